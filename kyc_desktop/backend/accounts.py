"""Register, sign in, sign out, withdraw: what exists before and after an application.

Nothing here tells whether an address has an account: registration answers the same and takes the same time (a
hash is always made), and the owner of an existing account is told by mail.
"""

from __future__ import annotations

import msgspec

from ..flow import commands as say
from ..flow import fields
from ..flow.application import Registered
from ..flow.problems import FieldProblem
from . import events as on
from . import passwords, photos, records
from .core import Backend
from .document import render
from .handlers.base import Caller, Checks, address, limit
from .handlers.email import draw
from .idempotency import Answer, Ticket
from .limits import forget, take, until
from .problems import Refusal, not_now
from .state import Consent, Person, State
from .store import audit, cases, erasure, outbox, sessions
from .work import Work, announce, open_work

_CANDIDATES = 3


async def register(backend: Backend, caller: Caller, command: say.Register, ticket: Ticket) -> Answer:
    """201 with a token and the document, whether the address has an account or not."""
    person = _person(backend, caller, command)
    await _room(backend, caller)
    hashed = await backend.hasher.password_hash(command.password)
    code = await draw(backend)
    now = backend.clock.now()
    offered = any(country.phone and country.code == person.country for country in backend.config.countries)
    async with backend.database.transaction() as tx:
        # Counted with its effect: the tries before, which a broken server or line swallowed, count nothing.
        if wait := await take(tx, backend.rates.register_address, caller.address, now):
            raise not_now("too_many_requests", wait)
        case = await cases.create(
            tx,
            backend.keys,
            reference=cases.new_reference(backend.config.brand.name),
            state=State(phone_offered=offered),
            person=person,
            now=now,
        )
        await sessions.set_password(tx, case.id, hashed, now)
        work = Work(backend, tx, case, actor="customer", now=now)
        await work.apply(on.Registered(), code=code)
        await work.save()
        token = await sessions.open_session(tx, case.id, now)
        registered = Registered(token=token, application=render(backend, work.saved()))
        answer = Answer(201, msgspec.json.encode(registered))
        await ticket.keep(tx, answer)
    work.count()
    announce(backend, case.id)
    return answer


async def _room(backend: Backend, caller: Caller) -> None:
    """Fail before anything costly is done."""
    async with backend.database.transaction() as tx:
        wait = await until(tx, backend.rates.register_address, caller.address, backend.clock.now())
    if wait:
        raise not_now("too_many_requests", wait)


def _person(backend: Backend, caller: Caller, command: say.Register) -> Person:
    checks = Checks()
    email = checks.take(address(command.email), "")
    limits = backend.operator.limits
    context = (command.email.partition("@")[0][:64], backend.config.brand.name)
    weak = passwords.check(command.password, minimum=limits.password_min, maximum=limits.password_max, context=context)
    if weak is not None:
        checks.problems.append(weak)
    state = _residence(backend, command, checks)
    legal = backend.config.legal
    if command.terms != legal.terms.version:
        checks.refuse("/terms", "terms_required")
    if command.privacy != legal.privacy.version:
        checks.refuse("/privacy", "terms_required")
    checks.done()
    now = backend.clock.now()
    consents = [
        Consent(name="terms", version=command.terms, at=now),
        Consent(name="privacy", version=command.privacy, at=now),
    ]
    if command.updates:
        consents.append(Consent(name="updates", version=command.privacy, at=now))
    return Person(
        email=email,
        country=command.country,
        state=state,
        locale=command.locale[:35],
        device=caller.device,
        consents=tuple(consents),
    )


def _residence(backend: Backend, command: say.Register, checks: Checks) -> str | None:
    country = backend.config.country(command.country)
    if not command.country:
        checks.refuse("/country", "required")
        return None
    if country is None or not country.residence:
        checks.refuse("/country", "country_unsupported", country=country.name if country else command.country[:40])
        return None
    if not country.states:
        return None
    if not command.state:
        checks.refuse("/state", "state_required")
        return None
    state = next((state for state in country.states if state.code == command.state), None)
    if state is None or not state.residence:
        checks.refuse("/state", "state_unsupported", state=state.name if state else command.state[:40])
    return command.state


async def sign_in(backend: Backend, caller: Caller, command: say.SignIn, ticket: Ticket) -> Answer:
    """200 with a token and the document; the same refusal for a wrong password and for an unknown address."""
    checks = Checks()
    if not command.email.strip():
        checks.refuse("/email", "required")
    if not command.password:
        checks.refuse("/password", "required")
    checks.done()
    typed = address(command.email)
    known = command.email.strip() if isinstance(typed, FieldProblem) else typed
    index = backend.keys.index("email", known.casefold()[: fields.EMAIL_MAX])
    await limit(backend, backend.rates.sign_in_address, caller.address, code="too_many_tries")
    await limit(backend, backend.rates.sign_in, index.hex(), code="too_many_tries")
    await limit(backend, backend.rates.sign_in_failures, index.hex(), code="too_many_tries")
    matching = await _matching(backend, index, command.password)
    if matching is None:
        raise _credentials_wrong()
    try:
        return await _open(backend, command, index, matching, ticket)
    except Refusal as refusal:
        if refusal.status == 401:  # it was erased this moment
            raise _credentials_wrong() from refusal
        raise


def _credentials_wrong() -> Refusal:
    wrong = FieldProblem(pointer="", code="credentials_wrong")
    return Refusal(status=422, code=wrong.code, errors=(wrong,))


async def _open(
    backend: Backend, command: say.SignIn, index: bytes, matching: tuple[str, str], ticket: Ticket
) -> Answer:
    application_id, hashed = matching
    renewed = await backend.hasher.password_hash(command.password) if backend.hasher.stale(hashed) else None
    async with open_work(backend, application_id, actor="customer") as work:
        for rate in (backend.rates.sign_in, backend.rates.sign_in_failures):
            await forget(work.tx, rate, index.hex())
        if renewed is not None:
            await sessions.set_password(work.tx, work.id, renewed, work.now)
        token = await sessions.open_session(work.tx, work.id, work.now)
        await note(work, "SignedIn")
        answer = Answer(200, msgspec.json.encode(Registered(token=token, application=render(backend, work.saved()))))
        await ticket.keep(work.tx, answer)
    return answer


async def _matching(backend: Backend, index: bytes, password: str) -> tuple[str, str] | None:
    """The application that this password opens, and its hash. A failure always costs the same number of hashes."""
    async with backend.database.transaction() as tx:
        owner = await cases.confirmed_owner(tx, index)
        found = [owner] if owner else await cases.newest_unconfirmed(tx, index, _CANDIDATES)
        hashes: list[tuple[str | None, str | None]] = [(one, await sessions.password_hash(tx, one)) for one in found]
    hashes += [(None, None)] * (_CANDIDATES - len(hashes))
    for application_id, hashed in hashes:
        matches = await backend.hasher.password_matches(hashed, password[:1024])
        if matches and application_id is not None and hashed is not None:
            return application_id, hashed
    return None


async def sign_out(backend: Backend, token: str) -> None:
    async with backend.database.transaction() as tx:
        await sessions.close_session(tx, token)


async def withdraw(backend: Backend, application_id: str) -> None:
    """Erase the application. Of one that was decided for good the record stays that the law asks for (`records`),
    without photos, access and address, and with the number free for another account."""
    async with open_work(backend, application_id, actor="customer") as work:
        await note(work, "Withdrawn")
        records.without_photos(work)
        await photos.erase(work)
        address = work.person.email if work.state.email_confirmed_at is not None else None
        locale = work.person.locale
        if records.must_stay(work.state):
            await erasure.close_access(work.tx, work.id)
            records.without_person(work)
        else:
            await erasure.delete_application(work.tx, work.id)
            work.state, work.person = work.case.state, work.case.person
        if address is not None:
            await outbox.put(
                work.tx,
                backend.keys,
                "send-erased",
                application_id=None,
                now=work.now,
                due_at=work.now,
                payload=outbox.Payload(to=address, locale=locale),
            )
    await erasure.scrub(backend.database)


async def note(work: Work, event: str) -> None:
    """An audit row for what the customer did and the journey does not know."""
    await audit.write(
        work.tx,
        application_id=work.id,
        at=work.now,
        actor="customer",
        event=event,
        from_step=work.state.step.value,
        to_step=work.state.step.value,
        version=work.version,
    )
