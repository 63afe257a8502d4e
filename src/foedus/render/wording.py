"""The plain words for the closed lists, and for days."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Iterable
from enum import StrEnum
from types import MappingProxyType

from foedus.model.date import PartialDate, Precision
from foedus.model.duty import HostileAct
from foedus.model.finding import DutyFinding, Finding
from foedus.model.instrument import Binding
from foedus.model.status import Role, Status

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

# Only what a bare "replace the underscore" would say badly or too shortly.
_STATUS = MappingProxyType(
    {
        Status.NOT_CONCLUDED: "not yet concluded",
        Status.SIGNED: "signed, not in force",
        Status.IN_EFFECT: "in effect (not legally binding)",
    }
)
_ROLE = MappingProxyType(
    {
        Role.CONTRACTING: "contracting state (consented, not yet in force for it)",
        Role.UNDETERMINED: "role undetermined",
    }
)
_BINDING = MappingProxyType(
    {
        Binding.POLITICAL: "political, not legally binding",
        Binding.DOMESTIC: "domestic law, not a treaty",
        Binding.DISPUTED: "disputed whether legally binding",
    }
)
_PLAIN = MappingProxyType(
    {
        "un_charter_savings": "UN Charter savings",
        "un_reporting": "UN reporting",
        "domestic_law_savings": "domestic-law savings",
        "other_treaty_savings": "other-treaty savings",
        "charter": "UN Charter",
        "charter_51": "UN Charter, Article 51",
        "charter_103": "UN Charter, Article 103",
        "security_council": "Security Council measures",
        "within_24_hours": "within 24 hours",
        "non_aggression": "non-aggression",
        "counter_terrorism": "counter-terrorism",
    }
)
_HOSTILE = MappingProxyType(
    {
        HostileAct.ARMED_ATTACK: "made an armed attack on",
        HostileAct.INVASION: "invaded",
        HostileAct.THREAT: "threatened",
        HostileAct.BLOCKADE: "blockaded",
        HostileAct.DECLARES_WAR: "declared war on",
        HostileAct.MOBILISES: "mobilised against",
        HostileAct.ENTERS_WAR: "entered the war against",
        HostileAct.INDIRECT_AGGRESSION: "sent or armed bands against",
    }
)
SIGNS = MappingProxyType({Finding.MET: "✓", Finding.NOT_MET: "✗", Finding.UNDETERMINED: "?"})
"""A sign for each finding: beside the word, never instead of it."""

DUTY_SIGNS = MappingProxyType(
    {DutyFinding.DUE: "✓", DutyFinding.NOT_DUE: "✗", DutyFinding.UNDETERMINED: "?"}
)
"""A sign for each finding on a duty: beside the word, never instead of it."""


def words(value: StrEnum | str) -> str:
    """How prose says one value of a closed list."""
    return _PLAIN.get(str(value), str(value).replace("_", " "))


def status_words(status: Status) -> str:
    """A status as the predicate of a sentence: "signed, not in force"."""
    return _STATUS.get(status) or words(status)


def role_words(role: Role) -> str:
    """A state's role, with what it means where the word alone misleads."""
    return _ROLE.get(role) or words(role)


def binding_words(binding: Binding) -> str:
    """Whether the instrument binds in law."""
    return _BINDING.get(binding) or words(binding)


def stance_words(stance: StrEnum) -> str:
    """What a speaker does with the content, as the verb of a sentence."""
    return "calls possible" if stance == "possible" else words(stance)


def hostile_act(act: HostileAct) -> str:
    """The act as the verb of "if A … B"."""
    return _HOSTILE[act]


def step_words(test: str) -> str:
    """A step's test: ``saving:charter_51`` becomes "saving: UN Charter, Article 51"."""
    kind, _, detail = test.partition(":")
    return f"{words(kind)}: {words(detail)}" if detail else words(kind)


def day(date: PartialDate | datetime.date) -> str:
    """A date as prose writes it, no longer than it is known: "19 June 2024", "June 2024"."""
    if isinstance(date, datetime.date):
        return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"
    first = date.earliest
    if date.precision is Precision.DAY:
        return day(first)
    month = f"{_MONTHS[first.month - 1]} " if date.precision is Precision.MONTH else ""
    return f"{month}{first.year}"


def month(date: datetime.date) -> str:
    """Month and year, short: "Jun 2024"."""
    return f"{_MONTHS[date.month - 1][:3]} {date.year}"


def listing(parts: Iterable[str], last: str = "and") -> str:
    """Several things in one phrase: "a, b and c"."""
    items = list(parts)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {last} {items[-1]}"


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 duty", "2 duties"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def headline(text: str) -> str:
    """The text with a capital first and nothing else changed."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """The text with a capital first and a full stop behind."""
    text = text.strip()
    if not text:
        return ""
    return headline(text) + ("" if text[-1] in ".!?…”\"'" else ".")


def plain(text: str) -> str:
    """The text without control characters, which a terminal or a browser would act upon."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")
