"""Looks at one state in all its variants: a window is opened once for each language and then turned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtWidgets import QApplication

from ..ui.window import Window
from . import variants
from .finding import Finding
from .findings import Demand, findings
from .state import State
from .studio import Studio
from .variants import Variant

_WORDS: Final = Demand(contrast=False, keyboard=False)
_LOOKS: Final = Demand(names=False, layout=False, keyboard=False)
_SIZES: Final = Demand(names=False, contrast=False, keyboard=False)
_KEYBOARD: Final = Demand(names=False, layout=False, contrast=False)
_KIOSK: Final = Demand(keyboard=False)
"""44 pixels of the window are 70 of the screen of a kiosk, where 64 are wanted: see `variants.KIOSK_RATIO`."""
_FIRST_LOOKS: Final = Demand(names=True, keyboard=False)


@dataclass(kw_only=True)
class Walk:
    """Says (variant, finding) of states. The focus of a control is looked at once in each look.

    ``languages``: variants of their own words, opened anew.
    """

    studio: Studio
    languages: Sequence[Variant] = (variants.RTL, variants.PSEUDO)
    kiosk: Sequence[Variant] = (variants.KIOSK_PORTRAIT, variants.KIOSK_LANDSCAPE)
    _focus_seen: dict[str, set[str]] = field(default_factory=dict)

    def look_at(self, state: State) -> Iterator[tuple[str, Finding]]:
        """Everything that is wrong with a state."""
        yield from self._in_english(state)
        for variant in self.languages:
            window = self.studio.open(state, variant)
            yield from self._said(variant, findings(window, _WORDS))
            self.studio.close(window)
        yield from self.look_at_kiosk(state)

    def look_at_kiosk(self, state: State) -> Iterator[tuple[str, Finding]]:
        """What is wrong with a state on the screens of a kiosk: one is turned from upright to broad."""
        if not self.kiosk:
            return
        window = self.studio.open(state, self.kiosk[0])
        for variant in self.kiosk:
            turn(window, state, variant)
            demand = _KIOSK if variant is self.kiosk[0] else _SIZES  # turned, it has the same colours
            yield from self._said(variant, findings(window, demand))
        self.studio.close(window)

    def _in_english(self, state: State) -> Iterator[tuple[str, Finding]]:
        window = self.studio.open(state, variants.LIGHT)
        yield from self._said(variants.LIGHT, findings(window, _FIRST_LOOKS))
        for variant in (variants.DARK, variants.CONTRAST_LIGHT, variants.CONTRAST_DARK):
            turn(window, state, variant)
            yield from self._said(variant, findings(window, _LOOKS))
        for variant in (variants.TEXT_150, variants.SMALL):
            # A state that is drawn in a small window anyway shows no more in another one.
            if variant.size is not None and state.size != variants.SMALL.size:
                turn(window, state, variant)
                yield from self._said(variant, findings(window, _SIZES))
        for variant in (variants.CONTRAST_DARK, variants.DARK, variants.LIGHT):
            turn(window, state, variant)
            seen = self._focus_seen.setdefault(variant.name, set())
            yield from self._said(variant, findings(window, _KEYBOARD, focus_seen=seen))
        self.studio.close(window)

    @staticmethod
    def _said(variant: Variant, found: Sequence[Finding]) -> Iterator[tuple[str, Finding]]:
        for finding in found:
            yield variant.name, finding


def turn(window: Window, state: State, variant: Variant) -> None:
    """Give an open window other looks, larger text or another size. Its words stay."""
    theme = window.theme
    theme.set_mode(variant.look)
    theme.high_contrast = variant.high_contrast
    theme.text_scale = variant.text_scale
    window.resize(*(variant.size or state.size))
    for _ in range(3):
        QApplication.processEvents()
