"""What a signatory owes before the treaty is in force for it."""

from __future__ import annotations

from collections.abc import Iterable

from foedus.law.membership import role_on
from foedus.law.pair import Clocks
from foedus.law.record_time import happened_by
from foedus.law.world import World
from foedus.model.duty import Breach, Duty, InterimObligation
from foedus.model.instrument import Act, ActKind
from foedus.model.source import best_source
from foedus.model.status import Role

_WORD = {Role.SIGNATORY: "signed", Role.CONTRACTING: "consented to be bound"}


def interim_obligations(
    duties: Iterable[Duty], breaches: Iterable[Breach], world: World, clocks: Clocks
) -> tuple[InterimObligation, ...]:
    """One per treaty that is not yet in force and state of the question that has signed it.

    Legal basis: Vienna Convention on the Law of Treaties, Article 18, cited as custom that it
    later codified: not to defeat the treaty's object and purpose. It is listed as such; it makes
    no defence duty due.

    Args:
        duties: The duties found: those marked ``interim`` count.
        breaches: The attacker's obligations: those not in force yet count in the same way.
        world: The record, indexed.
        clocks: Legal time and record time.
    """
    concerned: dict[tuple[str, str], None] = {}
    for duty in duties:
        if duty.interim:
            concerned[duty.treaty, duty.promisor] = None
            concerned[duty.treaty, duty.beneficiary] = None
    for breach in breaches:
        concerned[breach.treaty, breach.state] = None
    found = (_of(treaty, state, world, clocks) for treaty, state in concerned)
    return tuple(one for one in found if one is not None)


def _of(treaty: str, state: str, world: World, clocks: Clocks) -> InterimObligation | None:
    instrument = world.instruments[treaty]
    acts = happened_by(instrument.acts, clocks.known_by)
    role = role_on(instrument, state, clocks.on, acts, clocks.extinctions)
    if role.role not in _WORD:
        return None
    when = f" on {role.since}" if role.since else ""
    act = _act_of(state, acts, instrument.parties)
    return InterimObligation(
        state=state,
        treaty=treaty,
        treaty_title=instrument.title,
        why=(
            f"{state} {_WORD[role.role]}{when}; the treaty is not in force for it. Until then it"
            " refrains from acts that would defeat the treaty's object and purpose (Vienna"
            " Convention, Article 18, cited as custom); no more than that."
        ),
        source=best_source(act.sources) if act else None,
    )


def _act_of(state: str, acts: tuple[Act, ...], parties: tuple[str, ...]) -> Act | None:
    for act in reversed(acts):
        mine = state in act.states or (not act.states and state in parties)
        if mine and act.kind in (ActKind.SIGNATURE, ActKind.RATIFICATION, ActKind.ACCESSION):
            return act
    return None
