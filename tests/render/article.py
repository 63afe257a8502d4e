"""An invented article on invented states, and what a reader would find in it."""

from __future__ import annotations

import datetime
import hashlib

from foedus.model.article import Article, Removed
from foedus.model.date import PartialDate
from foedus.model.event import Account, AccountStance, Event, EventKind
from foedus.model.mention import Candidate, Mention, MentionKind
from foedus.model.span import Span
from foedus.model.statement import (
    Form,
    Speaker,
    SpeakerCandidate,
    SpeakerKind,
    Stance,
    Statement,
)

TEXT = """\
VELMORA (Northern Courier) - Arvenia's president, Ilse Marrow, said on Tuesday that the Harbour Pact her country signed with Boravia in June "adds nothing that the old alliance did not already hold".

President Ilse Marrow at the harbour. (Photo: Courier archive)

"We came back to what our grandparents wrote in 1962. That is all," Marrow told a meeting of the Coastal Forum. In June, at the signing in Port Savel, she had called the same text "a turning point for the whole strait".

Under its fourth article each side must help the other with all means at once if it is attacked. Boravia's defence ministry said that the two governments would decide together whether that clause applies to the fighting around Kettle Island.

Cestrian foreign minister Tomas Vell confirmed that Boravian marines had landed on Kettle Island last week. Boravia's envoy denied that any marine had set foot on the front line, and accused Cestria of "inventing an invasion".

"If they come, they come under the law of nations," he added, saying that the ministry had ordered him to say no more. Joint exercises may follow in the spring, he said.

Read also: ten photographs of the harbour"""

_SHA = hashlib.sha256(TEXT.encode()).hexdigest()
DOC = _SHA[:12]


def span(words: str, nth: int = 1) -> Span:
    """The place of these words in the article."""
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    return Span(doc=DOC, start=start, end=start + len(words), text=words)


def _removed(words: str, why: str) -> Removed:
    place = span(words)
    return Removed(start=place.start, end=place.end, text=words, why=why)


ARTICLE = Article(
    id=DOC,
    title="Marrow plays down the Harbour Pact",
    outlet="Northern Courier",
    url="https://courier.example/2024/11/06/harbour-pact",
    published=datetime.date(2024, 11, 6),
    published_basis="address",
    dateline="Velmora",
    language="en",
    sha256=_SHA,
    text=TEXT,
    removed=(
        _removed("VELMORA (Northern Courier) - ", "dateline"),
        _removed("President Ilse Marrow at the harbour. (Photo: Courier archive)", "caption"),
        _removed("Read also: ten photographs of the harbour", "link_to_another_page"),
    ),
)

MARROW = Speaker(
    text="Arvenia's president, Ilse Marrow",
    kind=SpeakerKind.PERSON,
    span=span("Arvenia's president, Ilse Marrow"),
    name="Ilse Marrow",
    id="ilse-marrow",
    role="President of Arvenia",
    state="ARV",
    why="named in full here",
)
MINISTRY = Speaker(
    text="Boravia's defence ministry",
    kind=SpeakerKind.ORGANISATION,
    name="Boravia's defence ministry",
    state="BOR",
)
VELL = Speaker(
    text="Cestrian foreign minister Tomas Vell",
    kind=SpeakerKind.PERSON,
    name="Tomas Vell",
    role="Foreign minister of Cestria",
    state="CES",
)
ENVOY = Speaker(
    text="Boravia's envoy", kind=SpeakerKind.PERSON, name="Boravia's envoy", state="BOR"
)
HE = Speaker(
    text="he",
    kind=SpeakerKind.PERSON,
    candidates=(
        SpeakerCandidate(id=None, name="Boravia's envoy", why="the nearest speaker before"),
        SpeakerCandidate(id=None, name="Tomas Vell", why="the last person named"),
    ),
)


def _date(value: str, words: str) -> PartialDate:
    return PartialDate.parse(value, basis=span(words))


def _said(
    number: int, speaker: Speaker, stance: Stance, form: Form, *content: str, **more: object
) -> Statement:
    spans = tuple(span(words) for words in content)
    start = TEXT.rfind("\n", 0, spans[0].start) + 1
    end = TEXT.find("\n", spans[-1].end)
    sentence = Span(doc=DOC, start=start, end=end, text=TEXT[start:end])
    return Statement(
        id=f"s{number}", speaker=speaker, cue=None, content=spans, form=form, stance=stance,
        sentence=sentence, **more,  # type: ignore[arg-type]
    )  # fmt: skip


STATEMENTS = (
    _said(1, MARROW, Stance.ASSERTS, Form.MIXED,
          'the Harbour Pact her country signed with Boravia in June "adds nothing that the old alliance did not already hold"',
          said_on=_date("2024-11-05", "Tuesday"), about=("ar-bo-2024", "ar-bo-1962")),
    _said(2, MARROW, Stance.ASSERTS, Form.DIRECT, "We came back to what our grandparents wrote in 1962. That is all,",
          said_on=_date("2024-11-05", "Tuesday"), venue="Coastal Forum", about=("ar-bo-1962",)),
    _said(3, MARROW, Stance.ASSERTS, Form.DIRECT, "a turning point for the whole strait",
          said_on=_date("2024-06", "In June"), venue="Port Savel", about=("ar-bo-2024",)),
    _said(4, MINISTRY, Stance.ASSERTS, Form.INDIRECT,
          "the two governments would decide together whether that clause applies to the fighting around Kettle Island",
          about=("ar-bo-2024/4/mutual_defence",)),
    _said(5, VELL, Stance.CONFIRMS, Form.INDIRECT, "Boravian marines had landed on Kettle Island last week", about=("e2",)),
    _said(6, ENVOY, Stance.DENIES, Form.INDIRECT, "any marine had set foot on the front line", about=("e2",)),
    _said(7, ENVOY, Stance.ACCUSES, Form.DIRECT, "inventing an invasion"),
    _said(8, HE, Stance.SUPPOSES, Form.DIRECT, "If they come, they come under the law of nations,", about=("e2",)),
    _said(9, HE, Stance.ASSERTS, Form.INDIRECT, "the ministry had ordered him to say no more"),
    _said(10, MINISTRY, Stance.ORDERS, Form.INDIRECT, "him to say no more", inside="s9"),
    _said(11, HE, Stance.POSSIBLE, Form.INDIRECT, "Joint exercises may follow in the spring", about=("e3",)),
)  # fmt: skip


def _account(
    by: str,
    stance: AccountStance,
    words: str,
    statement: str | None = None,
    scope: str | None = None,
) -> Account:
    return Account(by=by, stance=stance, span=span(words), statement=statement, scope=scope)


EVENTS = (
    Event(
        id="e1", kind=EventKind.SIGNING, actors=("ARV", "BOR"), targets=(), place=None,
        date=PartialDate.parse("2024-06", basis=span("in June")), actual=True,
        accounts=(_account("Northern Courier", AccountStance.REPORTS, "her country signed with Boravia in June"),),
    ),
    Event(
        id="e2", kind=EventKind.DEPLOYMENT, actors=("BOR",), targets=("CES",), place="kettle-island", date=None, actual=None,
        accounts=(
            _account("Tomas Vell", AccountStance.CONFIRMS, "Boravian marines had landed on Kettle Island last week", "s5"),
            _account("Boravia's envoy", AccountStance.DENIES, "any marine had set foot on the front line", "s6", "the front line"),
        ),
        implied=("CES",),
    ),
    Event(
        id="e3", kind=EventKind.EXERCISE, actors=("ARV", "BOR"), targets=(), place=None, date=None, actual=None,
        accounts=(_account("he", AccountStance.POSSIBLE, "Joint exercises may follow in the spring", "s11"),),
    ),
)  # fmt: skip

MENTIONS = (
    Mention(span=span("Arvenia"), kind=MentionKind.STATE, resolved="ARV", candidates=(Candidate(id="ARV", name="Arvenia", why="its name"),)),
    Mention(span=span("the Harbour Pact"), kind=MentionKind.TREATY, resolved="ar-bo-2024"),
    Mention(span=span("Boravia"), kind=MentionKind.STATE, resolved="BOR", candidates=(Candidate(id="BOR", name="Boravia", why="its name"),)),
    Mention(span=span("the old alliance"), kind=MentionKind.TREATY, resolved="ar-bo-1962"),
    Mention(span=span("its fourth article"), kind=MentionKind.PROVISION, resolved="ar-bo-2024/4/mutual_defence"),
)  # fmt: skip
