"""Invented treaties between invented states, with everything that an entry can hold."""

from __future__ import annotations

import datetime

from foedus.model.date import PartialDate
from foedus.model.element import (
    Condition,
    ConditionKind,
    Conduct,
    Decider,
    Elements,
    Latitude,
    Means,
    Saving,
    SavingKind,
    Scope,
    ScopeArea,
    Timing,
    Trigger,
    TriggerEvent,
)
from foedus.model.instrument import Absence, Act, ActKind, Binding, Instrument, Tier
from foedus.model.provision import Provision, ProvisionKind
from foedus.model.source import Confidence, Source, SourceRank
from foedus.model.status import (
    DisputedField,
    HistoryEntry,
    Role,
    StateStatus,
    Status,
    TreatyStatus,
    ValueWithSource,
)

ON = datetime.date(2024, 11, 6)
NAMES = {"ARV": "Arvenia", "BOR": "Boravia", "CES": "Cestria", "kettle-island": "Kettle Island"}


def source(
    publisher: str, rank: SourceRank = SourceRank.OFFICIAL, locator: str | None = None
) -> Source:
    address = f"https://{publisher.lower().replace(' ', '-')}.example/record"
    return Source(url=address, publisher=publisher, rank=rank, locator=locator)


GAZETTE = source("Arvenian State Gazette", SourceRank.PRIMARY)
SERIES = Source(
    url="Treaty Series 6045",
    publisher="Treaty Series",
    rank=SourceRank.PRIMARY,
    locator="Article 9",
)
PRESS = source("Strait Press", SourceRank.PRESS)
SCHOLAR = source("Journal of Alliances", SourceRank.SCHOLARLY, "p. 214")


def date(value: str | None) -> PartialDate | None:
    return PartialDate.parse(value) if value else None


def act(
    kind: ActKind, done: str | None, effective: str | None = None, *states: str, **more: object
) -> Act:
    return Act(
        kind=kind, done=date(done), effective=date(effective), states=states,
        **{"sources": (GAZETTE,), **more},  # type: ignore[arg-type]
    )  # fmt: skip


def history(acts: tuple[Act, ...]) -> tuple[HistoryEntry, ...]:
    return tuple(
        HistoryEntry(
            done=a.done, effective=a.effective, act=a.kind.value, state=state, note=a.note,
            source=a.sources[0] if a.sources else None, confidence=a.confidence,
        )
        for a in acts
        for state in (a.states or (None,))
    )  # fmt: skip


DEFENCE = Elements(
    trigger=Trigger(events=(TriggerEvent.ARMED_ATTACK,), state_of_war=True),
    conduct=Conduct.ASSIST_WITH_FORCE,
    means=(Means.MILITARY_AND_OTHER, Means.ALL_MEANS),
    latitude=Latitude.NONE_STATED,
    timing=Timing.IMMEDIATELY,
    decides=Decider.NOT_STATED,
    conditions=(),
    savings=(
        Saving(kind=SavingKind.CHARTER_51),
        Saving(kind=SavingKind.DOMESTIC_LAW, states=("ARV", "BOR")),
    ),
    scope=Scope(area=ScopeArea.NOT_LIMITED),
)
CONSULT = Elements(
    trigger=Trigger(events=(TriggerEvent.THREAT,)),
    conduct=Conduct.CONSULT,
    conditions=(Condition(kind=ConditionKind.REQUEST),),
)


def provision(
    treaty: str,
    article: str | None,
    kind: ProvisionKind,
    summary: str,
    elements: Elements,
    **more: object,
) -> Provision:
    return Provision(
        id=f"{treaty}/{article or 'unknown'}/{kind}", article=article, kind=kind, summary=summary, elements=elements,
        sources=(source("Arvenian State Gazette", SourceRank.PRIMARY, f"Article {article}" if article else None),),
        **{"confidence": Confidence.SOURCED, **more},  # type: ignore[arg-type]
    )  # fmt: skip


PACT_ACTS = (
    act(ActKind.SIGNATURE, "2024-06-17", None, "ARV", "BOR", place="Port Savel"),
    act(ActKind.PARLIAMENTARY_APPROVAL, "2024-10-24", None, "ARV"),
    act(ActKind.RATIFICATION, "2024-11-10", None, "ARV", sources=(PRESS,)),
    act(
        ActKind.RATIFICATION,
        "2024-11-12",
        None,
        "BOR",
        sources=(PRESS,),
        confidence=Confidence.UNCERTAIN,
    ),
    act(
        ActKind.ENTRY_INTO_FORCE,
        "2024-12-02",
        "2024-12-02",
        note="the day on which instruments were exchanged",
    ),
)
PACT = Instrument(
    id="ar-bo-2024",
    title="Pact of Harbours and Mutual Assistance between Arvenia and Boravia",
    short_title="Harbour Pact 2024",
    form="treaty",
    binding=Binding.LEGALLY_BINDING,
    tier=Tier.DRAFT,
    text_status="published",
    parties=("ARV", "BOR"),
    acts=PACT_ACTS,
    provisions=(
        provision("ar-bo-2024", "3", ProvisionKind.CONSULTATION, "On a threat to one, both consult without delay at its request", CONSULT),
        provision("ar-bo-2024", "4", ProvisionKind.MUTUAL_DEFENCE, "If an armed attack puts one in a state of war, the other at once gives military and other help with all means it has", DEFENCE),
        provision("ar-bo-2024", None, ProvisionKind.DURATION, "It runs without end until one gives notice", Elements(), confidence=Confidence.UNCERTAIN, note="no source gives the number of the article"),
    ),
    predecessors=("ar-bo-1962",),
    absences=(Absence(kind=ProvisionKind.BASING, sources=(SCHOLAR,)),),
)  # fmt: skip
PACT_STATUS = TreatyStatus(
    treaty=PACT.id,
    title=PACT.title,
    binding=PACT.binding,
    tier=PACT.tier,
    on=ON,
    status=Status.SIGNED,
    ended=False,
    why="Signed, not in force on that day; entry into force is recorded for 2024-12-02.",
    states=tuple(
        StateStatus(state=s, role=Role.SIGNATORY, since=date("2024-06-17")) for s in ("ARV", "BOR")
    ),
    history=history(PACT_ACTS[:2]),
    later=history(PACT_ACTS[2:]),
    disputed=(),
    sources=(GAZETTE,),
)

ALLIANCE_ACTS = (
    act(ActKind.SIGNATURE, "1962-03-04", None, "ARV", "BOR"),
    act(ActKind.ENTRY_INTO_FORCE, "1962-09", "1962-09"),
    act(
        ActKind.SUSPENSION,
        "1971-02-01",
        "1971-02-01",
        "BOR",
        until=date("1974"),
        note="Boravia's harbour strike",
    ),
    act(ActKind.EXPIRY, "1995", "1996-03-04", sources=(SCHOLAR,), confidence=Confidence.UNCERTAIN),
)
ALLIANCE = Instrument(
    id="ar-bo-1962",
    title="Treaty of Alliance between Arvenia and Boravia",
    short_title="Alliance of 1962",
    form="treaty",
    binding=Binding.LEGALLY_BINDING,
    tier=Tier.VERIFIED,
    text_status="published",
    parties=("ARV", "BOR"),
    acts=ALLIANCE_ACTS,
    provisions=(provision("ar-bo-1962", "1", ProvisionKind.MUTUAL_DEFENCE, "If one is attacked and so put in a state of war, the other at once helps with all means", DEFENCE),),
    successors=("ar-bo-2024",),
    fully_coded=True,
    full_text=(SERIES,),
)  # fmt: skip
ALLIANCE_STATUS = TreatyStatus(
    treaty=ALLIANCE.id,
    title=ALLIANCE.title,
    binding=ALLIANCE.binding,
    tier=ALLIANCE.tier,
    on=ON,
    status=Status.EXPIRED,
    ended=True,
    why="Expiry with effect from 1996-03-04.",
    states=tuple(StateStatus(state=s, role=Role.FORMER_PARTY, since=date("1996-03-04")) for s in ("ARV", "BOR")),
    history=history(ALLIANCE_ACTS),
    later=(),
    disputed=(
        DisputedField(
            field="end of the treaty",
            values=(ValueWithSource(value="1996-03-04", source=SCHOLAR), ValueWithSource(value="1995-09-04", source=PRESS)),
            chosen="1996-03-04",
            why="the notice ran for six months",
            all_values_lead_to="same",
        ),
    ),
    sources=(SCHOLAR,),
)  # fmt: skip
