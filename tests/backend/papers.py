"""Photos of drawn documents, as a camera takes them."""

from __future__ import annotations

import functools
import io

from PIL import Image

from kyc_desktop.capture.specimen import PEOPLE, Defect, draw


@functools.cache
def paper(who: str, kind: str, side: str, defect: Defect | None = None) -> bytes:
    """A JPEG of one side of a persona's document."""
    return encoded(draw(PEOPLE[who], kind, side, defect))


@functools.cache
def another(who: str, kind: str, side: str) -> bytes:
    """The same side photographed again: a little turned and from nearer."""
    photo = draw(PEOPLE[who], kind, side).rotate(4, Image.Resampling.BICUBIC, fillcolor="#6A5238")
    inset = photo.width // 40
    return encoded(photo.crop((inset, inset // 2, photo.width - inset, photo.height - inset // 2)))


def encoded(photo: Image.Image) -> bytes:
    file = io.BytesIO()
    photo.save(file, "JPEG", quality=92)
    return file.getvalue()
