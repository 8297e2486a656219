"""Lookup v2: line types, risk, what is null, and identity records; personas, Twilio's own examples, and errors."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import httpx
import msgspec
import pytest

from kyc_desktop.backend.people import BIRTH_DATE, MAYA
from kyc_desktop.backend.personas import PERSONAS, persona_for
from kyc_desktop.backend.ports import Claim, Line, Outcome, Refused, Retryable
from kyc_desktop.backend.providers.twilio_lookup import TwilioIntel
from kyc_desktop.backend.providers.twilio_prefill import TwilioPrefill
from kyc_desktop.backend.providers.wire import open_client
from tests.outside import twilio
from tests.outside.contract import CONTRACTS
from tests.outside.twilio import Twilio

BLOCK = "+120255501"
EXAMPLES: dict[str, dict[str, Any]] = {
    name: example["value"]
    for name, example in json.loads((CONTRACTS / "twilio_lookup_v2.json").read_text())["paths"][
        "/v2/PhoneNumbers/{PhoneNumber}"
    ]["get"]["responses"]["200"]["content"]["application/json"]["examples"].items()
}
NOW = datetime(2020, 11, 6, 8, 52, 9, tzinfo=UTC).timestamp()


@pytest.fixture(scope="module")
def running() -> Iterator[Twilio]:
    played = twilio.start()
    yield played
    played.stop()


@pytest.fixture
def provider(running: Twilio) -> Iterator[Twilio]:
    running.reset()
    yield running
    assert running.broken == []


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with open_client() as client:
        yield client


@pytest.fixture
def intel(client: httpx.AsyncClient, provider: Twilio) -> TwilioIntel:
    return TwilioIntel(client, provider.account)


@pytest.fixture
def prefill(client: httpx.AsyncClient, provider: Twilio) -> TwilioPrefill:
    return TwilioPrefill(client, provider.account)


# --- lines ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("number", ["00", "20", "21", "22", "24", "77"])
async def test_lines_of_the_personas(intel: TwilioIntel, number: str) -> None:
    wanted = persona_for(BLOCK + number).lookup.report
    report = await intel.look_up(BLOCK + number, request_id="r-1")
    assert (report.line, report.carrier, report.reachable) == (wanted.line, wanted.carrier, True)
    if wanted.sim_changed_s is None:
        assert report.sim_changed_s is None
    else:
        assert report.sim_changed_s == pytest.approx(wanted.sim_changed_s, abs=30)


async def test_the_request_id_goes_along(intel: TwilioIntel, provider: Twilio) -> None:
    await intel.look_up(f"{BLOCK}00", request_id="r-7")
    assert provider.request_ids == ["r-7"]


async def test_a_number_that_does_not_exist(intel: TwilioIntel, provider: Twilio) -> None:
    provider.answers[f"{BLOCK}00"] = {}
    for number, internal in (("23", "twilio not valid"), ("00", "twilio 20404")):
        with pytest.raises(Refused) as refused:
            await intel.look_up(BLOCK + number, request_id="r")
        assert (refused.value.code, refused.value.internal) == ("phone_unreachable", internal)


async def test_a_busy_and_a_broken_look_up(intel: TwilioIntel) -> None:
    with pytest.raises(Retryable) as busy:
        await intel.look_up(f"{BLOCK}30", request_id="r")
    assert busy.value.after == 5.0
    with pytest.raises(Retryable) as down:
        await intel.look_up(f"{BLOCK}31", request_id="r")
    assert down.value.after is None


@pytest.mark.parametrize("name", sorted(EXAMPLES))
async def test_twilios_own_examples_are_understood(client: httpx.AsyncClient, provider: Twilio, name: str) -> None:
    """With all their nulls. What each of them says is in the assertions below."""
    provider.answers[f"{BLOCK}00"] = EXAMPLES[name]
    intel = TwilioIntel(client, provider.account, now=lambda: NOW)
    if name == "fetchInvalid":
        with pytest.raises(Refused):
            await intel.look_up(f"{BLOCK}00", request_id="r")
        return
    report = await intel.look_up(f"{BLOCK}00", request_id="r")
    assert report.line is (Line.NON_FIXED_VOIP if name == "fetchLineTypeIntelligence" else Line.UNKNOWN)
    assert report.forwarded is (name in ("fetchCallForwarding", "fetchSimSwapAndCallForwarding"))
    swapped = {
        "fetchSimSwap": pytest.approx(16_670_059, abs=1_000),
        "fetchSimSwapWithoutLastSimSwapDate": 0.0,
        "fetchSimSwapAndCallForwarding": 12 * 3600.0,
    }
    assert report.sim_changed_s == swapped.get(name)


async def test_a_line_type_that_is_new(intel: TwilioIntel, provider: Twilio) -> None:
    example = EXAMPLES["fetchLineTypeIntelligence"]
    line = example["line_type_intelligence"] | {"type": "satellite"}
    provider.answers[f"{BLOCK}00"] = example | {"line_type_intelligence": line}
    assert (await intel.look_up(f"{BLOCK}00", request_id="r")).line is Line.UNKNOWN


@pytest.mark.parametrize("act", ["429", "401", "500", "rubbish", "html", "other", "cut", "huge", "redirect"])
async def test_what_goes_wrong(
    intel: TwilioIntel, prefill: TwilioPrefill, provider: Twilio, act: str, caplog: pytest.LogCaptureFixture
) -> None:
    provider.orders.add("lookup", act, act, act)
    with caplog.at_level(logging.DEBUG):
        with pytest.raises(Retryable):
            await intel.look_up(f"{BLOCK}00", request_id="r")
        with pytest.raises(Retryable):
            await prefill.find(f"{BLOCK}00", date_of_birth=BIRTH_DATE, request_id="r")
        with pytest.raises(Retryable):
            await prefill.confirm(claim(), request_id="r")
    for word in ("2025550100", "Maya", "Ortiz", "19910314", "Juniper", "api secret"):
        assert word not in caplog.text


# --- records ----------------------------------------------------------------------------------------------------


def claim(number: str = "00", **changes: object) -> Claim:
    person = PERSONAS[BLOCK + number].person
    made = Claim(
        phone=BLOCK + number,
        first_name=person.first_name,
        middle_name=person.middle_name,
        last_name=person.last_name,
        date_of_birth=person.date_of_birth,
        address=person.addresses[0],
        id_number=person.id_number,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # tests name what they change


async def test_a_person_is_found_by_number_and_birth_date(prefill: TwilioPrefill, provider: Twilio) -> None:
    person = await prefill.find(f"{BLOCK}00", date_of_birth=BIRTH_DATE, request_id="r-1")
    address = replace(MAYA.addresses[0], line2="", city="")
    assert (person.first_name, person.last_name, person.date_of_birth) == ("Maya", "Ortiz", BIRTH_DATE)
    assert person.addresses == (address,), "the city is not told; the customer adds it"
    assert person.id_number is None
    assert provider.request_ids == ["r-1", "r-1"]


async def test_nothing_is_told_to_somebody_with_another_birth_date(prefill: TwilioPrefill) -> None:
    with pytest.raises(Refused) as refused:
        await prefill.find(f"{BLOCK}00", date_of_birth=date(1974, 11, 2), request_id="r")
    assert refused.value.code == "identity_not_confirmed"
    assert "Maya" not in str(refused.value)
    with pytest.raises(Refused) as differs:
        await prefill.find(f"{BLOCK}06", date_of_birth=BIRTH_DATE, request_id="r")
    assert differs.value.code == "identity_not_confirmed"


async def test_no_data(prefill: TwilioPrefill, provider: Twilio) -> None:
    with pytest.raises(Refused) as refused:
        await prefill.find(f"{BLOCK}03", date_of_birth=BIRTH_DATE, request_id="r")
    assert refused.value.code == "data_not_available"
    found = EXAMPLES["fetchPreFill"]
    for record in (None, {"first_name": None, "last_name": None, "error_code": 60617}, {"first_name": "John"}):
        provider.answers[f"{BLOCK}00"] = found | {"pre_fill": record}
        with pytest.raises(Refused, match="data_not_available"):
            await prefill.find(f"{BLOCK}00", date_of_birth=BIRTH_DATE, request_id="r")
    provider.answers[f"{BLOCK}00"] = found  # a person, and no comparison of the birth date
    with pytest.raises(Refused, match="data_not_available"):
        await prefill.find(f"{BLOCK}00", date_of_birth=BIRTH_DATE, request_id="r")


async def test_a_provider_that_is_down_twice(prefill: TwilioPrefill) -> None:
    for _ in range(2):
        with pytest.raises(Retryable):
            await prefill.find(f"{BLOCK}10", date_of_birth=BIRTH_DATE, request_id="same")
    assert (await prefill.find(f"{BLOCK}10", date_of_birth=BIRTH_DATE, request_id="same")).last_name


@pytest.mark.parametrize(
    ("number", "changes", "outcome", "codes"),
    [
        ("00", {}, Outcome.APPROVED, set()),
        ("00", {"id_number": None}, Outcome.APPROVED, set()),
        ("00", {"last_name": "Somebody"}, Outcome.FAILED, {"phone_other_name"}),
        ("00", {"date_of_birth": date(1990, 1, 1)}, Outcome.FAILED, {"details_not_confirmed"}),
        ("00", {"id_number": "900000000"}, Outcome.FAILED, {"details_not_confirmed"}),
        ("04", {}, Outcome.FAILED, {"phone_other_name", "postal_code_differs"}),
        ("08", {}, Outcome.REVIEW, set()),
    ],
)
async def test_verdicts(
    prefill: TwilioPrefill, number: str, changes: dict[str, object], outcome: Outcome, codes: set[str]
) -> None:
    verdict = await prefill.confirm(claim(number, **changes), request_id="r")
    assert verdict.outcome is outcome
    assert {finding.code for finding in verdict.findings} == codes
    assert any(code.startswith("summary_score: ") for code in verdict.internal), "staff see the provider's words"
    told = msgspec.json.encode(verdict.internal).decode()
    assert not any(word in told for word in ("Maya", "Ortiz", "Somebody", "900"))


@pytest.mark.parametrize(
    ("match", "outcome"),
    [
        (None, Outcome.REVIEW),
        ({"error_code": 60617}, Outcome.REVIEW),
        ({"summary_score": None}, Outcome.REVIEW),
        ({}, Outcome.APPROVED),
        ({"summary_score": 60}, Outcome.REVIEW),
        ({"date_of_birth_match": "no_data_available"}, Outcome.REVIEW),
        ({"first_name_match": "partial_match"}, Outcome.REVIEW),
        ({"address_lines_match": "no_data_available"}, Outcome.APPROVED),
        ({"address_lines_match": None, "postal_code_match": None}, Outcome.REVIEW),
        ({"city_match": "no_match"}, Outcome.APPROVED),
    ],
)
async def test_what_is_not_certain_goes_to_a_person(
    prefill: TwilioPrefill, provider: Twilio, match: dict[str, Any] | None, outcome: Outcome
) -> None:
    same = {
        f"{name}_match": "exact_match"
        for name in ("first_name", "last_name", "date_of_birth", "address_lines", "postal_code", "city", "state")
    } | {"summary_score": 95, "error_code": None, "error_message": None}
    answer = EXAMPLES["fetchIdentityMatch"] | {"identity_match": None if match is None else same | match}
    provider.answers[f"{BLOCK}00"] = answer
    assert (await prefill.confirm(claim(), request_id="r")).outcome is outcome


async def test_twilios_example_of_a_comparison(prefill: TwilioPrefill, provider: Twilio) -> None:
    provider.answers[f"{BLOCK}00"] = EXAMPLES["fetchIdentityMatch"]
    verdict = await prefill.confirm(claim(), request_id="r")
    assert verdict.outcome is Outcome.FAILED
    assert [finding.internal for finding in verdict.findings] == ["address_lines: no_match"]
    assert "summary_score: 90" in verdict.internal
