"""What a program of a desktop does: it comes back where it was, knows its link, and says what its keys are."""

from __future__ import annotations

import configparser
import plistlib
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from kyc_desktop.api.session import Session
from kyc_desktop.options import LINK, SCHEME, Options, parse
from kyc_desktop.ui import shortcuts, text_size
from kyc_desktop.ui.text_size import SIZES, TextSize
from kyc_desktop.ui.theme import theme_of
from kyc_desktop.ui.window import Window
from kyc_desktop.ui.window_place import WindowPlace
from tests.api.paper import TOKEN, PaperServer, Purse, make_session

from .test_errands import dialog_of, ready
from .test_program import eventually

PACKAGING = Path(__file__).parents[2] / "packaging"


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
async def session() -> AsyncIterator[Session]:
    session = make_session(PaperServer(), Purse(TOKEN))
    yield session
    await session.stop()


@pytest.fixture
def usual_text() -> Iterator[None]:
    yield
    theme_of().text_scale = 1.0


def test_a_window_comes_back_as_large_as_it_was(window: Window, settings: QSettings, qtbot: QtBot) -> None:
    place = WindowPlace(window, settings)
    assert window.size().toTuple() == (1120, 760)
    window.show()
    window.resize(880, 640)
    window.close()
    assert place.parent() is window
    settings.sync()
    window.resize(1120, 760)
    WindowPlace(window, QSettings(settings.fileName(), QSettings.Format.IniFormat))
    assert window.size().toTuple() == (880, 640)


def test_a_window_of_a_screen_that_is_gone_stands_in_the_middle(window: Window, settings: QSettings) -> None:
    WindowPlace(window, settings)
    window.show()
    window.close()
    settings.setValue("window/inside", QRect(-9000, 200, 900, 640))
    WindowPlace(window, settings)
    middle = window.screen().availableGeometry().center()
    # The screen of a test is smaller than the smallest window.
    assert (window.geometry().center() - middle).manhattanLength() <= 2
    assert (window.width(), window.height()) == (880, 640)


def test_rubbish_in_the_settings_is_no_place(window: Window, settings: QSettings) -> None:
    settings.setValue("window/geometry", "rubbish")
    settings.setValue("window/inside", "rubbish")
    settings.setValue("text_size", "rubbish")
    WindowPlace(window, settings)
    TextSize(window, settings)
    assert window.size().toTuple() == (1120, 760)
    assert theme_of(window).text_scale == 1.0


@pytest.mark.usefixtures("usual_text")
def test_text_grows_by_keys_and_is_remembered(window: Window, settings: QSettings, qtbot: QtBot) -> None:
    TextSize(window, settings)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    held = Qt.KeyboardModifier.ControlModifier
    seen = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        qtbot.keyClick(window, key, held)
        seen.append(theme_of(window).text_scale)
    assert seen == [1.25, 1.5, 1.75, 2.0, 2.0, 1.75]
    assert window.toast.words == "Text size 175%"
    kept = settings.value("text_size")
    qtbot.keyClick(window, Qt.Key.Key_0, held)
    assert theme_of(window).text_scale == SIZES[0]
    settings.setValue("text_size", kept)
    TextSize(window, settings)
    assert theme_of(window).text_scale == 1.75


def test_a_link_raises_and_whatever_stands_beside_it_is_not_read() -> None:
    assert parse([LINK]) == Options()
    assert parse(["KYCDESKTOP://resume?server=https://evil.example", "--server", "https://evil.example"]) == Options()


SAID_BY_MACOS = f"""
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from kyc_desktop.app import Application
app = Application([])
app.linked.connect(lambda: print("linked"))
for url in ("file:///tmp/x", "{LINK}"):
    app.sendEvent(app, QFileOpenEvent(QUrl(url)))
"""


def test_macos_says_a_link_to_the_program_that_runs() -> None:
    done = subprocess.run([sys.executable, "-c", SAID_BY_MACOS], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["linked"]


def test_every_system_is_told_of_the_scheme() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(PACKAGING / "linux" / "kyc-desktop.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["MimeType"] == f"x-scheme-handler/{SCHEME};"
    assert entry["Desktop Entry"]["Exec"].endswith(" %u")
    plist = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert plist["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [SCHEME]
    assert plist["NSCameraUsageDescription"]


async def test_help_says_how_to_reach_people_and_which_keys_there_are(window: Window, session: Session) -> None:
    errands = await ready(window, session)
    errands.run("support")
    dialog = dialog_of(window)
    dialog.linked.emit("copy-reference")
    assert QGuiApplication.clipboard().text() == "NL-4821-7730"
    assert window.toast.words == "Reference copied"
    errands.run("help")
    dialog_of(window).linked.emit("shortcuts")
    said = dialog_of(window)._text.words()
    assert "Alt+Left" in said
    assert len(said.splitlines()) == len(shortcuts.entries())


async def test_keys_open_help_and_the_list_of_keys(window: Window, session: Session, qtbot: QtBot) -> None:
    await ready(window, session)
    window.activateWindow()
    await eventually(window.isActiveWindow)
    for keys, name in (("F1", "help"), (shortcuts.SHOW, "shortcuts")):
        chord = QKeySequence(keys)[0]
        qtbot.keyClick(window, chord.key(), chord.keyboardModifiers())
        dialog = dialog_of(window)
        assert dialog.objectName() == name
        dialog.reject()
    shown = {keys for entry in shortcuts.entries() for keys in entry.keys}
    elsewhere = {"Return", "Esc", "Alt+Left", "Tab", "Shift+Tab", "Space"}  # tests of window, order and camera
    assert shown - elsewhere == {"F1", shortcuts.SHOW, text_size.LARGER[0], *text_size.SMALLER, *text_size.USUAL}
