"""A desktop changes its looks while the window is open: the real portal's interface, the real window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PORTAL = Path(__file__).with_name("portal.py")
SYSTEM_PYTHON = Path("/usr/bin/python3")
PROGRAM = f"""
import subprocess
from PySide6.QtCore import QDeadlineTimer
from kyc_desktop.app import first_config, load_operator, make_application, pages
from kyc_desktop.options import parse
from kyc_desktop.ui.system_motion import SystemMotion
from kyc_desktop.ui.theme import theme_of
from kyc_desktop.ui.window import Window

portal = subprocess.Popen(
    ["{SYSTEM_PYTHON}", "{PORTAL}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
)
portal.stdout.readline()
app = make_application(parse([]), load_operator(None))
theme = theme_of()
window = Window(pages(), first_config(load_operator(None), sandbox=True))
window.show()
SystemMotion(app, theme)

def looks():
    painted = window.grab().toImage().pixelColor(2, 2) == theme.colour("canvas")
    assert app.palette().window().color() == theme.colour("canvas")
    return " ".join(
        word
        for word, holds in (
            ("dark", theme.dark), ("high", theme.high_contrast), ("still", theme.reduced_motion), ("painted", painted)
        )
        if holds
    )

def see(wanted):
    deadline = QDeadlineTimer(8000)
    while looks() != wanted and not deadline.hasExpired():
        app.processEvents()
    print(looks(), flush=True)

see("still painted")
for line, wanted in (
    ("color-scheme 1", "dark still painted"),
    ("contrast 1", "dark high still painted"),
    ("reduced-motion 0", "dark high painted"),
    ("color-scheme 2", "high painted"),
    ("contrast 0", "painted"),
    ("reduced-motion 1", "still painted"),
):
    portal.stdin.write(line + "\\n")
    see(wanted)
portal.stdin.close()
portal.wait(5)
"""


def has_gobject() -> bool:
    tools = all(map(shutil.which, ("xvfb-run", "dbus-run-session")))
    if not tools or not SYSTEM_PYTHON.exists():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", "import gi"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the portal is that of Linux desktops")
def test_light_and_contrast_and_movement_follow_the_desktop_while_the_window_is_open() -> None:
    if not has_gobject():
        pytest.skip("needs xvfb-run, dbus-run-session and the system's Python with GObject")
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "gnome"}
    done = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == [
        "still painted",
        "dark still painted",
        "dark high still painted",
        "dark high painted",
        "high painted",
        "painted",
        "still painted",
    ], done.stderr
