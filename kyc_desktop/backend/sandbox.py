"""/v1/sandbox: what a tester may do to a server that sends nothing: read messages, move the clock, break providers,
decide reviews, open links, start afresh. The routes exist only where the sandbox is on, behind a token of their own.
"""

from __future__ import annotations

import asyncio
import dataclasses
import re
from dataclasses import dataclass, field
from typing import Any, Final

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import JSONResponse, Response
from sqlalchemy import delete, insert, select, update

from .api_faults import ANY, ApiFault, ApiFaults
from .clock import rfc3339
from .core import Backend
from .inbox import Cursor, Listed
from .jobs import patiently
from .links import Links, LinkView
from .people import BIRTH_DATE
from .personas import MAIL_TAGS, PERSONAS
from .ports import Finding
from .problems import Refusal
from .providers.faults import Fault
from .providers.sandbox import SandboxPorts
from .retention import OWNER
from .reviews import Reviews
from .reviews import Ruling as Decision
from .sandbox_access import Tester
from .store.tables import applications, documents, facts, metadata

LONGEST_WAIT_S: Final = 25.0
CLOCK_FACT: Final = "clock_offset"
_USUAL_FINDINGS: Final = {"retake": ("photo_blurred",), "rejected": ("document_not_genuine",)}
_LONGEST_ADVANCE_S: Final = 400 * 86400.0
_WAIT = re.compile(r"\bwait=(\d{1,4})\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Advance:
    advance_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    frozen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """``target``: a provider (see `providers.faults`), or a part of the API (see `api_faults`)."""

    target: str
    mode: str
    count: int = 1
    seconds: float | None = None
    status: int = 503


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """``subject``: the side or field it is about; ``values`` fill its sentence."""

    code: str
    subject: str | None = None
    values: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """``outcome``: approved, retake or rejected. ``findings``: codes, or reasons in full."""

    outcome: str
    findings: tuple[str | Reason, ...] = ()
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """``action``: opened, confirm, number (with ``number``) or refuse."""

    action: str
    number: str = ""


def _sandbox(backend: Backend) -> SandboxPorts:
    assert backend.sandbox is not None
    return backend.sandbox


def router() -> APIRouter:
    """The routes; they find the running server in ``app.state``."""
    routes = APIRouter(prefix="/v1/sandbox", include_in_schema=False)
    routes.add_api_route("/messages", _messages, methods=["GET"])
    routes.add_api_route("/personas", _personas, methods=["GET"])
    routes.add_api_route("/clock", _clock, methods=["GET"])
    routes.add_api_route("/clock", _advance, methods=["POST"])
    routes.add_api_route("/clock", _hold, methods=["PUT"])
    routes.add_api_route("/faults", _faults, methods=["GET"])
    routes.add_api_route("/faults", _order_fault, methods=["POST"])
    routes.add_api_route("/faults", _clear_faults, methods=["DELETE"])
    routes.add_api_route("/reviews", _reviews, methods=["GET"])
    routes.add_api_route("/reviews/{review_id}", _decide, methods=["POST"], status_code=204)
    routes.add_api_route("/links/{token}", _look, methods=["GET"])
    routes.add_api_route("/links/{token}", _act, methods=["POST"])
    routes.add_api_route("/reset", _reset, methods=["POST"])
    return routes


def _answer(body: object) -> JSONResponse:
    return JSONResponse(body, headers={"Cache-Control": "no-store"})


# --- messages and people ------------------------------------------------------------------------------------------


async def _messages(request: Request, backend: Tester, after: str = "", wait: float = 0.0) -> JSONResponse:
    """Messages after a cursor. ``?wait=25`` or ``Prefer: wait=25`` waits for the first one."""
    try:
        cursor = Cursor.parse(after) if after else Cursor()
    except ValueError as error:
        raise HTTPException(422, "after is not a cursor of this list") from error
    prefer = _WAIT.search(request.headers.get("prefer", ""))
    seconds = max(0.0, min(LONGEST_WAIT_S, float(prefer[1]) if prefer else wait))
    listed = await _sandbox(backend).inbox.wait(cursor, seconds=seconds)
    newest = listed[-1].cursor if listed else cursor
    return _answer({"messages": [_message(item) for item in listed], "after": str(newest)})


def _message(listed: Listed) -> dict[str, Any]:
    values = dataclasses.asdict(listed.message)
    return values | {"id": str(listed.cursor), "at": rfc3339(listed.message.at)}


async def _personas(backend: Tester) -> JSONResponse:
    phones = [
        {
            "phone": persona.phone,
            "outcome": persona.outcome,
            "name": " ".join(filter(None, (persona.person.first_name, persona.person.last_name))),
            "date_of_birth": persona.types_birth_date.isoformat(),
        }
        for persona in PERSONAS.values()
    ]
    mails = [{"address": f"any+{tag}@example.com", "outcome": outcome} for tag, outcome in MAIL_TAGS.items()]
    birth_dates = [
        {"date": BIRTH_DATE.isoformat(), "outcome": "Everybody's birth date in the records, except that of 06"},
        {"date": "2010-01-01", "outcome": "Under age"},
    ]
    return _answer({"phones": phones, "mails": mails, "birth_dates": birth_dates})


# --- clock and faults ---------------------------------------------------------------------------------------------


async def _clock(backend: Tester) -> JSONResponse:
    clock = backend.clock
    return _answer({"now": rfc3339(clock.now()), "offset_s": clock.offset, "frozen": clock.frozen})


async def _advance(backend: Tester, order: Advance) -> JSONResponse:
    """Move the clock forward; whatever waits for a time wakes. The offset is kept over restarts."""
    if not 0 < order.advance_s <= _LONGEST_ADVANCE_S:
        raise HTTPException(422, f"advance_s is more than 0 and at most {_LONGEST_ADVANCE_S:.0f}")
    await _set_offset(backend, backend.clock.offset + order.advance_s)
    return await _clock(backend)


async def _hold(backend: Tester, order: Hold) -> JSONResponse:
    """Stop the clock, or let it go on from where it stands. It can be advanced while it stands."""
    await _set_offset(backend, backend.clock.hold(order.frozen))
    return await _clock(backend)


async def _set_offset(backend: Backend, offset: float) -> None:
    async with backend.database.transaction() as tx:
        kept = await tx.execute(update(facts).where(facts.c.name == CLOCK_FACT).values(value=repr(offset)))
        if not kept.rowcount:
            await tx.execute(insert(facts).values(name=CLOCK_FACT, value=repr(offset)))
        # Countdowns follow `server_time` of the newest document, so the move is news for every open window.
        await tx.execute(update(applications).values(version=applications.c.version + 1))
    backend.clock.set_offset(offset)
    backend.wake.set()
    backend.hub.notify_all()


def _line(request: Request) -> ApiFaults:
    faults: ApiFaults = request.app.state.api_faults
    return faults


async def _faults(request: Request, backend: Tester) -> JSONResponse:
    ordered: list[Fault | ApiFault] = [*_sandbox(backend).faults.ordered, *_line(request).ordered]
    return _answer({"faults": [dataclasses.asdict(fault) for fault in ordered]})


async def _order_fault(request: Request, backend: Tester, order: Order) -> JSONResponse:
    target, mode, count, seconds = order.target, order.mode, order.count, order.seconds
    try:
        if target == ANY or "/" in target:
            fault = ApiFault(target=target, mode=mode, count=count, seconds=seconds or 0.0, status=order.status)
            _line(request).order(fault)
        else:
            _sandbox(backend).faults.order(Fault(target=target, mode=mode, count=count, seconds=seconds))
    except ValueError as error:
        raise Refusal(status=422, code="malformed", detail=str(error)) from error
    return await _faults(request, backend)


async def _clear_faults(request: Request, backend: Tester) -> Response:
    _sandbox(backend).faults.clear()
    _line(request).clear()
    return Response(status_code=204)


# --- reviews ------------------------------------------------------------------------------------------------------


async def _reviews(backend: Tester) -> JSONResponse:
    """Cases that wait for a person, the oldest first."""
    waiting = [
        {"id": item.id, "reference": item.reference, "since": item.opened_at, "subject": item.subject}
        for item in await Reviews(backend, reviewer="sandbox").list()
    ]
    return _answer({"reviews": waiting})


async def _decide(backend: Tester, review_id: str, ruling: Ruling) -> Response:
    """Decide as the operator's reviewer would; ``next`` is the case that waits longest.

    A refusal without a reason gets a usual one, and a photo's reason without a side is about the first side.
    """
    reviews = Reviews(backend, reviewer="sandbox")
    if review_id == "next":
        waiting = await reviews.list()
        if not waiting:
            raise HTTPException(404)
        review_id = waiting[0].id
    sides = (await reviews.get(review_id)).sides
    usual = _USUAL_FINDINGS.get(ruling.outcome, ())
    found = [one if isinstance(one, Reason) else Reason(code=one) for one in ruling.findings or usual]
    findings = tuple(
        Finding(
            code=reason.code,
            subject=reason.subject or (sides[0] if ruling.outcome == "retake" and sides else None),
            values=reason.values,
        )
        for reason in found
    )
    await reviews.decide(review_id, Decision(outcome=ruling.outcome, findings=findings, message=ruling.note or None))
    return Response(status_code=204)


# --- the phone in the tester's window -----------------------------------------------------------------------------


async def _look(backend: Tester, token: str) -> JSONResponse:
    return _answer(_link(await Links(backend).look(token[:64])))


async def _act(backend: Tester, token: str, act: Act) -> JSONResponse:
    """What the page behind the link would do, for a window that plays the phone."""
    links = Links(backend)
    match act.action:
        case "opened":
            await links.opened(token[:64])
            view = await links.look(token[:64])
        case "confirm":
            view = await links.confirm_email(token[:64])
        case "number":
            view = await links.submit_number(token[:64], act.number)
        case "refuse":
            view = await links.refuse(token[:64])
        case _:
            raise HTTPException(422, "action is opened, confirm, number or refuse")
    return _answer(_link(view))


def _link(view: LinkView) -> dict[str, Any]:
    values = dataclasses.asdict(view)
    return values | {"started_at": rfc3339(view.started_at), "expires_at": rfc3339(view.expires_at)}


# --- afresh -------------------------------------------------------------------------------------------------------


async def _reset(request: Request, backend: Tester) -> Response:
    """Delete every row and photo, clear the faults, set the clock right."""
    sandbox = _sandbox(backend)
    sandbox.faults.clear()
    _line(request).clear()
    keys: list[str] = []

    async def clear() -> None:
        async with backend.database.transaction() as tx:
            keys.extend((await tx.execute(select(documents.c.object_key))).scalars())
            for table in reversed(metadata.sorted_tables):
                await tx.execute(delete(table))

    await patiently(backend, clear)  # PostgreSQL ends whichever of two comes into the other's way: a job, or this
    await asyncio.gather(*(backend.ports.objects.delete(key, request_id="reset") for key in (*keys, OWNER)))
    backend.clock.hold(False)
    backend.clock.set_offset(0.0)
    backend.wake.set()
    backend.hub.notify_all()
    return Response(status_code=204)
