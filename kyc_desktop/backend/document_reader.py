"""Reads the photos of a document in a limited child process (`photo_worker`), never in the server's own."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence
from contextlib import suppress
from typing import Final

from ..capture.reading import DocumentReading
from . import readings
from .documents import worker_command, worker_environment
from .photo_worker import READ
from .ports import Photo, Retryable
from .readings import Readings

_LONGEST_LINE: Final = 1_000_000
"""Bytes. A reading with both a barcode and code lines has some 6,000."""
_ONE_THREAD: Final = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""Each thread of a library reserves address space, which is limited, and the server has other things to do."""
_log = logging.getLogger(__name__)


class DocumentReader:
    """Reads documents, at most ``parallel`` at a time, all sides of one within ``limit_s`` seconds of wall time."""

    def __init__(self, *, parallel: int = 2, limit_s: float = 12.0, worker: tuple[str, ...] | None = None) -> None:
        self._limit_s = limit_s
        self._worker = worker or (*worker_command(), READ)
        self._turns = asyncio.Semaphore(parallel)

    async def read(self, photos: Sequence[Photo]) -> Readings:
        """The reading of every side; None where the reader could not finish, which is for a person to look at.

        A photo that ends the process costs only its own side. Raises ports.Retryable when no process can be started.
        """
        found: Readings = {photo.side: None for photo in photos}
        async with self._turns:
            deadline = asyncio.get_running_loop().time() + self._limit_s
            left = list(photos)
            while left and asyncio.get_running_loop().time() < deadline:
                lines = await self._ask(left, deadline)
                for photo, line in zip(left, lines, strict=False):
                    found[photo.side] = _decoded(line)
                if len(lines) < len(left):
                    _log.warning("the reader did not finish with a photo of %d bytes", len(left[len(lines)].data))
                left = left[len(lines) + 1 :]
        return found

    async def _ask(self, photos: Sequence[Photo], deadline: float) -> list[bytes]:
        """The lines that came before the process ended, took too long, or said something that is no line."""
        try:
            process = await asyncio.create_subprocess_exec(
                *self._worker,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=worker_environment() | _ONE_THREAD,
                limit=_LONGEST_LINE,
            )
        except OSError as error:
            raise Retryable(f"the reader did not start: {type(error).__name__}", after=2.0) from error
        assert process.stdin is not None
        assert process.stdout is not None
        lines: list[bytes] = []
        question = json.dumps({"lengths": [len(photo.data) for photo in photos]}).encode() + b"\n"
        feeding = asyncio.create_task(_feed(process.stdin, question, photos))
        try:
            with suppress(TimeoutError, ValueError):  # ValueError: longer than any line of ours
                async with asyncio.timeout_at(deadline):
                    while len(lines) < len(photos) and (line := await process.stdout.readline()).endswith(b"\n"):
                        lines.append(line)
        finally:
            feeding.cancel()
            await asyncio.gather(feeding, return_exceptions=True)
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    process.kill()
            await process.wait()
        return lines


async def _feed(pipe: asyncio.StreamWriter, question: bytes, photos: Sequence[Photo]) -> None:
    with suppress(ConnectionError):  # it ended before it had read everything
        pipe.write(question)
        for photo in photos:
            pipe.write(photo.data)
            await pipe.drain()
        pipe.close()


def _decoded(line: bytes) -> DocumentReading | None:
    try:
        return readings.decode(line)
    except ValueError:
        return None
