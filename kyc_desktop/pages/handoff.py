"""Picture 16: the phone's camera takes the photos, and they arrive here."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application, Documents, Handoff
from ..flow.commands import Command, StartHandoff, StopHandoff, SubmitDocuments, TextHandoff
from ..flow.problems import FieldProblem
from ..ui.candidate import Candidate
from ..ui.dialogs import Question, ask
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.connected import Connected
from ..ui.widgets.note import Note
from ..ui.widgets.qr import QrCode
from ..ui.widgets.text import Small
from ..ui.widgets.tracker import Tracker
from .handoff_link import HandoffLink
from .handoff_words import HandoffWords
from .link_rows import moment
from .phone_photos import as_typed, missing_sides, open_sides, used


class HandoffPage(Page):
    name = "handoff"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._words = HandoffWords(self)
        self._shown: set[str] = set()  # keys of photos that were looked at by themselves
        self._unseen: dict[str, str] = {}  # keys of photos that are used without having been looked at, by side
        self._wanted = ""  # the screen after the hand-off was stopped
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self._expire)
        self._code = self.tr("QR code that opens the camera page on your phone")
        self._no_code = self.tr("No code is shown")
        self._qr = QrCode("handoff.qr", self._code)
        self._tracker = Tracker("handoff.tracker")
        self._until = Small("handoff.until", tabular=True)
        self._connected = Connected("handoff.connected", self.tr("Phone connected, waiting for photos"))
        self._connected.linked.connect(self.act)
        self._trouble = Note("handoff.trouble", words=" ")
        self._trouble.linked.connect(self.act)
        self._link = HandoffLink("handoff")
        self._link.texted.connect(lambda: self._send(TextHandoff()))
        self._lay_out()

    # -- the contract ------------------------------------------------------------------------------------------

    def chrome(self) -> Chrome:
        primary = self._primary()
        connected = self._open() and self._is_connected()
        camera = self._view is not None and bool(self._view.camera)
        other = Act(label=self.tr("Upload a photo"), does="page:photos", icon="upload")
        if camera:
            label = self.tr("Use this computer's camera") if primary is None else self.tr("Open camera")
            other = Act(label=label, does="page:camera", icon="camera")
        return Chrome(
            title=self.tr("Continue on your phone"),
            lead=prose.parse(self._lead()),
            caption=self.tr("Phone connected") if connected else self.tr("Waiting for your phone"),
            left=Act(label=self.tr("Back"), does="page:back", icon="arrow-left"),
            secondary=other,
            primary=primary,
            gap=28,
        )

    def enter(self, view: View) -> None:
        self._unseen, self._wanted = {}, ""
        self.show_document(view)

    def show_document(self, view: View) -> None:
        self._view = view
        handoff, documents = self._handoff(), self._documents()
        if handoff is None or documents is None or view.application is None:
            return
        over = not self._open()
        self._qr.set_content("" if over else (handoff.url or ""))
        self._qr.setAccessibleName(self._no_code if over else self._code)
        self._tracker.set_clock(view.now)
        self._tracker.set_rows(self._words.rows(view, documents, handoff, over=over))
        until = self.tr("The code works once, until {time}.").format(time=view.words.clock(handoff.expires_at))
        self._until.set_words(until)
        self._until.setVisible(not over)
        self._show_connected(view, documents, handoff)
        self._show_trouble(view, documents)
        self._link.show_handoff(view, None if over else handoff)
        self._watch(view, handoff)
        self.changed.emit()

    def leave(self) -> None:
        self._over.stop()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        return SubmitDocuments() if self._complete() else StartHandoff()

    def submit(self) -> None:
        if self._primary() is not None:
            self._wanted = ""
            super().submit()

    def act(self, key: str) -> None:
        if key == "back":
            self._leave_by("documents")
        elif key in ("camera", "photos"):
            self._leave_by(key)
        elif key == "stop":
            self._ask_disconnect()
        elif key == "start-handoff":
            self._send(StartHandoff())
        elif key == "check":
            self._check()
        elif key == "fetch":
            self.asked.emit("fetch")
        elif key == "unseen":
            self._use_unseen()
        else:
            self.asked.emit(key)

    def after(self) -> str:
        return self._wanted

    def typed(self) -> dict[str, str]:
        return as_typed(self._used()) if self._unseen else {}

    def take_photo(self) -> Candidate | None:
        candidate = self._waiting()
        if candidate is None or candidate.key in self._shown:
            return None
        self._shown.add(candidate.key)
        return candidate

    # -- showing -----------------------------------------------------------------------------------------------

    def _lead(self) -> str:
        handoff = self._handoff()
        if self._complete():
            return self.tr("Everything has arrived and you have looked at it.")
        if handoff is not None and handoff.ended == "cancelled":
            return self.tr("Nothing is sent from that phone any more.")
        if not self._open():
            return self.tr("The code has expired. Nothing is lost.")
        return self.tr("Scan this code with your phone. Photos arrive in this window.")

    def _primary(self) -> Act | None:
        """Only where there is something to do here: this screen waits."""
        if self._handoff() is None:
            return None
        if self._complete():
            return Act(label=self.tr("Send for checking"), does="submit", busy_label=self.tr("Sending"))
        if self._waiting() is not None:
            return Act(label=self.tr("Check the photo"), does="page:check")
        if self._open():
            return None
        return Act(label=self.tr("Show a new code"), does="submit", icon="refresh-cw", busy_label=self.tr("One moment"))

    def _show_connected(self, view: View, documents: Documents, handoff: Handoff) -> None:
        self._connected.setVisible(self._open() and self._is_connected())
        self._connected.head.set_words(self._words.connected(view, documents, handoff))
        since = self.tr("{device}, since {time}. Not yours? [Disconnect it](stop)")
        values = {"device": handoff.device or self.tr("A phone"), "time": view.words.clock(handoff.connected_at)}
        self._connected.set_words(prose.parse(since, values))

    def _show_trouble(self, view: View, documents: Documents) -> None:
        """A photo that the server has and this computer can't get or read."""
        side = next((name for name in open_sides(view, self._used()) if view.arrived[name].problem), None)
        self._trouble.setVisible(side is not None)
        problem = view.arrived[side].problem if side is not None else None
        if side is not None and problem is not None:
            title = view.words.problem(problem).title
            self._trouble.words.set_words(prose.parse(self._words.unseen(documents, side, view.words.inside(title))))

    def _watch(self, view: View, handoff: Handoff) -> None:
        """Come back when the code expires, in case the server can't say so."""
        self._over.stop()
        expires = moment(handoff.expires_at)
        if expires is not None and self._open():
            left = (expires - view.now()).total_seconds()
            self._over.start(min(int(left * 1000) + 50, 24 * 3_600_000))

    def _expire(self) -> None:
        if self._view is not None:
            self.show_document(self._view)

    # -- asking ------------------------------------------------------------------------------------------------

    def _leave_by(self, screen: str) -> None:
        """Another way: this one ends. Where photos came already, it is asked for once."""
        handoff = self._handoff()
        if handoff is None or not handoff.sides or not self._open():
            self._stop(screen)
            return
        question = Question(
            title=self.tr("Stop using your phone?"),
            text=self.tr("What arrived stays here. Your phone can't send any more photos until you show a new code."),
            safe=self.tr("Keep waiting"),
            act=self.tr("Stop"),
            act_kind="primary",
        )
        ask("handoff.leave", question, self.window(), lambda sure: self._stop(screen) if sure else None)

    def _stop(self, screen: str) -> None:
        """Who presses twice does not want to wait for the server: it ends the hand-off by itself in the end."""
        if self._wanted:
            self.detour.emit(screen)
        else:
            self._send(StopHandoff(), wanted=screen)

    def _send(self, command: Command, *, wanted: str = "") -> None:
        self._wanted = wanted
        self.sent.emit(command)

    def _ask_disconnect(self) -> None:
        """A stranger's phone: what it brought is deleted, so this is asked for where there is something."""
        handoff = self._handoff()
        if handoff is None or not handoff.sides:
            self._disconnect(True)
            return
        question = Question(
            title=self.tr("Disconnect this phone?"),
            text=self.tr("The photos that it sent are deleted."),
            safe=self.tr("Keep it"),
            act=self.tr("Disconnect and delete"),
        )
        ask("handoff.disconnect", question, self.window(), self._disconnect)

    def _disconnect(self, sure: bool) -> None:
        if sure:
            self._send(StopHandoff(discard=True), wanted="documents")

    def _check(self) -> None:
        candidate = self._waiting()
        if candidate is not None:
            self.taken.emit(candidate)

    def _use_unseen(self) -> None:
        """The server decides alone about the photos that can't be looked at here."""
        if self._view is None:
            return
        for side, photo in self._view.arrived.items():
            if photo.problem is not None:
                self._unseen[side] = photo.key
        self.show_document(self._view)
        if self._complete():
            self._send(SubmitDocuments())

    # -- what there is -----------------------------------------------------------------------------------------

    def _used(self) -> dict[str, str]:
        return {**used(self._view), **self._unseen} if self._view is not None else {}

    def _waiting(self) -> Candidate | None:
        """The first photo that nobody has said yes to yet."""
        if self._view is None:
            return None
        photos = (self._view.arrived[side].candidate for side in open_sides(self._view, self._used()))
        return next((candidate for candidate in photos if candidate is not None), None)

    def _complete(self) -> bool:
        """Whether all sides are with the server and the customer said yes to those that the phone brought."""
        view, documents, handoff = self._view, self._documents(), self._handoff()
        if view is None or documents is None or handoff is None or not handoff.sides:
            return False
        here = all(side in view.arrived for side in handoff.sides)
        return here and not missing_sides(documents, ()) and not open_sides(view, self._used())

    def _is_connected(self) -> bool:
        handoff = self._handoff()
        return handoff is not None and handoff.connected_at is not None

    def _open(self) -> bool:
        """Whether photos can still come, by the server's word and by its clock."""
        handoff, view = self._handoff(), self._view
        if handoff is None or view is None or not handoff.open:
            return False
        expires = moment(handoff.expires_at)
        return expires is None or view.now() < expires

    def _handoff(self) -> Handoff | None:
        application = self._application()
        return application.handoff if application is not None else None

    def _documents(self) -> Documents | None:
        application = self._application()
        return application.documents if application is not None else None

    def _application(self) -> Application | None:
        return self._view.application if self._view is not None else None

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch(1)
        beside.addWidget(self._tracker)
        beside.addSpacing(12)
        beside.addWidget(self._until)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(32)
        row.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addLayout(row)
        column.addWidget(self._connected)
        column.addWidget(self._trouble)
        column.addWidget(self._link)
