"""The check of a photo that was just taken (pictures 14 and 15)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from ..capture.reading import Finding, Severity
from ..flow.application import Details, Documents, Side
from ..ui.candidate import Candidate
from . import captured, people
from .people import actions
from .state import State

_PHOTOS: Final = replace(people.maya("photos"), actions=actions("choose-document", "choose-method"))
_PASSPORT: Final = replace(_PHOTOS, documents=Documents(country="US", type="passport", sides=(Side(name="page"),)))

_WROTE: Final = replace(
    _PASSPORT,
    details=Details(source="typed", first_name="Maya", last_name="Ortiz", date_of_birth="1991-03-14"),
)
_WROTE_OTHERWISE: Final = replace(
    _PASSPORT,
    details=Details(source="typed", first_name="Maya", last_name="Ortega", date_of_birth="1991-03-14"),
    actions=actions("choose-document", "choose-method", "submit-details"),
)
_FOUND: Final[dict[str, dict[str, str]]] = {
    "photo_covered": {},
    "photo_tilted": {},
    "photo_glare": {},
    "mrz_unreadable": {"line": "2"},
    "check_digit_wrong": {"line": "2", "field": "number"},
}
_SOON: Final = Finding(
    code="document_expires_soon", severity=Severity.WARNS, polygon=captured.EXPIRY, values={"expires_on": "2026-05-30"}
)


def _with(*findings: Finding) -> Callable[[], Candidate]:
    return partial(captured.passport, findings=findings)


STATES: Final[tuple[State, ...]] = (
    State(page="photo_check", name="readable", shown=_WROTE, candidate=captured.passport, wait=200),
    State(
        page="photo_check",
        name="blurred_and_expired",
        shown=_PASSPORT,
        candidate=partial(
            captured.passport,
            expired=True,
            findings=(
                Finding(code="photo_blurred", polygon=captured.CODE_LINES),
                Finding(code="document_expired", polygon=captured.EXPIRY, values={"expired_on": "2024-09-01"}),
            ),
        ),
        wait=200,
    ),
    State(page="photo_check", name="differs", shown=_WROTE_OTHERWISE, candidate=captured.passport, wait=200),
    State(page="photo_check", name="expires_soon", shown=_PASSPORT, candidate=_with(_SOON), wait=200),
    State(page="photo_check", name="small", shown=_WROTE, candidate=captured.passport, wait=200, size=(880, 600)),
    State(
        page="photo_check",
        name="small_refused",
        shown=_PASSPORT,
        candidate=_with(Finding(code="photo_glare", polygon=captured.GLARE)),
        wait=200,
        size=(880, 600),
    ),
    *(
        State(
            page="photo_check",
            name=code,
            shown=_PASSPORT,
            candidate=_with(Finding(code=code, polygon=captured.CODE_LINES, values=values)),
            wait=200,
        )
        for code, values in _FOUND.items()
    ),
    State(page="photo_check", name="licence_front", shown=_PHOTOS, candidate=captured.licence_front, wait=200),
    State(page="photo_check", name="licence_back", shown=_PHOTOS, candidate=captured.licence_back, wait=200),
)
