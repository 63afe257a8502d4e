"""``foedus duties`` (``foedus casus`` is the same)."""

from __future__ import annotations

from typing import Annotated, Literal

from cyclopts import Parameter

from foedus.cli.option import (
    Format,
    KnownBy,
    OnDay,
    RecordName,
    observatory,
    read_assumptions,
    read_day,
    today,
)
from foedus.cli.output import write
from foedus.observatory import HostileAct


def duties(
    attacker: str,
    target: str,
    *,
    on: OnDay = None,
    known_by: KnownBy = None,
    act: Annotated[
        HostileAct,
        Parameter(help="What the attacker does.", name_transform=str.lower),
    ] = HostileAct.ARMED_ATTACK,
    place: Annotated[
        str | None, Parameter(help="Where: a place by name, or home for the target's own land.")
    ] = None,
    object_: Annotated[
        Literal["territory", "forces", "vessel", "aircraft"] | None,
        Parameter(name="--object", help="What is attacked."),
    ] = None,
    assume: Annotated[
        tuple[str, ...],
        Parameter(help="An open fact, KEY=yes or KEY=no; may be given several times.", negative=""),
    ] = (),
    form: Format = "text",
    record: RecordName = None,
) -> int:
    """Who must do what if ATTACKER attacks TARGET on that day: the casus foederis.

    The attacker is an assumption of the question, never a finding.

    Parameters
    ----------
    attacker
        A state (code or name), or unnamed for any state outside the treaties.
    target
        A state (code or name).
    """
    asked = observatory(record)
    answer = asked.duties(
        attacker,
        target,
        on=read_day(on) or today(),
        known_by=read_day(known_by),
        act=act,
        place=place,
        object_=object_,
        assume=read_assumptions(assume),
    )
    write(answer, form, asked.names)
    return 0
