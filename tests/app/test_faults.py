"""What a person sees of a fault of the program, and when they see it again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.fault import Fault
from kyc_desktop.faults import QUIET_S, REST_S, Faults, Tally
from kyc_desktop.ui.fault_page import FaultPage
from kyc_desktop.ui.plain_box import PlainBox
from kyc_desktop.ui.window import Window

ONE = Fault(kind="ValueError", way="window.py:10 show > phone.py:20 check")
OTHER = Fault(kind="KeyError", way="email.py:30 send")


class Shown:
    """The faults of a window, with the report as its tally alone."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.now = 0.0
        self.tally = Tally(lambda: self.now)
        self.faults = Faults(window, self.tally, lambda: repr([(f.kind, times) for f, times in self.tally.all()]))
        self.asked: list[str] = []
        self.again: list[bool] = []
        self.faults.asked.connect(self.asked.append)
        self.faults.again.connect(lambda: self.again.append(True))
        window.show()

    def happen(self, fault: Fault = ONE) -> FaultPage | None:
        self.faults.seen.emit(fault)
        QApplication.processEvents()
        return self.page()

    def page(self) -> FaultPage | None:
        return next((page for page in self.window.findChildren(FaultPage) if page.isVisible()), None)


def test_the_same_fault_is_counted_by_type_and_place() -> None:
    now = 0.0
    tally = Tally(lambda: now)
    assert [tally.count(ONE).times for _ in range(4)] == [1, 2, 3, 4]
    now = 1.0
    assert tally.count(OTHER).times == 1
    assert tally.all() == ((OTHER, 1), (ONE, 4))
    now = QUIET_S + 0.5
    assert tally.count(ONE).times == 1, "it was quiet for a minute"
    assert tally.all() == ((ONE, 1), (OTHER, 1))


async def test_a_fault_says_that_the_place_is_kept_and_offers_ways_on(window: Window) -> None:
    shown = Shown(window)
    page = shown.happen()
    assert page is not None
    assert page.go_on.hasFocus()
    assert page.report.toPlainText() == "[('ValueError', 1)]"
    shown.happen()
    shown.happen(OTHER)
    assert len(window.findChildren(FaultPage)) == 1, "one page for all"
    assert "('ValueError', 2)" in page.report.toPlainText()
    for button in page._links.link_buttons():
        button.click()
    assert shown.asked == ["copy", "save", "support"]
    page.go_on.click()
    assert shown.page() is None
    assert shown.again == []


async def test_a_fault_in_a_loop_offers_to_start_again_and_then_rests(window: Window) -> None:
    shown = Shown(window)
    first = shown.happen()
    assert first is not None
    first.reject()
    second = shown.happen()
    assert second is not None
    assert second.again.hasFocus()
    second.reject()
    for _ in range(30):
        assert shown.happen() is None
    shown.now = REST_S
    third = shown.happen()
    assert third is not None, "who presses the same button again hears why nothing happens"
    assert third.again.hasFocus()
    third.reject()
    other = shown.happen(OTHER)
    assert other is not None, "another fault is another matter"
    other.again.click()
    assert shown.again == [True]


async def test_where_the_page_itself_is_broken_a_plain_box_is_left(window: Window, qtbot: QtBot) -> None:
    shown = Shown(window)
    shown.faults._text = _fail_once(shown.faults._text)
    shown.happen()
    await asyncio.sleep(0)
    box = next(box for box in window.findChildren(PlainBox) if box.isVisible())
    assert "ValueError" in box.report.toPlainText()
    shown.happen(OTHER)
    assert len(window.findChildren(PlainBox)) == 1
    box.reject()


def _fail_once(text: Callable[[], str]) -> Callable[[], str]:
    calls: list[int] = []

    def once() -> str:
        calls.append(1)
        if len(calls) == 1:
            raise RuntimeError
        return text()

    return once
