"""Asks whether the details or the documents are right, and turns the answer into reasons for the customer."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ..flow.application import Address, Details, Reason
from ..flow.messages import MESSAGES
from ..flow.problems import FINAL, KINDS
from . import events, photos, state
from .core import Backend
from .disclosure import public
from .personas import mail_plan
from .ports import Claim, DocumentVerdict, Finding, Glance, Outcome, Person, PortError, PostalAddress, Refused, Verdict
from .store import cases, reviews
from .store.cases import Case
from .work import Work

_GLANCE_S = 8.0
"""Somebody stands there with a phone in the hand; a photo that takes longer is looked at later, on the computer."""
_log = logging.getLogger(__name__)

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


def details_of(person: Person, *, source: str = "phone") -> Details:
    """What was found, as the customer sees it: of the national number only the last four digits."""
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
        source=source,
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
            verdict = await _ask_document(backend, case, request_id=request_id)
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


async def look(backend: Backend, case: Case, *, request_id: str) -> DocumentVerdict | None:
    """What the check says of the photos before the details are known; None where it can't say anything now.

    That is no reason to wait: the same check is asked again, and patiently, once the details are there.
    """
    if _by_person(backend, case):
        return None
    try:
        document = await photos.open_all(backend, case, claim=None, request_id=request_id)
        return await backend.ports.document_check.check(document, request_id=request_id)
    except PortError as error:
        _log.warning("documents: not checked at once: %s", type(error).__name__)
        return None


async def glance(backend: Backend, case: Case, side: str, *, request_id: str) -> Glance | None:
    """What is seen of one photo at first sight; None where nothing can be said now. Nobody waits for it for long."""
    if _by_person(backend, case):
        return None
    try:
        async with asyncio.timeout(_GLANCE_S):
            document = await photos.open_all(backend, case, claim=None, request_id=request_id)
            return await backend.ports.document_check.glance(document, side, request_id=request_id)
    except (PortError, TimeoutError) as error:
        _log.warning("documents: a photo was not looked at: %s", type(error).__name__)
        return None


async def documents_submitted(work: Work, seen: DocumentVerdict | None) -> None:
    """Photos that can't be used go back at once with the reasons; else what was read fills the details."""
    if seen is None:
        seen = DocumentVerdict(verdict=Verdict(outcome=Outcome.REVIEW), record=work.person.record)
    work.person = replace(work.person, record=seen.record)
    verdict = _bounded(work.backend, work.state, seen.verdict)
    told = reasons(verdict.findings, operator=work.backend.config.brand.name)
    if verdict.outcome is Outcome.RETAKE:
        await photos.refuse(work, told)
    if verdict.outcome in (Outcome.RETAKE, Outcome.REJECTED):
        await work.apply(events.DocumentsRefused(outcome=verdict.outcome.value, reasons=told))
        return
    work.person = _with_document(work.person, seen.person)
    await work.apply(events.DocumentsSubmitted())


def _with_document(person: state.Person, read: Person | None) -> state.Person:
    """What the document says, and for the rest what is known already; the customer confirms or corrects it."""
    known = person.typed or person.found or Details(source="document")
    found = replace(known, source="document", date_of_birth=person.date_of_birth, submitted_at=None)
    if read is not None:
        document = details_of(read, source="document")
        found = replace(
            document,
            address=document.address or known.address,
            other_addresses=known.other_addresses,
            id_last4=known.id_last4,
        )
    return replace(person, found=found, typed=None, date_of_birth=found.date_of_birth)


async def _ask_document(backend: Backend, case: Case, *, request_id: str) -> Verdict:
    if _by_person(backend, case):
        return Verdict(outcome=Outcome.REVIEW, internal=("the address asks for a person",))
    document = await photos.open_all(backend, case, claim=_claim(case), request_id=request_id)
    seen = await backend.ports.document_check.check(document, request_id=request_id)
    return _bounded(backend, case.state, seen.verdict)


def _by_person(backend: Backend, case: Case) -> bool:
    return backend.settings.sandbox and mail_plan(case.person.email).reviewed


def _bounded(backend: Backend, now: state.State, verdict: Verdict) -> Verdict:
    """A check that says no again and again may be wrong: the last word is a person's."""
    policy = backend.policy
    again = verdict.outcome is Outcome.RETAKE and now.retakes >= policy.retakes
    differs = verdict.outcome is Outcome.FAILED and now.differences + 1 >= policy.attempts
    if not again and not differs:
        return verdict
    codes = tuple(f"{finding.subject}: {finding.code}" for finding in verdict.findings)
    return Verdict(outcome=Outcome.REVIEW, internal=tuple(dict.fromkeys((*verdict.internal, *codes))))


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


async def nobody_found(work: Work, code: str, *, internal: str = "") -> None:
    """The provider refused to name a person: no data, or somebody who cannot be served.

    ``internal``: in the provider's words, for staff.
    """
    if code in FINAL:
        work.notes = reviews.Notes(internal=(code, internal) if internal else (code,))
        told = reasons([Finding(code=code)], operator=work.backend.config.brand.name)
        await work.apply(events.PersonRefused(reasons=told))
    elif code in KINDS:
        await work.apply(events.PersonMissing(code=code, internal=internal))
    else:
        await work.apply(events.PersonMissing(internal=internal))
