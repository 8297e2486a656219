"""Faults that testers order happen on the line, and the journey goes on all the same."""

from __future__ import annotations

import time
from collections.abc import Iterator

import httpx
import pytest

from kyc_desktop.testing import Journey, Sandbox

CONFIG = "/v1/config"


@pytest.fixture
def line(sandbox: Sandbox) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=sandbox.url, trust_env=False) as line:
        yield line


def test_a_request_is_dropped_before_or_after_it_was_carried_out(sandbox: Sandbox, line: httpx.Client) -> None:
    sandbox.fault(CONFIG, drop=True)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        line.get(CONFIG)
    sandbox.fault(f"GET {CONFIG}", drop="answer")
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        line.get(CONFIG)
    assert line.get(CONFIG).is_success


def test_an_answer_is_cut_in_the_middle(sandbox: Sandbox, line: httpx.Client) -> None:
    sandbox.fault("api", cut=True)
    with line.stream("GET", CONFIG) as answer:
        assert answer.status_code == 200
        with pytest.raises(httpx.RemoteProtocolError, match="peer closed"):
            answer.read()


def test_a_status_is_a_problem_with_the_pause_to_make(sandbox: Sandbox, line: httpx.Client) -> None:
    sandbox.fault("api", status=503, count=2)
    for _ in range(2):
        answer = line.get(CONFIG)
        assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "server_down", "1")
    assert line.get(CONFIG).is_success


def test_a_delay_is_a_delay(sandbox: Sandbox, line: httpx.Client) -> None:
    sandbox.fault(CONFIG, delay=0.2)
    before = time.monotonic()
    assert line.get(CONFIG).is_success
    assert time.monotonic() - before >= 0.2


def test_what_can_not_be_ordered_says_why(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="one of delay, drop, cut"):
        sandbox.fault("api")
    with pytest.raises(ValueError, match="one of delay, drop, cut"):
        sandbox.fault("api", cut=True, doubled=True)
    with pytest.raises(ValueError, match="400 to 599"):
        sandbox.fault("api", status=200)
    with pytest.raises(ValueError, match="target is one of sms"):
        sandbox.fault("printer", status=503)
    with pytest.raises(ValueError, match="only sms and email"):
        sandbox.fault("lookup", doubled=True)


def test_a_journey_on_a_bad_line_goes_on_and_nothing_happens_twice(journey: Journey, sandbox: Sandbox) -> None:
    sandbox.fault("POST /v1/applications", doubled=True)
    sandbox.fault("POST /v1/application/confirm-email", cut=True)
    sandbox.fault("POST /v1/application/choose-method", drop="answer")
    sandbox.fault("POST /v1/application/start-phone", out_of_order=True)
    sandbox.fault("POST /v1/application/submit-details", delay=0.1, doubled=True)
    journey.register()
    journey.confirm_email()
    journey.choose_phone()
    journey.enter_phone()
    journey.tap_link()
    journey.confirm_details()
    assert journey.result == "approved"
    assert [one["kind"] for one in sandbox.messages()].count("sms") == 1
    happened = [event.code for event in journey.application.history]
    assert len(happened) == len(set(happened)), happened


def test_the_second_text_overtakes_the_first(journey: Journey, sandbox: Sandbox) -> None:
    sandbox.fault("sms", out_of_order=True)
    journey.to_link("00")
    first = journey.application.link
    sandbox.advance(61)
    journey.click_when_ready("link.resend")
    journey.until(lambda: journey.application.link != first and len(texts(sandbox)) == 2, "both texts")
    journey.tap_link()
    journey.on("review")


def texts(sandbox: Sandbox) -> list[object]:
    return [one for one in sandbox.messages() if one["kind"] == "sms"]


def test_both_clocks_stand_and_are_moved(journey: Journey, sandbox: Sandbox) -> None:
    journey.register()
    sandbox.freeze()
    journey.clock.freeze()
    assert sandbox.now() == sandbox.now()
    resend = journey.find("email.resend")
    left = resend.seconds_left()  # type: ignore[attr-defined]  # a WaitingButton
    assert left > 0
    journey.clock.advance(5)
    journey.until(lambda: resend.seconds_left() <= left - 5, "five seconds less")  # type: ignore[attr-defined]
    stood = sandbox.now()
    sandbox.advance(61)
    journey.click_when_ready("email.resend")
    assert round(sandbox.now() - stood) == 61
    sandbox.go_on()
    journey.clock.go_on()
    journey.inbox.next("email")
    journey.confirm_email()
