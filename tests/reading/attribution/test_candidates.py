from __future__ import annotations

from foedus.reading.attribution.content_candidates import content_candidates
from foedus.reading.attribution.context import Context
from foedus.reading.attribution.cue_features import possible_cues
from foedus.reading.attribution.source_candidates import source_candidates
from tests.reading.attribution.parsed import context


def _texts(c: Context, text: str, phrases: list[tuple[int, int]]) -> set[str]:
    return {text[c.grammar.start[a] : c.grammar.end[b]] for a, b in phrases}


def sources(text: str, cue: str) -> set[str]:
    c = context(text)
    found = source_candidates(c, c.grammar.word.index(cue))
    return _texts(c, text, [(x.first, x.last) for x in found])


def contents(text: str, cue: str) -> set[str]:
    c = context(text)
    found = content_candidates(c, c.grammar.word.index(cue))
    return _texts(c, text, [(x.first, x.last) for x in found])


def test_the_source_with_and_without_what_hangs_on() -> None:
    found = sources("Ana Ruiz, the envoy of the union, said that talks would go on.", "said")
    assert {"Ana Ruiz, the envoy of the union", "Ana Ruiz"} <= found


def test_a_dateline_can_be_left_off() -> None:
    assert "The minister" in sources("OSLO — The minister said that talks went on.", "said")


def test_the_agent_of_a_passive_can_be_the_source() -> None:
    assert "the envoy" in sources("The raid was denied by the envoy.", "denied")


def test_the_clause_with_and_without_its_opening_word() -> None:
    found = contents("The envoy said that talks would go on.", "said")
    assert {"that talks would go on", "talks would go on"} <= found


def test_what_stands_before_and_behind_a_cue_in_the_middle() -> None:
    found = contents("“We agree,” the envoy said. “We sign tomorrow.”", "said")
    assert {"“We agree,”", "“We sign tomorrow.”"} <= found


def test_a_quotation_behind_a_lead_in_stands_in_the_next_paragraph() -> None:
    assert "“We agree.”" in contents("The envoy said:\n\n“We agree.”", "said")


def test_no_candidate_covers_its_cue() -> None:
    c = context("“We agree,” the envoy of the union said on Monday, denying that talks had failed.")
    for cue in possible_cues(c):
        for x in [*content_candidates(c, cue), *source_candidates(c, cue)]:
            assert not x.first <= cue <= x.last


def test_a_verb_of_saying_is_a_possible_cue_and_a_name_is_not() -> None:
    c = context("Oslo said nothing.")
    assert [c.grammar.word[i] for i in possible_cues(c)][:1] == ["said"]
