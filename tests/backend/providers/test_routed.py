"""Several routes for text messages: the other one is asked where the first certainly did nothing, and never twice."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import httpx
import pytest

from kyc_desktop.backend.ports import Delivery, Refused, Retryable, Text
from kyc_desktop.backend.providers.routed import RoutedSms
from kyc_desktop.backend.providers.twilio import TwilioSms
from kyc_desktop.backend.providers.wire import open_client
from tests.outside import twilio
from tests.outside.twilio import SENDER, Twilio

LINK = "https://verify.example.com/l/abcdefghijklmnopqrstuv"
TEXT = Text(to="+12025550100", body=f"Confirm your number: {LINK}", link=LINK)


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[Twilio, Twilio]]:
    played = twilio.start(pace=None), twilio.start(pace=None)
    yield played
    for one in played:
        one.stop()


@pytest.fixture
def providers(both: tuple[Twilio, Twilio]) -> Iterator[tuple[Twilio, Twilio]]:
    for one in both:
        one.reset()
        one.pace = None
    yield both
    assert [one.broken for one in both] == [[], []]


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with open_client() as client:
        yield client


@pytest.fixture
def sms(client: httpx.AsyncClient, providers: tuple[Twilio, Twilio]) -> RoutedSms:
    return RoutedSms(routes(client, *providers), limit_s=0.3, threshold=2, rest_s=30)


def routes(client: httpx.AsyncClient, *providers: Twilio) -> list[TwilioSms]:
    return [TwilioSms(client, one.account, sender=SENDER, status_url="http://127.0.0.1:9/h") for one in providers]


def counts(providers: tuple[Twilio, Twilio]) -> tuple[int, int]:
    return len(providers[0].sent), len(providers[1].sent)


async def test_the_first_route_is_the_usual_one(sms: RoutedSms, providers: tuple[Twilio, Twilio]) -> None:
    await sms.send(TEXT, request_id="r")
    assert counts(providers) == (1, 0)


async def test_another_route_starts_with_the_second(sms: RoutedSms, providers: tuple[Twilio, Twilio]) -> None:
    await sms.send(replace(TEXT, another_route=True), request_id="r")
    assert counts(providers) == (0, 1)
    providers[1].orders.add("messages", "429")
    await sms.send(replace(TEXT, another_route=True), request_id="q")
    assert counts(providers) == (1, 1), "and falls back to the first"


@pytest.mark.parametrize("act", ["429", "401"])
async def test_the_second_takes_over_what_the_first_certainly_did_not_do(
    sms: RoutedSms, providers: tuple[Twilio, Twilio], act: str
) -> None:
    providers[0].orders.add("messages", act)
    await sms.send(TEXT, request_id="r")
    assert counts(providers) == (0, 1)


async def test_the_second_takes_over_when_nobody_answers_at_the_first(
    client: httpx.AsyncClient, providers: tuple[Twilio, Twilio]
) -> None:
    gone = replace(providers[0].account, messaging_url="http://127.0.0.1:9")
    first = TwilioSms(client, gone, sender=SENDER, status_url="http://127.0.0.1:9/h")
    await RoutedSms([first, *routes(client, providers[1])]).send(TEXT, request_id="r")
    assert counts(providers) == (0, 1)


@pytest.mark.parametrize("act", ["lost", "hang", "500", "cut", "rubbish"])
async def test_nothing_goes_out_twice_while_the_outcome_is_not_known(
    client: httpx.AsyncClient, sms: RoutedSms, providers: tuple[Twilio, Twilio], act: str
) -> None:
    providers[0].orders.add("messages", act)
    with pytest.raises(Retryable) as failed:
        await sms.send(TEXT, request_id="r")
    assert not failed.value.not_done
    assert counts(providers) == (1 if act == "lost" else 0, 0)
    providers[0].orders.add("list", "503")
    with pytest.raises(Retryable):
        await sms.send(replace(TEXT, again=True), request_id="r")
    assert sum(counts(providers)) == (act == "lost")
    another_process = RoutedSms(routes(client, *providers))
    await another_process.send(replace(TEXT, again=True), request_id="r")
    assert sum(counts(providers)) == 1


async def test_a_second_try_finds_what_the_second_route_sent(sms: RoutedSms, providers: tuple[Twilio, Twilio]) -> None:
    providers[0].orders.add("messages", "429")
    providers[1].orders.add("messages", "lost")
    with pytest.raises(Retryable):
        await sms.send(TEXT, request_id="r")
    receipt = await sms.send(replace(TEXT, again=True), request_id="r")
    assert receipt.provider_id == providers[1].sent[0].sid
    assert counts(providers) == (0, 1)


async def test_an_open_circuit_leads_to_the_second_route(sms: RoutedSms, providers: tuple[Twilio, Twilio]) -> None:
    providers[0].orders.add("messages", "500", "500")
    for number in range(2):
        with pytest.raises(Retryable):
            await sms.send(TEXT, request_id=f"r{number}")
    await sms.send(TEXT, request_id="r3")
    assert counts(providers) == (0, 1)
    assert providers[0].raw == 2, "it rests"


async def test_the_route_that_knows_a_message_tells_its_news(sms: RoutedSms, providers: tuple[Twilio, Twilio]) -> None:
    receipt = await sms.send(replace(TEXT, another_route=True), request_id="r")
    providers[1].sent[0].status = "delivered"
    assert (await sms.news(receipt.provider_id, request_id="n")).status is Delivery.DELIVERED
    with pytest.raises(Refused, match="not_found"):
        await sms.news("SM" + "0" * 32, request_id="n")


async def test_a_refusal_is_an_answer(sms: RoutedSms, providers: tuple[Twilio, Twilio]) -> None:
    """Who answered STOP to one sender is not written to by another."""
    with pytest.raises(Refused, match="sms_blocked"):
        await sms.send(replace(TEXT, to="+12025550125"), request_id="r")
    assert (providers[0].raw, providers[1].raw) == (1, 0)


async def test_no_route_takes_it(sms: RoutedSms, providers: tuple[Twilio, Twilio]) -> None:
    for one in providers:
        one.orders.add("messages", "429")
    with pytest.raises(Retryable) as failed:
        await sms.send(TEXT, request_id="r")
    assert (failed.value.after, failed.value.not_done) == (7.0, True)


def test_a_route_is_needed() -> None:
    with pytest.raises(ValueError, match="route"):
        RoutedSms([])
