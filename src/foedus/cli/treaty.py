"""``foedus treaty`` and ``foedus treaties``."""

from __future__ import annotations

from typing import Annotated

from cyclopts import Parameter

from foedus.cli.option import Format, OnDay, RecordName, observatory, read_day
from foedus.cli.output import write
from foedus.observatory import ProvisionKind


def treaty(treaty: str, *, form: Format = "text", record: RecordName = None) -> int:
    """Everything on record of one treaty: acts, provisions, positions, sources.

    Parameters
    ----------
    treaty
        Its id or an unambiguous title.
    """
    asked = observatory(record)
    write(asked.treaty(treaty), form, asked.names)
    return 0


def treaties(
    *,
    party: Annotated[str | None, Parameter(help="Only treaties of this state.")] = None,
    kind: Annotated[
        ProvisionKind | None,
        Parameter(help="Only treaties with a provision of this kind.", name_transform=str.lower),
    ] = None,
    on: OnDay = None,
    form: Format = "text",
    record: RecordName = None,
) -> int:
    """The treaties on record, filtered by state, kind of provision and day."""
    asked = observatory(record)
    write(asked.treaties(party=party, kind=kind, on=read_day(on)), form, asked.names)
    return 0
