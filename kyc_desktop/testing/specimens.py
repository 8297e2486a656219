"""Drawn documents with chosen defects, and films of them for the camera.

The camera page takes its frames from the environment variable ``KYC_CAMERA`` (see `ui.camera`): pictures, a video file,
or a script of frames and troubles.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from kyc_desktop.capture.specimen import PEOPLE, Defect, draw

_FULL_HD = (1920, 1080)
_DESK = "#3A2C20"


class Specimens:
    """Draws into ``folder``; the same document is drawn once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def photo(
        self,
        kind: str = "passport",
        side: str = "page",
        *,
        who: str = "maya",
        defect: Defect | str | None = None,
        scale: float = 12.0,
    ) -> Path:
        """A photo of one side as a JPEG file.

        ``kind``: passport, id_card or drivers_license; ``side``: page, front or back; ``who``: a name of
        `capture.specimen.PEOPLE`; ``defect``: one of `capture.specimen.Defect`; ``scale``: pixels for a millimetre.
        """
        chosen = Defect(defect) if defect is not None else None
        file = self._folder / f"{who}-{kind}-{side}-{chosen or 'good'}-{scale:g}.jpg"
        if not file.exists():
            self._folder.mkdir(parents=True, exist_ok=True)
            draw(PEOPLE[who], kind, side, chosen, scale=scale).save(file, quality=92)
        return file


def film(folder: Path, frames: Sequence[Path | str], *, seconds: float = 1.5) -> str:
    """A script for the camera, as the value of ``KYC_CAMERA``.

    ``frames``: photos, each shown for ``seconds`` and the last for ever, and the names of troubles: ``desk`` (nothing
    is held up), ask, no-permission, busy, no-device, unplug, black, plug.
    """
    folder.mkdir(parents=True, exist_ok=True)
    lines: list[dict[str, Any]] = []
    for at, frame in enumerate(frames):
        last = at == len(frames) - 1
        if isinstance(frame, str) and frame != "desk":
            lines.append({"event": frame, "seconds": seconds})
            continue
        picture = folder / f"frame{at}.png"
        _frame(frame if isinstance(frame, Path) else None).save(picture)
        lines.append({"picture": picture.name} | ({} if last else {"seconds": seconds}))
    script = folder / "film.jsonl"
    script.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    return f"script:{script}"


def _frame(photo: Path | None) -> Image.Image:
    """Full HD: the photo as large as it fits, or the desk alone."""
    frame = Image.new("RGB", _FULL_HD, _DESK)
    if photo is not None:
        with Image.open(photo) as image:
            held = image.convert("RGB")
        held.thumbnail(_FULL_HD)
        frame.paste(held, ((frame.width - held.width) // 2, (frame.height - held.height) // 2))
    return frame
