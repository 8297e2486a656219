#!/usr/bin/env python3
"""One command for everything a contributor does. Needs Python 3.11 or newer and nothing else.

    python3 dev.py start [options of kyc-desktop]    the program, with the embedded sandbox backend
    python3 dev.py test [--thorough] [options]       the tests; options are those of pytest
    python3 dev.py lint | format | types | gallery DIR | bench | check
    python3 dev.py translations [DIR]                catalogues from the texts, and from DIR/<language>.json
    python3 dev.py package KIND... [--client-only]   folder, portable, deb, wheel: see packaging/build.py
    python3 dev.py release COMMAND                   keys, make, verify, sbom, licences, audit: see docs/release.md
    python3 dev.py api [--check]                     docs/api.md from the API description and answers of a sandbox
    python3 dev.py docs [--run [WORD]]               what README and docs name, and with --run the commands in them
    python3 dev.py storm [options]                   journeys at once while servers are killed, see tests/storm
    python3 dev.py chaos [options]                   journeys while everything goes wrong, see tests/chaos
    python3 dev.py fuzz [TARGET] [--seconds N]       coverage-guided: photo files, code lines, barcode texts

The first call makes a virtual environment in .venv with exactly the versions of uv.lock. On Debian and Ubuntu it
also looks for the system libraries that Qt loads, and for the programs that tests start (PostgreSQL, Chromium, Xvfb,
xdotool): as root it installs what is missing, otherwise it prints the command to run.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "kyc-desktop.stamp"

OFFSCREEN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
"""What Qt loads without a screen: shared object -> Debian package."""
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libpulse.so.0": "libpulse0",
}
"""What a real X11 window needs on top."""
PROGRAMS = {
    "initdb": "postgresql",
    "chromium": "chromium",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "at-spi-bus-launcher": "at-spi2-core",
}
"""What the tests start: a database server, a browser, a screen, a hand, and what a screen reader listens to. Program ->
Debian package."""
OTHER_NAMES = {"chromium": ("chromium-browser", "google-chrome", "google-chrome-stable")}


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what people start with an old Python
        return fail(
            "KYC Desktop needs Python 3.11 or newer. Start this file with it, for example: python3.11 dev.py start"
        )
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments[:1] in ([], ["--help"], ["-h"]) else 2
    return COMMANDS[arguments[0]](arguments[1:])


def start(rest: list[str]) -> int:
    system_libraries({**OFFSCREEN, **WINDOW})
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & os.environ.keys():
        return fail("There is no screen (DISPLAY is not set). Start it in a desktop session, or with: xvfb-run -a ...")
    environment()
    return run(PYTHON, "-m", "kyc_desktop", *rest)


def test(rest: list[str]) -> int:
    system_libraries({**OFFSCREEN, **WINDOW})
    programs()
    environment()
    # One worker for each core; the tests of one file stay together and share its server. The order is conftest's.
    # Dozens of processes start: each would compile the server again where byte code is not kept.
    kept = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    return run(
        PYTHON, "-m", "pytest", "-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder", *rest, settings=kept
    )


def lint(rest: list[str]) -> int:
    environment()
    return run(PYTHON, "-m", "ruff", "check", *rest) or run(PYTHON, "-m", "ruff", "format", "--check")


def format_(rest: list[str]) -> int:
    environment()
    return run(PYTHON, "-m", "ruff", "check", "--fix", *rest) or run(PYTHON, "-m", "ruff", "format")


def types(rest: list[str]) -> int:
    environment()
    return run(PYTHON, "-m", "mypy", *rest)


def gallery(rest: list[str]) -> int:
    system_libraries(OFFSCREEN)
    environment()
    return run(PYTHON, "-m", "kyc_desktop", "--gallery", *(rest or ["gallery"]))


def bench(rest: list[str]) -> int:
    system_libraries(OFFSCREEN)
    environment()
    return run(PYTHON, "-m", "benchmarks", *rest)


def translations(rest: list[str]) -> int:
    environment()
    return run(PYTHON, ROOT / "packaging" / "make_translations.py", *rest)


def api(rest: list[str]) -> int:
    environment()
    return run(PYTHON, ROOT / "packaging" / "make_api_docs.py", *rest)


def docs(rest: list[str]) -> int:
    system_libraries({**OFFSCREEN, **WINDOW})
    environment()
    return run(PYTHON, ROOT / "packaging" / "check_docs.py", *rest)


def storm(rest: list[str]) -> int:
    programs()
    environment()
    return run(PYTHON, "-m", "tests.storm", *rest)


def chaos(rest: list[str]) -> int:
    system_libraries(OFFSCREEN)
    environment()
    return run(PYTHON, "-m", "tests.chaos", *rest)


def fuzz(rest: list[str]) -> int:
    if sys.platform != "linux":
        return fail("The coverage-guided fuzzer, atheris, runs on Linux only.")
    environment()
    sync("--group", "fuzz")
    return run(PYTHON, "-m", "tests.fuzz", *rest)


def package(rest: list[str]) -> int:
    environment()
    return run(PYTHON, ROOT / "packaging" / "build.py", *rest)


def release(rest: list[str]) -> int:
    environment()
    return run(PYTHON, ROOT / "packaging" / "release", *rest)


def check(rest: list[str]) -> int:
    return lint([]) or types([]) or test(rest)


COMMANDS = {
    "start": start,
    "test": test,
    "lint": lint,
    "format": format_,
    "types": types,
    "gallery": gallery,
    "bench": bench,
    "fuzz": fuzz,
    "api": api,
    "docs": docs,
    "storm": storm,
    "chaos": chaos,
    "translations": translations,
    "package": package,
    "release": release,
    "check": check,
}


def environment() -> None:
    """Make .venv equal to uv.lock; a stamp keeps later calls instant."""
    wanted = hashlib.sha256((ROOT / "uv.lock").read_bytes() + (ROOT / "pyproject.toml").read_bytes()).hexdigest()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text() == wanted:
        return
    if not PYTHON.exists():
        make_venv(shutil.which("uv"))
    # The fuzzer has no wheels for every system; what packs the program has an environment of its own.
    sync("--all-extras", "--all-groups", "--no-group", "fuzz", "--no-group", "package")
    STAMP.write_text(wanted)


def sync(*groups: str) -> None:
    uv = shutil.which("uv")
    if uv is None:
        if not (BIN / "uv").exists():
            subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "uv"], check=True)
        uv = str(BIN / "uv")
    # --inexact: uv itself may live in this environment
    command = [uv, "sync", "--frozen", "--inexact", *groups, "--python", str(PYTHON)]
    # The system's certificates, as git and pip use them: company networks answer with their own.
    settings = {"UV_SYSTEM_CERTS": "true", **os.environ, "UV_PROJECT_ENVIRONMENT": str(VENV)}
    subprocess.run(command, check=True, cwd=ROOT, env=settings)


def make_venv(uv: str | None) -> None:
    if uv is not None:
        subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, str(VENV)], check=True)
        return
    try:
        import ensurepip  # noqa: F401 - Debian ships venv without it
    except ImportError:
        debian(["python3-venv"], "Python's venv module is not complete.")
    subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)


def system_libraries(wanted: dict[str, str]) -> None:
    """Load every library; on Debian install the packages that bring the missing ones, or say how."""
    if sys.platform != "linux":
        return
    missing = []
    for library, package in wanted.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if missing:
        debian(missing, "Qt needs system libraries that are not here.")


def programs() -> None:
    """Look for what the tests start; on Debian install it, or say how. Elsewhere those tests skip and say why."""
    missing = [package for program, package in PROGRAMS.items() if not found(program)]
    if missing and shutil.which("apt-get") is not None:
        debian(missing, "The tests start programs that are not here.")


def found(program: str) -> bool:
    if any(shutil.which(name) for name in (program, *OTHER_NAMES.get(program, ()))):
        return True
    # Debian keeps PostgreSQL's programs and those that only other programs start out of the PATH.
    places = [*Path("/usr/lib/postgresql").glob("*/bin"), Path("/usr/libexec"), Path("/usr/lib/at-spi2-core")]
    return any((place / program).exists() for place in places)


def debian(packages: list[str], why: str) -> None:
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        sys.exit(fail(f"{why} Install the packages of your system that correspond to Debian's: {' '.join(packages)}"))
    if os.geteuid() != 0:
        sys.exit(fail(f"{why} Run this once, then try again:\n\n    sudo {' '.join(command)}\n"))
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=True, env=quiet)
    subprocess.run(command, check=True, env=quiet, stdout=subprocess.DEVNULL)


def run(*command: str | Path, settings: Mapping[str, str] | None = None) -> int:
    return subprocess.run([str(part) for part in command], cwd=ROOT, env=settings, check=False).returncode


def fail(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
