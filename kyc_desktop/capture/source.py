"""Reading a photo file that a person chose: whatever is wrong with it is a reason, never a traceback."""

from __future__ import annotations

import math
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

MEGABYTE: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Why a file is not taken. ``code`` is one of `flow.problems.KINDS`, ``values`` fill its sentence.

    ::

        file_unreadable   name; why: gone, permission, folder, other
        file_empty        name
        file_type         name; kind: "a PDF document" (catalogue ``messages``)
        file_too_large    name; size and limit in MB
        file_damaged      name
        file_locked       name; a PDF that asks for a password
        file_without_photo  name; a PDF without a photo page
        photo_too_large   width, height in pixels; megapixels and their limit
        photo_too_small   width, height; limit of the short side in pixels
    """

    code: str
    values: dict[str, str] = field(default_factory=dict)


def read(path: str | os.PathLike[str], *, limit: int) -> bytes | Refused:
    """The whole file if it has at most ``limit`` bytes.

    Only regular files are opened: a pipe or a device could wait for ever or never end.
    """
    name = Path(path).name
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return _unreadable(name, "folder" if os.path.isdir(path) else "other")
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > limit:
                return too_large(name, size, limit)
            data = file.read(limit + 1)
    except FileNotFoundError:
        return _unreadable(name, "gone")
    except PermissionError:
        return _unreadable(name, "permission")
    except (OSError, ValueError):  # ValueError: a null character in the name
        return _unreadable(name, "other")
    return data if len(data) <= limit else too_large(name, len(data), limit)


def too_large(name: str, size: int, limit: int) -> Refused:
    """``size`` and ``limit`` in bytes; the size is rounded up, so it never reads as the limit itself."""
    values = {
        "name": name,
        "size": f"{math.ceil(size * 10 / MEGABYTE) / 10:g}",
        "limit": f"{limit / MEGABYTE:g}",
    }
    return Refused(code="file_too_large", values=values)


def _unreadable(name: str, why: str) -> Refused:
    return Refused(code="file_unreadable", values={"name": name, "why": why})
