"""``check-config``: every mistake with its key, what does not answer, and the exit codes."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kyc_desktop.backend.__main__ import main
from kyc_desktop.backend.store.database import HEAD, sqlite_url

from .server_files import SECRET, whole, write

CLOSED = 9
"""A port of loopback where nobody listens."""


def told(capsys: pytest.CaptureFixture[str]) -> list[str]:
    said = capsys.readouterr().out
    assert SECRET not in said
    return said.splitlines()


def test_a_good_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check-config", str(write(tmp_path))]) == 0
    assert told(capsys) == ["The configuration has no mistakes."]


def test_all_mistakes_of_a_bad_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = whole() | {"mail": {"hots": "smtp.meridian.example"}, "sms": {}}
    assert main(["check-config", str(write(tmp_path, tables))]) == 1
    assert told(capsys) == [
        "sms.sender: this is missing. Write the number that texts come from, or a messaging service (MG…).",
        "mail.host: this is missing. Write the name of the mail server, like smtp.example.com.",
        'mail.hots: this key is not known. Did you mean "mail.host"?',
        "3 to correct.",
    ]


def test_what_does_not_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nobody = f"http://127.0.0.1:{CLOSED}"
    tables = whole()
    tables["database"] = {"url": sqlite_url(tmp_path / "kyc.sqlite3")}
    tables["mail"] = {"host": "127.0.0.1", "port": CLOSED, "security": "none"}
    tables["twilio"] |= {"messaging_url": nobody, "lookup_url": nobody}
    tables["prove"]["base_url"] = nobody
    assert main(["check-config", str(write(tmp_path, tables)), "--connect"]) == 2
    said = dict(line.split(": ", 1) for line in told(capsys)[1:])
    assert said["database"] == "ok, it is empty; the first server that starts makes the tables, or: migrate"
    assert said["photos"] == "ok, written, not overwritten, read and deleted"
    for part in ("mail", "text messages (twilio)", "records of people"):
        assert said[part].startswith("FAILED, "), part
    assert said["number look-up"].startswith("not checked")


def test_tables_are_made_and_taken_away(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = whole() | {"database": {"url": sqlite_url(tmp_path / "kyc.sqlite3")}}
    config = str(write(tmp_path, tables))
    assert main(["migrate", "--config", config]) == 0
    assert main(["migrate", "--config", config, "--to", "0001"]) == 0
    assert main(["migrate", "--config", config, "--to", "base"]) == 0
    assert told(capsys) == [f"empty -> {HEAD}", f"{HEAD} -> 0001", "0001 -> empty"]


def test_dead_jobs_are_listed_and_tried_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = whole() | {"database": {"url": sqlite_url(tmp_path / "kyc.sqlite3")}}
    config = str(write(tmp_path, tables))
    assert main(["migrate", "--config", config]) == 0
    with closing(sqlite3.connect(tmp_path / "kyc.sqlite3")) as database, database:
        database.execute(
            "INSERT INTO outbox (id, request_id, kind, sealed, created_at, due_at, attempts, dead_at, error)"
            " VALUES (7, 'abc', 'send-link', x'00', 0, 0, 4, 0, 'the provider did not answer')"
        )
    assert main(["jobs", "--config", config, "list"]) == 0
    assert main(["jobs", "--config", config, "retry", "7"]) == 0
    assert main(["jobs", "--config", config, "retry", "7"]) == 1
    assert main(["jobs", "--config", config, "retry"]) == 2
    assert told(capsys)[1:] == [
        "7  1970-01-01T00:00:00Z  send-link  -  abc  the provider did not answer",
        "1 given up",
        "1 will be tried again",
        "0 will be tried again",
        "name the jobs, or --all",
    ]


def test_a_database_that_does_not_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = whole() | {"database": {"url": f"postgresql://kyc@127.0.0.1:{CLOSED}/kyc"}}
    config = str(write(tmp_path, tables))
    assert main(["migrate", "--config", config]) == 2
    assert "the database does not answer" in capsys.readouterr().err


def test_a_command_without_a_good_configuration_ends(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="1"):
        main(["migrate", "--config", str(write(tmp_path, {}))])
    assert "database.url: this is missing." in capsys.readouterr().err


def test_a_database_that_cannot_be_opened_is_no_empty_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = whole() | {"database": {"url": sqlite_url(tmp_path / "nowhere" / "kyc.sqlite3")}}
    assert main(["check-config", str(write(tmp_path, tables)), "--connect"]) == 2
    assert "database: FAILED, OperationalError" in told(capsys)


def test_an_address_without_a_password_may_be_read_by_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    example = Path(__file__).parents[2] / "packaging" / "server.example.toml"  # secrets in files of their own
    file = tmp_path / "server.toml"
    file.write_text(example.read_text(encoding="utf-8"), encoding="utf-8")
    file.chmod(0o644)
    assert main(["check-config", str(file)]) == 1
    assert not any(line.startswith("database.url:") for line in told(capsys))


def test_a_migration_that_does_not_exist(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = whole() | {"database": {"url": sqlite_url(tmp_path / "kyc.sqlite3")}}
    assert main(["migrate", "--config", str(write(tmp_path, tables)), "--to", "0999"]) == 1
    assert "there is no migration 0999" in capsys.readouterr().err
