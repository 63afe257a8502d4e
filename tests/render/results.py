"""The results that the tests render: one brief, and the answers inside it."""

from __future__ import annotations

import dataclasses
import datetime

from foedus.model.brief import Afterwards, Brief, DutiesInBrief, TreatyInBrief, Unknown
from foedus.model.date import PartialDate
from foedus.model.duty import (
    Duty,
    DutyAnswer,
    HostileAct,
    LegalQuestion,
    PositionOnRecord,
    Question,
    Step,
)
from foedus.model.element import Conduct, Decider, Latitude, Timing
from foedus.model.finding import DutyFinding, Finding
from foedus.model.instrument import Binding, Instrument, Tier
from foedus.model.provision import ProvisionKind
from foedus.model.source import Source, SourceRank
from foedus.model.status import TreatyStatus
from tests.render.article import ARTICLE, EVENTS, MENTIONS, STATEMENTS, span
from tests.render.instruments import (
    ALLIANCE,
    ALLIANCE_STATUS,
    GAZETTE,
    ON,
    PACT,
    PACT_STATUS,
    PRESS,
    SERIES,
)

CHARTER = Source(
    url="https://charter.example/51",
    publisher="United Nations",
    rank=SourceRank.PRIMARY,
    locator="Article 51",
)
MET, NOT_MET, OPEN = Finding.MET, Finding.NOT_MET, Finding.UNDETERMINED


def duty(finding: DutyFinding, steps: tuple[Step, ...], **more: object) -> Duty:
    fields: dict[str, object] = {
        "promisor": "ARV",
        "beneficiary": "BOR",
        "treaty": PACT.id,
        "treaty_title": PACT.title,
        "provision": "ar-bo-2024/4/mutual_defence",
        "article": "4",
        "kind": ProvisionKind.MUTUAL_DEFENCE,
        "finding": finding,
        "binding": Binding.LEGALLY_BINDING,
        "tier": Tier.DRAFT,
        "conduct": Conduct.ASSIST_WITH_FORCE,
        "latitude": Latitude.NONE_STATED,
        "timing": Timing.IMMEDIATELY,
        "decides": Decider.NOT_STATED,
        "summary": "If an armed attack puts one in a state of war, the other at once gives military and other help",
        "steps": steps,
    }
    return Duty(**{**fields, **more})  # type: ignore[arg-type]


NOT_DUE = duty(
    DutyFinding.NOT_DUE,
    (
        Step(test="binding", finding=MET, why="A treaty in form and by its final clauses.", source=GAZETTE),
        Step(test="in_force", finding=NOT_MET, why="Signed, not in force on that day; entry into force is recorded for 2024-12-02.", source=PRESS),
    ),
    interim=True,
    positions=(PositionOnRecord(by="BOR", says="Both governments would decide together", source=PRESS, on="2024-11-06"),),
)  # fmt: skip
UNDETERMINED = duty(
    DutyFinding.UNDETERMINED,
    (
        Step(test="in_force", finding=MET, why="In force since 1988-05-01.", source=SERIES),
        Step(test="trigger", finding=MET, why="An armed attack is what the text asks for.", source=SERIES),
        Step(test="condition:joint_determination", finding=OPEN, why="Whether both have found so is not on record.", keys=("joint_determination",)),
        Step(test="saving:charter_51", finding=OPEN, why="The text leaves the right of self-defence untouched.", keys=("self_defence",)),
    ),
    treaty="bo-de-1988", treaty_title="Treaty of Friendship between Boravia and Delmark", promisor="DEL",
    provision=None, article=None, tier=Tier.VERIFIED, conduct=Conduct.CONSULT, kind=ProvisionKind.CONSULTATION,
    decided_by=(("joint_determination", "self_defence"), ("request",)),
)  # fmt: skip
COMMITMENT = duty(
    DutyFinding.UNDETERMINED,
    (Step(test="binding", finding=NOT_MET, why="A political declaration.", source=PRESS),),
    treaty="strait-declaration", treaty_title="Declaration on the Strait", binding=Binding.POLITICAL,
    article="2", provision=None, kind=ProvisionKind.POLITICAL_DECLARATION, conduct=None,
)  # fmt: skip
ANSWER = DutyAnswer(
    question=Question(attacker="CES", target="BOR", on=ON, known_by=ON, act=HostileAct.ARMED_ATTACK, place="kettle-island"),
    duties=(UNDETERMINED, NOT_DUE),
    commitments=(COMMITMENT,),
    legality=(
        LegalQuestion(question="Would the help be collective self-defence, asked for by the victim?", finding=OPEN, source=CHARTER),
        LegalQuestion(question="Had the Security Council taken measures by 2024-11-06?", finding=NOT_MET, source=CHARTER),
    ),
    searched=34,
    uncoded=("ar-ce-2001",),
)  # fmt: skip


def in_brief(
    instrument: Instrument, status: TreatyStatus, words: str, related_to: str | None = None
) -> TreatyInBrief:
    return TreatyInBrief(
        id=instrument.id, title=instrument.title, tier=instrument.tier, mentions=(span(words),), status=status,
        provisions=instrument.provisions, instrument=instrument, related_to=related_to,
    )  # fmt: skip


BRIEF = Brief(
    foedus="0.1.0",
    article=ARTICLE,
    on=ON,
    known_by=ON,
    day_basis="the article's day of publication",
    statements=STATEMENTS,
    mentions=MENTIONS,
    treaties=(
        in_brief(PACT, PACT_STATUS, "the Harbour Pact"),
        in_brief(ALLIANCE, ALLIANCE_STATUS, "the old alliance", related_to=PACT.id),
    ),
    events=EVENTS,
    duties=(DutiesInBrief(answer=ANSWER, event="e2", account="Tomas Vell", treaties=(PACT.id, ALLIANCE.id)),),
    afterwards=(
        Afterwards(date=PartialDate.parse("2024-11-10"), what="Arvenia ratified the Harbour Pact", treaty=PACT.id, source=PRESS),
        Afterwards(date=PartialDate.parse("2024-12-02"), what="the Harbour Pact entered into force", treaty=PACT.id, source=GAZETTE),
    ),
    unknowns=(
        Unknown(what="who speaks in statement 8", decided_by="the speaker's name in the original", span=span("he added")),
        Unknown(what="whether Boravian marines landed on Kettle Island", decided_by="an account that neither side disputes"),
    ),
    not_assessed=("tensions", "checks"),
)  # fmt: skip

NO_TREATY = dataclasses.replace(
    BRIEF, statements=(), mentions=(), treaties=(), events=(), duties=(), afterwards=(), unknowns=(),
    article=dataclasses.replace(ARTICLE, text="The harbour was calm.", removed=(), published=None),
)  # fmt: skip
LATER = datetime.date(2024, 12, 5)
