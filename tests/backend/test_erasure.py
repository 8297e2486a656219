"""Erased is erased: keys are gone from the database whatever the store keeps, and a withdrawal leaves what it must."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from kyc_desktop.backend import crypto, retention
from kyc_desktop.backend.circuit import Circuit
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.providers.guarded import GuardedObjects
from kyc_desktop.backend.providers.objects import s3_objects
from kyc_desktop.backend.retention import sweep
from kyc_desktop.backend.store import cases
from kyc_desktop.backend.store import documents as photo_rows
from kyc_desktop.backend.store.tables import (
    applications,
    audit,
    credentials,
    documents,
    idempotency,
    links,
    outbox,
    provider_messages,
    reviews,
    tokens,
)
from tests.postgres import programs

from ..outside import s3
from ..outside.s3 import S3
from .inside import Inside, inside
from .person import Applicant
from .photo_files import photo

DAY = 86400.0
PHONE = "+12025550173"


@pytest.fixture(autouse=True)
def _nobody_else_sweeps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retention, "EVERY", 1e12)


@pytest.fixture(scope="module")
def service() -> Iterator[S3]:
    running = s3.start()
    running.keep_versions()
    yield running
    running.stop()


def _bucket(service: S3) -> GuardedObjects:
    return GuardedObjects(s3_objects(service.settings()), Circuit("storage", threshold=1_000_000))


def _stored(at: Inside, folder: Path) -> bytes:
    """All bytes of the database: the file and its log, or a dump."""
    if at.backend.database.is_sqlite:
        return b"".join(path.read_bytes() for path in folder.glob("kyc.sqlite3*"))
    url = at.backend.database.url
    socket = str(url.query["host"])
    command = [str((programs() or Path()) / "pg_dump"), "-h", socket, "-U", str(url.username), str(url.database)]
    return subprocess.run(command, capture_output=True, check=True).stdout


def _as_stored(at: Inside, data: bytes) -> bytes:
    return data if at.backend.database.is_sqlite else data.hex().encode()


async def _wrapped(at: Inside) -> list[bytes]:
    async with at.backend.database.transaction() as tx:
        found = [*(await tx.execute(select(applications.c.wrapped_key))).scalars()]
        found += (await tx.execute(select(documents.c.wrapped_key))).scalars()
        found += (await tx.execute(select(documents.c.sealed))).scalars()
    return [bytes(one) for one in found]


async def _jobs_done(backend: Backend) -> None:
    async with backend.database.transaction() as tx:
        waiting = [*(await tx.execute(select(outbox.c.id).where(outbox.c.kind == "erase-object"))).scalars()]
    if waiting:
        backend.wake.set()
        await _jobs_done(backend)


async def test_a_photo_that_the_store_keeps_for_ever_opens_no_more(tmp_path: Path, service: S3) -> None:
    async with inside(tmp_path, objects=_bucket(service)) as at:
        maya = await at.in_review(photo(41), photo(42))
        assert len([name for name in service.names() if maya.id in name]) == 2
        keys = await _wrapped(at)
        assert len(keys) == 5
        before = _stored(at, tmp_path)
        assert all(_as_stored(at, key) in before for key in keys), "the search finds what is there"
        async with at.backend.database.transaction() as tx:
            case = await cases.load(tx, at.backend.keys, maya.id)
            assert case is not None
            front = (await photo_rows.all_of(tx, at.backend.keys, case))[0]

        await at.withdraw(maya)
        await _jobs_done(at.backend)
        assert [name for name in service.names() if maya.id in name] == []
        kept = service.versions()
        place = photo_rows.place(maya.id, front.id, "front")
        opened = [data for blob in kept if (data := _opened(front.key, blob, place))]
        assert opened, "the old version is in the bucket, and the key would open it"
        after = _stored(at, tmp_path)
        assert not [key for key in keys if _as_stored(at, key) in after]
        for secret in (maya.email, "Ortiz", "Larkspur", "2025550"):
            assert secret.encode() not in after
            assert all(secret.encode() not in blob for blob in kept)


def _opened(key: bytes, blob: bytes, place: str) -> bytes | None:
    try:
        return crypto.unseal(key, blob, place=place)
    except ValueError:
        return None


async def test_retention_erases_as_thoroughly(tmp_path: Path, service: S3) -> None:
    async with inside(tmp_path, objects=_bucket(service)) as at:
        maya = await at.in_review(photo(43), photo(44))
        keys = await _wrapped(at)
        await maya.sandbox.decide(maya.id, "approved")
        await maya.until_step("approved")
        at.backend.clock.advance(31 * DAY)
        await sweep(at.backend)
        after = _stored(at, tmp_path)
        assert [_as_stored(at, key) in after for key in keys] == [True, False, False, False, False], "the record stays"
        at.backend.clock.advance(5 * 365.25 * DAY)
        await sweep(at.backend)
        assert _as_stored(at, keys[0]) not in _stored(at, tmp_path)


async def test_a_photo_that_was_taken_back_has_no_key_any_more(tmp_path: Path) -> None:
    async with inside(tmp_path) as at:
        maya = await at.person().confirmed()
        await maya.must("choose-method", method="documents")
        await maya.must("choose-document", country="US", type="passport")
        await maya.upload("page", photo(45))
        _, key, marks = await _wrapped(at)
        await maya.upload("page", photo(46))
        found = await _wrapped(at)
        assert key not in found
        assert marks in found, "it is recognised when it comes again"


async def test_withdrawing_before_a_decision_leaves_audit_rows_only(tmp_path: Path) -> None:
    async with inside(tmp_path) as at:
        maya = await at.person().linked(PHONE)
        assert await at.rows(links) > 0
        await at.withdraw(maya)
        for table in (applications, credentials, tokens, links, reviews, provider_messages):
            assert await at.rows(table) == 0, table.name
        assert await at.rows(outbox, outbox.c.application_id.is_not(None)) == 0
        assert await at.rows(idempotency, idempotency.c.scope == maya.id) == 0
        assert await at.rows(audit, audit.c.event == "Withdrawn") == 1
        assert (await maya.read()).status_code == 401
        assert (await maya.sandbox.mails(maya.email, count=2))[-1]["template"] == "erased"


async def test_withdrawing_after_approval_keeps_the_record_and_frees_address_and_number(tmp_path: Path) -> None:
    async with inside(tmp_path) as at:
        ben = await at.approved(PHONE)
        index = at.backend.keys.index("phone", PHONE)
        async with at.backend.database.transaction() as tx:
            assert await cases.phone_holder(tx, index, but="") == ben.id
        await at.withdraw(ben)
        async with at.backend.database.transaction() as tx:
            assert await cases.phone_holder(tx, index, but="") is None, "the number is free"
            case = await cases.load(tx, at.backend.keys, ben.id)
        assert case is not None
        assert case.person.typed is not None, "name, date of birth, address and number stay for five years"
        assert case.person.id_number is not None
        assert (case.person.email, case.person.device, case.state.email_confirmed_at) == ("", "", None)
        assert case.state.decision is not None
        for table in (credentials, tokens, links, provider_messages):
            assert await at.rows(table, table.c.application_id == ben.id) == 0, table.name
        assert (await ben.sign_in()).status_code == 422
        again = Applicant(at.http, ben.sandbox, email=ben.email)
        await again.register()
        mails = await again.sandbox.messages(
            lambda mail: mail["to"] == ben.email and mail["template"] == "confirm_email", count=2
        )
        await again.must("confirm-email", code=mails[-1]["code"])
        await again.must("choose-method", method="phone")
        await again.must("start-phone", phone=PHONE, date_of_birth="1991-03-14")


async def test_withdrawing_during_an_appeal_ends_the_review(tmp_path: Path) -> None:
    async with inside(tmp_path) as at:
        maya = await at.in_review(photo(47), photo(48))
        await maya.sandbox.decide(maya.id, "rejected", {"code": "document_not_genuine"})
        await maya.until_step("rejected")
        await maya.must("appeal", message="This is my own licence, issued in Austin.")
        await at.withdraw(maya)
        assert await at.rows(reviews, reviews.c.decided_at.is_(None)) == 0
        assert await at.rows(reviews) == 1, "what was decided stays with the record"
        assert await at.rows(applications, applications.c.step == "rejected") == 1
        at.backend.clock.advance(5.1 * 365.25 * DAY)
        assert (await sweep(at.backend)).records == 1


async def test_withdrawing_after_a_refusal_that_is_not_final_leaves_nothing(tmp_path: Path) -> None:
    async with inside(tmp_path) as at:
        ben = await at.person().reviewing("+12025550104")
        await ben.must("submit-details", **ben.details())
        await ben.until_step("failed")
        await at.withdraw(ben)
        assert await at.rows(applications) == 0
