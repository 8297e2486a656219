"""The rail: five stations, what is said about them, and the rows below."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.rail import LineState, Rail
from kyc_desktop.ui.stepper import Station, StationState
from kyc_desktop.ui.theme import Theme

STATES: tuple[StationState, ...] = ("done", "done", "failed", "current", "todo")
NAMES = ("Account", "Email", "Phone", "Your details", "Done")


@pytest.fixture
def rail(qtbot: QtBot) -> Iterator[Rail]:
    holder = QWidget()
    qtbot.addWidget(holder)
    rail = Rail(holder)
    rail.resize(288, 760)
    stations = [
        Station(n + 1, name, state, f"About {name}") for n, (name, state) in enumerate(zip(NAMES, STATES, strict=True))
    ]
    rail.stepper.show_stations(stations)
    holder.resize(288, 760)
    holder.show()
    yield rail
    del holder


def test_each_station_is_spoken_with_its_state(rail: Rail) -> None:
    steps = [rail.findChild(QLabel, f"rail.step{number}") for number in range(1, 6)]
    assert [step.accessibleName() for step in steps][2:4] == [
        "Step 3 of 5, Phone, failed. About Phone",
        "Step 4 of 5, Your details, current. About Your details",
    ]


def test_nodes_have_the_colours_of_their_states(rail: Rail, theme: Theme) -> None:
    image = rail.grab().toImage()
    fills = ["accent-soft", "accent-soft", "danger-soft", "accent"]
    for index, token in enumerate(fills):
        assert image.pixelColor(46, 120 + 68 * index + 4) == theme.colour(token), token
    outline = image.pixelColor(32 + 14, 120 + 68 * 4).lightness()
    assert outline == pytest.approx(theme.colour("border-strong").lightness(), abs=12)  # a curve, so blended
    assert image.pixelColor(46, 170) == theme.colour("accent-line")
    assert image.pixelColor(46, 170 + 68 * 2) == theme.colour("border-line")


def test_help_can_be_pressed(rail: Rail, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rail.asked) as asked:
        qtbot.keyClick(rail.help, Qt.Key.Key_Return)
    assert asked.args == ["help"]
    assert rail.help.height() == 44


def test_a_language_is_chosen_with_keys(rail: Rail, qtbot: QtBot) -> None:
    rail.language.offer([("en", "English (US)"), ("es", "Español"), ("ar", "العربية")], "en")
    assert rail.language.height() == 44
    with qtbot.waitSignal(rail.language.chosen) as chosen:
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            qtbot.keyClick(rail.language, key)
    assert chosen.args == ["ar"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("secure", "Secure connection"),
        ("offline", "Offline. Trying again"),
        ("sandbox", "Sandbox, for testing"),
        ("connecting", "Connecting"),
        ("unanswered", "No answer yet"),
    ],
)
def test_the_connection_is_said_in_words(rail: Rail, line: LineState, words: str) -> None:
    rail.connection.show_line(line)
    assert rail.connection.accessibleName() == words
    assert not rail.grab().isNull()


def test_the_note_is_there_when_the_place_is_kept(rail: Rail) -> None:
    assert not rail.note.isVisible()
    rail.show_note(True)
    assert rail.note.isVisible()
    assert rail.note.geometry().bottom() == 590
    rail.set_compact(True)
    assert not rail.note.isVisible()


def test_large_text_hides_the_captions_of_what_is_done(rail: Rail, theme: Theme) -> None:
    before = rail.grab().toImage().copy(76, 146, 150, 20)
    theme.text_scale = 1.25
    after = rail.grab().toImage().copy(76, 150, 150, 20)
    background = theme.colour("canvas")
    assert any(before.pixelColor(x, 10) != background for x in range(150))
    assert all(after.pixelColor(x, 16) == after.pixelColor(0, 16) for x in range(150))


def test_a_step_that_is_done_changes_over_320_milliseconds(rail: Rail, theme: Theme, qtbot: QtBot) -> None:
    theme.reduced_motion = False
    stations = [Station(n + 1, name, "done") for n, name in enumerate(NAMES)]
    rail.stepper.show_stations(stations)
    middle = (46, 120 + 68 * 3 + 4)
    done = theme.colour("accent-soft")
    assert rail.grab().toImage().pixelColor(*middle) != done
    qtbot.waitUntil(lambda: rail.grab().toImage().pixelColor(*middle) == done)
