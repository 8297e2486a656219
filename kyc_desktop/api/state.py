"""What the session knows at one moment, as one frozen value: the window derives all its chrome from it.

Cheap to import (no HTTP library, no event loop), so the first paint can be drawn from `SessionState()`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kyc_desktop.flow.application import Application
    from kyc_desktop.flow.config import Config
    from kyc_desktop.flow.problems import Problem


class Line(StrEnum):
    """The connection to the server.

    ``connecting`` until the first answer; ``slow``: a request is out and takes long, nothing failed yet;
    ``offline`` and ``server_down``: a request failed and is repeated at `Connection.retry_at`;
    ``backend_missing``: the server on this computer did not start; ``update_needed``: this version is too old.
    """

    CONNECTING = "connecting"
    ONLINE = "online"
    SLOW = "slow"
    OFFLINE = "offline"
    SERVER_DOWN = "server_down"
    BACKEND_MISSING = "backend_missing"
    UPDATE_NEEDED = "update_needed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Connection:
    """``retry_at``: seconds of `time.monotonic` at which the next try starts, None where none is planned.

    ``since``: the same clock, when the trouble began. ``cause``: a problem code (offline, slow, server_down,
    answer_unreadable, service_delayed, too_many_requests).
    """

    line: Line = Line.CONNECTING
    retry_at: float | None = None
    since: float | None = None
    cause: str = ""

    @property
    def troubled(self) -> bool:
        """Whether a banner belongs on the screen."""
        return self.line not in (Line.CONNECTING, Line.ONLINE)


class UploadPhase(StrEnum):
    """``paused``: the connection broke, the bytes that arrived are kept and the rest follows by itself."""

    WAITING = "waiting"
    SENDING = "sending"
    PAUSED = "paused"
    SENT = "sent"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """One photo on its way. ``sent`` and ``total`` in bytes; ``problem`` says why it was refused."""

    side: str
    total: int
    sent: int = 0
    phase: UploadPhase = UploadPhase.WAITING
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPhoto:
    """A photo that was chosen and is not submitted. ``data``: JPEG, ``thumbnail``: PNG, ``facts``: whatever is known
    of it (name of the file, width and height in pixels, fingerprint, document).
    """

    side: str
    data: bytes
    thumbnail: bytes = b""
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A photo that a phone brought to the server, for the check on this computer.

    ``data``: its JPEG, empty while it is fetched and where ``problem`` says why it can't be. ``received_at`` and
    ``size`` (bytes) are the server's; another photo of the same side differs in one of them.
    """

    side: str
    received_at: str
    size: int | None = None
    data: bytes = field(default=b"", repr=False)
    problem: Problem | None = None

    @property
    def key(self) -> str:
        """Of this photo among those of its side."""
        return f"{self.received_at}/{self.size or 0}"

    def same_photo(self, other: Arrival) -> bool:
        return (self.side, self.key) == (other.side, other.key)

    def fetched(self, data: bytes, problem: Problem | None) -> Arrival:
        return replace(self, data=data, problem=problem)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionState:
    """Everything the window shows.

    ``application``: the newest document, None before registration or sign-in.
    ``busy``: the action of the command that is being sent, "" where none is.
    ``problem``: why the last command did not work, with the action it belongs to in ``problem_of``; cleared by
    the next command. ``answers`` counts answered commands, so the same problem twice is two answers.
    ``notice``: a code to say once (``session_ended``, ``key_store_missing``, ``disk_full``,
    ``ended_unexpectedly``), until `Session.dismiss`.
    ``clock_offset``: seconds to add to this computer's clock to get the server's.
    ``typed``: what was typed and not sent, by object name, as it was last read from the draft.
    ``photos``: those that were chosen and not submitted, in the order in which they were chosen.
    ``photos_kept``: they are stored, encrypted, on this computer; else they end with the program.
    ``arrivals``: photos that a phone brought, in the order of the sides. They are never written to the disk.
    ``resuming``: a token was found and its document has not arrived yet.
    """

    application: Application | None = None
    config: Config | None = None
    connection: Connection = Connection()
    busy: str = ""
    problem: Problem | None = None
    problem_of: str = ""
    answers: int = 0
    uploads: tuple[Upload, ...] = ()
    photos: tuple[KeptPhoto, ...] = ()
    photos_kept: bool = False
    arrivals: tuple[Arrival, ...] = ()
    notice: str = ""
    resuming: bool = False
    typed: Mapping[str, str] = field(default_factory=dict)
    clock_offset: float = 0.0

    def upload(self, side: str) -> Upload | None:
        """The upload of that side if there is one."""
        return next((upload for upload in self.uploads if upload.side == side), None)


EMPTY: Final = SessionState()
"""Before anything is known: what the first paint shows."""
