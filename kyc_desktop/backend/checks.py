"""Asks whether the details or the documents are right, and turns the answer into reasons for the customer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ..flow.application import Address, Details, Reason
from ..flow.messages import MESSAGES
from ..flow.problems import FINAL, KINDS
from . import events, photos
from .core import Backend
from .disclosure import public
from .ports import Claim, Finding, Outcome, Person, PostalAddress, Refused, Verdict
from .store import cases, reviews
from .store.cases import Case
from .work import Work

_ACTIONS = {"retry": "submit-details", "other_method": "choose-method", "wait": "", "final": "support"}


def reasons(findings: Iterable[Finding], *, operator: str) -> tuple[Reason, ...]:
    """Our codes with our words, for a client that does not know them yet."""
    return tuple(_reason(finding, operator) for finding in findings)


def _reason(finding: Finding, operator: str) -> Reason:
    message = MESSAGES.get(finding.code)
    kind = KINDS.get(finding.code)
    name = "retry" if kind is None else kind.value
    return Reason(
        code=finding.code,
        kind=name,
        title=message.title if message else "",
        why=message.why if message else "",
        remedy=message.remedy if message else "",
        action=(message.action if message and message.action else _ACTIONS[name]) or None,
        subject=finding.subject,
        values={"operator": operator, **finding.values},
    )


def details_of(person: Person) -> Details:
    """What a provider found, as the customer sees it: of the national number only the last four digits."""
    addresses = tuple(
        Address(
            line1=address.line1,
            line2=address.line2,
            city=address.city,
            state=address.state,
            postal_code=address.postal_code,
            country=address.country,
        )
        for address in person.addresses
    )
    return Details(
        source="phone",
        first_name=person.first_name,
        middle_name=person.middle_name,
        last_name=person.last_name,
        date_of_birth=person.date_of_birth.isoformat(),
        address=addresses[0] if addresses else None,
        other_addresses=addresses[1:],
        id_last4=person.id_number[-4:] if person.id_number else None,
    )


async def ask(backend: Backend, case: Case, *, request_id: str) -> Verdict:
    """The verdict of the route's check; what was flagged before goes to a person whatever the check says."""
    try:
        if case.state.method == "documents":
            document = await photos.open_all(backend, case, claim=_claim(case), request_id=request_id)
            verdict = (await backend.ports.document_check.check(document, request_id=request_id)).verdict
        else:
            claim = _claim(case)
            if claim is None:
                return Verdict(outcome=Outcome.REVIEW, internal=("details incomplete",))
            verdict = await backend.ports.prefill.confirm(claim, request_id=request_id)
    except Refused as refused:
        finding = Finding(code=refused.code, internal=refused.internal)
        final = refused.code in FINAL
        return Verdict(outcome=Outcome.REJECTED if final else Outcome.FAILED, findings=(finding,))
    if verdict.outcome is Outcome.APPROVED and case.state.flagged:
        return Verdict(outcome=Outcome.REVIEW, internal=case.state.flagged)
    return verdict


def _claim(case: Case) -> Claim | None:
    person, typed = case.person, case.person.typed
    if typed is None or typed.address is None or typed.date_of_birth is None:
        return None
    address = typed.address
    return Claim(
        phone=person.phone or "",
        first_name=typed.first_name,
        middle_name=typed.middle_name,
        last_name=typed.last_name,
        date_of_birth=date.fromisoformat(typed.date_of_birth),
        address=PostalAddress(
            line1=address.line1,
            line2=address.line2,
            city=address.city,
            state=address.state,
            postal_code=address.postal_code,
            country=address.country,
        ),
        id_number=person.id_number,
        id_last4=typed.id_last4,
        edited=person.found is None or _bare(typed) != _bare(person.found),
    )


def _bare(details: Details) -> Details:
    return replace(details, source="", submitted_at=None, other_addresses=())


async def decide(work: Work, verdict: Verdict) -> None:
    """Record the verdict of a check."""
    findings = public(verdict, work.backend.operator.verification.disclosure)
    told = reasons(findings, operator=work.backend.config.brand.name)
    internal = (*verdict.internal, *(finding.internal for finding in verdict.findings if finding.internal))
    outcome = verdict.outcome.value
    if verdict.outcome is Outcome.RETAKE and work.state.method == "documents":
        await photos.refuse(work, told)
    if any(reason.code in FINAL for reason in told) and verdict.outcome is Outcome.FAILED:
        outcome = Outcome.REJECTED.value  # no other try can help
    if verdict.outcome is Outcome.REVIEW:
        await to_review(work, internal=internal)
        return
    await work.apply(events.Decided(outcome=outcome, reasons=told))


async def to_review(work: Work, *, internal: tuple[str, ...] = ()) -> None:
    """Hand the case to a person."""
    work.notes = reviews.Notes(internal=internal)
    await work.apply(events.Decided(outcome=Outcome.REVIEW.value, review_id=cases.new_id("rev")))


async def nobody_found(work: Work, code: str) -> None:
    """The provider refused to name a person: no data, or somebody who cannot be served."""
    if code in FINAL:
        work.notes = reviews.Notes(internal=(code,))
        told = reasons([Finding(code=code)], operator=work.backend.config.brand.name)
        await work.apply(events.PersonRefused(reasons=told))
    elif code in KINDS:
        await work.apply(events.PersonMissing(code=code))
    else:
        await work.apply(events.PersonMissing())
