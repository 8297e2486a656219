"""Larger and smaller text by keys, as in a browser, remembered for the next time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QObject, QSettings
from PySide6.QtGui import QKeySequence, QShortcut

from .theme import theme_of
from .window import Window

SIZES: Final = (1.0, 1.25, 1.5, 1.75, 2.0)
"""WCAG 2.2, 1.4.4 asks for 200 %."""
LARGER: Final = ("Ctrl++", "Ctrl+=")
SMALLER: Final = ("Ctrl+-",)
USUAL: Final = ("Ctrl+0",)
_KEY: Final = "text_size"


class TextSize(QObject):
    """``settings``: where the size is remembered."""

    def __init__(self, window: Window, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme_of(window)
        self._settings = settings
        kept = _number(settings.value(_KEY))
        if kept in SIZES:
            self._theme.text_scale = kept
        for keys, act in ((LARGER, self.larger), (SMALLER, self.smaller), (USUAL, self.usual)):
            for key in keys:
                QShortcut(QKeySequence(key), window).activated.connect(act)

    def larger(self) -> None:
        self._set(min((size for size in SIZES if size > self._theme.text_scale), default=SIZES[-1]))

    def smaller(self) -> None:
        self._set(max((size for size in SIZES if size < self._theme.text_scale), default=SIZES[0]))

    def usual(self) -> None:
        self._set(SIZES[0])

    def _set(self, size: float) -> None:
        self._theme.text_scale = size
        self._settings.setValue(_KEY, size)
        percent = f"{QLocale().toString(round(size * 100))}{QLocale().percent()}"
        self._window.toast.say(self.tr("Text size {percent}").format(percent=percent))


def _number(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return SIZES[0]
