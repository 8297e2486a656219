"""The keyboards on the screen of a kiosk: digits, e-mail, text in each language, passwords."""

from .keyboard import Keyboard

__all__ = ["Keyboard"]
