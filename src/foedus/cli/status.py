"""``foedus status``."""

from __future__ import annotations

from foedus.cli.option import (
    Format,
    KnownBy,
    OnDay,
    RecordName,
    observatory,
    read_day,
    today,
)
from foedus.cli.output import write


def status(
    treaty: str,
    *,
    on: OnDay = None,
    known_by: KnownBy = None,
    form: Format = "text",
    record: RecordName = None,
) -> int:
    """A treaty's status on a day: signed, in force, ended; and each state's role.

    Parameters
    ----------
    treaty
        Its id or an unambiguous title.
    """
    day = read_day(on) or today()
    asked = observatory(record)
    write(asked.status(treaty, on=day, known_by=read_day(known_by)), form, asked.names)
    return 0
