"""A result becomes the JSON text that scripts may rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from foedus.model.duty import DutyAnswer
from foedus.model.instrument import Instrument
from foedus.model.status import TreatyStatus
from foedus.render.result import Problems, Result, Treaties

if TYPE_CHECKING:
    from foedus.render.contract.brief import BriefJson
    from foedus.render.contract.comparison import ComparisonJson, NoveltyJson
    from foedus.render.contract.duty import DutiesJson
    from foedus.render.contract.treaties import TreatiesJson

Projection: TypeAlias = (
    "BriefJson | TreatyStatus | DutiesJson | Instrument | TreatiesJson | Problems "
    "| ComparisonJson | NoveltyJson"
)
"""What is written out: the result itself where its shape is the contract's."""


def to_json(result: Result) -> str:
    """The result in the contract's JSON, indented, without a newline at its end."""
    return msgspec.json.format(msgspec.json.encode(project(result)), indent=2).decode()


def project(result: Result) -> Projection:
    """The result in the shape in which it is written out; each shape is loaded when needed."""
    if isinstance(result, (TreatyStatus, Instrument, Problems)):
        return result
    if isinstance(result, DutyAnswer):
        from foedus.render.contract.duty import project_duties

        return project_duties(result)
    if isinstance(result, Treaties):
        from foedus.render.contract.treaties import project_treaties

        return project_treaties(result)
    from foedus.model.comparison import Comparison, Novelty

    if isinstance(result, (Comparison, Novelty)):
        from foedus.render.contract.comparison import project_comparison, project_novelty

        if isinstance(result, Comparison):
            return project_comparison(result)
        return project_novelty(result)
    from foedus.render.contract.brief import project_brief

    return project_brief(result)
