"""Submit the details that were found or typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from ...flow import commands as say
from ...flow import fields
from ...flow.application import Address, Details
from ...flow.problems import FieldProblem
from .. import events as on
from ..clock import rfc3339
from ..core import Backend
from ..problems import Refusal
from ..store.cases import Case
from ..work import Work
from .base import Caller, Checks, Perform, require_offer


async def submit(backend: Backend, case: Case, caller: Caller, command: say.SubmitDetails) -> Perform:
    """Name, address, number: checked field by field, then asked of the records or handed to the reviewer."""
    require_offer(backend, case, "submit-details")
    checks = Checks()
    first = checks.take(fields.name(command.first_name, pointer="/first_name"), "")
    middle = checks.take(fields.name(command.middle_name, pointer="/middle_name", optional=True), "")
    last = checks.take(fields.name(command.last_name, pointer="/last_name"), "")
    address = _address(backend, command.address, checks)
    number = None if command.id_number is None else checks.take(fields.id_number(command.id_number), "")
    born = _birth(backend, case, command.date_of_birth, checks)
    checks.done()
    person = case.person
    typed = Details(
        source=_source(case),
        first_name=first,
        middle_name=middle,
        last_name=last,
        date_of_birth=born,
        address=address,
        id_last4=number[-4:] if number else _last4(case),
    )

    async def perform(work: Work) -> Refusal | None:
        work.person = replace(
            work.person,
            typed=replace(typed, submitted_at=rfc3339(work.now)),
            id_number=number or person.id_number,
            date_of_birth=born,
        )
        await work.apply(on.DetailsSubmitted())
        return None

    return perform


def _source(case: Case) -> str:
    shown = case.person.typed or case.person.found
    return "typed" if shown is None else shown.source


def _last4(case: Case) -> str | None:
    shown = case.person.typed or case.person.found
    return None if shown is None else shown.id_last4


def _address(backend: Backend, typed: Address, checks: Checks) -> Address:
    country = backend.config.country(typed.country)
    if country is None:
        checks.refuse("/address/country", "country_unsupported", country=typed.country[:40])
    state = typed.state.strip().upper()
    if country is not None and country.states:
        known = next((one for one in country.states if one.code == state), None)
        if not state:
            checks.refuse("/address/state", "state_required")
        elif known is None or not known.residence:
            checks.refuse("/address/state", "state_unsupported", state=known.name if known else state[:40])
    else:
        state = checks.take(fields.line(typed.state, pointer="/address/state", optional=True), "")
    postal_code = fields.postal_code(typed.postal_code, country=typed.country)
    return Address(
        line1=checks.take(fields.line(typed.line1, pointer="/address/line1"), ""),
        line2=checks.take(fields.line(typed.line2, pointer="/address/line2", optional=True), ""),
        city=checks.take(fields.line(typed.city, pointer="/address/city"), ""),
        state=state,
        postal_code=checks.take(postal_code, ""),
        country=typed.country,
    )


def _birth(backend: Backend, case: Case, typed: str | None, checks: Checks) -> str | None:
    """On the phone route the date that was typed with the number stands."""
    known = case.person.date_of_birth
    if case.state.method != "documents" or (typed is None and known is not None):
        return known
    if not typed:
        checks.refuse("/date_of_birth", "required")
        return None
    try:
        born = date.fromisoformat(typed) if len(typed) == 10 else None
    except ValueError:
        born = None
    if born is None:
        checks.refuse("/date_of_birth", "date_invalid")
        return None
    adult = fields.adult_date(born, today=backend.clock.today(), adult=backend.operator.limits.adult_age)
    if isinstance(adult, FieldProblem):
        checks.problems.append(adult)
        return None
    return adult.isoformat()
