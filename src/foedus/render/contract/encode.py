"""A result becomes the JSON text that scripts may rely on."""

from __future__ import annotations

import msgspec

from foedus.model.brief import Brief
from foedus.model.duty import DutyAnswer
from foedus.model.instrument import Instrument
from foedus.model.status import TreatyStatus
from foedus.render.contract.brief import BriefJson, project_brief
from foedus.render.contract.duty import DutiesJson, project_duties
from foedus.render.contract.treaties import TreatiesJson, project_treaties
from foedus.render.result import Problems, Result, Treaties

Projection = BriefJson | TreatyStatus | DutiesJson | Instrument | TreatiesJson | Problems
"""What is written out: the result itself where its shape is the contract's."""


def to_json(result: Result) -> str:
    """The result in the contract's JSON, indented, without a newline at its end."""
    return msgspec.json.format(msgspec.json.encode(project(result)), indent=2).decode()


def project(result: Result) -> Projection:
    """The result in the shape in which it is written out."""
    match result:
        case Brief():
            return project_brief(result)
        case DutyAnswer():
            return project_duties(result)
        case Treaties():
            return project_treaties(result)
        case TreatyStatus() | Instrument() | Problems():
            return result
