"""The accent of the operator as the theme uses it; the colour sums are `flow.accent`, which the web pages share."""

from __future__ import annotations

from kyc_desktop.flow.accent import WHITE, Accent, contrast, derive, mix, shift

__all__ = ["WHITE", "Accent", "contrast", "derive", "mix", "shift"]
