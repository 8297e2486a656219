"""Frames for the camera page, and a reader of its own that sees a light card on a dark desk: no model is needed."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image, ImageFilter

from kyc_desktop.capture.reading import DocumentReading, FieldReading, Finding, Polygon
from kyc_desktop.capture.specimen import PEOPLE, draw

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DESK = "#3A2C20"


def desk() -> Image.Image:
    return Image.new("RGB", (1280, 720), DESK)


def held(kind: str = "passport", side: str = "page", *, name: str = "maya", height: int = 560) -> Image.Image:
    """A specimen held up in the middle of a 720p frame."""
    card = draw(PEOPLE[name], kind, side, desk=False, scale=8)
    card = card.resize((round(card.width * height / card.height), height), Image.Resampling.LANCZOS)
    frame = desk()
    frame.paste(card, ((frame.width - card.width) // 2, (frame.height - card.height) // 2))
    return frame


def blurred() -> Image.Image:
    return held().filter(ImageFilter.GaussianBlur(9))


class Lens:
    """Writes pictures and scripts into a folder. ``path``: of a script or of the folder of pictures."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.threads: set[str] = set()
        self.live = self.full = 0
        self.hold: threading.Event | None = None

    def picture(self, name: str, image: Image.Image) -> str:
        image.save(self.folder / f"{name}.png")
        return f"{name}.png"

    def images(self, *pictures: Image.Image) -> str:
        for at, picture in enumerate(pictures):
            self.picture(f"{at:02d}", picture)
        return f"images:{self.folder}"

    def script(self, *lines: dict[str, Any]) -> str:
        file = self.folder / "script.jsonl"
        file.write_text("\n".join(json.dumps(line) for line in lines))
        return f"script:{file}"

    def make(self) -> Callable[..., DocumentReading]:
        return self.read

    def read(
        self, bgr: NDArray[np.uint8], *, cancelled: Callable[[], bool] = bool, live: bool = False
    ) -> DocumentReading:
        """Finds what is light, and says blurred where it has no edges."""
        import cv2

        self.threads.add(threading.current_thread().name)
        self.live += live
        self.full += not live
        if self.hold is not None:
            self.hold.wait(10)
        height, width = bgr.shape[:2]
        ys, xs = (bgr.min(axis=2) > 120).nonzero()
        if len(xs) < width * height * 0.05:
            return DocumentReading(width=width, height=height, findings=(Finding(code="photo_not_document"),))
        left, right, top, bottom = (float(edge) for edge in (xs.min(), xs.max(), ys.min(), ys.max()))
        quad: Polygon = ((left, top), (right, top), (right, bottom), (left, bottom))
        sharpness = float(cv2.Laplacian(bgr[:, :, 1], cv2.CV_64F).var())
        sharp = sharpness > 60
        return DocumentReading(
            width=width,
            height=height,
            quad=quad,
            verified=sharp,
            sharpness=sharpness,
            fields=(FieldReading(name="surname", text="ORTIZ", confidence=0.99),) if sharp else (),
            findings=() if sharp else (Finding(code="photo_blurred"),),
        )
