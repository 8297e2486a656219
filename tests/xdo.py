"""A program in a screen of its own, driven as a robot of any make does: xdotool for the keys and the pointer, the door
of ``--automation`` for what only the program knows.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

PATIENCE_S = 60.0


def installed() -> bool:
    return all(shutil.which(name) for name in ("Xvfb", "xdotool"))


@contextmanager
def screen(size: str = "1280x900") -> Iterator[str]:
    """A screen of that size; says its name for DISPLAY."""
    read, write = os.pipe()
    xvfb = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    yield f":{number}"
    xvfb.terminate()
    xvfb.wait()


def told_by(file: Path, program: subprocess.Popen[bytes], errors: Path) -> dict[str, Any]:
    """What the file of ``--automation`` says, once it is there."""
    end = time.monotonic() + PATIENCE_S
    while not file.exists():
        assert program.poll() is None, errors.read_text()
        assert time.monotonic() < end, "the door did not open"
        time.sleep(0.02)
    found: dict[str, Any] = json.loads(file.read_text())
    return found


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
