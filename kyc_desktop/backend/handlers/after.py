"""Appeal a refusal, acknowledge a notice."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ...flow import commands as say
from ...flow.problems import FieldProblem
from .. import events as on
from ..core import Backend
from ..problems import Refusal, at_field
from ..store import cases, reviews
from ..store.cases import Case
from ..work import Work
from .base import Caller, Perform, require_offer

_SHORTEST: Final = 10
_LONGEST: Final = 4000


async def appeal(backend: Backend, case: Case, caller: Caller, command: say.Appeal) -> Perform:
    """A person looks at a refusal, once."""
    require_offer(backend, case, "appeal")
    message = command.message.strip()
    if len(message) < _SHORTEST:
        values = {"limit": str(_SHORTEST)}
        raise at_field(FieldProblem(pointer="/message", code="message_short", values=values))
    if len(message) > _LONGEST:
        raise at_field(FieldProblem(pointer="/message", code="too_long", values={"limit": str(_LONGEST)}))

    async def perform(work: Work) -> Refusal | None:
        work.person = replace(work.person, appeal=message)
        work.notes = reviews.Notes(message=message)
        await work.apply(on.Appealed(review_id=cases.new_id("rev")))
        return None

    return perform


async def acknowledge(backend: Backend, case: Case, caller: Caller, command: say.Acknowledge) -> Perform:
    """The notice was read."""
    require_offer(backend, case, "acknowledge")

    async def perform(work: Work) -> Refusal | None:
        await work.apply(on.NoticeRead())
        return None

    return perform
