"""What every route shares: who is asking, the body read strictly, answers, and how problems are described."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Annotated, Any, Final, TypeVar
from uuid import UUID

from fastapi import Depends, Header, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import TypeAdapter, ValidationError

from ..flow.problems import FieldProblem
from . import problems
from .clock import rfc3339
from .core import Backend
from .document import render
from .handlers.base import Caller
from .idempotency import Answer
from .problems import Refusal
from .store import cases, sessions
from .store.cases import Case

T = TypeVar("T")

JSON_LIMIT: Final = 64 * 1024
_DESCRIPTIONS: Final = {
    400: "The request is malformed, or the Idempotency-Key is missing.",
    401: "The session has ended, or the token is not one of ours.",
    404: "There is no such thing.",
    405: "Not with this method.",
    409: "Not allowed in this state (with the current document), or the same key is still being worked on.",
    412: "The document has changed (with the current document).",
    413: "Too large.",
    415: "Not this kind of content.",
    422: "Fields are wrong, or the key was used for another request.",
    429: "Too many, or too early.",
    503: "Something that we need does not answer.",
}

_bearer = HTTPBearer(auto_error=False, scheme_name="session", description="The token of a registration or sign-in.")


def backend_of(request: Request) -> Backend:
    found: Backend = request.app.state.backend
    return found


def declared(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The problems that an operation can answer with, for the API description."""
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        status: {"description": _DESCRIPTIONS[status], "content": {problems.MEDIA_TYPE: {"schema": schema}}}
        for status in sorted({*statuses, 400, 429, 503})
    }


def body_of(model: type) -> dict[str, Any]:
    """The request body of an operation, for the API description."""
    schema = {"$ref": f"#/components/schemas/{model.__name__}"}
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


async def read_body(request: Request, adapter: TypeAdapter[T]) -> T:
    """The JSON body as that type, nothing guessed: ``0`` is not ``false``. Raises Refusal(400, 413, 415, 422)."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Refusal(status=415, code="malformed", detail="application/json is needed")
    try:
        return adapter.validate_json(await raw_body(request), strict=True)
    except ValidationError as error:
        found = error.errors(include_url=False, include_input=False, include_context=False)
        if any(one["type"] == "json_invalid" for one in found):
            raise Refusal(status=400, code="malformed", detail="the body is not JSON") from error
        raise Refusal(status=422, code="malformed", errors=tuple(_field(one) for one in found)) from error


async def raw_body(request: Request) -> bytes:
    """The body as it came, read once and never more than `JSON_LIMIT`. Raises Refusal(413)."""
    known: bytes | None = getattr(request.state, "raw_body", None)
    if known is None:
        data = bytearray()
        async for chunk in request.stream():
            data += chunk
            if len(data) > JSON_LIMIT:
                raise Refusal(status=413, code="malformed", detail=f"more than {JSON_LIMIT} bytes")
        known = request.state.raw_body = bytes(data)
    return known


def _field(error: Any) -> FieldProblem:
    pointer = "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in error["loc"])
    return FieldProblem(pointer=pointer, code="required" if error["type"] == "missing" else "malformed")


async def token(credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)]) -> str:
    """The bearer token. Raises Refusal(401)."""
    if credentials is None:
        raise Refusal(status=401, code="session_ended")
    return credentials.credentials


def caller(request: Request, bearer: str = "") -> Caller:
    backend = backend_of(request)
    client = _sender(request, backend.settings.proxies)
    address = backend.keys.index("network", network(client[:64])).hex()
    return Caller(token=bearer, address=address, device=request.headers.get("user-agent", "")[:120])


def _sender(request: Request, proxies: tuple[str, ...]) -> str:
    """Who sent a request: the one that the nearest proxies of ours were asked by, else the one who is connected.

    Nobody but a proxy can connect to a unix socket. Of all lines of X-Forwarded-For the last word counts that is not
    one of our proxies: those before it are what the sender made up.
    """
    peer = request.client.host if request.client else ""
    if not proxies or not (peer == "" or _is_among(peer, proxies)):
        return peer or "unknown"
    words = ",".join(request.headers.getlist("x-forwarded-for")).split(",")
    told = [word.strip() for word in words if word.strip()]
    while told and _is_among(told[-1], proxies):
        peer = told.pop()
    return told[-1] if told else peer or "unknown"


def _is_among(address: str, networks: tuple[str, ...]) -> bool:
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        found = found.ipv4_mapped
    return any(found in ip_network(one) for one in networks)


def network(address: str) -> str:
    """What is counted as one sender: an IPv4 address, or the /64 of an IPv6 one, all of which one customer has."""
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if isinstance(found, IPv4Address):
        return str(found)
    return str(found.ipv4_mapped or IPv6Network((found, 64), strict=False))


async def current_case(request: Request, bearer: Annotated[str, Depends(token)]) -> Case:
    """The caller's application. Raises Refusal(401)."""
    backend = backend_of(request)
    async with backend.database.transaction() as tx:
        application_id = await sessions.application_of(tx, bearer, backend.clock.now())
        case = None if application_id is None else await cases.load(tx, backend.keys, application_id)
    if case is None:
        raise Refusal(status=401, code="session_ended")
    return case


def problem_answer(request: Request, refusal: Refusal, case: Case | None = None) -> Answer:
    """A refusal as an answer; with the document where a newer one explains it."""
    shown = render(backend_of(request), case) if case is not None and refusal.status in (409, 412) else None
    backend = backend_of(request)
    usual = {"operator": backend.config.brand.name}
    if refusal.retry_after is not None:
        usual["seconds"] = str(problems.seconds(refusal.retry_after))
        usual["available_at"] = rfc3339(backend.clock.now() + refusal.retry_after)
    return Answer(
        status=refusal.status,
        body=problems.body(problems.with_values(refusal, usual), request_id(request), shown),
        media_type=problems.MEDIA_TYPE,
        retry_after=problems.seconds(refusal.retry_after),
    )


def request_id(request: Request) -> str:
    found: str = request.scope.get("request_id", "")
    return found


def to_response(answer: Answer, *, etag: str | None = None) -> Response:
    response = Response(answer.body, status_code=answer.status, media_type=answer.media_type)
    if answer.retry_after is not None:
        response.headers["Retry-After"] = str(answer.retry_after)
    if answer.status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    if etag is not None:
        response.headers["ETag"] = etag
    return response


Key = Annotated[
    UUID, Header(alias="Idempotency-Key", description="A new UUID for every command; the same for a retry.")
]
Mine = Annotated[Case, Depends(current_case)]
Bearer = Annotated[str, Depends(token)]
