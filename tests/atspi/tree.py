"""The accessibility tree of the programs on a bus: https://docs.gtk.org/atspi2/, the D-Bus interfaces of AT-SPI 2.

Only what a screen reader, a switch or voice control has: names, roles, states, actions, texts, announcements.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

_REGISTRY: Final = "org.a11y.atspi.Registry"
_ROOT: Final = "/org/a11y/atspi/accessible/root"
_ACCESSIBLE: Final = "org.a11y.atspi.Accessible"
_SPOKEN: Final = "org.a11y.atspi.Event.Object"
_PROGRAMS: Final = DBusAddress(_ROOT, _REGISTRY, _ACCESSIBLE)
_ANSWER_S: Final = 20.0

STATES: Final = {
    "checked": 4, "enabled": 8, "expanded": 10, "focusable": 11, "focused": 12, "modal": 16, "selected": 23,
    "sensitive": 24, "showing": 25, "required": 33, "invalid": 36, "read_only": 43,
}  # fmt: skip
"""Bits of AtspiStateType."""


class GoneError(Exception):
    """The object is no longer there, or does not have that interface."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a program asked a screen reader to say; ``assertive``: at once."""

    words: str
    assertive: bool


@dataclass(frozen=True, slots=True)
class Node:
    """One object of the tree as it was when it was read."""

    tree: Tree
    bus: str
    path: str
    role: str
    name: str
    description: str
    states: frozenset[str]

    @property
    def usable(self) -> bool:
        return {"showing", "sensitive"} <= self.states

    def children(self) -> Iterator[Node]:
        for bus, path in self._call(_ACCESSIBLE, "GetChildren")[0]:
            with suppress(GoneError):
                yield self.tree.node(bus, path)

    def walk(self) -> Iterator[Node]:
        """This one and everything in it that is shown, in the order of reading."""
        yield self
        with suppress(GoneError):
            for child in self.children():
                if "showing" in child.states:
                    yield from child.walk()

    def act(self, *names: str) -> None:
        """Do the first of these actions that it has. GoneError if it has none."""
        actions = self._call("org.a11y.atspi.Action", "GetActions")[0]
        known = [action[0].casefold() for action in actions]
        found = next((known.index(name) for name in names if name in known), None)
        if found is None:
            raise GoneError(f"{self} can {known}, none of {names}")
        self._call("org.a11y.atspi.Action", "DoAction", "i", (found,))

    def focus(self) -> None:
        self._call("org.a11y.atspi.Component", "GrabFocus")

    def write(self, text: str) -> None:
        """Put text into a field, as dictation does."""
        self._call("org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))

    @property
    def text(self) -> str:
        """What stands in a field."""
        return str(self._call("org.a11y.atspi.Text", "GetText", "ii", (0, -1))[0])

    def _call(self, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        return self.tree.call(DBusAddress(self.path, self.bus, interface), method, signature, body)

    def __str__(self) -> str:
        return f"{self.role} {self.name!r} ({', '.join(sorted(self.states))})"


class Tree:
    """Everything on the accessibility bus."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address)
        self.heard: deque[Message] = deque()
        rule = MatchRule(type="signal", interface=_SPOKEN, member="Announcement")
        self._filter = self._connection.filter(rule, queue=self.heard)
        self._filter.__enter__()
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=_ANSWER_S)
        self.call(
            DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY), "RegisterEvent", "sass", ("object:", [], "")
        )

    def close(self) -> None:
        self._connection.close()

    def call(self, address: DBusAddress, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        """What a method answers. GoneError where that is an error."""
        message = new_method_call(address, method, signature, body)
        reply = self._connection.send_and_get_reply(message, timeout=_ANSWER_S)
        if reply.header.message_type is MessageType.error:
            raise GoneError(
                f"{method} of {address.object_path}: {reply.header.fields.get(HeaderFields.error_name)} {reply.body}"
            )
        return reply.body

    def node(self, bus: str, path: str) -> Node:
        accessible = DBusAddress(path, bus, _ACCESSIBLE)
        role = self.call(accessible, "GetRoleName")[0]
        low, high = self.call(accessible, "GetState")[0]
        bits = low | high << 32
        states = frozenset(name for name, bit in STATES.items() if bits >> bit & 1)
        return Node(self, bus, path, role, self._said(bus, path, "Name"), self._said(bus, path, "Description"), states)

    def windows(self) -> Iterator[Node]:
        """The windows of all programs."""
        for bus, path in self.call(_PROGRAMS, "GetChildren")[0]:
            with suppress(GoneError):
                yield from self.node(bus, path).children()

    def announcements(self) -> list[Announcement]:
        """What was asked to be said since the last call."""
        self.call(_PROGRAMS, "GetRole")  # signals are read while an answer is waited for
        found = []
        while self.heard:
            _, politeness, _, (_, words), *_ = self.heard.popleft().body
            found.append(Announcement(str(words), politeness == 2))  # ATSPI_LIVE_ASSERTIVE
        return found

    def _said(self, bus: str, path: str, name: str) -> str:
        answer = self.call(DBusAddress(path, bus, "org.freedesktop.DBus.Properties"), "Get", "ss", (_ACCESSIBLE, name))
        return str(answer[0][1])
