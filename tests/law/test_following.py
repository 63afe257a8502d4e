"""Chains, accounts, scenarios, explanations, and what turned one answer into another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foedus.errors import InputError
from foedus.law import duties
from foedus.law.account import under_accounts
from foedus.law.chain import chain
from foedus.law.explain import explain
from foedus.law.scenario import ask
from foedus.law.turn import turns
from foedus.model.chain import Follow, LinkEnd
from foedus.model.duty import Assumption, EarlierAct, HostileAct
from foedus.model.element import AttackerClass, Conduct, Latitude, Trigger, TriggerEvent
from foedus.model.finding import DutyFinding
from foedus.model.instrument import Tier
from foedus.model.provision import ProvisionKind
from foedus.model.scenario import FactualAccount, Scenario, ScenarioAct
from tests.law.test_breaches import pact as non_aggression
from tests.law.treaties import DEFENCE, SOURCE, day, provision, question, record, treaty

WHOEVER_BEGAN = replace(
    DEFENCE,
    trigger=Trigger(events=(TriggerEvent.HOSTILITIES,), attacker=AttackerClass.ANY),
)


def alliance(one: str, other: str, elements=WHOEVER_BEGAN, **more):
    name = f"{one.lower()}-{other.lower()}-1950"
    return treaty(
        name, parties=(one, other), provisions=(provision(name, elements=elements),), **more
    )


class TestChain:
    """A attacks B; B's ally comes in; the attacker's ally comes in against it."""

    def test_each_side_s_allies_come_in(self) -> None:
        found = chain(question(), record(alliance("AAA", "BBB"), alliance("XXX", "YYY")))
        assert found.with_target == ("BBB",)
        assert found.with_attacker == ("YYY",)
        assert [(link.depth, link.because) for link in found.links][:2] == [(1, None), (2, 0)]

    def test_a_ring_of_alliances_is_caught(self) -> None:
        ring = [alliance("AAA", "BBB"), alliance("BBB", "CCC"), alliance("CCC", "AAA")]
        found = chain(question(), record(*ring, alliance("XXX", "YYY")), depth=9)
        assert set(found.with_target) == {"BBB", "CCC"}
        assert LinkEnd.ALREADY_IN in {link.end for link in found.links}

    def test_an_ally_of_both_stays_on_the_side_it_took_first(self) -> None:
        found = chain(question(), record(alliance("AAA", "BBB"), alliance("BBB", "XXX")))
        assert found.with_target == ("BBB",)
        assert LinkEnd.ON_OTHER_SIDE in {link.end for link in found.links} or not any(
            link.duty.beneficiary == "XXX" and link.duty.promisor == "BBB" for link in found.links
        )

    def test_it_stops_at_the_depth_asked_for_and_says_so(self) -> None:
        both = record(alliance("AAA", "BBB"), alliance("XXX", "YYY"))
        found = chain(question(), both, depth=1)
        assert found.cut
        assert found.with_target == ()

    def test_what_is_open_is_followed_only_if_asked(self) -> None:
        draft = record(alliance("AAA", "BBB", tier=Tier.DRAFT))
        assert chain(question(), draft).with_target == ()
        followed = chain(question(), draft, follow=Follow.OPEN)
        assert followed.with_target == ("BBB",)
        assert followed.links[0].certainty is DutyFinding.UNDETERMINED

    @pytest.mark.parametrize("free", [{"latitude": Latitude.WHETHER}, {"conduct": Conduct.ASSIST}])
    def test_who_may_choose_is_not_supposed_to_come_with_force(self, free) -> None:
        choice = record(alliance("AAA", "BBB", replace(WHOEVER_BEGAN, **free)))
        assert chain(question(), choice).links[0].end is LinkEnd.NOT_FOLLOWED

    STATES = ("AAA", "BBB", "CCC", "XXX", "YYY")
    PAIRS = st.lists(
        st.tuples(st.sampled_from(STATES), st.sampled_from(STATES)).filter(
            lambda pair: pair[0] < pair[1]
        ),
        max_size=8,
        unique=True,
    )

    @given(pairs=PAIRS)
    def test_every_chain_ends_and_no_state_stands_on_both_sides(self, pairs) -> None:
        among = record(*(alliance(*pair) for pair in pairs))
        found = chain(question(), among, depth=50, follow=Follow.OPEN)
        assert not found.cut
        assert not set(found.with_attacker) & set(found.with_target)
        entered = [link.duty.promisor for link in found.links if link.end is LinkEnd.GOES_ON]
        assert len(entered) == len(set(entered))


class TestAccounts:
    """The same question as each side tells it."""

    FIRST = FactualAccount(by="AAA", says="XXX crossed the border.", sources=(SOURCE,))
    TURNED = FactualAccount(
        by="XXX", says="AAA fired first.", attacker="AAA", target="XXX", sources=(SOURCE,)
    )

    def test_who_attacked_first_turns_who_is_owed_help(self) -> None:
        among = record(alliance("AAA", "BBB"), alliance("XXX", "YYY"))
        answer = under_accounts(question(), (self.FIRST, self.TURNED), among)
        first, turned = answer.accounts
        assert [d.promisor for d in first.answer.duties] == ["BBB"]
        assert [d.promisor for d in turned.answer.duties] == ["YYY"]
        assert first.turned == ()
        assert {(t.promisor, t.before, t.after) for t in turned.turned} == {
            ("BBB", DutyFinding.DUE, None),
            ("YYY", None, DutyFinding.DUE),
        }
        assert answer.undisputed == ()
        assert turned.answer.question.account == "XXX"

    def test_a_state_of_war_by_one_account_only(self) -> None:
        war = replace(
            DEFENCE,
            trigger=Trigger(
                events=(TriggerEvent.ARMED_ATTACK,), attacker=AttackerClass.ANY, state_of_war=True
            ),
        )
        says = replace(self.FIRST, assumptions=(Assumption(key="state_of_war", value=True),))
        denies = replace(says, by="XXX", assumptions=(Assumption(key="state_of_war", value=False),))
        answer = under_accounts(question(), (says, denies), record(alliance("AAA", "BBB", war)))
        assert [a.answer.duties[0].finding for a in answer.accounts] == [
            DutyFinding.DUE,
            DutyFinding.NOT_DUE,
        ]
        assert [a.turned[0].steps[0].test for a in answer.accounts] == ["trigger:state_of_war"] * 2


class TestScenario:
    """Several acts in order, each asked about with those before it."""

    ACTS = (
        ScenarioAct(attacker="AAA", target="XXX", on=day("1960-01-01")),
        ScenarioAct(attacker="XXX", target="AAA", act=HostileAct.INVASION),
    )

    def test_each_act_in_its_turn(self) -> None:
        unprovoked = replace(
            DEFENCE,
            trigger=Trigger(
                events=(TriggerEvent.ARMED_ATTACK,), attacker=AttackerClass.ANY, unprovoked=True
            ),
        )
        among = record(alliance("AAA", "BBB", unprovoked))
        answer = ask(Scenario(title="t", acts=self.ACTS), among)
        assert answer.answers[0].duties == ()
        assert answer.answers[1].duties[0].finding is DutyFinding.NOT_DUE
        assert answer.answers[1].question.earlier == (
            EarlierAct(actor="AAA", target="XXX", on=day("1960-01-01")),
        )

    @pytest.mark.parametrize(
        ("acts", "told"),
        [
            ((), "no act"),
            ((ScenarioAct(attacker="XXX", target="AAA"),), "no day"),
            ((ACTS[0], replace(ACTS[1], on=day("1959-01-01"))), "before the act"),
        ],
    )
    def test_what_cannot_be_asked_is_told(self, acts, told: str) -> None:
        with pytest.raises(InputError, match=told):
            ask(Scenario(title="t", acts=acts), record(alliance("AAA", "BBB")))


def test_what_turned_the_answer_between_two_days() -> None:
    among = record(treaty())
    (turn,) = turns(
        duties(question(on="1950-03-01"), among), duties(question(on="1950-06-01"), among)
    )
    assert (turn.before, turn.after) == (DutyFinding.NOT_DUE, DutyFinding.DUE)
    assert [step.test for step in turn.steps] == ["in_force"]
    assert "not in force" in turn.why
    assert "In force since" in turn.why


def test_an_explanation_numbers_every_step_with_its_article_and_source() -> None:
    answer = duties(question(), record(treaty()))
    told = explain(answer.duties[0], answer.question)
    assert [line.number for line in told.lines] == list(range(1, len(told.lines) + 1))
    of_steps = [line for line in told.lines if line.finding is not None]
    assert len(of_steps) == len(answer.duties[0].steps)
    trigger = next(line for line in of_steps if line.text.startswith("Trigger"))
    assert (trigger.article, trigger.source) == ("1", SOURCE)
    assert "due" in told.lines[-1].text
    assert "no choice" in told.lines[-1].text


def test_an_explanation_says_what_would_decide_it_and_of_breaches_too() -> None:
    answer = duties(question(), record(treaty(tier=Tier.DRAFT), non_aggression()))
    duty = explain(answer.duties[0], answer.question)
    assert any("would be due if: entry checked" in line.text for line in duty.lines)
    breach = explain(answer.breaches[0], answer.question)
    assert "broken" in breach.lines[-1].text


PROVISIONS = st.sampled_from([ProvisionKind.MUTUAL_DEFENCE, ProvisionKind.CONSULTATION])


@given(order=st.permutations(["aa-bb-1950", "aa-cc-1951", "bb-cc-1952", "cc-xx-1953"]))
def test_the_order_of_instruments_changes_nothing(order) -> None:
    parties = {
        "aa-bb-1950": ("AAA", "BBB"),
        "aa-cc-1951": ("AAA", "CCC"),
        "bb-cc-1952": ("BBB", "CCC"),
        "cc-xx-1953": ("CCC", "XXX"),
    }
    plain = duties(question(), record(*(treaty(n, parties=p) for n, p in parties.items())))
    shuffled = duties(question(), record(*(treaty(n, parties=parties[n]) for n in order)))
    assert shuffled.duties == plain.duties
    assert set(shuffled.breaches) == set(plain.breaches)
    assert {c.state for c in shuffled.cross_pressures} == {c.state for c in plain.cross_pressures}


@given(kind=PROVISIONS, parties=st.sampled_from([("CCC", "DDD"), ("BBB", "CCC"), ("DDD", "YYY")]))
def test_an_instrument_between_others_changes_no_answer(kind, parties) -> None:
    unrelated = treaty(
        "zz-1950", parties=parties, provisions=(provision("zz-1950", kind, DEFENCE),)
    )
    alone = duties(question(), record(treaty()))
    beside = duties(question(), record(treaty(), unrelated))
    assert beside.duties == alone.duties
    assert beside.breaches == alone.breaches
    assert beside.cross_pressures == alone.cross_pressures
