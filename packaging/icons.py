"""Draw the program's icon: `kyc-desktop.ico` (Windows), `.icns` (macOS) and `.png` (512 px, Linux).

python packaging/icons.py OUT [--operator FOLDER]

The same drawing as that of the windows, anew for every size: a small icon that is scaled down from a large one is
blurred. Apple leaves 100 of 1024 units free around the tile.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

if TYPE_CHECKING:
    from kyc_desktop.flow.config import Brand

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

NAME: Final = "kyc-desktop"
ICO_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
"""What Windows shows at 100 to 250 %: title bar, taskbar, folders; 256 is the largest that the format knows."""
ICNS_SIZES: Final = (32, 64, 128, 256, 512, 1024)
PNG_SIZE: Final = 512
APPLE_MARGIN: Final = 100 / 1024


def drawn(size: int, brand: Brand, *, margin: float = 0.0) -> Image.Image:
    """``size`` in pixels, ``margin`` as a part of it on each side."""
    from PySide6.QtCore import QBuffer
    from PySide6.QtGui import QFont

    from kyc_desktop.ui.program_icon import tile

    font = QFont("Inter Display")
    font.setWeight(QFont.Weight.DemiBold)
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    tile(size, brand, font, margin=margin).save(buffer, "PNG")
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


@contextmanager
def brand_of(operator: Path | None) -> Iterator[Brand]:
    """The operator's, while what draws it is there."""
    from PySide6.QtGui import QGuiApplication

    from kyc_desktop.flow.operator import load
    from kyc_desktop.ui import fonts

    application = QGuiApplication.instance() or QGuiApplication([])
    fonts.load_files(("InterDisplay-SemiBold",))
    yield load(operator, {}).brand
    del application


def write(folder: Path, operator: Path | None = None) -> list[Path]:
    """The three files; the same bytes for the same operator and the same libraries."""
    folder.mkdir(parents=True, exist_ok=True)
    ico, icns, png = (folder / f"{NAME}.{kind}" for kind in ("ico", "icns", "png"))
    with brand_of(operator) as brand:
        plain = [drawn(size, brand) for size in ICO_SIZES]
        apple = [drawn(size, brand, margin=APPLE_MARGIN) for size in ICNS_SIZES]
        drawn(PNG_SIZE, brand).save(png, optimize=True)
    plain[-1].save(ico, format="ICO", sizes=[image.size for image in plain], append_images=plain[:-1])
    apple[-1].save(icns, format="ICNS", append_images=apple[:-1])
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
