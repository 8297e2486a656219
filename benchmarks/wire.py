"""HTTP/1.1 over kept connections, cheap enough to share two cores with the server that is measured."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit


class Broken(OSError):  # noqa: N818 - what happened, not a mistake
    """The connection could not be made, or ended before the whole answer was here."""


@dataclass(frozen=True, slots=True)
class Reply:
    """``headers``: names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    def json(self) -> Any:
        return json.loads(self.body)


class Wire:
    """One server. Connections are kept and used again; an answer must come within ``limit_s``."""

    def __init__(self, url: str, *, limit_s: float = 30.0) -> None:
        parts = urlsplit(url)
        self._host, self._port = parts.hostname or "127.0.0.1", parts.port or 80
        self._limit_s = limit_s
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def send(
        self, method: str, path: str, *, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Reply:
        """Raises Broken, also when the limit is over; nothing is tried again here."""
        head = f"{method} {path} HTTP/1.1\r\nHost: {self._host}:{self._port}\r\nContent-Length: {len(body)}\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in (headers or {}).items()) + "\r\n"
        reader, writer = await self._connection()
        try:
            async with asyncio.timeout(self._limit_s):
                writer.write(head.encode() + body)
                reply = await _read(reader, method)
        except (OSError, asyncio.IncompleteReadError, ValueError) as error:
            writer.close()
            raise Broken(f"{method} {path}: {type(error).__name__}") from error
        except BaseException:
            writer.close()
            raise
        if reply.headers.get("connection") == "close":
            writer.close()
        else:
            self._idle.append((reader, writer))
        return reply

    async def _connection(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        while self._idle:
            reader, writer = self._idle.pop()
            if not (reader.at_eof() or writer.is_closing()):
                return reader, writer
            writer.close()
        try:
            return await asyncio.open_connection(self._host, self._port)
        except OSError as error:
            raise Broken(type(error).__name__) from error

    async def close(self) -> None:
        for _, writer in self._idle:
            writer.close()
        self._idle.clear()


async def _read(reader: asyncio.StreamReader, method: str) -> Reply:
    lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    status = int(lines[0].split(" ", 2)[1])
    headers = {}
    for line in lines[1:]:
        name, colon, value = line.partition(":")
        if colon:
            headers[name.strip().lower()] = value.strip()
    empty = method == "HEAD" or status in (204, 304)
    body = b"" if empty else await reader.readexactly(int(headers.get("content-length", "0")))
    return Reply(status, headers, body)
