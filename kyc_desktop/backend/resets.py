"""A forgotten password: a code to the confirmed address, and with it a new password and a new session.

Nothing here tells whether an address has an account: the answer is the same, one code is hashed either way, and the
mail goes out by a job. An address without an account is told so by mail, because a mail that never comes is what
people wait for. Six digits, fifteen minutes, five tries (SP 800-63B-4, 4.2.1.2 and 3.1.3.2); every other session ends
and the owner is told.
"""

from __future__ import annotations

import msgspec

from ..flow import commands as say
from ..flow import fields
from ..flow.application import Registered
from ..flow.problems import FieldProblem
from . import passwords
from .accounts import note
from .core import Backend
from .document import render
from .events import AccessChanged
from .handlers.base import Caller, Checks, address, limit
from .handlers.email import draw
from .idempotency import Answer, Ticket
from .limits import forget
from .problems import Refusal, at_field
from .store import cases, links, outbox, sessions
from .work import open_work

LIFE = 900.0


async def ask(backend: Backend, caller: Caller, command: say.ForgotPassword, ticket: Ticket) -> Answer:
    """204 whatever the address is."""
    email = _address(command.email)
    index = backend.keys.index("email", email.casefold())
    await limit(backend, backend.rates.reset_address, caller.address, code="too_many_tries")
    await limit(backend, backend.rates.reset_mail, index.hex(), code="resend_limit")
    drawn = await draw(backend)
    now = backend.clock.now()
    answer = Answer(204, b"")
    async with backend.database.transaction() as tx:
        owner = await cases.confirmed_owner(tx, index)
        if owner is not None:
            await links.set_code(tx, owner, drawn.hash, now + LIFE)
        await outbox.put(
            tx,
            backend.keys,
            "send-no-account" if owner is None else "send-reset-code",
            application_id=owner,
            now=now,
            due_at=now,
            payload=outbox.Payload(to=email, code=drawn.code, locale=command.locale[:35]),
        )
        await ticket.keep(tx, answer)
    backend.wake.set()
    return answer


async def reset(backend: Backend, caller: Caller, command: say.ResetPassword, ticket: Ticket) -> Answer:
    """200 with a token and the document; the same refusal for a wrong code and for an address without an account."""
    checks = Checks()
    email = checks.take(address(command.email), "")
    code = checks.take(fields.code(command.code), "")
    limits = backend.operator.limits
    context = (email.partition("@")[0][:64], backend.config.brand.name)
    weak = passwords.check(command.password, minimum=limits.password_min, maximum=limits.password_max, context=context)
    if weak is not None:
        checks.problems.append(weak)
    checks.done()
    index = backend.keys.index("email", email.casefold())
    await limit(backend, backend.rates.reset_address, caller.address, code="too_many_tries")
    await limit(backend, backend.rates.reset_code, index.hex(), code="too_many_tries")
    async with backend.database.transaction() as tx:
        owner = await cases.confirmed_owner(tx, index)
        stored = None if owner is None else await links.code(tx, owner)
    right = await backend.hasher.code_matches(None if stored is None else stored[0], code)
    hashed = await backend.hasher.password_hash(command.password)
    if owner is None or stored is None or not right or backend.clock.now() >= stored[1]:
        raise _wrong()
    async with open_work(backend, owner, actor="customer") as work:
        if await links.code(work.tx, work.id) != stored:
            raise _wrong()  # a newer one was sent, or this one was used, in between
        await links.drop_code(work.tx, work.id)
        await sessions.set_password(work.tx, work.id, hashed, work.now)
        await sessions.close_others(work.tx, work.id, but=None)
        for rate in (backend.rates.sign_in, backend.rates.sign_in_failures, backend.rates.reset_code):
            await forget(work.tx, rate, index.hex())
        token = await sessions.open_session(work.tx, work.id, work.now)
        await work.apply(AccessChanged())
        await work.save()
        await work.enqueue("send-password-changed")
        await note(work, "PasswordReset")
        answer = Answer(200, msgspec.json.encode(Registered(token=token, application=render(backend, work.saved()))))
        await ticket.keep(work.tx, answer)
    return answer


def _address(text: str) -> str:
    found = address(text)
    if isinstance(found, FieldProblem):
        raise at_field(found)
    return found


def _wrong() -> Refusal:
    """One refusal for a wrong code, an old one, and none: which of them would tell whether there is an account."""
    return at_field(FieldProblem(pointer="/code", code="reset_code_wrong"))
