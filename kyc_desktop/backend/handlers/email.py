"""Confirm, resend, change the e-mail address."""

from __future__ import annotations

from dataclasses import replace

from ...flow import commands as say
from ...flow import fields
from ...flow.problems import FieldProblem
from .. import events as on
from ..core import Backend
from ..journey import NotOffered
from ..passwords import new_code
from ..problems import Refusal, at_field
from ..store import links, sessions
from ..store.cases import Case
from ..work import AddressTaken, DrawnCode, Work
from .base import Caller, Checks, Perform, address, limit, require_offer


async def draw(backend: Backend) -> DrawnCode:
    code = new_code()
    return DrawnCode(code=code, hash=await backend.hasher.code_hash(code))


def _wrong(code: str, left: int | None = None) -> Refusal:
    return at_field(FieldProblem(pointer="/code", code=code, values={"left": str(left)} if left else {}), left=left)


async def confirm(backend: Backend, case: Case, caller: Caller, command: say.ConfirmEmail) -> Perform:
    """The code from the mail: five tries, 24 hours, the newest only."""
    checks = Checks()
    typed = checks.take(fields.code(command.code), "")
    checks.done()
    if case.state.email_confirmed_at is None and case.state.mail.tries_left <= 0:
        raise _wrong("code_used_up")
    require_offer(backend, case, "confirm-email")
    await limit(backend, backend.rates.code, case.id, code="too_many_tries")
    async with backend.database.transaction() as tx:
        stored = await links.code(tx, case.id)
    if stored is None:
        raise NotOffered("confirm-email")
    hashed, expires_at = stored
    if backend.clock.now() >= expires_at:
        raise _wrong("code_expired")
    right = await backend.hasher.code_matches(hashed, typed)

    async def perform(work: Work) -> Refusal | None:
        if await links.code(work.tx, work.id) != stored:
            return _wrong("code_expired")  # a newer one was sent in between
        if right:
            try:
                await work.apply(on.EmailConfirmed())
            except AddressTaken:
                await work.enqueue("send-already-registered")
                return _wrong("code_expired")
            return None
        await work.apply(on.CodeWrong())
        left = work.state.mail.tries_left
        return _wrong("code_incorrect", left) if left else _wrong("code_used_up", 0)

    return perform


async def resend(backend: Backend, case: Case, caller: Caller, command: say.ResendEmail) -> Perform:
    """A new code and a new link; the old ones stop working."""
    require_offer(backend, case, "resend-email")
    code = await draw(backend)

    async def perform(work: Work) -> Refusal | None:
        await work.apply(on.EmailResent(), code=code)
        return None

    return perform


async def change(backend: Backend, case: Case, caller: Caller, command: say.ChangeEmail) -> Perform:
    """Another address, with the password; every other session ends."""
    require_offer(backend, case, "change-email")
    checks = Checks()
    new = checks.take(address(command.email), "")
    if not command.password:
        checks.refuse("/password", "required")
    checks.done()
    await limit(backend, backend.rates.password, case.id, code="too_many_tries")
    async with backend.database.transaction() as tx:
        hashed = await sessions.password_hash(tx, case.id)
    if not await backend.hasher.password_matches(hashed, command.password):
        raise at_field(FieldProblem(pointer="/password", code="password_wrong"))
    code = await draw(backend)

    async def perform(work: Work) -> Refusal | None:
        work.person = replace(work.person, email=new)
        await work.apply(on.EmailChanged(), code=code)
        await sessions.close_others(work.tx, work.id, but=caller.token)
        return None

    return perform
