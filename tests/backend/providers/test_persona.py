"""Look-up, records and faults of the sandbox."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from kyc_desktop.backend.clock import Clock
from kyc_desktop.backend.people import BIRTH_DATE
from kyc_desktop.backend.ports import Claim, DocumentCase, Line, Outcome, PostalAddress, Refused, Retryable
from kyc_desktop.backend.providers.faults import Fault, Faults
from kyc_desktop.backend.providers.sandbox import SandboxPorts


def phone(number: int) -> str:
    return f"+120255501{number:02d}"


def claim(number: int) -> Claim:
    address = PostalAddress(line1="1 Alder Court", city="Austin", state="TX", postal_code="78704")
    born = date(1991, 3, 14)
    return Claim(phone=phone(number), first_name="A", last_name="B", date_of_birth=born, address=address)


async def test_a_rate_limited_look_up_works_after_its_time(sandbox: SandboxPorts, clock: Clock) -> None:
    with pytest.raises(Retryable) as limited:
        await sandbox.ports.phone_intel.look_up(phone(30), request_id="one")
    assert limited.value.after is not None
    assert 4 < limited.value.after <= 5
    clock.advance(5.1)
    assert (await sandbox.ports.phone_intel.look_up(phone(30), request_id="two")).line is Line.MOBILE


async def test_a_look_up_that_is_down_stays_down(sandbox: SandboxPorts, clock: Clock) -> None:
    for attempt in range(3):
        clock.advance(60)
        with pytest.raises(Retryable):
            await sandbox.ports.phone_intel.look_up(phone(31), request_id=str(attempt))


async def test_an_unreachable_number_is_refused(sandbox: SandboxPorts) -> None:
    with pytest.raises(Refused, match="phone_unreachable"):
        await sandbox.ports.phone_intel.look_up(phone(23), request_id="one")


async def test_no_data(sandbox: SandboxPorts) -> None:
    with pytest.raises(Refused, match="data_not_available"):
        await sandbox.ports.prefill.find(phone(3), date_of_birth=BIRTH_DATE, request_id="one")


async def test_down_twice_then_well_again_for_each_request(sandbox: SandboxPorts) -> None:
    for request in ("one", "two"):
        for _ in range(2):
            with pytest.raises(Retryable):
                await sandbox.ports.prefill.find(phone(10), date_of_birth=BIRTH_DATE, request_id=request)
        assert (await sandbox.ports.prefill.find(phone(10), date_of_birth=BIRTH_DATE, request_id=request)).last_name


async def test_a_provider_that_hangs_ends_with_the_time_limit(sandbox: SandboxPorts) -> None:
    with pytest.raises(Retryable, match="did not answer"):
        await sandbox.ports.prefill.find(phone(11), date_of_birth=BIRTH_DATE, request_id="one")


@pytest.mark.parametrize(
    ("number", "edited", "outcome"),
    [
        (0, False, Outcome.APPROVED),
        (4, True, Outcome.FAILED),
        (5, False, Outcome.REJECTED),
        (7, False, Outcome.FAILED),
        (7, True, Outcome.APPROVED),
        (8, False, Outcome.REVIEW),
        (77, False, Outcome.APPROVED),
    ],
)
async def test_verdicts(sandbox: SandboxPorts, number: int, edited: bool, outcome: Outcome) -> None:
    verdict = await sandbox.ports.prefill.confirm(replace(claim(number), edited=edited), request_id="one")
    assert verdict.outcome is outcome


async def test_findings_quote_what_was_typed(sandbox: SandboxPorts) -> None:
    verdict = await sandbox.ports.prefill.confirm(claim(4), request_id="one")
    assert {finding.code for finding in verdict.findings} == {"phone_other_name", "postal_code_differs"}
    assert verdict.findings[0].values == {"ending": "0104", "postal_code": "78704"}


async def test_documents_wait_for_a_person(sandbox: SandboxPorts) -> None:
    case = DocumentCase(country="US", type="passport", photos=())
    answer = await sandbox.ports.document_check.check(case, request_id="one")
    assert answer.verdict.outcome is Outcome.REVIEW


async def test_faults_hit_so_many_calls_and_no_more(sandbox: SandboxPorts) -> None:
    sandbox.faults.order(Fault(target="lookup", mode="error", count=2))
    for _ in range(2):
        with pytest.raises(Retryable):
            await sandbox.ports.phone_intel.look_up(phone(0), request_id="one")
    assert (await sandbox.ports.phone_intel.look_up(phone(0), request_id="one")).line is Line.MOBILE
    assert sandbox.faults.ordered == ()


async def test_modes_of_faults(sandbox: SandboxPorts) -> None:
    sandbox.faults.order(Fault(target="prefill", mode="429"))
    with pytest.raises(Retryable) as limited:
        await sandbox.ports.prefill.find(phone(0), date_of_birth=BIRTH_DATE, request_id="one")
    assert limited.value.after == 2
    sandbox.faults.order(Fault(target="prefill", mode="timeout"))
    with pytest.raises(Retryable, match="did not answer"):
        await sandbox.ports.prefill.find(phone(0), date_of_birth=BIRTH_DATE, request_id="one")
    sandbox.faults.order(Fault(target="prefill", mode="slow"))
    assert (await sandbox.ports.prefill.find(phone(0), date_of_birth=BIRTH_DATE, request_id="one")).first_name == "Maya"


@pytest.mark.parametrize(
    "fault",
    [
        Fault(target="printer", mode="error"),
        Fault(target="sms", mode="explode"),
        Fault(target="lookup", mode="duplicate"),
        Fault(target="sms", mode="error", count=-1),
    ],
)
def test_faults_that_make_no_sense_are_refused(fault: Fault) -> None:
    with pytest.raises(ValueError, match=r"is one of|can be duplicated|0 or more"):
        Faults().order(fault)


def test_a_count_of_zero_takes_the_order_back() -> None:
    faults = Faults()
    faults.order(Fault(target="sms", mode="error", count=3))
    faults.order(Fault(target="sms", mode="error", count=0))
    assert faults.ordered == ()
