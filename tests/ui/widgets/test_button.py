"""Buttons: sizes, keys, busy, waiting."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.button import Button
from kyc_desktop.ui.widgets.waiting_button import WaitingButton

from .conftest import Sheet
from .looks import colour_at, picture, spoken


@pytest.mark.parametrize(
    ("button", "size"),
    [
        (lambda: Button("a", "Verify fast"), (117, 48)),
        (lambda: Button("b", "Try another method", kind="secondary"), (186, 48)),
        (lambda: Button("c", "Open camera", icon="camera"), (165, 48)),
        (lambda: Button("d", "Go to Northlight", trailing="external-link"), (184, 48)),
        (lambda: Button("e", "Try now", kind="secondary", small=True), (88, 44)),
    ],
)
def test_sizes_are_those_of_the_pictures(sheet: Sheet, button: object, size: tuple[int, int]) -> None:
    made = button()  # type: ignore[operator]
    sheet(made)
    assert abs(made.width() - size[0]) <= 2
    assert made.height() == size[1]


def test_enter_and_space_press(sheet: Sheet, qtbot: QtBot) -> None:
    button = Button("go", "Continue")
    sheet(button)
    button.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)


def test_busy_ignores_clicks_and_keeps_its_width(sheet: Sheet, qtbot: QtBot) -> None:
    button = Button("go", "Create your account")
    sheet(button)
    width = button.width()
    button.set_busy("Creating")
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.keyClick(button, Qt.Key.Key_Return)
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.sizeHint().width() == width
    assert spoken(button)[0] == "Creating"
    button.set_busy("")
    assert spoken(button)[0] == "Create your account"
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_busy_words_come_after_the_delay(sheet: Sheet, qtbot: QtBot, theme: Theme) -> None:
    button = Button("go", "Continue")
    sheet(button)
    calm = picture(button)
    button.set_busy("Checking")
    assert picture(button) == calm
    qtbot.waitUntil(lambda: picture(button) != calm)


def test_colours_are_tokens(sheet: Sheet, theme: Theme) -> None:
    primary, off = Button("a", "Continue"), Button("b", "Continue")
    off.setEnabled(False)
    sheet(primary, off)
    for mode in ("light", "dark"):
        theme.set_mode(mode)  # type: ignore[arg-type]
        assert colour_at(picture(primary), 12, 24) == theme.colour("accent").name().upper()
        assert colour_at(picture(off), 12, 24) == theme.colour("surface-3").name().upper()


def test_arrow_turns_round_from_right_to_left(sheet: Sheet) -> None:
    left = Button("a", "Back", kind="quiet", icon="arrow-left")
    sheet(left, rtl=True)
    mirrored = picture(left)
    left.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plain = picture(left)
    assert mirrored != plain
    icon = plain.copy(13, 15, 18, 18)
    there = mirrored.copy(left.width() - 13 - 18, 15, 18, 18).flipped(Qt.Orientation.Horizontal)
    close = sum(
        abs(icon.pixelColor(x, y).lightness() - there.pixelColor(x, y).lightness())
        for x in range(18)
        for y in range(18)
    )
    assert close < 18 * 18 * 24


class Clock:
    def __init__(self) -> None:
        self.time = datetime(2026, 5, 12, 19, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time


def test_waiting_counts_down_then_becomes_a_link(sheet: Sheet, qtbot: QtBot) -> None:
    clock = Clock()
    button = WaitingButton("link.resend", waiting="Resend SMS in {time}", ready="Resend SMS", clock=clock)
    sheet(button)
    assert button.text() == "Resend SMS"
    button.set_available_at(clock.time + timedelta(seconds=22))
    assert button.text() == "Resend SMS in 0:22"
    assert button.isEnabled()
    width = button.sizeHint().width()
    with qtbot.assertNotEmitted(button.activated):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    clock.time += timedelta(seconds=21.5)
    qtbot.waitUntil(lambda: button.text() == "Resend SMS in 0:01")
    assert button.sizeHint().width() == width
    clock.time += timedelta(seconds=1)
    qtbot.waitUntil(lambda: button.text() == "Resend SMS")
    with qtbot.waitSignal(button.activated):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_waiting_shows_minutes(sheet: Sheet) -> None:
    clock = Clock()
    button = WaitingButton("email.resend", waiting="Resend email in {time}", ready="Resend email", clock=clock)
    sheet(button)
    button.set_available_at(clock.time + timedelta(seconds=120))
    assert button.text() == "Resend email in 2:00"
    assert spoken(button)[0] == "Resend email in 2:00"
