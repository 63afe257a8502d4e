"""The brief as a page: complete, linked, and deaf to whatever the article tries."""

from __future__ import annotations

import dataclasses
import itertools
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from foedus.model.article import Removed
from foedus.model.source import Source, SourceRank
from foedus.render import render_html
from foedus.render.page.article import paragraphs_of
from tests.render.article import ARTICLE, STATEMENTS, TEXT
from tests.render.instruments import NAMES, PACT_STATUS
from tests.render.results import BRIEF, NO_TREATY

EVIL = '<script>alert("x")</script><img src=x onerror=alert(1)> {{ 7 * 7 }} \x1b[31m'


@pytest.fixture(scope="module")
def page() -> html.HtmlElement:
    return html.fromstring(render_html(BRIEF, NAMES))


def text_of(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def section(page: html.HtmlElement, name: str) -> str:
    return text_of(page.get_element_by_id(name))


def with_title(title: str, **more: object):
    return dataclasses.replace(BRIEF, article=dataclasses.replace(ARTICLE, title=title, **more))


def test_nothing_in_an_article_becomes_markup():
    text = f"{EVIL}\n{EVIL}"
    made = with_title(EVIL, text=text, removed=(), outlet=EVIL, url="javascript:alert(1)")
    bare = dataclasses.replace(
        made, statements=(), mentions=(), treaties=(), events=(), duties=(), unknowns=()
    )
    page = html.fromstring(render_html(bare))
    assert not page.xpath("//script | //img | //@onerror | //a[contains(@href, 'javascript')]")
    assert "{{ 7 * 7 }}" in page.text_content()
    assert "\x1b" not in page.text_content()


def test_an_article_cannot_hang_a_script_on_a_source():
    source = Source(url="javascript:alert(1)", publisher="<b>x</b>", rank=SourceRank.MIRROR)
    treaty = dataclasses.replace(
        BRIEF.treaties[0], status=dataclasses.replace(PACT_STATUS, sources=(source,))
    )
    page = html.fromstring(render_html(dataclasses.replace(BRIEF, treaties=(treaty,))))
    assert not page.xpath("//a[starts-with(@href, 'javascript')]")
    assert "<b>x</b>" in section(page, "sources")


def test_the_page_loads_nothing_and_runs_nothing():
    made = render_html(BRIEF, NAMES)
    page = html.fromstring(made)
    assert not page.xpath("//script | //link | //iframe | //img | //@src | //@onclick")
    assert not re.search(r"@import|url\((?!#)", made)
    assert "default-src 'none'" in made


def test_every_link_inside_the_page_arrives_and_no_name_is_given_twice(page):
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    targets = {href[1:] for href in page.xpath("//a/@href") if href.startswith("#")}
    assert targets <= set(ids)
    assert set(page.xpath("//label/@for")) <= set(ids)


def test_the_parts_stand_in_their_order(page):
    names = page.xpath("//main/section/@id")
    assert names == [
        "brief", "article", "who", "events", "treaties", "duties", "afterwards", "unknown",
        "sources",
    ]  # fmt: skip


def test_the_page_has_landmarks_languages_and_one_first_heading(page):
    assert page.get("lang") == "en"
    for landmark in ("header", "nav", "main", "footer"):
        assert len(page.xpath(f"//body//{landmark}")) == 1
    assert len(page.xpath("//h1")) == 1
    assert page.xpath("//section[@id='article']/article/@lang") == ["en"]


def test_headings_never_skip_a_level(page):
    levels = [int(h.tag[1]) for h in page.xpath("//h1 | //h2 | //h3 | //h4 | //h5 | //h6")]
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_the_whole_article_stands_on_the_page():
    paragraphs = paragraphs_of(BRIEF)
    kept = " ".join("".join(p.text for p in paragraph.pieces) for paragraph in paragraphs)
    assert kept.split() == TEXT.split()


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_cutting_an_article_anywhere_loses_no_character(data):
    text = data.draw(st.text(alphabet="ab c\n<&é", max_size=60))
    offsets = st.integers(0, len(text))
    removed = []
    for _ in range(data.draw(st.integers(0, 3))):
        start, end = sorted((data.draw(offsets), data.draw(offsets)))
        removed.append(Removed(start=start, end=end, text=text[start:end], why="caption"))
    article = dataclasses.replace(ARTICLE, text=text, removed=tuple(removed))
    spans = [article.span(*sorted((data.draw(offsets), data.draw(offsets)))) for _ in range(3)]
    statement = dataclasses.replace(STATEMENTS[0], content=tuple(spans), sentence=spans[0])
    brief = dataclasses.replace(NO_TREATY, article=article, statements=(statement,))
    kept = "".join(p.text for paragraph in paragraphs_of(brief) for p in paragraph.pieces)
    assert "".join(kept.split()) == "".join(text.split())


def test_hard_wrapped_lines_are_one_paragraph():
    text = "A first line\nthat goes on.\n\nA second paragraph."
    brief = dataclasses.replace(
        NO_TREATY, article=dataclasses.replace(ARTICLE, text=text, removed=())
    )
    assert len(paragraphs_of(brief)) == 2


def test_a_statement_is_marked_numbered_and_noted_beside_its_paragraph(page):
    mark = page.xpath("//mark[contains(@class, 'st-denies')][@id]")[0]
    assert mark.text_content() == "any marine had set foot on the front line"
    note = text_of(page.get_element_by_id("note-6"))
    assert note.startswith("6 Boravia's envoy")
    assert "denies" in note


def test_words_inside_two_statements_take_the_inner_one(page):
    inner = page.xpath("//mark[contains(@class, 'nested')]")
    assert [mark.text_content() for mark in inner] == ["him to say no more"]
    assert "st-orders" in inner[0].get("class")


def test_what_was_set_aside_stays_visible_and_says_why(page):
    struck = {text_of(d): text_of(d.getparent()) for d in page.xpath("//p[@class='set-aside']/del")}
    caption = "President Ilse Marrow at the harbour. (Photo: Courier archive)"
    assert "set aside: caption" in struck[caption]


def test_statements_stand_by_the_day_they_were_made_undated_ones_last(page):
    numbers = [n.text for n in page.xpath("//table//a[@class='said']/span[@class='n']")]
    assert numbers[:3] == ["3", "1", "2"]
    assert numbers[3:] == [str(n) for n in range(4, 12)]


def test_an_open_speaker_is_shown_with_the_candidates(page):
    row = text_of(page.xpath("//table//tr[.//span[@class='n'] = '8']")[0])
    assert "open: Boravia's envoy" in row
    assert "or Tomas Vell" in row


def test_contested_and_possible_events_are_told_as_such_and_on_no_time_line(page):
    assert text_of(page.get_element_by_id("event-e2")).startswith("contested Deployment")
    assert text_of(page.get_element_by_id("event-e3")).startswith("only possible Exercise")
    drawn = " ".join(svg.text_content() for svg in page.xpath("//*[local-name()='svg']"))
    assert "exercise" not in drawn.lower()
    acts = " ".join(text_of(a) for a in page.xpath("//ol[@class='acts']"))
    assert "Deployment" not in acts


def test_a_card_tells_status_tier_and_what_came_later(page):
    card = section(page, "treaty-ar-bo-2024")
    assert "draft entry" in card
    assert "Status on 6 November 2024 Signed, not in force" in card
    assert re.search(r"Entry into force, 2 December 2024\W*1 after the article", card)


def test_a_predecessor_stands_inside_the_card_of_its_successor(page):
    inner = page.xpath("//article[@id='treaty-ar-bo-2024']//article/@id")
    assert inner == ["treaty-ar-bo-1962"]
    assert "predecessor, named in the article" in section(page, "treaty-ar-bo-1962")


def test_a_disputed_field_says_whether_it_matters(page):
    card = section(page, "treaty-ar-bo-1962")
    assert "Sources differ: end of the treaty" in card
    assert "It does not matter for the answer" in card


def test_partial_dates_are_never_padded(page):
    card = section(page, "treaty-ar-bo-1962")
    assert "Entry into force, September 1962" in card
    assert "Expiry, 1995; effective 4 March 1996" in card


def test_duties_of_the_articles_treaties_stand_open_the_others_folded(page):
    folded = [text_of(s) for s in page.xpath("//details[@class='others']/details/summary")]
    friendship = "Treaty of Friendship between Boravia and Delmark"
    assert folded == [
        f"? undetermined DEL to Boravia: consultation article not known, {friendship}"
    ]
    first = text_of(page.xpath("//section[@id='duties']//article")[0])
    assert first.startswith("✗ not due Arvenia to Boravia: mutual defence")
    assert "In force not met" in first
    assert "signatory’s interim obligation" in first


def test_political_commitments_and_questions_of_law_stand_apart(page):
    political = text_of(page.xpath("//div[@class='political']")[0])
    assert "no duty follows from them" in political
    assert "Would performing be lawful?" in text_of(page.xpath("//aside")[0])


def test_every_cited_source_is_listed_once_with_its_rank(page):
    listed = [text_of(s) for s in page.xpath("//ol[@class='sources']/li")]
    assert len(listed) == len({s.split(" ", 1)[1] for s in listed}) == 5
    gazette = next(s for s in listed if "Gazette" in s)
    assert "primary" in gazette
    assert "cited: Article 4; Article 3; Article 1" in gazette


def test_an_article_without_a_treaty_says_so_plainly():
    page = html.fromstring(render_html(NO_TREATY))
    assert "The article mentions no treaty" in section(page, "brief")
    assert "The article mentions no treaty" in section(page, "treaties")
    assert not page.xpath("//section[@id='duties']")
    assert "The article reports no statement" in section(page, "who")


def test_a_state_without_a_name_stands_under_its_code():
    assert "DEL to Boravia" in section(html.fromstring(render_html(BRIEF, NAMES)), "duties")
    assert "Delmark to Boravia" in section(
        html.fromstring(render_html(BRIEF, {**NAMES, "DEL": "Delmark"})), "duties"
    )


def test_no_paragraph_is_broken_open_by_what_folds():
    """A browser ends a paragraph before a fold: a fold inside one would tear the page."""
    treaty = dataclasses.replace(BRIEF.treaties[0], mentions=BRIEF.treaties[0].mentions * 9)
    made = render_html(dataclasses.replace(BRIEF, treaties=(treaty,)), NAMES)
    assert "and 4 more" in made
    paragraphs = re.findall(r"<p[ >].*?</p>", made, re.DOTALL)
    assert not [p for p in paragraphs if "<details" in p]
