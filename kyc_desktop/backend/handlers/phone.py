"""Choose the method, start the phone route, send the link again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...flow import commands as say
from ...flow import fields
from ...flow.problems import FieldProblem
from .. import events as on
from .. import lines
from ..core import Backend
from ..passwords import new_match
from ..problems import Refusal, at_field
from ..state import Consent
from ..store.cases import Case
from ..work import Work
from .base import Caller, Checks, Perform, limit, require_offer


async def choose_method(backend: Backend, case: Case, caller: Caller, command: say.ChooseMethod) -> Perform:
    """Phone or documents; what was found by the other method is dropped."""
    require_offer(backend, case, "choose-method")
    if command.method not in ("phone", "documents"):
        raise at_field(FieldProblem(pointer="/method", code="malformed"))

    async def perform(work: Work) -> Refusal | None:
        await work.apply(on.MethodChosen(method=command.method))
        return None

    return perform


def number(backend: Backend, text: str) -> str | FieldProblem:
    """E.164 of a number that may be able to receive the link."""
    regions = backend.operator.countries.phone
    return fields.phone(text[:40], region=regions[0] if regions else "US", regions=regions)


def _birth(backend: Backend, text: str) -> date | FieldProblem:
    if not text:
        return FieldProblem(pointer="/date_of_birth", code="required")
    try:
        born = date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        born = None
    if born is None:
        return FieldProblem(pointer="/date_of_birth", code="date_invalid")
    return fields.adult_date(born, today=backend.clock.today(), adult=backend.operator.limits.adult_age)


async def start(backend: Backend, case: Case, caller: Caller, command: say.StartPhone) -> Perform:
    """A number that is mobile and a date of birth of an adult; then the link goes out."""
    require_offer(backend, case, "start-phone")
    checks = Checks()
    phone = checks.take(number(backend, command.phone), "")
    born = checks.take(_birth(backend, command.date_of_birth), date.min)
    if "carrier" not in command.consents:
        checks.refuse("/consents", "required")
    checks.done()
    if backend.keys.index("phone", phone).hex() in case.state.blocked_phones:
        raise at_field(FieldProblem(pointer="/phone", code="link_refused"))
    line = await lines.look_up(backend, case.id, phone)
    refused = lines.problem(backend, line)
    if refused is not None:
        return _refuse(refused)
    await limit(backend, backend.rates.text_number, backend.keys.index("phone", phone).hex(), code="resend_limit")
    await limit(backend, backend.rates.text_address, caller.address, code="resend_limit")

    async def perform(work: Work) -> Refusal | None:
        consents = tuple(
            Consent(name=name[:40], version=backend.config.legal.privacy.version, at=work.now)
            for name in command.consents[:10]
        )
        work.person = replace(
            work.person,
            phone=phone,
            line=None if line is None else line.line.value,
            date_of_birth=born.isoformat(),
            device=caller.device,
            consents=(*work.person.consents, *consents)[-40:],
            found=None,
            typed=None,
            id_number=None,
        )
        flag = "line type unknown" if lines.unknown(line) else None
        await work.apply(on.PhoneStarted(match=new_match(), flag=flag))
        return None

    return perform


def _refuse(problem: FieldProblem) -> Perform:
    async def perform(work: Work) -> Refusal | None:
        await work.apply(on.PhoneRefused(code=problem.code))
        return at_field(problem)

    return perform


async def resend(backend: Backend, case: Case, caller: Caller, command: say.ResendLink) -> Perform:
    """A new link and a new number; the old ones stop working."""
    require_offer(backend, case, "resend-link")
    if case.person.phone is not None:
        subject = backend.keys.index("phone", case.person.phone).hex()
        await limit(backend, backend.rates.text_number, subject, code="resend_limit")

    async def perform(work: Work) -> Refusal | None:
        await work.apply(on.LinkResent(match=new_match()))
        return None

    return perform
