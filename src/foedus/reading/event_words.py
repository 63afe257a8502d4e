"""The verbs and nouns that name the events on which treaties turn."""

from __future__ import annotations

from foedus.model.event import EventKind


def _table(entries: dict[EventKind, str]) -> dict[str, EventKind]:
    return {word: kind for kind, words in entries.items() for word in words.split()}


EVENT_VERBS = _table(
    {
        EventKind.SIGNING: "sign initial ink conclude",
        EventKind.RATIFICATION: "ratify",
        EventKind.WITHDRAWAL: "denounce abrogate terminate withdraw",
        EventKind.DEPLOYMENT: "deploy station",
        EventKind.ATTACK: "attack invade bomb shell bombard strike",
        EventKind.CLASH: "clash",
        EventKind.THREAT: "threaten",
        EventKind.VISIT: "visit",
    }
)
EVENT_NOUNS = _table(
    {
        EventKind.SIGNING: "signing signature",
        EventKind.RATIFICATION: "ratification",
        EventKind.WITHDRAWAL: "withdrawal denunciation",
        EventKind.DEPLOYMENT: "deployment",
        EventKind.EXERCISE: "exercise drill manoeuvre maneuver",
        EventKind.ATTACK: "attack offensive invasion strike incursion aggression",
        EventKind.CLASH: "clash battle skirmish",
        EventKind.THREAT: "threat ultimatum",
        EventKind.AID: "aid assistance",
        EventKind.TALKS: "talks negotiation summit",
        EventKind.VISIT: "visit trip",
    }
)
"""Nouns; ``talks`` by its own form, since "talk" alone is no event."""

FORCES = frozenset(
    "troop troops soldier soldiers force forces unit units army military personnel fighter fighters"
    " battalion battalions brigade brigades missile missiles warship warships aircraft".split()
)
MOVING = frozenset({"send", "dispatch", "move", "transfer", "presence"})
"""Words that mean a deployment where forces are what is moved or present."""

CONCLUDED = frozenset(
    "treaty pact agreement accord document charter convention memorandum declaration covenant"
    " protocol alliance deal".split()
)
LEAVABLE = CONCLUDED | {"organisation", "organization", "alliance"}

HOLDING = frozenset(
    {"hold", "launch", "conduct", "stage", "carry", "begin", "start", "take", "provide"}
)
"""Light verbs whose object or subject is the event."""

PLANNING = frozenset(
    "plan seek want intend hope aim consider threaten promise vow pledge agree commit propose offer"
    " urge demand ask request order expect prepare need call".split()
)
"""Verbs below which nothing has happened yet."""

SUPPOSING_NOUNS = frozenset(
    "possibility likelihood chance prospect potential risk threat danger fear event case plan"
    " proposal provision clause request offer promise pledge call possibilities plans".split()
)
