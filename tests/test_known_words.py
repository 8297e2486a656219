"""The white list of the log: what the program knows is written, whatever a person or a server says is not."""

from __future__ import annotations

import ast
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

import kyc_desktop
from kyc_desktop import journal
from kyc_desktop.known_words import Known, masked, safe

PERSON = (
    "Maya Elena Ortiz",
    "Ortiz",
    "ortiz",
    "maya.ortiz@example.com",
    "+12025550100",
    "202 555 0100",
    "1991-03-14",
    "900-45-6781",
    "1204 Juniper Bend",
    "correct-horse-battery",
    "sunflower",
    "/home/maya/photo.jpg",
    "https://kyc.example.com/l/AbCdEf0123456789AbCdEf",
)
CLIENT = [
    path
    for path in sorted(Path(kyc_desktop.__file__).parent.rglob("*.py"))
    if not {"backend", "capture"} & set(path.relative_to(Path(kyc_desktop.__file__).parent).parts)
]
CALLS = {f"_log.{level}" for level in ("debug", "info", "warning", "error", "exception", "critical")}


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    logger = logging.getLogger("kyc_desktop")
    before = logger.handlers, logger.propagate, logger.level
    journal.open_log(tmp_path / "kyc-desktop.log")
    yield tmp_path / "kyc-desktop.log"
    for handler in logger.handlers:
        handler.close()
    logger.handlers, logger.propagate = before[:2]
    logger.setLevel(before[2])


@pytest.mark.parametrize("said", PERSON)
def test_what_a_person_said_is_not_written(log: Path, said: str) -> None:
    ours = logging.getLogger("kyc_desktop.anything")
    ours.error("%s: %s", said, ValueError(said))
    ours.error("%(name)s", {"name": said})
    ours.error("%r", [said])
    ours.error("%r", Path(said))
    ours.error("too %s many", said, said)
    text = log.read_text() + "".join(journal.recent())
    assert said not in text
    assert "<text>: ValueError" in text


def test_what_the_program_knows_is_written(log: Path) -> None:
    logging.getLogger("kyc_desktop.api.session").info(
        "%s: %s after %d tries in %.1f s, %s, %s at %s",
        "confirm-email", "code_incorrect", 3, 1.25, "ENOSPC", OSError, Known("window.py:12 show"),
    )  # fmt: skip
    line = "confirm-email: code_incorrect after 3 tries in 1.2 s, ENOSPC, OSError at window.py:12 show"
    assert line in log.read_text()
    assert journal.recent()[-1].endswith(line)


@pytest.mark.parametrize("value", [True, 3, 2.5, "phone", "start-phone", "offline", "EACCES", "ConnectError"])
def test_numbers_and_known_words_pass(value: object) -> None:
    import httpx  # noqa: F401 - one of its exceptions is named

    assert safe(value) == value


def test_lines_that_look_like_personal_data_are_masked() -> None:
    assert masked("to maya@example.com") == "to <address>"
    assert "555" not in masked("call +1 (202) 555-0100 now")
    assert masked("AbCdEf0123456789AbCdEf_x") == "<token>"
    assert "\n" not in masked("a\nb\r\0c")
    assert len(masked("x" * 10_000)) == 600


def test_hostile_lines_do_not_grow_the_log(log: Path) -> None:
    ours = logging.getLogger("kyc_desktop.anything")
    log.write_text("x" * (journal.BYTES - 1_000))
    for _ in range(20):
        ours.error("x" * 100_000)
    files = list(log.parent.iterdir())
    assert len(files) == 2
    assert all(file.stat().st_size <= journal.BYTES for file in files)
    assert all(file.stat().st_mode & 0o077 == 0 for file in files)


def test_a_log_of_an_earlier_version_is_closed_to_others(log: Path) -> None:
    log.write_text("before\n")
    log.chmod(0o644)
    logging.getLogger("kyc_desktop").warning("now")
    assert log.stat().st_mode & 0o077 == 0
    assert log.read_text().startswith("before\n")


def test_the_texts_of_the_log_are_literals() -> None:
    """Then only arguments can hold a value, and those are looked at."""
    lines = 0
    for path in CLIENT:
        source = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(source)) if "_log." in source else ():
            if isinstance(node, ast.Call) and ast.unparse(node.func) in CALLS:
                text = node.args[0]
                assert isinstance(text, ast.Constant), f"{path}:{node.lineno}"
                assert isinstance(text.value, str), f"{path}:{node.lineno}"
                lines += 1
    assert lines > 20
