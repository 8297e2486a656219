"""What a server counts while it runs. `Meter` counts nothing; `metrics.Metrics` is the one that does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .core import Backend


class Meter:
    """No argument may hold anything of a person, or a value that is one of very many."""

    def request(self, *, method: str, route: str, status: int, seconds: float) -> None:
        """An answered request. ``route``: the template of its path."""

    def call(self, *, provider: str, outcome: str, seconds: float) -> None:
        """A call of a provider. ``outcome``: ok, refused, retry, error, timeout or resting."""

    def circuit(self, *, provider: str, broken: bool) -> None:
        """Whether a provider is left alone after several failures; it stays broken until a call succeeds."""

    def moved(self, *, event: str, from_step: str, to_step: str, codes: Sequence[str], delivery: str) -> None:
        """A change of an application, when it is committed. ``codes``: the reasons that it brought. ``delivery``: what
        became of a message, where that is the news."""

    def job(self, *, kind: str, outcome: str) -> None:
        """A job of the outbox. ``outcome``: done, again or dead."""

    async def page(self, backend: Backend) -> tuple[str, bytes]:
        """What was counted, as (media type, text)."""
        return "text/plain", b""

    def erased(self, *, what: str, count: int) -> None:
        """What the retention has erased: abandoned, photos, records or orphans."""
