"""Whether every dependency that runs has a wheel in uv.lock for every system that the program is packed for.

python packaging/check_wheels.py

Without one a customer's package would need a compiler where it is built, or could not be built at all. The oldest
macOS is that of LSMinimumSystemVersion in Info.plist. Macs with processors of Intel are not packed for: cryptography,
argon2 and OpenCV have no wheels for them any more.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

ROOT: Final = Path(__file__).resolve().parent.parent
PYTHONS: Final = ((3, 11), (3, 12), (3, 13))
EXTRAS: Final = ("backend", "production")
GLIBC: Final = (2, 34)
"""What the wheels of PySide6 ask for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """``platforms``: tags that it takes, best first. The rest: what markers ask."""

    name: str
    platforms: tuple[str, ...]
    sys_platform: str
    platform_system: str
    machine: str
    os_name: str = "posix"


def _linux(machine: str) -> tuple[str, ...]:
    newest_first = [f"manylinux_2_{minor}_{machine}" for minor in range(GLIBC[1], 4, -1)]
    older = [f"manylinux{year}_{machine}" for year in ("2014", "2010", "1")]
    return (*newest_first, *older, f"linux_{machine}")


def systems(macos: tuple[int, int]) -> tuple[System, ...]:
    """``macos``: the oldest one that is promised."""
    windows = {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"}
    linux = {"sys_platform": "linux", "platform_system": "Linux"}
    apple = {"sys_platform": "darwin", "platform_system": "Darwin"}
    return (
        System(name="Windows x86-64", platforms=("win_amd64",), machine="AMD64", **windows),
        System(name="macOS arm64", platforms=tuple(mac_platforms(macos, "arm64")), machine="arm64", **apple),
        System(name="Linux x86-64", platforms=_linux("x86_64"), machine="x86_64", **linux),
    )


def promised_macos() -> tuple[int, int]:
    """LSMinimumSystemVersion."""
    text = (ROOT / "packaging" / "macos" / "Info.plist").read_text(encoding="utf-8")
    found = re.search(r"<key>LSMinimumSystemVersion</key>\s*<string>(\d+)\.(\d+)</string>", text)
    assert found is not None, "Info.plist names no oldest macOS"
    return int(found[1]), int(found[2])


def environment(system: System, python: tuple[int, int]) -> dict[str, str]:
    """What the markers of dependencies are asked with."""
    short = ".".join(map(str, python))
    return {
        "python_version": short,
        "python_full_version": f"{short}.0",
        "implementation_name": "cpython",
        "implementation_version": f"{short}.0",
        "platform_python_implementation": "CPython",
        "sys_platform": system.sys_platform,
        "platform_system": system.platform_system,
        "platform_machine": system.machine,
        "os_name": system.os_name,
        "platform_release": "",
        "platform_version": "",
        "extra": "",
    }


class Lock:
    """uv.lock."""

    def __init__(self, file: Path) -> None:
        packages: list[dict[str, Any]] = tomllib.loads(file.read_text(encoding="utf-8"))["package"]
        self._packages = {(package["name"], package["version"]): package for package in packages}
        self._only = {package["name"]: package["version"] for package in packages}

    def running(self, asked: Mapping[str, str]) -> dict[str, dict[str, Any]]:
        """What the program and its backend need in that environment: name -> entry, everything it leads to included."""
        ours = self._entry({"name": "kyc-desktop"})
        wanted = [*ours["dependencies"], *(one for extra in EXTRAS for one in ours["optional-dependencies"][extra])]
        found: dict[str, dict[str, Any]] = {}
        left = list(self._asked(wanted, asked))
        while left:
            entry, extras = left.pop()
            further = [one for extra in extras for one in entry.get("optional-dependencies", {}).get(extra, ())]
            if entry["name"] not in found:
                found[entry["name"]] = entry
                further += entry.get("dependencies", ())
            left += self._asked(further, asked)
        return found

    def _asked(
        self, wanted: list[dict[str, Any]], asked: Mapping[str, str]
    ) -> Iterator[tuple[dict[str, Any], list[str]]]:
        for one in wanted:
            if "marker" not in one or Marker(one["marker"]).evaluate(dict(asked)):
                yield self._entry(one), one.get("extra", [])

    def _entry(self, one: Mapping[str, Any]) -> dict[str, Any]:
        return self._packages[one["name"], one.get("version", self._only[one["name"]])]


def wheels_of(entry: Mapping[str, Any]) -> list[str]:
    return [wheel["url"].rpartition("/")[2] for wheel in entry.get("wheels", ())]


def accepted(system: System, python: tuple[int, int]) -> frozenset[Tag]:
    abi = f"cp{python[0]}{python[1]}"
    own = cpython_tags(python, abis=[abi], platforms=list(system.platforms))
    return frozenset({*own, *compatible_tags(python, interpreter=abi, platforms=list(system.platforms))})


def missing(lock: Lock, system: System, python: tuple[int, int]) -> list[str]:
    """Packages that would have to be compiled there."""
    tags = accepted(system, python)
    running = lock.running(environment(system, python))
    return sorted(
        f"{name} {entry['version']}"
        for name, entry in running.items()
        if not any(parse_wheel_filename(wheel)[3] & tags for wheel in wheels_of(entry))
    )


def main() -> int:
    lock = Lock(ROOT / "uv.lock")
    failed = False
    for system in systems(promised_macos()):
        for python in PYTHONS:
            lacks = missing(lock, system, python)
            failed = failed or bool(lacks)
            count = len(lock.running(environment(system, python)))
            said = f"no wheel of {', '.join(lacks)}" if lacks else "all have wheels"
            print(f"{system.name}, Python {python[0]}.{python[1]}: {count} packages, {said}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
