"""The window of a kiosk: the pages of the journey in the frame of `kiosk-05`, before them the start screen.

It has no rail, no browser, no clipboard and no file dialog, and it does not close. A visit begins with a touch of the
start screen and ends in one place, `end_visit`; whoever made the window then replaces the whole process.

Signals, beside those of `window.Window`:
    KioskWindow.visit_began(): somebody touched the start screen.
    KioskWindow.visit_ended(str): "finished", "start_over", "idle", "restart" (by the attendant) or "quit".
    KioskWindow.pin_tried(object): `PinTries` after a try, for whoever keeps them beyond this visitor.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QRectF, Qt, QTimer, QTimeZone, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kyc_desktop.api.state import SessionState
from kyc_desktop.flow.config import Config
from kyc_desktop.flow.operator import Kiosk

from ..derive import Drawn
from ..layer import Layer
from ..order import step, tab_stops
from ..page import Chrome, Frame, View
from ..shadow import Shadow
from ..sheet import Sheet
from ..shelf import Pages
from ..window import Window
from .bottom import KioskBottom
from .chrome import kiosk_chrome
from .errands import KioskErrands
from .guard import Guard, swallowed
from .header import KioskHeader
from .idle import Idle
from .settings import PinTries
from .sheet import HEAD, RADIUS, KioskSheet
from .start import StartScreen

if TYPE_CHECKING:
    from ..keyboards import Keyboard
    from ..languages import Languages

_MARGIN = 20
_HEADER = 80
_HEADER_LANDSCAPE = 64
_BOTTOM = 95
_BOTTOM_LANDSCAPE = 56
_LOWERED = 0.4
"""Share of the height that stays free above what can be pressed: the controls keep to the lower 60 %."""
_KEYS_WAIT = 200
"""Milliseconds between a field that is left and its keyboard that goes: what is being pressed must not move."""


class KioskWindow(Window):
    """Portrait (675 x 1200 of 1080 x 1920 pixels) or landscape, by the shape of the screen.

    ``tries``, ``visits`` (how many ended for which reason) and ``faults`` of the program: what was before this visitor.
    """

    visit_began = Signal()
    visit_ended = Signal(str)
    pin_tried = Signal(object)

    def __init__(
        self,
        pages: Pages,
        config: Config,
        *,
        kiosk: Kiosk | None = None,
        tries: PinTries | None = None,
        visits: Mapping[str, int] | None = None,
        faults: int = 0,
        locale: QLocale | None = None,
        zone: QTimeZone | None = None,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        self.kiosk = kiosk or Kiosk()
        self.tries = tries or PinTries()
        self.visits = dict(visits or {})
        self.faults = faults
        self.lowered = self.kiosk.lower_controls
        self.steady = steady
        self._built = False
        self._may_close = False
        self._ended = False
        self._languages: Languages | None = None
        super().__init__(pages, config, locale=locale, zone=zone, clock=clock)
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.setMinimumSize(480, 480)
        self.resize(675, 1200)
        self.rail.hide()
        self.kiosk_header = KioskHeader(self)
        self.bottom = KioskBottom(self)
        self.start = StartScreen(self)
        self.idle = Idle(self.kiosk.idle_seconds, self, clock=steady)
        self.errands = KioskErrands(self)
        self._guard = Guard(self)
        self._keys_leave = QTimer(self, singleShot=True, interval=_KEYS_WAIT)
        self._built = True
        self._connect_kiosk()
        self._say_words()
        self._cover_with_start(True)
        self.idle.start()
        self.idle.look()
        self._place()

    def _connect_kiosk(self) -> None:
        for part in (self.kiosk_header, self.bottom, self.start):
            part.asked.connect(self.errands.run)
        self.start.started.connect(self.begin_visit)
        self.idle.left.connect(self.bottom.show_seconds)
        self.idle.over.connect(self._ask_still_there)
        self._guard.touched.connect(self.idle.touch)
        self._keys_leave.timeout.connect(self._hide_keyboard)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _make_sheet(self) -> Sheet:
        return KioskSheet(self)

    @property
    def kiosk_sheet(self) -> KioskSheet:
        assert isinstance(self.sheet, KioskSheet)
        return self.sheet

    @property
    def state(self) -> SessionState:
        """What the session knows, for the panels around the page."""
        return self._state

    @property
    def languages(self) -> Languages | None:
        return self._languages

    # -- a visit ----------------------------------------------------------------------------------------------

    def begin_visit(self) -> None:
        """Take the start screen away: the first page is below it."""
        if self.start.isHidden():
            return
        self._cover_with_start(False)
        self.idle.start()
        self._focus_title()
        self.visit_began.emit()

    def end_visit(self, reason: str) -> None:
        """End it once: sign out, show nothing of the visitor any more, and say so."""
        if self._ended:
            return
        self._ended = True
        self.idle.stop()
        for layer in self.findChildren(Layer):
            layer.done(0)
        if self._session is not None and self._state.application is not None:
            self._session.sign_out()
        self._cover_with_start(True)
        self.start.setEnabled(False)
        self.visit_ended.emit(reason)

    def _cover_with_start(self, covered: bool) -> None:
        """Show the start screen and nothing else, or everything but it: nothing is heard that is not seen."""
        self.start.setVisible(covered)
        self.start.raise_()
        for part in (self.kiosk_header, self.sheet, self.bottom):
            part.setVisible(not covered)
        if self.header is not None:
            self.header.setVisible(not covered and self._frame != "column")

    def allow_close(self) -> None:
        """From now on the window closes when it is asked to: whoever made it takes it away."""
        self._may_close = True

    def retry(self) -> None:
        """Try to reach the server now."""
        super()._ask("retry")

    def lower_controls(self, lowered: bool) -> None:
        """Bring the controls down to the height of a wheelchair, or up again."""
        self.lowered = lowered
        self._say_words()
        self._place()
        self.update()

    def _ask_still_there(self) -> None:
        if self.start.isVisible():
            # Nobody is there: what somebody chose in passing (language, height) is not for the next one.
            chosen = self._languages is not None and self._languages.current != self._languages.tags[0]
            if chosen or self.lowered != self.kiosk.lower_controls:
                self.end_visit("idle")
            else:
                self.idle.start()
            return
        self.errands.ask_still_there()

    # -- what the application gives ---------------------------------------------------------------------------

    def set_keyboard(self, keyboard: Keyboard) -> None:
        """Use this one; without it one is made for the first field."""
        self.kiosk_sheet.set_keyboard(keyboard)

    def follow_languages(self, languages: Languages) -> None:
        self._languages = languages
        super().follow_languages(languages)
        self._say_words()

    def show_state(self, state: SessionState) -> None:
        moved = state is not self._state
        super().show_state(state)
        if self._built and moved:
            self.idle.move()
            self.errands.follow(state)

    def _view(self) -> View:
        return replace(super()._view(), kiosk=True)

    # -- the one place where the surroundings are drawn -------------------------------------------------------

    def _draw(self, chrome: Chrome, drawn: Drawn) -> None:
        super()._draw(kiosk_chrome(chrome), drawn)
        self.kiosk_sheet.steps.show_stations(drawn.stations)
        if self._built:
            brand = self._words.config.brand
            self.kiosk_header.brand.show_brand(brand.name, brand.mark)
            self.start.brand.show_brand(brand.name, brand.mark)
            self.idle.show_page(self.page.name)
            self.kiosk_sheet.set_beside(_has_fields(self.page))
        self.kiosk_sheet.place()

    def _say_words(self) -> None:
        if not self._built:
            return
        languages = self._languages
        offered = languages.offered() if languages is not None else []
        current = languages.current if languages is not None else ""
        name = languages.name if languages is not None and len(offered) > 1 else ""
        self.kiosk_header.retranslate(name)
        self.bottom.retranslate(lowered=self.lowered)
        self.bottom.show_seconds(self.idle.seconds_left())
        brand = self._words.config.brand
        self.start.retranslate(name=brand.name, mark=brand.mark, lowered=self.lowered)
        self.start.offer(offered, current)

    def _ask(self, what: str) -> None:
        if what in ("retry", "fetch"):
            super()._ask(what)
        else:
            self.errands.run(what)

    # -- the keyboard on the screen ---------------------------------------------------------------------------

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        keyboard = self.kiosk_sheet.keyboard
        if isinstance(now, QLineEdit | QPlainTextEdit) and self.sheet.column.isAncestorOf(now) and not now.isReadOnly():
            self._keys_leave.stop()
            self._keyboard().attach(now)
            self.kiosk_sheet.show_keyboard(True)
            self.kiosk_sheet.place()
            QTimer.singleShot(0, self, self._reveal_field)
        elif keyboard is None or now is None or not keyboard.isAncestorOf(now):
            self._keys_leave.start()

    def _keyboard(self) -> Keyboard:
        """Made for the first field: nobody types on the start screen."""
        from ..keyboards import Keyboard

        keyboard = self.kiosk_sheet.keyboard
        if not isinstance(keyboard, Keyboard):
            keyboard = Keyboard(languages=self._languages)
            self.kiosk_sheet.set_keyboard(keyboard)
        return keyboard

    def _reveal_field(self) -> None:
        self._reveal_focus(None, QApplication.focusWidget())

    def _hide_keyboard(self) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._keys_leave.start()
            return
        self.kiosk_sheet.show_keyboard(False)

    # -- keys and events --------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the page, the footer, the keyboard's neighbours, and the line below; then the header."""
        if self.start.isVisible():
            return step(self.start.stops(), forward=forward)
        keys = [self.kiosk_sheet.keyboard] if self.kiosk_sheet.keyboard is not None else []
        page: list[QWidget] = [self.sheet.column, *keys, self.toast, self.sheet.footer]
        regions = [*page, self.bottom, self.kiosk_header]
        if self.header is not None:
            regions.insert(0, self.header)
        return step(tab_stops(regions), forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if swallowed(event) or self.start.isVisible():
            event.accept()
            return
        super().keyPressEvent(event)
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and swallowed(event):
            event.accept()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._may_close:
            event.ignore()
            return
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_words()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._guard.stand()
        if self.start.isVisible():
            self.start.start.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- geometry ---------------------------------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        super().show_frame(frame)
        self.rail.hide()
        if self.header is not None and self._built and not self.start.isHidden():
            self.header.hide()

    def _place(self) -> None:
        if not self._built:
            return
        landscape = self.width() > self.height()
        header = _HEADER_LANDSCAPE if landscape else _HEADER
        bottom = _BOTTOM_LANDSCAPE if landscape else _BOTTOM
        top = max(0, round(self.height() * _LOWERED) - header) if self.lowered else 0
        self.start.setGeometry(self.rect())
        self.kiosk_header.setGeometry(0, top, self.width(), header)
        below = top + header
        sheet = QRect(_MARGIN, below, self.width() - 2 * _MARGIN, self.height() - below - bottom)
        self.bottom.setGeometry(0, sheet.bottom() + 1, self.width(), bottom)
        self.kiosk_sheet.set_landscape(landscape)
        self.sheet.setGeometry(sheet)
        if self.header is not None:
            self.header.setGeometry(sheet.left() + 1, sheet.top() + 1, sheet.width() - 2, HEAD)
            self.header.raise_()
        crowded = landscape or self.lowered
        self.sheet.set_compact(crowded)
        if crowded != self.compact:
            self.compact = crowded
            self.compact_changed.emit(crowded)
        self.toast.set_anchor(
            QPoint(sheet.center().x(), sheet.bottom() - self.sheet.footer_height() - 24), sheet.width() - 48
        )
        self.focus_overlay.follow()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.colour("canvas"))
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)
        if not self.theme.dark:
            if self._shadow is None:
                self._shadow = Shadow(self.colour("shadow"), dpr=self.devicePixelRatioF())
            self._shadow.draw(painter, QRectF(self.sheet.geometry()), RADIUS)


def _has_fields(page: QWidget) -> bool:
    return any(not field.isReadOnly() for field in page.findChildren(QLineEdit)) or bool(
        page.findChildren(QPlainTextEdit)
    )
