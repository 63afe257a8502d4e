"""A treaty as a card: its status, its acts, its provisions, its neighbours in time."""

from __future__ import annotations

from dataclasses import dataclass

from foedus.model.brief import Brief, TreatyInBrief
from foedus.model.provision import Provision
from foedus.model.span import Span
from foedus.render.acts import ActLine, act_lines
from foedus.render.contract.brief import provision_mentions
from foedus.render.elements import Element, element_lines
from foedus.render.names import Names, article_name
from foedus.render.timeline import Timeline, draw_timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvisionView:
    """One provision with its elements in words and where the article speaks of it."""

    provision: Provision
    article: str
    elements: tuple[Element, ...]
    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatyCard:
    """One treaty of the brief.

    Attributes:
        acts: Its recorded acts, later ones included.
        timeline: The drawing of those acts; None where none is dated.
        relation: "predecessor" or "successor" of the card under which it stands.
        related: Predecessors and successors.
    """

    treaty: TreatyInBrief
    acts: tuple[ActLine, ...]
    timeline: Timeline | None
    provisions: tuple[ProvisionView, ...]
    relation: str | None
    related: tuple[TreatyCard, ...]

    @property
    def spoken_of(self) -> tuple[ProvisionView, ...]:
        """The provisions of which the article speaks."""
        return tuple(view for view in self.provisions if view.mentions)

    @property
    def left_out(self) -> tuple[ProvisionView, ...]:
        """The coded provisions of which the article does not speak."""
        return tuple(view for view in self.provisions if not view.mentions)


def cards_of(brief: Brief, names: Names) -> tuple[TreatyCard, ...]:
    """A card for each treaty that the article means, the related ones inside it."""
    return tuple(
        _card(treaty, None, brief, names) for treaty in brief.treaties if treaty.related_to is None
    )


def _card(
    treaty: TreatyInBrief, parent: TreatyInBrief | None, brief: Brief, names: Names
) -> TreatyCard:
    lines = act_lines(treaty.status)
    return TreatyCard(
        treaty=treaty,
        acts=lines,
        timeline=draw_timeline(lines, treaty.instrument.acts, brief.on),
        provisions=tuple(_provision(one, brief, names) for one in treaty.provisions),
        relation=_relation(treaty, parent) if parent else None,
        related=tuple(
            _card(other, treaty, brief, names)
            for other in brief.treaties
            if other.related_to == treaty.id
        ),
    )


def _provision(provision: Provision, brief: Brief, names: Names) -> ProvisionView:
    return ProvisionView(
        provision=provision,
        article=article_name(provision.article),
        elements=element_lines(provision.elements, names),
        mentions=provision_mentions(brief, provision.id),
    )


def _relation(treaty: TreatyInBrief, parent: TreatyInBrief) -> str:
    if treaty.id in parent.instrument.predecessors or parent.id in treaty.instrument.successors:
        return "predecessor"
    if treaty.id in parent.instrument.successors or parent.id in treaty.instrument.predecessors:
        return "successor"
    return "related"
