"""What holds for every page in every state of the gallery."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.flow.messages import MESSAGES
from kyc_desktop.gallery import STATES, render
from kyc_desktop.gallery.studio import Studio
from kyc_desktop.gallery.variants import LIGHT
from kyc_desktop.pages import PAGES
from kyc_desktop.ui.page import Page
from kyc_desktop.ui.theme import Theme, theme_of

NAMES = [f"{state.page}--{state.name}" for state in STATES]
NOT_SHOWN = {
    "link_used": "said by the page that the phone opens",
    "handoff_ended": "said by the page that the phone opens",
    "handoff_code_wrong": "said by the page that the phone opens",
    "sms_delayed": "picture 07b has its own words",
    "already_running": "said before there is a window",
    "update_needed": "the page of the update has its own words",
}


class WindowsSeen(QObject):
    """Names of widgets that came up as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_making_a_page_shows_nothing(page: type[Page], qtbot: QtBot) -> None:
    seen = WindowsSeen()
    QApplication.instance().installEventFilter(seen)
    made = page()
    qtbot.addWidget(made)
    QApplication.instance().removeEventFilter(seen)
    assert seen.names == []


@dataclass(frozen=True)
class Seen:
    """What is on the window in one state: opened once for all that is asked of it."""

    page: str
    title: str
    stops: tuple[tuple[str, str], ...]
    """Object name and accessible name of every control of the page."""
    texts: tuple[str, ...]
    spoken: tuple[str, ...]


Look = Callable[[str], Seen]


@pytest.fixture(scope="module")
def look() -> Look:
    """Open a state of the gallery, once however often it is asked for."""
    states = dict(zip(NAMES, STATES, strict=True))

    @functools.cache
    def open_once(name: str) -> Seen:
        studio = Studio()
        window = studio.open(states[name])
        controls = (
            widget
            for widget in window.page.findChildren(QWidget)
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        )
        seen = Seen(
            page=window.page.name,
            title=window.page.chrome().title,
            stops=tuple((control.objectName(), control.accessibleName()) for control in controls),
            texts=tuple(_texts(window)),
            spoken=tuple(label.accessibleName() for label in window.findChildren(QLabel)),
        )
        studio.close(window)
        return seen

    return open_once


@pytest.mark.parametrize("name", NAMES)
def test_names_titles_and_sentences(name: str, look: Look) -> None:
    shown, page = look(name), name.split("--", maxsplit=1)[0]
    assert shown.page == page
    assert shown.title
    for control, spoken in shown.stops:
        assert control.startswith(f"{page}."), f"{control!r} has no name of the page"
        assert spoken, f"{control} has no accessible name"
    for text in shown.texts:
        assert "{" not in text, f"a value is missing in {text!r}"
        assert "!" not in text.replace("maya1991!", ""), f"no exclamation marks: {text!r}"
        assert not re.search(r"\b(please|oops|sorry)\b", text, re.IGNORECASE), text


@pytest.mark.parametrize("page", sorted({state.page for state in STATES}))
@pytest.mark.parametrize(("size", "scale"), [((1120, 760), 1.5), ((880, 600), 1.0), ((1440, 900), 1.0)])
def test_nothing_is_wider_than_the_column(page: str, size: tuple[int, int], scale: float) -> None:
    state = next(state for state in STATES if state.page == page)
    studio = Studio()
    theme_of().text_scale = scale
    window = studio.open(state)
    window.resize(*size)
    QApplication.processEvents()
    column = window.sheet.column
    for widget in window.page.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, QLineEdit):
            left = widget.mapTo(column, QPoint(0, 0)).x()
            assert left >= -16, widget.objectName()
            assert left + widget.width() <= column.width() + 16, widget.objectName()
    primary = window.sheet.footer.primary
    if primary.isVisible():
        assert window.rect().contains(primary.rect().translated(primary.mapTo(window, QPoint(0, 0))))
    studio.close(window)


@pytest.mark.parametrize("page", sorted({state.page for state in STATES}))
def test_pages_mirror(page: str) -> None:
    state = next(state for state in STATES if state.page == page)
    studio = Studio()
    window = studio.open(state)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    title = window.sheet.column.title
    assert window.rail.x() > title.mapTo(window, QPoint(0, 0)).x()
    assert not window.grab().isNull()
    studio.close(window)


def test_pictures_are_the_same_twice(tmp_path: Path, theme: Theme) -> None:
    some = [state for state in STATES if state.name in ("filled", "typing", "errors")]
    first = render(tmp_path / "first", some, (LIGHT,))
    second = render(tmp_path / "second", some, (LIGHT,))
    assert [path.name for path in first] == [path.name for path in second]
    for one, two in zip(first, second, strict=True):
        assert one.read_bytes() == two.read_bytes(), one.name


def test_every_code_is_seen_in_some_picture(look: Look) -> None:
    words = [words for shown in map(look, NAMES) for words in (*shown.texts, *shown.spoken)]
    everything = " ".join(" ".join(words).split())
    assert {code for code, known in MESSAGES.items() if _longest_run(known.why) not in everything} == set(NOT_SHOWN)


def _longest_run(sentence: str) -> str:
    """The longest piece of a sentence that has no value in it, without markup."""
    words = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", sentence).replace("**", "")
    return max(re.split(r"\{[^}]*\}", words), key=len).strip(" .")


def _texts(window: QWidget) -> list[str]:
    kinds: tuple[type[QLabel] | type[QAbstractButton], ...] = (QLabel, QAbstractButton)
    return [widget.text() for kind in kinds for widget in window.findChildren(kind) if widget.isVisible()]
