"""Who walks away is asked for twenty seconds, then the screen is cleared; who waits for something is not cut."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kyc_desktop.flow.operator import Kiosk
from kyc_desktop.gallery import people
from kyc_desktop.ui.kiosk.countdown import SECONDS, Countdown
from kyc_desktop.ui.kiosk.idle import LONGEST

from .conftest import Machine


def countdown(machine: Machine) -> Countdown:
    layer = machine.layer("kiosk.countdown")
    assert isinstance(layer, Countdown)
    return layer


def test_after_the_operators_seconds_it_asks_and_then_clears(make: Callable[..., Machine]) -> None:
    machine = make(Kiosk(idle_seconds=60))
    machine.show(people.maya("phone"))
    machine.wait(59)
    assert machine.open_layers() == []
    assert machine.window.bottom.clears.text() == "Clears itself in 0:01"
    machine.wait(1)
    asked = countdown(machine)
    assert asked.left == SECONDS == 20
    for _ in range(SECONDS - 1):
        asked.count()
    assert machine.ended == []
    asked.count()
    assert machine.ended == ["idle"]


def test_go_on_gives_the_whole_time_again_as_often_as_one_likes(machine: Machine) -> None:
    machine.show(people.maya("phone"))
    for _ in range(3):
        machine.wait(90)
        QTest.mouseClick(countdown(machine).go_on, Qt.MouseButton.LeftButton)
        assert machine.ended == []
        assert machine.window.idle.seconds_left() == 90


def test_a_touch_begins_the_time_anew(machine: Machine) -> None:
    machine.show(people.maya("phone"))
    machine.wait(80)
    machine.key(Qt.Key.Key_A, text="a")
    machine.wait(80)
    assert machine.open_layers() == []


def test_waiting_for_the_text_message_is_not_cut_while_something_happens(machine: Machine) -> None:
    waiting = people.maya("link")
    machine.show(waiting)
    machine.wait(500)
    assert machine.open_layers() == []
    machine.show(replace(waiting, version=waiting.version + 1))
    machine.wait(500)
    assert machine.open_layers() == []
    machine.wait(101)
    assert machine.open_layers() == ["kiosk.countdown"]


def test_nobody_keeps_a_machine_by_waiting_for_ever(machine: Machine) -> None:
    waiting = people.maya("link")
    machine.show(waiting)
    for turn in range(1, 10):
        if machine.open_layers():
            break
        machine.wait(LONGEST / 6)
        machine.show(replace(waiting, version=waiting.version + turn))
    assert machine.open_layers() == ["kiosk.countdown"]


def test_on_other_pages_an_answer_of_the_server_is_no_touch(machine: Machine) -> None:
    page = people.maya("phone")
    machine.show(page)
    machine.wait(80)
    machine.show(replace(page, version=page.version + 1))
    machine.wait(10)
    assert machine.open_layers() == ["kiosk.countdown"]


def test_the_start_screen_asks_nobody(machine: Machine) -> None:
    machine.wait(1000)
    assert machine.open_layers() == []
    assert machine.ended == []


def test_the_height_that_somebody_chose_in_passing_is_not_for_the_next(machine: Machine) -> None:
    machine.press("kiosk.start.lower")
    machine.wait(90)
    assert machine.ended == ["idle"]


@pytest.mark.parametrize("button", ["clear"])
def test_who_is_done_clears_the_screen_at_once(machine: Machine, button: str) -> None:
    machine.show(people.maya("phone"))
    machine.wait(90)
    QTest.mouseClick(getattr(countdown(machine), button), Qt.MouseButton.LeftButton)
    assert machine.ended == ["idle"]
