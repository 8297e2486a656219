"""What a control asks of the overlay that paints focus outside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF


@dataclass(frozen=True)
class FocusShape:
    """Where and how focus is shown.

    ``rect`` is in the focused widget's coordinates and may reach outside it. A ``ring`` leaves a 2 px gap around
    ``rect``; a ``halo`` touches it, because the control paints its own 2 px border inside. ``colour`` is a token where
    the usual one would not be seen: on the dark stage of the camera, beside the red border of an error.
    """

    kind: Literal["ring", "halo"]
    rect: QRectF
    radius: float
    colour: str = ""
