"""The real server as a child process on a free port."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.databases import of_this_run


@dataclass(slots=True)
class Server:
    process: subprocess.Popen[bytes]
    url: str
    token: str
    data_dir: Path
    log: Path

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self._wait()

    def stop(self) -> None:
        """Close its standard input, as the program does when it ends."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self._wait()

    def _wait(self) -> None:
        try:
            self.process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGABRT)  # says where every thread is
            self.process.wait(timeout=15)
            raise AssertionError(f"the server did not end: {self.log.read_text()[-4000:]}") from None
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


def start(data_dir: Path, *, port: int = 0, arguments: tuple[str, ...] = ()) -> Server:
    data_dir.mkdir(parents=True, exist_ok=True)
    log = data_dir / "server.log"
    command = [sys.executable, "-m", "kyc_desktop.backend", "serve", "--sandbox", "--port", str(port)]
    command += ["--data-dir", str(data_dir), "--exit-with-stdin"]
    if "--database-url" not in arguments:
        command += ["--database-url", of_this_run.url(data_dir)]
    command += arguments
    settings = {**os.environ, "PYTHONFAULTHANDLER": "1"}
    with log.open("ab") as errors:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=settings)
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        process.communicate()
        raise AssertionError(log.read_text()[-4000:])
    said = json.loads(line)
    return Server(process, said["url"], said["sandbox_token"], data_dir, log)
