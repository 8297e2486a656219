"""What has outlived its time is gone, what has not is there: with a moved clock, in portions, by one process only."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from kyc_desktop.backend import retention
from kyc_desktop.backend.photos import put_object
from kyc_desktop.backend.providers.objects import local_objects
from kyc_desktop.backend.retention import Swept, sweep
from kyc_desktop.backend.settings import Retention
from kyc_desktop.backend.store import cases, facts
from kyc_desktop.backend.store.tables import (
    applications,
    audit,
    codes,
    credentials,
    documents,
    idempotency,
    links,
    outbox,
    reviews,
    tokens,
)

from .inside import Inside, inside
from .papers import paper
from .photo_files import photo

DAY = 86400.0


@pytest.fixture(autouse=True)
def _nobody_else_sweeps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "EVERY", 1e12)


@pytest.fixture
async def at(tmp_path: Path) -> AsyncIterator[Inside]:
    async with inside(tmp_path) as running:
        yield running


async def _later(at: Inside, seconds: float) -> Swept:
    at.backend.clock.advance(seconds)
    return await sweep(at.backend)


async def test_one_that_never_confirmed_is_gone_after_a_day(at: Inside) -> None:
    await at.person().register()
    assert await _later(at, 23 * 3600) == Swept()
    assert await _later(at, 2 * 3600) == Swept(abandoned=1)
    for table in (applications, credentials, tokens, codes, links, idempotency, outbox):
        assert await at.rows(table) == 0, table.name
    assert await at.rows(audit, audit.c.event == "Erased", audit.c.actor == "retention") == 1


async def test_one_that_nobody_goes_on_with_is_gone_after_thirty_days(at: Inside) -> None:
    maya = await at.person().confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="passport")
    await maya.upload("page", photo(31))
    assert await _later(at, 29 * DAY) == Swept()
    assert await _later(at, 2 * DAY) == Swept(abandoned=1)
    assert await at.rows(documents) == 0


async def test_one_that_waits_for_us_is_never_abandoned(at: Inside) -> None:
    maya = await at.in_review(photo(32), photo(33))
    assert await _later(at, 300 * DAY) == Swept()
    assert await at.rows(applications, applications.c.id == maya.id) == 1


async def test_photos_go_thirty_days_after_the_decision_and_what_the_law_asks_for_stays(at: Inside) -> None:
    ana = at.person()
    await ana.confirmed()
    await ana.must("choose-method", method="documents")
    await ana.must("choose-document", country="US", type="passport")
    assert (await ana.upload("page", paper("maya", "passport", "page"))).status_code == 200
    await ana.must("submit-documents")
    address = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}
    await ana.must("submit-details", **(ana.details(address=address) | {"date_of_birth": "1991-03-14"}))
    await ana.until_step("approved", "in_review", "failed")
    assert ana.step == "approved"
    await _later(at, 20 * DAY)
    await ana.sign_in()
    await ana.tell("acknowledge")  # what is done later does not count from the decision
    assert await _later(at, 9 * DAY) == Swept()
    swept = await _later(at, 2 * DAY)
    assert (swept.photos, swept.records) == (1, 0)
    assert await at.rows(documents) == 0
    assert (await sweep(at.backend)).photos == 0, "once"
    async with at.backend.database.transaction() as tx:
        case = await cases.load(tx, at.backend.keys, ana.id)
    assert case is not None
    kept = case.person
    assert kept.record == ""
    assert kept.typed is not None
    assert kept.typed.last_name == "Ortiz"
    assert kept.paper is not None
    assert (kept.paper.type, kept.paper.issuer, len(kept.paper.number)) == ("passport", "USA", 9)
    assert kept.paper.expires_on > "2026"


async def test_a_record_goes_five_years_after_the_decision_with_its_audit_rows(at: Inside) -> None:
    ben = await at.approved("+12025550171")
    await _later(at, 4.9 * 365.25 * DAY)
    assert await at.rows(applications) == 1
    swept = await _later(at, 0.2 * 365.25 * DAY)
    assert swept.records == 1
    assert await at.rows(applications) == await at.rows(reviews) == 0
    assert await at.rows(audit, audit.c.application_id == ben.id) == 0


async def test_audit_rows_of_what_was_erased_earlier_go_after_the_same_time(at: Inside) -> None:
    await at.person().register()
    await _later(at, 2 * DAY)
    assert await at.rows(audit) >= 2
    await _later(at, 5 * 365.25 * DAY - 3 * DAY)
    assert await at.rows(audit) >= 2
    await _later(at, 4 * DAY)
    assert await at.rows(audit) == 0


async def test_the_operator_s_times_count_and_portions_reach_everything(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "BATCH", 2)
    async with inside(tmp_path, retention=Retention(unconfirmed_s=60.0)) as at:
        for _ in range(5):
            await at.person().register()
        assert await _later(at, 61) == Swept(abandoned=5)
        assert await at.rows(applications) == 0


async def test_one_that_does_not_open_keeps_no_other(at: Inside) -> None:
    maya, ben = at.person(), at.person()
    for one in (maya, ben):
        await one.register()
    first = min(maya.id, ben.id)
    async with at.backend.database.transaction() as tx:
        await tx.execute(update(applications).where(applications.c.id == first).values(sealed=b"\0" * 40))
    assert await _later(at, 25 * 3600) == Swept(abandoned=1)
    assert await at.rows(applications, applications.c.id == first) == 1


async def test_one_process_sweeps_an_hour_whatever_the_number(at: Inside) -> None:
    async def ask(now: float) -> bool:
        async with at.backend.database.transaction() as tx:
            return await facts.take_turn(tx, "anything", now=now, every=3600.0)

    assert (await asyncio.gather(*(ask(1000.0) for _ in range(8)))).count(True) == 1
    assert not await ask(4599.0)
    assert (await asyncio.gather(*(ask(4600.0) for _ in range(8)))).count(True) == 1
    assert await ask(900.0), "the clock was set back"


async def test_photos_without_a_row_are_found_and_others_are_not_touched(at: Inside, tmp_path: Path) -> None:
    maya = await at.in_review(photo(34), photo(35))
    folder = tmp_path / "objects"
    async with at.backend.database.transaction() as tx:
        case = await cases.load(tx, at.backend.keys, maya.id)
    assert case is not None
    cleaned = await at.backend.cleaner.clean(photo(36))
    lost = await put_object(at.backend, case, "front", cleaned, length=1, request_id="x")  # type: ignore[arg-type]
    foreign = folder / "applications" / "notes.txt"
    foreign.write_bytes(b"somebody else's")
    assert await retention.remove_orphans(at.backend) == 0, "put this moment: its row may be coming"
    for path in folder.rglob("*"):
        os.utime(path, (time.time() - 2 * DAY,) * 2)
    assert await retention.remove_orphans(at.backend) == 1
    assert not (folder / lost.object_key).exists()
    assert foreign.exists()
    async with at.backend.database.transaction() as tx:
        rows = (await tx.execute(select(documents.c.object_key))).scalars().all()
    assert all((folder / key).exists() for key in rows)
    assert len(rows) == 2


async def test_a_store_of_another_database_is_left_alone(
    at: Inside, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await local_objects(tmp_path / "objects").put("owner", b"another one", request_id="x")
    maya = await at.in_review(photo(37), photo(38))
    async with at.backend.database.transaction() as tx:
        await tx.execute(delete(documents).where(documents.c.application_id == maya.id))
    assert await retention.remove_orphans(at.backend, older_s=-60) == 0
    assert "another database's" in caplog.text
