"""A language that nobody speaks, ``en-XA``: English with accents, in quotation marks and longer.

What stays plain was never marked for translation, what is cut has no room for other languages, and a sentence in two
pairs of marks was put together from parts. Place holders, links and emphasis stay as they are.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject, QTranslator

TAG: Final = "en-XA"

_PLAIN: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED: Final = "áƀçðéƒĝĥíĵķļɱñóþǫŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽ"
_ACCENTS: Final = str.maketrans(_PLAIN, _ACCENTED)
_KEPT: Final = re.compile(r"\{\w*\}|%n|\]\([^)]*\)")
"""Place holders and the keys of links."""
_LONGER: Final = 0.4
_FILLING: Final = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "


class PseudoTranslator(QTranslator):
    """Answers for every text of the program, whatever its context."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return pseudo(source)


def pseudo(text: str) -> str:
    """``Back`` -> ``«Ɓáçķ one»``; what holds no letter stays as it is."""
    if not any(character.isalpha() for character in _KEPT.sub("", text)):
        return text
    parts, at = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(_ACCENTS), kept.group()]
        at = kept.end()
    parts.append(text[at:].translate(_ACCENTS))
    more = max(2, round(len(_KEPT.sub("", text)) * _LONGER) - 3)
    filling = (_FILLING * (1 + more // len(_FILLING)))[:more].rstrip()
    return f"«{''.join(parts)} {filling}»"
