"""All ports of a server that faces customers, put together from its configuration."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import date
from functools import partial
from pathlib import Path

import httpx

from ..document_reader import DocumentReader
from ..meter import Meter
from ..ports import Ports, Sms
from ..server_config.outside import Providers
from .guarded import guard
from .objects import Objects, S3Settings, local_objects, s3_objects
from .own_check import OwnDocumentCheck
from .prove import ProvePrefill, ProveSettings
from .routed import RoutedSms
from .smtp import SmtpMailer
from .twilio import TwilioSms
from .twilio_lookup import TwilioIntel
from .twilio_prefill import TwilioPrefill
from .wire import open_client

Probe = Callable[[], Awaitable[str]]


@asynccontextmanager
async def open_ports(
    chosen: Providers, *, public_url: str, today: Callable[[], date], adult_age: int, meter: Meter
) -> AsyncIterator[Ports]:
    """The ports, each behind its circuit, for as long as the server runs.

    ``public_url``: where providers reach our hooks. ``today``: the day a document must be valid on. Raises OSError
    for a file of certificates that can't be read.
    """
    async with _client(chosen) as client:
        routes = _routes(client, chosen, public_url)
        sms: Sms = routes[0] if len(routes) == 1 else RoutedSms(routes, meter=meter)
        mailer = SmtpMailer(chosen.mail)
        ports = Ports(
            mailer=mailer,
            sms=sms,
            phone_intel=TwilioIntel(client, chosen.lookup),
            prefill=_prefill(client, chosen),
            document_check=OwnDocumentCheck(DocumentReader(), today=today, adult_age=adult_age, approve=chosen.approve),
            objects=objects(chosen.storage),
        )
        try:
            yield guard(ports, meter=meter)
        finally:
            await mailer.close()


@asynccontextmanager
async def probes(chosen: Providers, *, public_url: str) -> AsyncIterator[Mapping[str, Probe | None]]:
    """Calls that change nothing and send nobody anything; None where a provider has none."""
    async with _client(chosen) as client:
        found: dict[str, Probe | None] = {"mail": partial(_signed_in, SmtpMailer(chosen.mail).probe)}
        for text, route in zip(chosen.texts, _routes(client, chosen, public_url), strict=True):
            found[f"text messages ({text.name})"] = partial(_signed_in, route.probe)
        found["number look-up"] = None
        prefill = _prefill(client, chosen)
        ask = partial(_signed_in, prefill.probe) if isinstance(prefill, ProvePrefill) else None
        found["records of people"] = ask
        yield found


def objects(storage: Path | S3Settings) -> Objects:
    """The store of the photos: a folder, or a bucket."""
    return local_objects(storage) if isinstance(storage, Path) else s3_objects(storage)


def _client(chosen: Providers) -> httpx.AsyncClient:
    return open_client(ca_file=chosen.outbound.ca_file, proxy=chosen.outbound.proxy)


def _routes(client: httpx.AsyncClient, chosen: Providers, public_url: str) -> list[TwilioSms]:
    return [
        TwilioSms(client, text.account, sender=text.sender, status_url=f"{public_url}/hooks/{text.name}")
        for text in chosen.texts
    ]


def _prefill(client: httpx.AsyncClient, chosen: Providers) -> ProvePrefill | TwilioPrefill:
    if isinstance(chosen.prefill, ProveSettings):
        return ProvePrefill(client, chosen.prefill)
    return TwilioPrefill(client, chosen.prefill)


async def _signed_in(probe: Callable[[], Awaitable[None]]) -> str:
    await probe()
    return "signed in"
