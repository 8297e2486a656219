"""Nothing of a visitor is left for the next one: the processes are searched, and every file, and the clipboard.

The program is the real one on a screen of its own, with the real server on a socket. That server is the operator's and
knows its customer, of course: its process and its data are left out, as in a real kiosk they are on another machine.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.xdo import PATIENCE_S, Driver, installed, screen, told_by

pytestmark = pytest.mark.skipif(
    not installed() or not sys.platform.startswith("linux"), reason="Xvfb and xdotool are not installed"
)

ADDRESS = "quagga.zebrafish@example.com"
PASSWORD = "Vortex-Lantern-83-Puzzle"
NUMBER = "2025550157"
SECRETS = (ADDRESS, PASSWORD, "(202) 555-0157", "+12025550157")
READ_CLIPBOARD = "from PySide6.QtWidgets import QApplication; a = QApplication([]); print(a.clipboard().text())"


@dataclass
class Kiosk:
    """A kiosk that runs. ``home``: all that its programs may write to, but for the server's ``data/sandbox``."""

    driver: Driver
    process: subprocess.Popen[bytes]
    home: Path
    file: Path
    display: str
    environment: dict[str, str]

    def visitor(self) -> psutil.Process:
        return next(
            one for one in psutil.Process(self.process.pid).children() if "one-visit" in " ".join(one.cmdline())
        )

    def remaining(self) -> list[psutil.Process]:
        """The supervisor and the visitors that live; not the server, which is the operator's."""
        main = psutil.Process(self.process.pid)
        return [main, *(one for one in main.children(recursive=True) if "backend" not in " ".join(one.cmdline()))]

    def next_visitor(self, last: int) -> Driver:
        """Wait until the next start screen stands and the last process is gone; a driver of the new window."""
        end = time.monotonic() + PATIENCE_S
        while psutil.pid_exists(last) or not self.file.exists() or told_by_pid(self) in (None, last):
            assert time.monotonic() < end, "the next visitor did not come"
            assert self.process.poll() is None
            time.sleep(0.05)
        self.driver.close()
        self.driver = Driver(self.display, told_by(self.file, self.process, self.home / "errors"))
        return self.driver


def told_by_pid(kiosk: Kiosk) -> int | None:
    try:
        found = re.search(r'"pid": (\d+)', kiosk.file.read_text())
    except FileNotFoundError:
        return None
    return int(found[1]) if found else None


@pytest.fixture
def kiosk(tmp_path: Path) -> Iterator[Kiosk]:
    home = tmp_path / "home"
    temporary = home / "tmp"
    temporary.mkdir(parents=True)
    file = home / "door.json"
    with screen("675x1200") as display:
        environment = {name: text for name, text in os.environ.items() if not name.startswith("XDG_")}
        environment |= {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "TMPDIR": str(temporary),
            "PYTHON_KEYRING_BACKEND": "kyc_desktop.testing.keyring.FileKeyring",
            "KYC_TEST_KEYRING": str(home / "keyring.json"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        environment.pop("WAYLAND_DISPLAY", None)
        command = [sys.executable, "-m", "kyc_desktop", "--kiosk", "--no-inbox", "--locale", "en-US"]
        command += ["--data-dir", str(home / "data"), "--automation", str(file)]
        with (home / "errors").open("wb") as errors:
            process = subprocess.Popen(command, env=environment, stderr=errors)
        try:
            driver = Driver(display, told_by(file, process, home / "errors"))
            running = Kiosk(driver, process, home, file, display, environment)
            yield running
            running.driver.close()
        finally:
            process.terminate()
            process.wait(30)


def begin(kiosk: Kiosk) -> Driver:
    driver = kiosk.driver
    driver.focus_window(kiosk.visitor().pid)
    driver.click("kiosk.start.start")
    driver.until(lambda: driver.ask("GET", "/v1/window")["focus"] == "column.title", "the first page")
    return driver


def register(driver: Driver) -> None:
    driver.type("account.email.edit", ADDRESS)
    driver.type("account.password.edit", PASSWORD)
    driver.type("account.state.edit", "Texas")
    driver.keys("Return")
    driver.keys("Tab")
    driver.until(lambda: driver.ask("GET", "/v1/window")["focus"] == "account.terms.box", "the terms")
    driver.keys("space")
    driver.click("footer.primary")
    driver.wait("email")


def as_far_as_the_details(driver: Driver) -> tuple[str, ...]:
    """Says where the person lives, whom nobody invented before the number was typed."""
    driver.type("email.code.edit", driver.message("email")["code"])
    driver.wait("method")
    driver.click("method.phone")
    driver.click("footer.primary")
    driver.wait("phone")
    driver.type("phone.number.edit", NUMBER)
    for part, digits in (("month", "3"), ("day", "14"), ("year", "1991")):
        driver.type(f"phone.date_of_birth.{part}.edit", digits)
    driver.click("footer.primary")
    driver.wait("link")
    link = driver.ask("GET", "/v1/window/document")["link"]
    token = driver.message("sms")["link"].rpartition("/")[2]
    driver.ask("POST", f"/v1/sandbox/links/{token}", {"action": "number", "number": link["match"]})
    driver.wait("review")
    address = driver.ask("GET", "/v1/window/document")["details"]["address"]
    return (address["line1"],)


def in_memory(process: psutil.Process, secrets: tuple[str, ...] = SECRETS) -> set[str]:
    """Which of them stand in the writable memory of a process, as bytes of Python's strings or of Qt's."""
    forms = [(secret, code) for secret in secrets for code in (secret.encode(), secret.encode("utf-16-le"))]
    found = set()
    with open(f"/proc/{process.pid}/maps") as maps, open(f"/proc/{process.pid}/mem", "rb", 0) as memory:
        for line in maps:
            place, rights = line.split()[:2]
            if not rights.startswith("rw") or "[v" in line:
                continue
            start, end = (int(part, 16) for part in place.split("-"))
            try:
                memory.seek(start)
                part = memory.read(end - start)
            except OSError:  # guard pages and the like
                continue
            found |= {secret for secret, code in forms if code in part}
    return found


def left_in_memory(kiosk: Kiosk, secrets: tuple[str, ...] = SECRETS) -> dict[str, set[str]]:
    """By the command line of the processes that hold something."""
    found = {" ".join(process.cmdline()): in_memory(process, secrets) for process in kiosk.remaining()}
    return {name: secrets for name, secrets in found.items() if secrets}


def on_disk(kiosk: Kiosk, secrets: tuple[str, ...] = SECRETS) -> dict[str, set[str]]:
    """Which of them stand in which file, but for the server's."""
    found = {}
    for file in files(kiosk):
        data = file.read_bytes()
        hits = {one for one in secrets if one.encode() in data or one.encode("utf-16-le") in data}
        if hits:
            found[str(file)] = hits
    return found


def files(kiosk: Kiosk) -> list[Path]:
    server = kiosk.home / "data" / "sandbox"
    return [file for file in kiosk.home.rglob("*") if file.is_file() and server not in file.parents]


def clipboard(kiosk: Kiosk) -> str:
    done = subprocess.run(
        [sys.executable, "-c", READ_CLIPBOARD], env=kiosk.environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_after_start_over_nothing_of_the_visitor_is_anywhere(kiosk: Kiosk) -> None:
    driver = begin(kiosk)
    last = kiosk.visitor().pid
    register(driver)
    secrets = (*SECRETS, *as_far_as_the_details(driver))
    assert {ADDRESS, secrets[-1]} <= in_memory(kiosk.visitor(), secrets), "the search itself finds too little"

    driver.click("kiosk.start_over")
    driver.until(lambda: driver.ask("GET", "/v1/window")["focus"] == "kiosk.over.safe", "the question")
    driver.keys("Tab", "Return")
    driver = kiosk.next_visitor(last)

    assert left_in_memory(kiosk, secrets) == {}
    assert on_disk(kiosk, secrets) == {}
    assert not any(one in clipboard(kiosk) for one in secrets)
    assert not (kiosk.home / "keyring.json").exists()
    written = {str(file.relative_to(kiosk.home)) for file in files(kiosk)}
    ours = {name for name in written if not re.match(r"\.cache/|\.config/|\.local/share/mime", name)}
    assert ours <= {"errors", "door.json", "data/logs/kiosk.log", "data/logs/server.log"}, ours
    assert driver.ask("GET", "/v1/window")["page"] == "account"
    driver = begin(kiosk)
    words = driver.ask("GET", "/v1/window")["words"]
    assert not any(one in words for one in secrets)
    assert driver._http.get("/v1/window/document").status_code == 404, "the next visitor has no application"


def test_a_visitor_whose_program_is_killed_leaves_nothing_and_the_kiosk_goes_on(kiosk: Kiosk) -> None:
    driver = begin(kiosk)
    visitor = kiosk.visitor()
    register(driver)
    assert ADDRESS in in_memory(visitor)
    visitor.kill()
    kiosk.next_visitor(visitor.pid)
    assert left_in_memory(kiosk) == {}
    assert on_disk(kiosk) == {}
    assert not (kiosk.home / "keyring.json").exists()
    begin(kiosk)


def test_the_search_of_files_finds_what_is_there(kiosk: Kiosk) -> None:
    (kiosk.home / "tmp" / "forgotten.txt").write_text(f"mail to {ADDRESS}", encoding="utf-16-le")
    assert list(on_disk(kiosk).values()) == [{ADDRESS}]
