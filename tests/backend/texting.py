"""A backend in this process whose text messages, look-ups and records come from a Twilio that is played."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import urlencode

import httpx
import uvicorn
from sqlalchemy import select

from kyc_desktop.backend import events as on
from kyc_desktop.backend.api import create_app
from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.clock import Clock
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.providers.guarded import guard
from kyc_desktop.backend.providers.routed import RoutedSms
from kyc_desktop.backend.providers.sandbox import build_sandbox
from kyc_desktop.backend.providers.twilio import TwilioSms
from kyc_desktop.backend.providers.twilio_lookup import TwilioIntel
from kyc_desktop.backend.providers.twilio_prefill import TwilioPrefill
from kyc_desktop.backend.providers.wire import open_client
from kyc_desktop.backend.settings import Settings
from kyc_desktop.backend.state import LinkState, Person, State
from kyc_desktop.backend.store import cases, tables
from kyc_desktop.backend.store.cases import Case
from kyc_desktop.backend.store.database import Database
from kyc_desktop.backend.work import DrawnCode, Work, announce
from kyc_desktop.flow.operator import Operator
from tests.databases import of_this_run
from tests.outside.twilio import AUTH_TOKEN, SENDER, Twilio, signature

PHONE = "+12025550177"
SECRET = "the secret of our own gateway"
SECOND = "the auth token of the second account"


@dataclass
class Running:
    """A backend on a socket whose text messages go to a Twilio that is played, by a second account on another one."""

    backend: Backend
    url: str
    twilio: Twilio
    second: Twilio
    http: httpx.AsyncClient

    async def case(self, application_id: str) -> Case:
        async with self.backend.database.transaction() as tx:
            case = await cases.load(tx, self.backend.keys, application_id)
        assert case is not None
        return case

    async def link(self, application_id: str) -> LinkState:
        link = (await self.case(application_id)).state.link
        assert link is not None
        return link

    async def version(self, application_id: str) -> int | None:
        async with self.backend.database.transaction() as tx:
            return await cases.version(tx, application_id)

    async def until(self, application_id: str, wanted: Callable[[LinkState], bool]) -> LinkState:
        case = await self.until_case(
            application_id, lambda case: case.state.link is not None and wanted(case.state.link)
        )
        assert case.state.link is not None
        return case.state.link

    async def until_case(self, application_id: str, wanted: Callable[[Case], bool]) -> Case:
        with self.backend.hub.subscribe(application_id) as changed:
            async with asyncio.timeout(15):
                while True:
                    changed.clear()
                    case = await self.case(application_id)
                    if wanted(case):
                        return case
                    await changed.wait()

    async def soon(self, wanted: Callable[[], bool]) -> None:
        """Wait for what happens in the thread of the played provider."""
        async with asyncio.timeout(15):
            while not wanted():
                await self.backend.clock.wait(self.backend.clock.now() + 0.01)

    async def texted(self, *, phone: str = PHONE) -> str:
        """An application whose link was just asked for."""
        async with self.backend.database.transaction() as tx:
            email = f"maya{phone[-2:]}@example.com"
            person = Person(email=email, country="US", phone=phone, date_of_birth="1991-03-14")
            now = self.backend.clock.now()
            case = await cases.create(
                tx, self.backend.keys, reference=cases.new_reference("K"), state=State(), person=person, now=now
            )
            work = Work(self.backend, tx, case, actor="customer", now=now)
            await work.apply(on.Registered(), code=DrawnCode(code="123456", hash="h"))
            await work.apply(on.EmailConfirmed())
            await work.apply(on.MethodChosen(method="phone"))
            await work.apply(on.PhoneStarted(match="472"))
            await work.save()
        announce(self.backend, case.id)
        return case.id

    async def post(
        self, form: dict[str, str], *, path: str = "/hooks/twilio", token: str = AUTH_TOKEN, **headers: str
    ) -> int:
        signed = {"X-Twilio-Signature": signature(self.url + path, form, token=token)} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        return (await self.http.post(path, content=urlencode(form), headers=signed | kind)).status_code

    async def codes(self, application_id: str) -> list[str]:
        query = select(tables.audit.c.codes).where(tables.audit.c.application_id == application_id)
        async with self.backend.database.transaction() as tx:
            return list((await tx.execute(query)).scalars())

    async def jobs(self, kind: str) -> int:
        query = select(tables.outbox.c.id).where(tables.outbox.c.kind == kind)
        async with self.backend.database.transaction() as tx:
            return len((await tx.execute(query)).all())

    async def sent(self) -> None:
        """Until a message went out and its job is done."""
        async with asyncio.timeout(15):
            while not self.twilio.sent or await self.jobs("send-link"):
                await self.backend.clock.wait(self.backend.clock.now() + 0.02)


@asynccontextmanager
async def serving(backend: Backend, listener: socket.socket) -> AsyncIterator[None]:
    app = create_app(lambda: nullcontext(backend), sandbox=False, secure=False)
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, timeout_graceful_shutdown=1))
    task = asyncio.create_task(server.serve(sockets=[listener]))
    yield
    server.should_exit = True
    await task


@asynccontextmanager
async def open_running(tmp_path: Path, providers: tuple[Twilio, Twilio]) -> AsyncIterator[Running]:
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    settings = Settings(
        data_dir=tmp_path,
        database_url=of_this_run.url(tmp_path),
        public_url=url,
        hook_secret=SECRET,
        hook_secrets={"twilio": AUTH_TOKEN, "twilio-2": SECOND},
        another_route=True,
    )
    keys = MasterKeys({"k": new_key()})
    inbox = Database(settings.database_url)  # the mails go into the sandbox's inbox
    others = build_sandbox(database=inbox, clock=Clock(), keys=keys, data_dir=tmp_path).ports
    async with open_client() as client, httpx.AsyncClient(base_url=url) as http:
        routes = [
            TwilioSms(client, one.account, sender=SENDER, status_url=f"{url}/hooks/{name}")
            for one, name in zip(providers, settings.hook_secrets, strict=True)
        ]
        intel, prefill = TwilioIntel(client, providers[0].account), TwilioPrefill(client, providers[0].account)
        ports = guard(replace(others, sms=RoutedSms(routes), phone_intel=intel, prefill=prefill))
        async with open_backend(settings, Operator(), keys, ports=ports) as backend, serving(backend, listener):
            yield Running(backend, url, *providers, http)
    await inbox.close()
