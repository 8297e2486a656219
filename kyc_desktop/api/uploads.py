"""Photos on their way: bytes are counted, a broken connection goes on at the last byte that arrived."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kyc_desktop.flow.application import Application

from .client import Client
from .decode import decode
from .errors import AnswerUnreadable, ApiError, InProgress, ProblemError, SessionEnded, Unreachable, UpdateNeeded
from .retry import Reconnection
from .state import Upload, UploadPhase

PIECE: Final = 32_768
"""Bytes handed to the socket at a time: the grain of the progress that is shown."""

SLOWEST: Final = 20_000
"""Bytes a second below which a transfer counts as stalled and is taken up again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """One side as it is sent: the bytes of an image and its media type."""

    side: str
    data: bytes
    media_type: str = "image/jpeg"

    @property
    def digest(self) -> str:
        """The value of ``Content-Digest`` (RFC 9530)."""
        return f"sha-256=:{base64.b64encode(hashlib.sha256(self.data).digest()).decode()}:"


class Uploads:
    """Sends photos one after the other. ``changed`` hears of every step of the progress."""

    def __init__(
        self,
        client: Client,
        line: Reconnection,
        adopt: Callable[[Application], None],
        changed: Callable[[tuple[Upload, ...]], None],
    ) -> None:
        self._client = client
        self._line = line
        self._adopt = adopt
        self._changed = changed
        self._uploads: dict[str, Upload] = {}

    async def send(self, photos: Sequence[Photo], *, again: bool = False) -> bool:
        """True when every photo was taken, False when one was refused.

        ``again``: the server may have some of it already, and is asked first. Raises SessionEnded and UpdateNeeded.
        """
        self._uploads = {photo.side: Upload(side=photo.side, total=len(photo.data)) for photo in photos}
        self._tell()
        taken = [await self._send(photo, again=again) for photo in photos]
        return all(taken)

    async def _send(self, photo: Photo, *, again: bool) -> bool:
        digest = await asyncio.to_thread(lambda: photo.digest)
        offset = -1 if again else 0
        complete = damaged = False
        while True:
            try:
                if offset < 0:
                    offset = await self._arrived(photo, digest)
                if offset == len(photo.data):
                    # Everything arrived but not the answer. The last byte again, to which a server that has stored
                    # the photo gives it; one that has not gets the whole.
                    offset, complete = (0 if complete else offset - 1), True
                application = await self._put(photo, digest, offset)
            except (SessionEnded, UpdateNeeded):
                raise
            except InProgress as error:
                await asyncio.sleep(1 if error.problem.retry_after is None else error.problem.retry_after)
                offset = -1
            except ProblemError as error:
                if error.problem.status >= 500:
                    # The server's mistake says nothing about the photo: it waits, and is not refused.
                    await self._pause(photo, error)
                    offset = -1
                    continue
                self._line.succeeded()
                if error.problem.code == "upload_interrupted":
                    offset = -1
                    continue
                if error.problem.code == "digest_mismatch" and not damaged:
                    damaged, offset = True, 0
                    continue
                if error.problem.application is not None:
                    self._adopt(error.problem.application)
                self._set(photo.side, phase=UploadPhase.REFUSED, problem=error.problem)
                return False
            except ApiError as error:
                await self._pause(photo, error)
                offset = -1
            else:
                self._line.succeeded()
                self._adopt(application)
                self._set(photo.side, phase=UploadPhase.SENT, sent=len(photo.data))
                return True

    async def _pause(self, photo: Photo, error: ApiError) -> None:
        self._set(photo.side, phase=UploadPhase.PAUSED)
        await self._line.wait_turn(error if isinstance(error, Unreachable) else None, cause=error.code)

    async def _arrived(self, photo: Photo, digest: str) -> int:
        """How many bytes the server has of this photo, 0 where it does not say."""
        answer = await self._client.head_document(photo.side, headers={"Content-Digest": digest})
        offset = answer.headers.get("upload-offset", "0")
        if not offset.isdecimal() or int(offset) > len(photo.data):
            raise AnswerUnreadable("Upload-Offset")
        return int(offset)

    async def _put(self, photo: Photo, digest: str, offset: int) -> Application:
        total = len(photo.data)
        rest = total - offset
        headers = {
            "Content-Type": photo.media_type,
            "Content-Digest": digest,
            "Content-Length": str(rest),
        }
        if offset:
            headers["Content-Range"] = f"bytes {offset}-{total - 1}/{total}"
        self._set(photo.side, phase=UploadPhase.SENDING, sent=offset)
        seconds = 60 + rest / SLOWEST
        answer = await self._client.put_document(
            photo.side, self._pieces(photo, offset), headers=headers, seconds=seconds
        )
        return decode(answer.body, Application)

    async def _pieces(self, photo: Photo, offset: int) -> AsyncIterator[bytes]:
        view = memoryview(photo.data)
        while offset < len(view):
            piece = view[offset : offset + PIECE]
            yield bytes(piece)
            offset += len(piece)
            self._set(photo.side, sent=offset)

    def _set(self, side: str, **changes: object) -> None:
        self._uploads[side] = replace(self._uploads[side], **changes)  # type: ignore[arg-type]  # by field name
        self._tell()

    def _tell(self) -> None:
        self._changed(tuple(self._uploads.values()))
