"""Make the small woff2 files of resources/web, which phones load, from the TTF files of resources/fonts.

uv run --group dev packaging/make_web_fonts.py
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools import subset

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
WEIGHTS = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "InterDisplay-SemiBold")
LATIN = "U+0020-007E,U+00A0-017F,U+2010-2027,U+2022,U+2026,U+20AC,U+2122,U+2190-2193"


def main() -> int:
    target = RESOURCES / "web"
    target.mkdir(exist_ok=True)
    for weight in WEIGHTS:
        out = target / f"{weight}.woff2"
        subset.main(
            [
                str(RESOURCES / "fonts" / f"{weight}.ttf"),
                f"--unicodes={LATIN}",
                "--flavor=woff2",
                "--layout-features=kern,liga,calt,tnum,ccmp,mark",
                f"--output-file={out}",
            ]
        )
        print(f"{out.name}: {out.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
