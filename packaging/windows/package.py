"""Everything for Windows from one command, on Windows: bundle, signatures, installer, portable archive.

python packaging/windows/package.py [--client-only] [--out DIR] [--thumbprint SHA1 --timestamp URL]

Without --client-only the embedded server, and with it the sandbox, is inside.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent))

import installer
import sign
import version_info

PACKAGING: Final = Path(__file__).resolve().parent.parent
BUILD: Final = PACKAGING.parent / "build"


def freeze(build: Path, product: installer.Product) -> Path:
    """The folder of the bundle, with icon and version resource in its programs."""
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(build / "icons")], check=True)
    versions = build / "version.txt"
    text = version_info.resource(product.version, name=product.name, company=product.company)
    versions.write_text(text, encoding="utf-8")
    settings = {
        "KYC_BUNDLE_ICON": str(build / "icons" / "kyc-desktop.ico"),
        "KYC_BUNDLE_VERSION_FILE": str(versions),
    }
    # NumPy and OpenCV as the index has them: building them smaller is set up for Linux.
    command = [sys.executable, str(PACKAGING / "build.py"), "folder", "--index-wheels"]
    wanted = [] if product.backend else ["--client-only"]
    subprocess.run([*command, *wanted], check=True, env=os.environ | settings)
    return build / "bundle" / "kyc-desktop"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--client-only", action="store_true")
    parser.add_argument("--out", type=Path, default=PACKAGING.parent / "dist")
    parser.add_argument("--thumbprint")
    parser.add_argument("--timestamp", metavar="URL")
    given = parser.parse_args()
    if sys.platform != "win32":
        parser.error("PyInstaller makes a bundle for the system that it runs on: start this on Windows")
    product = installer.Product(version=version_info.program_version(), backend=not given.client_only)
    build = BUILD / ("client" if given.client_only else "full")
    build.mkdir(parents=True, exist_ok=True)
    bundle = freeze(build, product)
    signer = sign.Signer(thumbprint=given.thumbprint, timestamp=given.timestamp) if given.thumbprint else None
    if signer is not None:
        sign.sign([bundle], signer)
    made = installer.make(bundle, given.out, product, icon=build / "icons" / "kyc-desktop.ico")
    if signer is not None:
        sign.sign([file for file in made if file.suffix == ".msi"], signer)
    for file in made:
        print(f"{file}: {file.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
