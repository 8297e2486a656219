"""The screens, one file each; `every` is the explicit list.

`PAGES` is that list. It is made when it is asked for: importing all screens takes three times as long as importing
the first one, and only that one has to be painted at the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .every import PAGES

__all__ = ["PAGES"]


def __getattr__(name: str) -> object:
    if name == "PAGES":
        from .every import PAGES

        return PAGES
    raise AttributeError(name)
