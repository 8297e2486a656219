"""What the first paint may cost: what is imported before it, and that it shows the page as it stays."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

PROGRAM: Final = """
import json, sys

before = set(sys.modules)
from kyc_desktop.__main__ import import_toolkit, main

import_toolkit()
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from kyc_desktop.ui.shell import Shell

before.add("PySide6.QtTest")
seen = {}
paint = Shell.paintEvent

def watched(window, event):
    if not seen:
        seen["window"] = window
        QTimer.singleShot(0, painted)  # the first turn of the loop after the paint
    paint(window, event)

def painted():
    seen["modules"] = sorted(set(sys.modules) - before)
    seen["first"] = picture()
    for letter in "maya":
        QTest.keyClick(QApplication.focusWidget(), letter)
    seen["typed"] = seen["window"].page.email.value()
    seen["window"].page.email.set_value("")
    seen["window"].sheet.column.title.setFocus()

def picture():
    return seen["window"].grab().toImage()

def loaded(imports):
    # Everything is imported; the session, by which the server's words come, is not started yet.
    wait(imports)
    for _ in range(5):
        QApplication.processEvents()
    print(json.dumps({
        "modules": seen["modules"], "typed": seen["typed"], "same": seen["first"] == picture(),
        "focus": QApplication.focusWidget().objectName(),
    }))
    return False

Shell.paintEvent = watched
from kyc_desktop.app import Imports

wait, Imports.wait = Imports.wait, loaded
main(["--data-dir", sys.argv[1], "--theme", "light", "--locale", "en-US"])
"""

OURS: Final = {"kyc_desktop", "PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "__feature__"}
TOOLKIT: Final = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg"}
HEAVY: Final = (
    "asyncio", "concurrent", "ctypes", "email", "http", "importlib.metadata", "importlib.resources", "multiprocessing",
    "socket", "sqlite3", "ssl", "subprocess", "tomllib", "urllib.request", "uuid", "xml",
)  # fmt: skip
"""Of the standard library: 2 to 60 ms each."""
MOST: Final = 75
"""Modules of our own: each costs 0.3 ms, most of it for its dataclasses and widgets."""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    folder: Path = tmp_path_factory.mktemp("start")
    done = subprocess.run(
        (sys.executable, "-c", PROGRAM, str(folder)), capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(said, dict)
    return said


def modules(start: dict[str, object]) -> set[str]:
    found = start["modules"]
    assert isinstance(found, list)
    return set(found)


def test_nothing_heavy_is_imported_before_the_first_paint(start: dict[str, object]) -> None:
    loaded = modules(start)
    strangers = {name.partition(".")[0] for name in loaded} - OURS - sys.stdlib_module_names
    assert not {name for name in strangers if not name.startswith(("org", "signature_"))}
    assert not {name for name in loaded if name.startswith("PySide6.Qt")} - TOOLKIT
    assert not {name for name in loaded for heavy in HEAVY if name == heavy or name.startswith(f"{heavy}.")}


def test_of_the_program_itself_only_the_first_page_is_imported(start: dict[str, object]) -> None:
    own = {name for name in modules(start) if name.startswith("kyc_desktop.")}
    assert not {name for name in own if name.startswith(("kyc_desktop.backend", "kyc_desktop.capture"))}
    assert {name for name in own if name.startswith("kyc_desktop.api")} == {"kyc_desktop.api", "kyc_desktop.api.state"}
    assert len(own) <= MOST, sorted(own)


def test_the_first_picture_is_that_of_the_page_when_everything_is_loaded(start: dict[str, object]) -> None:
    assert start["focus"] == "column.title"
    assert start["same"]


def test_one_can_type_in_the_turn_after_the_first_paint(start: dict[str, object]) -> None:
    assert start["typed"] == "maya"
