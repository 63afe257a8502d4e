"""Small treaties between invented sets of real codes, for the tests of law."""

from __future__ import annotations

import datetime

from foedus.model.date import PartialDate
from foedus.model.duty import Assumption, HostileAct, Question
from foedus.model.element import (
    AttackerClass,
    Conduct,
    Decider,
    Elements,
    Latitude,
    Scope,
    ScopeArea,
    Timing,
    Trigger,
    TriggerEvent,
)
from foedus.model.instrument import Act, ActKind, Binding, Instrument, Tier
from foedus.model.provision import Provision, ProvisionKind
from foedus.model.record import Record
from foedus.model.source import Confidence, Source, SourceRank
from foedus.model.state import Place, State

SOURCE = Source(url="https://example.org/text", publisher="Example", rank=SourceRank.PRIMARY)


def date(text: str) -> PartialDate:
    return PartialDate.parse(text)


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def act(kind: ActKind, *states: str, done: str | None = None, effective: str | None = None, **more):
    return Act(
        kind=kind,
        states=states,
        done=date(done) if done else None,
        effective=date(effective) if effective else None,
        sources=(SOURCE,),
        **more,
    )


def signed_and_in_force(signed: str, in_force: str) -> tuple[Act, ...]:
    return (
        act(ActKind.SIGNATURE, done=signed),
        act(ActKind.ENTRY_INTO_FORCE, done=in_force, effective=in_force),
    )


DEFENCE = Elements(
    trigger=Trigger(events=(TriggerEvent.ARMED_ATTACK,), attacker=AttackerClass.ANY),
    conduct=Conduct.ASSIST_WITH_FORCE,
    latitude=Latitude.NONE_STATED,
    timing=Timing.IMMEDIATELY,
    decides=Decider.NOT_STATED,
    conditions=(),
    savings=(),
    scope=Scope(area=ScopeArea.NOT_LIMITED),
)


def provision(treaty: str, kind=ProvisionKind.MUTUAL_DEFENCE, elements=DEFENCE, **more):
    return Provision(
        id=f"{treaty}/1/{kind.value}",
        article="1",
        kind=kind,
        summary="Each helps the other.",
        confidence=Confidence.SOURCED,
        elements=elements,
        sources=(SOURCE,),
        **more,
    )


def treaty(
    treaty_id: str = "aa-bb-1950",
    *,
    parties: tuple[str, ...] = ("AAA", "BBB"),
    acts: tuple[Act, ...] | None = None,
    provisions: tuple[Provision, ...] | None = None,
    binding: Binding = Binding.LEGALLY_BINDING,
    tier: Tier = Tier.VERIFIED,
    **more,
) -> Instrument:
    return Instrument(
        id=treaty_id,
        title=f"Treaty {treaty_id}",
        short_title=treaty_id,
        form="treaty",
        binding=binding,
        tier=tier,
        text_status="published",
        parties=parties,
        acts=signed_and_in_force("1950-01-01", "1950-06-01") if acts is None else acts,
        provisions=(provision(treaty_id),) if provisions is None else provisions,
        **more,
    )


def record(*instruments: Instrument, places: tuple[Place, ...] = (), states=()) -> Record:
    ids = {s for i in instruments for s in i.parties} | {"XXX", "YYY"}
    known = {state.id for state in states}
    plain = tuple(State(id=i, name=i) for i in sorted(ids - known))
    return Record(
        name="test", compiled="-", instruments=instruments, states=(*plain, *states), places=places
    )


def question(
    attacker: str = "XXX",
    target: str = "AAA",
    on: str = "1960-01-01",
    *,
    known_by: str | None = None,
    act: HostileAct = HostileAct.ARMED_ATTACK,
    place: str | None = None,
    assume: dict[str, bool] | None = None,
) -> Question:
    return Question(
        attacker=attacker,
        target=target,
        on=day(on),
        known_by=day(known_by or on),
        act=act,
        place=place,
        assumptions=tuple(Assumption(key=k, value=v) for k, v in (assume or {}).items()),
    )
