"""One picture of the gallery: what the session knows, and what was typed and pressed before."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from ..api.state import Arrival, Connection, KeptPhoto, Line, SessionState, Upload
from ..flow.application import Application
from ..flow.config import Config
from ..flow.problems import Problem
from ..ui.candidate import Candidate
from ..ui.page import Page
from . import people

_ONLINE = Connection(line=Line.ONLINE)


@dataclass(frozen=True, kw_only=True)
class State:
    """``<page>--<name>``: the page in one state.

    ``shown``: what the server said when the page came; ``answer``: how it refused the command that followed,
    with the document ``then`` where the answer brought one. ``prepare`` types and presses as a person would.
    ``clock``: the time of the picture, ``HH:MM:SS`` in UTC. ``wait``: milliseconds that something on the screen
    needs to appear by itself. ``candidate``: a photo that was just taken. ``retry_in``: seconds until the connection
    is tried again.
    """

    page: str
    name: str
    shown: Application | None = None
    detour: str = ""
    typed: Mapping[str, str] = field(default_factory=lambda: people.TYPED)
    prepare: Callable[[Page], None] | None = None
    answer: Problem | None = None
    then: Application | None = None
    clock: str = "19:06:19"
    config: Config = field(default_factory=people.config)
    connection: Connection = _ONLINE
    retry_in: float | None = None
    notice: str = ""
    uploads: tuple[Upload, ...] = ()
    photos: Callable[[], tuple[KeptPhoto, ...]] = tuple
    photos_kept: bool = True
    arrivals: tuple[Arrival, ...] = ()
    thumbnails: Mapping[str, Callable[[], bytes]] = field(default_factory=dict)
    camera: str | None = "Integrated HD camera"
    candidate: Callable[[], Candidate] | None = None
    size: tuple[int, int] = (1120, 760)
    wait: int = 0

    def session(self) -> SessionState:
        """What the window is given first."""
        connection = self.connection
        if self.retry_in is not None:
            connection = replace(connection, retry_at=time.monotonic() + self.retry_in)
        return SessionState(
            application=self.shown,
            config=self.config,
            connection=connection,
            uploads=self.uploads,
            photos=self.photos(),
            photos_kept=self.photos_kept,
            arrivals=self.arrivals,
            notice=self.notice,
        )
