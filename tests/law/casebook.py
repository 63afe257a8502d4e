"""Reads the case book: situations from history with the findings expected."""

from __future__ import annotations

import datetime
from pathlib import Path

import yaml

from foedus.model.duty import Assumption, EarlierAct, HostileAct, Question

_FILE = Path(__file__).with_name("casebook.yaml")


def cases() -> list[dict]:
    book = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return [{**case, "question": _question(case, book["generally"])} for case in book["cases"]]


def _question(case: dict, generally: dict[str, bool]) -> Question:
    asked = case["question"]
    on = datetime.date.fromisoformat(asked["day"])
    assume = {**generally, **asked.get("assume", {})}
    return Question(
        attacker=asked["attacker"],
        target=asked["target"],
        on=on,
        known_by=on,
        act=HostileAct(asked.get("act", "armed_attack")),
        place=asked.get("place"),
        assumptions=tuple(Assumption(key=k, value=v) for k, v in assume.items()),
        earlier=tuple(_earlier(act) for act in asked.get("earlier", [])),
    )


def _earlier(act: dict) -> EarlierAct:
    on = datetime.date.fromisoformat(act["day"]) if "day" in act else None
    return EarlierAct(actor=act["actor"], target=act["target"], act=HostileAct(act["act"]), on=on)
