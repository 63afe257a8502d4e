from quality.measure import Share
from quality.statement_score import score_statements

from foedus.model.statement import Stance
from tests.quality.fake_reading import Maker

MAKER = Maker()
GOLD = """
statements:
- {id: a, speaker: Moscow, who: RUS, content: [it had signed a pact], stance: denies, form: indirect}
- {id: b, speaker: "the envoy, Ana Ruiz", name: Ana Ruiz, content: ["“It is a rumour,”"],
   stance: [asserts, denies], form: indirect}
"""


def test_content_half_in_common_and_the_same_speaker_words_make_a_match() -> None:
    found = (
        MAKER.statement(1, "Moscow", "signed a pact", of_record="RUS", stance=Stance.DENIES),
        MAKER.statement(2, "the envoy", "“It is a rumour,”", name="Ana Ruiz"),
    )
    measures = score_statements(MAKER.sample(GOLD, statements=found))
    assert measures["statements found"] == Share(hits=2, total=2)
    assert measures["speakers right where resolved"] == Share(hits=2, total=2)
    assert measures["stance right"] == Share(hits=2, total=2)
    assert measures["content to the edges"] == Share(hits=1, total=2)


def test_the_right_words_in_the_wrong_mouth_are_no_match_and_false() -> None:
    found = (MAKER.statement(1, "Moscow", "“It is a rumour,”", of_record="RUS"),)
    measures = score_statements(MAKER.sample(GOLD, statements=found))
    assert measures["statements found"] == Share(hits=0, total=2)
    assert measures["statements right of those given"] == Share(hits=0, total=1)


def test_a_name_that_repeats_the_text_resolves_nothing() -> None:
    found = (MAKER.statement(1, "Moscow", "it had signed a pact", name="Moscow"),)
    measures = score_statements(MAKER.sample(GOLD, statements=found))
    assert measures["speakers right where resolved"] == Share()
    assert measures["speakers resolved"] == Share(hits=0, total=1)


def test_resolving_what_must_stay_open_is_wrong() -> None:
    gold = "statements: [{id: a, speaker: the envoy, who: null, content: ['“It is a rumour,”']}]"
    found = (MAKER.statement(1, "the envoy", "“It is a rumour,”", of_record="vladimir-putin"),)
    measures = score_statements(MAKER.sample(gold, statements=found))
    assert measures["speakers right where resolved"] == Share(hits=0, total=1)
    assert measures["speakers left open"] == Share(hits=0, total=1)


def test_an_optional_statement_is_right_when_given_and_no_miss_when_not() -> None:
    gold = (
        "statements: [{id: a, speaker: Moscow, who: RUS, content: [it had signed a pact], "
        "optional: true}]"
    )
    given = score_statements(
        MAKER.sample(gold, statements=(MAKER.statement(1, "Moscow", "it had signed a pact"),))
    )
    assert given["statements found"] == Share()
    assert given["statements right of those given"] == Share(hits=1, total=1)


def test_a_nested_statement_must_name_the_one_around_it() -> None:
    gold = """
statements:
- {id: a, speaker: "the envoy", who: null, content: ["“It is a rumour,”"]}
- {id: b, speaker: Moscow, who: RUS, content: [it had signed a pact], inside: a}
"""
    outer = MAKER.statement(1, "the envoy", "“It is a rumour,”")
    apart = MAKER.statement(2, "Moscow", "it had signed a pact")
    within = MAKER.statement(2, "Moscow", "it had signed a pact", inside="s1")
    for inner, hits in ((apart, 0), (within, 1)):
        measures = score_statements(MAKER.sample(gold, statements=(outer, inner)))
        assert measures["inside right"] == Share(hits=hits, total=1)
