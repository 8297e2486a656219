"""Walks a shown window and says what keeps people from using it: `findings`.

It knows nothing of pages: names and roles come from the accessibility tree, text from what the widgets paint, contrast
from the picture. Give it a window of one's own, or one that `studio.Studio` opened.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QWidget

from .check_contrast import check_contrast
from .check_keyboard import check_focus_seen, check_order
from .check_layout import SMALLEST_TEXT, TARGET, check_overlaps, check_primary, check_targets, check_text
from .check_names import check_names
from .finding import Finding
from .ink import read_all
from .places import scope


@dataclass(frozen=True, kw_only=True)
class Demand:
    """What is looked at, and the limits in device-independent pixels.

    ``keyboard`` moves the focus through the whole window, so fields are left and may say something new: the window is
    another one afterwards.
    """

    names: bool = True
    layout: bool = True
    contrast: bool = True
    keyboard: bool = True
    target: int = TARGET
    smallest_text: float = SMALLEST_TEXT


EVERYTHING: Final = Demand()


def findings(window: QWidget, demand: Demand = EVERYTHING, *, focus_seen: set[str] | None = None) -> list[Finding]:
    """Everything that is wrong with a shown window, sorted, each said once.

    ``focus_seen``: object names of controls whose focus need not be looked at; those that were are added.
    """
    found: set[Finding] = set()
    usable = scope(window)
    inks = tuple(read_all(window)) if demand.layout or demand.contrast else ()
    parts: list[Iterable[Finding]] = []
    if demand.names:
        parts.append(check_names(usable))
    if demand.layout:
        parts += [
            check_text(inks, demand.smallest_text),
            check_overlaps(inks),
            check_targets(usable, demand.target),
        ]
        if usable is window:
            parts.append(check_primary(window))
    if demand.contrast:
        parts.append(check_contrast(window, inks))
    if demand.keyboard:
        parts += [check_focus_seen(window, focus_seen if focus_seen is not None else set()), check_order(window)]
    for part in parts:
        found.update(part)
    return sorted(found)
