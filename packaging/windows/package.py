"""Everything for Windows from one command, on Windows: bundle, signatures, installer, portable archive.

python packaging/windows/package.py [--client-only] [--operator FOLDER] [--out DIR] [--thumbprint SHA1 --timestamp URL]

Without --client-only the embedded server, and with it the sandbox, is inside.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import brand
import installer
import sign
import version_info

HERE: Final = Path(__file__).resolve().parent
PACKAGING: Final = HERE.parent
BUILD: Final = PACKAGING.parent / "build"


def freeze(build: Path, product: installer.Product, operator: Path | None) -> Path:
    """The folder of the bundle, with icon and version resource in its programs."""
    of_operator = ["--operator", str(operator)] if operator is not None else []
    subprocess.run([sys.executable, str(PACKAGING / "icons.py"), str(build / "icons"), *of_operator], check=True)
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
    subprocess.run([*command, *wanted, *of_operator], check=True, env=os.environ | settings)
    return build / "bundle" / "kyc-desktop"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--client-only", action="store_true")
    parser.add_argument("--operator", type=Path, metavar="FOLDER")
    parser.add_argument("--out", type=Path, default=PACKAGING.parent / "dist")
    parser.add_argument("--thumbprint")
    parser.add_argument("--timestamp", metavar="URL")
    given = parser.parse_args()
    if sys.platform != "win32":
        parser.error("PyInstaller makes a bundle for the system that it runs on: start this on Windows")
    publisher = brand.publisher(given.operator)
    product = installer.Product(
        version=version_info.program_version(),
        backend=not given.client_only,
        name=publisher.name,
        company=publisher.company,
        identifier=publisher.identifier,
        site=publisher.site,
        help_url=publisher.help_url,
    )
    build = BUILD / ("client" if given.client_only else "full")
    build.mkdir(parents=True, exist_ok=True)
    bundle = freeze(build, product, given.operator)
    signer = None
    if given.thumbprint is not None:
        signer = sign.Signer(thumbprint=given.thumbprint, timestamp=given.timestamp, site=product.site)
        sign.sign([bundle], signer)
    made = installer.make(bundle, given.out, product, icon=build / "icons" / "kyc-desktop.ico")
    if signer is not None:
        sign.sign([file for file in made if file.suffix == ".msi"], signer)
    for file in made:
        print(f"{file}: {file.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
