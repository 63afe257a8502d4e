"""The two clocks of a question, and how far back the record reaches."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from foedus.errors import InputError
from foedus.model.article import Article
from foedus.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """The days that a brief is made for.

    Attributes:
        today: The asker's day: what is used where neither article nor asker gives one.
        published: The day of publication, if the asker gives it: it wins over the article's own.
        on: Legal time, if it is to differ from the day of publication.
        known_by: Record time, if it is to differ from the day of publication.
    """

    today: datetime.date
    published: datetime.date | None = None
    on: datetime.date | None = None
    known_by: datetime.date | None = None

    def days(self, article: Article) -> tuple[datetime.date, datetime.date, str]:
        """Legal time, record time, and in words how the day was found."""
        if self.published is not None:
            day, basis = self.published, "the day of publication given with the question"
        elif article.published is not None:
            day, basis = article.published, "the article's day of publication"
        else:
            day, basis = self.today, "today, since the article gives no day of publication"
        return self.on or day, self.known_by or day, basis


def first_day(record: Record) -> datetime.date:
    """The first day of which any act is on record."""
    dates = (
        date.earliest
        for instrument in record.instruments
        for act in instrument.acts
        for date in (act.done, act.effective)
        if date is not None
    )
    return min(dates, default=datetime.date.min)


def check_reach(record: Record, on: datetime.date) -> None:
    """Refuse a day before every act of the record.

    Raises:
        InputError: The day lies before the first act.
    """
    first = first_day(record)
    if on < first:
        raise InputError(
            f"{on} lies before every act of the record", hint=f"its first act is of {first}"
        )
