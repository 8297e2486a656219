"""Picture 16: the phone's camera takes the photos, and they arrive here."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application, Handoff
from ..flow.commands import StartHandoff, StopHandoff
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.connected import Connected
from ..ui.widgets.qr import QrCode
from ..ui.widgets.text import Small, Strong
from ..ui.widgets.tracker import Tracker, TrackerRow
from .document_names import DocumentNames
from .link_rows import moment


class HandoffPage(Page):
    name = "handoff"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._names = DocumentNames(self)
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self._expire)
        self._qr = QrCode("handoff.qr", self.tr("QR code that opens the camera page on your phone"))
        self._tracker = Tracker("handoff.tracker")
        self._until = Small("handoff.until", tabular=True)
        self._connected = Connected("handoff.connected", self.tr("Phone connected, waiting for photos"))
        self._connected.linked.connect(self.act)
        self._scan = Strong("handoff.scan", self.tr("Can't scan?"))
        self._address = Small("handoff.address", tabular=True)
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
        column.setSpacing(0)
        column.addLayout(row)
        column.addSpacing(24)
        column.addWidget(self._connected)
        column.addSpacing(24)
        column.addWidget(self._scan)
        column.addSpacing(4)
        column.addWidget(self._address)

    def chrome(self) -> Chrome:
        handoff = self._handoff()
        connected = handoff is not None and handoff.connected_at is not None
        expired = self._expired()
        again = Act(
            label=self.tr("Show a new code"), does="submit", icon="refresh-cw", busy_label=self.tr("One moment")
        )
        return Chrome(
            title=self.tr("Continue on your phone"),
            lead=prose.parse(
                self.tr("The code has expired. Nothing is lost.")
                if expired
                else self.tr("Scan this code with your phone. Photos arrive in this window.")
            ),
            caption=self.tr("Phone connected") if connected else self.tr("Waiting for your phone"),
            left=Act(label=self.tr("Back"), does="page:stop", icon="arrow-left"),
            secondary=Act(label=self.tr("Upload a photo"), does="page:stop", icon="upload"),
            primary=again if expired else None,
            gap=28,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        handoff, application = self._handoff(), view.application
        if handoff is None or application is None:
            return
        self._tracker.set_clock(view.now)
        expired = self._expired()
        self._qr.set_content("" if expired else (handoff.url or ""))
        self._tracker.set_rows(self._rows(application, handoff))
        until = self.tr("The code works once, until {time}.").format(time=view.words.clock(handoff.expires_at))
        self._until.set_words(until if not expired else self.tr("The code has expired."))
        self._connected.setVisible(handoff.connected_at is not None)
        since = self.tr("{device}, since {time}. Not yours? [Disconnect it](stop)")
        values = {"device": handoff.device or self.tr("A phone"), "time": view.words.clock(handoff.connected_at)}
        self._connected.set_words(prose.parse(since, values))
        typed = bool(handoff.short_host and handoff.short_code) and not expired
        self._scan.setVisible(typed)
        self._address.setVisible(typed)
        words = self.tr("On your phone, open **{host}** and enter **{code}**")
        self._address.set_words(prose.parse(words, {"host": handoff.short_host, "code": handoff.short_code}))
        self._watch(view, handoff)
        self.changed.emit()

    def leave(self) -> None:
        self._over.stop()

    def draft(self) -> StartHandoff:
        return StartHandoff()

    def submit(self) -> None:
        if self._expired():
            super().submit()

    def act(self, key: str) -> None:
        if key == "stop":
            self.sent.emit(StopHandoff())

    def _rows(self, application: Application, handoff: Handoff) -> list[TrackerRow]:
        connected = handoff.connected_at is not None
        documents = application.documents
        missing = [side.name for side in documents.sides if side.state != "received"] if documents is not None else []
        detail = self._names.task(documents, missing[0]) if documents is not None and missing else ""
        scan = TrackerRow(state="done" if connected else "current", words=self.tr("Scan with the camera app"))
        if self._expired():
            scan = TrackerRow(state="warning", words=self.tr("The code was not scanned in time"))
        return [
            scan,
            TrackerRow(
                state="current" if connected else "todo",
                words=self.tr("Take photos on the phone"),
                detail=detail if connected else "",
            ),
            TrackerRow(state="todo", words=self.tr("Check them here")),
        ]

    def _watch(self, view: View, handoff: Handoff) -> None:
        """Come back when the code expires."""
        self._over.stop()
        expires = moment(handoff.expires_at)
        if expires is not None and handoff.connected_at is None:
            left = (expires - view.now()).total_seconds()
            if left > 0:
                self._over.start(int(left * 1000) + 50)

    def _expire(self) -> None:
        if self._view is not None:
            self.show_document(self._view)

    def _expired(self) -> bool:
        handoff = self._handoff()
        if handoff is None or handoff.connected_at is not None or self._view is None:
            return False
        expires = moment(handoff.expires_at)
        return expires is not None and self._view.now() >= expires

    def _handoff(self) -> Handoff | None:
        application = self._view.application if self._view is not None else None
        return application.handoff if application is not None else None
