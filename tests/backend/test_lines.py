"""The look-up of a line: asked once in ten minutes, by any number of servers at once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from kyc_desktop.backend import lines
from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.ports import Line, LineReport
from kyc_desktop.backend.settings import Settings
from kyc_desktop.flow.operator import Operator
from tests.databases import of_this_run

PHONE = "+12025550177"


class Counting:
    """A `PhoneIntel` that answers when it is told to."""

    def __init__(self) -> None:
        self.asked = 0
        self.go = asyncio.Event()

    async def look_up(self, phone: str, *, request_id: str) -> LineReport:
        self.asked += 1
        await self.go.wait()
        return LineReport(line=Line.MOBILE, carrier=phone)


@pytest.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    settings = Settings(data_dir=tmp_path, database_url=of_this_run.url(tmp_path), public_url="http://x", sandbox=True)
    async with open_backend(settings, Operator(), MasterKeys({"k": new_key()})) as running:
        yield running


async def test_two_servers_ask_at_once_and_both_are_answered(backend: Backend) -> None:
    intel = Counting()
    other = replace(backend, ports=replace(backend.ports, phone_intel=intel))
    asking = [asyncio.create_task(lines.look_up(other, f"app_{number}", PHONE)) for number in range(2)]
    async with asyncio.timeout(10):
        while intel.asked < 2:
            await backend.clock.wait(backend.clock.now() + 0.01)
    intel.go.set()
    reports = await asyncio.gather(*asking)
    assert [report.line for report in reports if report is not None] == [Line.MOBILE, Line.MOBILE]
    assert await lines.look_up(other, "app_3", PHONE) == reports[0]
    assert intel.asked == 2, "for ten minutes it is known"
    backend.clock.advance(601)
    await lines.look_up(other, "app_3", PHONE)
    assert intel.asked == 3
