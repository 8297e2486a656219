"""Where the icons stand in the window of the disk image: write the .DS_Store of its folder.

uv run --no-project --with ds-store==1.3.3 packaging/macos/layout.py FOLDER APP

Finder would have to be driven by scripts, which needs a screen and somebody who is signed in; the file needs neither.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from ds_store import DSStore

WINDOW: Final = "{{200, 160}, {540, 340}}"
"""Left, bottom, width and height in points."""
APP_AT: Final = (140, 150)
APPLICATIONS_AT: Final = (400, 150)


def write(folder: Path, app: str) -> Path:
    file = folder / ".DS_Store"
    with DSStore.open(str(file), "w+") as store:
        store["."]["bwsp"] = {
            "WindowBounds": WINDOW,
            "ShowSidebar": False,
            "ShowStatusBar": False,
            "ShowTabView": False,
            "ShowToolbar": False,
            "ShowPathbar": False,
            "ContainerShowSidebar": False,
        }
        store["."]["icvp"] = {
            "viewOptionsVersion": 1,
            "arrangeBy": "none",
            "iconSize": 96.0,
            "textSize": 13.0,
            "gridSpacing": 100.0,
            "gridOffsetX": 0.0,
            "gridOffsetY": 0.0,
            "labelOnBottom": True,
            "showIconPreview": False,
            "showItemInfo": False,
            "backgroundType": 0,
            "backgroundColorRed": 1.0,
            "backgroundColorGreen": 1.0,
            "backgroundColorBlue": 1.0,
        }
        store["."]["vSrn"] = ("long", 1)
        store[app]["Iloc"] = APP_AT
        store["Applications"]["Iloc"] = APPLICATIONS_AT
    return file


if __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2])
