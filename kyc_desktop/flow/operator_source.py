"""Reads and checks the operator's keys one by one and remembers every mistake instead of stopping at the first.

Every complaint names the key, what is wrong with it, and what to write instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from .operator_suggestion import suggestion

_LOCAL_HOSTS = ("localhost", "127.0.0.1", "::1")

T = TypeVar("T")


class OperatorError(ValueError):
    """A key is wrong. The text begins with the key: ``support.email: …``."""

    def __init__(self, key: str, trouble: str) -> None:
        super().__init__(f"{key}: {trouble}")
        self.key = key
        self.trouble = trouble


class Mistakes(ValueError):  # noqa: N818 - what is told, all of it at once
    """The configuration cannot be used. ``found``: what is wrong and what to write, by key; ``file`` it stands in."""

    def __init__(self, found: Mapping[str, str], file: Path | None = None) -> None:
        before = f"{file}: " if file is not None else ""
        super().__init__("\n".join(f"{before}{key}: {trouble}" for key, trouble in found.items()))
        self.found = dict(found)
        self.file = file


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression that a whole value must match, and its name in a complaint."""

    expression: str
    wanted: str

    def fits(self, value: str) -> bool:
        return re.fullmatch(self.expression, value) is not None


class Source:
    """Values by dotted key, from the environment first; remembers what was asked for, to find what was misspelt.

    A wrong key counts as its default, so that the reading goes on; `finish` raises what was found. ``file``: where
    the keys stand; what they name lies beside it.
    """

    def __init__(self, mapping: Mapping[str, object], environ: Mapping[str, str], *, file: Path | None = None) -> None:
        self.file = file
        self._given = dict(_flat(mapping))
        self._environ = environ
        self._asked: list[str] = []
        self._mistakes: dict[str, str] = {}

    def text(self, key: str, default: str, *, longest: int = 400) -> str:
        return self._kept(default, lambda: self._text(key, default, longest))

    def optional_text(self, key: str, default: str | None, *, longest: int = 400) -> str | None:
        """A text, or None where the key holds an empty one."""
        if self._value(key, default or "") == "":
            return None
        return self.text(key, default or "", longest=longest)

    def pattern(self, key: str, default: str, pattern: Pattern) -> str:
        def read() -> str:
            value = self._text(key, default)
            if not pattern.fits(value):
                raise OperatorError(key, f'"{value}" is not {pattern.wanted}.')
            return value

        return self._kept(default, read)

    def url(self, key: str, default: str) -> str:
        return self._kept(default, lambda: self._url(key, default))

    def optional_url(self, key: str, default: str | None) -> str | None:
        """An address, or None where the key holds an empty text."""
        if self._value(key, default or "") == "":
            return None
        return self.url(key, default or "")

    def integer(self, key: str, default: int, low: int, high: int) -> int:
        return self._kept(default, lambda: self._integer(key, default, low, high))

    def boolean(self, key: str, default: bool) -> bool:
        return self._kept(default, lambda: self._boolean(key, default))

    def codes(self, key: str, default: tuple[str, ...], pattern: Pattern) -> tuple[str, ...]:
        return self._kept(default, lambda: self._codes(key, default, pattern))

    def one_of(self, key: str, default: str, known: tuple[str, ...]) -> str:
        def read() -> str:
            value = self._text(key, default)
            if value not in known:
                raise OperatorError(key, f'"{value}" is not known. Use {_either(known)}.')
            return value

        return self._kept(default, read)

    def names(self, table: str) -> tuple[str, ...]:
        """The keys of a table whose keys the operator chooses, without the name of the table."""
        prefix = "KYC_" + table.upper().replace(".", "_") + "_"
        found = [key.removeprefix(f"{table}.") for key in self._given if key.startswith(f"{table}.")]
        found += [name.removeprefix(prefix).lower() for name in self._environ if name.startswith(prefix)]
        return tuple(dict.fromkeys(found))

    def asked(self) -> tuple[str, ...]:
        """Every key that was asked for, in the order of asking."""
        return tuple(dict.fromkeys(self._asked))

    def leave(self, *keys: str) -> None:
        """These are known and not needed as things are: they may stand there for the day when they are."""
        self._asked += keys

    def complain(self, key: str, trouble: str) -> None:
        """The first complaint of a key counts: the others follow from it."""
        self._mistakes.setdefault(key, trouble)

    def finish(self) -> None:
        """Raise Mistakes if there are any, those included that only the whole file shows."""
        for error in self.unknown():
            self.complain(error.key, error.trouble)
        if self._mistakes:
            raise Mistakes(self._mistakes, self.file)

    def unknown(self) -> Iterator[OperatorError]:
        """Keys and variables that nothing asked for, with the nearest one that is known."""
        for key in self._given:
            if key not in self._asked:
                yield OperatorError(key, f"this key is not known. {suggestion(key, self._asked)}")
        names = {_variable(key): key for key in self._asked}
        sections = tuple({f"KYC_{key.split('.')[0].upper()}_" for key in self._asked})
        for name in self._environ:
            if name.startswith(sections) and name not in names:
                near = suggestion(name.removeprefix("KYC_").lower().replace("_", ".", 1), list(names.values()))
                yield OperatorError(name, f"this variable is not known. {_as_variables(near, self._asked)}")

    def _kept(self, default: T, read: Callable[[], T]) -> T:
        try:
            return read()
        except OperatorError as error:
            self.complain(error.key, error.trouble)
            return default

    def _text(self, key: str, default: str, longest: int = 400) -> str:
        value = self._value(key, default)
        if not isinstance(value, str):
            raise OperatorError(key, f"this is {_kind(value)}; a text in quotes is needed.")
        if any(ord(character) < 32 for character in value):
            raise OperatorError(key, "control characters and line breaks are not allowed. Write it in one line.")
        if len(value) > longest:
            raise OperatorError(key, f"{len(value)} characters are too many; at most {longest}.")
        if not value.strip() and default:
            raise OperatorError(key, "this is empty. Leave the key out to use the default.")
        return value.strip()

    def _url(self, key: str, default: str) -> str:
        value = self._text(key, default)
        try:
            parts = urlsplit(value)
            host = parts.hostname
        except ValueError as error:
            raise OperatorError(key, f'"{value}" is not a web address. Write one like https://example.com.') from error
        if parts.scheme == "http" and host in _LOCAL_HOSTS:
            return value
        if parts.scheme != "https" or not host:
            raise OperatorError(key, f'"{value}" is not a web address that starts with https://.')
        return value

    def _integer(self, key: str, default: int, low: int, high: int) -> int:
        value = self._value(key, default)
        if isinstance(value, str) and re.fullmatch(r"-?[0-9][0-9_]*", value) and self._from_environ(key):
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise OperatorError(key, f"this is {_kind(value)}; a whole number is needed.")
        if not low <= value <= high:
            raise OperatorError(key, f"{value} is out of range; from {low} to {high}.")
        return value

    def _boolean(self, key: str, default: bool) -> bool:
        value = self._value(key, default)
        if isinstance(value, str) and self._from_environ(key):
            value = {"true": True, "1": True, "false": False, "0": False}.get(value.lower(), value)
        if not isinstance(value, bool):
            raise OperatorError(key, f"this is {_kind(value)}; true or false is needed.")
        return value

    def _codes(self, key: str, default: tuple[str, ...], pattern: Pattern) -> tuple[str, ...]:
        value = self._value(key, default)
        if isinstance(value, str) and self._from_environ(key):
            value = [code.strip() for code in value.split(",") if code.strip()]
        if not isinstance(value, list | tuple):
            raise OperatorError(key, f'this is {_kind(value)}; a list like ["US", "CA"] is needed.')
        for code in value:
            if not isinstance(code, str) or not pattern.fits(code):
                raise OperatorError(key, f'"{code}" is not {pattern.wanted}.')
        return tuple(value)

    def _value(self, key: str, default: object) -> object:
        self._asked.append(key)
        if self._from_environ(key):
            return self._environ[_variable(key)]
        return self._given.get(key, default)

    def _from_environ(self, key: str) -> bool:
        return _variable(key) in self._environ


def _variable(key: str) -> str:
    return "KYC_" + key.upper().replace(".", "_")


def _flat(mapping: Mapping[str, object], prefix: str = "") -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for name, value in mapping.items():
        if isinstance(value, Mapping):
            found += _flat(value, f"{prefix}{name}.")
        else:
            found.append((f"{prefix}{name}", value))
    return found


def _kind(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number with a point", str: "a text", list: "a list"}
    return names.get(type(value), f"a {type(value).__name__}")


def _either(known: tuple[str, ...]) -> str:
    quoted = [f'"{name}"' for name in known]
    return " or ".join(part for part in (", ".join(quoted[:-1]), quoted[-1]) if part)


def _as_variables(sentence: str, keys: list[str]) -> str:
    """A suggestion with the names of the variables in place of the keys."""
    for key in sorted(keys, key=len, reverse=True):
        sentence = sentence.replace(f'"{key}"', f'"{_variable(key)}"')
    return sentence
