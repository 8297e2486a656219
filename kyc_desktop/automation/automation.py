"""The file that says where the door is, and the life of the door."""

from __future__ import annotations

import asyncio
import http.client
import json
import os
import secrets
from collections.abc import Mapping
from http.server import ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from kyc_desktop.api.session import Session
from kyc_desktop.embedded import Address
from kyc_desktop.ui.window import Window

from .door import LONGEST_S, Answer, Asked, listen, refused
from .eyes import Eyes


class Automation:
    """Opens the door when the sandbox is up, and closes it with the program."""

    def __init__(self, file: Path, window: Window, session: Session) -> None:
        self._file = file
        self._eyes = Eyes(window, session)
        self._token = secrets.token_urlsafe(24)
        self._door: ThreadingHTTPServer | None = None
        self._address: Address | None = None

    def open(self, address: Address) -> None:
        """The sandbox is there, or there again. Raises OSError where the file can't be written."""
        self._address = address
        if self._door is None:
            self._door = listen(asyncio.get_running_loop(), self._answer, self._pass_on, self._token)
        host, port = self._door.server_address[:2]
        self._write({
            "url": f"http://{host!s}:{port}", "token": self._token, "pid": os.getpid(), "server_url": address.url,
        })  # fmt: skip

    def close(self) -> None:
        if self._door is not None:
            if self._is_mine():
                self._file.unlink(missing_ok=True)
            self._door.shutdown()
            self._door.server_close()

    def _is_mine(self) -> bool:
        """At a kiosk the next visitor's door is open before the last one closes."""
        try:
            return bool(json.loads(self._file.read_text(encoding="utf-8"))["pid"] == os.getpid())
        except (OSError, ValueError, KeyError):
            return False

    def _write(self, told: Mapping[str, object]) -> None:
        """Whole or not at all, and nobody else may read it."""
        beside = self._file.with_name(f"{self._file.name}.new")
        beside.unlink(missing_ok=True)
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            json.dump(told, file)
        beside.replace(self._file)

    def _pass_on(self, asked: Asked, target: str, prefer: str) -> Answer:
        """In the thread of the request: the sandbox may hold its answer back."""
        assert self._address is not None
        place = urlsplit(self._address.url)
        line = http.client.HTTPConnection(str(place.hostname), place.port, timeout=LONGEST_S)
        headers = {"Authorization": f"Bearer {self._address.sandbox_token}", "Content-Type": "application/json"}
        try:
            line.request(asked.method, target, asked.body or None, headers | ({"Prefer": prefer} if prefer else {}))
            answer = line.getresponse()
            return Answer(answer.status, answer.read(), answer.headers.get_content_type())
        except OSError as error:
            return refused(f"the sandbox does not answer: {type(error).__name__}", 502)
        finally:
            line.close()

    async def _answer(self, asked: Asked) -> Answer:
        act = self._eyes.acts.get(f"{asked.method} {asked.path}")
        if act is None:
            return refused("there is no such call", 404)
        try:
            return await act(asked)
        except (ValueError, KeyError, AttributeError) as error:
            return refused(str(error))
