"""The colours of the page can be read, by day and by night (WCAG 2.2, success criterion 1.4.3)."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

CSS = (files("foedus.render") / "templates" / "brief.css").read_text(encoding="utf-8")
STANCES = ["asserts", "confirms", "denies", "accuses", "supposes", "possible", "asks", "orders"]
PAIRS = [
    *[(text, ground) for text in ("ink", "quiet") for ground in ("paper", "raised", "soft")],
    *[
        (text, ground)
        for text in ("link", "accent", "open", "good")
        for ground in ("paper", "raised")
    ],
    *[("ink", f"{stance}-tint") for stance in STANCES],
    *[(stance, "paper") for stance in STANCES],
    *[(finding, f"{finding}-tint") for finding in ("good", "bad", "open")],
    ("ink", "open-tint"),
    ("paper", "ink"),
]


def colours(scheme: str) -> dict[str, str]:
    roots = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    light, dark, _printed = (dict(re.findall(r"--([\w-]+): (#\w+);", root)) for root in roots)
    return {"light": light, "dark": {**light, **dark}}[scheme]


def luminance(colour: str) -> float:
    hexes = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    parts = [int(hexes[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out_from_its_ground(scheme, text, ground):
    found = colours(scheme)
    low, high = sorted((luminance(found[text]), luminance(found[ground])))
    assert (high + 0.05) / (low + 0.05) >= 4.5


@pytest.mark.parametrize("stance", [*STANCES, "reports"])
def test_every_stance_has_its_colour(stance):
    assert f".st-{stance}" in CSS
