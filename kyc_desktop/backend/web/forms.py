"""Forms of the pages, read with a limit; a photo in one stays in memory and never comes to a disk."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qsl

from fastapi import Request
from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

_SMALL: Final = 8 * 1024
"""Bytes; a form without a file has some hundred."""
_AROUND: Final = 16 * 1024
"""Bytes of a form besides its file."""
_DRAINED: Final = 64_000_000
"""Bytes that are read and dropped, so that the browser has sent everything before it reads the answer."""


class TooMuch(Exception):  # noqa: N818 - an answer, not a mistake
    """The form is larger than it may be. ``size``: bytes that came, or were announced."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size


@dataclass(frozen=True, slots=True)
class Form:
    fields: dict[str, str] = field(default_factory=dict)
    file: bytes | None = None


class _InMemory(MultiPartParser):
    spool_max_size = _DRAINED


async def read_form(request: Request, *, file_limit: int) -> Form:
    """The form; an empty one for a body that is none. ``file_limit``: bytes of a file in it. Raises TooMuch."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        return await _with_file(request, file_limit)
    data = await read_body(request, _SMALL)
    if kind != "application/x-www-form-urlencoded":
        return Form()
    try:
        return Form(dict(parse_qsl(data.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=10)))
    except ValueError:
        return Form()


async def read_body(request: Request, limit: int) -> bytes:
    """The body as it came. Raises TooMuch."""
    return b"".join([chunk async for chunk in _limited(request, limit)])


async def _with_file(request: Request, limit: int) -> Form:
    parser = _InMemory(
        request.headers, _limited(request, limit + _AROUND), max_files=1, max_fields=10, max_part_size=_AROUND
    )
    try:
        found = await parser.parse()
    except MultiPartException:
        return Form()
    fields, file = {}, None
    for name, value in found.multi_items():
        if isinstance(value, UploadFile):
            file = await value.read()
            await value.close()
        else:
            fields[name] = value
    if file is not None and len(file) > limit:
        raise TooMuch(len(file))
    return Form(fields, file)


async def _limited(request: Request, limit: int) -> AsyncGenerator[bytes, None]:
    announced = request.headers.get("content-length", "")
    seen = 0
    async for chunk in request.stream():
        seen += len(chunk)
        if seen > _DRAINED:
            break
        if seen <= limit:
            yield chunk
    if seen > limit:
        raise TooMuch(max(seen, int(announced) if announced.isdecimal() else 0))
