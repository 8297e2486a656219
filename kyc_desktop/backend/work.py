"""One transaction on one application: events are applied, effects carried out or queued, the row saved once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncConnection

from . import crypto, journey
from .core import Backend
from .events import Event
from .journey import Effect
from .problems import Refusal
from .state import Person, State
from .store import audit, cases, links, outbox, providers, reviews, signals
from .store.cases import Case
from .store.outbox import Payload


class AddressTaken(Exception):  # noqa: N818 - an answer, not a mistake
    """Another application has confirmed the address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnCode:
    """A new confirmation code and its hash."""

    code: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Audit:
    event: str
    from_step: str
    to_step: str
    codes: tuple[str, ...]
    delivery: str = ""


class Work:
    """Made by `open_work`. ``now`` stands still for the whole transaction."""

    def __init__(self, backend: Backend, tx: AsyncConnection, case: Case, *, actor: str, now: float) -> None:
        self.backend = backend
        self.tx = tx
        self.case = case
        self.now = now
        self.state: State = case.state
        self.person: Person = case.person
        self.version = case.version
        self.notes = reviews.Notes()
        self._actor = actor
        self._audit: list[_Audit] = []
        self._written_audit: list[_Audit] = []
        self._written = False

    @property
    def id(self) -> str:
        return self.case.id

    def index(self, purpose: str, value: str) -> bytes:
        return self.backend.keys.index(purpose, value)

    async def apply(self, event: Event, *, code: DrawnCode | None = None) -> bool:
        """Apply an event; False when it came too late to count.

        ``code`` goes with events that send a confirmation mail. Raises NotOffered or TooEarly for commands,
        AddressTaken when the address that would be confirmed belongs to another account.
        """
        before = self.state
        transition = journey.apply(before, event, self.backend.policy, self.now)
        if transition is None:
            return False
        self.state = transition.state
        try:
            for effect in transition.effects:
                await self._carry_out(effect, code)
        except AddressTaken:
            self.state = before
            raise
        if self.state != before:
            reasons = getattr(event, "reasons", ())
            self._audit.append(
                _Audit(
                    event=type(event).__name__,
                    from_step=before.step.value,
                    to_step=self.state.step.value,
                    codes=tuple(reason.code for reason in reasons) or self._code_of(event),
                    delivery=getattr(event, "delivery", ""),
                )
            )
        return True

    async def enqueue(self, kind: str, *, due_at: float | None = None, payload: Payload | None = None) -> str:
        """The request id of the job."""
        return await outbox.put(
            self.tx,
            self.backend.keys,
            kind,
            application_id=self.id,
            now=self.now,
            due_at=self.now if due_at is None else due_at,
            payload=payload,
        )

    async def save(self) -> None:
        """Write the row if anything changed. Called at the end of the transaction, or earlier to see the version."""
        if self._written or (self.state == self.case.state and self.person == self.case.person):
            return
        self._written = True
        self.version = await cases.save(
            self.tx, self.backend.keys, self.case, state=self.state, person=self.person, now=self.now
        )
        for row in self._audit or [_Audit(event="DataChanged", from_step="", to_step="", codes=())]:
            await audit.write(
                self.tx,
                application_id=self.id,
                at=self.now,
                actor=self._actor,
                event=row.event,
                from_step=row.from_step,
                to_step=row.to_step,
                version=self.version,
                codes=row.codes,
            )
        self._written_audit += self._audit
        self._audit.clear()
        self.case = self.saved()

    def count(self) -> None:
        """After the commit: what happened is counted."""
        for row in self._written_audit:
            self.backend.meter.moved(
                event=row.event,
                from_step=row.from_step,
                to_step=row.to_step,
                codes=row.codes,
                delivery=row.delivery,
            )

    def saved(self) -> Case:
        """The case as it is after `save`."""
        return replace(self.case, version=self.version, state=self.state, person=self.person, updated_at=self.now)

    # --- effects ------------------------------------------------------------------------------------------------

    async def _carry_out(self, effect: Effect, code: DrawnCode | None) -> None:
        match effect:
            case Effect.CONFIRM_ADDRESS:
                owner = await cases.confirmed_owner(self.tx, self.index("email", self.person.email.casefold()))
                if owner is not None and owner != self.id:
                    raise AddressTaken
                await links.drop_code(self.tx, self.id)
            case Effect.END_LINKS:
                await links.end_all(self.tx, self.id, self.now)
            case Effect.FORGET_FOUND:
                self.person = replace(self.person, found=None, typed=None, id_number=None, record="")
            case Effect.OPEN_REVIEW:
                await self._open_review()
            case Effect.SEND_CONFIRMATION:
                await self._send_confirmation(code)
            case Effect.SEND_LINK:
                await self._send_link()
            case Effect.MARK_LATE | Effect.EXPIRE_LINK:
                await self._link_timer(effect)
            case Effect.OPEN_HANDOFF:
                await self._open_handoff()
            case Effect.EXPIRE_HANDOFF | Effect.TEXT_HANDOFF:
                await self._handoff_job(effect)
            case _:
                await self.enqueue(effect.value)

    async def _open_review(self) -> None:
        review = self.state.review
        if review is None:
            return
        await reviews.add(
            self.tx,
            self.backend.keys,
            review_id=review.id,
            application_id=self.id,
            subject=review.subject,
            now=self.now,
            notes=self.notes,
        )
        due_at = self.now + self.backend.operator.review.usual_minutes * 60.0
        await self.enqueue("mark-review-late", due_at=due_at, payload=Payload(code=review.id))

    async def _send_confirmation(self, code: DrawnCode | None) -> None:
        if code is None:
            raise ValueError("an event that sends a confirmation mail needs a code")
        expires_at = self.now + self.backend.policy.email_life
        token = crypto.new_link_token()
        await links.set_code(self.tx, self.id, code.hash, expires_at)
        await links.add(
            self.tx,
            token,
            application_id=self.id,
            purpose="email",
            serial=len(self.state.mail.sends),
            now=self.now,
            expires_at=expires_at,
        )
        payload = Payload(code=code.code, link=self._url(token), to=self.person.email)
        await self.enqueue(Effect.SEND_CONFIRMATION.value, payload=payload)

    async def _send_link(self) -> None:
        link = self.state.link
        if link is None or self.person.phone is None:
            return
        token = crypto.new_link_token()
        await links.add(
            self.tx,
            token,
            application_id=self.id,
            purpose="sms",
            serial=link.serial,
            now=self.now,
            expires_at=link.expires_at,
        )
        payload = Payload(
            serial=link.serial, link=self._url(token), to=self.person.phone, another_route=link.another_route
        )
        request_id = await self.enqueue(Effect.SEND_LINK.value, payload=payload)
        await providers.remember(  # a carrier can be faster with its news than we with recording its id
            self.tx, self.index("message", request_id), application_id=self.id, serial=link.serial, now=self.now
        )

    async def _link_timer(self, effect: Effect) -> None:
        link = self.state.link
        if link is None:
            return
        policy = self.backend.policy
        late = policy.late_after_resend if len(self.state.texts) > 1 else policy.late_after
        due_at = link.expires_at if effect is Effect.EXPIRE_LINK else self.now + late
        await self.enqueue(effect.value, due_at=due_at, payload=Payload(serial=link.serial))

    async def _open_handoff(self) -> None:
        handoff = self.state.handoff
        if handoff is None:
            return
        for token, purpose in ((handoff.token, "handoff"), (typed_code(self.backend, handoff.code), "code")):
            await links.add(
                self.tx,
                token,
                application_id=self.id,
                purpose=purpose,
                serial=handoff.serial,
                now=self.now,
                expires_at=handoff.expires_at,
            )

    async def _handoff_job(self, effect: Effect) -> None:
        handoff = self.state.handoff
        if handoff is None:
            return
        if effect is Effect.EXPIRE_HANDOFF:
            await self.enqueue(effect.value, due_at=handoff.expires_at, payload=Payload(serial=handoff.serial))
        elif self.person.phone is not None:
            link = f"{handoff.base}/l/{handoff.token}"
            await self.enqueue(effect.value, payload=Payload(serial=handoff.serial, link=link, to=self.person.phone))

    def _url(self, token: str) -> str:
        return f"{self.backend.settings.public_url}/l/{token}"

    @staticmethod
    def _code_of(event: Event) -> tuple[str, ...]:
        found = (getattr(event, "code", None), getattr(event, "internal", None))
        return tuple(code for code in found if code and isinstance(code, str))


def typed_code(backend: Backend, code: str) -> str:
    """What the short code of a hand-off is kept and found by. It has 40 bits only, so it needs a secret key."""
    return backend.keys.index("handoff-code", code).hex()


@asynccontextmanager
async def open_work(backend: Backend, application_id: str, *, actor: str) -> AsyncIterator[Work]:
    """Read the row, let the caller apply events, save, commit, wake those who wait.

    Raises Refusal(401, session_ended) when the application is gone.
    """
    async with backend.database.transaction() as tx:
        case = await cases.load(tx, backend.keys, application_id, lock=True)
        if case is None:
            raise Refusal(status=401, code="session_ended")
        work = Work(backend, tx, case, actor=actor, now=backend.clock.now())
        yield work
        await work.save()
        await signals.changed(tx, application_id)
    work.count()
    announce(backend, application_id)


def announce(backend: Backend, application_id: str) -> None:
    """After a commit: long-polls of this process look again, the worker looks for jobs. Others hear `signals`."""
    backend.hub.notify(application_id)
    backend.wake.set()
