"""Treaties, people, days and events, as the words of a text give them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from foedus.model.event import EventKind
from foedus.model.reading import Reading

Read = Callable[..., Reading]


@pytest.mark.parametrize(
    ("sentence", "phrase", "expected"),
    [
        ("They broke the treaty.", "the treaty", {"anaphoric": True, "named": False}),
        ("They praised the River Treaty.", "the River Treaty", {"named": True}),
        (
            "It is a treaty they signed with other countries.",
            "a treaty they signed with other countries",
            {"plural": True, "anaphoric": False},
        ),
        (
            "They recalled a treaty from the Soviet era.",
            "a treaty from the Soviet era",
            {"era": "Soviet era"},
        ),
        ("They left the 1961 treaty.", "the 1961 treaty", {"years": (1961,), "anaphoric": False}),
        (
            "They invoked Article 4 of the treaty.",
            "Article 4 of the treaty",
            {"article": "4", "head": "treaty"},
        ),
        ("All treaties were void.", "All treaties", {"plural": True}),
    ],
)
def test_what_a_treaty_phrase_tells(
    read: Read, sentence: str, phrase: str, expected: dict[str, object]
) -> None:
    found = {one.span.text: one for one in read(f"The pact holds. {sentence}").treaty_phrases}
    assert {key: getattr(found[phrase], key) for key in expected} == expected


def test_a_document_is_a_treaty_only_beside_one(read: Read) -> None:
    assert read("The clerk lost the document.").treaty_phrases == ()
    found = read("They signed the treaty. This document is new.").treaty_phrases
    assert [one.span.text for one in found] == ["the treaty", "This document"]


def test_it_is_a_treaty_only_where_nothing_else_can_be_meant(read: Read) -> None:
    text = "The two states have a treaty. It was ratified in 1999. It rained."
    assert [one.span.start for one in read(text).treaty_phrases if one.span.text == "It"] == [30]


def test_a_surname_joins_its_full_name(read: Read) -> None:
    text = (
        "President Bo Lind signed the pact with Norland leader Kim Jae-won. Lind smiled. Kim left."
    )
    assert [(p.name, p.title) for p in read(text).persons] == [
        ("Bo Lind", "President"),
        ("Kim Jae-won", "Norland leader"),
        ("Bo Lind", None),
        ("Kim Jae-won", None),
    ]


def test_people_who_share_a_surname_are_kept_apart(read: Read) -> None:
    text = (
        "President Eva Berg met General Paul Berg. President Berg spoke. General Berg slept. "
        "Berg left."
    )
    assert [p.name for p in read(text).persons][2:] == ["Eva Berg", "Paul Berg", "Berg"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on November 7th", "2024-11-07"),
        ("on 9 December", "2023-12-09"),
        ("on Thursday", "2024-11-07"),
        ("on Friday", "2024-11-08"),
        ("last Friday", "2024-11-01"),
        ("yesterday", "2024-11-07"),
        ("in June", "2024-06"),
        ("in December", "2023-12"),
        ("in early August", "2024-08"),
        ("last year", "2023"),
        ("last month", "2024-10"),
        ("two years ago", "2022"),
        ("in 1961", "1961"),
        ("in June 2019", "2019-06"),
    ],
)
def test_a_time_is_resolved_against_the_day_of_publication(
    read: Read, words: str, value: str
) -> None:
    (time,) = read(f"The states signed the treaty {words}.").times
    assert time.date is not None
    assert time.date.value == value


def test_a_month_that_is_to_come_lies_ahead(read: Read) -> None:
    (time,) = read("The armies might hold drills in January.").times
    assert str(time.date) == "2025-01"


def test_nothing_relative_is_resolved_without_a_day_of_publication(read: Read) -> None:
    times = read("They met in June, on Thursday and on November 7th, not in 1961.", None).times
    assert [None if t.date is None else t.date.value for t in times] == [None, None, None, "1961"]


def test_may_is_a_month_only_behind_a_word_of_time(read: Read) -> None:
    assert read("The states may sign a treaty.").times == ()


@pytest.mark.parametrize(
    ("sentence", "kind", "actual"),
    [
        ("Norland signed the treaty.", EventKind.SIGNING, True),
        ("Norland has not ratified the treaty.", EventKind.RATIFICATION, False),
        ("The treaty entered into force.", EventKind.ENTRY_INTO_FORCE, True),
        ("Norland plans to withdraw from the treaty.", EventKind.WITHDRAWAL, None),
        ("Norland sent troops to Osterland.", EventKind.DEPLOYMENT, True),
        ("The envoy denied the presence of troops in Kelma.", EventKind.DEPLOYMENT, False),
        ("If Norland were to send troops, the pact would apply.", EventKind.DEPLOYMENT, None),
        ("He spoke of the possibility of holding joint exercises.", EventKind.EXERCISE, None),
        ("Norland could attack Osterland.", EventKind.ATTACK, None),
        ("Norland attacked Osterland.", EventKind.ATTACK, True),
        ("They will help in the event of an attack.", EventKind.ATTACK, None),
        ("Clashes took place in Kelma.", EventKind.CLASH, True),
    ],
)
def test_whether_an_event_happened(
    read: Read, sentence: str, kind: EventKind, actual: bool | None
) -> None:
    (event,) = read(sentence).events
    assert (event.kind, event.actual) == (kind, actual)


def test_who_did_what_to_whom_where_and_when(read: Read) -> None:
    (event,) = read("Norland and Osterland attacked the republic of Kelma on Thursday.").events
    assert [span.text for span in event.actors] == ["Norland", "Osterland"]
    assert [span.text for span in event.targets] == ["the republic of Kelma"]
    assert str(event.date) == "2024-11-07"


def test_a_passive_keeps_doer_and_target_apart(read: Read) -> None:
    (event,) = read("The island was invaded by Norland.").events
    assert [span.text for span in event.actors] == ["Norland"]


def test_signing_a_letter_is_no_event(read: Read) -> None:
    assert read("The minister signed a letter to the editor.").events == ()


def test_two_capitalised_words_that_speak_need_not_be_a_person(read: Read) -> None:
    assert read("Costa Verde said that it would join the alliance.").persons == ()
    found = read("Ada Lind said that the pact holds. Lind left.").persons
    assert [one.name for one in found] == ["Ada Lind", "Ada Lind"]


def test_a_word_of_time_in_front_of_an_office_is_no_name(read) -> None:
    reading = read(
        "Earlier, Iran's ambassador to Russia, Kazem Jalali, stated that the text was ready. "
        "He said more."
    )
    assert [person.name for person in reading.persons] == ["Kazem Jalali"]
