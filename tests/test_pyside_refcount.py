"""The guard against PySide6 releases that lose references of None and True at every emitted signal.

6.12.0 does on CPython 3.10 and 3.11 and aborts after some 600 emits; 6.8 to 6.11 are fine.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal

EMITS = 3000
SLACK = 200
"""Other code may take or drop a few references meanwhile; a leak loses one per emit."""


class _Sender(QObject):
    rang = Signal()


def test_emitting_a_signal_keeps_the_references_of_none_and_true() -> None:
    sender = _Sender()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(EMITS):
        sender.rang.emit()
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(abs(new - old) < SLACK for old, new in zip(before, after, strict=True)), (before, after)
