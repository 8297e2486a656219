"""What only a kiosk has: the start screen, the countdown, the PIN, the attendant's page, codes, and trouble."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QLineEdit

from ..api.state import Connection, Line
from ..flow.operator import Kiosk
from ..ui.camera import Trouble
from ..ui.kiosk.window import KioskWindow
from ..ui.page import Page
from . import people
from .state import State
from .typing import find, type_into

_PHONE = people.maya("phone")
_PIN: Final = "scrypt$2$8$1$AAAA$AAAA"
"""Of no PIN at all: nobody gets in here."""


def _begun(act: Callable[[KioskWindow], object]) -> Callable[[Page], None]:
    """Start a visit, then do something to the window."""

    def prepare(page: Page) -> None:
        window = page.window()
        assert isinstance(window, KioskWindow)
        window.begin_visit()
        act(window)

    return prepare


def _errand(name: str) -> Callable[[Page], None]:
    return _begun(lambda window: window.errands.run(name))


def _lowered(page: Page) -> None:
    window = page.window()
    assert isinstance(window, KioskWindow)
    window.lower_controls(True)


def _pin(window: KioskWindow) -> None:
    window.kiosk = Kiosk(pin=_PIN)
    window.errands.ask_pin()


def _typing(window: KioskWindow) -> None:
    type_into(window.page, "phone.number", "2025550142")
    find(window.page, "phone.number.edit", QLineEdit).setFocus()


def _typing_lowered(window: KioskWindow) -> None:
    window.lower_controls(True)
    _typing(window)


def _link_lowered(window: KioskWindow) -> None:
    window.lower_controls(True)
    window.errands.run("terms")


def _no_camera(window: KioskWindow) -> None:
    getattr(window.page, "show_trouble")(Trouble.NO_DEVICE)  # noqa: B009 - of the camera's page, imported by it alone


def _state(name: str, prepare: Callable[[Page], None] | None = None) -> State:
    return State(page="kiosk", name=name, shown=_PHONE, prepare=prepare)


STATES: Final[tuple[State, ...]] = (
    State(page="kiosk", name="start", typed={}),
    State(page="kiosk", name="start-lowered", typed={}, prepare=_lowered),
    _state("link-lowered", _begun(_link_lowered)),
    _state("typing", _begun(_typing)),
    _state("typing-lowered", _begun(_typing_lowered)),
    _state("lowered", _begun(lambda window: window.lower_controls(True))),
    _state("still-there", _begun(lambda window: window.errands.ask_still_there())),
    _state("start-over", _errand("start-over")),
    _state("languages", _errand("languages")),
    _state("link", _errand("terms")),
    _state("support", _errand("support")),
    _state("help", _errand("call")),
    _state("details", _errand("copy-details")),
    _state("receipt", _errand("receipt")),
    _state("pin", _begun(_pin)),
    _state("health", _begun(lambda window: window.errands.show_health())),
    State(
        page="kiosk",
        name="network-down",
        shown=_PHONE,
        connection=Connection(line=Line.OFFLINE, since=0.0, cause="offline"),
        retry_in=8,
        prepare=_begun(lambda window: window.errands.follow(window.state)),
    ),
    State(
        page="kiosk",
        name="camera-missing",
        shown=people.maya("photos"),
        detour="camera",
        camera="",
        prepare=_begun(_no_camera),
    ),
)
