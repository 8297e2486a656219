"""What the scripts of this folder ask of sources and machine: the version, uv, sizes, the time of archives."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent


def program_version() -> str:
    """`kyc_desktop.__version__`, read and not imported."""
    text = (ROOT / "kyc_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise ValueError("kyc_desktop/__init__.py has no __version__")
    return found[1]


def uv() -> str:
    """The one beside this interpreter, or else that of the system."""
    return shutil.which("uv", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}") or "uv"


def size(file: Path) -> int:
    """Bytes on disk; of a folder: of all its files, links not followed."""
    if file.is_file():
        return file.stat().st_size
    return sum(part.lstat().st_size for part in file.rglob("*") if part.is_file() and not part.is_symlink())


def set_one_time(tree: Path) -> int:
    """Give everything in a folder SOURCE_DATE_EPOCH as its time, and return it: seconds since 1970."""
    when = int(os.environ["SOURCE_DATE_EPOCH"])
    for file in (tree, *tree.rglob("*")):
        os.utime(file, (when, when), follow_symlinks=False)
    return when
