"""Register, sign in and out, read the document (long-poll), withdraw."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Annotated, Final
from uuid import UUID

import msgspec
from fastapi import APIRouter, Header, Request, Response
from pydantic import TypeAdapter

from ..flow import commands as say
from ..flow.application import Application, Registered
from . import accounts, resets
from .core import Backend
from .document import render
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
from .problems import Refusal
from .store import cases, sessions
from .store.cases import Case
from .store.trouble import Unavailable

routes = APIRouter(tags=["account"])

LONGEST_WAIT: Final = 25.0
_WAIT = re.compile(r"(?:^|[,;\s])wait\s*=\s*\"?([0-9]{1,4})\"?")
_REGISTER: Final[TypeAdapter[say.Register]] = TypeAdapter(say.Register)
_SIGN_IN: Final[TypeAdapter[say.SignIn]] = TypeAdapter(say.SignIn)
_FORGOT: Final[TypeAdapter[say.ForgotPassword]] = TypeAdapter(say.ForgotPassword)
_RESET: Final[TypeAdapter[say.ResetPassword]] = TypeAdapter(say.ResetPassword)


@routes.post(
    "/v1/applications",
    status_code=201,
    response_model=Registered,
    responses=declared(413, 415, 409, 422),
    openapi_extra=body_of(say.Register),
    operation_id="register",
)
async def register(request: Request, key: Key) -> Response:
    """Create an account. The answer is the same for an address that has one; its owner gets a mail."""
    command = await read_body(request, _REGISTER)

    async def act(ticket: Ticket) -> Answer:
        return await accounts.register(backend_of(request), caller(request), command, ticket)

    return await _anonymous(request, key, act)


@routes.post(
    "/v1/sessions",
    response_model=Registered,
    responses=declared(413, 415, 409, 422),
    openapi_extra=body_of(say.SignIn),
    operation_id="sign-in",
)
async def sign_in(request: Request, key: Key) -> Response:
    """Sign in: the token of a new session, and the document where it stands. Sessions on other computers go on."""
    command = await read_body(request, _SIGN_IN)

    async def act(ticket: Ticket) -> Answer:
        return await accounts.sign_in(backend_of(request), caller(request), command, ticket)

    return await _anonymous(request, key, act)


@routes.post(
    "/v1/password-resets",
    status_code=204,
    responses=declared(413, 415, 409, 422),
    openapi_extra=body_of(say.ForgotPassword),
    operation_id="forgot-password",
)
async def forgot_password(request: Request, key: Key) -> Response:
    """Send a code to an address. The answer is the same for an address without an account."""
    command = await read_body(request, _FORGOT)

    async def act(ticket: Ticket) -> Answer:
        return await resets.ask(backend_of(request), caller(request), command, ticket)

    return await _anonymous(request, key, act)


@routes.post(
    "/v1/passwords",
    response_model=Registered,
    responses=declared(413, 415, 409, 422),
    openapi_extra=body_of(say.ResetPassword),
    operation_id="reset-password",
)
async def reset_password(request: Request, key: Key) -> Response:
    """Choose another password with the code of the mail, and resume. Every other session ends."""
    command = await read_body(request, _RESET)

    async def act(ticket: Ticket) -> Answer:
        return await resets.reset(backend_of(request), caller(request), command, ticket)

    return await _anonymous(request, key, act)


async def _anonymous(request: Request, key: UUID, act: Callable[[Ticket], Awaitable[Answer]]) -> Response:
    """Run once by key. A refusal of such a request changes nothing and may be asked again with the same key."""
    scope = f"anonymous:{request.url.path}"
    answer = await once(backend_of(request), scope=scope, key=str(key), request=await raw_body(request), act=act)
    return to_response(answer)


@routes.delete("/v1/sessions/current", status_code=204, responses=declared(401), operation_id="sign-out")
async def sign_out(request: Request, case: Mine, bearer: Bearer) -> Response:
    """End this session."""
    await accounts.sign_out(backend_of(request), bearer)
    return Response(status_code=204)


@routes.get(
    "/v1/application",
    response_model=Application,
    responses=declared(401) | {304: {"description": "Nothing has changed."}},
    operation_id="read",
)
async def read(
    request: Request,
    case: Mine,
    bearer: Bearer,
    if_none_match: Annotated[str, Header(alias="If-None-Match", description="The version you have, in quotes.")] = "",
    prefer: Annotated[str, Header(description="`wait=25`: answer when the document changes (RFC 7240).")] = "",
) -> Response:
    """The document. With ``If-None-Match`` and ``Prefer: wait=n`` the answer waits for a newer one, at most 25 s."""
    backend = backend_of(request)
    known = _versions(if_none_match)
    wait = _WAIT.search(prefer)
    newest: Case | None = case
    if wait and case.version in known:
        newest = await _changed(request, backend, case, bearer, min(LONGEST_WAIT, float(wait[1])))
    if newest is None:
        return to_response(problem_answer(request, Refusal(status=401, code="session_ended")))
    etag = f'"{newest.version}"'
    if newest.version in known:
        return Response(status_code=304, headers={"ETag": etag})
    return to_response(Answer(200, msgspec.json.encode(render(backend, newest))), etag=etag)


def _versions(if_none_match: str) -> frozenset[int]:
    return frozenset(int(found) for found in re.findall(r'"([0-9]{1,15})"', if_none_match))


async def _changed(request: Request, backend: Backend, case: Case, bearer: str, seconds: float) -> Case | None:
    """The application when its version is another than ``case``'s, or after ``seconds``; None when it is gone, or
    when the session ended meanwhile: who waits with a stolen token must not hear what comes next.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    version: int | None = case.version
    with backend.hub.subscribe(case.id) as changed:  # before reading: a change in between is not lost
        while True:
            changed.clear()
            with suppress(Unavailable):  # who only waits may as well wait for the database
                async with backend.database.transaction() as tx:
                    version = await cases.version(tx, case.id)
                    alive = await sessions.application_of(tx, bearer, backend.clock.now()) == case.id
                if not alive:
                    return None
            remaining = deadline - loop.time()
            if version != case.version or remaining <= 0 or await request.is_disconnected() or backend.closing.is_set():
                break
            try:
                async with asyncio.timeout(min(backend.hub.look_again_s, remaining)):
                    await changed.wait()
            except TimeoutError:
                pass
    if version == case.version:
        return case
    async with backend.database.transaction() as tx:
        return await cases.load(tx, backend.keys, case.id)


@routes.delete("/v1/application", status_code=204, responses=declared(401), operation_id="withdraw")
async def withdraw(request: Request, case: Mine) -> Response:
    """Withdraw. What the law allows is erased; every session ends."""
    backend = backend_of(request)
    await accounts.withdraw(backend, case.id)
    return Response(status_code=204)
