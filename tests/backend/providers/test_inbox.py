"""Messages of the sandbox: kept once, sealed, read in order, late ones not missed."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from kyc_desktop.backend.clock import Clock
from kyc_desktop.backend.inbox import Cursor
from kyc_desktop.backend.ports import Delivery, Mail, Refused, Text
from kyc_desktop.backend.providers.faults import Fault
from kyc_desktop.backend.providers.sandbox import SandboxPorts


def mail(to: str = "maya@example.com") -> Mail:
    return Mail(to=to, subject="Confirm", text="Code 482915", html="<p>482915</p>", link="https://x/l/1", code="482915")


def text(number: int = 0) -> Text:
    return Text(to=f"+120255501{number:02d}", body="Open https://x/l/2", link="https://x/l/2")


async def test_a_mail_is_kept_with_code_and_link_and_only_once(sandbox: SandboxPorts) -> None:
    for _ in range(2):
        receipt = await sandbox.ports.mailer.send(mail(), request_id="one")
    [listed] = await sandbox.inbox.read(Cursor())
    assert (listed.message.kind, listed.message.to) == ("email", "maya@example.com")
    assert (listed.message.code, listed.message.link) == ("482915", "https://x/l/1")
    assert [report.status for report in receipt.expected] == [Delivery.SENT]


async def test_messages_are_sealed_on_disk(sandbox: SandboxPorts, tmp_path: Path) -> None:
    await sandbox.ports.mailer.send(mail(), request_id="one")
    for path in tmp_path.rglob("kyc.sqlite*"):
        assert b"482915" not in path.read_bytes()
        assert b"maya@" not in path.read_bytes()


async def test_a_late_text_is_not_missed_by_someone_who_read_newer_ones(sandbox: SandboxPorts, clock: Clock) -> None:
    await sandbox.ports.sms.send(text(27), request_id="late")
    await sandbox.ports.mailer.send(mail(), request_id="now")
    first = await sandbox.inbox.read(Cursor())
    assert [listed.message.kind for listed in first] == ["email"]
    clock.advance(21)
    second = await sandbox.inbox.read(first[-1].cursor)
    assert [listed.message.to for listed in second] == ["+12025550127"]
    assert await sandbox.inbox.read(second[-1].cursor) == []


async def test_a_waiting_reader_wakes_for_a_new_message_and_for_the_clock(sandbox: SandboxPorts, clock: Clock) -> None:
    waiting = asyncio.create_task(sandbox.inbox.wait(Cursor(), seconds=20))
    await asyncio.sleep(0)
    await sandbox.ports.mailer.send(mail(), request_id="now")
    [listed] = await waiting
    await sandbox.ports.sms.send(text(27), request_id="late")
    waiting = asyncio.create_task(sandbox.inbox.wait(listed.cursor, seconds=20))
    await asyncio.sleep(0)
    clock.advance(21)
    assert len(await waiting) == 1


async def test_waiting_ends(sandbox: SandboxPorts) -> None:
    before = time.monotonic()
    assert await sandbox.inbox.wait(Cursor(), seconds=0.05) == []
    assert time.monotonic() - before < 1


@pytest.mark.parametrize("address", ["maya+lost@example.com", "maya+bounce@example.com"])
async def test_lost_and_bounced_mails_never_arrive(sandbox: SandboxPorts, clock: Clock, address: str) -> None:
    receipt = await sandbox.ports.mailer.send(mail(address), request_id="one")
    clock.advance(3600)
    assert await sandbox.inbox.read(Cursor()) == []
    assert (receipt.expected[-1].status is Delivery.BOUNCED) == ("bounce" in address)


async def test_a_stopped_number_is_refused(sandbox: SandboxPorts) -> None:
    with pytest.raises(Refused) as refused:
        await sandbox.ports.sms.send(text(25), request_id="one")
    assert (refused.value.code, refused.value.internal) == ("sms_blocked", "21610")


async def test_a_short_lived_link_says_so(sandbox: SandboxPorts) -> None:
    assert (await sandbox.ports.sms.send(text(29), request_id="one")).link_lifetime_s == 15
    assert (await sandbox.ports.sms.send(text(0), request_id="two")).link_lifetime_s is None


async def test_a_duplicate_arrives_twice_and_is_reported_twice(sandbox: SandboxPorts, clock: Clock) -> None:
    sandbox.faults.order(Fault(target="sms", mode="duplicate"))
    receipt = await sandbox.ports.sms.send(text(0), request_id="one")
    clock.advance(1)
    assert len(await sandbox.inbox.read(Cursor())) == 2
    statuses = [report.status for report in receipt.expected]
    assert statuses == [Delivery.SENT, Delivery.SENT, Delivery.DELIVERED, Delivery.DELIVERED]


@pytest.mark.parametrize("wrong", ["x", "1", "nan_1", "-1_0", "1_x", "1e300_1"])
def test_a_cursor_that_we_did_not_make_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"no such place|could not convert|invalid literal"):
        Cursor.parse(wrong)
    assert Cursor.parse(str(Cursor(1763832301.25, 7))) == Cursor(1763832301.25, 7)
