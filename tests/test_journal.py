"""The log: places and types, never what somebody typed."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kyc_desktop import journal
from kyc_desktop.fault import Fault


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    hooks = sys.excepthook, threading.excepthook
    logger = logging.getLogger("kyc_desktop")
    before = logger.handlers, logger.propagate, logger.level
    path = tmp_path / "logs" / "kyc-desktop.log"
    journal.open_log(path)
    yield path
    for handler in logger.handlers:
        handler.close()
    logger.handlers, logger.propagate = before[:2]
    logger.setLevel(before[2])
    sys.excepthook, threading.excepthook = hooks


def fail() -> None:
    raise ValueError("maya.ortiz@example.com is wrong")


def test_a_file_that_another_process_holds_takes_every_line(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_source: str, _target: str) -> None:
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(journal, "BYTES", 200)
    monkeypatch.setattr("os.rename", refused)  # as Windows does
    journal.open_log(log)
    for count in range(20):
        logging.getLogger("kyc_desktop.test").info("waited %d s", count)
    lines = log.read_text(encoding="utf-8").splitlines()
    assert [line.split()[-2] for line in lines] == [str(count) for count in range(20)]


def test_an_unexpected_exception_is_its_type_and_its_way(log: Path) -> None:
    told: list[Fault] = []
    journal.catch_all(told.append)
    try:
        fail()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    text = log.read_text()
    assert [fault.kind for fault in told] == ["ValueError"]
    assert told[0].where.endswith(" fail")
    assert "unexpected ValueError at " in text
    assert "test_journal.py" in text
    assert "fail" in text
    assert "maya" not in text


def test_threads_and_the_loop_come_the_same_way(log: Path) -> None:
    told: list[Fault] = []
    journal.catch_all(told.append)
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    journal.of_the_loop({"message": "maya", "exception": KeyError("maya")})
    journal.of_the_loop({"message": "maya"})
    assert [fault.kind for fault in told] == ["ValueError", "KeyError"]
    assert "maya" not in log.read_text()


def test_an_exception_in_a_log_line_keeps_its_message_to_itself(log: Path) -> None:
    try:
        fail()
    except ValueError:
        logging.getLogger("kyc_desktop.anything").exception("it failed")
    text = log.read_text()
    assert "it failed" in text
    assert "maya" not in text


def test_other_libraries_do_not_write_to_it(log: Path) -> None:
    logging.getLogger("httpx").warning("GET https://example.com/?email=maya")
    logging.getLogger("kyc_desktop").warning("here")
    assert "maya" not in log.read_text()


def test_without_a_place_there_is_no_log_and_no_harm(tmp_path: Path, log: Path) -> None:
    (tmp_path / "file").write_text("")
    journal.open_log(tmp_path / "file" / "kyc-desktop.log")
    logging.getLogger("kyc_desktop").warning("nowhere")
