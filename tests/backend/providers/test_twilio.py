"""Text messages by Twilio: requests and answers as described, errors, second tries, the hook's signature."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import httpx
import pytest

from kyc_desktop.backend.circuit import Circuit
from kyc_desktop.backend.ports import Delivery, Refused, Retryable, Text
from kyc_desktop.backend.providers.guarded import GuardedSms
from kyc_desktop.backend.providers.twilio import TwilioSms
from kyc_desktop.backend.providers.twilio_codes import delivery_of, refusal, undelivered
from kyc_desktop.backend.providers.wire import open_client
from kyc_desktop.flow.messages import MESSAGES
from tests.outside import twilio
from tests.outside.twilio import SENDER, Twilio

BLOCK = "+120255501"
LINK = "https://verify.example.com/l/abcdefghijklmnopqrstuv"
STATUS_URL = "http://127.0.0.1:9/hooks/twilio"


@pytest.fixture(scope="module")
def running() -> Iterator[Twilio]:
    played = twilio.start(pace=None)
    yield played
    played.stop()


@pytest.fixture
def provider(running: Twilio) -> Iterator[Twilio]:
    running.reset()
    running.pace = None
    yield running
    assert running.broken == []


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with open_client() as client:
        yield client


@pytest.fixture
def sms(client: httpx.AsyncClient, provider: Twilio) -> TwilioSms:
    return TwilioSms(client, provider.account, sender=SENDER, status_url=STATUS_URL)


def text(number: str = "00", **values: object) -> Text:
    made = Text(to=BLOCK + number, body=f"Confirm your number: {LINK}", template="link", link=LINK)
    return replace(made, **values)  # type: ignore[arg-type]  # tests name what they change


async def test_a_message(sms: TwilioSms, provider: Twilio) -> None:
    receipt = await sms.send(text(), request_id="r" * 32)
    (sent,) = provider.sent
    assert (receipt.provider_id, receipt.status, receipt.expected) == (sent.sid, Delivery.QUEUED, ())
    assert sent.form == {
        "To": f"{BLOCK}00",
        "Body": f"Confirm your number: {LINK}",
        "From": SENDER,
        "StatusCallback": f"{STATUS_URL}?message={'r' * 32}",
        "ValidityPeriod": "600",
        "ShortenUrls": "false",
    }
    assert sent.token == "r" * 32
    assert provider.request_ids == ["r" * 32]


async def test_a_messaging_service_chooses_the_sender(client: httpx.AsyncClient, provider: Twilio) -> None:
    service = "MG" + "a" * 32
    receipt = await TwilioSms(client, provider.account, sender=service, status_url=STATUS_URL).send(
        text(), request_id="r"
    )
    assert receipt.status is Delivery.QUEUED, "accepted is on the way"
    assert (provider.sent[0].form["MessagingServiceSid"], "From" in provider.sent[0].form) == (service, False)


@pytest.mark.parametrize(("number", "code", "internal"), [("25", "sms_blocked", "twilio 21610")])
async def test_a_refused_number(sms: TwilioSms, number: str, code: str, internal: str) -> None:
    with pytest.raises(Refused) as refused:
        await sms.send(text(number), request_id="r")
    assert (refused.value.code, refused.value.internal) == (code, internal)


@pytest.mark.parametrize("act", ["429", "401", "500", "503", "rubbish", "html", "other", "cut", "huge", "redirect"])
async def test_what_goes_wrong_is_tried_again(
    sms: TwilioSms, provider: Twilio, act: str, caplog: pytest.LogCaptureFixture
) -> None:
    provider.orders.add("messages", act)
    with caplog.at_level(logging.DEBUG), pytest.raises(Retryable) as failed:
        await sms.send(text(), request_id="r")
    assert failed.value.not_done is (act in ("429", "401"))
    assert failed.value.after == (7.0 if act == "429" else None)
    assert provider.sent == []
    for word in ("2025550100", LINK, "api secret"):
        assert word not in caplog.text + str(failed.value)
    assert any(record.levelno == logging.ERROR for record in caplog.records) is (act == "401")


async def test_wrong_credentials_are_no_fault_of_the_customer(client: httpx.AsyncClient, provider: Twilio) -> None:
    account = replace(provider.account, api_secret="another")
    with pytest.raises(Retryable, match="401"):
        await TwilioSms(client, account, sender=SENDER, status_url=STATUS_URL).send(text(), request_id="r")
    assert "another" not in repr(account)


async def test_a_second_try_looks_before_it_sends(sms: TwilioSms, provider: Twilio) -> None:
    provider.orders.add("messages", "lost")
    with pytest.raises(Retryable) as failed:
        await sms.send(text(), request_id="r")
    assert not failed.value.not_done
    receipt = await sms.send(text(again=True), request_id="r")
    assert [sent.sid for sent in provider.sent] == [receipt.provider_id]
    assert provider.raw == 1

    other = text(link=LINK[:-1] + "w", body="Another link", again=True)
    assert (await sms.send(other, request_id="q")).provider_id != receipt.provider_id
    assert len(provider.sent) == 2, "an older message to that number is not this one"


async def test_a_second_try_sends_nothing_while_it_cannot_look(sms: TwilioSms, provider: Twilio) -> None:
    provider.orders.add("list", "429", "503", "rubbish")
    for _ in range(3):
        with pytest.raises(Retryable) as failed:
            await sms.send(text(again=True), request_id="r")
        assert not failed.value.not_done, "another route must not send it either"
    assert provider.raw == 0


async def test_what_became_of_a_message(sms: TwilioSms, provider: Twilio) -> None:
    receipt = await sms.send(text(), request_id="r")
    assert receipt.ask_after_s == (30.0, 120.0)
    assert (await sms.news(receipt.provider_id, request_id="n")).status is Delivery.QUEUED
    provider.sent[0].status, provider.sent[0].error_code = "undelivered", 30005
    news = await sms.news(receipt.provider_id, request_id="n")
    assert (news.status, news.code, news.internal) == (Delivery.UNDELIVERED, "phone_unreachable", "twilio 30005")
    provider.sent.clear()
    with pytest.raises(Refused, match="not_found"):
        await sms.news(receipt.provider_id, request_id="n")
    provider.orders.add("fetch", "503")
    with pytest.raises(Retryable):
        await sms.news(receipt.provider_id, request_id="n")


async def test_the_token_is_kept_by_services_that_do(sms: TwilioSms, provider: Twilio) -> None:
    provider.keeps_tokens = True
    first = await sms.send(text(), request_id="r")
    assert await sms.send(text(), request_id="r") == first
    assert (len(provider.sent), provider.raw) == (1, 2)


async def test_the_circuit_opens_and_recovers(sms: TwilioSms, provider: Twilio) -> None:
    now = [0.0]
    guarded = GuardedSms(sms, Circuit("sms", limit_s=0.2, threshold=2, rest_s=30, monotonic=lambda: now[0]))
    provider.orders.add("messages", "500", "hang")
    for _ in range(2):
        with pytest.raises(Retryable):
            await guarded.send(text(), request_id="r")
    asked = provider.raw
    with pytest.raises(Retryable, match="resting"):
        await guarded.send(text(), request_id="r")
    assert provider.raw == asked
    now[0] = 31.0
    assert (await guarded.send(text(), request_id="r")).provider_id


def test_statuses_and_codes() -> None:
    for status in ("accepted", "scheduled", "queued", "sending", "something new"):
        assert delivery_of(status) is Delivery.QUEUED
    assert delivery_of("Delivered") is Delivery.DELIVERED
    assert delivery_of("failed") is Delivery.UNDELIVERED
    assert refusal(20001) is None
    assert [refusal(code) for code in (21211, 21614, 21610, 21408)] == [
        "phone_unreachable",
        "phone_not_mobile",
        "sms_blocked",
        "sms_held_back",
    ]
    assert [undelivered(code) for code in (30003, 30005, 30006, 30007, 30008, 12345)] == [
        "sms_undelivered",
        "phone_unreachable",
        "phone_not_mobile",
        "sms_held_back",
        "sms_undelivered",
        "sms_undelivered",
    ]
    for code in (*range(21000, 22000), *range(30000, 31000)):
        assert undelivered(code) in MESSAGES
