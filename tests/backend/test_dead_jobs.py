"""A job that is given up leaves nobody stuck and is told to the people who run the server."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import select, update

from kyc_desktop.backend import jobs
from kyc_desktop.backend.journey import Effect
from kyc_desktop.backend.ports import Mail, Receipt
from kyc_desktop.backend.providers.faults import Fault
from kyc_desktop.backend.store import outbox, tables
from kyc_desktop.backend.store.database import Database
from kyc_desktop.backend.store.outbox import Job, Lost, Payload
from kyc_desktop.backend.work import open_work
from tests.databases import of_this_run

from .held import held_job
from .inside import Inside, inside
from .person import Applicant

MAYA = "+12025550100"
EVERY_KIND = {*jobs._JOBS, *jobs._LETTERS, *jobs._TO_NOBODY, "erase-object"}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Inside]:
    async with inside(tmp_path) as running:
        yield running


async def _at_email(house: Inside) -> Applicant:
    maya = house.person()
    await maya.register()
    await maya.until(lambda document: document["email"]["delivery"] == "sent")
    return maya


async def _at_link(house: Inside) -> Applicant:
    maya = await house.person().linked(MAYA)
    await maya.until(lambda document: document["link"]["delivery"] == "delivered")
    return maya


async def _waiting_for_a_person(house: Inside) -> Applicant:
    _break(house, "prefill")
    return await house.person().matched(MAYA)


async def _at_checking(house: Inside) -> Applicant:
    maya = await house.person().reviewing(MAYA)
    _break(house, "prefill")
    await maya.must("submit-details", **maya.details())
    return maya


def _break(house: Inside, provider: str) -> None:
    assert house.backend.sandbox is not None
    house.backend.sandbox.faults.order(Fault(target=provider, mode="error", count=50))


def _delayed(maya: Applicant) -> bool:
    return maya.document["notice"] is not None and maya.document["notice"]["code"] == "service_delayed"


CASES = {
    # kind: (where the customer is, what is true then)
    Effect.SEND_CONFIRMATION.value: (_at_email, lambda maya: _delayed(maya) and "resend-email" in maya.actions),
    "mail-report": (_at_email, _delayed),
    Effect.SEND_LINK.value: (
        _at_link,
        lambda maya: (
            maya.document["link"]["delivery"] == "undelivered" and {"resend-link", "choose-method"} <= {*maya.actions}
        ),
    ),
    "text-report": (_at_link, _delayed),
    "ask-text": (_at_link, _delayed),
    Effect.MARK_LATE.value: (_at_link, _delayed),
    Effect.EXPIRE_LINK.value: (_at_link, lambda maya: _delayed(maya) and "resend-link" in maya.actions),
    Effect.FIND_PERSON.value: (_waiting_for_a_person, lambda maya: maya.step == "documents" and _delayed(maya)),
    Effect.CHECK.value: (_at_checking, lambda maya: maya.step == "in_review"),
}
ELSEWHERE = {Effect.TEXT_HANDOFF.value}
"""test_handoff"""
NOBODY_WAITS = EVERY_KIND - CASES.keys() - ELSEWHERE
"""Letters, which repeat what the program says; timers whose end changes nothing that the customer can do; rubbish."""


def test_every_kind_of_job_is_thought_of() -> None:
    assert {
        *jobs._LETTERS, *jobs._TO_NOBODY, "erase-object", "mark-review-late", Effect.EXPIRE_HANDOFF.value,
    } == NOBODY_WAITS  # fmt: skip


@pytest.mark.parametrize("kind", CASES)
async def test_a_customer_who_waits_has_a_way_on(kind: str, house: Inside, caplog: pytest.LogCaptureFixture) -> None:
    arrange, right = CASES[kind]
    maya = await arrange(house)
    job = await held_job(house.backend, kind, maya.id, Payload(serial=1))
    with caplog.at_level(logging.ERROR):
        await jobs.give_up(house.backend, job, "TimeoutError")
    await maya.read()
    assert right(maya), maya.document
    assert f"job_dead id={job.id} kind={kind} tries=1 error=TimeoutError" in caplog.text
    assert await _dead(house) == [job.id]


async def test_what_nobody_waits_for_is_told_to_staff_only(house: Inside, caplog: pytest.LogCaptureFixture) -> None:
    maya = await _at_email(house)
    before = maya.document["version"]
    given_up = []
    for kind in sorted(NOBODY_WAITS - {"mark-review-late", Effect.EXPIRE_HANDOFF.value}):
        owner = None if kind in jobs._TO_NOBODY else maya.id
        given_up.append(await held_job(house.backend, kind, owner))
    with caplog.at_level(logging.ERROR):
        for job in given_up:
            await jobs.give_up(house.backend, job, "Retryable")
    await maya.read()
    assert maya.document["version"] == before
    assert caplog.text.count("job_dead") == len(given_up)
    assert sorted(await _dead(house)) == [job.id for job in given_up]


async def test_the_last_try_of_a_worker_gives_up_and_staff_try_again(house: Inside) -> None:
    maya = await _at_email(house)
    _break(house, "email")
    job = await held_job(house.backend, "send-already-registered", maya.id)
    async with house.backend.database.transaction() as tx:
        last = jobs.DEFAULT_TRIES - 1
        waits = update(tables.outbox).where(tables.outbox.c.id == job.id)
        await tx.execute(waits.values(lease=None, attempts=last, due_at=house.backend.clock.now()))
    house.backend.wake.set()
    async with asyncio.timeout(10):
        while await _dead(house) != [job.id]:
            pass
    assert house.backend.sandbox is not None
    house.backend.sandbox.faults.clear()
    async with house.backend.database.transaction() as tx:
        assert await outbox.revive(tx, [job.id], now=house.backend.clock.now()) == 1
    house.backend.wake.set()
    mails = await maya.sandbox.messages(lambda one: one["template"] == "already_registered")
    assert mails[0]["to"] == maya.email


async def test_what_was_taken_over_is_not_recorded_twice(house: Inside) -> None:
    """The process was away for longer than its lease; its answer must change nothing any more."""
    maya = await _at_link(house)
    job = await held_job(house.backend, "text-report", maya.id, Payload(serial=1, delivery="undelivered"))
    async with house.backend.database.transaction() as tx:
        taken = update(tables.outbox).where(tables.outbox.c.id == job.id)
        await tx.execute(taken.values(lease="another"))
    before = maya.document["version"]
    for late in _endings(house, job):
        with pytest.raises(Lost):
            await late()
    await maya.read()
    assert maya.document["version"] == before


def _endings(house: Inside, job: Job) -> list[Callable[[], asyncio.Future[None]]]:
    backend = house.backend
    return [
        lambda: asyncio.ensure_future(jobs.run(backend, job)),
        lambda: asyncio.ensure_future(jobs.give_up(backend, job, "late")),
        lambda: asyncio.ensure_future(jobs.bury(backend, job, "late")),
    ]


async def test_a_job_of_an_application_that_is_gone_ends_quietly(house: Inside) -> None:
    maya = await _at_link(house)
    job = await held_job(house.backend, "text-report", maya.id, Payload(serial=1, delivery="undelivered"))
    async with open_work(house.backend, maya.id, actor="test") as work:
        await work.tx.execute(tables.applications.delete().where(tables.applications.c.id == maya.id))
    with pytest.raises(Lost):
        await jobs.run(house.backend, job)


class NeverAnswers:
    """A mail server that takes the connection and says nothing."""

    async def send(self, mail: Mail, *, request_id: str) -> Receipt:
        await asyncio.Event().wait()
        raise AssertionError


@pytest.mark.slow
async def test_a_process_that_ends_hands_back_what_it_could_not_finish(tmp_path: Path) -> None:
    async with inside(tmp_path) as house:
        object.__setattr__(house.backend.ports, "mailer", NeverAnswers())
        await house.person().register()
        async with asyncio.timeout(5):
            while await house.rows(tables.outbox, tables.outbox.c.lease.is_not(None)) == 0:
                pass
    database = Database(of_this_run.url(tmp_path))
    async with database.transaction() as tx:
        (row,) = (await tx.execute(select(tables.outbox))).all()
    await database.close()
    assert (row.kind, row.lease, row.attempts) == (Effect.SEND_CONFIRMATION.value, None, 0)
    assert row.due_at <= time.time(), "another process can take it at once"


async def _dead(house: Inside) -> list[int]:
    async with house.backend.database.transaction() as tx:
        return [job.id for job in await outbox.dead(tx)]
