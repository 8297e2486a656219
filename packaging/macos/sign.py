"""Sign an .app from the inside out, with the hardened runtime and the entitlements beside this file.

python packaging/macos/sign.py "KYC Desktop.app" [--identity "Developer ID Application: ..."] [--print]

Without an identity the signature is "ad hoc": it lets the program run on the computer that built it, no more. Apple
advises against `codesign --deep` for signing: it gives the program's entitlements to every library. `--print` shows
the commands and runs none.
"""

from __future__ import annotations

import argparse
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Final

ENTITLEMENTS: Final = Path(__file__).resolve().parent / "entitlements.plist"
AD_HOC: Final = "-"
_MACH_O: Final = frozenset(
    bytes.fromhex(magic) for magic in ("cffaedfe", "cefaedfe", "feedfacf", "feedface", "cafebabe", "cafebabf")
)
"""First bytes of thin and of universal files, see <mach-o/loader.h> and <mach-o/fat.h>."""


def is_code(file: Path) -> bool:
    if file.is_symlink() or not file.is_file():
        return False
    with file.open("rb") as opened:
        return opened.read(4) in _MACH_O


def signing_order(app: Path) -> list[Path]:
    """Libraries and helpers, then frameworks, deepest first, then the .app, whose signature covers all of them.

    The library that a framework is named for is signed with its framework, and the program with the .app.
    """
    frameworks = [path for path in app.rglob("*.framework") if not path.is_symlink()]
    covered = {version / framework.stem for framework in frameworks for version in (framework / "Versions").iterdir()}
    covered |= set((app / "Contents" / "MacOS").glob(main_program(app)))
    loose = [file for file in app.rglob("*") if file not in covered and is_code(file)]
    return [*_deepest_first(loose), *_deepest_first(frameworks), app]


def main_program(app: Path) -> str:
    import plistlib

    name: str = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())["CFBundleExecutable"]
    return name


def _deepest_first(paths: list[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: (-len(path.parts), str(path)))


def commands(app: Path, identity: str) -> list[list[str]]:
    """The hardened runtime takes libraries of one team only, and an ad hoc signature names no team."""
    strict = ["--options", "runtime", "--timestamp"] if identity != AD_HOC else ["--timestamp=none"]
    start = ["codesign", "--force", "--sign", identity, *strict]
    return [
        [*start, *(("--entitlements", str(ENTITLEMENTS)) if path == app else ()), str(path)]
        for path in signing_order(app)
    ] + [["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)]]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("app", type=Path)
    parser.add_argument("--identity", default=AD_HOC)
    parser.add_argument("--print", action="store_true", dest="only_print")
    given = parser.parse_args()
    for command in commands(given.app, given.identity):
        if given.only_print:
            print(shlex.join(command))
        else:
            subprocess.run(command, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
