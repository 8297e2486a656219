"""A link on a machine without a browser: a code for the visitor's phone, and the address in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ..widgets.qr import QrCode
from ..widgets.text_flow import Words
from .cover import Choice, Cover, Notice


def qr_panel(window: QWidget, *, title: str, words: Words, content: str, close: str, spoken: str) -> Cover:
    """Open it over ``window``. ``content``: what the code holds, an address or the text of a receipt."""
    code = QrCode("kiosk.qr.code", spoken, content=content)
    notice = Notice(title=title, text=words, choices=(Choice(key="close", label=close, kind="primary"),), safe="close")
    panel = Cover("kiosk.qr", notice, window, code)
    panel.open()
    return panel
