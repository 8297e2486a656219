"""Sign what was built for Windows: programs and libraries that nobody has signed yet, and the installer.

python packaging/windows/sign.py PATH... (--certificate FILE.pfx --password-file FILE | --thumbprint SHA1)
    [--timestamp URL] [--name NAME] [--site URL] [--verify CA.pem]

On Windows by signtool, with a certificate of the store (tokens and cloud keys appear there) or a file; elsewhere by
osslsigncode. A time stamp (RFC 3161) keeps a signature valid after its certificate has ended. Folders are searched
for .exe, .dll and .pyd; what others have signed, as Qt and Microsoft do, keeps their name.
"""

from __future__ import annotations

import argparse
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PROGRAMS: Final = frozenset({".exe", ".dll", ".pyd"})
_AT_A_TIME: Final = 50
"""Files on one command line of signtool; Windows takes 32,767 characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Either ``certificate`` (PKCS #12) and ``password_file``, or ``thumbprint`` in the store of Windows."""

    certificate: Path | None = None
    password_file: Path | None = None
    thumbprint: str | None = None
    timestamp: str | None = None
    name: str = "KYC Desktop"
    site: str = "https://northlight.example"


def is_signed(file: Path) -> bool:
    """Whether a PE file carries signatures: the fifth entry of its data directories (PE format, Attribute Certificate
    Table) names some. Raises ValueError for a file that is none."""
    with file.open("rb") as opened:
        head = opened.read(4096)
    try:
        (start,) = struct.unpack_from("<I", head, 0x3C)
        if head[:2] != b"MZ" or head[start : start + 4] != b"PE\0\0":
            raise ValueError(f"{file} is no program or library for Windows")
        optional = start + 24
        (magic,) = struct.unpack_from("<H", head, optional)
        directories = optional + (112 if magic == 0x20B else 96)  # PE32+ or PE32
        _address, size = struct.unpack_from("<II", head, directories + 4 * 8)
    except struct.error as error:
        raise ValueError(f"{file} is cut off") from error
    return bool(size)


def unsigned(paths: Sequence[Path]) -> list[Path]:
    """What is to be signed: every file that was named, and of folders the programs without a signature."""
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            programs = sorted(file for file in path.rglob("*") if file.suffix.lower() in PROGRAMS)
            found += [file for file in programs if not is_signed(file)]
        else:
            found.append(path)
    return found


def signtool(files: Sequence[Path], signer: Signer) -> list[list[str]]:
    """Command lines, some files each. The password of a file comes from the store when the file was imported."""
    if signer.thumbprint is None:
        raise ValueError("signtool takes a certificate of the store: import the file, then name its --thumbprint")
    start = ["signtool", "sign", "/fd", "SHA256", "/sha1", signer.thumbprint, "/d", signer.name, "/du", signer.site]
    stamp = ["/tr", signer.timestamp, "/td", "SHA256"] if signer.timestamp is not None else []
    chunks = [files[at : at + _AT_A_TIME] for at in range(0, len(files), _AT_A_TIME)]
    return [[*start, *stamp, *map(str, chunk)] for chunk in chunks]


def osslsigncode(file: Path, signed: Path, signer: Signer) -> list[str]:
    if signer.certificate is None or signer.password_file is None:
        raise ValueError("osslsigncode needs --certificate and --password-file")
    start = ["osslsigncode", "sign", "-pkcs12", str(signer.certificate), "-readpass", str(signer.password_file)]
    stamp = ["-ts", signer.timestamp] if signer.timestamp is not None else []
    return [*start, "-h", "sha256", "-n", signer.name, "-i", signer.site, *stamp, "-in", str(file), "-out", str(signed)]


def sign(paths: Sequence[Path], signer: Signer) -> list[Path]:
    """Raises subprocess.CalledProcessError; a file that could not be signed stays as it was."""
    files = unsigned(paths)
    if sys.platform == "win32":
        for command in signtool(files, signer):
            subprocess.run(command, check=True)
        return files
    for file in files:
        signed = file.with_name(f"{file.name}.signed")
        try:
            subprocess.run(osslsigncode(file, signed, signer), check=True, stdout=subprocess.DEVNULL)
            shutil.copymode(file, signed)
            os.replace(signed, file)
        finally:
            signed.unlink(missing_ok=True)
    return files


def verify(files: Sequence[Path], authorities: Path) -> None:
    """Raises subprocess.CalledProcessError for the first signature that does not lead to ``authorities`` (PEM)."""
    for file in files:
        command = ["osslsigncode", "verify", "-CAfile", str(authorities), "-in", str(file)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--certificate", type=Path)
    parser.add_argument("--password-file", type=Path)
    parser.add_argument("--thumbprint")
    parser.add_argument("--timestamp", metavar="URL")
    parser.add_argument("--name", default="KYC Desktop")
    parser.add_argument("--site", default="https://northlight.example")
    parser.add_argument("--verify", type=Path, metavar="CA.pem")
    given = parser.parse_args()
    signer = Signer(
        certificate=given.certificate,
        password_file=given.password_file,
        thumbprint=given.thumbprint,
        timestamp=given.timestamp,
        name=given.name,
        site=given.site,
    )
    try:
        signed = sign(given.paths, signer)
    except ValueError as error:
        parser.error(str(error))
    if given.verify is not None:
        verify(signed, given.verify)
    print(f"{len(signed)} files signed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
