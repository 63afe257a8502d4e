"""Small readable records, written for the tests."""

from __future__ import annotations

from pathlib import Path

TREATY = """\
id: ab-1950
title: Treaty of Friendship between Aland and Boria
short_title: Aland-Boria 1950
form: treaty
binding: legally_binding
tier: draft
text_status: published
parties: [AAA, BBB]

sources:
  series: {url: "https://example.org/series", publisher: The Treaty Series, rank: primary}
  gazette: {url: "https://example.org/gazette", publisher: The Gazette, rank: press}

acts:
  - kind: signature
    done: "1950-03-01"
    place: Port Aland
    sources: [gazette]
  - kind: entry_into_force
    done: "1950-06-01"
    effective: "1950-06-01"
    sources: [{series: Article 9}]

provisions:
  - id: 4/mutual_defence
    article: "4"
    kind: mutual_defence
    summary: If one is attacked the other helps at once.
    sources: [{series: Article 4}]
    elements:
      trigger: {events: [armed_attack], attacker: any}
      conduct: assist
      timing: immediately
      conditions: []

positions:
  - kind: position
    by: AAA
    on: "1951"
    provision: 4/mutual_defence
    says: The duty holds at sea as well.
    sources: [gazette]
"""

STATES = {
    "AAA": "id: AAA\nname: Aland\ndemonyms: [Alandic]\ncow: [901]\niso2: AA\n",
    "BBB": "id: BBB\nname: Boria\nnames: [{text: Republic of Böria}]\nstart: '1900'\n",
}


def write_record(folder: Path, *treaties: str) -> Path:
    """Write treaty texts and the two states into a record folder."""
    (folder / "treaties").mkdir(parents=True)
    (folder / "states").mkdir()
    for text in treaties or (TREATY,):
        name = text.splitlines()[0].removeprefix("id: ")
        (folder / "treaties" / f"{name}.yaml").write_text(text, encoding="utf-8")
    for code, text in STATES.items():
        (folder / "states" / f"{code}.yaml").write_text(text, encoding="utf-8")
    return folder


def changed(old: str, new: str, text: str = TREATY) -> str:
    """The treaty with one passage changed."""
    assert text.count(old) == 1, f"'{old}' stands {text.count(old)} times in the treaty"
    return text.replace(old, new)
