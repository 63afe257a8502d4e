"""Who speaks: from the text first, from the record only where the text leaves it open."""

from __future__ import annotations

from foedus.linking import Linker
from foedus.model.statement import Form, Speaker, SpeakerKind, Stance, Statement
from tests.linking.small_record import DAY, RECORD, article, reading, span

LINKER = Linker(RECORD)


def speaker(text: str, words: str, kind: SpeakerKind, **more) -> Speaker:
    doc = article(text)
    where = span(doc, words)
    statement = Statement(
        id="s1",
        speaker=Speaker(text=words, span=where, kind=kind, **more),
        cue=None,
        content=(span(doc, "it rains"),),
        form=Form.INDIRECT,
        stance=Stance.ASSERTS,
        sentence=doc.span(0, len(text)),
    )
    return LINKER.link(reading(doc, statements=(statement,)), DAY).statements[0].speaker


def test_a_person_of_the_record_gets_id_state_and_office_of_that_day() -> None:
    found = speaker("Anna Berg said it rains.", "Anna Berg", SpeakerKind.PERSON, name="Anna Berg")
    assert (found.id, found.state, found.role) == ("anna-berg", "NOR1", "President of Northland")
    assert found.why is not None
    assert "from the record" in found.why


def test_the_office_in_the_text_wins() -> None:
    found = speaker(
        "Candidate Anna Berg said it rains.",
        "Candidate Anna Berg",
        SpeakerKind.PERSON,
        name="Anna Berg",
        role="Candidate",
    )
    assert found.role == "Candidate"


def test_a_namesake_of_another_state_is_not_taken_for_the_person() -> None:
    found = speaker(
        "Eastern poet Anna Berg said it rains.",
        "Eastern poet Anna Berg",
        SpeakerKind.PERSON,
        name="Anna Berg",
    )
    assert found.id is None
    assert found.state == "EAS"


def test_a_seat_speaks_for_its_state() -> None:
    found = speaker("Polaris said it rains.", "Polaris", SpeakerKind.UNNAMED)
    assert (found.kind, found.id) == (SpeakerKind.STATE, "NOR1")


def test_an_unnamed_ambassador_keeps_no_name_and_gets_the_holder_as_candidate() -> None:
    found = speaker(
        "The Northern ambassador said it rains.", "The Northern ambassador", SpeakerKind.PERSON
    )
    assert found.name is None
    assert found.state == "NOR1"
    assert [c.id for c in found.candidates] == ["ida-holm"]


def test_an_organisation() -> None:
    found = speaker(
        "The League of Lands said it rains.", "The League of Lands", SpeakerKind.UNNAMED
    )
    assert (found.kind, found.id) == (SpeakerKind.ORGANISATION, "league")


def test_nobody_known_is_nobody_invented() -> None:
    found = speaker("A bystander said it rains.", "A bystander", SpeakerKind.UNNAMED)
    assert (found.name, found.id, found.state, found.candidates) == (None, None, None, ())
