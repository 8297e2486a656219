"""Lay the pictures of the design beside the gallery's: ``python -m kyc_desktop.gallery.beside DESIGN GALLERY OUT``.

For each pair one file with the design's picture, ours, and where they differ, and one line with the share of
pixels that differ by more than `NOTICED` of 255 in any channel. Text never agrees to the pixel (another rasteriser
drew the design's); edges and colours do.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PIL import Image

NOTICED: Final = 24

PAIRS: Final = {
    "01-create-account": "account--filled--light",
    "02-create-account-errors": "account--errors--light",
    "03-confirm-email": "email--typing--light",
    "04-verify-intro": "method--phone--light",
    "05-phone-dob": "phone--filled--light",
    "06-phone-dob-errors": "phone--errors--light",
    "12-choose-document": "documents--phone_offered--light",
    "14-photo-result": "photo_check--readable--light",
    "15-photo-rejected": "photo_check--blurred_and_expired--light",
    "small-01-create-account": "account--small--light",
    "small-01-create-account-scrolled": "account--small-scrolled--light",
    "13-camera-live": "camera--glare--light",
    "dark-13-camera-live": "camera--glare--dark",
    "dark-01-create-account": "account--filled--dark",
}


def compare(design: Path, ours: Path, out: Path) -> float:
    """Write the three pictures side by side into ``out`` and return the share of pixels that differ."""
    from PIL import Image, ImageChops

    first, second = (Image.open(path).convert("RGB") for path in (design, ours))
    size = (max(first.width, second.width), max(first.height, second.height))
    first, second = (_on_canvas(image, size) for image in (first, second))
    difference = ImageChops.difference(first, second)
    red, green, blue = difference.split()
    noticed = ImageChops.lighter(ImageChops.lighter(red, green), blue).point(lambda value: 255 * (value > NOTICED))
    board = Image.new("RGB", (size[0] * 3, size[1]))
    for place, image in enumerate((first, second, noticed.convert("RGB"))):
        board.paste(image, (size[0] * place, 0))
    board.save(out)
    return noticed.histogram()[255] / (size[0] * size[1])


def _on_canvas(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    from PIL import Image

    canvas = Image.new("RGB", size)
    canvas.paste(image)
    return canvas


def main(arguments: list[str]) -> int:
    if len(arguments) != 3:
        sys.stdout.write(f"{__doc__}\n")
        return 2
    design, gallery, out = (Path(argument) for argument in arguments)
    out.mkdir(parents=True, exist_ok=True)
    for picture, ours in PAIRS.items():
        pair = design / f"{picture}.png", gallery / f"{ours}.png"
        if all(path.exists() for path in pair):
            share = compare(*pair, out / f"{picture}.png")
            sys.stdout.write(f"{share:7.2%}  {picture}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
