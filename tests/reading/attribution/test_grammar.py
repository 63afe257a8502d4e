from __future__ import annotations

from tests.reading.attribution.parsed import context

TEXT = "The envoy spoke.\n\n“We agree. We sign,” she said.\n\n“And then\n\nNobody answered."


def test_a_subtree_has_its_first_and_last_word() -> None:
    g = context("The tired envoy left.").grammar
    envoy = g.word.index("envoy")
    assert (g.word[g.left[envoy]], g.word[g.right[envoy]]) == ("The", "envoy")


def test_white_space_belongs_to_no_phrase_and_parts_paragraphs() -> None:
    c = context(TEXT)
    g = c.grammar
    assert [g.word[i] for i in c.paragraph_first] == ["The", "“", "“", "Nobody"]
    assert [g.word[i] for i in c.paragraph_last] == [".", ".", "then", "."]
    assert all(not g.space[g.right[i]] for i in range(len(g)) if not g.space[i])


def test_quotations_end_at_their_mark_or_with_their_paragraph() -> None:
    c = context(TEXT)
    spans = [(c.grammar.word[a], c.grammar.word[b]) for a, b in c.quotations.spans]
    assert spans == [("“", "”"), ("“", "then")]


def test_straight_marks_open_and_close_in_turn() -> None:
    c = context('He said "yes" and "no".')
    assert [b - a for a, b in c.quotations.spans] == [2, 2]


def test_offsets_point_at_the_words() -> None:
    g = context(TEXT).grammar
    assert all(TEXT[a:b] == word for a, b, word in zip(g.start, g.end, g.word, strict=True))
