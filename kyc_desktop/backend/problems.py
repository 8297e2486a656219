"""Refusals as ``application/problem+json`` (RFC 9457). The code is the contract; titles are for logs."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import msgspec

from ..flow.application import Application
from ..flow.messages import MESSAGES
from ..flow.problems import FieldProblem, Problem

MEDIA_TYPE = "application/problem+json"


@dataclass(kw_only=True, eq=False)  # not frozen: raising an exception sets its traceback
class Refusal(Exception):  # noqa: N818 - an answer, not a mistake
    """Why a request was not carried out. Raised: nothing was changed. Returned by a handler: what it changed stands."""

    status: int
    code: str
    errors: tuple[FieldProblem, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    left: int | None = None
    retry_after: float | None = None
    detail: str = ""


def at_field(problem: FieldProblem, *, left: int | None = None) -> Refusal:
    """422 about one field; the problem has the field's code."""
    return Refusal(status=422, code=problem.code, errors=(problem,), values=problem.values, left=left)


def at_fields(problems: Sequence[FieldProblem]) -> Refusal:
    """422 about several fields; the first gives the code."""
    return Refusal(status=422, code=problems[0].code, errors=tuple(problems), values=problems[0].values)


def not_now(code: str, retry_after: float, *, left: int | None = None) -> Refusal:
    """429 with the seconds to wait."""
    return Refusal(status=429, code=code, retry_after=retry_after, left=left)


def with_values(refusal: Refusal, usual: Mapping[str, str]) -> Refusal:
    """The refusal with what any sentence may need, at the problem and at each field."""
    errors = tuple(
        FieldProblem(pointer=error.pointer, code=error.code, values={**usual, **error.values})
        for error in refusal.errors
    )
    return replace(refusal, values={**usual, **refusal.values}, errors=errors)


def body(refusal: Refusal, request_id: str, application: Application | None = None) -> bytes:
    message = MESSAGES.get(refusal.code)
    problem = Problem(
        code=refusal.code,
        type=f"/problems/{refusal.code}",
        title=message.title if message else refusal.code,
        status=refusal.status,
        detail=refusal.detail,
        errors=refusal.errors,
        values=dict(refusal.values),
        left=refusal.left,
        retry_after=seconds(refusal.retry_after),
        request_id=request_id,
        application=application,
    )
    return msgspec.json.encode(problem)


def seconds(wait: float | None) -> int | None:
    """Whole seconds, rounded up: for ``Retry-After`` and ``retry_after``."""
    return None if wait is None else max(1, math.ceil(wait))
