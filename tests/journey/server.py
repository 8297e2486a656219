"""The real server as a child process for tests: one for a whole run, its data erased before every test."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.databases import of_this_run


@dataclass(slots=True)
class Server:
    """A running sandbox. ``url`` without a slash at the end."""

    process: subprocess.Popen[bytes]
    url: str
    token: str
    log: Path

    def reset(self) -> None:
        self._post("reset", {})

    def advance(self, seconds: int) -> None:
        self._post("clock", {"advance_s": seconds})

    def fault(self, target: str, mode: str, count: int = 1) -> None:
        self._post("faults", {"target": target, "mode": mode, "count": count})

    def _post(self, path: str, body: dict[str, object]) -> None:
        answer = httpx.post(
            f"{self.url}/v1/sandbox/{path}", json=body, headers={"Authorization": f"Bearer {self.token}"}, timeout=20
        )
        answer.raise_for_status()

    def kill(self) -> None:
        """As the system does it when memory runs out: nothing can be tidied up."""
        self.process.send_signal(signal.SIGKILL)
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


def start(data_dir: Path, *, port: int = 0, operator: Path | None = None) -> Server:
    """Start the server on loopback and wait for the line with its address."""
    data_dir.mkdir(parents=True, exist_ok=True)
    log = data_dir / "server.log"
    command = [
        sys.executable, "-m", "kyc_desktop.backend", "serve", "--sandbox", "--host", "127.0.0.1", "--port", str(port),
        "--data-dir", str(data_dir), "--exit-with-stdin", "--database-url", of_this_run.url(data_dir),
    ]  # fmt: skip
    if operator is not None:
        command += ["--operator", str(operator)]
    with log.open("ab") as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=dict(os.environ)
        )
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        process.wait()
        process.stdin.close() if process.stdin is not None else None
        process.stdout.close()
        raise AssertionError(f"the server did not start:\n{log.read_text()[-4000:]}")
    said = json.loads(line)
    return Server(process, said["url"], said["sandbox_token"], log)
