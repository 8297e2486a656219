"""The program driven from outside: xdotool for the keys, the door of --automation for what only the program knows."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.xdo import Driver, installed, screen, told_by

pytestmark = pytest.mark.skipif(not installed(), reason="Xvfb and xdotool are not installed")


@pytest.fixture
def driver(tmp_path: Path) -> Iterator[Driver]:
    file = tmp_path / "automation.json"
    with screen() as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment |= {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        environment.pop("WAYLAND_DISPLAY", None)
        command = [sys.executable, "-m", "kyc_desktop", "--data-dir", str(tmp_path / "data"), "--locale", "en-US"]
        command += ["--no-inbox", "--automation", str(file)]
        with (tmp_path / "errors").open("wb") as errors:
            program = subprocess.Popen(command, env=environment, stderr=errors)
        try:
            told = told_by(file, program, tmp_path / "errors")
            assert stat.S_IMODE(file.stat().st_mode) == 0o600
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
