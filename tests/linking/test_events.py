"""Events: their states, one account per source, and what only may happen."""

from __future__ import annotations

from foedus.linking import Linker
from foedus.model.event import AccountStance, Event, EventKind, EventPhrase
from foedus.model.statement import Form, Speaker, SpeakerKind, Stance, Statement
from tests.linking.small_record import DAY, RECORD, article, reading, span

LINKER = Linker(RECORD)
TEXT = (
    "Northern troops were sent to Southland. "
    "Australis denied that Northern troops were sent to Southland. "
    "Joint exercises with Northland may follow. "
    "Eastland attacked the Border Hills."
)


def events() -> tuple[Event, ...]:
    doc = article(TEXT)
    sent = "Northern troops were sent to Southland"
    denial = Statement(
        id="s1",
        speaker=Speaker(text="Australis", span=span(doc, "Australis"), kind=SpeakerKind.UNNAMED),
        cue=span(doc, "denied"),
        content=(span(doc, sent, 2),),
        form=Form.INDIRECT,
        stance=Stance.DENIES,
        sentence=span(doc, f"Australis denied that {sent}."),
    )

    def deployment(occurrence: int) -> EventPhrase:
        return EventPhrase(
            span=span(doc, sent, occurrence),
            trigger=span(doc, "sent", occurrence),
            kind=EventKind.DEPLOYMENT,
            actors=(span(doc, "Northern troops", occurrence),),
        )

    exercise = EventPhrase(
        span=span(doc, "Joint exercises with Northland may follow"),
        trigger=span(doc, "exercises"),
        kind=EventKind.EXERCISE,
        actors=(span(doc, "Northland"),),
        actual=None,
    )
    attack = EventPhrase(
        span=span(doc, "Eastland attacked the Border Hills"),
        trigger=span(doc, "attacked"),
        kind=EventKind.ATTACK,
        actors=(span(doc, "Eastland"),),
    )
    read = reading(
        doc, statements=(denial,), events=(deployment(1), deployment(2), exercise, attack)
    )
    return LINKER.link(read, DAY).events


def test_one_event_told_by_one_and_denied_by_another_is_contested() -> None:
    deployment = events()[0]
    assert deployment.actors == ("NOR1",)
    assert [(a.by, a.stance) for a in deployment.accounts] == [
        ("The Test", AccountStance.REPORTS),
        ("Southland", AccountStance.DENIES),
    ]
    assert deployment.actual is None


def test_a_possible_exercise_stays_possible() -> None:
    exercise = next(e for e in events() if e.kind is EventKind.EXERCISE)
    assert exercise.actual is None
    assert exercise.accounts[0].stance is AccountStance.POSSIBLE


def test_an_attack_on_a_place_is_one_on_its_state_and_says_that_this_was_added() -> None:
    attack = next(e for e in events() if e.kind is EventKind.ATTACK)
    assert (attack.actors, attack.targets, attack.implied) == (("EAS",), ("SOU",), ("SOU",))
    assert attack.place == "Border Hills"


def test_ids_follow_the_text() -> None:
    assert [event.id for event in events()] == ["e1", "e2", "e3"]
