"""``foedus compare`` and ``foedus novelty``."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from foedus.cli.option import Format, KnownBy, RecordName, observatory, read_day
from foedus.cli.output import write
from foedus.errors import InputError
from foedus.observatory import Circle


def compare(treaty: str, *others: str, form: Format = "text", record: RecordName = None) -> int:
    """A treaty beside others, provision by provision and element by element.

    Parameters
    ----------
    treaty
        Its id or an unambiguous title.
    others
        One treaty or more to hold it against.
    """
    if not others:
        raise InputError("a comparison needs two treaties", hint="foedus compare TREATY OTHER")
    held = observatory(record)
    write(held.compare(treaty, *others), form, held.names)
    return 0


def novelty(
    treaty: str,
    *,
    on: Annotated[
        str | None,
        Parameter(name="--on", help="Leave out what was concluded after this day, YYYY-MM-DD."),
    ] = None,
    known_by: KnownBy = None,
    against: Annotated[
        Circle,
        Parameter(
            help="How wide to search: its predecessors, also its parties' other treaties, or all.",
            name_transform=str.lower,
        ),
    ] = Circle.ALL,
    form: Format = "text",
    record: RecordName = None,
) -> int:
    """Whether each provision of a treaty was restored, continued, has a precedent, or none found.

    Only what was concluded before the treaty's own signature counts.

    Parameters
    ----------
    treaty
        Its id or an unambiguous title.
    """
    held = observatory(record)
    answer = held.novelty(treaty, on=read_day(on), known_by=read_day(known_by), against=against)
    write(answer, form, held.names)
    return 0
