"""Everything about one applicant in a file, by the command, beside a running server; and keys changed the same way."""

from __future__ import annotations

import asyncio
import json
import stat
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kyc_desktop.backend.__main__ import main
from kyc_desktop.backend.keys import read_key_file
from kyc_desktop.backend.store.tables import audit
from tests.databases import of_this_run

from . import test_keys
from .inside import inside
from .papers import paper
from .person import Applicant
from .photo_files import photo
from .server_files import whole, write


def _configured(folder: Path) -> str:
    tables = whole() | {"database": {"url": of_this_run.url(folder)}, "storage": {"folder": str(folder / "objects")}}
    return str(write(folder, tables))


async def _run(*words: str) -> int:
    return await asyncio.to_thread(main, words)


def _opened(path: Path) -> tuple[dict[str, Any], dict[str, bytes]]:
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        return json.loads(archive.read("application.json")), {name: archive.read(name) for name in names[1:]}


async def _with_a_document(maya: Applicant) -> Applicant:
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="passport")
    await maya.upload("page", photo(70))
    await maya.upload("page", paper("maya", "passport", "page"))
    await maya.must("submit-documents")
    return maya


async def test_all_that_is_known_of_a_person(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = _configured(tmp_path)
    async with inside(tmp_path, keys=read_key_file(tmp_path / "keys")) as at:
        maya = await _with_a_document(at.person())
        out = tmp_path / "maya.zip"
        assert await _run("export", "--config", config, "--reference", maya.document["reference"], str(out)) == 0
        assert capsys.readouterr().out == f"{maya.document['reference']}: 1 photos\n"
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
        told, photos = _opened(out)
        assert told["given"]["email"] == maya.email
        assert [one["name"] for one in told["consents"]] == ["terms", "privacy"]
        assert told["document"]["read"]["page"]["surname"] == "ORTIZ"
        assert told["found"]["last_name"] == "Ortiz"
        assert {"Registered", "EmailConfirmed"} <= {one["event"] for one in told["audit"]}
        assert [one["event"] for one in told["history"]][:2] == ["account_created", "email_sent"]
        assert list(photos) == ["photos/1-page.jpg"]
        assert photos["photos/1-page.jpg"][:2] == b"\xff\xd8"
        assert await at.rows(audit, audit.c.event == "Exported", audit.c.actor == "operator") == 1

        by_address = tmp_path / "again.zip"
        assert await _run("export", "--config", config, "--email", maya.email.upper(), str(by_address)) == 0
        assert {one["event"] for one in _opened(by_address)[0]["audit"]} >= {"Exported"}
        assert await _run("export", "--config", config, "--email", maya.email, str(out)) == 1, "never over a file"
        assert await _run("export", "--config", config, "--email", "nobody@example.com", str(tmp_path / "x.zip")) == 1
        assert not (tmp_path / "x.zip").exists()
        assert "nobody has nobody@example.com" in capsys.readouterr().err


async def test_decisions_are_told_and_what_is_for_staff_is_not(tmp_path: Path) -> None:
    config = _configured(tmp_path)
    async with inside(tmp_path, keys=read_key_file(tmp_path / "keys")) as at:
        maya = await at.in_review(photo(71), photo(72))
        review = await maya.sandbox.review_of(maya.id)
        answer = await at.http.post(
            f"/v1/reviews/{review['id']}/decision",
            json={
                "outcome": "rejected",
                "reasons": [{"code": "document_not_genuine"}],
                "message": "The print is wrong.",
                "staff_note": "Walrus in the margin",
            },
            headers={"Authorization": "Bearer tester", "Idempotency-Key": "1c3f3b0e-54b7-4b1e-9d07-8dbd0a5f6b11"},
        )
        assert answer.status_code == 204
        out = tmp_path / "maya.zip"
        assert await _run("export", "--config", config, "--email", maya.email, str(out)) == 0
        told, photos = _opened(out)
        assert told["decision"]["message"] == told["reviews"][0]["message"] == "The print is wrong."
        assert told["decision"]["reasons"][0]["code"] == "document_not_genuine"
        assert len(photos) == 2
        written = json.dumps(told)
        for inside_only in ("Walrus", "reviewer:sandbox", "sandbox", "asks for a person", maya.token):
            assert inside_only not in written
        for kept in (tmp_path / "objects" / "applications" / maya.id).iterdir():
            kept.unlink()
        again = tmp_path / "again.zip"
        assert await _run("export", "--config", config, "--email", maya.email, str(again)) == 0
        assert _opened(again)[1] == {}, "what the store has lost is said, the rest is told"


async def test_keys_are_changed_by_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config, keys = _configured(tmp_path), tmp_path / "keys"
    one, two, index = test_keys.line("k1"), test_keys.line("k2"), test_keys.line("index")
    test_keys.write(keys, one, index)
    async with inside(tmp_path, keys=read_key_file(keys)) as at:
        maya = await at.person().confirmed()
        test_keys.write(keys, two, one, index)
        assert await _run("rotate-keys", "--config", config, "--check") == 0
        assert "k1 is still needed by" in capsys.readouterr().out
        assert await _run("rotate-keys", "--config", config) == 0
        said = capsys.readouterr().out
        assert said.startswith("k2 encrypts\n")
        assert "k1 can be removed" in said
        test_keys.write(keys, two, index)
        assert (await maya.sign_in()).status_code == 200
        test_keys.write(keys, two)
        assert await _run("rotate-keys", "--config", config) == 1
        assert "put the line index:… back" in capsys.readouterr().err
