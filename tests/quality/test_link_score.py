from quality.link_score import score_links
from quality.measure import Share

from tests.quality.fake_reading import Maker

MAKER = Maker()
GOLD = """
treaties:
- {text: a pact, is: class}
- {text: The treaty, is: [us-jp-1951, us-jp-1960]}
"""


def test_a_class_and_a_description_that_fits_two_are_not_resolved() -> None:
    mentions = (MAKER.treaty("a pact", None), MAKER.treaty("The treaty", "us-jp-1960"))
    measures = score_links(MAKER.sample(GOLD, mentions=mentions))
    assert measures["classes left classes"] == Share(hits=1, total=1)
    assert measures["unsettled treaties left open"] == Share(hits=0, total=1)
    assert measures["treaty links right of those given"] == Share(hits=0, total=1)


def test_both_candidates_must_be_listed() -> None:
    for listed, hits in ((("us-jp-1951",), 0), (("us-jp-1960", "us-jp-1951"), 1)):
        mentions = (MAKER.treaty("The treaty", None, *listed),)
        measures = score_links(MAKER.sample(GOLD, mentions=mentions))
        assert measures["unsettled treaties left open"] == Share(hits=hits, total=1)


def test_a_treaty_that_the_article_does_not_mean_is_a_false_link() -> None:
    gold = "treaties: [{text: The treaty, is: us-jp-1960}]"
    mentions = (MAKER.treaty("The treaty", "us-jp-1960"), MAKER.treaty("talks", "nato-1949"))
    measures = score_links(MAKER.sample(gold, mentions=mentions))
    assert measures["treaty links found"] == Share(hits=1, total=1)
    assert measures["treaty links right of those given"] == Share(hits=1, total=2)
