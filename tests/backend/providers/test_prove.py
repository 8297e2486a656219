"""Prove: requests and answers as described, tokens, errors, and what a record says beside what was typed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import httpx
import pytest

from kyc_desktop.backend.circuit import Circuit
from kyc_desktop.backend.people import BIRTH_DATE, generated
from kyc_desktop.backend.ports import Claim, Outcome, Refused, Retryable
from kyc_desktop.backend.providers.guarded import GuardedPrefill
from kyc_desktop.backend.providers.prove import ProvePrefill
from kyc_desktop.backend.providers.prove_codes import findings
from kyc_desktop.backend.providers.wire import open_client
from kyc_desktop.flow.messages import MESSAGES
from tests.outside import prove
from tests.outside.prove import PUBLISHED, Prove

BLOCK = "+120255501"
ID = "0f" * 16


@pytest.fixture(scope="module")
def running() -> Iterator[Prove]:
    played = prove.start()
    yield played
    played.stop()


@pytest.fixture
def provider(running: Prove) -> Iterator[Prove]:
    running.reset()
    yield running
    assert running.broken == []


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with open_client() as client:
        yield client


@pytest.fixture
def prefill(client: httpx.AsyncClient, provider: Prove) -> ProvePrefill:
    return ProvePrefill(client, provider.settings)


def claim(number: str, **changes: Any) -> Claim:
    phone = BLOCK + number
    person = generated(phone)
    made = Claim(
        phone=phone,
        first_name=person.first_name,
        last_name=person.last_name,
        date_of_birth=person.date_of_birth,
        address=person.addresses[0],
        id_number=person.id_number,
        id_last4=(person.id_number or "")[-4:],
    )
    return replace(made, **changes)


async def find(prefill: ProvePrefill, phone: str) -> Any:
    return await prefill.find(phone, date_of_birth=BIRTH_DATE, request_id=ID)


# --- the owner --------------------------------------------------------------------------------------------------


async def test_the_owner_of_a_number(prefill: ProvePrefill, provider: Prove) -> None:
    person = await find(prefill, BLOCK + "02")
    assert person == replace(generated(BLOCK + "02"), middle_name="", addresses=person.addresses)
    assert len(person.addresses) == 2
    assert provider.asked[ID] == {
        "phoneNumber": BLOCK + "02",
        "verificationType": "prefill",
        "clientRequestId": ID,
    }


@pytest.mark.parametrize("number", PUBLISHED)
async def test_the_people_of_prove_s_own_sandbox(number: str, prefill: ProvePrefill) -> None:
    assert await find(prefill, f"+1{number}") == PUBLISHED[number]


async def test_nobody_known(prefill: ProvePrefill) -> None:
    with pytest.raises(Refused, match="data_not_available") as refused:
        await find(prefill, BLOCK + "03")
    assert refused.value.internal == "9003"


@pytest.mark.parametrize(
    "identity",
    [
        None,
        {},
        {"firstName": "Maya", "lastName": "Ortiz"},
        {"firstName": "Maya", "lastName": "Ortiz", "dateOfBirth": "0000-00-00"},
        {"firstName": "Maya", "lastName": "Ortiz", "dateOfBirth": "March 14"},
        {"firstName": "", "lastName": "Ortiz", "dateOfBirth": "1991-03-14"},
    ],
)
async def test_half_a_record_is_none(identity: dict[str, str] | None, prefill: ProvePrefill, provider: Prove) -> None:
    answer: dict[str, Any] = {"success": "true", "correlationId": "c", "phoneNumber": "12025550150"}
    if identity is not None:
        answer["identity"] = {"assuranceLevel": "AL0", "reasons": []} | identity
    provider.answers[BLOCK + "50"] = answer
    with pytest.raises(Refused, match="data_not_available"):
        await find(prefill, BLOCK + "50")


async def test_a_record_without_address_and_number_and_with_dashes(prefill: ProvePrefill, provider: Prove) -> None:
    identity = {"firstName": "Maya", "lastName": "Ortiz", "dateOfBirth": "1991-03-14", "nationalId": "900-45-6781"}
    provider.answers[BLOCK + "50"] = {
        "success": "true",
        "correlationId": "c",
        "phoneNumber": "12025550150",
        "identity": identity | {"assuranceLevel": "AL1", "reasons": []},
    }
    person = await find(prefill, BLOCK + "50")
    assert (person.id_number, person.addresses, person.email) == ("900456781", (), None)


@pytest.mark.parametrize(
    ("codes", "meant"),
    [(["9083"], "not_eligible"), (["9003", "9082"], "not_eligible"), (["9134"], "data_not_available"), ([], None)],
)
async def test_refusals(codes: list[str], meant: str | None, prefill: ProvePrefill, provider: Prove) -> None:
    reasons = dict.fromkeys(codes, "Maya Ortiz")
    provider.answers[BLOCK + "50"] = {
        "success": "false",
        "correlationId": "c",
        "phoneNumber": "12025550150",
        "evaluation": {"risk": {"result": "fail", "failureReasons": reasons}},
    }
    with pytest.raises(Refused, match=meant or "data_not_available") as refused:
        await find(prefill, BLOCK + "50")
    assert refused.value.internal == (" ".join(codes) or "no record")


# --- the verdict ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "outcome", "codes"),
    [
        ("12", Outcome.APPROVED, ()),
        ("04", Outcome.FAILED, ("details_not_confirmed", "phone_other_name", "postal_code_differs")),
        ("05", Outcome.REJECTED, ("not_eligible",)),
        ("08", Outcome.REVIEW, ()),
    ],
)
async def test_verdicts_of_the_personas(
    number: str, outcome: Outcome, codes: tuple[str, ...], prefill: ProvePrefill, provider: Prove
) -> None:
    verdict = await prefill.confirm(claim(number), request_id=ID)
    assert verdict.outcome is outcome
    assert tuple(finding.code for finding in verdict.findings) == codes
    assert provider.asked[ID]["verificationType"] == "verifiedUser"
    assert (provider.asked[ID]["firstName"], provider.asked[ID]["lastName"]) == (
        claim(number).first_name,
        claim(number).last_name,
    )
    assert "dateOfBirth" not in provider.asked[ID]


async def test_approved_only_after_one_edit(prefill: ProvePrefill) -> None:
    assert (await prefill.confirm(claim("07"), request_id=ID)).outcome is Outcome.FAILED
    assert (await prefill.confirm(claim("07", edited=True), request_id="01" * 16)).outcome is Outcome.APPROVED


@pytest.mark.parametrize(
    ("changes", "subject"),
    [
        ({"date_of_birth": date(1991, 3, 15)}, "date_of_birth"),
        ({"id_number": "900000000", "id_last4": "0000"}, "id_last4"),
        ({"id_number": None, "id_last4": "0000"}, "id_last4"),
        ({"address": replace(generated(BLOCK + "12").addresses[0], postal_code="99999")}, "postal_code"),
    ],
)
async def test_what_differs_from_the_record(changes: dict[str, Any], subject: str, prefill: ProvePrefill) -> None:
    verdict = await prefill.confirm(claim("12", edited=True, **changes), request_id=ID)
    assert verdict.outcome is Outcome.FAILED
    assert [finding.subject for finding in verdict.findings] == [subject]


@pytest.mark.parametrize("second", [False, True])
async def test_every_address_on_record_counts(second: bool, prefill: ProvePrefill) -> None:
    person = (await find(prefill, BLOCK + "02")).addresses[int(second)]
    address = replace(person, postal_code=person.postal_code + "-1234")
    verdict = await prefill.confirm(claim("02", address=address, edited=True), request_id="02" * 16)
    assert verdict.outcome is Outcome.APPROVED


@pytest.mark.parametrize(("edited", "outcome"), [(False, Outcome.APPROVED), (True, Outcome.REVIEW)])
async def test_an_edit_that_nothing_on_record_confirms_goes_to_a_person(
    edited: bool, outcome: Outcome, prefill: ProvePrefill, provider: Prove
) -> None:
    provider.answers[BLOCK + "12"] = {"success": "true", "correlationId": "c", "phoneNumber": "12025550112"}
    assert (await prefill.confirm(claim("12", edited=edited), request_id=ID)).outcome is outcome


@pytest.mark.parametrize("codes", [["9135"], []])
async def test_risk_alone_goes_to_a_person(codes: list[str], prefill: ProvePrefill, provider: Prove) -> None:
    evaluation = {"risk": {"result": "fail", "failureReasons": dict.fromkeys(codes, "swapped")}}
    provider.answers[BLOCK + "12"] = {
        "success": "false",
        "correlationId": "c",
        "phoneNumber": "12025550112",
        "evaluation": evaluation,
    }
    assert (await prefill.confirm(claim("12"), request_id=ID)).outcome is Outcome.REVIEW


def test_every_code_of_a_finding_has_words() -> None:
    made = findings([*(f"90{number:02d}" for number in range(100)), "9180", "9999"], claim("12"))
    assert {finding.code for finding in made} == {"not_eligible"}, "a final reason stands alone"
    made = findings(["9001", "9012", "9013", "9014", "9015", "9180"], claim("12"))
    for finding in made:
        MESSAGES[finding.code].title.format_map(finding.values)


# --- tokens -----------------------------------------------------------------------------------------------------


async def test_one_token_for_many_questions_at_once(prefill: ProvePrefill, provider: Prove) -> None:
    await asyncio.gather(*(find(prefill, BLOCK + "12") for _ in range(8)))
    assert len(provider.tokens) == 1


async def test_a_token_is_renewed_before_it_ends(client: httpx.AsyncClient, provider: Prove) -> None:
    now = [0.0]
    prefill = ProvePrefill(client, provider.settings, monotonic=lambda: now[0])
    await find(prefill, BLOCK + "12")
    now[0] = 3539.0
    await find(prefill, BLOCK + "12")
    assert len(provider.tokens) == 1
    now[0] = 3540.0
    await find(prefill, BLOCK + "12")
    assert (len(provider.tokens), provider.raw) == (2, 3)


async def test_a_token_that_was_taken_back_is_renewed_once(prefill: ProvePrefill, provider: Prove) -> None:
    await find(prefill, BLOCK + "12")
    provider.revoke()
    await find(prefill, BLOCK + "12")
    assert (len(provider.tokens), provider.raw) == (2, 3)


async def test_no_token_is_ever_good(prefill: ProvePrefill, provider: Prove, caplog: pytest.LogCaptureFixture) -> None:
    provider.orders.add("verify", "401", "401")
    with pytest.raises(Retryable) as error:
        await find(prefill, BLOCK + "12")
    assert error.value.not_done
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert provider.raw == 2


async def test_the_probe_asks_for_nobody(prefill: ProvePrefill, provider: Prove) -> None:
    await prefill.probe()
    assert (len(provider.tokens), provider.raw) == (1, 0)


async def test_wrong_credentials(client: httpx.AsyncClient, provider: Prove, caplog: pytest.LogCaptureFixture) -> None:
    prefill = ProvePrefill(client, replace(provider.settings, client_secret="another"))
    with pytest.raises(Retryable, match="401"):
        await prefill.probe()
    assert [record.levelno for record in caplog.records] == [logging.ERROR]
    assert "another" not in caplog.text + repr(prefill) + repr(provider.settings)


# --- errors -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("resource", ["token", "verify"])
@pytest.mark.parametrize("act", ["500", "503", "429", "rubbish", "html", "other", "cut", "huge", "redirect"])
async def test_what_goes_wrong_is_tried_again(
    resource: str, act: str, prefill: ProvePrefill, provider: Prove, caplog: pytest.LogCaptureFixture
) -> None:
    provider.orders.add(resource, act)
    with pytest.raises(Retryable) as error:
        await find(prefill, BLOCK + "12")
    assert error.value.after == (7 if act == "429" else None)
    assert "2025550112" not in caplog.text + str(error.value)
    assert (await find(prefill, BLOCK + "12")).last_name


async def test_down_twice_then_well(prefill: ProvePrefill) -> None:
    for _ in range(2):
        with pytest.raises(Retryable):
            await find(prefill, BLOCK + "10")
    assert (await find(prefill, BLOCK + "10")).last_name


async def test_a_provider_that_hangs_ends_with_the_limit(prefill: ProvePrefill) -> None:
    guarded = GuardedPrefill(prefill, Circuit("prefill", limit_s=0.2))
    with pytest.raises(Retryable, match="did not answer"):
        await guarded.find(BLOCK + "11", date_of_birth=BIRTH_DATE, request_id=ID)


async def test_the_same_request_again_is_the_same_question(prefill: ProvePrefill, provider: Prove) -> None:
    for _ in range(2):
        await find(prefill, BLOCK + "12")
    assert (len(provider.asked), provider.raw) == (1, 2)
