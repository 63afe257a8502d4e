"""A treaty or other instrument, the acts that moved it, and what was said of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from foedus.model.date import PartialDate
from foedus.model.provision import Provision, ProvisionKind
from foedus.model.source import Confidence, Source


class Binding(StrEnum):
    """Whether the instrument binds in law. Only a legally binding one gives duties."""

    LEGALLY_BINDING = "legally_binding"
    POLITICAL = "political"
    DOMESTIC = "domestic"
    DISPUTED = "disputed"


class Tier(StrEnum):
    """How far the whole entry has been checked."""

    VERIFIED = "verified"
    """Each act and provision rests on a primary or official source, or on two independent ones."""
    DRAFT = "draft"


class ActKind(StrEnum):
    """A treaty act (Vienna Convention, Articles 11-18, 54-72; UN Treaty Collection glossary)."""

    SIGNATURE = "signature"
    PARLIAMENTARY_APPROVAL = "parliamentary_approval"
    """A chamber's or a parliament's consent: a stage at home, not yet consent to be bound."""
    RATIFICATION = "ratification"
    """The head of state's or government's act of ratification, or the deposit of its instrument."""
    ACCEPTANCE = "acceptance"
    APPROVAL = "approval"
    ACCESSION = "accession"
    SUCCESSION = "succession"
    EXCHANGE_OF_INSTRUMENTS = "exchange_of_instruments"
    PROVISIONAL_APPLICATION = "provisional_application"
    ENTRY_INTO_FORCE = "entry_into_force"
    RESERVATION = "reservation"
    INTERPRETATIVE_DECLARATION = "interpretative_declaration"
    NOTIFICATION = "notification"
    """A notice with no effect of its own on status (of non-extension, of a measure taken)."""
    EXTENSION = "extension"
    AMENDMENT = "amendment"
    SUSPENSION = "suspension"
    RESUMPTION = "resumption"
    DECLARED_PRACTICE = "declared_practice"
    """A state says that it no longer takes part; its membership in law is unchanged."""
    WITHDRAWAL = "withdrawal"
    """One state leaves (denunciation of a multilateral treaty included)."""
    DENUNCIATION = "denunciation"
    """A party of a bilateral treaty ends it by notice."""
    EXPIRY = "expiry"
    SUPERSESSION = "supersession"
    TERMINATION = "termination"
    LAPSE = "lapse"
    """Recorded as at an end by events (war, extinction of a party, overtaking): see the note."""


ENDING_ACTS = frozenset(
    {
        ActKind.DENUNCIATION,
        ActKind.EXPIRY,
        ActKind.SUPERSESSION,
        ActKind.TERMINATION,
        ActKind.LAPSE,
    }
)
"""Acts that end the instrument for all its parties."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One treaty act, with its two dates.

    Attributes:
        kind: What was done.
        states: Who did it; empty means all parties, the treaty as a whole.
        done: The day of the act (of the notice, for a withdrawal); None if not known.
        effective: The day from which it has effect; None where it has none, or none is known.
        until: For a suspension or a provisional application of fixed length, its last effect.
        between: For a suspension, the two states whose mutual duties it stops; else empty.
        place: Where it was done.
        provision: Id of the provision that it concerns (reservations, understandings).
        in_law: For a suspension: whether the duties cease in law; None where that is disputed.
        confidence: How far it was checked.
        sources: What supports it.
        note: In our own words, what the fields cannot hold.
    """

    kind: ActKind
    states: tuple[str, ...] = ()
    done: PartialDate | None = None
    effective: PartialDate | None = None
    until: PartialDate | None = None
    between: tuple[str, ...] = ()
    place: str | None = None
    provision: str | None = None
    in_law: bool | None = True
    confidence: Confidence = Confidence.SOURCED
    sources: tuple[Source, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputedValue:
    """One value that a source gives.

    ``date`` is the value as a date where it is one; ``never`` says that by this source the
    act did not happen; both unset where the value cannot be computed with.
    """

    value: str
    source: Source
    date: PartialDate | None = None
    never: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """A field on which sources differ: every value, the one chosen and why.

    Attributes:
        field: What it concerns, in words or as ``acts/expiry/effective``.
        act: Kind of the act concerned, where it is one.
        states: States of that act; empty means all parties.
        clock: ``done`` or ``effective``: which of the act's two dates the values give.
        values: Each value with its source.
        chosen: The value that the record uses; None where it leaves the field undetermined.
        why: The reason for the choice.
    """

    field: str
    values: tuple[DisputedValue, ...]
    act: ActKind | None = None
    states: tuple[str, ...] = ()
    clock: str = "effective"
    chosen: str | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """A kind of provision that a source says, or shows, the text does not have."""

    kind: ProvisionKind
    sources: tuple[Source, ...]
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What a state or its leader said or did about the instrument: never its text.

    Attributes:
        by: State or body.
        on: When.
        says: In our own words.
        kind: ``position`` (a reading), ``invocation`` (relied upon), ``practice`` (done under it).
        speaker: The person or organ, where known.
        provision: The provision concerned, where one is.
        sources: What supports it.
    """

    by: str
    on: PartialDate
    says: str
    kind: str = "position"
    speaker: str | None = None
    provision: str | None = None
    confidence: Confidence = Confidence.SOURCED
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SameAs:
    """The same instrument in another collection: ``atop`` 3325, ``unts`` 6045."""

    scheme: str
    number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One treaty, agreement, declaration, statute or order.

    Attributes:
        id: Stable slug, such as ``ru-kp-2024``.
        title: As printed, in English.
        short_title: As people call it.
        aliases: Further names, in any language, by which texts call it.
        form: ``treaty``, ``executive_agreement``, ``political_declaration`` …
        binding: Whether it binds in law.
        tier: How far this entry was checked.
        parties: Original signatories, by state id; what became of them is told by ``acts``.
        acts: Every recorded act.
        provisions: What the text says, as coded.
        absences: Kinds known not to be in the text.
        fully_coded: The whole text was read, so that a kind neither present nor absent above is
            absent; the sources of ``full_text`` show it.
    """

    id: str
    title: str
    short_title: str
    form: str
    binding: Binding
    tier: Tier
    text_status: str
    parties: tuple[str, ...]
    acts: tuple[Act, ...]
    provisions: tuple[Provision, ...]
    aliases: tuple[str, ...] = ()
    binding_note: str | None = None
    binding_sources: tuple[Source, ...] = ()
    predecessors: tuple[str, ...] = ()
    successors: tuple[str, ...] = ()
    same_as: tuple[SameAs, ...] = ()
    absences: tuple[Absence, ...] = ()
    fully_coded: bool = False
    full_text: tuple[Source, ...] = ()
    positions: tuple[Position, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    sources: tuple[Source, ...] = ()
    note: str | None = None

    def provision(self, provision_id: str) -> Provision | None:
        """The provision of that id, if this instrument has it."""
        return next((p for p in self.provisions if p.id == provision_id), None)

    def coverage(self, kind: ProvisionKind) -> Coverage:
        """Whether the record knows of such a provision in this instrument."""
        if any(provision.kind is kind for provision in self.provisions):
            return Coverage.PRESENT
        if self.fully_coded or any(absence.kind is kind for absence in self.absences):
            return Coverage.ABSENT
        return Coverage.NOT_CODED


class Coverage(StrEnum):
    """What the record knows of one kind of provision in one instrument (open world)."""

    PRESENT = "present"
    ABSENT = "absent"
    NOT_CODED = "not_coded"
