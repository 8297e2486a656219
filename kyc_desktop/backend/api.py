"""The web application: routes, problems instead of exceptions, and the API description made from `flow`."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from fastapi import APIRouter, FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import TypeAdapter
from sqlalchemy.exc import IntegrityError
from starlette.exceptions import HTTPException

from .. import __version__
from ..flow import commands as say
from ..flow.problems import FieldProblem, Problem
from . import minimum_client, routes_account, routes_commands, routes_hooks, routes_photos, routes_plain, routes_reviews
from .core import Backend
from .handlers import HANDLERS
from .handoff_door import door
from .http import problem_answer, to_response
from .middleware import Envelope
from .problems import Refusal
from .store.trouble import Unavailable

_log = logging.getLogger(__name__)
_BODIES = (
    say.Register,
    say.SignIn,
    say.ForgotPassword,
    say.ResetPassword,
    say.CheckPhone,
    *HANDLERS,
    routes_reviews.ReviewDecision,
    routes_hooks.Delivered,
)
_STATUS_CODES = {404: "not_found", 405: "malformed", 413: "malformed", 415: "malformed"}


def create_app(
    open_backend: Callable[[], AbstractAsyncContextManager[Backend]], *, sandbox: bool, secure: bool
) -> FastAPI:
    """The application. ``open_backend`` runs for as long as the server does; ``secure``: TLS is in front."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_backend() as backend:
            app.state.backend = backend
            async with door(backend, app):
                yield

    app = FastAPI(
        title="KYC Desktop verification API",
        version=__version__,
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        swagger_ui_oauth2_redirect_url=None,
        redirect_slashes=False,
    )
    app.add_middleware(minimum_client.MinimumClient)
    app.add_middleware(Envelope, secure=secure)
    if sandbox:
        from .api_faults import ApiFaults, FaultyLine

        app.state.api_faults = ApiFaults()
        app.add_middleware(FaultyLine, faults=app.state.api_faults)
    routers = _routers(sandbox=sandbox)
    for router in routers:
        app.include_router(router)
    _add_problem_handlers(app, routers)
    _add_schemas(app)
    return app


def _routers(*, sandbox: bool) -> list[APIRouter]:
    from . import web

    routers = [
        routes_plain.routes,
        routes_account.routes,
        routes_commands.router(),
        routes_photos.routes,
        routes_reviews.routes,
        routes_hooks.routes,
        web.router(),
    ]
    if sandbox:
        from . import sandbox as sandbox_routes

        routers.append(sandbox_routes.router())
    return routers


# --- problems -----------------------------------------------------------------------------------------------------


def _add_problem_handlers(app: FastAPI, routers: list[APIRouter]) -> None:
    @app.exception_handler(Refusal)
    async def refused(request: Request, error: Refusal) -> Response:
        return to_response(problem_answer(request, error))

    @app.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        return to_response(problem_answer(request, _invalid(error)))

    @app.exception_handler(HTTPException)
    async def plain(request: Request, error: HTTPException) -> Response:
        code = _STATUS_CODES.get(error.status_code, "malformed")
        response = to_response(problem_answer(request, Refusal(status=error.status_code, code=code)))
        for name, value in (error.headers or {}).items():
            response.headers[name] = value
        if error.status_code == 405:
            response.headers["Allow"] = ", ".join(_methods(routers, request.url.path))
        return response

    @app.exception_handler(Unavailable)
    async def database(request: Request, error: Unavailable) -> Response:
        _log.error("database: %s", error)
        return to_response(problem_answer(request, Refusal(status=503, code="server_down", retry_after=2.0)))

    @app.exception_handler(IntegrityError)
    async def beaten(request: Request, _error: IntegrityError) -> Response:
        """Another process wrote the same thing at the same time; what it did is there when the request comes again."""
        return to_response(problem_answer(request, Refusal(status=409, code="request_in_progress", retry_after=1.0)))


def _methods(routers: list[APIRouter], path: str) -> list[str]:
    """Every method of that path. The router names those of the first operation only."""
    found: set[str] = set()
    for router in routers:
        for route in router.routes:
            if isinstance(route, APIRoute) and route.path_regex.fullmatch(path):
                found |= route.methods or set()
    return sorted(found)


def _invalid(error: RequestValidationError) -> Refusal:
    """A header or path parameter of the wrong shape."""
    found = []
    for one in error.errors():
        where = "/".join(str(part).lower() for part in one["loc"])
        found.append(FieldProblem(pointer=f"/{where}", code="required" if one["type"] == "missing" else "malformed"))
    return Refusal(status=400, code="malformed", errors=tuple(found))


# --- API description ----------------------------------------------------------------------------------------------


def _add_schemas(app: FastAPI) -> None:
    """Put `Problem` and the commands, which the operations refer to by name, among the components, with words."""
    make = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is not None:
            return app.openapi_schema
        from .api_members import explain  # words of some kilobytes, for who asks for the description

        description = make()
        components = description.setdefault("components", {}).setdefault("schemas", {})
        for model in (Problem, *_BODIES):
            schema = TypeAdapter(model).json_schema(ref_template="#/components/schemas/{model}")
            for name, definition in schema.pop("$defs", {}).items():
                components.setdefault(name, definition)
            components[model.__name__] = schema
        _drop_default_problem(description)
        minimum_client.describe(description)
        explain(description)
        app.openapi_schema = description
        return description

    app.openapi = openapi  # type: ignore[method-assign]  # the documented way to extend the description


def _drop_default_problem(description: dict[str, Any]) -> None:
    """FastAPI declares its own 422 for every parameter; ours are 400 and declared."""
    for path in description["paths"].values():
        for operation in path.values():
            default = operation["responses"].get("422", {}).get("content", {}).get("application/json", {})
            if default.get("schema", {}).get("$ref", "").endswith("/HTTPValidationError"):
                del operation["responses"]["422"]
    for name in ("HTTPValidationError", "ValidationError"):
        description["components"]["schemas"].pop(name, None)
