"""Sets one state up in a real window and takes its picture."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, QTimer, QTimeZone
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from ..pages import PAGES
from ..ui.theme import theme_of
from ..ui.window import Window
from . import people
from .state import State


class Studio:
    """One application with one theme; a window for each picture."""

    def __init__(self) -> None:
        found = QApplication.instance()
        if found is None:
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
            found = QApplication(["kyc-desktop"])
        assert isinstance(found, QApplication)
        self._app = found
        self._theme = theme_of()
        self._theme.reduced_motion = True
        found.setCursorFlashTime(0)
        QLocale.setDefault(QLocale("en_US"))

    def draw(self, state: State, look: Literal["light", "dark"]) -> QPixmap:
        """The picture of a state, with one device pixel for each pixel of the design."""
        self._theme.set_mode(look)
        window = self.open(state)
        picture = window.grab()
        self.close(window)
        return picture

    def open(self, state: State) -> Window:
        """The window in that state; the caller gives it back to `close`."""
        moment = datetime.fromisoformat(people.at(state.clock)).timestamp()
        window = Window(
            PAGES,
            state.config,
            locale=QLocale("en_US"),
            zone=QTimeZone(b"America/Chicago"),
            clock=lambda: moment,
        )
        window.set_language("English (US)", QLocale("en_US"))
        window.resize(*state.size)
        window.set_typed(state.typed)
        window.set_camera(state.camera or "")
        window.set_thumbnails({side: draw() for side, draw in state.thumbnails.items()})
        window.show()
        window.activateWindow()
        session = state.session()
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
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
        self._settle()

    def _settle(self, milliseconds: int = 0) -> None:
        if milliseconds:
            loop = QEventLoop()
            QTimer.singleShot(milliseconds, loop.quit)
            loop.exec()
        for _ in range(3):
            self._app.processEvents()
