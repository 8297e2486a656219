"""A page for each step, with nothing but words: what the tests of the window show in it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kyc_desktop.api.state import Connection, Line, SessionState
from kyc_desktop.flow.application import Application
from kyc_desktop.flow.commands import Command, ConfirmEmail
from kyc_desktop.flow.problems import FieldProblem, Problem
from kyc_desktop.flow.prose import parse
from kyc_desktop.flow.steps import STEPS
from kyc_desktop.gallery.people import config
from kyc_desktop.ui.page import Act, Chrome, Page, View
from kyc_desktop.ui.widgets.field import Field
from kyc_desktop.ui.window import Window

ONLINE = Connection(line=Line.ONLINE)


class SamplePage(Page):
    """Two fields; what was done to it is in `calls`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(self.name)
        self.calls: list[str] = []
        self.seen: View | None = None
        self.words = Chrome(
            title=f"The {self.name} page",
            lead=parse("One **strong** sentence."),
            caption="Going on",
            left=Act(label="Back", does="back", icon="arrow-left"),
            note="Next: something else",
            primary=Act(label="Go on", does="submit", busy_label="Checking"),
        )
        self.first = Field(f"{self.name}.first", "First", parent=self)
        self.second = Field(f"{self.name}.second", "Second", parent=self)
        self.wrong: tuple[FieldProblem, ...] = ()
        self.keeps_problems = False
        self.lingers = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.first)
        layout.addWidget(self.second)

    def chrome(self) -> Chrome:
        return self.words

    def enter(self, view: View) -> None:
        self.calls.append("enter")
        self.show_document(view)

    def show_document(self, view: View) -> None:
        self.calls.append("show")
        self.seen = view

    def leave(self) -> None:
        self.calls.append("leave")

    def finish(self, view: View) -> int:
        return self.lingers

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        return self.wrong or ConfirmEmail(code="482915")

    def show_problem(self, problem: Problem) -> bool:
        self.calls.append(f"problem {problem.code}")
        return self.keeps_problems

    def act(self, key: str) -> None:
        self.calls.append(f"act {key}")

    def typed(self) -> dict[str, str]:
        return {self.first.objectName(): self.first.value()}

    def first_error(self) -> QWidget | None:
        return self.second


PAGES = [type(f"Sample_{spec.name}", (SamplePage,), {"name": spec.name}) for spec in STEPS]


def make_window(**options: Any) -> Window:
    """A window with a sample page for every step, in Chicago and American English."""
    return Window(PAGES, config(), locale=QLocale("en_US"), zone=QTimeZone(b"America/Chicago"), **options)


def shown(application: Application | None, **changes: Any) -> SessionState:
    """A snapshot of a session that is online."""
    return SessionState(**{"application": application, "config": config(), "connection": ONLINE, **changes})


def sample(window: Window) -> SamplePage:
    """The page that is shown."""
    page = window.page
    assert isinstance(page, SamplePage)
    return page
