"""Any rule and any treaty, coded in full, in part or not at all."""

from __future__ import annotations

from hypothesis import strategies as st

from foedus.model.element import (
    AttackerClass,
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
from foedus.model.instrument import Absence
from foedus.model.provision import Provision, ProvisionKind
from foedus.model.source import Confidence
from tests.law.treaties import SOURCE, treaty

KINDS = (ProvisionKind.MUTUAL_DEFENCE, ProvisionKind.CONSULTATION, ProvisionKind.DURATION)


def some(values, most=2):
    return st.lists(st.sampled_from(list(values)), max_size=most, unique=True).map(tuple)


def triggers():
    return st.builds(
        Trigger,
        events=st.lists(
            st.sampled_from(list(TriggerEvent)), min_size=1, max_size=3, unique=True
        ).map(tuple),
        attacker=st.sampled_from(list(AttackerClass)),
        states=some(["XXX", "YYY"]),
        unprovoked=st.booleans(),
        state_of_war=st.booleans(),
    )


def elements():
    return st.builds(
        Elements,
        trigger=st.none() | triggers(),
        conduct=st.none() | st.sampled_from(list(Conduct)),
        means=some(Means),
        latitude=st.sampled_from(list(Latitude)),
        timing=st.sampled_from(list(Timing)),
        decides=st.sampled_from(list(Decider)),
        conditions=st.none()
        | some(ConditionKind).map(lambda ks: tuple(Condition(kind=k) for k in ks)),
        savings=st.none() | some(SavingKind).map(lambda ks: tuple(Saving(kind=k) for k in ks)),
        scope=st.none()
        | st.builds(
            Scope,
            area=st.sampled_from(list(ScopeArea)),
            areas=some(["sea-of-glass", "kettle-island"]),
            objects=some(["territory", "forces", "vessel"]),
        ),
    )


@st.composite
def rules(draw, treaty_id, parties, place):
    one_sided = draw(st.booleans())
    kind = draw(st.sampled_from(KINDS))
    return Provision(
        id=f"{treaty_id}/{place}/{kind.value}",
        article=str(place),
        kind=kind,
        summary="A rule.",
        confidence=Confidence.SOURCED,
        elements=draw(elements()),
        promisors=(draw(st.sampled_from(parties)),) if one_sided else (),
        sources=(SOURCE,),
    )


@st.composite
def treaties(draw, treaty_id, parties=("AAA", "BBB")):
    provisions = tuple(draw(rules(treaty_id, parties, n)) for n in range(draw(st.integers(0, 4))))
    present = {provision.kind for provision in provisions}
    absent = [kind for kind in KINDS if kind not in present and draw(st.booleans())]
    return treaty(
        treaty_id,
        parties=parties,
        provisions=provisions,
        absences=tuple(Absence(kind=kind, sources=(SOURCE,)) for kind in absent),
        fully_coded=draw(st.booleans()),
        full_text=(SOURCE,),
    )
