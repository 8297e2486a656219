"""The server of a test: the real backend as a child process on loopback, and the tester's door to it.

Every call here waits for its answer: the server is another process and goes on while the window's loop stands still.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from kyc_desktop.api.sandbox import Sandbox as Calls

from .faults import Drop, order_of

DatabaseUrl = Callable[[Path], str | None]


@dataclass(slots=True)
class Sandbox:
    """A running sandbox. ``url`` without a slash at the end; ``token`` opens the calls of the sandbox."""

    process: subprocess.Popen[bytes]
    url: str
    token: str
    log: Path

    @classmethod
    def start(
        cls, data_dir: Path, *, port: int = 0, operator: Path | None = None, database_url: str | None = None
    ) -> Sandbox:
        """Start a server on loopback and wait for the line with its address. ``port`` 0: a free one."""
        data_dir.mkdir(parents=True, exist_ok=True)
        log = data_dir / "server.log"
        command = [
            sys.executable, "-m", "kyc_desktop.backend", "serve", "--sandbox", "--host", "127.0.0.1",
            "--port", str(port), "--data-dir", str(data_dir), "--exit-with-stdin",
        ]  # fmt: skip
        if operator is not None:
            command += ["--operator", str(operator)]
        if database_url is not None:
            command += ["--database-url", database_url]
        with log.open("ab") as errors:
            process = subprocess.Popen(  # noqa: S603 - the words are ours, no shell
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=dict(os.environ)
            )
        assert process.stdout is not None
        assert process.stdin is not None
        line = process.stdout.readline()
        if not line:
            process.wait()
            process.stdin.close()
            process.stdout.close()
            raise AssertionError(f"the server did not start:\n{log.read_text()[-4000:]}")
        said = json.loads(line)
        return cls(process, said["url"], said["sandbox_token"], log)

    def reset(self) -> None:
        """Nobody has an account, nothing was sent, no fault is ordered, and the clock is right."""
        self._call("POST", "reset", {})

    def advance(self, seconds: float) -> None:
        """Move the server's clock forward; whatever waits for a time wakes. Countdowns of open windows follow."""
        self._call("POST", "clock", {"advance_s": seconds})

    def freeze(self) -> None:
        """Stop the server's clock: nothing expires, no text message comes late. `advance` still moves it."""
        self._call("PUT", "clock", {"frozen": True})

    def go_on(self) -> None:
        """Let the server's clock go on from where it stands."""
        self._call("PUT", "clock", {"frozen": False})

    def now(self) -> float:
        """The server's time in seconds since the epoch; it tells whole ones."""
        return datetime.fromisoformat(self._call("GET", "clock")["now"]).timestamp()

    def fault(
        self,
        target: str,
        *,
        delay: float | None = None,
        drop: Drop = False,
        cut: bool = False,
        status: int | None = None,
        doubled: bool = False,
        out_of_order: bool = False,
        count: int = 1,
    ) -> None:
        """The next ``count`` calls go wrong. Raises ValueError for what can't be ordered.

        ``target``: a provider (sms, email, lookup, prefill, documents, storage), ``api`` for every request of the
        program, or some of them: ``/v1/config``, ``POST /v1/application/*``. ``count`` 0 takes the order back.

        ``delay``: seconds before it happens. ``drop``: the connection ends without an answer, before anything has
        happened (True or "request") or after it was carried out ("answer"). ``cut``: it ends in the middle of the
        answer. ``status``: refused with that HTTP status. ``doubled``: carried out twice with the same bytes.
        ``out_of_order``: the answer, or the message, comes after the next one.
        """
        order = order_of(
            target,
            delay=delay,
            drop=drop,
            cut=cut,
            status=status,
            doubled=doubled,
            out_of_order=out_of_order,
            count=count,
        )
        self._call("POST", "faults", order)

    def no_faults(self) -> None:
        self._call("DELETE", "faults")

    def messages(self) -> list[dict[str, Any]]:
        """Mails and text messages, the oldest first: kind, to, subject, text, link, code."""
        found: list[dict[str, Any]] = self._call("GET", "messages")["messages"]
        return found

    def personas(self) -> dict[str, Any]:
        """What can be typed, and what happens then: phones, mails, birth_dates."""
        return self._call("GET", "personas")

    def calls(self) -> Calls:
        """The same door for a test that awaits: to be closed by whoever asks for it."""
        return Calls(self.url, token=self.token)

    def kill(self) -> None:
        """As the system does it when memory runs out: nothing can be tidied up."""
        self.process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        self.process.wait()

    def stop(self) -> None:
        if self.process.stdin is not None:
            self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
        if self.process.stdout is not None:
            self.process.stdout.close()

    def _call(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        answer = httpx.request(
            method, f"{self.url}/v1/sandbox/{path}", json=body, headers={"Authorization": f"Bearer {self.token}"},
            timeout=20, trust_env=False,
        )  # fmt: skip
        if answer.is_client_error:
            raise ValueError(answer.text)
        answer.raise_for_status()
        found: dict[str, Any] = answer.json() if answer.content else {}
        return found


class Sandboxes:
    """One server for each operator's file, started when a test first asks for it and stopped at the end of the run."""

    def __init__(self, folder: Path, *, database_url: DatabaseUrl = lambda _folder: None) -> None:
        self._folder = folder
        self._database_url = database_url
        self._running: dict[Path | None, Sandbox] = {}

    def get(self, operator: Path | None = None) -> Sandbox:
        """Running, and nobody has an account yet."""
        found = self._running.get(operator)
        if found is None or found.process.poll() is not None:
            folder = self._folder / f"server{len(self._running)}"
            found = Sandbox.start(folder, operator=operator, database_url=self._database_url(folder))
            self._running[operator] = found
        found.reset()
        return found

    def stop(self) -> None:
        for sandbox in self._running.values():
            sandbox.stop()
