"""A whole backend inside the test's own process, with people who speak to it over HTTP: what lies where can be seen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from sqlalchemy import Table, func, select

from kyc_desktop.backend.api import create_app
from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.ports import ObjectStore
from kyc_desktop.backend.settings import Settings
from kyc_desktop.flow.operator import Operator
from tests.databases import of_this_run

from .person import BIRTH_DATE, Applicant, Sandbox, reviewed

ADDRESS = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}
TYPED = {"first_name": "Maya", "last_name": "Ortiz", "address": ADDRESS, "date_of_birth": BIRTH_DATE}


@dataclass(frozen=True, slots=True)
class Inside:
    backend: Backend
    http: httpx.AsyncClient

    def person(self, **values: Any) -> Applicant:
        return Applicant(self.http, Sandbox(self.http, "tester"), **values)

    async def in_review(self, *photos: bytes) -> Applicant:
        """Maya, whose license a person looks at."""
        maya = self.person(email=reviewed())
        await maya.confirmed()
        await maya.must("choose-method", method="documents")
        await maya.must("choose-document", country="US", type="drivers_license")
        for side, picture in zip(("front", "back"), photos, strict=True):
            answer = await maya.upload(side, picture)
            assert answer.status_code == 200, answer.text
        await maya.must("submit-documents")
        await maya.must("submit-details", **TYPED)
        await maya.until_step("in_review")
        return maya

    async def approved(self, phone: str) -> Applicant:
        """Somebody whose details agree with the records."""
        ben = await self.person().reviewing(phone)
        await ben.must("submit-details", **ben.details())
        await ben.until_step("approved")
        return ben

    async def withdraw(self, maya: Applicant) -> None:
        answer = await self.http.delete("/v1/application", headers={"Authorization": f"Bearer {maya.token}"})
        assert answer.status_code == 204

    async def rows(self, table: Table, *where: Any) -> int:
        async with self.backend.database.transaction() as tx:
            return int((await tx.execute(select(func.count()).select_from(table).where(*where))).scalar_one())


@asynccontextmanager
async def inside(
    folder: Path, *, objects: ObjectStore | None = None, keys: MasterKeys | None = None, **settings: Any
) -> AsyncIterator[Inside]:
    """The sandbox's backend on a database of its own. ``objects``: another store than its folder."""
    values = Settings(
        data_dir=folder,
        database_url=of_this_run.url(folder),
        public_url="http://id.example",
        sandbox=True,
        sandbox_token="tester",
        **settings,
    )
    async with open_backend(values, Operator(), keys or MasterKeys({"k": new_key()})) as running:
        if objects is not None:
            object.__setattr__(running.ports, "objects", objects)  # the sandbox knows its folder only

        @asynccontextmanager
        async def same() -> AsyncIterator[Backend]:
            yield running

        app = create_app(same, sandbox=True, secure=False)
        app.state.backend = running
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://id.example") as http:
            yield Inside(running, http)
