"""The clock of a window, which a test may stop and move. That of the server is moved by `Sandbox.advance`."""

from __future__ import annotations

import time


class WindowClock:
    """Call it for seconds since the epoch, as `time.time`."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._stood_at: float | None = None

    def __call__(self) -> float:
        return (time.time() if self._stood_at is None else self._stood_at) + self._ahead

    def freeze(self) -> None:
        """Stop: countdowns stand still."""
        self._stood_at = time.time() if self._stood_at is None else self._stood_at

    def go_on(self) -> None:
        """From the time at which it stands."""
        if self._stood_at is not None:
            self._ahead += self._stood_at - time.time()
            self._stood_at = None

    def advance(self, seconds: float) -> None:
        """Forwards, or back with a negative number: a computer whose clock was set."""
        self._ahead += seconds
