"""The body of an error answer of the API, ``application/problem+json`` (RFC 9457)."""

from __future__ import annotations

from dataclasses import dataclass, field

from .application import Application
from .codes import FINAL, KINDS, FieldProblem, Kind

__all__ = ["FINAL", "KINDS", "FieldProblem", "Kind", "Problem"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """The body of ``application/problem+json``.

    ``retry_after`` in seconds; ``left``: tries left; ``application``: the current document on 409 and 412.
    """

    code: str
    type: str = "about:blank"
    title: str = ""
    status: int = 500
    detail: str = ""
    errors: tuple[FieldProblem, ...] = ()
    values: dict[str, str] = field(default_factory=dict)
    left: int | None = None
    retry_after: int | None = None
    request_id: str = ""
    application: Application | None = None
