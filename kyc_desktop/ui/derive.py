"""What the window draws around a page, derived in one function from the document, the page and the connection."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kyc_desktop.api.state import Line, SessionState, UploadPhase
from kyc_desktop.flow.codes import KINDS, Kind
from kyc_desktop.flow.prose import Part, plain
from kyc_desktop.flow.steps import Rail, StepSpec
from kyc_desktop.flow.text import QT_TRANSLATE_NOOP

from .banner import BannerKind, BannerWords
from .page import Chrome
from .rail import LineState
from .stepper import Station, StationState
from .wording import Wording, Words

if TYPE_CHECKING:
    from kyc_desktop.flow.application import Application
    from kyc_desktop.flow.problems import Problem

_LABELS = {
    Rail.ACCOUNT: QT_TRANSLATE_NOOP("rail", "Account"),
    Rail.EMAIL: QT_TRANSLATE_NOOP("rail", "Email"),
    Rail.PHONE: QT_TRANSLATE_NOOP("rail", "Phone"),
    Rail.DETAILS: QT_TRANSLATE_NOOP("rail", "Your details"),
    Rail.DONE: QT_TRANSLATE_NOOP("rail", "Done"),
}
_DOCUMENTS = QT_TRANSLATE_NOOP("rail", "Documents")
_DOCUMENT_SCREENS = frozenset({"documents", "photos", "camera", "photo_check", "handoff", "sending"})

_LINES: dict[Line, LineState] = {
    Line.CONNECTING: "connecting",
    Line.ONLINE: "secure",
    Line.SLOW: "secure",
    Line.OFFLINE: "offline",
    Line.SERVER_DOWN: "unanswered",
    Line.BACKEND_MISSING: "unanswered",
    Line.UPDATE_NEEDED: "secure",
}


_REPEATED = frozenset({Line.OFFLINE, Line.SERVER_DOWN})
_BANNERS: dict[Line, BannerKind] = {Line.OFFLINE: "offline", Line.SERVER_DOWN: "offline", Line.SLOW: "info"}


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """Everything around the page. ``spoken``: what a screen reader hears when this screen comes.

    ``place``: "Step 3 of 5, Documents".
    """

    stations: tuple[Station, ...]
    line: LineState
    keeps_place: bool
    banner: BannerWords | None
    busy: bool
    place: str
    spoken: str


def derive(
    *,
    state: SessionState,
    spec: StepSpec,
    chrome: Chrome,
    words: Wording,
    typed: Mapping[str, str],
    problem: Problem | None,
    busy: bool,
    now: float,
) -> Drawn:
    """Derive the surroundings of the page of `spec`.

    `problem`: what the page could not show at its fields. `busy`: the command that runs came from the primary.
    `now`: seconds of time.monotonic, the clock of `Connection.retry_at`.
    """
    stations = _stations(state.application, spec, chrome, words, typed)
    line = _LINES[state.connection.line]
    if line == "secure" and words.config.sandbox:
        line = "sandbox"
    return Drawn(
        stations=stations,
        line=line,
        keeps_place=state.application is not None and spec.rail is not Rail.DONE and not _would_be_lost(state),
        banner=None if _says_update(state, spec) else _banner(state, problem, words, now),
        busy=busy,
        place=_place(stations, spec),
        spoken=_spoken(stations, spec, chrome),
    )


def _stations(
    application: Application | None, spec: StepSpec, chrome: Chrome, words: Wording, typed: Mapping[str, str]
) -> tuple[Station, ...]:
    order = tuple(Rail)
    at = order.index(spec.rail)
    stations = []
    for index, rail in enumerate(order):
        label = _LABELS[rail]
        if rail is Rail.PHONE and _by_document(application, spec):
            label = _DOCUMENTS
        caption = ""
        if index == at:
            caption = chrome.caption
        elif index < at and application is not None:
            caption = _receipt(rail, application, words, typed)
        stations.append(
            Station(
                index + 1, QCoreApplication.translate("rail", label), _station_state(index, at, spec, chrome), caption
            )
        )
    return tuple(stations)


def _station_state(index: int, at: int, spec: StepSpec, chrome: Chrome) -> StationState:
    if index != at:
        return "done" if index < at else "todo"
    if chrome.failed:
        return "failed"
    return "finished" if spec.rail is Rail.DONE else "current"


def _by_document(application: Application | None, spec: StepSpec) -> bool:
    if spec.rail is Rail.PHONE and spec.name != "method":
        return spec.name in _DOCUMENT_SCREENS
    return application is not None and application.method == "documents"


def _receipt(rail: Rail, application: Application, words: Wording, typed: Mapping[str, str]) -> str:
    """What was confirmed at a station that is done."""
    if rail is Rail.ACCOUNT:
        return words.residence(application.country, application.state)
    if rail is Rail.EMAIL:
        return typed.get("account.email") or application.email.masked
    if rail is Rail.PHONE:
        return _phone_receipt(application)
    if rail is Rail.DETAILS and application.details is not None and application.details.submitted_at:
        return QCoreApplication.translate("rail", "Submitted {time}").format(
            time=words.clock(application.details.submitted_at)
        )
    return ""


def _phone_receipt(application: Application) -> str:
    if application.method == "documents" and application.documents is not None:
        received = sum(side.state == "received" for side in application.documents.sides)
        return QCoreApplication.translate("rail", "%n photos received", None, received)
    if application.phone is not None and application.phone.confirmed_at:
        return QCoreApplication.translate("rail", "Confirmed, ending {ending}").format(ending=application.phone.ending)
    return ""


def _banner(state: SessionState, problem: Problem | None, words: Wording, now: float) -> BannerWords | None:
    if state.connection.troubled:
        return _connection_banner(state, words, now)
    if problem is not None:
        kind: BannerKind = "warning" if KINDS.get(problem.code) in (Kind.WAIT, Kind.OTHER_METHOD) else "danger"
        return BannerWords(kind=kind, parts=_in_one(words.problem(problem)))
    if state.resuming:
        welcome = QCoreApplication.translate("rail", "Welcome back.")
        rest = QCoreApplication.translate("rail", "We are looking up where you left off.")
        return BannerWords(kind="info", parts=(Part(welcome, strong=True), Part(f" {rest}")))
    if state.notice:
        return _with_close(words.words(state.notice), "dismiss")
    if state.application is not None and state.application.notice is not None:
        return _with_close(words.reason(state.application.notice), "acknowledge")
    return None


def _says_update(state: SessionState, spec: StepSpec) -> bool:
    """Whether the page itself says what the connection would."""
    return spec.name == "update" and state.connection.line is Line.UPDATE_NEEDED


def _would_be_lost(state: SessionState) -> bool:
    """Whether photos end with the program."""
    return bool(state.photos or _unsent(state)) and not state.photos_kept


def _unsent(state: SessionState) -> bool:
    return any(upload.phase is not UploadPhase.SENT for upload in state.uploads)


def _connection_banner(state: SessionState, words: Wording, now: float) -> BannerWords:
    connection = state.connection
    code = connection.cause or connection.line.value
    left = 0 if connection.retry_at is None else max(0, round(connection.retry_at - now))
    said = words.words(code, {"seconds": str(left)})
    if left == 0 and connection.line in _REPEATED:
        said = replace(said, remedy=(Part(QCoreApplication.translate("rail", "We try again now.")),))
    banner = BannerWords(kind=_BANNERS.get(connection.line, "warning"), parts=_in_one(said))
    if _unsent(state) and connection.line in _REPEATED:
        parts = _photos_wait(connection.line, left, kept=state.photos_kept)
        icon = "wifi-off" if connection.line is Line.OFFLINE else ""
        banner = BannerWords(kind="warning", parts=parts, icon=icon)
    if connection.retry_at is None:
        return banner
    return replace(banner, act=QCoreApplication.translate("rail", "Try now"), does="retry")


def _photos_wait(line: Line, left: int, *, kept: bool) -> tuple[Part, ...]:
    """Picture 17, where the photos outlive the program; else what there is to do so that they are not lost."""
    if kept:
        title = QCoreApplication.translate("rail", "Connection lost. We keep your photos and try again.")
        if line is Line.SERVER_DOWN:
            title = QCoreApplication.translate("rail", "No answer. We keep your photos and try again.")
        rest = QCoreApplication.translate("rail", "They are stored, encrypted, on this computer.")
    else:
        title = QCoreApplication.translate("rail", "Connection lost. We try again.")
        if line is Line.SERVER_DOWN:
            title = QCoreApplication.translate("rail", "Our server did not answer. We try again.")
        rest = QCoreApplication.translate("rail", "Your photos can't be stored here: keep this window open.")
    if left == 0:
        soon = QCoreApplication.translate("rail", "We try again now.")
    else:
        soon = QCoreApplication.translate("rail", "Next try in %n seconds.", None, left)
    return (Part(title, strong=True), Part(f"\n{rest} {soon}"))


def _with_close(words: Words, does: str) -> BannerWords:
    return BannerWords(
        kind="warning", parts=_in_one(words), act=QCoreApplication.translate("rail", "Got it"), does=does
    )


def _in_one(words: Words) -> tuple[Part, ...]:
    """Title in bold, then the rest; a title that the text repeats is said once."""
    title = words.title if words.title.endswith((".", "?")) else f"{words.title}."
    text = words.sentence
    if text and not text[0].link and text[0].text.startswith(title):
        text = (Part(text[0].text.removeprefix(title).lstrip()), *text[1:])
    text = tuple(part for part in text if part.text)
    if text and text[0].text != " ":
        text = (Part(" "), *text)
    return (Part(title, strong=True), *text)


def _place(stations: tuple[Station, ...], spec: StepSpec) -> str:
    at = tuple(Rail).index(spec.rail)
    return QCoreApplication.translate("rail", "Step {number} of {count}, {label}").format(
        number=at + 1, count=len(stations), label=stations[at].label
    )


def _spoken(stations: tuple[Station, ...], spec: StepSpec, chrome: Chrome) -> str:
    return f"{_place(stations, spec)}. {chrome.title}. {plain(chrome.lead)}".rstrip()
