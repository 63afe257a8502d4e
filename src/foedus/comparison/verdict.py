"""Restored, continued, precedented, or no precedent found."""

from __future__ import annotations

from collections.abc import Sequence

from foedus.comparison.precedent import ENDED, Being, Field, Found
from foedus.model.circle import Circle
from foedus.model.comparison import Verdict
from foedus.model.instrument import Coverage, Instrument
from foedus.model.provision import Provision

Ruling = tuple[Verdict, str, Found | None]
"""The verdict, why, and the precedent that decides it."""


def verdict_on(rule: Provision, found: Sequence[Found], field: Field) -> Ruling:
    """The verdict on one rule, from its precedents.

    - continued: an immediate predecessor in being until then has such a rule;
    - restored: a predecessor had it, and either that one had ended with every immediate
      predecessor that had it, or one between is known to have left it out;
    - precedented: some earlier instrument has it, or a predecessor of which the record does not
      tell whether the rule was kept;
    - no precedent found: nothing of the same nature in what was searched.
    """
    mine = {f.instrument.id: f for f in found if f.precedent.circle is Circle.PREDECESSORS}
    ruling = _continued(mine, field) or _restored(rule, mine, field) or _left_open(mine, field)
    if ruling is not None:
        return ruling
    if not found:
        why = f"{_without(rule, field)}nothing of its nature is on record before"
        return Verdict.NO_PRECEDENT_FOUND, why, None
    first = found[0]
    others = f" and {len(found) - 1} more" if len(found) > 1 else ""
    why = f"{_without(rule, field)}earlier in {_dated(first)}{others}"
    return Verdict.PRECEDENTED, why, first


def _continued(mine: dict[str, Found], field: Field) -> Ruling | None:
    for ancestor in field.ancestors:
        one = mine.get(ancestor.instrument.id)
        if one and not ancestor.between and field.being(one.instrument) is Being.IN_BEING:
            return Verdict.CONTINUED, f"{_dated(one)}, in being until then, has it", one
    return None


def _restored(rule: Provision, mine: dict[str, Found], field: Field) -> Ruling | None:
    if any(_may_be_in_being(a.instrument, mine, field) for a in field.ancestors if not a.between):
        return None
    for ancestor in field.ancestors:
        one = mine.get(ancestor.instrument.id)
        if one is None:
            continue
        without = [i for i in ancestor.between if _lacks(i, rule)]
        if without:
            names = ", ".join(i.short_title for i in without)
            return Verdict.RESTORED, f"{_dated(one)} had it; {names} in between had none", one
        if not ancestor.between and field.statuses[one.instrument.id] in ENDED:
            return Verdict.RESTORED, f"{_dated(one)} had it and had ended", one
    return None


def _left_open(mine: dict[str, Found], field: Field) -> Ruling | None:
    for ancestor in field.ancestors:
        one = mine.get(ancestor.instrument.id)
        if one is None:
            continue
        if ancestor.between:
            names = ", ".join(i.short_title for i in ancestor.between)
            why = f"{_dated(one)} had it; whether {names} in between had it is not coded"
        else:
            why = f"{_dated(one)} has it; whether it was in force until then is open"
        return Verdict.PRECEDENTED, why, one
    return None


def _may_be_in_being(instrument: Instrument, mine: dict[str, Found], field: Field) -> bool:
    return instrument.id in mine and field.being(instrument) is not Being.NOT


def _without(rule: Provision, field: Field) -> str:
    """Of the predecessors, which are known to lack the rule, and which are not coded for it."""
    known = [a.instrument.short_title for a in field.ancestors if _lacks(a.instrument, rule)]
    unread = [a.instrument.short_title for a in field.ancestors if not _lacks(a.instrument, rule)]
    parts = [f"known to be absent from {', '.join(known)}"] if known else []
    parts += [f"not coded for {', '.join(unread)}"] if unread else []
    return "".join(f"{part}; " for part in parts)


def _lacks(instrument: Instrument, rule: Provision) -> bool:
    """Known to be without such a rule: none of the kind, or read whole and none of its nature."""
    coverage = instrument.coverage(rule.kind)
    return coverage is Coverage.ABSENT or (instrument.fully_coded and coverage is Coverage.PRESENT)


def _dated(one: Found) -> str:
    return f"{one.precedent.title} (signed {one.precedent.signed})"
