"""Photos of a case for a reviewer's eyes: in the system's viewer, from a private folder that is wiped afterwards."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Any, Final

from .review_client import ReviewClient, WronglyAsked

_MEMORY: Final = ("XDG_RUNTIME_DIR",)
_ENDINGS: Final = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK") if hasattr(signal, name)
)


class _Ended(BaseException):
    """Somebody asked this program to end."""


def saved(client: ReviewClient, case: dict[str, Any], folder: Path) -> list[Path]:
    """Write every photo into a folder that its owner alone can read, and say where. Raises WronglyAsked."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        return [
            _write(folder / f"{case['item']['reference']}-{side}.jpg", client, case, side) for side in case["sides"]
        ]
    except OSError as error:
        raise WronglyAsked(f"{folder}: {error.strerror or type(error).__name__}") from error


def shown(client: ReviewClient, case: dict[str, Any], *, viewer: str | None) -> None:
    """Open every photo and wait for Enter; then, or when this program is ended, nothing of them is left."""
    with _private_folder() as folder:
        paths = [_write(folder / f"{side}.jpg", client, case, side) for side in case["sides"]]
        for path in paths:
            _open(path, viewer)
        print("Press Enter to close the photos.", file=sys.stderr, flush=True)  # noqa: T201 - a question at a terminal
        sys.stdin.readline()


def _write(path: Path, client: ReviewClient, case: dict[str, Any], side: str) -> Path:
    data = client.photo(case["item"]["id"], side)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    return path


def _open(path: Path, viewer: str | None) -> None:
    if viewer is None and sys.platform == "win32":
        os.startfile(path)  # noqa: S606 - a file of ours
        return
    usual = "open" if sys.platform == "darwin" else "xdg-open"
    command = shlex.split(viewer) if viewer else [usual]
    if shutil.which(command[0]) is None:
        raise WronglyAsked(f"{command[0]} is not installed: name a program with --viewer, or use --save DIR")
    subprocess.Popen(  # noqa: S603 - what the reviewer named, or the system's own
        [*command, str(path)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


@contextmanager
def _private_folder() -> Iterator[Path]:
    """Readable by its owner alone, in memory where the system has such a place, wiped however this program ends."""
    before = {ending: signal.signal(ending, _end) for ending in _ENDINGS}
    folder = Path(tempfile.mkdtemp(prefix="kyc-review-", dir=_place()))
    try:
        yield folder
    except _Ended as error:
        raise SystemExit(130) from error
    finally:
        for ending in _ENDINGS:
            signal.signal(ending, signal.SIG_IGN)  # nothing comes between
        _wipe(folder)
        for ending, handler in before.items():
            signal.signal(ending, handler)


def _end(_number: int, _frame: FrameType | None) -> None:
    raise _Ended


def _place() -> str | None:
    """A file system in memory; None: where the system keeps temporary files."""
    places = [os.environ[name] for name in _MEMORY if os.environ.get(name)]
    if sys.platform == "linux":
        places.append("/dev/shm")  # noqa: S108 - the folder in it is private
    return next((place for place in places if os.access(place, os.W_OK)), None)


def _wipe(folder: Path) -> None:
    """Overwrite and delete: a disk that writes elsewhere keeps the old pages, which is why memory is preferred."""
    for path in folder.iterdir():
        with suppress(OSError), path.open("r+b") as file:
            file.write(b"\0" * path.stat().st_size)
            file.flush()
            os.fsync(file.fileno())
    shutil.rmtree(folder, ignore_errors=True)
