"""All ports of a server that faces customers, put together from its configuration."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path

from ..document_reader import DocumentReader
from ..meter import Meter
from ..ports import Ports, Sms
from ..server_config.outside import Providers
from .guarded import guard
from .objects import Objects, S3Settings, local_objects, s3_objects
from .own_check import OwnDocumentCheck
from .routed import RoutedSms
from .smtp import SmtpMailer
from .twilio import TwilioSms
from .twilio_lookup import TwilioIntel
from .twilio_prefill import TwilioPrefill
from .wire import open_client


@asynccontextmanager
async def open_ports(
    chosen: Providers, *, public_url: str, today: Callable[[], date], adult_age: int, meter: Meter
) -> AsyncIterator[Ports]:
    """The ports, each behind its circuit, for as long as the server runs.

    ``public_url``: where providers reach our hooks. ``today``: the day a document must be valid on. Raises OSError
    for a file of certificates that can't be read.
    """
    async with open_client(ca_file=chosen.outbound.ca_file, proxy=chosen.outbound.proxy) as client:
        routes = [
            TwilioSms(client, text.account, sender=text.sender, status_url=f"{public_url}/hooks/{text.name}")
            for text in chosen.texts
        ]
        sms: Sms = routes[0] if len(routes) == 1 else RoutedSms(routes)
        ports = Ports(
            mailer=SmtpMailer(chosen.mail),
            sms=sms,
            phone_intel=TwilioIntel(client, chosen.lookup),
            prefill=TwilioPrefill(client, chosen.prefill),
            document_check=OwnDocumentCheck(DocumentReader(), today=today, adult_age=adult_age, approve=chosen.approve),
            objects=objects(chosen.storage),
        )
        yield guard(ports, meter=meter)


def objects(storage: Path | S3Settings) -> Objects:
    """The store of the photos: a folder, or a bucket."""
    return local_objects(storage) if isinstance(storage, Path) else s3_objects(storage)
