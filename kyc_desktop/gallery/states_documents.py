"""The document route (pictures 12, 16, 17) and its photo files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter

from ..api.state import Connection, Line, Upload, UploadPhase
from ..flow.application import Application, Documents, Notice, Reason, Side
from ..flow.problems import FieldProblem, Problem
from ..pages.photos import PhotosPage
from ..ui.page import KeptPhoto, Page
from ..ui.photos import ChosenPhoto, to_keep
from . import people
from .people import actions, at
from .state import State
from .typing import click

_CHOOSE: Final = people.maya("documents")
_UPLOAD_ONLY: Final = replace(_CHOOSE, actions=actions("choose-document", "choose-method"))
_PHOTOS: Final = replace(people.maya("photos"), actions=actions("choose-document", "choose-method"))
_PASSPORT: Final = replace(
    _PHOTOS, documents=Documents(country="DE", type="passport", sides=(Side(name="page"),)), country="DE"
)
_ONE_RECEIVED: Final = replace(
    _PHOTOS,
    documents=Documents(
        country="US",
        type="drivers_license",
        sides=(Side(name="front", state="received", size=3_100_000, received_at=at("19:12")), Side(name="back")),
    ),
)
_OFFLINE: Final = Connection(line=Line.OFFLINE, retry_at=None, cause="offline")


_FRONT: Final = ("#E8EEF6", "#2B4C8C")
_BACK: Final = ("#EEF1F4", "#39424F")


def picture(light: str, dark: str) -> bytes:
    """A drawn card as PNG, 204 x 144: no real document is in the gallery."""
    image = QImage(204, 144, QImage.Format.Format_RGB32)
    image.fill(QColor(light))
    painter = QPainter(image)
    painter.fillRect(0, 0, 204, 24, QColor(dark))
    painter.fillRect(18, 44, 46, 64, QColor(dark).lighter(170))
    for line in range(5):
        painter.fillRect(80, 46 + 14 * line, 96 - 12 * (line % 2), 5, QColor(dark).lighter(150))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants str
    return bytes(buffer.data().data())


def _photo(light: str, dark: str, fingerprint: str) -> ChosenPhoto:
    data = bytes(3_100_000)
    return ChosenPhoto(data=data, width=3200, height=2240, thumbnail=picture(light, dark), fingerprint=fingerprint)


def _chosen() -> tuple[KeptPhoto, ...]:
    return (
        to_keep("front", "IMG_2041.HEIC", _photo(*_FRONT, "0f0f0f0f0f0f0f0f")),
        to_keep("back", "back of my license.jpg", _photo(*_BACK, "f0f0f0f0f0f0f0f0")),
    )


def _front() -> tuple[KeptPhoto, ...]:
    return _chosen()[:1]


def _refused(code: str, **values: str) -> Callable[[Page], None]:
    def prepare(page: Page) -> None:
        problem = FieldProblem(pointer="/photo", code=code, values=values)
        assert isinstance(page, PhotosPage)
        page.show_refused("back", problem)

    return prepare


def _license(page: Page) -> None:
    click(page, "documents.drivers_license")


def _retake(*reasons: Reason) -> Application:
    sides = (Side(name="front", state="received", size=3_100_000, received_at=at("19:12")),)
    return replace(
        _PHOTOS,
        documents=Documents(
            country="US",
            type="drivers_license",
            sides=(*sides, Side(name="back", state="refused", reasons=reasons)),
        ),
    )


def _upload(side: str, sent: int, total: int, phase: UploadPhase, problem: Problem | None = None) -> Upload:
    return Upload(side=side, total=total, sent=sent, phase=phase, problem=problem)


_THUMBNAILS: Final = {"front": partial(picture, *_FRONT), "back": partial(picture, *_BACK)}
_SENT = _upload("front", 3_100_000, 3_100_000, UploadPhase.SENT)
_FILE_PROBLEMS: Final[dict[str, dict[str, str]]] = {
    "file_empty": {"name": "IMG_2042.jpg"},
    "file_type": {"name": "scan.pdf", "kind": "a PDF document"},
    "file_damaged": {"name": "IMG_2042.jpg"},
    "file_locked": {"name": "passport.pdf"},
    "file_without_photo": {"name": "letter.pdf"},
    "file_too_large": {"name": "IMG_2042.png", "size": "18.4", "limit": "10"},
    "file_unreadable": {"name": "IMG_2042.jpg", "why": "gone"},
    "photo_too_large": {"width": "20000", "height": "10000", "megapixels": "200", "limit": "50"},
    "photo_too_small": {"width": "320", "height": "240", "limit": "400"},
}
_RETAKES: Final[dict[str, dict[str, str]]] = {
    "photo_blurred": {},
    "photo_glare": {},
    "photo_dark": {},
    "photo_bright": {},
    "photo_cropped": {},
    "photo_not_document": {},
    "wrong_side": {},
    "wrong_document": {},
    "photo_failed_before": {},
    "black_and_white": {},
    "screenshot_or_copy": {},
    "document_unreadable": {},
    "document_damaged": {},
    "document_expired": {"expired_on": "2024-09-01"},
    "not_latin": {},
    "type_not_accepted": {},
    "country_not_accepted": {"country": "CU"},
}

STATES: Final[tuple[State, ...]] = (
    State(page="documents", name="passport", shown=_UPLOAD_ONLY),
    State(page="documents", name="phone_offered", shown=_CHOOSE),
    State(page="documents", name="no_camera", shown=_CHOOSE, camera=""),
    State(page="documents", name="license", shown=_UPLOAD_ONLY, prepare=_license),
    State(
        page="documents",
        name="germany",
        shown=replace(_UPLOAD_ONLY, country="DE", state=None, documents=Documents(country="DE", type="id_card")),
        detour="documents",
    ),
    State(page="documents", name="small", shown=_UPLOAD_ONLY, size=(880, 600)),
    State(
        page="documents",
        name="data_not_available",
        shown=replace(_UPLOAD_ONLY, notice=Notice(code="data_not_available")),
    ),
    State(page="photos", name="empty", shown=_PHOTOS),
    State(page="photos", name="passport", shown=_PASSPORT),
    State(page="photos", name="front", shown=_PHOTOS, photos=_front),
    State(page="photos", name="both", shown=_PHOTOS, photos=_chosen),
    State(page="photos", name="not_kept", shown=_PHOTOS, photos=_chosen, photos_kept=False),
    State(page="photos", name="small", shown=_PHOTOS, photos=_chosen, size=(880, 600)),
    State(page="photos", name="received", shown=_ONE_RECEIVED),
    State(
        page="photos",
        name="same_problem_twice",
        shown=replace(_retake(Reason(code="photo_glare", subject="back")), suggested="phone"),
    ),
    State(page="photos", name="same_photo", shown=_PHOTOS, photos=_front, prepare=_refused("same_photo")),
    *(
        State(page="photos", name=code, shown=_PHOTOS, photos=_front, prepare=_refused(code, **values))
        for code, values in _FILE_PROBLEMS.items()
    ),
    *(
        State(page="photos", name=code, shown=_retake(Reason(code=code, subject="back", values=values)))
        for code, values in _RETAKES.items()
    ),
    State(
        page="sending",
        name="paused",
        shown=_PHOTOS,
        detour="sending",
        thumbnails=_THUMBNAILS,
        connection=_OFFLINE,
        retry_in=8.4,
        uploads=(_SENT, _upload("back", 1_792_000, 2_800_000, UploadPhase.PAUSED)),
    ),
    State(
        page="sending",
        name="paused_not_kept",
        shown=_PHOTOS,
        detour="sending",
        thumbnails=_THUMBNAILS,
        connection=_OFFLINE,
        retry_in=8.4,
        photos_kept=False,
        uploads=(_SENT, _upload("back", 1_792_000, 2_800_000, UploadPhase.PAUSED)),
    ),
    State(
        page="sending",
        name="sending",
        shown=_PHOTOS,
        detour="sending",
        thumbnails=_THUMBNAILS,
        uploads=(
            _upload("front", 1_200_000, 3_100_000, UploadPhase.SENDING),
            _upload("back", 0, 2_800_000, UploadPhase.WAITING),
        ),
    ),
    State(
        page="sending",
        name="sent",
        shown=_PHOTOS,
        detour="sending",
        thumbnails=_THUMBNAILS,
        uploads=(_SENT, _upload("back", 2_800_000, 2_800_000, UploadPhase.SENT)),
    ),
    State(
        page="sending",
        name="refused",
        shown=_PHOTOS,
        detour="sending",
        thumbnails=_THUMBNAILS,
        uploads=(
            _SENT,
            _upload("back", 2_800_000, 2_800_000, UploadPhase.REFUSED, Problem(code="photo_failed_before")),
        ),
    ),
)
