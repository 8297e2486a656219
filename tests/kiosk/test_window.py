"""The frame of a kiosk: how a visit begins and ends, what can't be left, where everything stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget

from kyc_desktop.app import speak
from kyc_desktop.gallery import people
from kyc_desktop.gallery.findings import Demand, findings
from kyc_desktop.ui.languages import Languages
from kyc_desktop.ui.widgets.qr import QrCode

from .conftest import LANDSCAPE, PORTRAIT, Machine

W = TypeVar("W", bound=QWidget)
TOUCH = 40
"""64 physical pixels at 1.6."""


def find(machine: Machine, kind: type[W], name: str) -> W:
    found = machine.window.findChild(kind, name)
    assert found is not None, name
    return found


def on_screen(machine: Machine, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(machine.window, widget.rect().topLeft()), widget.size())


# -- a visit ------------------------------------------------------------------------------------------------------


def test_a_touch_anywhere_on_the_start_screen_begins_a_visit(machine: Machine) -> None:
    assert machine.window.start.isVisible()
    with machine.qtbot.waitSignal(machine.window.visit_began):
        QTest.mouseClick(machine.window.start, Qt.MouseButton.LeftButton, pos=QRect(0, 300, 10, 10).center())
    assert machine.window.start.isHidden()
    assert machine.window.page.isVisible()


def test_behind_the_start_screen_nothing_is_heard(machine: Machine) -> None:
    assert not machine.window.page.isVisible()
    assert not machine.window.kiosk_header.isVisible()
    assert findings(machine.window, Demand(contrast=False, keyboard=False, target=TOUCH)) == []


def test_start_over_asks_once_then_ends_the_visit(machine: Machine) -> None:
    machine.show(people.maya("phone"))
    machine.press("kiosk.start_over")
    assert machine.ended == []
    machine.press("kiosk.over.safe")
    assert machine.ended == []
    machine.press("kiosk.start_over")
    machine.layer("kiosk.over")
    act = machine.window.findChildren(QAbstractButton, "kiosk.over.act")[-1]
    QTest.mouseClick(act, Qt.MouseButton.LeftButton)
    assert machine.ended == ["start_over"]
    assert machine.window.start.isVisible()
    assert not machine.window.page.isVisible()


def test_a_visit_ends_once(machine: Machine) -> None:
    machine.show(people.maya("phone"))
    machine.window.end_visit("finished")
    machine.window.end_visit("idle")
    assert machine.ended == ["finished"]


@pytest.mark.parametrize("step", ["approved", "in_review"])
def test_the_end_of_the_journey_is_finish_not_a_window_or_a_browser(machine: Machine, step: str) -> None:
    machine.show(people.maya(step))
    footer = machine.window.sheet.footer
    assert footer.primary.text() == "Finish"
    footer.primary.click()
    assert machine.ended == ["finished"]


def test_finish_signs_the_visitor_out(machine: Machine) -> None:
    class Leaving:
        signed_out = 0
        state = machine.state

        def subscribe(self, listener: object) -> Callable[[], None]:
            return lambda: None

        def sign_out(self) -> None:
            self.signed_out += 1

    session = Leaving()
    session.state = machine.state
    machine.window.begin_visit()
    machine.window.attach(session)  # type: ignore[arg-type]  # what the window calls of a session at the end
    machine.show(people.maya("approved"))
    machine.window.end_visit("finished")
    assert session.signed_out == 1


# -- no way out ---------------------------------------------------------------------------------------------------


def test_the_window_closes_only_for_who_made_it(machine: Machine) -> None:
    assert not machine.window.close()
    assert machine.window.isVisible()
    machine.window.allow_close()
    assert machine.window.close()


@pytest.mark.parametrize(
    ("key", "held"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Super_L, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Print, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_chords_function_and_system_keys_do_nothing(machine: Machine, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    machine.show(people.maya("phone"))
    before = machine.window.page
    assert machine.key(key, held)
    assert machine.window.page is before
    assert machine.window.isVisible()
    assert machine.asked == []


def test_what_types_and_moves_inside_the_page_goes_through(machine: Machine) -> None:
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    assert not machine.key(Qt.Key.Key_A, text="a")
    assert not machine.key(Qt.Key.Key_Tab)
    assert not machine.key(Qt.Key.Key_At, alt_gr, "@")


def test_nothing_of_a_page_opens_a_browser_a_file_or_the_clipboard(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    QGuiApplication.clipboard().clear()
    machine.show(people.maya("approved"))
    for what in ("site", "terms", "privacy", "retention", "help", "support", "open:https://northlight.example/a",
                 "copy:NL-7Q4K-2291", "copy-details", "save-report", "receipt", "close", "no such thing"):  # fmt: skip
        machine.window._ask(what)
    assert opened == []
    assert machine.asked == []
    assert QGuiApplication.clipboard().text() == ""
    assert machine.window.findChildren(QFileDialog) == []


def test_a_link_is_a_code_and_an_address_in_words(machine: Machine) -> None:
    machine.show(None)
    machine.window._ask("terms")
    panel = machine.layer("kiosk.qr")
    code = panel.findChild(QrCode)
    assert code is not None
    assert code.content() == people.config().legal.terms.url
    text = panel.findChild(QWidget, "kiosk.qr.text")
    assert "northlight.example/terms" in str(getattr(text, "words")())  # noqa: B009 - Prose has it


def test_documents_offer_no_file(machine: Machine) -> None:
    machine.show(people.maya("documents"))
    machine.window.set_camera("")
    row = find(machine, QWidget, "documents.by_file")
    assert not row.isVisible()
    assert "file" not in machine.window.sheet.footer.primary.text()


# -- keys, touch, geometry ----------------------------------------------------------------------------------------


def test_a_field_brings_its_keyboard_which_types_into_it(machine: Machine) -> None:
    machine.show(people.maya("phone"))
    sheet = machine.window.kiosk_sheet
    edit = find(machine, QLineEdit, "phone.number.edit")
    edit.setFocus()
    assert sheet.keyboard is not None
    assert sheet.keyboard.isVisible()
    for digit in "202":
        machine.press(f"keyboard.{digit}")
    assert edit.hasFocus()
    assert "202" in edit.text()
    assert on_screen(machine, sheet.keyboard).bottom() < on_screen(machine, sheet.footer.primary).top()
    machine.window.sheet.column.title.setFocus()
    keyboard = sheet.keyboard
    machine.qtbot.waitUntil(lambda: not keyboard.isVisible())


def test_in_landscape_the_keyboard_stands_beside_the_page(make: Callable[..., Machine]) -> None:
    machine = make(size=LANDSCAPE)
    machine.show(people.maya("phone"))
    edit = find(machine, QLineEdit, "phone.number.edit")
    edit.setFocus()
    keyboard = machine.window.kiosk_sheet.keyboard
    assert keyboard is not None
    assert keyboard.isVisible()
    assert on_screen(machine, edit).right() < on_screen(machine, keyboard).left()


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_lowered_controls_keep_to_the_lower_part_of_the_screen(
    make: Callable[..., Machine], size: tuple[int, int]
) -> None:
    machine = make(size=size)
    machine.show(people.maya("phone"))
    machine.press("kiosk.lower")
    assert machine.window.sheet.y() >= round(0.4 * size[1])
    machine.press("kiosk.lower")
    assert machine.window.sheet.y() < 100


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("step", ["email", "phone", "link", "review", "approved"])
def test_everything_can_be_read_and_touched(make: Callable[..., Machine], size: tuple[int, int], step: str) -> None:
    machine = make(size=size)
    machine.show(people.maya(step))
    assert findings(machine.window, Demand(contrast=False, keyboard=False, target=TOUCH)) == []


def test_the_number_can_be_hidden(machine: Machine) -> None:
    machine.show(people.maya("phone"))
    edit = find(machine, QLineEdit, "phone.number.edit")
    machine.press("phone.number.hide")
    assert edit.echoMode() == QLineEdit.EchoMode.Password
    machine.press("phone.number.hide")
    assert edit.echoMode() == QLineEdit.EchoMode.Normal


def test_a_language_is_chosen_on_the_start_screen(make: Callable[..., Machine]) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    languages: Languages = speak(app, "en")
    machine = make()
    machine.window.follow_languages(languages)
    try:
        machine.press("kiosk.start.language.es")
        assert languages.current == "es"
        assert machine.window.start.isVisible()
        machine.press("kiosk.start.language.more")
        machine.press("kiosk.languages.ar")
        assert languages.current == "ar"
        assert machine.window.start.mirrored
    finally:
        languages.choose("en")
