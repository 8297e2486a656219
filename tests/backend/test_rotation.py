"""The master key is changed twice under a running server, and the first two are taken away."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from kyc_desktop.backend import rotation
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.keys import read_key_file
from kyc_desktop.backend.rotation import IndexKeyChanged, Rotated, require_index, rotate
from kyc_desktop.backend.store import cases, rewrap
from kyc_desktop.backend.store.database import Database, sqlite_url
from kyc_desktop.backend.store.tables import metadata
from tests.databases import of_this_run

from .person import BIRTH_DATE, Applicant, Sandbox, reviewed
from .photo_files import photo
from .process import Server, start
from .test_keys import line, write

PHONE = "+12025550157"


@asynccontextmanager
async def opened(server: Server) -> AsyncIterator[tuple[httpx.AsyncClient, Sandbox, Database]]:
    database = Database(of_this_run.url(server.data_dir))
    try:
        async with httpx.AsyncClient(base_url=server.url, timeout=30) as http:
            yield http, Sandbox(http, server.token), database
    finally:
        await database.close()


async def _in_review(maya: Applicant) -> None:
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="passport")
    assert (await maya.upload("page", photo(21))).status_code == 200
    await maya.must("submit-documents")
    address = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}
    await maya.must("submit-details", first_name="Maya", last_name="Ortiz", address=address, date_of_birth=BIRTH_DATE)
    await maya.until_step("in_review")


async def test_two_new_keys_under_a_running_server(tmp_path: Path) -> None:
    one, two, three, index = line("k1"), line("k2"), line("k3"), line("index")
    path = write(tmp_path / "master.key", one, index)
    server = start(tmp_path)
    try:
        async with opened(server) as (http, sandbox, database):
            maya = Applicant(http, sandbox, email=reviewed())
            await _in_review(maya)
            ben = Applicant(http, sandbox)
            await ben.reviewing(PHONE)

            async def to(*lines: str) -> Rotated:
                write(path, *lines, index)
                return await rotate(database, read_key_file(path), batch=1)

            first = await to(two, one)
            assert (first.current, first.still, first.removable, first.index_in) == ("k2", {}, ("k1",), None)
            assert {"applications", "documents", "reviews", "messages", "idempotency"} <= {
                table for table, rows in first.moved.items() if rows
            }
            await maya.read()
            again = await to(two, one)
            assert again.moved["applications"] == again.moved["reviews"] == 0, "nothing is done twice"
            second = await to(three, two, one)
            assert (second.still, set(second.removable)) == ({}, {"k1", "k2"})
            write(path, three, index)

            await _still_works(ben, maya, sandbox)
            async with database.transaction() as tx:
                usage = await rewrap.usage(tx)
                number = read_key_file(path).index("phone", PHONE)
                assert await cases.phone_holder(tx, number, but=maya.id) == ben.id, "phone_in_use is found"
            assert {key_id for counted in usage.values() for key_id in counted} == {"k3"}
            assert "ERROR" not in server.log.read_text()
    finally:
        server.stop()


async def _still_works(ben: Applicant, maya: Applicant, sandbox: Sandbox) -> None:
    assert (await ben.sign_in()).status_code == 200, "found by the address"
    await ben.must("submit-details", **ben.details())
    await ben.until_step("approved", "failed")
    review = await sandbox.review_of(maya.id)
    shown = await maya.http.get(
        f"/v1/reviews/{review['id']}/photos/page", headers={"Authorization": f"Bearer {sandbox.token}"}
    )
    assert shown.content[:2] == b"\xff\xd8"
    assert (await maya.upload("page", photo(21))).status_code == 409, "in review"
    assert await sandbox.mails(maya.email), "the messages of before can be read"
    await sandbox.decide(maya.id, "approved")
    await maya.until_step("approved")


def test_everything_that_is_sealed_under_a_master_key_is_moved() -> None:
    """A table with a sealed column is either moved here or sealed under the key of its application."""
    under_application = {"applications", "documents", "uploads"}
    sealed = {table.name for table in metadata.tables.values() if "sealed" in table.c}
    assert sealed == under_application | {what.table.name for what in rewrap.SEALED}
    assert {table.name for table in metadata.tables.values() if "wrapped_key" in table.c} == {
        table.name for table in rewrap.WRAPPED
    }


async def test_other_keys_for_the_blind_indexes_are_noticed(tmp_path: Path) -> None:
    database = Database(sqlite_url(tmp_path / "kyc.sqlite3"))
    await database.migrate()
    old, new = new_key(), new_key()
    async with database.transaction() as tx:
        await require_index(tx, MasterKeys({"k1": old}))
        await require_index(tx, MasterKeys({"k2": new, "k1": old}))
        await require_index(tx, MasterKeys({"k2": new}, index=old))
        with pytest.raises(IndexKeyChanged, match="index:"):
            await require_index(tx, MasterKeys({"k2": new}))
    found = await rotation.report(database, MasterKeys({"k2": new, "k1": old}))
    assert (found.removable, found.index_in) == ((), "k1"), "the last key makes the indexes and must stay"
    found = await rotation.report(database, MasterKeys({"k2": new, "k1": old}, index=old))
    assert (found.removable, found.index_in) == (("k1",), None)
    await database.close()
