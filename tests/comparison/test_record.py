"""What the shipped record answers on the treaties that people really compared."""

from __future__ import annotations

import pytest

import foedus
from foedus.model.circle import Circle
from foedus.model.comparison import ElementName, ProvisionComparison, Relation, Verdict


@pytest.fixture(scope="module")
def observatory():
    return foedus.open()


def defence(observatory, here: str, there: str) -> ProvisionComparison:
    (other,) = observatory.compare(here, there).others
    return next(p for p in other.provisions if p.kind == "mutual_defence")


def test_article_4_of_2024_is_article_1_of_1961_under_two_savings(observatory):
    pair = defence(observatory, "ru-kp-2024", "su-kp-1961")
    relations = {e.element: e.relation for e in pair.elements}
    assert (pair.here.article, pair.there.article) == ("4", "1")
    assert pair.relation is Relation.QUALIFIED
    assert pair.complete
    assert relations.pop(ElementName.SAVINGS) is Relation.QUALIFIED
    assert set(relations.values()) == {Relation.SAME}
    savings = next(e for e in pair.elements if e.element is ElementName.SAVINGS)
    assert (savings.here, savings.there) == (("charter_51", "domestic_law"), ())


def test_the_savings_of_2024_have_no_counterpart_in_1961(observatory):
    (other,) = observatory.compare("ru-kp-2024", "su-kp-1961").others
    only = {p.kind for p in other.provisions if p.relation is Relation.ONLY_HERE}
    assert {"un_charter_savings", "domestic_law_savings"} <= only
    assert all(p.sources for p in other.provisions if p.relation is Relation.ONLY_HERE)


def test_the_defence_clause_of_2024_is_restored_not_continued(observatory):
    answer = observatory.novelty("ru-kp-2024")
    by_id = {one.provision.id: one for one in answer.provisions}
    clause = by_id["ru-kp-2024/4/mutual_defence"]
    assert clause.verdict is Verdict.RESTORED
    assert clause.nearest[0].there.id == "su-kp-1961/1/mutual_defence"
    assert by_id["ru-kp-2024/3/consultation"].verdict is Verdict.CONTINUED
    assert answer.searched.up_to.isoformat() == "2024-06-18"
    assert answer.predecessors == ("ru-kp-2000", "su-kp-1961")


@pytest.mark.parametrize(
    "other", ["ru-ir-2025", "ru-vn-1994", "ru-vn-2001", "ru-vn-2012", "cn-ru-2001", "ru-kp-2000"]
)
def test_other_treaties_of_russia_have_no_defence_clause(observatory, other):
    pair = defence(observatory, "ru-kp-2024", other)
    assert (pair.relation, pair.there) == (Relation.ONLY_HERE, None)
    assert pair.sources


@pytest.mark.parametrize("other", ["csto-1992", "ru-by-2024", "ru-am-1997"])
def test_some_treaties_of_russia_have_one(observatory, other):
    pair = defence(observatory, "ru-kp-2024", other)
    assert pair.there is not None
    assert pair.relation not in (Relation.SAME, Relation.ONLY_HERE)


def test_only_what_was_signed_before_is_a_precedent(observatory):
    clause = next(
        one for one in observatory.novelty("ru-kp-2024").provisions if one.kind == "mutual_defence"
    )
    earlier = {p.treaty for p in clause.precedents if p.circle is Circle.PARTIES}
    assert {"csto-1992", "ru-am-1997", "cn-kp-1961"} <= earlier
    assert "ru-by-2024" not in earlier


def test_the_two_korean_pacts_of_1961_have_one_defence_clause(observatory):
    pair = defence(observatory, "cn-kp-1961", "su-kp-1961")
    assert pair.relation is Relation.SAME


def test_every_instrument_beside_itself_is_the_same_or_not_coded(observatory):
    for instrument in observatory.record.instruments:
        (other,) = observatory.compare(instrument.id, instrument.id).others
        assert {p.relation for p in other.provisions} <= {Relation.SAME, Relation.NOT_CODED}
