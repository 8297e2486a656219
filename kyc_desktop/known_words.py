"""The white list of the log: a record of ours is written with numbers, types and words that the program itself knows.

The texts of the lines are literals in the code (a test looks at every one), so only their arguments can hold a value.
An argument that is not known is replaced by what kind of thing it is. As the second line of defence whatever looks
like an address, a number of a person or a token is masked, as in the server's log.
"""

from __future__ import annotations

import errno
import functools
import logging
import re
from collections.abc import Iterator
from pathlib import PurePath
from typing import Final

OURS: Final = "kyc_desktop"
_LONGEST: Final = 600
"""Characters of a line: a page of text in place of a code must not fill the log."""
_MASKS: Final = (
    (re.compile(r"[^\s@<>\"'(),;:=]+@[^\s@<>\"'(),;:]+"), "<address>"),
    (re.compile(r"\b(?=[\w-]*[A-Z])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{22,}\b"), "<token>"),
    (re.compile(r"\d[\d ()./-]{5,}\d"), "<number>"),
)
_VISITS: Final = frozenset({"finished", "idle", "restart", "quit", "died", "start_over"})
"""How visits at a kiosk end."""


class Known(str):
    """A word that comes from our own code and holds no value: places in files, categories of Qt."""

    __slots__ = ()


def safe(argument: object) -> object:
    """What of an argument may be written."""
    if isinstance(argument, bool | int | float | Known):
        return argument
    if isinstance(argument, type):
        return argument.__name__
    if isinstance(argument, BaseException):
        return type(argument).__name__
    if isinstance(argument, str):
        known = argument in vocabulary() or argument in errno.errorcode.values() or argument in _exceptions()
        return argument if known else "<text>"
    return "<path>" if isinstance(argument, PurePath) else "<value>"


def masked(text: str) -> str:
    """One line of at most 600 characters, without what looks like personal data."""
    text = "".join(letter if letter.isprintable() else " " for letter in text[:_LONGEST])
    for pattern, mask in _MASKS:
        text = pattern.sub(mask, text)
    return text


class WhiteList(logging.Filter):
    """Lets records of our loggers pass, with `safe` arguments; others never."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.name != OURS and not record.name.startswith(f"{OURS}."):
            return False
        arguments = record.args
        if isinstance(arguments, tuple):
            record.args = tuple(safe(one) for one in arguments)
        elif arguments:
            record.args = {name: safe(one) for name, one in arguments.items()}
        try:
            text = record.getMessage()
        except (TypeError, ValueError):
            text = "a line that does not fit its arguments"
        record.msg, record.args = masked(text), None
        record.stack_info = None
        return True


@functools.cache
def vocabulary() -> frozenset[str]:
    """Codes of problems and reasons, steps, screens and actions: whatever else a server says is not written."""
    from kyc_desktop.flow.codes import KINDS
    from kyc_desktop.flow.commands import APPLICATION_COMMANDS, ForgotPassword, Register, ResetPassword, SignIn
    from kyc_desktop.flow.steps import STEPS, Step

    actions = (command.action for command in (*APPLICATION_COMMANDS, Register, SignIn, ForgotPassword, ResetPassword))
    names = (name for spec in STEPS for name in (spec.name, spec.step) if name)
    return frozenset({*map(str, KINDS), *actions, *names, *Step, *_VISITS})


def _exceptions() -> frozenset[str]:
    return frozenset(kind.__name__ for kind in _below(BaseException))


def _below(kind: type[BaseException]) -> Iterator[type[BaseException]]:
    for one in kind.__subclasses__():
        yield one
        yield from _below(one)
