"""Questions of legality that stand beside every finding and are never folded into it."""

from __future__ import annotations

import datetime

from foedus.model.duty import LegalQuestion
from foedus.model.finding import Finding
from foedus.model.source import Source, SourceRank

CHARTER_IN_FORCE = datetime.date(1945, 10, 24)

_QUESTIONS = (
    ("Article 51", "Is the act assumed an armed attack, or itself lawful self-defence?"),
    ("Article 51", "Has the state attacked declared itself a victim and asked for help?"),
    ("Article 51", "Were the measures taken reported at once to the Security Council?"),
    ("Articles 25 and 39-42", "Is there a measure of the Security Council that binds the parties?"),
    ("Article 103", "Does an obligation under the Charter conflict with the duty?"),
)


def legality_on(day: datetime.date) -> tuple[LegalQuestion, ...]:
    """The questions that decide whether performing would be lawful, with their articles.

    Legal basis: Charter of the United Nations, Articles 2(4), 25, 39-42, 51 and 103; the need
    of a request is the International Court's (Nicaragua v. United States, 1986, paragraph 199).
    Before the Charter was in force there is none of these to ask.
    """
    if day < CHARTER_IN_FORCE:
        return ()
    return tuple(
        LegalQuestion(
            question=question,
            finding=Finding.UNDETERMINED,
            source=Source(
                url="https://www.un.org/en/about-us/un-charter/full-text",
                publisher="United Nations",
                rank=SourceRank.PRIMARY,
                locator=article,
            ),
        )
        for article, question in _QUESTIONS
    )
