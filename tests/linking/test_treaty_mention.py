"""What a phrase about a treaty means: one, several with reasons, a class, or nothing known."""

from __future__ import annotations

from foedus.linking import Linker
from foedus.model.mention import Mention, MentionKind
from tests.linking.small_record import DAY, RECORD, article, phrase, reading

LINKER = Linker(RECORD)


def link(text: str, *phrases: dict) -> list[Mention]:
    doc = article(text)
    read = reading(doc, treaty_phrases=tuple(phrase(doc, **p) for p in phrases))
    linked = LINKER.link(read, DAY)
    return [m for m in linked.mentions if m.kind is MentionKind.TREATY]


def test_a_name_of_the_record() -> None:
    [mention] = link(
        "The Lasting Partnership Treaty holds.",
        {"words": "The Lasting Partnership Treaty", "named": True},
    )
    assert mention.resolved == "no-so-2024"


def test_a_description_in_the_news_means_the_latest_and_lists_the_other() -> None:
    words = "the agreement that Northland signed with Southland"
    [mention] = link(f"He praised {words}.", {"words": words, "head": "agreement"})
    assert mention.resolved == "no-so-2024"
    assert [c.id for c in mention.candidates] == ["no-so-2024", "no-so-2000"]


def test_a_year_decides() -> None:
    words = "the 2000 treaty between Northland and Southland"
    [mention] = link(f"He recalled {words}.", {"words": words, "years": (2000,)})
    assert mention.resolved == "no-so-2000"


def test_one_party_named_fits_two_treaties_and_both_are_listed() -> None:
    words = "a treaty of Northland from the nineties"
    [mention] = link(f"He recalled {words}.", {"words": words})
    assert mention.resolved is None


def test_a_class_stays_a_class() -> None:
    [mention] = link(
        "It resembles treaties with other countries.",
        {"words": "treaties with other countries", "plural": True},
    )
    assert mention.is_class
    assert mention.resolved is None


def test_the_treaty_points_back() -> None:
    first, second = link(
        "The Lasting Partnership Treaty holds. The treaty is new.",
        {"words": "The Lasting Partnership Treaty", "named": True},
        {"words": "The treaty", "anaphoric": True},
    )
    assert (first.resolved, second.resolved) == ("no-so-2024", "no-so-2024")
    assert second.candidates[0].why == "the treaty last spoken of"


def test_a_document_of_the_soviet_era_is_the_focus_treatys_forerunner() -> None:
    _, mention = link(
        "The Lasting Partnership Treaty holds. It is like a similar document from the Soviet era.",
        {"words": "The Lasting Partnership Treaty", "named": True},
        {
            "words": "a similar document from the Soviet era",
            "head": "document",
            "era": "Soviet era",
        },
    )
    assert mention.resolved == "un-so-1961"


def test_a_treaty_signed_later_is_no_candidate() -> None:
    words = "the protocol between Northland and Southland"
    [mention] = link(f"He awaits {words}.", {"words": words, "head": "protocol"})
    assert "no-so-2025" not in [candidate.id for candidate in mention.candidates]


def test_unknown_states_give_no_treaty() -> None:
    [mention] = link("A pact of Ruritania.", {"words": "A pact of Ruritania", "head": "pact"})
    assert mention.resolved is None
    assert mention.candidates == ()


def test_the_document_does_not_point_back_to_a_charter_named_in_passing() -> None:
    mentions = link(
        "The Lasting Partnership Treaty holds under the Charter of Lands. The document is new.",
        {"words": "The Lasting Partnership Treaty", "named": True},
        {"words": "the Charter of Lands", "head": "charter", "named": True},
        {"words": "The document", "head": "document", "anaphoric": True},
    )
    assert mentions[-1].resolved == "no-so-2024"


def test_its_treaty_with_a_neighbour_takes_the_other_party_from_the_sentence() -> None:
    words = "its 1997 treaty with Eastland"
    text = f"Northland will keep {words}."
    [mention] = link(text, {"words": words})
    assert mention.resolved == "no-ea-1997"


def test_a_treaty_of_another_sort_is_not_taken_for_the_one_to_come() -> None:
    words = "the friendship agreement between Northland and Southland"
    [mention] = link(f"They are to sign {words}.", {"words": words, "head": "agreement"})
    assert mention.resolved is None
