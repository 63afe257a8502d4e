import pytest
from quality.event_score import score_events
from quality.measure import Share
from quality.trap_score import score_traps

from foedus.model.event import AccountStance, EventKind
from tests.quality.fake_reading import Maker

MAKER = Maker()


def test_an_account_is_right_with_its_source_and_its_stance() -> None:
    gold = """
events:
- {kind: signing, text: signed a pact, actual: false, accounts: [{by: RUS, stance: denies}]}
"""
    said = MAKER.statement(1, "Moscow", "it had signed a pact", of_record="RUS")
    for stance, hits in ((AccountStance.DENIES, 1), (AccountStance.ASSERTS, 0)):
        event = MAKER.event(
            EventKind.SIGNING, "signed", actual=False, stance=stance, statement="s1"
        )
        measures = score_events(MAKER.sample(gold, statements=(said,), events=(event,)))
        assert measures["events found"] == Share(hits=1, total=1)
        assert measures["actuality right"] == Share(hits=1, total=1)
        assert measures["accounts right"] == Share(hits=hits, total=1)


@pytest.mark.parametrize(("actual", "hits"), [(True, 0), (None, 1)])
def test_a_plan_told_as_done_falls_into_the_trap(actual: bool | None, hits: int) -> None:
    event = MAKER.event(EventKind.DEPLOYMENT, "Troops may land", actual=actual)
    measures = score_traps(MAKER.sample("not_events: [Troops may land in May]", events=(event,)))
    assert measures["no event where none is"] == Share(hits=hits, total=1)


def test_a_gloss_put_into_a_mouth_falls_into_the_trap() -> None:
    said = MAKER.statement(1, "the envoy", "throwing doubt on talks")
    measures = score_traps(
        MAKER.sample("not_statements: [throwing doubt on talks]", statements=(said,))
    )
    assert measures["no statement where none is"] == Share(hits=0, total=1)
