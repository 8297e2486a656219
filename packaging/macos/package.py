"""Everything for macOS from one command, on macOS: .app, signatures, disk image, Apple's check.

python packaging/macos/package.py [--client-only] [--operator FOLDER] [--out DIR]
    [--identity "Developer ID Application: ..."] [--notary-profile PROFILE]

Without --client-only the embedded server, and with it the sandbox, is inside. The bundle runs on processors of the kind
that it is built on.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import brand
import bundle
import sign

HERE: Final = Path(__file__).resolve().parent
PACKAGING: Final = HERE.parent
APP: Final = "KYC Desktop.app"


def freeze(build: Path, operator: Path | None, *, backend: bool) -> Path:
    """The .app, not yet finished."""
    of_operator = ["--operator", str(operator)] if operator is not None else []
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(build / "icons"), *of_operator], check=True)
    settings = {"KYC_BUNDLE_ICON": str(build / "icons" / "kyc-desktop.icns")}
    # NumPy and OpenCV as the index has them: building them smaller is set up for Linux.
    command = [sys.executable, str(PACKAGING / "build.py"), "folder", "--index-wheels"]
    wanted = [] if backend else ["--client-only"]
    subprocess.run([*command, *wanted, *of_operator], check=True, env=os.environ | settings)
    return build / "bundle" / APP


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--client-only", action="store_true")
    parser.add_argument("--operator", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=PACKAGING.parent / "dist")
    parser.add_argument("--identity", default=sign.AD_HOC)
    parser.add_argument("--notary-profile", metavar="PROFILE")
    given = parser.parse_args()
    if sys.platform != "darwin":
        parser.error("PyInstaller makes a bundle for the system that it runs on: start this on macOS")
    version, backend = bundle.program_version(), not given.client_only
    build = PACKAGING.parent / "build" / ("full" if backend else "client")
    build.mkdir(parents=True, exist_ok=True)
    app = freeze(build, given.operator, backend=backend)
    bundle.finish(app, version, backend=backend, identifier=brand.publisher(given.operator).identifier)
    for command in sign.commands(app, given.identity):
        subprocess.run(command, check=True)
    name = "kyc-desktop" if backend else "kyc-desktop-client"
    image = given.out / f"{name}-{version}-macos-{platform.machine()}.dmg"
    # make_dmg.sh calls uv, which lies beside the interpreter.
    found = os.environ | {"PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))}
    subprocess.run([str(HERE / "make_dmg.sh"), str(app), str(image), given.identity], check=True, env=found)
    if given.notary_profile is not None:
        subprocess.run([str(HERE / "notarize.sh"), str(image), given.notary_profile], check=True)
    print(f"{image}: {image.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
