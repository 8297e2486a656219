"""Picture 13: the live camera. The photo is taken when the four checks are green, or when the shutter is pressed."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from ..flow.application import Application, Documents
from ..flow.commands import Command, StartHandoff
from ..flow.problems import FieldProblem
from ..ui.camera_live import Hint, Live, LiveCamera, State, Trouble, default_read
from ..ui.candidate import Candidate
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.announce import Paced, announce
from ..ui.widgets.camera_picker import CameraPicker
from ..ui.widgets.camera_stage import CameraStage
from ..ui.widgets.camera_trouble import CameraTrouble
from ..ui.widgets.glass import HintPill
from ..ui.widgets.live_checks import LiveChecks
from ..ui.widgets.prose import Prose
from ..ui.widgets.shutter import ShutterPanel
from ..ui.widgets.text_flow import Look
from .camera_words import SETTINGS, CameraWords
from .document_names import DocumentNames

_PASSPORT = 125 / 88
_CARD = 85.6 / 53.98
_SHUTTER_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINE = Look(role="body", colour="on-stage", alignment=Qt.AlignmentFlag.AlignHCenter)


class CameraPage(Page):
    name = "camera"
    make_read = staticmethod(default_read)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._side = ""
        self._known = True
        self.voice = Paced(self)
        self._ready_said = 0
        self._names, self._words = DocumentNames(self), CameraWords(self)
        self._picker = CameraPicker("camera.picker", self)
        self._picker.hide()
        self.stage = CameraStage("camera.stage", self)
        checks = (self.tr("In frame"), self.tr("Sharp"), self.tr("No glare"), self.tr("Readable"))
        self._checks = LiveChecks("camera.checks", checks, self.stage)
        self._shutter = ShutterPanel("camera.shutter", self.stage)
        self._hint = HintPill("camera.hint", self.stage)
        self._line = Prose("camera.line", look=_LINE, parent=self.stage)
        self._trouble = CameraTrouble("camera.trouble", self.stage)
        self._trouble.hide()
        self.stage.carry(lead=self._checks, end=self._shutter, pill=self._hint, line=self._line, centre=self._trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stage)
        self._keys = [QShortcut(QKeySequence(key), self) for key in _SHUTTER_KEYS]
        for shortcut in self._keys:
            shortcut.setEnabled(False)
            shortcut.activated.connect(self._press_key)
        self.camera = LiveCamera(self.make_read, self)
        self._connect()

    def _connect(self) -> None:
        self.camera.framed.connect(self.stage.show_image)
        self.camera.judged.connect(self.show_live)
        self.camera.troubled.connect(self.show_trouble)
        self.camera.listed.connect(self._show_cameras)
        self.camera.taking.connect(self._freeze)
        self.camera.taken.connect(self._finish)
        self.camera.refused.connect(self._refused)
        self._picker.chosen.connect(self.camera.choose)
        self._shutter.pressed.connect(self.camera.take)
        self._trouble.asked.connect(self.act)

    # -- the contract ------------------------------------------------------------------------------------------

    def chrome(self) -> Chrome:
        upload = Act(label=self.tr("Upload a photo"), does="page:upload", icon="upload")
        phone = Act(label=self.tr("Use my phone"), does="page:phone", icon="smartphone")
        by_phone = self._by_phone()
        return Chrome(
            title=self._task(),
            frame="stage",
            note=self.tr("The video stays on this computer. You see the photo before it is sent."),
            note_icon="lock",
            secondary=upload if by_phone else None,
            primary=phone if by_phone else upload,
            primary_quiet=True,
        )

    def corner(self) -> QWidget | None:
        return self._picker

    def enter(self, view: View) -> None:
        self._view = view
        self._begin()
        self._listen(True)

    def show_document(self, view: View) -> None:
        self._view = view
        if self.camera.running and (view.wanted_side or self._side) != self._side:
            self._begin()
        self.changed.emit()

    def leave(self) -> None:
        self._listen(False)
        self.voice.forget()
        self.camera.stop()
        self.stage.show_image(QImage())

    def hideEvent(self, event: QHideEvent) -> None:
        """Closing the window ends the video as leaving does."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.camera.stop()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        return ()

    def submit(self) -> None:
        self.camera.take()

    def act(self, key: str) -> None:
        match key:
            case "upload":
                self.detour.emit("photos")
            case "phone":
                self.sent.emit(StartHandoff())
            case "allow":
                self.camera.ask()
            case "retry":
                self.camera.retry()
            case "settings" if sys.platform in SETTINGS:
                QDesktopServices.openUrl(QUrl(SETTINGS[sys.platform]))

    # -- what the camera says ----------------------------------------------------------------------------------

    def show_live(self, live: Live) -> None:
        """What was seen in the newest frame that was analysed."""
        self.stage.show_glare(live.glare, live.size)
        self.stage.show_brackets(_bracket_tone(live))
        self._checks.show_checks(live.checks)
        self._shutter.shutter.show_checks(live.checks)
        note = self.tr("At four, we take the photo for you.")
        self._shutter.show_words(self.tr("{count} of 4 ready").format(count=live.ready), note)
        self._say(live.hint, live.ready)
        if live.offer and live.state is not State.CAPTURED and (self._by_phone() or not self._kiosk()):
            self._show_line(self._words.offer(phone=self._by_phone()), aloud=True)

    def show_trouble(self, trouble: Trouble | None) -> None:
        """There is no picture, or there is one again."""
        live = trouble is None
        self._known = live  # a camera that is gone is not named any more
        self._show_cameras()
        for part in (self._checks, self._shutter, self._hint, self._line):
            part.setVisible(live)
        self._trouble.setVisible(not live)
        self.stage.show_frame(live)
        if trouble is None:
            return
        self.stage.show_image(QImage())
        self.show_live(Live())
        if self._kiosk():
            head, text, icon, ways = self._words.kiosk_trouble(trouble, phone=self._by_phone())
        else:
            camera = self._picker.text() if self.camera.chosen() else ""
            head, text, icon, ways = self._words.trouble(trouble, camera)
        self._trouble.show_trouble(head, text, icon, ways)
        self.stage.place()
        announce(self, f"{head}. {text}")

    def show_still(self, image: QImage) -> None:
        """A picture in place of the camera's."""
        self.stage.show_image(image)

    def _say(self, hint: Hint, ready: int) -> None:
        """Show a hint; say it with the count that leads to the shutter, and again when the count has grown."""
        words, icon, tone = self._words.hint(hint, self._task_inside())
        other = self._hint.show_hint(words, icon, tone)
        if other:
            self.stage.place()
        if other or ready > self._ready_said:
            counted = self.tr("{count} of 4 ready").format(count=ready)
            self.voice.say(f"{words} {counted}")
        self._ready_said = ready

    def _show_line(self, words: str, *, aloud: bool = False) -> None:
        if words != self._line.text():
            self._line.set_words(words)
            self.stage.place()
            if aloud:
                announce(self, words)

    def _freeze(self) -> None:
        """The picture stands still while the photo is made of it."""
        words, icon, tone = self._words.hint(Hint.TAKEN, self._task_inside())
        if self._hint.show_hint(words, icon, tone):
            self.stage.place()
            self.voice.say(words, at_once=True)
        self._shutter.setEnabled(False)

    def _finish(self, candidate: Candidate) -> None:
        self._shutter.setEnabled(True)
        self.taken.emit(candidate)

    def _refused(self, problem: FieldProblem) -> None:
        self._shutter.setEnabled(True)
        if self._view is not None:
            words = "".join(part.text for part in self._view.words.field(problem))
            self._show_line(words, aloud=True)

    def _show_cameras(self) -> None:
        known = self._view.camera if self._view is not None and self._known else None
        cameras = [(camera.key, camera.name) for camera in self.camera.cameras()]
        self._picker.show_cameras(cameras, self.camera.chosen(), name=known or "")

    # -- asking ------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Look for the side that is wanted now."""
        view, documents = self._view, self._documents()
        if view is None or documents is None:
            return
        self._side = view.wanted_side or next((side.name for side in documents.sides), "")
        code = has_code(documents, self._side)
        self.stage.show_place(_PASSPORT if documents.type == "passport" else _CARD)
        self._show_line(self._words.line_up(self._side, code=code))
        self._shutter.setEnabled(True)
        self.show_trouble(None)
        self.show_live(Live())
        self.camera.start(side=self._side, code=code, limits=view.config.limits, clock=view.clock)
        self._show_cameras()
        self.changed.emit()

    def _listen(self, on: bool) -> None:
        for shortcut in self._keys:
            shortcut.setEnabled(on)

    def _press_key(self) -> None:
        """The shutter, unless another button has the focus, whose key it is."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton) and focus.isEnabled() and focus.isVisible():
            focus.click()
        else:
            self.camera.take()

    def _task(self) -> str:
        documents = self._documents()
        return self._names.task(documents, self._side) if documents is not None else ""

    def _task_inside(self) -> str:
        return self._view.words.inside(self._task()) if self._view is not None else ""

    def _kiosk(self) -> bool:
        return self._view is not None and self._view.kiosk

    def _by_phone(self) -> bool:
        application = self._application()
        return application is not None and application.action("start-handoff") is not None

    def _application(self) -> Application | None:
        return self._view.application if self._view is not None else None

    def _documents(self) -> Documents | None:
        application = self._application()
        return application.documents if application is not None else None


def has_code(documents: Documents, side: str) -> bool:
    """Whether that side carries code lines (ICAO 9303) or a barcode (AAMVA) that can be read."""
    if side == "page":
        return True
    return side == "back" and (documents.type == "id_card" or documents.country in ("US", "CA"))


def _bracket_tone(live: Live) -> str:
    if not live.ready:
        return "on-stage"
    return "stage-ok" if live.ready == len(live.checks) else "stage-warn"
