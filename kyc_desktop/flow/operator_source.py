"""Reads and checks the operator's keys one by one; every complaint names the key and says what is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

_LOCAL_HOSTS = ("localhost", "127.0.0.1", "::1")


class OperatorError(ValueError):
    """A key is wrong. The text begins with the key: ``support.email: …``."""

    def __init__(self, key: str, trouble: str) -> None:
        super().__init__(f"{key}: {trouble}")
        self.key = key
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression that a whole value must match, and its name in a complaint."""

    expression: str
    wanted: str

    def fits(self, value: str) -> bool:
        return re.fullmatch(self.expression, value) is not None


class Source:
    """Values by dotted key, from the environment first; remembers what was asked for, to find what was misspelt."""

    def __init__(self, mapping: Mapping[str, object], environ: Mapping[str, str]) -> None:
        self._given = dict(_flat(mapping))
        self._environ = environ
        self._asked: list[str] = []

    def text(self, key: str, default: str, *, longest: int = 400) -> str:
        value = self._value(key, default)
        if not isinstance(value, str):
            raise OperatorError(key, f"this is {_kind(value)}; a text in quotes is needed.")
        if any(ord(character) < 32 for character in value):
            raise OperatorError(key, "control characters and line breaks are not allowed.")
        if len(value) > longest:
            raise OperatorError(key, f"{len(value)} characters are too many; at most {longest}.")
        if not value.strip() and default:
            raise OperatorError(key, "this is empty. Leave the key out to use the default.")
        return value.strip()

    def optional_text(self, key: str, default: str | None, *, longest: int = 400) -> str | None:
        """A text, or None where the key holds an empty one."""
        if self._value(key, default or "") == "":
            return None
        return self.text(key, default or "", longest=longest)

    def pattern(self, key: str, default: str, pattern: Pattern) -> str:
        value = self.text(key, default)
        if not pattern.fits(value):
            raise OperatorError(key, f'"{value}" is not {pattern.wanted}.')
        return value

    def url(self, key: str, default: str) -> str:
        value = self.text(key, default)
        try:
            parts = urlsplit(value)
            host = parts.hostname
        except ValueError as error:
            raise OperatorError(key, f'"{value}" is not a web address.') from error
        if parts.scheme == "http" and host in _LOCAL_HOSTS:
            return value
        if parts.scheme != "https" or not host:
            raise OperatorError(key, f'"{value}" is not a web address that starts with https://.')
        return value

    def optional_url(self, key: str, default: str | None) -> str | None:
        """An address, or None where the key holds an empty text."""
        if self._value(key, default or "") == "":
            return None
        return self.url(key, default or "")

    def integer(self, key: str, default: int, low: int, high: int) -> int:
        value = self._value(key, default)
        if isinstance(value, str) and re.fullmatch(r"-?[0-9][0-9_]*", value) and self._from_environ(key):
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise OperatorError(key, f"this is {_kind(value)}; a whole number is needed.")
        if not low <= value <= high:
            raise OperatorError(key, f"{value} is out of range; from {low} to {high}.")
        return value

    def boolean(self, key: str, default: bool) -> bool:
        value = self._value(key, default)
        if isinstance(value, str) and self._from_environ(key):
            value = {"true": True, "1": True, "false": False, "0": False}.get(value.lower(), value)
        if not isinstance(value, bool):
            raise OperatorError(key, f"this is {_kind(value)}; true or false is needed.")
        return value

    def codes(self, key: str, default: tuple[str, ...], pattern: Pattern) -> tuple[str, ...]:
        value = self._value(key, default)
        if isinstance(value, str) and self._from_environ(key):
            value = [code.strip() for code in value.split(",") if code.strip()]
        if not isinstance(value, list | tuple):
            raise OperatorError(key, f'this is {_kind(value)}; a list like ["US", "CA"] is needed.')
        for code in value:
            if not isinstance(code, str) or not pattern.fits(code):
                raise OperatorError(key, f'"{code}" is not {pattern.wanted}.')
        return tuple(value)

    def one_of(self, key: str, default: str, known: tuple[str, ...]) -> str:
        value = self.text(key, default)
        if value not in known:
            raise OperatorError(key, f'"{value}" is not known. Use {_either(known)}.')
        return value

    def complain(self, key: str, trouble: str) -> None:
        """Raise OperatorError: the values make no sense together."""
        raise OperatorError(key, trouble)

    def refuse_unknown(self) -> None:
        """Raise OperatorError for the first key or variable that nothing asked for."""
        for error in self.unknown():
            raise error

    def unknown(self) -> Iterator[OperatorError]:
        """Keys and variables that nothing asked for, with the nearest one that is known."""
        for key in self._given:
            if key not in self._asked:
                yield OperatorError(key, f"this key is not known.{_suggestion(key, self._asked)}")
        names = {_variable(key): key for key in self._asked}
        sections = tuple({f"KYC_{key.split('.')[0].upper()}_" for key in self._asked})
        for name in self._environ:
            if name.startswith(sections) and name not in names:
                yield OperatorError(name, f"this variable is not known.{_suggestion(name, list(names))}")

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


def _suggestion(name: str, known: list[str]) -> str:
    import difflib  # only to word a complaint

    near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    if not near:
        near = [key for key in known if key.rsplit(".", 1)[-1] == name.rsplit(".", 1)[-1]][:1]
    return f' Did you mean "{near[0]}"?' if near else ""
