"""The circuit: limits, failures, rest, and what does not count."""

from __future__ import annotations

import asyncio

import pytest

from kyc_desktop.backend.circuit import Circuit
from kyc_desktop.backend.ports import Deferred, Refused, Retryable


async def down() -> str:
    raise Retryable("503")


async def up() -> str:
    return "fine"


class Time:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


async def test_a_call_that_takes_too_long_is_retryable() -> None:
    circuit = Circuit("mail", limit_s=0.01)
    with pytest.raises(Retryable, match=r"did not answer within 0\.01 s"):
        await circuit.call(asyncio.Event().wait)


async def test_it_opens_after_failures_in_a_row_and_lets_one_trial_through_after_the_rest() -> None:
    time = Time()
    circuit = Circuit("sms", threshold=2, rest_s=30, monotonic=time)
    for _ in range(2):
        with pytest.raises(Retryable, match="503"):
            await circuit.call(down)
    assert circuit.is_open
    with pytest.raises(Retryable, match="resting") as resting:
        await circuit.call(up)
    assert resting.value.after == 30
    time.now = 31
    with pytest.raises(Retryable, match="503"):
        await circuit.call(down)
    assert circuit.is_open, "a failed trial opens it again at once"
    time.now = 62
    assert await circuit.call(up) == "fine"
    assert not circuit.is_open


async def test_a_refusal_is_an_answer_and_success_forgets_failures() -> None:
    circuit = Circuit("lookup", threshold=2)

    async def refuse() -> str:
        raise Refused("phone_unreachable", internal="21211")

    with pytest.raises(Retryable):
        await circuit.call(down)
    with pytest.raises(Refused) as refused:
        await circuit.call(refuse)
    assert (refused.value.code, refused.value.internal) == ("phone_unreachable", "21211")
    with pytest.raises(Retryable):
        await circuit.call(down)
    assert not circuit.is_open


async def test_a_bug_of_an_adapter_passes_through_and_counts() -> None:
    circuit = Circuit("prefill", threshold=1)

    async def broken() -> str:
        raise KeyError("identity")

    with pytest.raises(KeyError):
        await circuit.call(broken)
    assert circuit.is_open


async def test_one_request_that_has_to_wait_opens_no_circuit() -> None:
    async def grey() -> str:
        raise Deferred("451", after=60)

    circuit = Circuit("mail", threshold=2)
    for _ in range(5):
        with pytest.raises(Deferred):
            await circuit.call(grey)
    assert await circuit.call(up) == "fine"
