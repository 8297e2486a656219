"""Marks a literal for the translation tools without importing a toolkit (the name is what lupdate looks for)."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate finds the text by this name
    """Return ``text``; ``context`` is the catalogue in which its translation is kept."""
    return text
