"""The program driven from outside: xdotool for the keys, the door of --automation for what only the program knows."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

NEEDED = ("Xvfb", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(shutil.which(name) for name in NEEDED), reason="Xvfb and xdotool are not installed"
)
PATIENCE_S = 60.0


class Driver:
    """Knows the screen and the file, and nothing of Python."""

    def __init__(self, display: str, told: dict[str, Any]) -> None:
        self._environment = os.environ | {"DISPLAY": display}
        self._http = httpx.Client(
            base_url=told["url"], headers={"Authorization": f"Bearer {told['token']}"}, trust_env=False, timeout=60
        )

    def close(self) -> None:
        self._http.close()

    def xdotool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self._environment, capture_output=True, text=True, check=True)
        return done.stdout

    def focus_window(self, pid: int) -> None:
        window = self.xdotool("search", "--sync", "--onlyvisible", "--pid", str(pid), "--class", ".").split()[0]
        self.xdotool("windowfocus", "--sync", window)

    def ask(self, method: str, path: str, body: object = None, **query: str) -> Any:
        answer = self._http.request(method, path, json=body, params=query)
        assert answer.is_success, (answer.status_code, answer.text)
        return answer.json() if answer.content else None

    def wait(self, page: str) -> dict[str, Any]:
        found: dict[str, Any] = self.ask("GET", "/v1/window/wait", page=page)
        return found

    def place(self, name: str) -> tuple[str, str]:
        """The middle of a control."""
        controls = self.ask("GET", "/v1/window/controls")["controls"]
        found = next((one for one in controls if one["name"] == name), None)
        assert found is not None, (name, [one["name"] for one in controls])
        return str(found["x"] + found["width"] // 2), str(found["y"] + found["height"] // 2)

    def click(self, name: str) -> None:
        self.xdotool("mousemove", *self.place(name), "click", "1")

    def type(self, name: str, text: str) -> None:
        self.click(name)
        self.until(lambda: self.ask("GET", "/v1/window")["focus"] == name, f"the focus in {name}")
        self.xdotool("type", "--delay", "1", text)

    def keys(self, *names: str) -> None:
        self.xdotool("key", *names)

    def message(self, kind: str) -> dict[str, Any]:
        found: dict[str, Any] = {}

        def came() -> bool:
            messages = self.ask("GET", "/v1/sandbox/messages")["messages"]
            found.update(next((one for one in messages if one["kind"] == kind), {}))
            return bool(found)

        self.until(came, f"the {kind}")
        return found

    def until(self, check: Any, what: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while not check():
            assert time.monotonic() < end, f"{what} did not come: {self.ask('GET', '/v1/window')}"
            time.sleep(0.02)


@pytest.fixture
def display() -> Iterator[str]:
    read, write = os.pipe()
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    yield f":{number}"
    xvfb.terminate()
    xvfb.wait()


@pytest.fixture
def driver(display: str, tmp_path: Path) -> Iterator[Driver]:
    file = tmp_path / "automation.json"
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
    environment.pop("WAYLAND_DISPLAY", None)
    command = [sys.executable, "-m", "kyc_desktop", "--data-dir", str(tmp_path / "data"), "--locale", "en-US"]
    with (tmp_path / "errors").open("wb") as errors:
        program = subprocess.Popen([*command, "--no-inbox", "--automation", str(file)], env=environment, stderr=errors)
    try:
        end = time.monotonic() + PATIENCE_S
        while not file.exists():
            assert program.poll() is None, (tmp_path / "errors").read_text()
            assert time.monotonic() < end
            time.sleep(0.02)
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        told = json.loads(file.read_text())
        assert told["pid"] == program.pid
        driver = Driver(display, told)
        driver.focus_window(program.pid)
        yield driver
        driver.close()
    finally:
        program.terminate()
        program.wait(20)
    assert not file.exists(), "the door is closed, and nobody is led to it"


def test_keys_of_xdotool_and_the_door_walk_from_account_to_verified(driver: Driver) -> None:
    driver.wait("account")
    driver.type("account.email.edit", "maya.ortiz@example.com")
    driver.type("account.password.edit", "correct horse battery staple")
    driver.type("account.country.edit", "United States")
    driver.keys("Return")
    driver.type("account.state.edit", "Texas")
    driver.keys("Return")
    driver.click("account.terms.box")
    driver.click("footer.primary")
    driver.wait("email")
    driver.xdotool("type", "--delay", "1", driver.message("email")["code"])
    driver.wait("method")
    driver.click("method.phone")
    driver.click("footer.primary")
    driver.wait("phone")
    driver.type("phone.number.edit", "2025550100")
    for part, digits in (("month", "3"), ("day", "14"), ("year", "1991")):
        driver.type(f"phone.date_of_birth.{part}.edit", digits)
    driver.click("footer.primary")
    driver.wait("link")
    link = driver.ask("GET", "/v1/window/document")["link"]
    token = driver.message("sms")["link"].rpartition("/")[2]
    driver.ask("POST", f"/v1/sandbox/links/{token}", {"action": "number", "number": link["match"]})
    driver.wait("review")
    driver.click("footer.primary")
    assert "You're verified, Maya" in driver.wait("approved")["words"]


def test_the_door_is_closed_to_everybody_without_the_token(driver: Driver) -> None:
    url = str(driver._http.base_url)
    for path in ("/v1/window", "/v1/sandbox/messages", "/v1/window/screenshot"):
        assert httpx.get(url + path, trust_env=False).status_code == 401
        assert httpx.get(url + path, headers={"Authorization": "Bearer x"}, trust_env=False).status_code == 401
    picture = driver._http.get("/v1/window/screenshot")
    assert picture.content.startswith(b"\x89PNG")
    assert driver._http.get("/v1/window/document").status_code == 404
    assert driver._http.post("/v1/window/camera", json={"source": "images:/nowhere"}).status_code == 400
    assert driver._http.get("/v1/window/wait", params={"page": "phone", "seconds": "0.05"}).status_code == 408


def test_it_is_refused_where_people_are_real(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kyc_desktop", "--server", "https://kyc.example.com", "--automation"]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    command.append(str(tmp_path / "a.json"))
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "--automation is for the sandbox on this computer" in done.stderr
    assert not (tmp_path / "a.json").exists()
