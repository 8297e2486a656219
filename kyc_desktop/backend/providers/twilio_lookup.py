"""Line type and risk of a number by Twilio Lookup v2.

The SIM swap and call forwarding packages need an approval of the carriers and cover some countries only; where they
say nothing, the line type alone decides. What is null in Twilio's own examples is expected to be null.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final, TypeVar
from urllib.parse import quote

import httpx
import msgspec

from ..ports import Line, LineReport, PortError, Refused
from .twilio import TwilioAccount, TwilioError
from .wire import Failure, Wire

T = TypeVar("T")
_NOT_FOUND: Final = 20404
_FIELDS: Final = "line_type_intelligence,sim_swap,call_forwarding"


class _LineType(msgspec.Struct, frozen=True):
    type: str | None = None
    carrier_name: str | None = None


class _LastSwap(msgspec.Struct, frozen=True):
    last_sim_swap_date: datetime | None = None
    swapped_in_period: bool | None = None


class _SimSwap(msgspec.Struct, frozen=True):
    last_sim_swap: _LastSwap | None = None


class _Forwarding(msgspec.Struct, frozen=True):
    call_forwarding_enabled: bool | None = None


class _Number(msgspec.Struct, frozen=True):
    valid: bool | None = None
    line_type_intelligence: _LineType | None = None
    sim_swap: _SimSwap | None = None
    call_forwarding: _Forwarding | None = None


class Lookups:
    """The resource ``/v2/PhoneNumbers/{number}`` of one account."""

    def __init__(self, client: httpx.AsyncClient, account: TwilioAccount, *, limit_s: float = 8.0) -> None:
        self._wire = Wire(client=client, name="twilio lookup", limit_s=limit_s)
        self._account = account

    async def fetch(self, phone: str, params: Mapping[str, str], answer: type[T], *, request_id: str) -> T:
        """``params``: Fields and what the packages compare. Raises Refused("phone_unreachable") and Retryable."""
        return await self._wire.call(
            "GET",
            f"{self._account.lookup_url}/v2/PhoneNumbers/{quote(phone, safe='+')}",
            answer,
            request_id=request_id,
            params=params,
            basic=self._account.basic,
            explain=_explain,
        )


class TwilioIntel:
    """The `PhoneIntel` of one account. ``now``: seconds since the epoch, to say how long ago a SIM was changed."""

    def __init__(
        self, client: httpx.AsyncClient, account: TwilioAccount, *, now: Callable[[], float] = time.time
    ) -> None:
        self._lookups = Lookups(client, account)
        self._now = now

    async def look_up(self, phone: str, *, request_id: str) -> LineReport:
        found = await self._lookups.fetch(phone, {"Fields": _FIELDS}, _Number, request_id=request_id)
        if found.valid is False:
            raise Refused("phone_unreachable", internal="twilio not valid")
        line = found.line_type_intelligence or _LineType()
        forwarding = found.call_forwarding or _Forwarding()
        return LineReport(
            line=_line(line.type),
            sim_changed_s=self._since(found.sim_swap),
            forwarded=forwarding.call_forwarding_enabled is True,
            carrier=line.carrier_name,
        )

    def _since(self, swap: _SimSwap | None) -> float | None:
        """Some carriers tell the date, some only that it was within the period that the account asks about."""
        last = None if swap is None else swap.last_sim_swap
        if last is None:
            return None
        if last.last_sim_swap_date is not None:
            when = last.last_sim_swap_date
            at = when if when.tzinfo is not None else when.replace(tzinfo=UTC)
            return max(0.0, self._now() - at.timestamp())
        return 0.0 if last.swapped_in_period is True else None


def _line(name: str | None) -> Line:
    try:
        return Line(name or "unknown")
    except ValueError:
        return Line.UNKNOWN


def _explain(failure: Failure) -> PortError | None:
    told = failure.read(TwilioError)
    if failure.status == 404 and told is not None and told.code == _NOT_FOUND:
        return Refused("phone_unreachable", internal=f"twilio {told.code}")
    return None
