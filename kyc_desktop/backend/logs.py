"""Log lines: as text or JSON, each with the request or job that it belongs to, and without personal data.

Nothing of a person is given to the log in the first place. `Scrub` is the second line of defence, for what a library
may say: it masks e-mail addresses, phone numbers and tokens in every line.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final

_about: ContextVar[Mapping[str, str | int]] = ContextVar("about", default=MappingProxyType({}))

FIELDS: Final = ("method", "route", "status", "ms", "job", "attempt")
"""Of a log record's ``extra``: what a line of JSON has members for."""
_MASKS: Final = (
    (re.compile(r"[^\s@<>\"'(),;:=]+@[^\s@<>\"'(),;:]+"), "<address>"),
    (re.compile(r"(?:\+|%2B)\d{7,15}(?!\d)", re.IGNORECASE), "<phone>"),
    (re.compile(r"(?i)\b(bearer|basic)\s+[\w.~+/=-]+"), r"\1 <token>"),
    (re.compile(r"(/l/)(?!assets\b)[\w-]+"), r"\1<token>"),
    (re.compile(r"\b(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{22,}\b"), "<token>"),
)


@contextmanager
def about(request_id: str, **fields: str | int) -> Iterator[None]:
    """Every line logged meanwhile belongs to that request or job; ``fields``: some of `FIELDS`."""
    token = _about.set({"request_id": request_id, **fields})
    try:
        yield
    finally:
        _about.reset(token)


def trace(error: BaseException) -> str:
    """The places the error came through, innermost last, and its type: its text may hold what somebody typed."""
    return "".join(traceback.format_tb(error.__traceback__)) + type(error).__name__


def _places(message: str) -> str:
    """What a library wrote about an error by itself, as `trace` says it and with our own places alone."""
    if not message.startswith("Traceback (most recent call last):"):
        return message
    lines = message.strip().splitlines()
    ours = [line.strip() for line in lines if line.lstrip().startswith("File ") and "kyc_desktop" in line]
    return "\n".join([*ours, lines[-1].partition(":")[0]])


def scrubbed(text: str) -> str:
    for pattern, mask in _MASKS:
        text = pattern.sub(mask, text)
    return text


class Scrub(logging.Filter):
    """Puts the request id into a record and masks what looks like personal data or a secret.

    The text of an error that a library logs is dropped: of an exception only `trace` stays.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        for name, value in _about.get().items():
            setattr(record, name, value)
        message = _places(record.getMessage())
        if record.exc_info and record.exc_info[1] is not None:
            message = f"{message}\n{trace(record.exc_info[1])}"
        record.msg, record.args = scrubbed(message), None
        record.exc_info = record.exc_text = record.stack_info = None
        return True


class TextLines(logging.Formatter):
    """One line for people: time, level, logger, words, request id."""

    def format(self, record: logging.LogRecord) -> str:
        request_id = getattr(record, "request_id", "")
        line = f"{_time(record)} {record.levelname} {record.name} {record.getMessage()}"
        return f"{line} [{request_id}]" if request_id else line


class JsonLines(logging.Formatter):
    """One JSON object a line: time (RFC 3339, UTC), level, logger, event, request_id, and those of `FIELDS` that the
    line has."""

    def format(self, record: logging.LogRecord) -> str:
        line = {
            "time": _time(record),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": record.getMessage(),
            "request_id": getattr(record, "request_id", "") or None,
            **{name: getattr(record, name, None) for name in FIELDS},
        }
        return json.dumps({name: value for name, value in line.items() if value is not None}, ensure_ascii=False)


def set_up(*, level: str = "INFO", form: str = "text") -> None:
    """All loggers of the process write to standard error, through `Scrub`."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(Scrub())
    handler.setFormatter(JsonLines() if form == "json" else TextLines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for chatty in ("alembic", "httpx", "httpcore", "uvicorn", "asyncio"):
        logging.getLogger(chatty).setLevel(max(logging.WARNING, root.level))


def _time(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
