"""The extractor that works without any training."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from foedus.reading.extractor import Extent, ParsedText, RawAttribution
from foedus.reading.rules.bare_quotation import with_bare_quotations
from foedus.reading.rules.phrase_cue import attributions_of_phrases
from foedus.reading.rules.scene import Scene
from foedus.reading.rules.verb_cue import attribution_of_verb


class RuleExtractor:
    """Finds attributions by quotation marks, a lexicon of cue words and the parse."""

    def __call__(self, parsed: ParsedText, /) -> Sequence[RawAttribution]:
        """The attributions of one text, in order of their content."""
        scene = Scene.of(parsed)
        found = {one.content: one for one in _cued(scene)}
        return with_bare_quotations(list(found.values()), scene)


def _cued(scene: Scene) -> Iterator[RawAttribution]:
    for token in scene.doc:
        if not _in_prose(token.idx, scene.parsed.sentences):
            continue
        yield from attributions_of_phrases(token, scene)
        if found := attribution_of_verb(token, scene):
            yield found


def _in_prose(at: int, sentences: tuple[Extent, ...]) -> bool:
    return any(sentence.start <= at < sentence.end for sentence in sentences)
