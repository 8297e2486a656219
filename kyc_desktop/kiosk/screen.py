"""How large the pages are drawn: so large that 675 x 1200 of their pixels fill the screen, upright or lying."""

from __future__ import annotations

import json
import sys
from typing import Final

SHORT: Final = 675
LONG: Final = 1200
"""The page of the design, 1080 x 1920, is the desktop's 1.6 times enlarged."""
_LEAST: Final = 1.0
_MOST: Final = 4.0


def factor(width: int, height: int, ratio: float = 1.0) -> float:
    """``QT_SCALE_FACTOR`` for a screen of ``width`` x ``height`` device pixels whose system enlarges by ``ratio``.

    A fit on the tighter side, in hundredths; small screens are not made smaller still, because nothing may be.
    """
    short, long = sorted((width, height))
    wanted = min(short / SHORT, long / LONG)
    return round(min(max(wanted, _LEAST), _MOST) / max(ratio, _LEAST), 2)


def tell() -> int:
    """Print the size of the first screen for the supervisor, which has no toolkit of its own."""
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication(sys.argv[:1])
    screen = app.primaryScreen()
    ratio = screen.devicePixelRatio()
    size = screen.size() * ratio
    sys.stdout.write(json.dumps({"width": size.width(), "height": size.height(), "ratio": ratio}) + "\n")
    return 0
