"""Text that is cut, shortened, too small or written over another; controls that are too small or out of reach."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

from .finding import Finding, name_of
from .ink import Ink, Run
from .places import controls, cut_by, in_a_sentence, in_window, on_top, touched, viewport_above

SMALLEST_TEXT: Final = 14.0
"""Pixels (SPEC 7)."""
TARGET: Final = 44
"""Device-independent pixels: WCAG 2.2, 2.5.5 Target Size (Enhanced), https://www.w3.org/TR/WCAG22/#target-size-enhanced"""
_ROUNDING: Final = 0.01
_ELLIPSIS: Final = "\u2026"
_OVERLAP: Final = 1.5
_LINK_REACH: Final = 2.5
"""A link can be touched a little beside its letters."""


def check_text(inks: Sequence[Ink], smallest: float = SMALLEST_TEXT) -> Iterator[Finding]:
    """Runs of text that are smaller than ``smallest`` pixels, cut off, or shortened."""
    for ink in inks:
        for run in ink.runs:
            where = name_of(ink.widget)
            if run.size < smallest - _ROUNDING:
                yield Finding("small text", where, f"{run.text!r} is {run.size:g} px")
            if _shortened(ink.widget, run):
                yield Finding("shortened", where, repr(run.text))
            if isinstance(ink.widget, QPlainTextEdit) or _scrolled_entry(ink.widget):
                continue
            cut = cut_by(ink.widget, run.box)
            if cut is not None:
                box, edge = _numbers(in_window(ink.widget, run.box)), _numbers(in_window(cut, QRectF(cut.rect())))
                yield Finding("clipped", where, f"{run.text!r} at {box} reaches out of {name_of(cut)} at {edge}")


def check_overlaps(inks: Sequence[Ink]) -> Iterator[Finding]:
    """Text of one widget that is written over the text of another."""
    placed = [
        (ink.widget, run, in_window(ink.widget, run.box & QRectF(ink.widget.rect())))
        for ink in inks
        for run in ink.runs
        if not isinstance(ink.widget, QPlainTextEdit) and on_top(ink.widget, run.box)
    ]
    for index, (widget, run, box) in enumerate(placed):
        for other, text, there in placed[index + 1 :]:
            shared = box & there
            if widget is other or min(shared.width(), shared.height()) <= _OVERLAP:
                continue
            if viewport_above(widget) is viewport_above(other):
                yield Finding("overlap", name_of(widget), f"{run.text!r} with {text.text!r} of {name_of(other)}")


def check_targets(window: QWidget, target: int = TARGET) -> Iterator[Finding]:
    """Controls smaller than ``target``, links in a sentence excepted, and controls that stand out of reach."""
    for control in controls(window):
        box = touched(control)
        if min(box.width(), box.height()) < target - _ROUNDING and not in_a_sentence(control):
            yield Finding("target", name_of(control), f"{box.width():g} x {box.height():g}")
        cut = cut_by(control, QRectF(control.rect()), _LINK_REACH)
        if cut is not None:
            there = _numbers(in_window(control, QRectF(control.rect())))
            yield Finding("out of reach", name_of(control), f"{there} reaches out of {name_of(cut)}")


def check_primary(window: QWidget, name: str = "footer.primary") -> Iterator[Finding]:
    """The primary button, where there is one, is wholly seen without scrolling."""
    primary = window.findChild(QWidget, name)
    if not isinstance(primary, QWidget) or not primary.isVisible():
        return
    box = QRectF(primary.rect())
    if not QRectF(window.rect()).contains(in_window(primary, box)) or not on_top(primary, box):
        yield Finding("primary", name, f"is hidden at {_numbers(in_window(primary, box))}")


def _shortened(widget: QWidget, run: Run) -> bool:
    if _ELLIPSIS not in run.text:
        return False
    said = [widget.accessibleName(), widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        said.append(widget.text())
    return not any(run.text.strip() in words for words in said)


def _scrolled_entry(widget: QWidget) -> bool:
    """A field with more text than it shows: it scrolls with the caret."""
    return isinstance(widget, QLineEdit) and bool(widget.text())


def _numbers(box: QRectF) -> tuple[int, int, int, int]:
    at = QPoint(round(box.x()), round(box.y()))
    return at.x(), at.y(), round(box.width()), round(box.height())
