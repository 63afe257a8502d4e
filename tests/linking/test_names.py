"""Names of states, seats, organisations and places, found and disambiguated by day."""

from __future__ import annotations

import datetime

from hypothesis import given
from hypothesis import strategies as st

from foedus.linking.gazetteer import Gazetteer
from foedus.linking.state_mention import find_names
from foedus.model.mention import Mention, MentionKind
from tests.linking.small_record import DAY, RECORD, article

GAZETTEER = Gazetteer(RECORD)


def named(text: str, day: datetime.date = DAY) -> list[Mention]:
    return list(find_names(article(text), GAZETTEER, day))


def resolved(text: str, day: datetime.date = DAY) -> list[str | None]:
    return [mention.resolved for mention in named(text, day)]


def test_a_state_by_name_adjective_and_seat() -> None:
    assert resolved("Northland spoke; the Southern minister agreed; Australis denied it.") == [
        "NOR1",
        "SOU",
        "SOU",
    ]


def test_a_seat_shared_by_two_states_means_the_one_of_the_day() -> None:
    assert resolved("Polaris denied it.") == ["NOR1"]
    assert resolved("Polaris denied it.", datetime.date(1961, 7, 6)) == ["SUN"]


def test_a_seat_behind_in_is_a_place_and_not_the_government() -> None:
    [mention] = named("They met in Polaris.")
    assert mention.kind is MentionKind.PLACE
    assert mention.resolved is None
    assert mention.candidates[0].id == "NOR1"


def test_capital_letters_decide() -> None:
    assert resolved("an eastern wind, a southern sky, the nl") == []
    assert resolved("NL spoke.") == ["NOR1"]


def test_the_possessive_is_no_part_of_the_name() -> None:
    [mention] = named("Northland's forces")
    assert mention.span.text == "Northland"


def test_organisations_and_places() -> None:
    kinds = [(m.kind, m.resolved) for m in named("The League of Lands met at the Border Hills.")]
    assert kinds == [(MentionKind.ORGANISATION, "league"), (MentionKind.PLACE, "border-hills")]


@given(st.text(alphabet="Northlandus Polaris.,’'\n", max_size=80))
def test_every_mention_stands_in_the_text(text: str) -> None:
    for mention in named(text):
        assert text[mention.span.start : mention.span.end] == mention.span.text
