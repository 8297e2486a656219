"""Sets one state up in a real window and takes its picture."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer, QTimeZone
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from ..flow.config import Config
from ..flow.operator import Operator
from ..pages import PAGES
from ..ui.kiosk.window import KioskWindow
from ..ui.languages import languages_of
from ..ui.theme import theme_of
from ..ui.window import Window
from . import people
from .state import State
from .variants import KIOSK_RATIO, LIGHT, Variant

_HOME = "US"
"""Where the people of the pictures live, whatever they speak."""


class Studio:
    """One application with one theme; a window for each picture. ``operator``: whose brand, None: the demo's."""

    def __init__(self, operator: Operator | None = None) -> None:
        found = QApplication.instance()
        if found is None:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            found = QApplication(["kyc-desktop"])
        assert isinstance(found, QApplication)
        self._app = found
        self._theme = theme_of()
        self._theme.load_rest(found)
        self._languages = languages_of(found)
        self._operator = operator
        self._theme.set_accent((operator or Operator()).brand.accent)
        self._theme.reduced_motion = True
        found.setCursorFlashTime(0)
        self._speak(LIGHT)

    def draw(self, state: State, variant: Variant = LIGHT) -> QPixmap:
        """The picture of a state, with one device pixel for each pixel of the design."""
        window = self.open(state, variant)
        picture = window.grab() if variant.kiosk is None else _enlarged(window)
        self.close(window)
        return picture

    def open(self, state: State, variant: Variant | None = None) -> Window:
        """The window in that state; the caller gives it back to `close`.

        Without a variant the looks stay as they are and the words are English.
        """
        if variant is not None:
            self._look_like(variant)
        variant = variant or LIGHT
        self._speak(variant)
        moment = datetime.fromisoformat(people.at(state.clock)).timestamp()
        make = Window if variant.kiosk is None else KioskWindow
        window = make(
            PAGES,
            self._config(state),
            locale=self._languages.locale,
            zone=QTimeZone(b"America/Chicago"),
            clock=lambda: moment,
        )
        if isinstance(window, KioskWindow):
            window.follow_languages(self._languages)
        window.set_language(self._languages.name, self._languages.locale, _HOME, self._languages.current)
        window.resize(*(variant.size or state.size))
        window.set_typed(state.typed)
        window.set_camera(state.camera or "")
        window.set_thumbnails({side: draw() for side, draw in state.thumbnails.items()})
        window.show()
        window.activateWindow()
        if isinstance(window, KioskWindow) and state.page != "kiosk":
            window.begin_visit()
        session = replace(state.session(), config=self._config(state))
        window.show_state(session)
        if state.detour:
            window.go(state.detour)
        if state.candidate is not None:
            window.take(state.candidate())
        self._settle()
        if state.prepare is not None:
            state.prepare(window.page)
            self._settle()
        if state.answer is not None or state.then is not None:
            session = replace(
                session,
                application=state.then or session.application,
                problem=state.answer,
                answers=session.answers + 1,
            )
            window.show_state(session)
        self._settle(state.wait)
        return window

    def close(self, window: Window) -> None:
        """Destroy a window of `open` at once, while its Python half is whole."""
        if isinstance(window, KioskWindow):
            window.allow_close()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
        self._settle()
        self._speak(LIGHT)

    def _config(self, state: State) -> Config:
        """That of the state, as the operator would serve it."""
        who = self._operator
        if who is None:
            return state.config
        return replace(state.config, brand=who.brand, support=who.support, legal=who.legal, limits=who.limits)

    def _look_like(self, variant: Variant) -> None:
        self._theme.set_mode(variant.look)
        self._theme.high_contrast = variant.high_contrast
        self._theme.text_scale = variant.text_scale

    def _speak(self, variant: Variant) -> None:
        """Words, formats and direction."""
        self._languages.begin(variant.locale)
        if variant.mirrored:
            self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def _settle(self, milliseconds: int = 0) -> None:
        if milliseconds:
            loop = QEventLoop()
            QTimer.singleShot(milliseconds, loop.quit)
            loop.exec()
        for _ in range(3):
            self._app.processEvents()


def _enlarged(window: Window) -> QPixmap:
    """The picture with the pixels of a kiosk's screen."""
    picture = QPixmap(window.size() * KIOSK_RATIO)
    picture.setDevicePixelRatio(KIOSK_RATIO)
    window.render(picture)
    return picture
