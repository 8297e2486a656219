"""A server that knows nothing of a sandbox: whole journeys with played providers, its logs, numbers and end."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import Iterator

import httpx
import pytest

from benchmarks.walker import BORN, PASSWORD, Clock, Walker
from benchmarks.wire import Wire
from kyc_desktop.backend.__main__ import main
from kyc_desktop.backend.production import production
from kyc_desktop.backend.serve import ConfigurationError, Options

from .server_files import write
from .town import METRICS_TOKEN, Town, running

METRICS = {"Authorization": f"Bearer {METRICS_TOKEN}"}


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    with running(tmp_path_factory.mktemp("town")) as found:
        yield found


async def walk(town: Town, number: int) -> Walker:
    """Up to 100: the persona of that number decides."""
    wire = Wire(town.url)
    phone = f"+12025550{100 + number}" if number < 100 else ""
    walker = Walker(lines=wire, post=town, clock=Clock(), number=number, phone=phone, patience_s=20)
    try:
        await walker.walk()
    finally:
        await wire.close()
    return walker


async def test_whole_journeys_leave_nothing_personal_in_logs_and_numbers(town: Town) -> None:
    approved, failed = await walk(town, 0), await walk(town, 4)
    assert approved.document["step"] == "approved"
    assert failed.document["step"] == "failed"
    assert town.twilio.broken == []
    assert town.prove.broken == []

    lines = [json.loads(line) for line in town.log.splitlines()]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT[\d:.]+Z", line["time"]) and line["event"] for line in lines)
    asked = [line for line in lines if line.get("route") == "/v1/applications"]
    assert [(line["method"], line["status"], line["level"]) for line in asked] == [("POST", 201, "info")] * 2
    assert all(line["request_id"] and line["ms"] >= 0 for line in asked)

    async with httpx.AsyncClient(base_url=town.url) as http:
        page = (await http.get("/metrics", headers=METRICS)).text
    personal = [BORN, PASSWORD, "ortiz", "maya", "larkspur", "walker", "id.meridian"]
    for walker in (approved, failed):
        text = next(text for text in town.twilio.sent if text.to == walker.phone)
        token = next(word for word in text.body.split() if "/l/" in word).rsplit("/", 1)[1].rstrip(".")
        mail = next(mail for mail in town.relay.mails.values() if mail.to == walker.email and mail.link)
        personal += [walker.email, walker.phone, walker.phone[2:], walker.token, token, mail.link.rsplit("/", 1)[1]]
        personal += [f"{mail.code} ", str(walker.document["id"])]
    account = town.twilio.account
    secrets = [account.api_secret, account.auth_token, town.relay.password, METRICS_TOKEN, *town.prove.tokens]
    for name, said in {"log": town.log, "metrics": page}.items():
        found = [value for value in (*personal, *secrets) if value and value.casefold() in said.casefold()]
        assert not found, (name, found)


async def test_the_numbers_tell_the_journey_and_the_providers(town: Town) -> None:
    await walk(town, 100)
    async with httpx.AsyncClient(base_url=town.url) as http:
        assert (await http.get("/metrics")).status_code == 401
        answer = await http.get("/metrics", headers=METRICS)
        assert (await http.get("/no/such/place/of/maya")).status_code == 404
    assert answer.headers["Content-Type"].startswith("text/plain")
    numbers = dict(line.rsplit(" ", 1) for line in answer.text.splitlines() if not line.startswith("#"))

    def at_least_one(name: str, **labels: str) -> None:
        written = ",".join(f'{label}="{value}"' for label, value in sorted(labels.items()))
        assert float(numbers[f"{name}{{{written}}}"]) >= 1, (name, labels)

    at_least_one("kyc_journey_events_total", event="Registered", from_step="email", to_step="email")
    at_least_one("kyc_journey_events_total", event="NumberMatched", from_step="link", to_step="link")
    at_least_one("kyc_http_request_seconds_count", method="POST", route="/v1/applications", status="201")
    for provider in ("email", "sms", "lookup", "prefill"):
        at_least_one("kyc_provider_call_seconds_count", provider=provider, outcome="ok")
        assert numbers[f'kyc_provider_circuit_broken{{provider="{provider}"}}'] == "0.0"
    at_least_one("kyc_jobs_total", kind="send-link", outcome="done")
    assert numbers["kyc_outbox_dead"] == "0.0"
    assert "kyc_long_polls" in numbers


async def test_it_is_ready_and_names_no_software(town: Town) -> None:
    async with httpx.AsyncClient(base_url=town.url) as http:
        ready = await http.get("/readyz")
        sandbox = await http.get("/v1/sandbox/messages")
    assert ready.json() == {
        "status": "ok", "database": "ok", "photos": "ok", "outbox": "ok",
        "jobs_waiting": ready.json()["jobs_waiting"], "jobs_dead": 0,
    }  # fmt: skip
    assert ready.status_code == 200
    assert "server" not in ready.headers
    assert ready.headers["Strict-Transport-Security"].startswith("max-age=")
    assert sandbox.status_code == 404


def test_everything_that_the_configuration_names_answers(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check-config", str(town.config), "--connect"]) == 0
    told = capsys.readouterr().out
    for part in ("database", "photos", "mail", "text messages (twilio)", "records of people"):
        assert f"{part}: ok" in told


@pytest.mark.usefixtures("logging_as_before")
def test_sqlite_is_for_one_process(town: Town) -> None:
    if town.log and "postgresql" in town.config.read_text():
        pytest.skip("this run is on PostgreSQL")
    with pytest.raises(ConfigurationError, match="another server uses this SQLite file"):
        production(Options(config=town.config, port=0), {})


async def test_it_stops_when_it_is_told_to(tmp_path_factory: pytest.TempPathFactory, town: Town) -> None:
    async with httpx.AsyncClient(base_url=town.url) as http:
        assert (await http.get("/healthz")).status_code == 200
    assert await asyncio.to_thread(town.stop) == 0
    assert "Traceback" not in town.log


@pytest.fixture
def logging_as_before() -> Iterator[None]:
    """What a command sets up in this process is taken back."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level


@pytest.mark.usefixtures("logging_as_before")
def test_mistakes_are_told_before_anything_is_opened(
    tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    config = write(tmp_path_factory.mktemp("mistaken"), {"server": {"host": "0.0.0.0"}})
    assert main(["serve", "--config", str(config)]) == 2
    assert "server.public_url: this is missing." in capsys.readouterr().err
