"""What scripts may rely on: the keys of the contract, and schemas that the output really keeps."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from jsonschema import Draft202012Validator, ValidationError

import foedus
from foedus.comparison import compare
from foedus.errors import InputError
from foedus.model.listing import Problem, Problems, Treaties
from foedus.render import COMMANDS, schema, to_json
from tests.render.instruments import ALLIANCE, PACT, PACT_STATUS
from tests.render.results import ANSWER, BRIEF, NO_TREATY

PROBLEMS = Problems(problems=(Problem(file="a.yaml", place="acts/0", message="no source"),))
PRINTED = [
    ("brief", BRIEF),
    ("brief", NO_TREATY),
    ("duties", ANSWER),
    ("status", PACT_STATUS),
    ("treaty", ALLIANCE),
    ("treaties", Treaties(instruments=(PACT, ALLIANCE))),
    ("treaties", Treaties(instruments=())),
    ("compare", compare(PACT, [ALLIANCE])),
    ("novelty", foedus.open().novelty("ru-kp-2024")),
    ("catalogue check", PROBLEMS),
]


def printed(result) -> dict:
    return json.loads(to_json(result))


@pytest.mark.parametrize(("command", "result"), PRINTED)
def test_what_a_command_prints_keeps_its_own_schema(command, result):
    Draft202012Validator.check_schema(schema(command))
    Draft202012Validator(schema(command)).validate(printed(result))


def test_every_command_with_a_schema_is_tested():
    assert {command for command, _ in PRINTED} == set(COMMANDS)


@pytest.mark.parametrize("key", ["steps", "event", "finding"])
def test_a_duty_without_one_of_its_keys_breaks_the_schema(key):
    brief = printed(BRIEF)
    del brief["duties"][0][key]
    with pytest.raises(ValidationError, match=key):
        Draft202012Validator(schema("brief")).validate(brief)


def test_a_word_outside_a_closed_list_breaks_the_schema():
    status = printed(PACT_STATUS)
    status["status"] = "probably_in_force"
    assert not Draft202012Validator(schema("status")).is_valid(status)


def test_there_is_no_schema_for_a_command_that_prints_no_json():
    with pytest.raises(InputError, match="poetry"):
        schema("poetry")


def test_the_brief_has_the_keys_of_the_contract():
    brief = printed(BRIEF)
    assert brief.keys() >= {
        "foedus", "article", "statements", "treaties", "events", "tensions", "checks", "duties",
        "afterwards",
    }  # fmt: skip
    assert brief["article"].keys() >= {
        "title", "outlet", "url", "published", "language", "sha256", "text", "removed",
    }  # fmt: skip
    assert brief["article"]["published"] == "2024-11-06"
    assert brief["afterwards"][0].keys() >= {"date", "what", "source"}


def test_a_date_tells_its_precision_and_where_it_was_read():
    said = next(s for s in printed(BRIEF)["statements"] if s["id"] == "s3")["said_on"]
    assert (said["value"], said["precision"]) == ("2024-06", "month")
    assert said["basis"]["text"] == "In June"


def test_spans_point_at_their_own_words():
    brief = printed(BRIEF)
    for statement in brief["statements"]:
        for span in statement["content"]:
            assert brief["article"]["text"][span["start"] : span["end"]] == span["text"]


def test_empty_lists_that_nothing_fills_are_named():
    brief = printed(NO_TREATY)
    assert brief["tensions"] == brief["checks"] == []
    assert {"tensions", "checks"} <= set(brief["not_assessed"])
    assert "not_assessed" not in printed(ANSWER)


def test_the_duties_of_a_brief_carry_their_event_and_its_account():
    brief = printed(BRIEF)
    assert [(d["event"], d["account"]) for d in brief["duties"]] == [("e2", "Tomas Vell")] * 2
    asked = brief["questions"][brief["duties"][0]["question"]]["question"]
    assert (asked["attacker"], asked["on"]) == ("CES", "2024-11-06")
    assert [d["treaty"] for d in brief["commitments"]] == ["strait-declaration"]


def test_a_provision_tells_where_the_article_speaks_of_it():
    provisions = printed(BRIEF)["treaties"][0]["provisions"]
    spoken_of = {p["id"]: [m["text"] for m in p["mentions"]] for p in provisions}
    assert spoken_of["ar-bo-2024/4/mutual_defence"] == ["its fourth article"]
    assert spoken_of["ar-bo-2024/3/consultation"] == []


def test_a_list_tells_the_first_signature_as_far_as_it_is_known():
    lines = printed(Treaties(instruments=(PACT, ALLIANCE)))["treaties"]
    assert [line["signed"]["value"] for line in lines] == ["2024-06-17", "1962-03-04"]


def test_json_needs_neither_templates_nor_a_terminal():
    """Jinja2 and rich cost more than the answer: a run that prints JSON must not import them."""
    program = (
        "import sys, foedus.render; from foedus.model.listing import Problems;"
        "foedus.render.to_json(Problems(problems=()));"
        "sys.exit(bool({'rich', 'jinja2'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
