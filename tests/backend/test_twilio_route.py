"""The phone route with Twilio as the only provider: line, text message, person and check."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kyc_desktop.backend import events as on
from kyc_desktop.backend import lines
from kyc_desktop.backend.links import Links
from kyc_desktop.backend.ports import Line
from kyc_desktop.backend.work import open_work
from kyc_desktop.flow.steps import Step
from tests.outside import twilio
from tests.outside.twilio import Twilio

from .texting import SECOND, Running, open_running

MAYA_PHONE = "+12025550100"


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


async def test_the_whole_phone_route_by_twilio_alone(running: Running) -> None:
    report = await lines.look_up(running.backend, "app_1", MAYA_PHONE)
    assert report is not None
    assert report.line is Line.MOBILE
    application = await running.texted(phone=MAYA_PHONE)
    await running.until(application, lambda link: link.delivery == "delivered")
    token = running.twilio.sent[0].link.rpartition("/")[2]
    await Links(running.backend).submit_number(token, "472")
    case = await running.until_case(application, lambda case: case.state.step is Step.REVIEW)
    found = case.person.found
    assert found is not None
    assert (found.first_name, found.last_name, found.date_of_birth) == ("Maya", "Ortiz", "1991-03-14")
    assert found.address is not None
    assert (found.address.line1, found.address.city) == ("1204 Juniper Bend", ""), "Twilio tells no city"
    async with open_work(running.backend, application, actor="customer") as work:
        typed = replace(found, address=replace(found.address, city="Austin"))
        work.person = replace(work.person, typed=typed)
        await work.apply(on.DetailsSubmitted())
    await running.until_case(application, lambda case: case.state.step is Step.APPROVED)


async def test_twilio_knows_nobody_with_that_number(running: Running) -> None:
    application = await running.texted(phone=f"{MAYA_PHONE[:-2]}03")
    await running.until(application, lambda link: link.delivery == "delivered")
    await Links(running.backend).submit_number(running.twilio.sent[0].link.rpartition("/")[2], "472")
    case = await running.until_case(application, lambda case: case.state.step is Step.DOCUMENTS)
    assert case.state.notice is not None
    assert case.state.notice.code == "data_not_available"
    assert "data_not_available twilio nothing" in await running.codes(application), "staff see Twilio's"
