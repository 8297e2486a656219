"""Log lines: their shapes, the request they belong to, and the second line of defence against personal data."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest

from kyc_desktop.backend import logs


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger, put back as it was."""
    found = logging.getLogger()
    handlers, level = found.handlers[:], found.level
    yield found
    found.handlers[:], found.level = handlers, level


def written(form: str, log: logging.Logger, root: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    logs.set_up(form=form)
    assert log.isEnabledFor(logging.INFO)
    return stream


def test_a_line_of_json(root: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    log = logging.getLogger("kyc_desktop.backend.access")
    stream = written("json", log, root, monkeypatch)
    with logs.about("r1"):
        log.info("%s %s", "GET", "/v1/config", extra={"method": "GET", "route": "/v1/config", "status": 200, "ms": 3})
    log.warning("alone")
    with logs.about("r3", job="send-link", attempt=2):
        log.warning("late")
    first, second, third = (json.loads(line) for line in stream.getvalue().splitlines())
    assert first.pop("time").endswith("Z")
    assert first == {
        "level": "info",
        "logger": "kyc_desktop.backend.access",
        "event": "GET /v1/config",
        "request_id": "r1",
        "method": "GET",
        "route": "/v1/config",
        "status": 200,
        "ms": 3,
    }
    assert "request_id" not in second
    assert (third["request_id"], third["job"], third["attempt"]) == ("r3", "send-link", 2)


def test_a_line_for_people(root: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    log = logging.getLogger("kyc_desktop.backend.worker")
    stream = written("text", log, root, monkeypatch)
    with logs.about("r2"):
        log.info("done")
    assert stream.getvalue().endswith("Z INFO kyc_desktop.backend.worker done [r2]\n")


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("to maya.ortiz+x@example.com now", "to <address> now"),
        ("<maya@example.com>: mailbox full", "<<address>>: mailbox full"),
        ("GET /v2/PhoneNumbers/+12025550142?Fields=x", "GET /v2/PhoneNumbers/<phone>?Fields=x"),
        ("To=%2B12025550142&Body", "To=<phone>&Body"),
        ("Authorization: Bearer abc.def-123", "Authorization: Bearer <token>"),
        ("https://id.example/l/Ab3-_kd83kd0s_2ldkA/documents", "https://id.example/l/<token>/documents"),
        ("token Zk3pQ9xLm2Rt7Yw1Bn5Vc8 end", "token <token> end"),
        ("/l/assets/page.css", "/l/assets/page.css"),
        ("job 5 of kind send-link: try 2 of 4 failed", "job 5 of kind send-link: try 2 of 4 failed"),
        ("request 0123456789abcdef0123456789abcdef", "request 0123456789abcdef0123456789abcdef"),
    ],
)
def test_what_looks_personal_or_secret_is_masked(said: str, kept: str) -> None:
    assert logs.scrubbed(said) == kept


def test_of_an_error_only_type_and_place_are_kept(root: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    log = logging.getLogger("some.library")
    stream = written("text", log, root, monkeypatch)
    typed = "Maya Ortiz was born on 1991-03-14"
    try:
        raise ValueError(typed)
    except ValueError:
        log.exception("it failed for %s", "maya@example.com")
    said = stream.getvalue()
    assert "Ortiz" not in said
    assert "1991" not in said
    assert "it failed for <address>" in said
    assert "test_logs.py" in said
    assert said.rstrip().endswith("ValueError")


def test_libraries_that_log_addresses_are_quiet(root: logging.Logger, monkeypatch: pytest.MonkeyPatch) -> None:
    written("text", logging.getLogger("x"), root, monkeypatch)
    assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
