"""POST /v1/application/{action}: one operation for every command, all carried out the same way."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated, Any

import msgspec
from fastapi import APIRouter, Header, Request, Response
from pydantic import TypeAdapter

from ..flow import commands as say
from ..flow.application import Application
from ..flow.problems import FieldProblem
from . import lines
from .core import Backend
from .document import render
from .handlers import HANDLERS, Caller
from .handlers.base import limit, require_offer
from .handlers.phone import number
from .http import (
    Bearer,
    Key,
    Mine,
    backend_of,
    body_of,
    caller,
    declared,
    problem_answer,
    raw_body,
    read_body,
    to_response,
)
from .idempotency import Answer, Ticket, once
from .journey import NotOffered, TooEarly
from .problems import Refusal, at_field, not_now
from .store import cases
from .store.cases import Case, Conflict
from .work import open_work

IfMatch = Annotated[str, Header(alias="If-Match", description="Carry out only at this version.")]


def router() -> APIRouter:
    """The operations, made from `HANDLERS`."""
    routes = APIRouter(tags=["application"])
    for command in HANDLERS:
        routes.add_api_route(
            f"/v1/application/{command.action}",  # type: ignore[attr-defined]  # every command has one
            _endpoint(command),
            methods=["POST"],
            response_model=Application,
            responses=declared(401, 409, 412, 413, 415, 422),
            openapi_extra=body_of(command),
            operation_id=command.action,  # type: ignore[attr-defined]
            summary=(command.__doc__ or "").strip().partition("\n")[0],
        )
    routes.add_api_route(
        "/v1/application/check-phone",
        _check_phone,
        methods=["POST"],
        response_model=Application,
        responses=declared(401, 409, 413, 415, 422),
        openapi_extra=body_of(say.CheckPhone),
        operation_id="check-phone",
        summary="Ask whether a number can receive the link. Nothing is stored.",
    )
    return routes


def _endpoint(command: type) -> Callable[..., Awaitable[Response]]:
    adapter: TypeAdapter[Any] = TypeAdapter(command)

    async def endpoint(request: Request, key: Key, case: Mine, bearer: Bearer, if_match: IfMatch = "") -> Response:
        backend = backend_of(request)
        asked = await read_body(request, adapter)

        async def act(ticket: Ticket) -> Answer:
            if if_match not in ("", "*", f'"{case.version}"'):
                return problem_answer(request, Refusal(status=412, code="stale"), case)
            return await _carry_out(request, case, caller(request, bearer), command=asked, ticket=ticket)

        answer = await once(
            backend,
            scope=case.id,
            key=str(key),
            request=f"{request.url.path}\n".encode() + await raw_body(request),
            act=act,
        )
        return to_response(answer)

    return endpoint


async def _carry_out(request: Request, case: Case, who: Caller, *, command: Any, ticket: Ticket) -> Answer:
    """Prepare outside, perform and keep the answer inside one transaction."""
    backend = backend_of(request)
    try:
        perform = await HANDLERS[type(command)](backend, case, who, command)
        async with open_work(backend, case.id, actor="customer") as work:
            refusal = await perform(work)
            await work.save()
            saved = work.saved()
            if refusal is None:
                answer = Answer(200, msgspec.json.encode(render(backend, saved)))
            else:
                answer = problem_answer(request, refusal, saved)
            await ticket.keep(work.tx, answer)
        return answer
    except NotOffered:
        refusal = Refusal(status=409, code="action_not_available")
    except TooEarly as early:
        refusal = not_now("resend_limit", early.available_at - backend.clock.now(), left=early.left)
    except Conflict:
        refusal = Refusal(status=409, code="request_in_progress", retry_after=1.0)
    except Refusal as raised:
        refusal = raised
    answer = problem_answer(request, refusal, await _newest(backend, case))
    if refusal.status == 422:
        async with backend.database.transaction() as tx:
            await ticket.keep(tx, answer)
    return answer


async def _newest(backend: Backend, case: Case) -> Case:
    async with backend.database.transaction() as tx:
        return await cases.load(tx, backend.keys, case.id) or case


async def _check_phone(request: Request, key: Key, case: Mine) -> Response:
    """The document with the line type of the number in ``phone``; the document's version does not change."""
    backend = backend_of(request)
    asked = await read_body(request, _CHECK_PHONE)
    try:
        require_offer(backend, case, "check-phone")
    except NotOffered:
        return to_response(problem_answer(request, Refusal(status=409, code="action_not_available"), case))
    phone = number(backend, asked.phone)
    if isinstance(phone, FieldProblem):
        raise at_field(phone)
    await limit(backend, backend.rates.check_phone, case.id)
    report = await lines.look_up(backend, case.id, phone, patient=False)
    refused = lines.problem(backend, report)
    if refused is not None:
        raise at_field(refused)
    return to_response(Answer(200, msgspec.json.encode(lines.shown(render(backend, case), phone, report))))


_CHECK_PHONE: TypeAdapter[say.CheckPhone] = TypeAdapter(say.CheckPhone)
