"""The check of a photo that was just taken (pictures 14 and 15)."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from ..capture.reading import Finding
from ..flow.application import Documents, Side
from . import captured, people
from .people import actions
from .state import State

_PHOTOS: Final = replace(people.maya("photos"), actions=actions("choose-document", "choose-method"))
_PASSPORT: Final = replace(_PHOTOS, documents=Documents(country="US", type="passport", sides=(Side(name="page"),)))

STATES: Final[tuple[State, ...]] = (
    State(page="photo_check", name="readable", shown=_PASSPORT, candidate=captured.passport, wait=200),
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
    State(page="photo_check", name="licence_front", shown=_PHOTOS, candidate=captured.licence_front, wait=200),
    State(page="photo_check", name="licence_back", shown=_PHOTOS, candidate=captured.licence_back, wait=200),
)
