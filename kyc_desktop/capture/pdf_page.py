"""The photo page of a PDF, as a scanner makes it: drawn at the resolution of the picture that is embedded in it."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from kyc_desktop.flow.config import Limits

from .source import Refused

if TYPE_CHECKING:
    from PIL import Image
    from pypdfium2 import PdfDocument, PdfObject, PdfPage

PAGES: Final = 50
"""Pages that are looked at; a scan of a document has one or two."""
PICTURE_PIXELS: Final = 100_000
"""Of all the pictures of one page together (some scanners cut a page into strips). A logo has fewer."""
OBJECTS: Final = 2000
"""Drawing objects of a page that are looked at."""
_ONE_AT_A_TIME: Final = threading.Lock()
"""PDFium must not be called from two threads at once, not even for two documents."""


def photo_page(
    data: bytes,
    limits: Limits,
    *,
    name: str,
    long_side: int,
    cancelled: Callable[[], bool] = lambda: False,
) -> Image.Image | Refused:
    """The first page with a picture, upright RGB, long side at most ``long_side`` pixels.

    Refused with ``file_damaged``, ``file_locked`` (a password is needed), ``file_without_photo``, ``photo_too_large``
    or ``photo_too_small``. Raises `prepare.Cancelled`.
    """
    import pypdfium2
    from pypdfium2 import raw

    from .prepare import Cancelled

    with _ONE_AT_A_TIME:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            locked = error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
            return Refused(code="file_locked" if locked else "file_damaged", values={"name": name})
        try:
            for number in range(min(len(document), PAGES)):
                if cancelled():
                    raise Cancelled
                drawn = _draw(document, number, limits, long_side)
                if drawn is not None:
                    return drawn
        except (pypdfium2.PdfiumError, ValueError, OverflowError):
            return Refused(code="file_damaged", values={"name": name})
        finally:
            document.close()
    return Refused(code="file_without_photo", values={"name": name})


def _draw(document: PdfDocument, number: int, limits: Limits, long_side: int) -> Image.Image | Refused | None:
    page = document[number]
    try:
        pictures = _pictures(page)
        sizes = [picture.get_px_size() for picture in pictures]
        if sum(width * height for width, height in sizes) < PICTURE_PIXELS:
            return None
        for width, height in sizes:
            if width * height > limits.upload_max_pixels:
                return _wrong_size("photo_too_large", width, height, limits)
        left, bottom, right, top = _margins(page, pictures)
        points = page.get_width() - left - right, page.get_height() - bottom - top
        scale = min(_density(pictures), long_side / max(points))
        drawn: Image.Image = page.render(scale=scale, crop=(left, bottom, right, top), may_draw_forms=False).to_pil()
    finally:
        page.close()
    if min(drawn.size) < limits.upload_min_side:
        return _wrong_size("photo_too_small", *drawn.size, limits)
    return drawn.convert("RGB")


def _pictures(page: PdfPage) -> list[PdfObject]:
    from itertools import islice

    from pypdfium2 import raw

    return list(islice(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]), OBJECTS))


def _density(pictures: list[PdfObject]) -> float:
    """Pixels per point of the finest picture that is large enough to be the photo."""
    best = 1.0
    for picture in pictures:
        width, height = picture.get_px_size()
        matrix = picture.get_matrix()
        across = math.hypot(matrix.a, matrix.b), math.hypot(matrix.c, matrix.d)
        if width * height * len(pictures) >= PICTURE_PIXELS and min(across) > 0:
            best = max(best, width / across[0], height / across[1])
    return best


def _margins(page: PdfPage, pictures: list[PdfObject]) -> tuple[float, float, float, float]:
    """Left, bottom, right and top in points around all pictures: a phone's photo may be a stamp on a large page.

    None are cut from a page that is turned, or whose pictures stand inside another object: their places are then
    given in other coordinates.
    """
    x0, y0, x1, y1 = page.get_cropbox()
    if page.get_rotation() or any(picture.level for picture in pictures):
        return 0, 0, 0, 0
    bounds = [picture.get_bounds() for picture in pictures]
    left, bottom = (max(0.0, min(b[i] for b in bounds) - (x0, y0)[i]) for i in (0, 1))
    right, top = (max(0.0, (x1, y1)[i - 2] - max(b[i] for b in bounds)) for i in (2, 3))
    if left + right >= x1 - x0 or bottom + top >= y1 - y0:
        return 0, 0, 0, 0
    return left, bottom, right, top


def _wrong_size(code: str, width: int, height: int, limits: Limits) -> Refused:
    values = {"width": str(width), "height": str(height)}
    if code == "photo_too_large":
        values["megapixels"] = str(math.ceil(width * height / 1e6))
        values["limit"] = f"{limits.upload_max_pixels / 1e6:g}"
    else:
        values["limit"] = str(limits.upload_min_side)
    return Refused(code=code, values=values)
