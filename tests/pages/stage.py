"""The real window with the real pages and no session: what a page says to the window is written down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.api.state import Connection, KeptPhoto, Line, SessionState, Upload
from kyc_desktop.flow.application import Application
from kyc_desktop.flow.config import Config
from kyc_desktop.flow.problems import FieldProblem, Problem
from kyc_desktop.gallery import people
from kyc_desktop.pages import PAGES
from kyc_desktop.ui.page import Page
from kyc_desktop.ui.window import Window

W = TypeVar("W", bound=QWidget)


class Stage:
    """Time stands still at ``clock`` (UTC) on the day of the pictures."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.clock = "19:06:19"
        self.sent: list[Any] = []
        self.queried: list[Any] = []
        self.detours: list[str] = []
        self.asked: list[str] = []
        self._heard: set[int] = set()
        self._state = SessionState(config=people.config(), connection=Connection(line=Line.ONLINE))
        self.window = Window(
            PAGES,
            people.config(),
            locale=QLocale("en_US"),
            zone=QTimeZone(b"America/Chicago"),
            clock=lambda: datetime.fromisoformat(people.at(self.clock)).timestamp(),
        )
        self.window.asked.connect(self.asked.append)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    @property
    def page(self) -> Page:
        page = self.window.page
        if id(page) not in self._heard:
            self._heard.add(id(page))
            page.sent.connect(self.sent.append)
            page.queried.connect(self.queried.append)
            page.detour.connect(self.detours.append)
            page.kept.connect(self._keep)
            page.dropped.connect(self._drop)
        return page

    def _keep(self, photo: KeptPhoto) -> None:
        self.keep(*(one for one in self._state.photos if one.side != photo.side), photo)

    def _drop(self, side: str) -> None:
        self.keep(*(one for one in self._state.photos if one.side != side))

    def show(
        self,
        application: Application | None = None,
        *,
        detour: str = "",
        typed: Mapping[str, str] | None = None,
        config: Config | None = None,
    ) -> Page:
        """Give the window a document, as the session does; return the page that it shows."""
        if typed is not None:
            self.window.set_typed(typed)
        self._state = replace(self._state, application=application, config=config or self._state.config)
        self.window.show_state(self._state)
        if detour:
            self.window.go(detour)
        return self.page

    def upload(self, *uploads: Upload) -> None:
        """Photos are on their way."""
        self._state = replace(self._state, uploads=uploads)
        self.window.show_state(self._state)

    def keep(self, *photos: KeptPhoto, kept: bool = True) -> None:
        """What the session has of the photos that were chosen, and whether it is on the disk."""
        self._state = replace(self._state, photos=photos, photos_kept=kept)
        self.window.show_state(self._state)

    def refuse(self, *errors: FieldProblem, code: str = "malformed", **members: Any) -> None:
        """The server refused the last command."""
        problem = Problem(code=code, status=422, errors=errors, **members)
        self._state = replace(self._state, problem=problem, answers=self._state.answers + 1)
        self.window.show_state(self._state)

    def answer(self, application: Application) -> None:
        """The server did the last command; this is the document after it."""
        self._state = replace(self._state, application=application, problem=None, answers=self._state.answers + 1)
        self.window.show_state(self._state)

    def done(self) -> None:
        """The server did the last command, which has no document."""
        self._state = replace(self._state, problem=None, answers=self._state.answers + 1)
        self.window.show_state(self._state)

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]  # the default is the bound
        found = self.page.findChild(kind, name)
        assert isinstance(found, kind), f"{self.page.name} has no {name}"
        return found

    def focus(self, name: str) -> QWidget:
        """Put the focus on a control as Tab does; return the widget that has it."""
        self.find(name).setFocus(Qt.FocusReason.TabFocusReason)
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def type(self, name: str, text: str) -> None:
        self.qtbot.keyClicks(self.focus(name), text)

    def press(self, key: Qt.Key, count: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(count):
            self.qtbot.keyClick(QApplication.focusWidget() or self.window, key)

    def enter(self) -> None:
        """The primary, by its key."""
        self.press(Qt.Key.Key_Return)

    def focused(self) -> str:
        """Object name of what has the focus."""
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    def words(self, name: str) -> str:
        """What stands below a control: its help or its error."""
        message: Any = self.find(f"{name}.message")
        return str(message.words()) if not message.isHidden() else ""

    def tab_order(self, count: int) -> list[str]:
        """Object names of the next ``count`` stops from the title on."""
        self.window.sheet.column.title.setFocus()
        names = []
        for _ in range(count):
            self.press(Qt.Key.Key_Tab)
            names.append(self.focused())
        return names
