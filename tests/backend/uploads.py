"""Sending a photo in pieces, for tests: a part of it, how much arrived, the headers of the rest."""

from __future__ import annotations

import asyncio

from .person import Applicant, digest


def rest_of(data: bytes, first: int) -> dict[str, str]:
    """The headers of what is left from byte ``first`` on."""
    return {"Content-Range": f"bytes {first}-{len(data) - 1}/{len(data)}", "Content-Digest": digest(data)}


async def offset_of(maya: Applicant, data: bytes) -> int:
    """How much of the photo the server has."""
    headers = {"Authorization": f"Bearer {maya.token}", "Content-Digest": digest(data)}
    answer = await maya.http.head("/v1/application/documents/page", headers=headers)
    assert answer.status_code == 204
    return int(answer.headers["Upload-Offset"])


async def send_part(port: int, maya: Applicant, data: bytes, cut: int, *, hold: bool = False) -> asyncio.StreamWriter:
    """Promise the whole photo, send a part, wait until the server has written 2 MB of it down, cut the line and wait
    until it has written down the rest of the part.

    ``hold``: leave the line open; the caller ends it.
    """
    _reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = (
        f"PUT /v1/application/documents/page HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {maya.token}\r\n"
        f"Content-Type: image/png\r\nContent-Digest: {digest(data)}\r\nContent-Length: {len(data)}\r\n\r\n"
    )
    writer.write(head.encode() + data[:cut])
    await writer.drain()
    async with asyncio.timeout(10):
        while await offset_of(maya, data) < 2_000_000:
            pass
    if not hold:
        writer.close()
        await writer.wait_closed()
        async with asyncio.timeout(10):
            while await offset_of(maya, data) < cut:
                pass
    return writer
