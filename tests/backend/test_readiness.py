"""Whether a process says that it can do its work: each part that does not is named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy import text

from kyc_desktop.backend.clock import Clock
from kyc_desktop.backend.photo_probe import PhotoProbe
from kyc_desktop.backend.ports import Retryable
from kyc_desktop.backend.providers.objects import local_objects
from kyc_desktop.backend.readiness import readiness
from kyc_desktop.backend.store import outbox
from kyc_desktop.backend.store.database import Database, sqlite_url

from .inside import inside


class Down:
    """A store that does not answer, and how often it was asked."""

    asked = 0

    async def get(self, key: str, *, request_id: str) -> bytes:
        self.asked += 1
        raise Retryable("storage: down")


async def test_an_old_schema_is_named_and_a_newer_one_is_not(tmp_path: Path) -> None:
    async with inside(tmp_path) as here:
        assert (await here.http.get("/readyz")).json()["status"] == "ok"
        for revision, status in (("0000", 503), ("9999", 200)):
            async with here.backend.database.transaction() as tx:
                await tx.execute(text("UPDATE alembic_version SET version_num = :new"), {"new": revision})
            answer = await here.http.get("/readyz")
            assert answer.status_code == status
        assert answer.json()["database"] == "ok"


async def test_jobs_that_nobody_works_off_are_named(tmp_path: Path) -> None:
    async with inside(tmp_path) as here:
        backend = here.backend
        due_at = backend.clock.now() + 100
        async with backend.database.transaction() as tx:
            await outbox.put(tx, backend.keys, "erase-object", application_id=None, now=due_at, due_at=due_at)
        assert (await readiness(backend)).status == "ok"
        later = replace(backend, clock=Clock(offset=1000))
        found = await readiness(later)
        assert found.status == "outbox"
        assert found.outbox.startswith("nothing was done for ")
        assert found.jobs_waiting == 1


async def test_a_store_that_is_down_is_named_and_not_asked_all_the_time(tmp_path: Path) -> None:
    store = Down()
    async with inside(tmp_path) as here:
        broken = replace(here.backend, photo_probe=PhotoProbe(store))  # type: ignore[arg-type]  # it is only read
        assert (await readiness(broken)).photos == "no answer"
        assert (await readiness(broken)).status == "photos"
    assert store.asked == 1


async def test_an_empty_store_is_fine(tmp_path: Path) -> None:
    assert await PhotoProbe(local_objects(tmp_path)).ask() == "ok"


async def test_a_database_that_is_gone_is_named(tmp_path: Path) -> None:
    async with inside(tmp_path) as here:
        gone = Database(sqlite_url(tmp_path / "nowhere" / "kyc.sqlite3"))
        found = await readiness(replace(here.backend, database=gone))
        await gone.close()
    assert (found.status, found.database) == ("database", "no answer")
