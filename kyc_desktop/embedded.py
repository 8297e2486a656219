"""The server on this computer: a child process that is started, watched and never outlives the program.

The child answers on a free port of loopback, says so in one line of JSON on its standard output, and ends when
its standard input closes, which the system does for it however this program ends. When it dies it is started
again on the same data; the port may be another one.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import logging
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from kyc_desktop import bounded_log
from kyc_desktop.api.errors import NoServer

T = TypeVar("T")

_log = logging.getLogger(__name__)

HIDDEN_ARGUMENT: Final = "--serve-on-this-computer"
"""With it a frozen bundle, which has no interpreter of its own, becomes the server."""

_NEEDED: Final = ("kyc_desktop.backend", "fastapi", "uvicorn", "sqlalchemy", "aiosqlite", "alembic")
_DELAYS: Final = (0.0, 0.5, 1.0, 2.0, 5.0, 15.0)
_PATIENCE: Final = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where the child answers. ``sandbox_token`` opens its sandbox calls."""

    url: str
    sandbox_token: str
    pid: int


@dataclass(slots=True)
class _Child:
    process: subprocess.Popen[bytes]
    log: threading.Thread
    line: asyncio.Future[bytes]
    ended: asyncio.Future[int]
    started: float


def command_line(data_dir: Path, *, operator: Path | None = None) -> tuple[str, ...]:
    """How the server is started beside this program, from a checkout, an installation or a frozen bundle."""
    frozen = getattr(sys, "frozen", False)
    start = (sys.executable, HIDDEN_ARGUMENT) if frozen else (sys.executable, "-m", "kyc_desktop.backend")
    extra = ("--operator", str(operator)) if operator is not None else ()
    return (
        *start, "serve", "--sandbox", "--host", "127.0.0.1", "--port", "0",
        "--data-dir", str(data_dir), "--exit-with-stdin", *extra,
    )  # fmt: skip


def installed() -> bool:
    """Whether the parts that the server needs are there. They are looked for, not imported."""
    return all(importlib.util.find_spec(name) is not None for name in _NEEDED)


class Embedded:
    """Starts the child and keeps it running.

    ``moved`` is called in the event loop with the new address after each restart. ``log`` takes the standard
    error of the child, see `bounded_log`. ``seconds``: time within which the child must say its address.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        log: Path,
        moved: Callable[[Address], None],
        seconds: float = 30,
    ) -> None:
        self._command = tuple(command)
        self._log_path = log
        self._moved = moved
        self._seconds = seconds
        self._child: _Child | None = None
        self._watch: asyncio.Task[None] | None = None
        self._stopping = False

    @property
    def pid(self) -> int | None:
        """Of the child that runs now."""
        return None if self._child is None else self._child.process.pid

    async def start(self) -> Address:
        """Raises NoServer when it is not installed or does not come up."""
        if not await asyncio.to_thread(installed):
            raise NoServer("not installed")
        address = await self._launch()
        if self._watch is None:
            self._watch = asyncio.get_running_loop().create_task(self._keep_running())
        return address

    async def stop(self) -> None:
        """Let the child finish what it is doing, at most a moment: what it has acknowledged is on the disk."""
        self._stopping = True
        if self._watch is not None:
            self._watch.cancel()
        if self._child is not None:
            await asyncio.to_thread(_end, self._child)

    async def _launch(self) -> Address:
        try:
            self._child = child = await asyncio.to_thread(self._spawn, asyncio.get_running_loop())
        except OSError as error:
            raise NoServer(type(error).__name__) from error
        try:
            async with asyncio.timeout(self._seconds):
                line = await child.line
            said = json.loads(line)
            return Address(url=said["url"], sandbox_token=said.get("sandbox_token", ""), pid=child.process.pid)
        except (TimeoutError, ValueError, KeyError, TypeError) as error:
            await asyncio.to_thread(_end, child, patience=0)
            raise NoServer(f"no address within {self._seconds:.0f} s ({type(error).__name__})") from error
        except asyncio.CancelledError:
            child.process.kill()
            raise

    def _spawn(self, loop: asyncio.AbstractEventLoop) -> _Child:
        process = subprocess.Popen(  # noqa: S603 - the words are ours, no shell
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": _import_path()},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert process.stderr is not None
        log = bounded_log.keep(process.stderr, self._log_path)
        child = _Child(process, log, loop.create_future(), loop.create_future(), time.monotonic())
        threading.Thread(target=_listen, args=(loop, child), name="server-on-this-computer", daemon=True).start()
        return child

    async def _keep_running(self) -> None:
        quick_deaths = 0
        while not self._stopping:
            assert self._child is not None
            code = await asyncio.shield(self._child.ended)
            lived = time.monotonic() - self._child.started
            quick_deaths = quick_deaths + 1 if lived < 10 else 0
            _log.warning("the server on this computer ended with %d after %.0f s; starting it again", code, lived)
            await asyncio.sleep(_DELAYS[min(quick_deaths, len(_DELAYS) - 1)])
            try:
                address = await self._launch()
            except NoServer as error:
                _log.error("the server on this computer did not start: %s", error)
                await asyncio.sleep(_DELAYS[-1])
            else:
                self._moved(address)


def _listen(loop: asyncio.AbstractEventLoop, child: _Child) -> None:
    """Reads the one line, then waits for the end; in a thread of its own because both block."""
    output = child.process.stdout
    assert output is not None
    _tell(loop, child.line, output.readline(4096))
    while output.read(4096):
        pass
    code = child.process.wait()
    output.close()
    if child.process.stdin is not None:
        child.process.stdin.close()
    _tell(loop, child.ended, code)


def _tell(loop: asyncio.AbstractEventLoop, future: asyncio.Future[T], result: T) -> None:
    def settle() -> None:
        if not future.done():
            future.set_result(result)

    try:
        loop.call_soon_threadsafe(settle)
    except RuntimeError:
        # The program has ended and nobody waits for the answer any more.
        _log.debug("the event loop was closed before the server on this computer ended")


def _end(child: _Child, *, patience: float = _PATIENCE) -> None:
    process = child.process
    if process.stdin is not None:
        process.stdin.close()
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    child.log.join(_PATIENCE)  # its last words


def _import_path() -> str:
    here = str(Path(__file__).resolve().parent.parent)
    return os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH"))))
