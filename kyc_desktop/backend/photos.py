"""Photos of the document: taken in, recognised, sealed, opened for a check, refused, erased."""

from __future__ import annotations

from dataclasses import replace

from ..flow.application import Reason
from . import crypto, events, readings
from .core import Backend
from .documents import CleanPhoto, Seen, already_seen
from .ports import Claim, DocumentCase, Finding, Photo, Refused, Retryable
from .problems import Refusal
from .store import cases, documents, outbox
from .store.cases import Case
from .store.documents import Marks, PhotoRow
from .work import Work


async def clean(backend: Backend, case: Case, side: str, data: bytes) -> CleanPhoto:
    """The photo encoded anew. Raises Refusal with the exact reason."""
    try:
        photo = await backend.cleaner.clean(data, name=side)
    except Retryable as error:
        raise Refusal(status=503, code="server_down", retry_after=error.after or 2.0) from error
    if isinstance(photo, Finding):
        raise _refusal(photo)
    async with backend.database.transaction() as tx:
        rows = await documents.all_of(tx, backend.keys, case)
    before = [
        Seen(
            side=row.side,
            upload_sha256=row.marks.upload_sha256,
            fingerprint=row.marks.fingerprint,
            refused=row.refused,
        )
        for row in rows
        if row.refused or not row.dropped
    ]
    seen = already_seen(photo, side, before)
    if seen is not None:
        raise _refusal(seen)
    return photo


def _refusal(finding: Finding) -> Refusal:
    return Refusal(status=422, code=finding.code, values=finding.values)


async def stored(backend: Backend, case: Case, side: str, upload_sha256: str) -> bool:
    """Whether this very file is already the photo of that side."""
    return await stored_length(backend, case, side, upload_sha256) is not None


async def stored_length(backend: Backend, case: Case, side: str, upload_sha256: str) -> int | None:
    """The bytes of the file, if this very file is already the photo of that side."""
    current = _current(case, side)
    if current is None:
        return None
    async with backend.database.transaction() as tx:
        rows = await documents.all_of(tx, backend.keys, case)
    return next(
        (row.marks.upload_length for row in rows if row.id == current and row.marks.upload_sha256 == upload_sha256),
        None,
    )


def _current(case: Case, side: str) -> str | None:
    if case.state.documents is None:
        return None
    return next(
        (one.document_id for one in case.state.documents.sides if one.name == side and one.state == "received"), None
    )


async def put_object(
    backend: Backend, case: Case, side: str, photo: CleanPhoto, *, length: int, request_id: str
) -> PhotoRow:
    """Seal the photo under its own key and hand it to the object store."""
    document_id = cases.new_id("doc")
    row = PhotoRow(
        id=document_id,
        side=side,
        object_key=f"applications/{case.id}/{document_id}",
        key=crypto.new_key(),
        size=len(photo.data),
        marks=Marks(
            sha256=photo.sha256,
            upload_length=length,
            upload_sha256=photo.upload_sha256,
            fingerprint=photo.fingerprint,
        ),
        refused=False,
        dropped=False,
    )
    sealed = crypto.seal(row.key, photo.data, place=documents.place(case.id, document_id, side))
    try:
        await backend.ports.objects.put(row.object_key, sealed, request_id=request_id)
    except Retryable as error:
        raise Refusal(status=503, code="server_down", retry_after=error.after or 2.0) from error
    return row


async def record(work: Work, row: PhotoRow, *, handoff: int | None = None) -> None:
    """The photo becomes the one of its side. ``handoff``: the serial of the one whose phone brought it."""
    await _let_go(work, row.side)
    await documents.add(work.tx, work.backend.keys, work.case, row=row, now=work.now)
    received = events.SideReceived(side=row.side, document_id=row.id, size=row.size, handoff=handoff)
    if not await work.apply(received):
        raise Refusal(status=409, code="action_not_available" if handoff is None else "handoff_ended")


async def drop(work: Work, side: str) -> None:
    await _let_go(work, side)
    if not await work.apply(events.SideDropped(side=side)):
        raise Refusal(status=409, code="action_not_available")


async def drop_brought(work: Work) -> None:
    """Take back every photo that came from the phone of the newest hand-off."""
    for side in () if work.state.handoff is None else work.state.handoff.sides:
        await drop(work, side)


async def brought(backend: Backend, case: Case, side: str) -> bytes | None:
    """The photo of a side that came from the phone of a hand-off that is still shown; None for every other one.

    Raises Refusal(503) when the object store does not answer.
    """
    handoff, current = case.state.handoff, _current(case, side)
    if handoff is None or handoff.ended not in (None, "expired") or side not in handoff.sides or current is None:
        return None
    async with backend.database.transaction() as tx:
        row = next((row for row in await documents.all_of(tx, backend.keys, case) if row.id == current), None)
    if row is None:
        return None
    try:
        sealed = await backend.ports.objects.get(row.object_key, request_id=cases.new_id("see"))
    except Retryable as error:
        raise Refusal(status=503, code="server_down", retry_after=error.after or 2.0) from error
    except Refused:
        return None  # erased this moment
    return crypto.unseal(row.key, sealed, place=documents.place(case.id, row.id, row.side))


async def _let_go(work: Work, side: str) -> None:
    """Erase the photo that was there and what was read of it; only what it is recognised by stays."""
    before = _current(work.case, side)
    if before is None:
        return
    work.person = replace(work.person, record=readings.without(work.person.record, side))
    await documents.mark_dropped(work.tx, work.backend.keys, before, work.now)
    for row in await documents.all_of(work.tx, work.backend.keys, work.case):
        if row.id == before:
            await _erase_object(work, row.object_key)


async def refuse(work: Work, reasons: tuple[Reason, ...]) -> None:
    """The photos that the reasons are about will be recognised when they come again."""
    chosen = work.state.documents
    if chosen is None:
        return
    subjects = {reason.subject for reason in reasons}
    first = chosen.sides[0].name if chosen.sides else ""
    unknown = subjects - {side.name for side in chosen.sides}
    refused = [
        side.document_id
        for side in chosen.sides
        if side.document_id is not None and (side.name in subjects or (unknown and side.name == first))
    ]
    if refused:
        await documents.mark_refused(work.tx, refused, work.now)


async def open_all(backend: Backend, case: Case, *, claim: Claim | None, request_id: str) -> DocumentCase:
    """The document with its photos in clear, for a check or a reviewer."""
    chosen = case.state.documents
    if chosen is None:
        raise ValueError("no document was chosen")
    wanted = {side.document_id: side.name for side in chosen.sides if side.document_id is not None}
    async with backend.database.transaction() as tx:
        rows = [row for row in await documents.all_of(tx, backend.keys, case) if row.id in wanted]
    opened = []
    for row in rows:
        sealed = await backend.ports.objects.get(row.object_key, request_id=request_id)
        data = crypto.unseal(row.key, sealed, place=documents.place(case.id, row.id, row.side))
        opened.append(Photo(side=row.side, data=data, sha256=row.marks.sha256))
    return DocumentCase(
        country=chosen.country, type=chosen.type, photos=tuple(opened), claim=claim, record=case.person.record
    )


async def erase(work: Work) -> None:
    """Delete the keys and what was read; the objects, unreadable from now on, are removed by jobs."""
    work.person = replace(work.person, record="")
    for key in await documents.erase(work.tx, work.id):
        await _erase_object(work, key)


async def _erase_object(work: Work, object_key: str) -> None:
    await outbox.put(
        work.tx,
        work.backend.keys,
        "erase-object",
        application_id=None,
        now=work.now,
        due_at=work.now,
        payload=outbox.Payload(object_key=object_key),
    )
