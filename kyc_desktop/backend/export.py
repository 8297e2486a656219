"""Everything about one applicant in a file for that person (GDPR articles 15 and 20): JSON and the photos.

What the person gave, what was found about them, what was read of their document, what happened and when, each decision
with its reasons. Not in it: notes of staff, the providers' own codes, keys, tokens and what could help a thief to try
again.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections import defaultdict
from dataclasses import asdict, dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from ..flow.application import Reason
from ..flow.prose import parse, plain
from . import crypto, readings
from .clock import rfc3339, rfc3339_or_none
from .crypto import MasterKeys
from .ports import ObjectStore, PortError
from .state import DecisionState, Person, State
from .store import audit as audit_rows
from .store import cases, documents, reviews
from .store.cases import Case
from .store.database import Database
from .store.documents import PhotoRow
from .store.reviews import ReviewRow
from .store.tables import applications
from .store.tables import audit as audit_table

JSON_NAME: Final = "application.json"


class NotFound(Exception):  # noqa: N818 - says what happened
    """There is no such application."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """``missing``: sides whose photo the store does not have any more."""

    reference: str
    data: bytes
    photos: tuple[str, ...]
    missing: tuple[str, ...]


async def export(database: Database, keys: MasterKeys, objects: ObjectStore, who: str, *, now: float) -> Exported:
    """A zip file. ``who``: a reference (``NO-7Q4K-2291``) or the confirmed e-mail address.

    Leaves an audit row. Raises NotFound, and PortError when the photos' store does not answer.
    """
    async with database.transaction() as tx:
        case = await _found(tx, keys, who)
        rows = await documents.all_of(tx, keys, case)
        decided = await reviews.of_application(tx, keys, case.id)
        trail = (await tx.execute(select(audit_table).where(audit_table.c.application_id == case.id))).all()
    photos, missing = await _photos(case, rows, objects)
    written = json.dumps(_told(case, decided, trail, now), indent=2, ensure_ascii=False).encode()
    async with database.transaction() as tx:
        step = case.state.step.value
        await audit_rows.write(
            tx,
            application_id=case.id,
            at=now,
            actor="operator",
            event="Exported",
            from_step=step,
            to_step=step,
            version=case.version,
        )
    return Exported(
        reference=case.reference,
        data=_zipped({JSON_NAME: written, **photos}),
        photos=tuple(sorted(photos)),
        missing=missing,
    )


async def _found(tx: AsyncConnection, keys: MasterKeys, who: str) -> Case:
    if "@" in who:
        application_id = await cases.confirmed_owner(tx, keys.index("email", who.strip().casefold()))
    else:
        query = select(applications.c.id).where(applications.c.reference == who.strip().upper())
        application_id = (await tx.execute(query)).scalar()
    case = None if application_id is None else await cases.load(tx, keys, application_id)
    if case is None:
        raise NotFound(who)
    return case


async def _photos(
    case: Case, rows: tuple[PhotoRow, ...], objects: ObjectStore
) -> tuple[dict[str, bytes], tuple[str, ...]]:
    """Those that are kept, by file name, and the sides that the store has lost."""
    found: dict[str, bytes] = {}
    missing = []
    for number, row in enumerate((row for row in rows if not row.dropped), start=1):
        try:
            sealed = await objects.get(row.object_key, request_id=f"export-{row.id}")
        except PortError as error:
            if getattr(error, "code", "") != "not_found":
                raise
            missing.append(row.side)
            continue
        place = documents.place(case.id, row.id, row.side)
        found[f"photos/{number}-{row.side}.jpg"] = crypto.unseal(row.key, sealed, place=place)
    return found, tuple(missing)


def _zipped(files: dict[str, bytes]) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return written.getvalue()


# --- what is told -----------------------------------------------------------------------------------------------


def _told(case: Case, decided: tuple[ReviewRow, ...], trail: Any, now: float) -> dict[str, Any]:
    state, person = case.state, case.person
    return {
        "reference": case.reference,
        "exported_at": rfc3339(now),
        "created_at": rfc3339(case.created_at),
        "updated_at": rfc3339(case.updated_at),
        "step": state.step.value,
        "method": state.method,
        "given": _given(person),
        "consents": [{"name": one.name, "version": one.version, "at": rfc3339(one.at)} for one in person.consents],
        "found": _details(person.found),
        "submitted": _details(person.typed),
        "id_number": person.id_number,
        "email_confirmed_at": rfc3339_or_none(state.email_confirmed_at),
        "phone_confirmed_at": rfc3339_or_none(state.phone_confirmed_at),
        "document": _document(state, person),
        "decision": _decision(state.decision),
        "reviews": [_review(one) for one in decided],
        "history": [{"event": one.code, "at": rfc3339(one.at)} for one in state.history],
        "audit": [
            {"at": rfc3339(row.at), "by": _by(row.actor), "event": row.event, "from": row.from_step, "to": row.to_step}
            for row in trail
        ],
    }


def _given(person: Person) -> dict[str, Any]:
    return {
        "email": person.email,
        "country": person.country,
        "state": person.state,
        "language": person.locale,
        "device": person.device,
        "phone": person.phone,
        "phone_line": person.line,
        "date_of_birth": person.date_of_birth,
        "appeal": person.appeal,
    }


def _details(details: Any) -> dict[str, Any] | None:
    return None if details is None else asdict(details)


def _document(state: State, person: Person) -> dict[str, Any] | None:
    chosen = state.documents
    if chosen is None and person.paper is None:
        return None
    read = readings.by_side(person.record)
    return {
        "country": None if chosen is None else chosen.country,
        "type": None if chosen is None else chosen.type,
        "read": {side: {one.name: one.text for one in reading.fields} for side, reading in read},
        "kept": None if person.paper is None else asdict(person.paper),
    }


def _decision(decision: DecisionState | None) -> dict[str, Any] | None:
    if decision is None:
        return None
    return {
        "outcome": decision.outcome,
        "at": rfc3339(decision.decided_at),
        "method": decision.method,
        "reasons": [_reason(reason) for reason in decision.reasons],
        "message": decision.note,
    }


def _reason(reason: Reason) -> dict[str, Any]:
    """In the words that the program showed."""
    values = defaultdict(str, reason.values)
    said = {name: plain(parse(getattr(reason, name))).format_map(values) for name in ("title", "why", "remedy")}
    return {"code": reason.code, "subject": reason.subject, **said}


def _review(row: ReviewRow) -> dict[str, Any]:
    """Who decided is staff, and so are their notes and the providers' codes."""
    return {
        "about": row.subject,
        "opened_at": rfc3339(row.opened_at),
        "decided_at": rfc3339_or_none(row.decided_at),
        "outcome": row.outcome,
        "reasons": list(row.notes.codes),
        "message": row.notes.note or None,
        "appeal": row.notes.message or None,
    }


def _by(actor: str) -> str:
    return actor.partition(":")[0]
