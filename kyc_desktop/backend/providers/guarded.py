"""Every port behind its own circuit, so that no call waits for ever and a broken provider is left alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from ..circuit import Circuit
from ..meter import Meter
from ..ports import (
    Claim,
    DeliveryNews,
    DocumentCase,
    DocumentCheck,
    DocumentVerdict,
    Glance,
    LineReport,
    Mail,
    Mailer,
    ObjectStore,
    Person,
    PhoneIntel,
    Ports,
    Prefill,
    Receipt,
    Sms,
    Text,
    Verdict,
)


@dataclass(frozen=True, slots=True)
class GuardedMailer:
    inner: Mailer
    circuit: Circuit

    async def send(self, mail: Mail, *, request_id: str) -> Receipt:
        return await self.circuit.call(lambda: self.inner.send(mail, request_id=request_id))


@dataclass(frozen=True, slots=True)
class GuardedSms:
    inner: Sms
    circuit: Circuit

    async def send(self, text: Text, *, request_id: str) -> Receipt:
        return await self.circuit.call(lambda: self.inner.send(text, request_id=request_id))

    async def news(self, provider_id: str, *, request_id: str) -> DeliveryNews:
        return await self.circuit.call(lambda: self.inner.news(provider_id, request_id=request_id))


@dataclass(frozen=True, slots=True)
class GuardedIntel:
    inner: PhoneIntel
    circuit: Circuit

    async def look_up(self, phone: str, *, request_id: str) -> LineReport:
        return await self.circuit.call(lambda: self.inner.look_up(phone, request_id=request_id))


@dataclass(frozen=True, slots=True)
class GuardedPrefill:
    inner: Prefill
    circuit: Circuit

    async def find(self, phone: str, *, date_of_birth: date, request_id: str) -> Person:
        return await self.circuit.call(
            lambda: self.inner.find(phone, date_of_birth=date_of_birth, request_id=request_id)
        )

    async def confirm(self, claim: Claim, *, request_id: str) -> Verdict:
        return await self.circuit.call(lambda: self.inner.confirm(claim, request_id=request_id))


@dataclass(frozen=True, slots=True)
class GuardedDocumentCheck:
    inner: DocumentCheck
    circuit: Circuit

    async def check(self, case: DocumentCase, *, request_id: str) -> DocumentVerdict:
        return await self.circuit.call(lambda: self.inner.check(case, request_id=request_id))

    async def glance(self, case: DocumentCase, side: str, *, request_id: str) -> Glance:
        return await self.circuit.call(lambda: self.inner.glance(case, side, request_id=request_id))


@dataclass(frozen=True, slots=True)
class GuardedObjects:
    inner: ObjectStore
    circuit: Circuit

    async def put(self, key: str, data: bytes, *, request_id: str) -> None:
        await self.circuit.call(lambda: self.inner.put(key, data, request_id=request_id))

    async def get(self, key: str, *, request_id: str) -> bytes:
        return await self.circuit.call(lambda: self.inner.get(key, request_id=request_id))

    async def delete(self, key: str, *, request_id: str) -> None:
        await self.circuit.call(lambda: self.inner.delete(key, request_id=request_id))

    def listed(self, *, before: float) -> AsyncIterator[tuple[str, ...]]:
        return self.inner.listed(before=before)  # as long as it takes: nobody waits for it


DOCUMENTS_LIMIT_S: Final = 15.0
"""Our own reader may take 12 seconds for all sides and wait its turn; a program waits 20 for the first byte."""


def guard(
    ports: Ports,
    *,
    limit_s: float = 10.0,
    threshold: int = 5,
    rest_s: float = 30.0,
    meter: Meter | None = None,
) -> Ports:
    """The same ports, each behind a circuit of its own. ``limit_s``: of a call over the network."""

    def circuit(name: str, limit_s: float = limit_s) -> Circuit:
        return Circuit(name, limit_s=limit_s, threshold=threshold, rest_s=rest_s, meter=meter)

    return Ports(
        mailer=GuardedMailer(ports.mailer, circuit("email")),
        sms=GuardedSms(ports.sms, circuit("sms")),
        phone_intel=GuardedIntel(ports.phone_intel, circuit("lookup")),
        prefill=GuardedPrefill(ports.prefill, circuit("prefill")),
        document_check=GuardedDocumentCheck(ports.document_check, circuit("documents", DOCUMENTS_LIMIT_S)),
        objects=GuardedObjects(ports.objects, circuit("storage")),
    )
