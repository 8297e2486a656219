"""Draw the program's icon: `kyc-desktop.ico` (Windows), `.icns` (macOS) and `.png` (512 px, Linux).

python packaging/icons.py OUT [--operator FOLDER]

The mark of the operator in a tile of his accent, as in `resources/art/mark.svg`, drawn anew for every size: a small
icon that is scaled down from a large one is blurred. Apple leaves 100 of 1024 units free around the tile.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from pathlib import Path
from typing import Final

from PIL import Image

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

NAME: Final = "kyc-desktop"
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
"""What Windows shows at 100 to 250 %: title bar, taskbar, folders; 256 is the largest that the format knows."""
ICNS_SIZES: Final = (32, 64, 128, 256, 512, 1024)
PNG_SIZE: Final = 512
APPLE_MARGIN: Final = 100 / 1024

MARK: Final = 0.8333
"""Of the tile's 32 units the mark's 24 take 20, as in `resources/art/mark.svg`."""
SMALL: Final = 32
SMALL_MARK: Final = 1.0833
"""Under 32 pixels it takes 26: the points of a star would be lost otherwise."""
TILE: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">'
    '<rect width="32" height="32" rx="9" fill="{accent}"/>'
    '<g transform="translate({at} {at}) scale({scale})"><path fill="{ink}" d="{outlines}"/></g></svg>'
)


def tile(operator: Path | None = None, *, mark: float = MARK) -> bytes:
    """The icon as SVG; ``mark``: the scale of the mark.

    Raises ValueError where the operator's file is wrong, or has no mark to draw."""
    from kyc_desktop.flow.accent import derive
    from kyc_desktop.flow.operator import load
    from kyc_desktop.flow.operator_mark import STAR

    brand = load(operator, {}).brand
    outlines = brand.mark or (STAR if operator is None else None)
    if outlines is None:
        raise ValueError(f"{operator}: an icon needs a mark, see docs/operators.md")
    ink = derive(brand.accent, dark=False, surface="#FFFFFF", ink="#111827", text="#111827").tokens()["on-accent"]
    return TILE.format(accent=brand.accent, ink=ink, outlines=outlines, scale=mark, at=16 - 12 * mark).encode()


def draw(svg: bytes, size: int, *, margin: float = 0.0) -> Image.Image:
    """``size`` in pixels, ``margin`` as a part of it on each side."""
    from PySide6.QtCore import QBuffer, QByteArray, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    free = round(size * margin)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(free, free, size - 2 * free, size - 2 * free))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide's stubs say bytes, which it does not take
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def write(folder: Path, operator: Path | None = None) -> list[Path]:
    """The three files; the same bytes for the same operator and the same libraries."""
    svg, small = tile(operator), tile(operator, mark=SMALL_MARK)
    folder.mkdir(parents=True, exist_ok=True)
    ico, icns, png = (folder / f"{NAME}.{kind}" for kind in ("ico", "icns", "png"))
    plain = [draw(small if size < SMALL else svg, size) for size in ICO_SIZES]
    plain[-1].save(ico, format="ICO", sizes=[image.size for image in plain], append_images=plain[:-1])
    apple = [draw(svg, size, margin=APPLE_MARGIN) for size in ICNS_SIZES]
    apple[-1].save(icns, format="ICNS", append_images=apple[:-1])
    draw(svg, PNG_SIZE).save(png, optimize=True)
    return [ico, icns, png]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out", type=Path)
    parser.add_argument("--operator", type=Path, metavar="FOLDER")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for file in write(given.out, given.operator):
        print(f"{file}: {file.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
