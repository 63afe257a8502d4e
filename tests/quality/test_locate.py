import pytest
from quality.annotation_file import read_annotation
from quality.locate import BadAnnotation, locate, places

TEXT = "The treaty, he said, is the treaty of 1950. The old treaty lapsed."


def test_words_are_whole_words() -> None:
    assert places("she said he", "he") == [(9, 11)]


def test_nth_counts_from_one() -> None:
    assert locate(TEXT, {"text": "treaty", "nth": 2}) == (28, 34)


def test_offsets_are_taken_as_they_are() -> None:
    assert locate(TEXT, [4, 10]) == (4, 10)


@pytest.mark.parametrize("value", ["pact", {"text": "treaty", "nth": 9}, {"words": "treaty"}, 7])
def test_what_does_not_stand_there_is_refused(value: object) -> None:
    with pytest.raises(BadAnnotation):
        locate(TEXT, value)


def test_a_mention_inside_a_longer_one_is_not_linked_again() -> None:
    gold = read_annotation(
        "published: '1999-01-01'\ntreaties:\n"
        "- {text: the treaty of 1950, is: in-np-1950}\n"
        "- {text: treaty, is: null}\n",
        TEXT,
    )
    assert [(TEXT[slice(*link.extent)], link.ids) for link in gold.treaties] == [
        ("the treaty of 1950", ("in-np-1950",)),
        ("treaty", ()),
        ("treaty", ()),
    ]


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(BadAnnotation, match="statments"):
        read_annotation("published: '1999-01-01'\nstatments: []", TEXT)
