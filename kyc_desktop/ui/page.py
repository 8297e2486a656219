"""The page contract: what a step of the journey is made of and when each part is called.

A page holds the words of its step, its widgets, how they are read (`draft`) and how a document is shown
(`show_document`). It knows no URL, no thread, no neighbour and no "Next". The window derives everything around
it (title, lead, rail, footer, busy, banner) from `chrome` in one function.

Life of a page::

    created once (widgets only, nothing slow)
      -> enter(view)            the page becomes visible: fill the fields, start nothing that outlives leave()
      -> show_document(view)    a newer document, a tick of the clock is NOT a reason
      -> submit()               the primary was pressed: validate, then emit `sent` with a command
      -> show_problem(problem)  the server refused it: at the fields by pointer, the rest goes to the banner
      -> answered(query, ...)   what the server said to a question of the page that changes nothing
      -> finish(view)           the newest document leads to another screen: how long to show that it worked
      -> leave()                another page becomes visible: tasks in `self.scope` are cancelled by the window

`set_compact` is called before `enter` and whenever the window crosses the limit of its compact layout.

Signals:
    sent(object): a `Command` or `photos.SendPhotos`; the window gives it to the session. One at a time: while it
        runs the page is busy.
    queried(object): a `CheckPhone`; the window asks the session in the background and calls `answered`, unless a
        command took over or the page was left.
    detour(str): the name of a screen the customer asked for; "" returns to the step's own screen.
    asked(str): something that is the window's: "support", "help", "close", "retry", "fetch",
        "copy-details", "save-report", "open:<url>", "site", "sign-out", "terms", "privacy", "retention".
    kept(object): a `KeptPhoto` that was chosen; the session keeps it over the end of the program.
    dropped(str): the photo that was chosen for that side is not wanted any more.
    taken(object): a `Candidate`, one photo that was read; the window shows it on the check screen.
    retaken(str): the photo that the phone brought of that side is not wanted: the server deletes it, and the phone is
        asked for another.
    changed(): the chrome has to be derived again (caption, footer, number of errors).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, ClassVar, Literal

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QWidget

from ..api.state import KeptPhoto, Upload
from ..flow.codes import FieldProblem
from ..flow.config import Config
from ..flow.prose import Part
from .wording import Wording

if TYPE_CHECKING:
    from ..flow.application import Application
    from ..flow.commands import CheckPhone, Command
    from ..flow.problems import Problem
    from .arrived import Arrived
    from .candidate import Candidate

Frame = Literal["column", "sheet", "stage"]
"""What stands around a page: rail and a column on the sheet, a whole sheet, or nothing at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """All that a page may look at.

    ``typed``: what the customer typed on this computer and what the encrypted draft kept, by object name; the
    full e-mail address is there as ``account.email`` because the server only ever shows it masked.
    ``clock_offset``: seconds to add to this computer's clock to get the server's. ``clock``: this computer's clock
    in seconds since 1970; the gallery stops it.
    """

    config: Config
    words: Wording
    application: Application | None = None
    typed: Mapping[str, str] = field(default_factory=dict)
    clock_offset: float = 0.0
    clock: Callable[[], float] = time.time
    uploads: tuple[Upload, ...] = ()  # photos on their way, in the order in which they are sent
    photos: tuple[KeptPhoto, ...] = ()  # chosen and not submitted, here or before the program ended
    photos_kept: bool = False  # they are stored, encrypted, on this computer
    thumbnails: Mapping[str, bytes] = field(default_factory=dict)  # of the photos on their way, PNG by side
    camera: str | None = None  # name of the first camera, "" when none is there, None while not known yet
    candidate: Candidate | None = None  # a photo that nobody has said yes to yet
    arrived: Mapping[str, Arrived] = field(default_factory=dict)  # from the phone of the hand-off, by side
    kiosk: bool = False  # a machine of the operator's: no files, no clipboard, no browser

    def now(self) -> datetime:
        """The server's time now, in UTC."""
        return datetime.fromtimestamp(self.clock() + self.clock_offset, UTC)

    def today(self) -> date:
        """The date of `now` where the customer is."""
        day = QDateTime.fromSecsSinceEpoch(int(self.now().timestamp()), self.words.zone).date()
        return date(day.year(), day.month(), day.day())

    @property
    def wanted_side(self) -> str:
        """The side to take a photo of: that of the candidate, which is taken again, or the first that is missing."""
        if self.candidate is not None:
            return self.candidate.side
        documents = self.application.documents if self.application is not None else None
        kept = {photo.side for photo in self.photos}
        sides = documents.sides if documents is not None else ()
        return next((side.name for side in sides if side.state != "received" and side.name not in kept), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A button of the footer. ``does``: "submit", "back", "detour:<screen>", "ask:<what>" or "page:<key>".

    "page:<key>" calls `Page.act(key)`.
    """

    label: str
    does: str
    icon: str = ""
    trailing_icon: str = ""
    enabled: bool = True
    busy_label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chrome:
    """What the window draws around the page.

    ``caption``: the second line of the current station in the rail. ``note``: right-aligned words before the
    primary ("Next: choose how to verify"). ``left_prose`` replaces ``left`` where it is a sentence with a link.
    ``errors``: number of fields to fix; above zero the footer shows it as a link to the first one.
    ``dense``: content starts 16 px higher (screens 10 and 12). ``centred``: title and lead are drawn by the page
    itself (screen 10). ``frame``: "sheet" and "stage" are the capture screens, without a rail: ``heading`` and the
    step stand in a header (``heading`` empty: the title), whose Back leads to ``back`` (empty: that of the step). On
    a "stage" the page gets all between header and footer, the note stands at the left after ``note_icon``, and
    ``primary_quiet`` draws the primary like the secondary.
    """

    title: str
    lead: tuple[Part, ...] = ()
    caption: str = ""
    left: Act | None = None
    left_prose: tuple[Part, ...] = ()
    note: str = ""
    secondary: Act | None = None
    primary: Act | None = None
    errors: int = 0
    dense: bool = False
    centred: bool = False
    failed: bool = False
    gap: int = 24  # between the lead and the content, in pixels
    frame: Frame = "column"
    heading: str = ""
    back: str = ""
    note_icon: str = ""
    primary_quiet: bool = False


class Page(QWidget):
    """Base of all pages. Subclasses set ``name`` to the name of their `StepSpec`."""

    name: ClassVar[str] = ""

    sent = Signal(object)
    queried = Signal(object)
    detour = Signal(str)
    asked = Signal(str)
    kept = Signal(object)
    dropped = Signal(str)
    taken = Signal(object)
    retaken = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(self.name)

    def chrome(self) -> Chrome:
        """Words around the page for its present state. Called often; must be cheap and have no effect."""
        raise NotImplementedError

    def title(self) -> QWidget:
        """What has the focus first where the column shows no title, so that it is read first. Default: the page."""
        return self

    def enter(self, view: View) -> None:
        """The page becomes visible. Default: the same as a new document."""
        self.show_document(view)

    def show_document(self, view: View) -> None:
        """A newer document (or draft) arrived while the page is visible. Must not overwrite what is being typed."""
        raise NotImplementedError

    def set_compact(self, compact: bool) -> None:
        """The window is small: 16 px between fields instead of 20. Default: the page has no such gaps."""

    def finish(self, view: View) -> int:
        """The newest document leads to another screen. Milliseconds for which this page shows that it worked."""
        return 0

    def answered(self, query: CheckPhone, problem: Problem | None) -> None:
        """The answer to `queried`; None means that all is well. The page checks that it still asks the same."""

    def leave(self) -> None:
        """Another page becomes visible. Stop timers; the window cancels the page's tasks."""

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        """Read the widgets: a command when all is well, else what is wrong, first field first."""
        raise NotImplementedError

    def submit(self) -> None:
        """The primary (or Enter). Default: read the draft, show what is wrong or send the command."""
        result = self.draft()
        if isinstance(result, tuple):
            self.show_errors(result)
        else:
            self.sent.emit(result)

    def show_errors(self, errors: tuple[FieldProblem, ...]) -> None:
        """Mark the fields, focus the first bad one, announce the count. Default: nothing to mark."""
        self.changed.emit()

    def show_problem(self, problem: Problem) -> bool:
        """The server refused the command. True when the page showed it at its fields, False for the banner."""
        if problem.errors:
            self.show_errors(problem.errors)
            return True
        return False

    def act(self, key: str) -> None:
        """A footer button with ``does="page:<key>"``, or an inline link of the page."""

    def typed(self) -> dict[str, str]:
        """What should survive a crash, by object name; never a password. Kept encrypted by the session."""
        return {}

    def corner(self) -> QWidget | None:
        """What stands at the end of a capture header, always the same child of the page; None: the way to help."""
        return None

    def after(self) -> str:
        """The screen that is wanted once the command that was just sent is done; "": the step's own."""
        return ""

    def then(self) -> Command | None:
        """The command to send once the one that was just sent is done; `after` says where it is waited for."""
        return None

    def take_photo(self) -> Candidate | None:
        """A photo of the phone that is to be shown on the check screen now. Asked for after every change; each photo
        is given once."""
        return None

    def first_error(self) -> QWidget | None:
        """The first field that shows an error: target of the footer's link."""
        return None


__all__ = ["Act", "Chrome", "Frame", "KeptPhoto", "Page", "Upload", "View"]
