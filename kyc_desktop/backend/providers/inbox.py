"""Mail and text messages of the sandbox: nothing is sent, everything can be read in the tester's inbox."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ..personas import mail_plan, persona_for
from ..ports import DeliveryNews, DeliveryReport, Mail, Receipt, Refused, Text
from .faults import Faults


@dataclass(frozen=True, slots=True, kw_only=True)
class InboxMessage:
    """A message as the tester reads it.

    ``kind``: email or sms. ``at``: when it can be read first, in seconds since the epoch.
    """

    kind: str
    to: str
    text: str
    at: float
    subject: str = ""
    html: str = ""
    template: str = ""
    link: str | None = None
    code: str | None = None


class Inbox(Protocol):
    async def add(self, message: InboxMessage, *, request_id: str) -> None:
        """Keep a message; a second one with the same ``request_id`` is dropped."""
        ...


class InboxMailer:
    """The `Mailer` of the sandbox; the tag of the address decides what happens."""

    def __init__(self, inbox: Inbox, *, now: Callable[[], float], faults: Faults) -> None:
        self._inbox = inbox
        self._now = now
        self._faults = faults

    async def send(self, mail: Mail, *, request_id: str) -> Receipt:
        times = await self._faults.strike("email")
        plan = mail_plan(mail.to)

        async def arrive(times: int) -> None:
            if plan.readable_after_s is None:
                return
            message = InboxMessage(
                kind="email",
                to=mail.to,
                subject=mail.subject,
                text=mail.text,
                html=mail.html,
                template=mail.template,
                link=mail.link,
                code=mail.code,
                at=self._now() + plan.readable_after_s,
            )
            await _add(self._inbox, message, times=times, request_id=request_id)

        await self._faults.deliver("email", times, arrive)
        return Receipt(provider_id=f"mail-{request_id}", expected=_times(plan.reports, times))


class InboxSms:
    """The `Sms` of the sandbox; the number decides what happens."""

    def __init__(self, inbox: Inbox, *, now: Callable[[], float], faults: Faults) -> None:
        self._inbox = inbox
        self._now = now
        self._faults = faults

    async def send(self, text: Text, *, request_id: str) -> Receipt:
        times = await self._faults.strike("sms")
        plan = persona_for(text.to).text
        if plan.refused is not None:
            code, internal = plan.refused
            raise Refused(code, internal=internal)

        async def arrive(times: int) -> None:
            if plan.readable_after_s is None:
                return
            message = InboxMessage(
                kind="sms",
                to=text.to,
                text=text.body,
                template=text.template,
                link=text.link,
                at=self._now() + plan.readable_after_s,
            )
            await _add(self._inbox, message, times=times, request_id=request_id)

        await self._faults.deliver("sms", times, arrive)
        return Receipt(
            provider_id=f"sms-{request_id}",
            expected=_times(plan.reports, times),
            link_lifetime_s=plan.link_lifetime_s,
        )

    async def news(self, provider_id: str, *, request_id: str) -> DeliveryNews:
        """All news of the inbox are in the receipts."""
        raise Refused("not_found")


async def _add(inbox: Inbox, message: InboxMessage, *, times: int, request_id: str) -> None:
    for copy in range(times):
        await inbox.add(message, request_id=request_id if copy == 0 else f"{request_id}+{copy}")


def _times(reports: tuple[DeliveryReport, ...], times: int) -> tuple[DeliveryReport, ...]:
    """One that is kept back says of itself what it would have said."""
    return tuple(report for report in reports for _ in range(max(1, times)))
