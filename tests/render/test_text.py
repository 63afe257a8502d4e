"""Results as text: narrow, wide, in a pipe, on a terminal that knows only ASCII."""

from __future__ import annotations

import dataclasses
import io

import pytest
from rich.console import Console

from foedus.model.listing import Problem, Problems, Treaties
from foedus.render import render_text
from tests.render.article import ARTICLE
from tests.render.instruments import ALLIANCE, ALLIANCE_STATUS, NAMES, PACT, PACT_STATUS
from tests.render.results import ANSWER, BRIEF, NO_TREATY

RESULTS = [
    BRIEF,
    NO_TREATY,
    ANSWER,
    PACT_STATUS,
    ALLIANCE_STATUS,
    PACT,
    ALLIANCE,
    Treaties(instruments=(PACT, ALLIANCE)),
    Problems(problems=(Problem(file="a.yaml", place="", message="no source"),)),
]


def shown(result, width: int = 100, *, terminal: bool = False, encoding: str = "utf-8") -> str:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding=encoding)
    render_text(result, Console(file=out, width=width, force_terminal=terminal), NAMES)
    out.flush()
    return raw.getvalue().decode(encoding)


def flat(result, width: int = 100) -> str:
    return " ".join(shown(result, width).split())


@pytest.mark.parametrize("result", RESULTS, ids=lambda r: type(r).__name__)
@pytest.mark.parametrize("width", [32, 80, 140])
def test_no_line_is_wider_than_the_console(result, width):
    assert max(map(len, shown(result, width).splitlines())) <= width


@pytest.mark.parametrize("result", RESULTS, ids=lambda r: type(r).__name__)
def test_a_pipe_gets_no_control_characters(result):
    assert "\x1b" not in shown(result)


@pytest.mark.parametrize("result", RESULTS, ids=lambda r: type(r).__name__)
def test_a_terminal_that_knows_only_ascii_still_gets_every_result(result):
    assert shown(result, encoding="ascii")


def test_an_article_can_neither_colour_nor_command_the_terminal():
    hostile = dataclasses.replace(ARTICLE, title="[bold red]Big[/] \x1b]0;owned\x07 :smile:")
    text = shown(dataclasses.replace(BRIEF, article=hostile), terminal=True)
    assert "[bold red]Big[/]" in text
    assert ":smile:" in text
    assert "\x1b]0;" not in text


def test_steps_are_numbered_with_a_sign_and_a_word():
    text = flat(ANSWER)
    assert "1. ✓ met: binding." in text
    assert "2. ✗ not met: in force." in text
    assert "3. ? undetermined: condition: joint determination." in text


def test_without_the_signs_the_words_still_tell_a_finding():
    text = shown(ANSWER, encoding="ascii")
    assert "1. + met: binding." in text
    assert "2. x not met: in force." in text


def test_duties_tell_what_would_decide_them_and_what_stands_instead():
    text = flat(ANSWER)
    assert "What would decide it: joint determination and self defence; or request." in text
    assert "signatory's interim obligation" in text
    assert "no duty in law follows from them" in text.lower()


def test_status_says_the_day_in_words_and_names_the_source():
    text = flat(PACT_STATUS)
    assert "Status on 6 November 2024: SIGNED, NOT IN FORCE" in text
    assert "2 December 2024" in text
    assert "Arvenia: signatory since 17 June 2024" in text
    assert "[1] Arvenian State Gazette, primary" in text


def test_later_acts_are_said_to_be_later():
    text = flat(PACT_STATUS)
    assert text.count("(after the day asked about)") == 3


def test_a_treaty_lists_what_is_not_coded_apart_from_what_is_not_there():
    text = flat(PACT)
    assert "not coded: means, choice left" in text
    assert "known not to be in it: basing" in text
    assert "conditions: none in the text" in text


def test_a_brief_without_a_treaty_says_so():
    assert "The article mentions no treaty" in flat(NO_TREATY)


def test_lists_count_what_they_show():
    assert "2 instruments." in shown(Treaties(instruments=(PACT, ALLIANCE)))
    assert shown(Problems(problems=())).strip() == "0 problems."
