"""News of text messages: from Twilio's call-back to the timeline, and what is no news."""

from __future__ import annotations

import hashlib
import hmac
import json
import logging
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from kyc_desktop.backend import events as on
from kyc_desktop.backend.offers import offered
from kyc_desktop.backend.state import LinkState
from kyc_desktop.backend.store import tables
from kyc_desktop.backend.work import open_work
from tests.outside import twilio
from tests.outside.twilio import AUTH_TOKEN, Twilio, signature

from .texting import PHONE, SECOND, SECRET, Running, open_running


@pytest.fixture(scope="module")
def playing() -> Iterator[tuple[Twilio, Twilio]]:
    played = twilio.start(), twilio.start(auth_token=SECOND)
    yield played
    for one in played:
        one.stop()


@pytest.fixture
def providers(playing: tuple[Twilio, Twilio]) -> Iterator[tuple[Twilio, Twilio]]:
    for one in playing:
        one.reset()
        one.pace = 0.0
    yield playing
    assert [one.broken for one in playing] == [[], []]


@pytest.fixture
async def running(tmp_path: Path, providers: tuple[Twilio, Twilio]) -> AsyncIterator[Running]:
    async with open_running(tmp_path, providers) as running:
        yield running


def codes_of(link: LinkState) -> list[str]:
    return [event.code for event in link.events]


async def test_from_queued_to_delivered(running: Running) -> None:
    application = await running.texted()
    link = await running.until(application, lambda link: link.delivery == "delivered")
    assert codes_of(link) == ["sms_queued", "sms_sent", "sms_delivered"]
    await running.soon(lambda: len(running.twilio.news) == 2)
    assert [(news.form["MessageStatus"], news.answer) for news in running.twilio.news] == [
        ("sent", 204),
        ("delivered", 204),
    ]


WHY = {
    30003: ("sms_undelivered", True),
    30005: ("phone_unreachable", False),
    30006: ("phone_not_mobile", False),
    30007: ("sms_held_back", True),
    30034: ("sms_held_back", True),
    39999: ("sms_undelivered", True),
}
"""Twilio's code: ours, and whether sending the text again can help."""


async def test_why_it_was_not_delivered(running: Running, caplog: pytest.LogCaptureFixture) -> None:
    phones = {error: f"{PHONE[:-2]}{80 + place}" for place, error in enumerate(WHY)}
    running.twilio.undelivered.update({phone: error for error, phone in phones.items()})
    applications = {error: await running.texted(phone=phone) for error, phone in phones.items()}
    for error, (code, again) in WHY.items():
        application = applications[error]
        link = await running.until(application, lambda link: link.ended is not None)
        assert (link.ended, link.delivery) == (code, "undelivered")
        assert codes_of(link)[-1] == code
        assert f"{code} twilio {error}" in await running.codes(application), "staff see Twilio's"
        case = await running.case(application)
        offer = offered(case.state, "resend-link", running.backend.policy, running.backend.clock.now())
        assert (offer is not None) is again
    alarms = [record.getMessage() for record in caplog.records if record.levelno == logging.ERROR]
    assert alarms == ["twilio: a message was not delivered: 30034, which only the operator can change"]


async def test_a_text_that_was_held_back_goes_by_the_other_route(running: Running) -> None:
    running.twilio.undelivered[PHONE] = 30007
    application = await running.texted()
    await running.until(application, lambda link: link.ended == "sms_held_back")
    async with open_work(running.backend, application, actor="customer") as work:
        await work.apply(on.LinkResent(match="118"))
    link = await running.until(application, lambda link: link.delivery == "delivered")
    assert (link.serial, link.another_route) == (2, True)
    assert (len(running.twilio.sent), len(running.second.sent)) == (1, 1)
    assert running.second.sent[0].form["StatusCallback"].startswith(f"{running.url}/hooks/twilio-2?message=")


async def test_the_other_route_takes_over_what_the_first_refuses_to_take(running: Running) -> None:
    running.twilio.orders.add("messages", "429")
    application = await running.texted()
    await running.until(application, lambda link: link.delivery == "delivered")
    assert (len(running.twilio.sent), len(running.second.sent)) == (0, 1)


async def test_news_come_twice_late_and_in_any_order(running: Running) -> None:
    application = await running.texted()
    await running.until(application, lambda link: link.delivery == "delivered")
    (sent,) = running.twilio.sent
    version = await running.version(application)
    for status, error in (("sent", None), ("queued", None), ("delivered", None), ("undelivered", 30003)):
        assert await running.twilio.tell(sent, status, error) == 204
    assert await running.version(application) == version, "nothing changed"
    assert (await running.link(application)).ended is None


async def test_news_that_come_before_the_receipt_are_not_lost(running: Running) -> None:
    running.twilio.orders.add("messages", "early")
    running.twilio.pace = None
    application = await running.texted()
    await running.until(application, lambda link: link.delivery == "delivered")
    assert codes_of(await running.link(application)) == ["sms_queued", "sms_delivered"]


@pytest.mark.parametrize(
    ("status", "error", "delivery", "ended"),
    [("delivered", None, "delivered", None), ("failed", 30006, "undelivered", "phone_not_mobile")],
)
async def test_news_that_got_lost_are_asked_for(
    running: Running, status: str, error: int | None, delivery: str, ended: str | None
) -> None:
    running.twilio.pace = None
    application = await running.texted()
    await running.sent()
    running.twilio.orders.add("fetch", "503")
    running.backend.clock.advance(31)
    await running.soon(lambda: running.twilio.fetched == 1)
    running.twilio.sent[0].status, running.twilio.sent[0].error_code = status, error
    running.backend.clock.advance(90)
    link = await running.until(application, lambda link: link.delivery == delivery)
    assert link.ended == ended


async def test_a_message_whose_receipt_was_lost_is_not_sent_again(running: Running) -> None:
    running.twilio.orders.add("messages", "lost")
    application = await running.texted()
    await running.until(application, lambda link: link.delivery == "delivered")
    await running.sent()
    assert (len(running.twilio.sent), running.twilio.raw) == (1, 1)


async def test_nor_is_it_when_its_news_are_lost_too(running: Running) -> None:
    running.twilio.orders.add("messages", "lost")
    running.twilio.pace = None
    await running.texted()
    await running.sent()
    assert (len(running.twilio.sent), running.twilio.raw) == (1, 1)
    assert running.twilio.request_ids[0] == running.twilio.request_ids[1], "one request id for every try"


async def test_only_signed_news_count(running: Running) -> None:
    running.twilio.pace = None
    application = await running.texted()
    await running.sent()
    (sent,) = running.twilio.sent
    form = {"MessageSid": sent.sid, "MessageStatus": "delivered"}
    other = signature(f"{running.url}/hooks/twilio?x=1", form)
    changed = signature(f"{running.url}/hooks/twilio", form | {"MessageStatus": "sent"})
    assert await running.post(form, X_Twilio_Signature="") == 401
    assert await running.post(form, X_Twilio_Signature=other) == 401
    assert await running.post(form, X_Twilio_Signature=changed) == 401
    assert await running.post(form, X_Twilio_Signature="=?") == 401
    assert await running.post(form, token="another") == 401
    assert await running.post(form, token=SECOND) == 401
    assert await running.post(form, path="/hooks/twilio-2") == 401, "each account signs with its own token"
    assert (await running.http.post("/hooks/twilio", data=form)).status_code == 401
    assert (await running.link(application)).delivery == "queued"
    assert await running.post(form) == 204
    assert (await running.link(application)).delivery == "delivered"
    version = await running.version(application)
    assert await running.post(form) == 204
    assert await running.version(application) == version, "replayed news change nothing"


async def test_the_second_account_reports_by_its_own_address(running: Running) -> None:
    running.twilio.pace = None
    application = await running.texted()
    await running.sent()
    form = {"MessageSid": running.twilio.sent[0].sid, "MessageStatus": "sent"}
    assert await running.post(form, path="/hooks/twilio-2", token=SECOND) == 204
    assert (await running.link(application)).delivery == "sent"


async def test_news_that_mean_nobody(running: Running) -> None:
    unknown = {"MessageSid": "SM" + "0" * 32, "MessageStatus": "delivered"}
    assert await running.post(unknown) == 204
    assert await running.post(unknown, path=f"/hooks/twilio?message={'0' * 32}") == 204
    assert await running.post({"CallSid": "CA1"}) == 204, "signed, and about something else"
    assert (await running.http.post("/hooks/twilio", content=b"no form")).status_code == 400
    assert (await running.http.post("/hooks/twilio", content=b"\xff=1")).status_code in (400, 401)
    assert (await running.http.post("/hooks/twilio", content=b"a=" + b"x" * 2_000_000)).status_code == 413
    application = await running.texted()
    await running.until(application, lambda link: link.delivery == "delivered")
    (sent,) = running.twilio.sent
    async with running.backend.database.transaction() as tx:
        await tx.execute(tables.applications.delete().where(tables.applications.c.id == application))
    assert await running.twilio.tell(sent, "delivered") == 204, "withdrawn meanwhile"


async def test_a_server_without_twilio_has_no_such_hook(running: Running) -> None:
    object.__setattr__(running.backend.settings, "hook_secrets", {})
    assert await running.post({"MessageSid": "SM1", "MessageStatus": "sent"}) == 404


async def test_a_gateway_of_the_operators_own(running: Running) -> None:
    running.twilio.pace = None
    application = await running.texted()
    await running.sent()

    async def post(news: dict[str, str], *, secret: str = SECRET) -> int:
        body = json.dumps(news).encode()
        headers = {
            "Content-Type": "application/json",
            "Hook-Signature": hmac.new(secret.encode(), body, hashlib.sha256).hexdigest(),
        }
        return (await running.http.post("/hooks/sms", content=body, headers=headers)).status_code

    sid = running.twilio.sent[0].sid
    assert await post({"id": sid, "status": "delivered"}, secret="another") == 401
    assert await post({"id": "nobody", "status": "delivered"}) == 404
    assert await post({"id": sid, "status": "read"}) == 422
    assert await post({"id": sid, "status": "delivered"}) == 204
    assert (await running.link(application)).delivery == "delivered"


async def test_nothing_personal_is_logged(running: Running, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        running.twilio.undelivered[PHONE] = 30034
        running.twilio.orders.add("messages", "500")
        application = await running.texted()
        await running.until(application, lambda link: link.ended is not None)
    (sent,) = running.twilio.sent
    logged = "\n".join(
        record.getMessage() for record in caplog.records if record.name.startswith(("kyc_desktop", "uvicorn"))
    )
    assert logged
    for word in (PHONE, PHONE[2:], sent.link, sent.link.rpartition("/")[2], "@example.com", AUTH_TOKEN):
        assert word not in logged
