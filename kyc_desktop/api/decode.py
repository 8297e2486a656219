"""From bytes to the frozen types of `flow`, and back.

Members that this version does not know are ignored. A member that is missing or of another type makes the
whole answer unreadable: a half document is never shown.
"""

from __future__ import annotations

from typing import TypeVar

import msgspec

from kyc_desktop.flow.commands import Command
from kyc_desktop.flow.problems import Problem

from .errors import AnswerUnreadable

T = TypeVar("T")


def decode(body: bytes, kind: type[T]) -> T:
    """Raises AnswerUnreadable; the body itself is never part of the message."""
    try:
        return msgspec.json.decode(body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise AnswerUnreadable(f"{kind.__name__}: {type(error).__name__}") from None


def decode_problem(body: bytes, status: int) -> Problem | None:
    """The problem in the body of an error answer, None where there is none.

    An unreadable `application` inside does not hide the code.
    """
    try:
        members = msgspec.json.decode(body, type=dict[str, object])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    for drop in ((), ("application",), ("application", "errors", "values", "left", "retry_after")):
        known = {name: value for name, value in members.items() if name not in drop and value is not None}
        try:
            return msgspec.convert(known | {"status": status}, type=Problem)
        except msgspec.ValidationError:
            continue
    return None


def encode(command: Command) -> bytes:
    """The command as the JSON body of its POST."""
    return msgspec.json.encode(command)
