"""What every page object has: its fields by their stable object names, ``<page>.<field>``, and its buttons."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from ..hands import PATIENCE_S, Hands, reads
from ..words import Runner, word


class PageObject:
    """One page of the window of ``hands``. ``name``: as in `flow.steps`."""

    name: ClassVar[str]

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    @property
    def runner(self) -> Runner:
        return self._hands.runner

    @property
    def shown(self) -> bool:
        return self._hands.page == self.name

    @word
    async def wait(self, *, seconds: float = PATIENCE_S) -> None:
        """Until this page is shown and no command is under way."""
        await self._hands.on(self.name, seconds=seconds)

    @property
    def title(self) -> str:
        return self._hands.window.sheet.column.title.words()

    def field(self, name: str) -> QWidget:
        """The widget ``<page>.<name>``."""
        return self._hands.find(f"{self.name}.{name}")

    def message(self, name: str) -> str:
        """What stands below a field: a hint, or what is wrong."""
        return reads(self.field(f"{name}.message"))

    def press(self) -> None:
        """The one filled button."""
        self._hands.press_primary()

    @property
    def button(self) -> str:
        """What the filled button reads, "" where there is none."""
        primary = self._hands.window.sheet.footer.primary
        return primary.text() if primary.isVisibleTo(self._hands.window) else ""
