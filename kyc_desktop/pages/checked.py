"""One candidate and what the computer says of it: read, compared, and how often the same came before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from ..flow.application import Application, Documents
from ..flow.messages import message
from ..ui.candidate import Candidate
from ..ui.page import View
from ..ui.readings import DocumentReading, Expectation, Finding, Judgement, Severity, Typed, judged
from .check_words import DIFFERENCES

_FOR_A_PERSON: Final = frozenset(
    {
        "photo_blurred",
        "photo_glare",
        "photo_dark",
        "photo_bright",
        "photo_cropped",
        "photo_tilted",
        "photo_covered",
        "mrz_unreadable",
        "check_digit_wrong",
        "document_unreadable",
        "black_and_white",
        "screenshot_or_copy",
    }
)
"""What a computer may be wrong about. The server decides in the end, so the customer may ask for a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """``refusals``: how many photos of this side, this one too, were refused one after the other for `cause`.

    ``others``: readings of the sides that are in use, by side.
    """

    candidate: Candidate
    judgement: Judgement
    document: tuple[str | None, str | None]
    refusals: int = 0
    others: Mapping[str, DocumentReading] = field(default_factory=dict)

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """What speaks against the photo or the document; what was typed otherwise does not."""
        found = self.judgement.findings
        return tuple(one for one in found if one.severity is Severity.BLOCKS and one.code not in DIFFERENCES)

    @property
    def rejected(self) -> bool:
        return bool(self.blocking)

    @property
    def cause(self) -> str:
        """Code of the first reason."""
        return self.blocking[0].code if self.rejected else ""

    @property
    def differs(self) -> bool:
        return any(one.code in DIFFERENCES for one in self.judgement.findings)

    @property
    def way(self) -> str:
        """The screen on which the photo is taken again."""
        return {"camera": "camera", "phone": "handoff"}.get(self.candidate.source, "photos")

    @property
    def document_at_fault(self) -> bool:
        """Another photo of the same document can't help."""
        return any(_action(one) == "documents" for one in self.blocking)

    @property
    def offers_person(self) -> bool:
        """Whether the customer may send it nevertheless, for a person to look at."""
        return self.refusals > 1 and all(one.code in _FOR_A_PERSON for one in self.blocking)

    def used(self) -> Checked:
        """The same once the customer said yes: its reading helps to judge the next side."""
        return replace(self, refusals=0, others={**self.others, self.candidate.side: self.candidate.reading})


def judge(
    view: View, documents: Documents, candidate: Candidate, *, same: str = "", before: Checked | None = None
) -> Checked:
    """Compare what was read with what is expected.

    ``same``: code where the photo is one that was there already. ``before``: the candidate before this one.
    """
    document = (documents.country, documents.type)
    known = before.others if before is not None and before.document == document else {}
    others = {side: reading for side, reading in known.items() if side != candidate.side}
    expectation = Expectation(
        country=documents.country or "",
        type=documents.type or "",
        side=candidate.side,
        today=view.today(),
        adult_age=view.config.limits.adult_age,
        typed=typed(view.application),
        others=others,
    )
    judgement = judged(candidate.reading, expectation)
    if same:
        # The same picture twice is also one of the other side: said once.
        said = (same, "wrong_side") if same == "same_photo" else (same,)
        rest = tuple(one for one in judgement.findings if one.code not in said)
        judgement = replace(judgement, findings=(Finding(code=same), *rest))
    judgement = replace(judgement, findings=_as_listed(judgement.findings))
    checked = Checked(candidate=candidate, judgement=judgement, document=document, others=others)
    if not checked.rejected:
        return checked
    again = before is not None and before.candidate.side == candidate.side and before.cause == checked.cause
    return replace(checked, refusals=before.refusals + 1 if again and before is not None else 1)


def typed(application: Application | None) -> Typed:
    """What the customer said of himself before; what was read from a document is not that."""
    if application is None:
        return Typed()
    details = application.details
    born = application.phone.date_of_birth if application.phone is not None else None
    if details is None or details.source == "document":
        return Typed(birth_date=_date(born))
    return Typed(
        first_name=details.first_name or "",
        middle_name=details.middle_name or "",
        last_name=details.last_name or "",
        birth_date=_date(details.date_of_birth or born),
    )


def _as_listed(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What another photo cures, then what it does not, then warnings: the order of the numbers in picture 15."""
    return tuple(sorted(findings, key=lambda one: (one.severity is Severity.WARNS, _action(one) == "documents")))


def _action(finding: Finding) -> str:
    known = message(finding.code)
    return known.action if known is not None else ""


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
