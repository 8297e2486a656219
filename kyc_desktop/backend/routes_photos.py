"""PUT, HEAD, GET, DELETE /v1/application/documents/{side}: one photo, whole or its rest, idempotent by its digest.

A photo is sent with ``Content-Digest`` (RFC 9530, SHA-256 of the **whole** photo). When the connection breaks, what
arrived is kept, sealed, for a day; of a killed server whole megabytes are left. ``HEAD`` with the same digest answers
``Upload-Offset: n``, the number of bytes that are here (the whole length when the photo is stored). The rest goes as
a second ``PUT`` with ``Content-Range: bytes n-last/total`` (RFC 9110, 14.4). A range that does not begin at ``n`` is
answered 409 ``upload_interrupted`` with the right ``Upload-Offset``. The same digest again changes nothing.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Annotated, Any, Final

import msgspec
from fastapi import APIRouter, Header, Path, Request, Response
from starlette.requests import ClientDisconnect

from ..capture.source import too_large
from ..flow.application import Application
from ..flow.config import Limits
from ..flow.steps import Step
from . import photos
from .core import Backend
from .document import render
from .handlers.base import limit
from .http import Mine, backend_of, declared, problem_answer, request_id, to_response
from .idempotency import Answer
from .problems import Refusal
from .store import uploads
from .store.cases import Case
from .work import open_work

routes = APIRouter(prefix="/v1/application/documents", tags=["documents"])

Side = Annotated[str, Path(pattern="^(page|front|back)$", description="One of the chosen document.")]
Digest = Annotated[
    str,
    Header(
        alias="Content-Digest",
        pattern=r"^sha-256=:[A-Za-z0-9+/]{43}=:$",
        description="Of the whole photo (RFC 9530).",
    ),
]
Range = Annotated[
    str,
    Header(
        alias="Content-Range",
        pattern=r"^(bytes [0-9]{1,9}-[0-9]{1,9}/[0-9]{1,9})?$",
        description="The rest of a photo: bytes n-last/total.",
    ),
]

_RANGE = re.compile(r"bytes ([0-9]+)-([0-9]+)/([0-9]+)")
_BYTES: Final[dict[str, Any]] = {"type": "string", "format": "binary"}
_BODY: Final[dict[str, Any]] = {
    "requestBody": {"required": True, "content": {kind: {"schema": _BYTES} for kind in Limits().upload_types}}
}
_PIECE: Final = 1_000_000
"""Bytes after which what has arrived is written down, so that neither a broken line nor a killed server loses more."""
_SILENCE: Final = 10.0
"""Seconds without a byte after which the line counts as broken. A network that is gone says nothing, and until TCP
notices, after hours, nobody could send that side again."""
_OFFSET: Final[dict[str, Any]] = {
    "description": "How much of the photo is here.",
    "headers": {"Upload-Offset": {"schema": {"type": "integer"}, "description": "Bytes"}},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Upload:
    """What a request brings: bytes ``first`` to ``total`` of the photo with that SHA-256."""

    side: str
    sha256: bytes
    first: int
    total: int


@routes.put(
    "/{side}",
    response_model=Application,
    responses=declared(401, 404, 409, 413, 415, 422),
    openapi_extra=_BODY,
    operation_id="put-photo",
)
async def put(request: Request, case: Mine, side: Side, content_digest: Digest, content_range: Range = "") -> Response:
    """Send one photo. The same photo twice counts once; the rest of a broken one is sent with Content-Range."""
    backend = backend_of(request)
    _require_side(case, side)
    upload = _read_headers(request, backend, side, content_digest, content_range)
    if await photos.stored(backend, case, side, upload.sha256.hex()):
        await _drain(request, upload.total)
        return _document(backend, case)
    mark = (case.id, f"photo:{side}")
    if mark in backend.in_flight:
        raise Refusal(status=409, code="request_in_progress", retry_after=1.0)
    backend.in_flight.add(mark)
    try:
        data = await _receive(request, backend, case, upload)
        if isinstance(data, Response):
            return data
        return await _store(request, backend, case, upload, data)
    finally:
        backend.in_flight.discard(mark)


@routes.get(
    "/{side}",
    response_class=Response,
    responses=declared(401, 404) | {200: {"description": "The photo.", "content": {"image/jpeg": {"schema": _BYTES}}}},
    operation_id="get-photo",
)
async def show(request: Request, case: Mine, side: Side) -> Response:
    """The photo that a phone brought, for the check in the window, while its hand-off is shown there."""
    data = await photos.brought(backend_of(request), case, side)
    if data is None:
        raise Refusal(status=404, code="not_found")
    return Response(data, media_type="image/jpeg")


@routes.head(
    "/{side}",
    status_code=204,
    responses=declared(401) | {204: _OFFSET},
    operation_id="photo-offset",
)
async def offset(request: Request, case: Mine, side: Side, content_digest: Digest) -> Response:
    """How much of the photo with that digest is here."""
    backend = backend_of(request)
    sha256 = _sha256(content_digest)
    length = await photos.stored_length(backend, case, side, sha256.hex())
    if length is None:
        async with backend.database.transaction() as tx:
            length = await uploads.position(tx, case.id, side=side, digest=sha256)
    return Response(status_code=204, headers={"Upload-Offset": str(length)})


@routes.delete("/{side}", response_model=Application, responses=declared(401, 404, 409), operation_id="delete-photo")
async def delete(request: Request, case: Mine, side: Side) -> Response:
    """Take a photo back."""
    backend = backend_of(request)
    _require_side(case, side)
    async with open_work(backend, case.id, actor="customer") as work:
        await uploads.drop(work.tx, case.id, side)
        await photos.drop(work, side)
        await work.save()
        return _document(backend, work.saved())


# --- inside -----------------------------------------------------------------------------------------------------


def _document(backend: Backend, case: Case) -> Response:
    return to_response(Answer(200, msgspec.json.encode(render(backend, case))))


def _require_side(case: Case, side: str) -> None:
    chosen = case.state.documents
    if case.state.step is not Step.DOCUMENTS or chosen is None:
        raise Refusal(status=409, code="action_not_available")
    if side not in [one.name for one in chosen.sides]:
        raise Refusal(status=404, code="not_found")


def _sha256(header: str) -> bytes:
    """The digest in a header that has the declared pattern."""
    return base64.b64decode(header.removeprefix("sha-256=:").removesuffix(":"))


def _read_headers(request: Request, backend: Backend, side: str, digest: str, content_range: str) -> _Upload:
    limits = backend.operator.limits
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() not in limits.upload_types:
        raise Refusal(status=415, code="file_type", values={"name": side})
    sha256 = _sha256(digest)
    length = request.headers.get("content-length", "")
    first, total = 0, int(length) if length.isdecimal() else limits.upload_bytes
    if content_range:
        found = _RANGE.fullmatch(content_range.strip())
        if found is None or not int(found[1]) <= int(found[2]) < int(found[3]):
            raise Refusal(status=422, code="malformed", detail="Content-Range: bytes first-last/total")
        first, total = int(found[1]), int(found[3])
    if total > limits.upload_bytes:
        raise _too_large(backend, side, total)
    return _Upload(side=side, sha256=sha256, first=first, total=total)


async def _receive(request: Request, backend: Backend, case: Case, upload: _Upload) -> bytes | Response:
    """The whole photo, put together from what was here and what comes. An interrupted one is kept."""
    async with backend.database.transaction() as tx:
        here = await uploads.part(tx, case, side=upload.side, digest=upload.sha256) if upload.first else b""
    if len(here) != upload.first:
        await _drain(request, upload.total)
        return _interrupted(request, len(here))
    data = bytearray(here)
    kept = len(here)
    try:
        async for chunk in _pieces(request):
            data += chunk
            if len(data) > upload.total:
                raise _too_large(backend, upload.side, len(data))
            if len(data) - kept >= _PIECE:
                await _keep(backend, case, upload, first=kept, data=bytes(data[kept:]))
                kept = len(data)
    except ClientDisconnect:
        await _keep(backend, case, upload, first=kept, data=bytes(data[kept:]))
        raise
    except TimeoutError:
        await _keep(backend, case, upload, first=kept, data=bytes(data[kept:]))
        return _interrupted(request, len(data))
    if len(data) < upload.total and (upload.first or request.headers.get("content-length") is not None):
        await _keep(backend, case, upload, first=kept, data=bytes(data[kept:]))
        return _interrupted(request, len(data))
    return bytes(data)


async def _pieces(request: Request) -> AsyncIterator[bytes]:
    """The body as it comes. Raises TimeoutError when nothing comes any more."""
    stream = aiter(request.stream())
    while True:
        async with asyncio.timeout(_SILENCE):
            try:
                piece = await anext(stream)
            except StopAsyncIteration:
                return
        yield piece


def _too_large(backend: Backend, side: str, size: int) -> Refusal:
    refused = too_large(side, size, backend.operator.limits.upload_bytes)
    return Refusal(status=413, code=refused.code, values=refused.values)


async def _keep(backend: Backend, case: Case, upload: _Upload, *, first: int, data: bytes) -> None:
    if not data:
        return
    async with backend.database.transaction() as tx:
        await uploads.keep(
            tx, case, side=upload.side, digest=upload.sha256, first=first, data=data, now=backend.clock.now()
        )


def _interrupted(request: Request, position: int) -> Response:
    response = to_response(problem_answer(request, Refusal(status=409, code="upload_interrupted", retry_after=1.0)))
    response.headers["Upload-Offset"] = str(position)
    return response


async def _drain(request: Request, limit_bytes: int) -> None:
    """Read what nobody needs, so that the client can finish sending before it reads the answer."""
    seen = 0
    async for chunk in request.stream():
        seen += len(chunk)
        if seen > limit_bytes:
            return


async def _store(request: Request, backend: Backend, case: Case, upload: _Upload, data: bytes) -> Response:
    async with backend.database.transaction() as tx:
        await uploads.drop(tx, case.id, upload.side)
    if hashlib.sha256(data).digest() != upload.sha256:
        raise Refusal(status=422, code="digest_mismatch")
    await limit(backend, backend.rates.upload, case.id, code="upload_quota")
    photo = await photos.clean(backend, case, upload.side, data)
    row = await photos.put_object(backend, case, upload.side, photo, length=len(data), request_id=request_id(request))
    async with open_work(backend, case.id, actor="customer") as work:
        await photos.record(work, row)
        await work.save()
        return _document(backend, work.saved())
