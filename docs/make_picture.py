"""Draws the README's picture from the answers themselves: one question on two dates.

Run: python docs/make_picture.py
"""

from __future__ import annotations

import datetime
import textwrap
from pathlib import Path
from xml.sax.saxutils import escape

import foedus
from foedus.model.duty import Duty, Step
from foedus.model.finding import Finding

OUT = Path(__file__).parent / "pictures" / "one-question-two-dates.svg"
ATTACKER, TARGET, TREATY = "UKR", "RUS", "ru-kp-2024"
DAYS = (datetime.date(2024, 11, 8), datetime.date(2024, 12, 5))
SIGNS = {Finding.MET: "✓", Finding.NOT_MET: "✗", Finding.UNDETERMINED: "?"}
INKS = {Finding.MET: "#2e6b3f", Finding.NOT_MET: "#8a1f2b", Finding.UNDETERMINED: "#8a5a00"}
WIDTH, COLUMN, LINE = 1000, 500, 19


def duty_on(day: datetime.date) -> Duty:
    """The duty of defence under the treaty, on the day."""
    answer = foedus.open().duties(ATTACKER, TARGET, on=day)
    return next(d for d in answer.duties if d.treaty == TREATY and d.kind == "mutual_defence")


def text(x: int, y: int, words: str, style: str) -> str:
    """One line of text."""
    return f'<text x="{x}" y="{y}" {style}>{escape(words)}</text>'


def step_lines(step: Step, x: int, y: int) -> tuple[list[str], int]:
    """One step, wrapped; gives the y below it."""
    ink = INKS[step.finding]
    drawn = [text(x, y, SIGNS[step.finding], f'class="sign" fill="{ink}"')]
    name = step.test.replace("_", " ").replace(":", ": ")
    drawn.append(text(x + 22, y, name, f'class="test" fill="{ink}"'))
    for line in textwrap.wrap(step.why, 62):
        y += LINE
        drawn.append(text(x + 22, y, line, 'class="why"'))
    return drawn, y + LINE + 8


def column(day: datetime.date, x: int) -> tuple[list[str], int]:
    """One day's examination; gives the y below it."""
    duty = duty_on(day)
    verdict = duty.finding.value.replace("_", " ").upper()
    head = f"--on {day.isoformat()}"
    drawn = [text(x, 96, head, 'class="day"'), text(x, 124, verdict, 'class="verdict"')]
    y = 156
    for step in duty.steps:
        lines, y = step_lines(step, x, y)
        drawn += lines
    if duty.interim:
        note = "until then: a signatory's interim obligation (Vienna Convention, Article 18)"
        drawn.append(text(x, y, note, 'class="key"'))
        y += LINE
    if duty.decided_by:
        keys = ", ".join(key.replace("_", " ") for key in duty.decided_by[0])
        drawn.append(text(x, y, f"would decide it: {keys}", 'class="key"'))
        y += LINE
    return drawn, y


def main() -> None:
    """Write the picture."""
    columns = [column(day, 30 + COLUMN * at) for at, day in enumerate(DAYS)]
    height = max(y for _, y in columns) + 10
    question = f"foedus duties {ATTACKER} {TARGET}"
    about = "Does North Korea owe Russia help under Article 4 of the treaty of 19 June 2024?"
    body = [line for lines, _ in columns for line in lines]
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">\n'
        f"<title>{escape(about)} One question on two dates.</title>\n"
        "<style>text{font-family:Georgia,'Times New Roman',serif;fill:#222}"
        ".command{font:600 17px ui-monospace,Menlo,Consolas,monospace}"
        ".about{font-size:16px;fill:#555}.day{font:15px ui-monospace,Menlo,Consolas,monospace}"
        ".verdict{font-size:22px;font-weight:700}.sign,.test{font-size:15px;font-weight:700}"
        ".why{font-size:14px;fill:#333}.key{font-size:15px;font-style:italic}</style>\n"
        f'<rect width="{WIDTH}" height="{height}" fill="#fdfcf8"/>\n'
        f'<line x1="{COLUMN}" y1="76" x2="{COLUMN}" y2="{height - 16}" stroke="#ccc"/>\n'
        + "\n".join(
            [text(30, 34, question, 'class="command"'), text(30, 60, about, 'class="about"'), *body]
        )
        + "\n</svg>\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
