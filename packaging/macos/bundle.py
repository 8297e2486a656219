"""Finish the .app that PyInstaller made: versions, languages, and only the texts that this kind of bundle needs.

python packaging/macos/bundle.py "KYC Desktop.app" [--client-only]

Before signing: a signature seals everything in the folder.
"""

from __future__ import annotations

import argparse
import plistlib
import re
import shutil
import sys
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
ROOT: Final = HERE.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
from sources import program_version  # noqa: E402 - in the folder above

NETWORK: Final = "NSLocalNetworkUsageDescription"


def information(version: str, *, backend: bool, identifier: str | None = None) -> dict[str, Any]:
    """Info.plist as it is shipped; ``identifier``: an operator's own.

    Raises ValueError for a version that macOS cannot compare.
    """
    numbers = re.match(r"\d+(\.\d+){0,2}", version)
    if numbers is None:
        raise ValueError(f"{version!r} begins with no number")
    said: dict[str, Any] = plistlib.loads((HERE / "Info.plist").read_bytes())
    said["CFBundleShortVersionString"] = said["CFBundleVersion"] = numbers[0]
    if identifier is not None:
        said["CFBundleIdentifier"] = identifier
    if not backend:
        del said[NETWORK]
    return said


def finish(app: Path, version: str, *, backend: bool, identifier: str | None = None) -> None:
    """Raises ValueError where the folder is no bundle of this program."""
    contents = app / "Contents"
    file = contents / "Info.plist"
    if not file.is_file():
        raise ValueError(f"{app} is no .app bundle")
    theirs = plistlib.loads(file.read_bytes())
    ours = information(version, backend=backend, identifier=identifier)
    if theirs.get("CFBundleExecutable") != ours["CFBundleExecutable"]:
        raise ValueError(f"{app} is the bundle of {theirs.get('CFBundleExecutable')!r}")
    if not (contents / "MacOS" / ours["CFBundleExecutable"]).is_file():
        raise ValueError(f"{app} has no program {ours['CFBundleExecutable']}")
    file.write_bytes(plistlib.dumps(ours, sort_keys=False))
    for folder in sorted((HERE / "strings").glob("*.lproj")):
        target = contents / "Resources" / folder.name
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / "InfoPlist.strings", target / "InfoPlist.strings")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("app", type=Path)
    parser.add_argument("--client-only", action="store_true")
    given = parser.parse_args()
    finish(given.app, program_version(), backend=not given.client_only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
