"""A small record with two treaties between the same neighbours, and readings made by hand."""

from __future__ import annotations

import datetime
import re

from foedus.model.article import Article
from foedus.model.date import PartialDate
from foedus.model.instrument import Act, ActKind, Binding, Instrument, Tier
from foedus.model.mention import TreatyPhrase
from foedus.model.provision import Provision, ProvisionKind
from foedus.model.reading import Reading
from foedus.model.record import Record
from foedus.model.source import Confidence
from foedus.model.span import Span
from foedus.model.state import (
    Name,
    Office,
    Organisation,
    Person,
    Place,
    State,
    StateSuccession,
    Tenure,
)

DAY = datetime.date(2024, 11, 8)


def date(text: str) -> PartialDate:
    return PartialDate.parse(text)


def treaty(treaty_id: str, title: str, parties: tuple[str, ...], signed: str, **more) -> Instrument:
    return Instrument(
        id=treaty_id,
        title=title,
        short_title=treaty_id,
        form="treaty",
        binding=Binding.LEGALLY_BINDING,
        tier=Tier.VERIFIED,
        text_status="published",
        parties=parties,
        acts=(Act(kind=ActKind.SIGNATURE, done=date(signed)),),
        provisions=more.pop("provisions", ()),
        **more,
    )


DEFENCE = Provision(
    id="no-so-2024/4/mutual_defence",
    article="4",
    kind=ProvisionKind.MUTUAL_DEFENCE,
    summary="Each helps the other.",
    confidence=Confidence.SOURCED,
)
NEW = treaty(
    "no-so-2024",
    "Treaty on Lasting Partnership between Northland and Southland",
    ("NOR1", "SOU"),
    "2024-06-19",
    aliases=("Lasting Partnership Treaty",),
    provisions=(DEFENCE,),
)
MIDDLE = treaty(
    "no-so-2000",
    "Treaty of Good Neighbourhood between Northland and Southland",
    ("NOR1", "SOU"),
    "2000-02-09",
)
OLD = treaty(
    "un-so-1961",
    "Treaty of Friendship between the Soviet Union and Southland",
    ("SUN", "SOU"),
    "1961-07-06",
)
OTHER = treaty(
    "no-ea-1997",
    "Treaty of Friendship between Northland and Eastland",
    ("NOR1", "EAS"),
    "1997-08-29",
)
FUTURE = treaty(
    "no-so-2025", "Protocol between Northland and Southland", ("NOR1", "SOU"), "2025-03-01"
)

RECORD = Record(
    name="small",
    compiled="-",
    instruments=(NEW, MIDDLE, OLD, OTHER, FUTURE),
    states=(
        State(
            id="NOR1",
            name="Northland",
            start=date("1991-12-26"),
            names=(Name(text="NL"),),
            demonyms=("Northern", "Northerners"),
            seats=("Polaris", "the Citadel"),
            successions=(StateSuccession(state="SUN", on=date("1991-12-26"), kind="continuation"),),
        ),
        State(id="SOU", name="Southland", demonyms=("Southern",), seats=("Australis",)),
        State(id="EAS", name="Eastland", demonyms=("Eastern",), seats=("Orient",)),
        State(
            id="SUN",
            name="Soviet Union",
            start=date("1922-12-30"),
            end=date("1991-12-26"),
            demonyms=("Soviet",),
            seats=("Polaris",),
        ),
    ),
    offices=(
        Office(
            id="nor1/president",
            title="President of Northland",
            of="NOR1",
            names=("president",),
            head=True,
            tenures=(Tenure(person="anna-berg", start=date("2020")),),
        ),
        Office(
            id="nor1/ambassador",
            title="Ambassador of Northland to the United Nations",
            of="NOR1",
            names=("ambassador",),
            tenures=(
                Tenure(person="karl-lund", start=date("2010"), end=date("2022")),
                Tenure(person="ida-holm", start=date("2022")),
            ),
        ),
    ),
    persons=(
        Person(id="anna-berg", name="Anna Berg", names=("Berg",), state="NOR1"),
        Person(id="karl-lund", name="Karl Lund", state="NOR1"),
        Person(id="ida-holm", name="Ida Holm", state="NOR1"),
    ),
    organisations=(Organisation(id="league", name="League of Lands", names=("LoL",)),),
    places=(Place(id="border-hills", name="Border Hills", states=("SOU",)),),
)


def article(text: str) -> Article:
    return Article(
        id="d",
        title=None,
        outlet="The Test",
        url=None,
        published=DAY,
        language="en",
        sha256="-",
        text=text,
    )


def span(doc: Article, words: str, occurrence: int = 1) -> Span:
    found = [m.start() for m in re.finditer(re.escape(words), doc.text)]
    start = found[occurrence - 1]
    return doc.span(start, start + len(words))


def reading(doc: Article, **parts) -> Reading:
    sentences = tuple(doc.span(m.start(), m.end()) for m in re.finditer(r"[^.!?]+[.!?]", doc.text))
    return Reading(article=doc, sentences=sentences, **parts)


def phrase(
    doc: Article, words: str, head: str = "treaty", occurrence: int = 1, **more
) -> TreatyPhrase:
    return TreatyPhrase(span=span(doc, words, occurrence), head=head, **more)
