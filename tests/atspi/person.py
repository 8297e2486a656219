"""Somebody who sees nothing: knows what the tree says, and has a keyboard or a voice."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Callable
from typing import Final

from .tree import Announcement, GoneError, Node, Tree

PATIENCE_S: Final = 60.0
_FIELDS: Final = frozenset({"text", "password text"})
_PRESSED: Final = frozenset(
    {"push button", "button", "toggle button", "radio button", "check box", "link", "list item"}
)


class Person:
    """``window``: beginning of the title of the window where this person is."""

    def __init__(self, tree: Tree, display: str, window: str) -> None:
        self._tree = tree
        self._title = window
        self._environment = os.environ | {"DISPLAY": display}
        self.heard: list[Announcement] = []

    def at(self, window: str) -> Person:
        """The same person, turned to another window."""
        person = Person(self._tree, self._environment["DISPLAY"], window)
        person.heard = self.heard
        return person

    # -- listening -------------------------------------------------------------------------------------------------

    def nodes(self) -> list[Node]:
        """Everything that is shown in the window; nothing if there is none."""
        for window in self._tree.windows():
            if window.name.startswith(self._title) and "showing" in window.states:
                return list(window.walk())
        return []

    def words(self) -> str:
        """What can be read, one line each."""
        return "\n".join(node.name for node in self.nodes() if node.name)

    def reads(self, pattern: str) -> re.Match[str]:
        """Wait until that can be read."""
        found: list[re.Match[str]] = []

        def is_there() -> bool:
            match = re.search(pattern, self.words())
            found.extend([match] if match else [])
            return match is not None

        self._until(is_there, f"no words {pattern!r}")
        return found[0]

    def hears(self, pattern: str) -> Announcement:
        """Wait until that was announced, and forget it and what came before."""
        found: list[Announcement] = []

        def was_said() -> bool:
            self.heard.extend(self._tree.announcements())
            for at, said in enumerate(self.heard):
                if re.search(pattern, said.words):
                    found.append(said)
                    del self.heard[: at + 1]
                    return True
            return False

        self._until(was_said, f"nothing was said like {pattern!r}")
        return found[0]

    def comes_to(self, title: str) -> None:
        """Wait for a page: the focus is on its title."""
        self._until(
            lambda: any(re.search(title, node.name) and "focused" in node.states for node in self.nodes()),
            f"the focus is not on the title {title!r}",
        )

    def focused(self) -> str:
        """Name of what has the focus, or nothing."""
        return next((node.name for node in self.nodes() if "focused" in node.states), "")

    # -- doing -----------------------------------------------------------------------------------------------------

    def press(self, name: str) -> None:
        """A button or a link, by its whole name."""
        self.control(name, _PRESSED).act("press", "click", "jump", "toggle")

    def choose(self, name: str) -> None:
        """One of several, or a tick."""
        node = self.control(name, _PRESSED)
        node.act("toggle", "press", "click")
        self._until(lambda: "checked" in self.control(name, _PRESSED).states, f"{node} was not chosen")

    def field(self, name: str) -> Node:
        return self.control(name, _FIELDS)

    def type(self, name: str, text: str) -> None:
        """By keyboard: the field is asked for the focus, then keys."""
        self.field(name).focus()
        self._until(lambda: "focused" in self.field(name).states, f"the focus did not come to {name!r}")
        self.keys("type", "--delay", "1", text)

    def key(self, *names: str) -> None:
        self.keys("key", *names)

    def sit_down(self) -> None:
        """Give the keyboard to the window: there is no window manager on this screen that does."""
        found = subprocess.run(
            ["xdotool", "search", "--sync", "--onlyvisible", "--name", f"^{self._title}"],
            env=self._environment, check=True, capture_output=True, text=True,
        )  # fmt: skip
        self.keys("windowfocus", "--sync", found.stdout.split()[0])

    def keys(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, stdout=subprocess.DEVNULL)

    def dictate(self, name: str, text: str) -> None:
        """By voice: the text is put into the field without keys."""
        self.field(name).write(text)

    def control(self, name: str, roles: frozenset[str]) -> Node:
        """What has that name and can be used; waited for. ``name``: all of it, or its beginning up to a comma."""
        found: list[Node] = []

        def is_there() -> bool:
            named = [node for node in self.nodes() if node.role in roles and node.usable]
            found[:] = [node for node in named if node.name == name] or [
                node for node in named if re.split("[,.:]", node.name)[0] == name
            ]
            return bool(found)

        self._until(is_there, f"no {name!r} to use")
        return found[0]

    def _until(self, check: Callable[[], bool], what: str) -> None:
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                if check():
                    return
            except GoneError:
                pass  # the page changed while it was read
            assert time.monotonic() < end, f"{what}. There is:\n{self._everything()}\nSaid: {self.heard}"
            time.sleep(0.05)

    def _everything(self) -> str:
        return "\n".join(f"  {node}" for node in self.nodes() if node.name or "focused" in node.states)
