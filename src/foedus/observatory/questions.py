"""Which duties an article makes one ask about."""

from __future__ import annotations

import datetime

from foedus import law
from foedus.law import World
from foedus.linking import Linked
from foedus.model.brief import DutiesInBrief, TreatyInBrief
from foedus.model.duty import Question
from foedus.model.event import Event, EventKind
from foedus.model.mention import MentionKind
from foedus.model.provision import ProvisionKind
from foedus.model.record import Record

_RULES_FOR_ALL = frozenset({ProvisionKind.NO_AID_TO_AGGRESSOR})
"""Kinds that the Charter has for everyone: alone they are no reason to ask."""

MAX_HYPOTHETICAL = 4
"""Targets asked about where no attack is told: the treaty's parties that the article names."""


def duties_of_brief(
    linked: Linked,
    treaties: tuple[TreatyInBrief, ...],
    record: Record,
    world: World,
    clocks: tuple[datetime.date, datetime.date],
) -> tuple[DutiesInBrief, ...]:
    """The duties that the attacks told would raise, then those of treaties not asked about so.

    An attack told is asked about as its teller has it: attacker and target are that account's,
    never a finding. For a treaty none of whose parties is told to be attacked, the question is
    put with an unnamed attacker.

    Args:
        linked: Mentions and events of the article.
        treaties: The treaties of the brief.
        record: The record asked.
        world: The same, indexed.
        clocks: Legal time and record time.
    """
    on, known_by = clocks
    meant = tuple(t.id for t in treaties if t.related_to is None)
    if not meant:
        return ()
    asked: dict[tuple[str, str], DutiesInBrief] = {}
    for event in linked.events:
        for attacker, target in _attacks(event):
            if (attacker, target) in asked or target not in world.states:
                continue
            question = Question(attacker=attacker, target=target, on=on, known_by=known_by)
            asked[attacker, target] = DutiesInBrief(
                answer=law.duties(question, record, world),
                event=event.id,
                account=event.accounts[0].by,
                treaties=tuple(t.id for t in treaties),
            )
    covered = {target for _, target in asked}
    for target in _hypothetical_targets(linked, treaties, covered):
        end = world.extinctions.get(target)
        if end is not None and end.is_reached_by(on):
            continue
        question = Question(attacker=law.UNNAMED, target=target, on=on, known_by=known_by)
        asked[law.UNNAMED, target] = DutiesInBrief(
            answer=law.duties(question, record, world),
            event=None,
            account=None,
            treaties=tuple(t.id for t in treaties),
        )
    return tuple(asked.values())


def _attacks(event: Event) -> list[tuple[str, str]]:
    if event.kind is not EventKind.ATTACK or event.actual is False:
        return []
    return [(a, t) for a in event.actors for t in event.targets if a != t]


def _hypothetical_targets(
    linked: Linked,
    treaties: tuple[TreatyInBrief, ...],
    covered: set[str],
) -> list[str]:
    """For each treaty meant, its parties that the article names, unless one was asked about."""
    named = [m.resolved for m in linked.mentions if m.kind is MentionKind.STATE and m.resolved]
    ordered = sorted(dict.fromkeys(named), key=lambda state: -named.count(state))
    targets: list[str] = []
    for treaty in treaties:
        states = set(law.states_of(treaty.instrument))
        promises = any(p.kind in law.CASUS_KINDS - _RULES_FOR_ALL for p in treaty.provisions)
        if treaty.related_to is not None or states & covered or treaty.status.ended:
            continue
        if not promises:
            continue
        targets += [s for s in ordered if s in states] or sorted(states)[:1]
    return list(dict.fromkeys(targets))[:MAX_HYPOTHETICAL]
