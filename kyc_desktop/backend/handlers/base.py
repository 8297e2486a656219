"""What all handlers share."""

from __future__ import annotations

import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from ...flow import fields
from ...flow.problems import FieldProblem
from .. import journey
from ..core import Backend
from ..limits import Rate, take
from ..offers import offered
from ..problems import Refusal, at_fields, not_now
from ..store.cases import Case
from ..work import Work

T = TypeVar("T")

Perform = Callable[[Work], Awaitable[Refusal | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Who sent the request: the bearer token, the blind index of the network address, and the program's own name."""

    token: str
    address: str
    device: str


Handler = Callable[[Backend, Case, Caller, Any], Awaitable[Perform]]


def require_offer(backend: Backend, case: Case, command: str) -> None:
    """Fail before anything costly is done. Raises NotOffered or TooEarly, as the journey would."""
    now = backend.clock.now()
    offer = offered(case.state, command, backend.policy, now)
    if offer is None:
        raise journey.NotOffered(command)
    if offer.left == 0 or (offer.available_at is not None and now < offer.available_at):
        raise journey.TooEarly(offer.available_at or now, offer.left)


async def limit(backend: Backend, rate: Rate, subject: str, *, code: str = "too_many_requests") -> None:
    """Count one request. Raises Refusal(429)."""
    async with backend.database.transaction() as tx:
        wait = await take(tx, rate, subject, backend.clock.now())
    if wait:
        raise not_now(code, wait)


def address(text: str) -> str | FieldProblem:
    """A mail address. What looks like a slip of a common domain is doubted by the program and accepted here."""
    found = fields.email(text)
    if isinstance(found, FieldProblem) and found.code == "email_typo":
        local, _, _ = text.strip().rpartition("@")
        return unicodedata.normalize("NFC", f"{local}@{found.values['domain']}")
    return found


class Checks:
    """Collects what is wrong with the fields of a command, in order."""

    def __init__(self) -> None:
        self.problems: list[FieldProblem] = []

    def take(self, value: T | FieldProblem, otherwise: T) -> T:
        """The value, or ``otherwise`` with the problem noted."""
        if isinstance(value, FieldProblem):
            self.problems.append(value)
            return otherwise
        return value

    def refuse(self, pointer: str, code: str, **values: str) -> None:
        self.problems.append(FieldProblem(pointer=pointer, code=code, values=values))

    def done(self) -> None:
        """Raise Refusal(422) if anything was wrong."""
        if self.problems:
            raise at_fields(self.problems)
