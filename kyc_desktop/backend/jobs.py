"""What each job of the outbox does: ask a provider outside of any transaction, then record the answer in one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Final

from ..flow.steps import Step
from . import checks, events, masks, texts
from .clock import rfc3339
from .core import Backend
from .document import full_name
from .journey import Effect
from .personas import mail_plan
from .ports import Mail, Person, PortError, Refused
from .problems import Refusal
from .store import cases, outbox, providers
from .store.cases import Case
from .store.outbox import Job, Payload
from .store.trouble import Unavailable
from .work import Work, open_work

DEFAULT_TRIES: Final = 24
"""With `LONGEST_PAUSE` half a day: the letter is worth something even then, and nobody waits before a screen for it."""
TRIES: Final = {
    Effect.SEND_LINK.value: 4,
    Effect.TEXT_HANDOFF.value: 4,
    Effect.FIND_PERSON.value: 3,
    Effect.CHECK.value: 8,
    "send-reset-code": 8,
}
"""Somebody looks at a waiting screen: give up sooner and offer another way."""
LONGEST_PAUSE: Final = 3600.0
_PATIENCE: Final = 60.0

_LETTERS: Final = {
    Effect.MAIL_APPROVED.value: "approved",
    Effect.MAIL_FAILED.value: "failed",
    Effect.MAIL_IN_REVIEW.value: "in_review",
    Effect.MAIL_RETAKE.value: "retake",
    Effect.MAIL_REJECTED.value: "rejected",
    Effect.MAIL_LINK_REFUSED.value: "link_refused",
    Effect.MAIL_HANDOFF_CANCELLED.value: "handoff_cancelled",
    "send-already-registered": "already_registered",
    "send-reset-code": "reset_password",
    "send-password-changed": "password_changed",
}
_TO_NOBODY: Final = {"send-erased": "erased", "send-no-account": "no_account"}
"""To an address that has no application, or none any more."""


async def run(backend: Backend, job: Job) -> None:
    """Carry a job out and remove it. Raises Retryable when it should be tried again."""
    if job.kind == "erase-object":
        await backend.ports.objects.delete(job.payload.object_key, request_id=job.request_id)
        await _finish(backend, job)
        return
    if job.kind in _TO_NOBODY:
        with suppress(Refused):
            to, locale = job.payload.to, job.payload.locale
            mail = texts.mail(_TO_NOBODY[job.kind], to=to, config=backend.config, values={}, locale=locale)
            await backend.ports.mailer.send(mail, request_id=job.request_id)
        await _finish(backend, job)
        return
    case = await _case(backend, job)
    if case is None:
        await _finish(backend, job)
    elif job.kind in _LETTERS:
        await _send_letter(backend, job, case)
    else:
        await _JOBS[job.kind](backend, job, case)


async def give_up(backend: Backend, job: Job, error: str) -> None:
    """The last try failed: the person gets another way or is told that it takes longer; the row stays for staff.

    One transaction: a server that is killed between the two would leave somebody at a step that nothing ends. Raises
    Lost.
    """
    if job.application_id is not None and await _case(backend, job) is not None:
        try:
            async with open_work(backend, job.application_id, actor="worker") as work:
                await outbox.bury(work.tx, job, now=work.now, error=error)
                await _lead_on(work, job)
        except Refusal:
            return  # withdrawn meanwhile; the job went with the application
    else:
        await bury(backend, job, error)
    outbox.alarm(job.id, job.kind, job.attempts, error)


async def bury(backend: Backend, job: Job, error: str) -> None:
    """Give a job up without telling anybody but staff. Raises Lost."""
    async with backend.database.transaction() as tx:
        await outbox.bury(tx, job, now=backend.clock.now(), error=error)


async def _lead_on(work: Work, job: Job) -> None:
    if job.kind == Effect.SEND_LINK.value:
        await work.apply(events.TextRefused(serial=job.payload.serial, code="sms_undelivered"))
    elif job.kind == Effect.TEXT_HANDOFF.value:
        await work.apply(events.HandoffNotTexted(serial=job.payload.serial))
    elif job.kind == Effect.FIND_PERSON.value:
        await work.apply(events.PersonMissing(code="service_delayed"))
    elif job.kind == Effect.CHECK.value:
        await checks.to_review(work, internal=("check unavailable",))
    elif job.kind in _JOBS:  # a letter repeats what the program says, and for an object nobody waits
        await work.apply(events.ServiceDelayed())


async def tell_delay(backend: Backend, job: Job) -> None:
    """The second try failed too: say that it takes longer."""
    if job.application_id is None or job.kind not in (Effect.SEND_CONFIRMATION.value, Effect.CHECK.value):
        return
    if await _case(backend, job) is not None:
        async with open_work(backend, job.application_id, actor="worker") as work:
            await work.apply(events.ServiceDelayed())


# --- inside -----------------------------------------------------------------------------------------------------


async def _case(backend: Backend, job: Job) -> Case | None:
    if job.application_id is None:
        return None
    async with backend.database.transaction() as tx:
        return await cases.load(tx, backend.keys, job.application_id)


async def _finish(backend: Backend, job: Job) -> None:
    async def finish() -> None:
        async with backend.database.transaction() as tx:
            await outbox.done(tx, job)

    await patiently(backend, finish)


async def _record(backend: Backend, job: Job, change: Callable[[Work], Awaitable[object]]) -> None:
    """Apply the answer and remove the job in one transaction. Raises Lost."""

    async def record() -> None:
        async with open_work(backend, job.application_id or "", actor="worker") as work:
            await outbox.done(work.tx, job)
            await change(work)

    with suppress(Refusal):  # withdrawn meanwhile; the job went with the application
        await patiently(backend, record)


async def patiently(backend: Backend, write: Callable[[], Awaitable[None]]) -> None:
    """Write down what became of a job, also through a restart of the database: done again, it would be sent again.

    Raises Unavailable after a minute, or when this process is to end.
    """
    loop = asyncio.get_running_loop()
    deadline, pause = loop.time() + _PATIENCE, 0.1
    while True:
        try:
            await write()
            return
        except Unavailable:
            if loop.time() > deadline or backend.closing.is_set():
                raise
        await asyncio.sleep(pause)
        pause = min(2 * pause, 1.0)


def _letter(backend: Backend, template: str, case: Case, to: str, values: dict[str, str]) -> Mail:
    person = case.person.typed or case.person.found
    decision = case.state.decision
    filled = {
        "name": "" if person is None else full_name(person),
        "reference": case.reference,
        "phone": "" if case.person.phone is None else masks.phone(case.person.phone),
        "at": rfc3339(backend.clock.now() if decision is None else decision.decided_at),
        "method": case.state.method or "",
        "usual": str(backend.operator.review.usual_minutes),
        "hours": backend.operator.review.hours,
    }
    return texts.mail(template, to=to, config=backend.config, values=filled | values, locale=case.person.locale)


async def _send_letter(backend: Backend, job: Job, case: Case) -> None:
    mail = _letter(backend, _LETTERS[job.kind], case, case.person.email, {"code": job.payload.code})
    with suppress(Refused):  # an address that stopped working later: the result is in the program too
        await backend.ports.mailer.send(mail, request_id=job.request_id)
    await _finish(backend, job)


async def _send_confirmation(backend: Backend, job: Job, case: Case) -> None:
    """The code and the link, or, for an address that has an account, the hint to sign in."""
    index = backend.keys.index("email", job.payload.to.casefold())
    async with backend.database.transaction() as tx:
        owner = await cases.confirmed_owner(tx, index)
    played = backend.settings.sandbox and mail_plan(job.payload.to).taken
    if played or (owner is not None and owner != case.id):
        mail = _letter(backend, "already_registered", case, job.payload.to, {})
    else:
        values = {"code": job.payload.code, "link": job.payload.link}
        mail = _letter(backend, "confirm_email", case, job.payload.to, values)
    try:
        receipt = await backend.ports.mailer.send(mail, request_id=job.request_id)
    except Refused:
        await _record(backend, job, lambda work: work.apply(_mail_news(job, "bounced")))
        return

    async def sent(work: Work) -> None:
        await work.apply(events.MailReported(delivery="sent"))
        for report in receipt.expected:
            delivery = Payload(delivery=report.status.value, to=job.payload.to)
            await work.enqueue("mail-report", due_at=work.now + report.after_s, payload=delivery)

    await _record(backend, job, sent)


def _mail_news(job: Job, delivery: str) -> events.MailReported:
    return events.MailReported(delivery=delivery, domain=job.payload.to.rpartition("@")[2])


async def _mail_report(backend: Backend, job: Job, _case: Case) -> None:
    async def reported(work: Work) -> None:
        if work.person.email == job.payload.to:
            await work.apply(_mail_news(job, job.payload.delivery))

    await _record(backend, job, reported)


async def _send_link(backend: Backend, job: Job, case: Case) -> None:
    link = case.state.link
    if link is None or link.serial != job.payload.serial or not link.live or link.delivery != "queued":
        await _finish(backend, job)  # too late, or an earlier try was taken: its news have come already
        return
    text = texts.text(
        "link",
        to=job.payload.to,
        config=backend.config,
        values={"link": job.payload.link},
        another_route=job.payload.another_route,
        locale=case.person.locale,
    )
    serial = job.payload.serial
    try:
        receipt = await backend.ports.sms.send(replace(text, again=job.attempts > 1), request_id=job.request_id)
    except Refused as refused:
        news = events.TextRefused(serial=serial, code=refused.code, internal=refused.internal)
        await _record(backend, job, lambda work: work.apply(news))
        return

    async def sent(work: Work) -> None:
        delivery, lifetime = receipt.status.value, receipt.link_lifetime_s
        await work.apply(events.TextReported(serial=serial, delivery=delivery, lifetime=lifetime))
        index = backend.keys.index("message", receipt.provider_id)
        await providers.remember(work.tx, index, application_id=work.id, serial=serial, now=work.now)
        for report in receipt.expected:
            payload = Payload(serial=serial, delivery=report.status.value)
            await work.enqueue("text-report", due_at=work.now + report.after_s, payload=payload)
        for after in receipt.ask_after_s:
            payload = Payload(serial=serial, code=receipt.provider_id)
            await work.enqueue("ask-text", due_at=work.now + after, payload=payload)

    await _record(backend, job, sent)


async def _text_report(backend: Backend, job: Job, _case: Case) -> None:
    event = events.TextReported(serial=job.payload.serial, delivery=job.payload.delivery)
    await _record(backend, job, lambda work: work.apply(event))


async def _ask_text(backend: Backend, job: Job, case: Case) -> None:
    """The provider's news may have been lost on their way to our hook."""
    link, serial = case.state.link, job.payload.serial
    if link is None or link.serial != serial or not link.live or link.delivery == "delivered":
        await _finish(backend, job)
        return
    try:
        news = await backend.ports.sms.news(job.payload.code, request_id=job.request_id)
    except PortError:  # the hook may come yet, or the next question
        await _finish(backend, job)
        return
    event = events.TextReported(serial=serial, delivery=news.status.value, code=news.code, internal=news.internal)
    await _record(backend, job, lambda work: work.apply(event))


async def _mark_late(backend: Backend, job: Job, _case: Case) -> None:
    await _record(backend, job, lambda work: work.apply(events.LinkLate(serial=job.payload.serial)))


async def _expire_link(backend: Backend, job: Job, _case: Case) -> None:
    await _record(backend, job, lambda work: work.apply(events.LinkExpired(serial=job.payload.serial)))


async def _text_handoff(backend: Backend, job: Job, case: Case) -> None:
    handoff, serial = case.state.handoff, job.payload.serial
    if handoff is None or handoff.serial != serial or not handoff.live:
        await _finish(backend, job)
        return
    values = {"link": job.payload.link}
    text = texts.text("handoff", to=job.payload.to, config=backend.config, values=values, locale=case.person.locale)
    try:
        await backend.ports.sms.send(replace(text, again=job.attempts > 1), request_id=job.request_id)
    except Refused:
        await _record(backend, job, lambda work: work.apply(events.HandoffNotTexted(serial=serial)))
        return
    await _finish(backend, job)


async def _expire_handoff(backend: Backend, job: Job, _case: Case) -> None:
    await _record(backend, job, lambda work: work.apply(events.HandoffExpired(serial=job.payload.serial)))


async def _mark_review_late(backend: Backend, job: Job, _case: Case) -> None:
    await _record(backend, job, lambda work: work.apply(events.ReviewLate(review_id=job.payload.code)))


async def _find_person(backend: Backend, job: Job, case: Case) -> None:
    phone, typed = case.person.phone, case.person.date_of_birth
    if phone is None or typed is None:
        await _finish(backend, job)
        return
    found: Person | Refused
    try:
        found = await backend.ports.prefill.find(
            phone, date_of_birth=date.fromisoformat(typed), request_id=job.request_id
        )
    except Refused as refused:
        found = refused

    async def record(work: Work) -> None:
        if work.person.phone != phone:
            return  # another number was entered meanwhile, and has a job of its own
        if isinstance(found, Refused):
            await checks.nobody_found(work, found.code, internal=found.internal)
            return
        agrees = found.date_of_birth.isoformat() == work.person.date_of_birth
        if agrees:
            work.person = replace(work.person, found=checks.details_of(found), id_number=found.id_number, typed=None)
        await work.apply(events.PersonFound(agrees=agrees))

    await _record(backend, job, record)


async def _check(backend: Backend, job: Job, case: Case) -> None:
    if case.state.step is not Step.CHECKING:  # given up, handed to a person, and tried again by staff
        await _finish(backend, job)
        return
    verdict = await checks.ask(backend, case, request_id=job.request_id)
    await _record(backend, job, lambda work: checks.decide(work, verdict))


_JOBS: Final[dict[str, Callable[[Backend, Job, Case], Awaitable[None]]]] = {
    Effect.SEND_CONFIRMATION.value: _send_confirmation,
    "mail-report": _mail_report,
    Effect.SEND_LINK.value: _send_link,
    "text-report": _text_report,
    "ask-text": _ask_text,
    Effect.MARK_LATE.value: _mark_late,
    Effect.EXPIRE_LINK.value: _expire_link,
    Effect.TEXT_HANDOFF.value: _text_handoff,
    Effect.EXPIRE_HANDOFF.value: _expire_handoff,
    "mark-review-late": _mark_review_late,
    Effect.FIND_PERSON.value: _find_person,
    Effect.CHECK.value: _check,
}
