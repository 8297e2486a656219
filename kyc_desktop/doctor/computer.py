"""Folder, disk, key store and files of the program: what can be looked at without a screen."""

from __future__ import annotations

import asyncio
import os
import shutil
import stat
import tempfile
from pathlib import Path
from typing import Final

from kyc_desktop import resource
from kyc_desktop.api.keystore import KeyStore, KeyStoreError

from .finding import Finding

LEAST_DISK: Final = 200_000_000
"""Bytes. Photos of a document and the log take some 20 MB; below this the system itself comes into trouble."""
_PARTS: Final = ("theme/tokens.json", "countries.json", "models/finder.onnx", "models/recogniser.onnx")
_FONTS: Final = ("Inter-Regular", "InterDisplay-SemiBold", "NotoSansArabic-Regular", "NotoSansSC-Regular")


def folder(data_dir: Path) -> Finding:
    """Whether things can be kept there, and nobody else reads them."""
    values = {"folder": str(data_dir)}
    try:
        with tempfile.NamedTemporaryFile(dir=_nearest(data_dir), prefix="check"):
            pass
    except OSError:
        return Finding(place="folder", code="folder_read_only", light="notice", values=values)
    if os.name == "posix" and data_dir.exists() and stat.S_IMODE(data_dir.stat().st_mode) & 0o077:
        return Finding(place="folder", code="folder_open", light="notice", values=values)
    return Finding(place="folder", code="folder_good", values=values)


def disk(data_dir: Path) -> Finding:
    try:
        free = shutil.disk_usage(_nearest(data_dir)).free
    except OSError:
        return Finding(place="disk", code="disk_unknown", light="notice")
    values = {"megabytes": f"{free // 1_000_000}"}
    if free < LEAST_DISK:
        return Finding(place="disk", code="disk_full", light="notice", values=values)
    return Finding(place="disk", code="disk_good", values=values)


def key_store() -> Finding:
    """Puts a word in and takes it out again, as the program does with its keys."""
    store = KeyStore("check of this computer", limit=5)

    async def try_it() -> None:
        await store.save("check", "x")
        await store.delete("check")

    try:
        asyncio.run(try_it())
    except KeyStoreError:
        return Finding(place="key_store", code="key_store_missing", light="notice")
    return Finding(place="key_store", code="key_store_good")


def files() -> Finding:
    """Whether the installation is complete."""
    try:
        missing = [part for part in _PARTS if not resource.path(*part.split("/")).is_file()]
    except FileNotFoundError:
        missing = list(_PARTS)
    if missing:
        return Finding(place="program", code="files_missing", light="bad", values={"file": missing[0]})
    return Finding(place="program", code="files_good")


def fonts() -> Finding:
    missing = [name for name in _FONTS if not resource.path("fonts", f"{name}.ttf").is_file()]
    if missing:
        return Finding(place="fonts", code="fonts_missing", light="notice", values={"file": f"{missing[0]}.ttf"})
    return Finding(place="fonts", code="fonts_good")


def _nearest(path: Path) -> Path:
    """The folder itself or the first above it that exists."""
    return next(one for one in (path, *path.parents) if one.exists())
