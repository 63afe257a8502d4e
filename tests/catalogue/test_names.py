"""Every accepted spelling leads to one thing, and a doubtful one to none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedus.catalogue import find_place, find_state, find_treaty
from foedus.catalogue.names import folded
from foedus.errors import UnknownPlace, UnknownState, UnknownTreaty
from foedus.model.date import PartialDate
from foedus.model.instrument import Binding, Instrument, Tier
from foedus.model.record import Record
from foedus.model.state import Name, Place, State


def state(code: str, name: str, **more: object) -> State:
    return State(id=code, name=name, **more)  # type: ignore[arg-type]


def treaty(slug: str, title: str, *aliases: str) -> Instrument:
    return Instrument(
        id=slug,
        title=title,
        short_title=title.split(" of ", maxsplit=1)[0],
        form="treaty",
        binding=Binding.LEGALLY_BINDING,
        tier=Tier.DRAFT,
        text_status="published",
        parties=("RUS",),
        acts=(),
        provisions=(),
        aliases=aliases,
    )


RECORD = Record(
    name="test",
    compiled="0",
    instruments=(
        treaty("aa-1950", "Pact of Amity", "Déclaration d’amitié"),
        treaty("aa-1960", "Pact of Alliance"),
    ),
    states=(
        state(
            "RUS",
            "Russia",
            names=(Name(text="Russian Federation"),),
            cow=(365,),
            iso2="RU",
            demonyms=("Russian",),
        ),
        state("SUN", "Soviet Union", end=PartialDate.parse("1991-12-26"), gw=(364,)),
        state("CIV", "Côte d'Ivoire", names=(Name(text="Ivory Coast"),)),
        state("DEU", "Germany", names=(Name(text="Federal Republic"),)),
        state("DDR", "East Germany", names=(Name(text="Germany"),)),
        state("YAR", "North Yemen", names=(Name(text="Yemen"),), end=PartialDate.parse("1990")),
        state("YPR", "South Yemen", names=(Name(text="Yemen"),), end=PartialDate.parse("1990")),
    ),
    places=(Place(id="guam", name="Guam", names=("Guahan",)),),
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("RUS", "RUS"),
        ("rus", "RUS"),
        ("RU", "RUS"),
        ("cow:365", "RUS"),
        ("gw:364", "SUN"),
        ("the Russian Federation", "RUS"),
        ("  russia ", "RUS"),
        ("Cote d’Ivoire", "CIV"),
        ("IVORY-COAST", "CIV"),
        ("Germany", "DEU"),  # its name, before a name that another state also had
    ],
)
def test_codes_and_names_mean_a_state(text: str, code: str) -> None:
    assert find_state(RECORD, text).id == code


@pytest.mark.parametrize("text", ["Russian", "365", "cow:364", "", "???"])
def test_a_demonym_a_bare_number_and_nothing_mean_no_state(text: str) -> None:
    with pytest.raises(UnknownState):
        find_state(RECORD, text)


def test_a_name_of_two_states_is_refused_with_both() -> None:
    with pytest.raises(UnknownState, match=r"North Yemen \(YAR\), South Yemen \(YPR\)"):
        find_state(RECORD, "Yemen")


def test_a_slip_of_the_pen_is_answered_with_the_nearest_name() -> None:
    with pytest.raises(UnknownState, match=r"nearest: Russia \(RUS\)"):
        find_state(RECORD, "Rusia")


@pytest.mark.parametrize("text", ["aa-1950", "pact of amity", "Declaration d'amitie"])
def test_ids_titles_and_aliases_mean_a_treaty(text: str) -> None:
    assert find_treaty(RECORD, text).id == "aa-1950"


def test_a_short_title_of_two_treaties_is_refused_with_both() -> None:
    with pytest.raises(UnknownTreaty, match="aa-1950, aa-1960"):
        find_treaty(RECORD, "Pact")


def test_places_are_found_by_every_name() -> None:
    assert find_place(RECORD, "Guahan").id == "guam"
    with pytest.raises(UnknownPlace, match="nearest: guam"):
        find_place(RECORD, "Guan")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@given(st.text(max_size=20))
def test_any_text_is_a_state_or_an_error_of_ours(text: str) -> None:
    try:
        found = find_state(RECORD, text)
    except UnknownState:
        return
    assert found in RECORD.states
