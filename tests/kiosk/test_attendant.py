"""The way out: the PIN, what wrong ones cost, and the page behind it; and the screen without a server."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from kyc_desktop.api.state import Connection, Line
from kyc_desktop.flow.operator import Kiosk
from kyc_desktop.gallery import people
from kyc_desktop.ui.kiosk.health import HealthTable, rows
from kyc_desktop.ui.kiosk.pin import check_pin, hash_pin, wait_after
from kyc_desktop.ui.kiosk.pin_pad import PinPad
from kyc_desktop.ui.kiosk.settings import PinTries

from .conftest import Machine

PIN = "204060"
KIOSK = Kiosk(pin=hash_pin(PIN))


def pad(machine: Machine) -> PinPad:
    found = machine.layer("kiosk.pin").findChild(PinPad)
    assert found is not None
    return found


def enter(machine: Machine, pin: str) -> None:
    entry = pad(machine)
    for digit in pin:
        entry.type(digit)
    with machine.qtbot.waitSignal(machine.window.pin_tried):
        entry.type("enter")


def test_a_hash_is_that_of_its_pin_alone() -> None:
    assert check_pin(PIN, str(KIOSK.pin))
    assert not check_pin("204061", str(KIOSK.pin))
    assert hash_pin(PIN) != hash_pin(PIN)
    assert PIN not in str(KIOSK.pin)


@pytest.mark.parametrize("hashed", ["", "204060", "scrypt$1$2", "scrypt$x$8$1$AAAA$AAAA", "md5$2$8$1$AAAA$AAAA"])
def test_a_hash_that_cannot_be_read_opens_nothing(hashed: str) -> None:
    assert not check_pin(PIN, hashed)


@pytest.mark.parametrize("pin", ["12345", "1234567890123", "12345a", "", "１２３４５６"])
def test_a_pin_has_six_to_twelve_digits(pin: str) -> None:
    with pytest.raises(ValueError, match="digits"):
        hash_pin(pin)


def test_waits_grow() -> None:
    assert [wait_after(failed) for failed in (1, 2, 3, 4, 5, 20)] == [0, 0, 30, 60, 120, 900]


def test_three_seconds_on_the_mark_ask_for_the_pin(make: Callable[..., Machine]) -> None:
    machine = make(KIOSK)
    brand = machine.window.start.brand
    brand._hold.setInterval(1)
    QTest.mousePress(brand, Qt.MouseButton.LeftButton)
    machine.qtbot.waitUntil(lambda: machine.open_layers() == ["kiosk.pin"])


def test_a_short_touch_of_the_mark_does_not(make: Callable[..., Machine]) -> None:
    machine = make(KIOSK)
    QTest.mouseClick(machine.window.start.brand, Qt.MouseButton.LeftButton)
    assert not machine.window.start.brand._hold.isActive()
    assert machine.open_layers() == []


def test_without_a_pin_there_is_no_way_out(machine: Machine) -> None:
    machine.window.errands.run("attendant")
    assert machine.open_layers() == []


def test_the_right_pin_shows_the_machine_and_quits(make: Callable[..., Machine]) -> None:
    machine = make(KIOSK)
    machine.window.errands.run("attendant")
    enter(machine, PIN)
    assert machine.open_layers() == ["kiosk.health"]
    machine.press("kiosk.health.quit")
    assert machine.ended == ["quit"]


def test_back_to_start_ends_the_visit_that_was_under_way(make: Callable[..., Machine]) -> None:
    machine = make(KIOSK)
    machine.show(people.maya("phone"))
    machine.window.errands.show_health()
    machine.press("kiosk.health.back")
    assert machine.ended == ["restart"]


def test_wrong_pins_are_told_counted_and_waited_for(make: Callable[..., Machine]) -> None:
    tried: list[PinTries] = []
    machine = make(KIOSK, tries=PinTries(failed=2))
    machine.window.pin_tried.connect(tried.append)
    machine.window.errands.run("attendant")
    enter(machine, "111111")
    assert tried[-1].failed == 3
    assert tried[-1].wait_until > time.time() + 25
    entry = pad(machine)
    assert entry.waiting
    assert "Next try in" in entry.words
    for digit in PIN:
        entry.type(digit)
    entry.type("enter")
    assert machine.open_layers() == ["kiosk.pin"]


def test_a_wait_outlives_the_visitor_who_made_it_grow(make: Callable[..., Machine]) -> None:
    machine = make(KIOSK, tries=PinTries(failed=4, wait_until=time.time() + 60))
    machine.window.errands.run("attendant")
    assert pad(machine).waiting


def test_the_page_says_what_works_and_nothing_of_anybody(make: Callable[..., Machine], camera: None) -> None:
    machine = make(KIOSK, visits={"finished": 7, "idle": 2}, faults=3)
    machine.show(people.maya("review"))
    machine.window.errands.show_health()
    page = machine.layer("kiosk.health")
    table = page.findChild(HealthTable)
    assert table is not None
    said = {row.key: row for row in table.lines()}
    assert set(said) == {"server", "network", "clock", "disk", "printer", "version", "visits", "faults", "camera"}
    assert said["server"].light == "good"
    assert "9" in said["visits"].value
    assert "7" in said["visits"].value
    assert (said["faults"].value, said["faults"].light) == ("3 since the start, see the log", "warning")
    words = " ".join(label.text() + label.accessibleName() for label in page.findChildren(QLabel))
    assert "Maya" not in words
    assert "Ortiz" not in words
    assert "0142" not in words


@pytest.fixture
def camera(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    """A source without a device."""
    monkeypatch.setenv("KYC_CAMERA", "images:/no/such/folder")


def test_a_clock_that_goes_wrong_and_a_server_that_does_not_answer_are_seen(machine: Machine) -> None:
    state = replace(machine.state, clock_offset=95.0, connection=Connection(line=Line.SERVER_DOWN))
    found = {row.key: row for row in rows(state, {}, 0)}
    assert found["clock"].light == "warning"
    assert "95" in found["clock"].value
    assert found["server"].light == "bad"


def test_a_server_that_stays_away_covers_the_screen_until_it_is_back(machine: Machine) -> None:
    machine.show(people.maya("phone"))
    down = Connection(line=Line.OFFLINE, since=machine.seconds, cause="offline")
    machine.show(people.maya("phone"), connection=down)
    assert machine.open_layers() == []
    machine.seconds += 9
    machine.show(people.maya("phone"), connection=replace(down, retry_at=machine.seconds + 4))
    assert machine.open_layers() == ["kiosk.down"]
    machine.show(people.maya("phone"), connection=Connection(line=Line.ONLINE))
    assert machine.open_layers() == []
