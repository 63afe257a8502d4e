"""Who said what, with which stance, when and where: in the words of short made-up articles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from foedus.model.reading import Reading
from foedus.model.statement import Form, SpeakerKind, Stance
from foedus.reading import Extent, ParsedText, RawAttribution, Stages, read_article, read_document

Read = Callable[..., Reading]


def content(statement: object) -> list[str]:
    return [span.text for span in statement.content]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("sentence", "speaker", "words", "form"),
    [
        ("Berg said that the pact holds.", "Berg", ["that the pact holds"], Form.INDIRECT),
        ('"The pact holds," Berg said.', "Berg", ['"The pact holds,"'], Form.DIRECT),
        ('"The pact holds," said Berg.', "Berg", ['"The pact holds,"'], Form.DIRECT),
        ('Berg said the pact was "dead."', "Berg", ['the pact was "dead."'], Form.MIXED),
        ("According to Berg, the pact holds.", "Berg", ["the pact holds"], Form.INDIRECT),
        ("The pact, Berg said, still holds.", "Berg", ["The pact", "still holds"], Form.INDIRECT),
        ("Berg accused Norland of bad faith.", "Berg", ["Norland of bad faith"], Form.INDIRECT),
    ],
)
def test_the_ways_to_attribute(
    read: Read, sentence: str, speaker: str, words: list[str], form: Form
) -> None:
    (statement,) = read(f"The two states met. {sentence}").statements
    assert statement.speaker.text == speaker
    assert (content(statement), statement.form) == (words, form)


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("The minister said that the pact holds.", Stance.ASSERTS),
        ("The minister denied that the pact holds.", Stance.DENIES),
        ("The minister did not deny that the pact holds.", Stance.POSSIBLE),
        ("The minister confirmed that the pact holds.", Stance.CONFIRMS),
        ("The minister refused to confirm that the pact holds.", Stance.POSSIBLE),
        ("The minister neither confirmed nor denied that the pact holds.", Stance.POSSIBLE),
        ("The minister ruled out a new pact.", Stance.DENIES),
        ("The minister did not rule out a new pact.", Stance.POSSIBLE),
        ("The minister does not believe that the pact holds.", Stance.DENIES),
        ("The minister accused the union of breaking the pact.", Stance.ACCUSES),
        ("The minister said that if they were to attack, the pact would apply.", Stance.SUPPOSES),
        ("The minister said that the pact might lapse.", Stance.POSSIBLE),
        ("The minister mentioned the possibility of a new pact.", Stance.POSSIBLE),
        ("The minister urged the union to sign the pact.", Stance.ORDERS),
        ("The minister asked whether the pact holds.", Stance.ASKS),
    ],
)
def test_the_stance_follows_the_cue_its_negation_and_the_content(
    read: Read, sentence: str, stance: Stance
) -> None:
    assert [one.stance for one in read(sentence).statements] == [stance]


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister did not say whether the pact holds.",
        "The leaders signed a new treaty in the capital.",
        "The two presidents shook hands and left.",
    ],
)
def test_what_nobody_said_is_no_statement(read: Read, sentence: str) -> None:
    assert read(sentence).statements == ()


def test_a_quotation_broken_by_its_cue_is_one_statement(example: Callable[[str], Reading]) -> None:
    first = example("straits.txt").statements[0]
    assert content(first) == ['"This is not the pact of 1954,"', '"It is shorter, and it is ours."']
    assert first.speaker.name == "Eva Berg"
    assert first.venue == "a press conference in Port Halden"
    assert first.said_on is None


def test_a_quotation_goes_on_over_paragraphs(example: Callable[[str], Reading]) -> None:
    (holm,) = [s for s in example("straits.txt").statements if s.speaker.name == "Iris Holm"]
    assert content(holm)[-1] == '"Only the signatures have changed."'
    assert len(holm.content) == 3


def test_he_is_who_spoke_before(example: Callable[[str], Reading]) -> None:
    (added,) = [s for s in example("straits.txt").statements if s.speaker.text == "He"]
    assert (added.speaker.name, added.speaker.role) == (
        "Tomas Vale",
        "Osterland's foreign minister",
    )


def test_a_description_is_the_one_person_with_that_title(example: Callable[[str], Reading]) -> None:
    (asked,) = [s for s in example("river.txt").statements if s.speaker.text == "The president"]
    assert asked.speaker.name == "Amadou Sarr"


def test_an_open_pronoun_keeps_its_candidates(read: Read) -> None:
    text = "Minister Ada Berg met Minister Tom Vale. President Bo Lind and Minister Cy Holm left."
    (statement,) = read(f"{text} The hall was empty. She said that the pact holds.").statements
    assert statement.speaker.name is None
    assert {one.name for one in statement.speaker.candidates} >= {"Ada Berg", "Tom Vale"}
    assert all(one.id is None for one in statement.speaker.candidates)


def test_a_document_speaks(example: Callable[[str], Reading]) -> None:
    kinds = {s.speaker.text: s.speaker.kind for s in example("river.txt").statements}
    assert kinds["The joint communique"] is SpeakerKind.DOCUMENT
    assert kinds["A senior official"] is SpeakerKind.UNNAMED


def test_a_report_within_a_statement_names_the_one_around_it(
    example: Callable[[str], Reading],
) -> None:
    statements = {s.id: s for s in example("river.txt").statements}
    (report,) = [s for s in statements.values() if s.cue is not None and s.cue.text == "reports"]
    assert report.inside is not None
    assert statements[report.inside].speaker.name == "Lina Dube"


def test_a_statement_has_its_own_day_and_place(read: Read) -> None:
    text = (
        "President Ada Berg praised the pact that she signed during her visit to Kelma in June.\n"
        "In an interview in October, President Berg said that the pact holds.\n"
        '"It is a landmark," President Berg said at a press conference in Kelma.\n'
        '"It is nothing new," Berg said.'
    )
    found = {content(s)[0]: s for s in read(text).statements}
    assert str(found["that the pact holds"].said_on) == "2024-10"
    assert found["that the pact holds"].venue == "an interview"
    assert str(found['"It is a landmark,"'].said_on) == "2024-06"
    assert found['"It is nothing new,"'].said_on is None
    assert found['"It is nothing new,"'].venue is None


def test_a_time_within_the_content_is_not_when_it_was_said(read: Read) -> None:
    (statement,) = read("The minister said that the treaty was signed in May 2020.").statements
    assert statement.said_on is None


def test_any_extractor_will_do() -> None:
    text = "The minister did not deny that the pact holds."

    def one_attribution(parsed: ParsedText, /) -> Sequence[RawAttribution]:
        spans = [
            Extent(parsed.text.index(w), parsed.text.index(w) + len(w))
            for w in ("The minister", "did not deny", "that the pact holds")
        ]
        return [RawAttribution(source=spans[0], cue=spans[1], content=(spans[2],))]

    reading = read_article(read_document(text), stages=Stages(extractor=one_attribution))
    assert [s.stance for s in reading.statements] == [Stance.POSSIBLE]
