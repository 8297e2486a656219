"""What is shipped besides the program: the packages of uv.lock and the parts of `bundled.toml`, with their licences."""

from __future__ import annotations

import importlib.metadata
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from lock import ROOT, SERVER, Key, Lock, Package

BUNDLED: Final = Path(__file__).with_name("bundled.toml")
CLIENT: Final = "client"
BACKEND: Final = "backend"
_LOOSE: Final = {
    "MIT": "MIT",
    "MIT License": "MIT",
    "BSD-3-Clause": "BSD-3-Clause",
    "MPL-2.0": "MPL-2.0",
    "Apache-2.0": "Apache-2.0",
    "Unlicense": "Unlicense",
}
"""What older packages write where newer ones have an SPDX expression."""
_TEXT: Final = re.compile(r"(licen[cs]e|copying|notice|copyright)", re.IGNORECASE)


class UnknownLicenceError(Exception):
    """A licence or a text is missing; the message says what to write where."""


@dataclass(frozen=True, kw_only=True)
class Part:
    """``package``: the one of uv.lock, None for what no package index has. ``kind``: as CycloneDX calls it.

    ``brought_by``: key of the package that has it inside, None where the program itself does. ``files``: of the
    repository, relative to its root.
    """

    name: str
    version: str
    licence: str
    home: str
    parts: tuple[str, ...]
    kind: str = "library"
    package: Package | None = None
    brought_by: Key | None = None
    files: tuple[str, ...] = ()


def parts(lock: Lock) -> tuple[Part, ...]:
    """Everything, by name. Raises UnknownLicenceError."""
    client = {package.key for package in lock.shipped()}
    chosen = tomllib.loads(BUNDLED.read_text(encoding="utf-8"))
    found = [_bundled(one, lock) for one in chosen["component"]]
    for package in lock.shipped(SERVER):
        where = (CLIENT, BACKEND) if package.key in client else (BACKEND,)
        about = metadata(package)
        licence = chosen["licences"].get(package.name) or _licence(package.name, about)
        found.append(
            Part(
                name=package.name,
                version=package.version,
                licence=licence,
                home=_home(package.name, about),
                parts=where,
                package=package,
            )
        )
    return tuple(sorted(found, key=lambda part: (part.name.casefold(), part.version)))


def texts(part: Part) -> tuple[str, ...]:
    """The licence and notices in full. Raises UnknownLicenceError when there are none."""
    chosen = tomllib.loads(BUNDLED.read_text(encoding="utf-8"))
    if part.package is None:
        named = next(one["texts"] for one in chosen["component"] if one["name"] == part.name)
    else:
        named = chosen["texts"].get(part.name, [])
    found = [(ROOT / name).read_text(encoding="utf-8") for name in named]
    if part.package is not None:
        found += _own_texts(part.package)
    if not found:
        raise UnknownLicenceError(
            f"{part.name}: its wheel has no licence text. Name one under [texts] of {BUNDLED.name}."
        )
    return tuple(text.strip().replace("\r\n", "\n") for text in found)


_elsewhere: dict[str, importlib.metadata.Distribution] = {}


def metadata(package: Package) -> importlib.metadata.PackageMetadata:
    return _distribution(package).metadata


def _distribution(package: Package) -> importlib.metadata.Distribution:
    """The installed one, or one that is installed for a moment: what only another system needs is not here."""
    if package.name in _elsewhere:
        return _elsewhere[package.name]
    try:
        return importlib.metadata.distribution(package.name)
    except importlib.metadata.PackageNotFoundError:
        pass
    folder = tempfile.mkdtemp(prefix="licences-")
    wanted = f"{package.name}=={package.version}"
    uv = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--no-deps", "--target", folder, wanted]
    subprocess.run(uv, check=True)
    (found,) = importlib.metadata.distributions(path=[folder])
    _elsewhere[package.name] = found
    return found


def _own_texts(package: Package) -> Iterator[str]:
    distribution = _distribution(package)
    for file in sorted(distribution.files or (), key=str):
        inside = next((at for at, word in enumerate(file.parts) if word.endswith(".dist-info")), None)
        if inside is None:
            continue
        rest = file.parts[inside + 1 :]
        if rest[0] in ("licenses", "license_files") or _TEXT.search(rest[-1]):
            yield Path(str(distribution.locate_file(file))).read_text(encoding="utf-8", errors="replace")


def _bundled(one: dict[str, Any], lock: Lock) -> Part:
    brought_by = None
    if "with" in one:
        name, _, version = one["with"].partition(" ")
        brought_by = (name, version)
        locked = {package.version for package in lock.everything() if package.name == name}
        if version not in locked:
            raise UnknownLicenceError(
                f"{one['name']}: {name} is locked at {', '.join(sorted(locked))}, not {version}. Look again."
            )
    return Part(
        name=one["name"],
        version=one["version"],
        licence=one["licence"],
        home=one["home"],
        parts=tuple(one.get("parts", (CLIENT, BACKEND))),
        kind=one["kind"],
        brought_by=brought_by,
        files=tuple(sorted(str(file.relative_to(ROOT)) for glob in one.get("files", []) for file in ROOT.glob(glob))),
    )


def _licence(name: str, about: importlib.metadata.PackageMetadata) -> str:
    expression = about.get("License-Expression") or _LOOSE.get((about.get("License") or "").strip())
    if expression:
        return expression
    raise UnknownLicenceError(
        f"{name}: its metadata has no SPDX expression. Write one under [licences] of {BUNDLED.name}."
    )


def _home(name: str, about: importlib.metadata.PackageMetadata) -> str:
    named = dict(line.split(", ", 1) for line in about.get_all("Project-URL", []))
    for label in ("Homepage", "homepage", "Home", "Source", "Repository", "repository", "Source Code", "GitHub"):
        if label in named:
            return named[label]
    return about.get("Home-page") or next(iter(named.values()), f"https://pypi.org/project/{name}/")
