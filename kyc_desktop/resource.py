"""Where the files of `resources/` are: in a checkout, in a wheel, or in a PyInstaller bundle."""

from __future__ import annotations

import functools
import sys
from pathlib import Path


@functools.cache
def root() -> Path:
    """Return the folder that holds `theme/tokens.json` and its neighbours.

    Raises FileNotFoundError when the installation has lost it. importlib.resources and
    importlib.metadata would cost 15 to 30 ms before the first paint, so plain paths are looked at.
    """
    here = Path(__file__).resolve().parent
    candidates = [here / "resources", here.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        candidates.insert(0, Path(bundle) / "resources")
    for candidate in candidates:
        if (candidate / "theme" / "tokens.json").is_file():
            return candidate
    raise FileNotFoundError(f"No resources folder beside {here}. The installation is incomplete.")


def path(*parts: str) -> Path:
    """Return the path of one resource, for example `path("icons", "check.svg")`. It need not exist."""
    return root().joinpath(*parts)
