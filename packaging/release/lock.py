"""What uv.lock says of the packages that are shipped: names, versions, files and who needs whom.

All systems and Python versions at once: what only Windows needs is in it too.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
LOCK: Final = ROOT / "uv.lock"
PROGRAM: Final = "kyc-desktop"
SERVER: Final = ("backend", "production")
"""The optional dependencies of the server."""

Key = tuple[str, str]
"""Normalised name and version: two versions of one package may be locked, for different versions of Python."""


@dataclass(frozen=True)
class Package:
    """``files``: address -> SHA-256 of every file that may be installed. ``needs``: keys, sorted."""

    name: str
    version: str
    files: Mapping[str, str]
    needs: tuple[Key, ...]

    @property
    def key(self) -> Key:
        return self.name, self.version


class Lock:
    """One uv.lock. Raises OSError, or KeyError for a file that is none."""

    def __init__(self, path: Path = LOCK) -> None:
        found = tomllib.loads(path.read_text(encoding="utf-8"))["package"]
        self._rows: dict[str, list[dict[str, Any]]] = {}
        for row in found:
            self._rows.setdefault(row["name"], []).append(row)

    def everything(self) -> tuple[Package, ...]:
        """Also what only contributors need."""
        keys = [(row["name"], row["version"]) for rows in self._rows.values() for row in rows]
        return tuple(self._package(key, ()) for key in sorted(keys) if key[0] != PROGRAM)

    def roots(self, extras: Sequence[str] = ()) -> tuple[Key, ...]:
        """What the program asks for by itself."""
        (row,) = self._rows[PROGRAM]
        return tuple(sorted({key for key, _ in self._asked(row, extras)}))

    def shipped(self, extras: Sequence[str] = ()) -> tuple[Package, ...]:
        """What an installation with these extras may hold, without the program itself, sorted."""
        (row,) = self._rows[PROGRAM]
        wanted: dict[Key, set[str]] = {}
        left = list(self._asked(row, extras))
        while left:
            key, options = left.pop()
            if key in wanted and options <= wanted[key]:
                continue
            wanted.setdefault(key, set()).update(options)
            left += self._asked(self._row(key), tuple(wanted[key]))
        return tuple(self._package(key, tuple(sorted(wanted[key]))) for key in sorted(wanted))

    def _asked(self, row: Mapping[str, Any], extras: Iterable[str]) -> Iterator[tuple[Key, set[str]]]:
        optional = row.get("optional-dependencies", {})
        asked = list(row.get("dependencies", []))
        for extra in extras:
            asked += optional.get(extra, [])
        for one in asked:
            versions = [one["version"]] if "version" in one else [each["version"] for each in self._rows[one["name"]]]
            for version in versions:
                yield (one["name"], version), set(one.get("extra", ()))

    def _row(self, key: Key) -> dict[str, Any]:
        return next(row for row in self._rows[key[0]] if row["version"] == key[1])

    def _package(self, key: Key, extras: Sequence[str]) -> Package:
        row = self._row(key)
        files = [*row.get("wheels", []), *([row["sdist"]] if "sdist" in row else [])]
        hashes = {file["url"]: file["hash"].removeprefix("sha256:") for file in files}
        return Package(*key, hashes, tuple(sorted({found for found, _ in self._asked(row, extras)})))
