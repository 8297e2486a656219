"""Write the version resource of the .exe files, as PyInstaller reads it: what Explorer shows under Properties, Details.

python packaging/windows/version_info.py OUT [--name NAME] [--company COMPANY]
"""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
from sources import program_version  # noqa: E402 - in the folder above

TEMPLATE: Final = """VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags={flags}, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)
  ),
  kids=[
    StringFileInfo([
      StringTable("040904B0", [
        StringStruct("CompanyName", {company}),
        StringStruct("FileDescription", {name}),
        StringStruct("FileVersion", {version}),
        StringStruct("InternalName", "kyc-desktop"),
        StringStruct("LegalCopyright", "Apache License 2.0"),
        StringStruct("OriginalFilename", "kyc-desktop.exe"),
        StringStruct("ProductName", {name}),
        StringStruct("ProductVersion", {version}),
      ])
    ]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""
PRERELEASE: Final = 0x2


def numbers_of(version: str) -> tuple[int, int, int]:
    """Major, minor, patch of a PEP 440 version. Windows Installer compares nothing else.

    Raises ValueError where one of them is larger than Windows Installer takes (255, 255, 65535).
    """
    found = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?", version)
    if found is None:
        raise ValueError(f"{version!r} begins with no number")
    major, minor, patch = (int(part or 0) for part in found.groups())
    if major > 255 or minor > 255 or patch > 65_535:
        raise ValueError(f"Windows Installer compares versions up to 255.255.65535; this one is {version}")
    return major, minor, patch


def resource(version: str, *, name: str, company: str) -> str:
    numbers = numbers_of(version)
    released = re.fullmatch(r"[\d.]+", version) is not None
    return TEMPLATE.format(
        numbers=(*numbers, 0),
        flags=0 if released else PRERELEASE,
        name=repr(name),
        company=repr(company),
        version=repr(version),
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--name", default="KYC Desktop")
    parser.add_argument("--company", default="Northlight")
    given = parser.parse_args()
    given.out.parent.mkdir(parents=True, exist_ok=True)
    given.out.write_text(resource(program_version(), name=given.name, company=given.company), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
