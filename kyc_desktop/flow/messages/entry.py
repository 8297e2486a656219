"""What a message consists of."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter


@dataclass(frozen=True, slots=True)
class Message:
    """``title`` heads a list item or a banner; ``why`` and ``remedy`` together are the sentence at a field.

    ``action``: what the remedy's button does: a command, a screen, ``support`` or ``retry``.
    """

    title: str
    why: str
    remedy: str
    action: str = ""

    @property
    def sentence(self) -> str:
        return f"{self.why} {self.remedy}".strip()

    @property
    def values(self) -> frozenset[str]:
        """Names of the values that its words say."""
        words = Formatter().parse(f"{self.title} {self.why} {self.remedy}")
        return frozenset(name for _, name, _, _ in words if name)
