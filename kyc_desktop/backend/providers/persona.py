"""Line look-up and identity records of the sandbox, played by `personas`, and faults of its document check."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from ..personas import persona_for
from ..ports import (
    Claim,
    DocumentCase,
    DocumentCheck,
    DocumentVerdict,
    Glance,
    LineReport,
    Person,
    Refused,
    Retryable,
    Verdict,
)
from .faults import Faults


class PersonaIntel:
    """The `PhoneIntel` of the sandbox. A rate limit ends by the sandbox's clock, so that it can be moved."""

    def __init__(self, *, now: Callable[[], float], faults: Faults) -> None:
        self._now = now
        self._faults = faults
        self._limited_since: dict[str, float] = {}

    async def look_up(self, phone: str, *, request_id: str) -> LineReport:
        await self._faults.strike("lookup")
        plan = persona_for(phone).lookup
        if plan.refused is not None:
            code, internal = plan.refused
            raise Refused(code, internal=internal)
        if plan.down:
            raise Retryable("lookup: 503")
        if plan.rate_limited_s is not None:
            since = self._limited_since.setdefault(phone, self._now())
            rest = plan.rate_limited_s - (self._now() - since)
            if rest > 0:
                raise Retryable("lookup: 429", after=rest)
        return plan.report


class PersonaPrefill:
    """The `Prefill` of the sandbox. A provider that "fails twice" fails the first two tries of one request."""

    def __init__(self, *, faults: Faults) -> None:
        self._faults = faults
        self._tries: dict[str, int] = {}

    async def find(self, phone: str, *, date_of_birth: date, request_id: str) -> Person:
        await self._faults.strike("prefill")
        persona = persona_for(phone)
        if persona.records.refused is not None:
            code, internal = persona.records.refused
            raise Refused(code, internal=internal)
        if persona.records.hangs:
            await asyncio.Event().wait()
        if self._tries.get(request_id, 0) < persona.records.failures:
            self._tries[request_id] = self._tries.get(request_id, 0) + 1
            raise Retryable("prefill: 503")
        self._tries.pop(request_id, None)
        return persona.person

    async def confirm(self, claim: Claim, *, request_id: str) -> Verdict:
        await self._faults.strike("prefill")
        records = persona_for(claim.phone).records
        verdict = records.edited if claim.edited and records.edited is not None else records.verdict
        typed = {"ending": claim.phone[-4:], "postal_code": claim.address.postal_code}
        return replace(verdict, findings=tuple(replace(finding, values=typed) for finding in verdict.findings))


class StruckDocumentCheck:
    """The `DocumentCheck` of the sandbox: what is in the picture decides, and faults can be ordered.

    ``limit_s`` is how long a fault that times out takes; reading may take longer than a network call.
    """

    def __init__(self, inner: DocumentCheck, *, faults: Faults, limit_s: float) -> None:
        self._inner = inner
        self._faults = faults
        self._limit_s = limit_s

    async def check(self, case: DocumentCase, *, request_id: str) -> DocumentVerdict:
        await self._strike()
        return await self._inner.check(case, request_id=request_id)

    async def glance(self, case: DocumentCase, side: str, *, request_id: str) -> Glance:
        await self._strike()
        return await self._inner.glance(case, side, request_id=request_id)

    async def _strike(self) -> None:
        async with asyncio.timeout(self._limit_s):
            await self._faults.strike("documents")
