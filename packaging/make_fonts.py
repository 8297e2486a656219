"""Make the bundled TTF files of resources/fonts from the packages that npm publishes.

    python packaging/make_fonts.py            # needs npm, fonttools and brotli

Qt does not combine the subset files of a family, and a fresh machine has no font with these metrics, so
each weight is one TTF with Latin, Latin-ext, Greek, Cyrillic and Vietnamese, kerning and tabular digits. Chinese has
the characters of GB 2312, which are those of daily life and of names, and whatever the catalogue writes beyond them.
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

CATALOGUE = Path(__file__).resolve().parent.parent / "resources" / "translations" / "kyc_desktop_zh_Hans.ts"
FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"

INTER = "inter-ui@4.1.1"
ARABIC = "@fontsource/noto-sans-arabic@5.3.0"
CHINESE = "@fontsource/noto-sans-sc@5.3.0"

# target file -> (package, file inside it, family, style). Static families keep Inter Display apart from Inter.
FILES = {
    "Inter-Regular.ttf": (INTER, "web/Inter-Regular.woff2"),
    "Inter-Medium.ttf": (INTER, "web/Inter-Medium.woff2"),
    "Inter-SemiBold.ttf": (INTER, "web/Inter-SemiBold.woff2"),
    "InterDisplay-SemiBold.ttf": (INTER, "display/InterDisplay-SemiBold.woff2"),
    "NotoSansArabic-Regular.ttf": (
        ARABIC,
        "files/noto-sans-arabic-arabic-400-normal.woff2",
    ),
    "NotoSansArabic-Bold.ttf": (
        ARABIC,
        "files/noto-sans-arabic-arabic-700-normal.woff2",
    ),
    "NotoSansSC-Regular.ttf": (CHINESE, "files/noto-sans-sc-chinese-simplified-400-normal.woff2"),
    "NotoSansSC-SemiBold.ttf": (CHINESE, "files/noto-sans-sc-chinese-simplified-600-normal.woff2"),
}
LICENCES = {
    "Inter-OFL.txt": (INTER, "LICENSE.txt"),
    "NotoSansArabic-OFL.txt": (ARABIC, "LICENSE"),
    "NotoSansSC-OFL.txt": (CHINESE, "LICENSE"),
}

LATIN_GREEK_CYRILLIC = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x0259, 0x0259), (0x02B0, 0x02FF), (0x0300, 0x036F),
    (0x0370, 0x03FF), (0x0400, 0x052F), (0x1C80, 0x1C8F), (0x1E00, 0x1FFF), (0x2000, 0x206F),
    (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x214F), (0x2190, 0x2199), (0x2212, 0x2212),
    (0x2215, 0x2215), (0x2248, 0x2248), (0x2260, 0x2265), (0x22C5, 0x22C5), (0x25CA, 0x25CA),
    (0x25CF, 0x25CF), (0x2713, 0x2713), (0x2C60, 0x2C7F), (0xA720, 0xA7FF), (0xFB00, 0xFB06),
    (0xFEFF, 0xFEFF), (0xFFFD, 0xFFFD),
]  # fmt: skip
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt", "tnum", "case"]


def unpack(package: str, into: Path) -> Path:
    """Download a package with npm and return the folder that holds its files."""
    name = subprocess.run(
        ["npm", "pack", "--silent", package],
        cwd=into,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()[-1]
    folder = into / name.removesuffix(".tgz")
    with tarfile.open(into / name) as archive:
        archive.extractall(folder, filter="data")
    return folder / "package"


def chinese() -> set[int]:
    """GB 2312 with its punctuation, and the characters of the catalogue."""
    rows = (bytes((0xA0 + row, 0xA0 + cell)) for row in range(1, 88) for cell in range(1, 95))
    standard = "".join(code.decode("gb2312", errors="ignore") for code in rows)
    return {ord(character) for character in standard + CATALOGUE.read_text(encoding="utf-8") if character.isprintable()}


def subset_font(source: Path, target: Path, *, keep: set[int] | None) -> None:
    """Write `source` (woff2) as TTF; without `keep` with every glyph and feature (Arabic shaping needs all)."""
    font = TTFont(source)
    font.flavor = None
    options = subset.Options(layout_features=["*"] if keep is None else FEATURES, name_IDs=["*"], hinting=False)
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap() if keep is None else keep)
    subsetter.subset(font)
    font.save(target)


KEPT = {
    INTER: {c for low, high in LATIN_GREEK_CYRILLIC for c in range(low, high + 1)},
    ARABIC: None,
    CHINESE: chinese(),
}
"""The characters of each package that are kept; None for all."""


def main() -> int:
    FONTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folders = {package: unpack(package, Path(scratch)) for package in KEPT}
        for name, (package, member) in FILES.items():
            subset_font(folders[package] / member, FONTS / name, keep=KEPT[package])
            print(f"{name}: {(FONTS / name).stat().st_size // 1024} kB")
        for name, (package, member) in LICENCES.items():
            (FONTS / name).write_bytes((folders[package] / member).read_bytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
