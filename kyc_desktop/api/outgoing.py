"""Photos that the customer sent off: kept, encrypted, until the server has them, also over the end of the program."""

from __future__ import annotations

import asyncio
import functools
import logging
from collections.abc import Callable, Sequence

from kyc_desktop.flow.application import Application

from .client import Client
from .delivery import Delivery
from .drafts import Drafts, KeptPhoto
from .errors import ApiError, SessionEnded
from .retry import Reconnection
from .sealed import DiskFullError
from .state import Upload, UploadPhase
from .uploads import Photo, Uploads

_log = logging.getLogger(__name__)


class Outgoing:
    """One batch of photos at a time. ``changed`` hears of the progress, ``full`` that they could not be kept."""

    def __init__(
        self,
        drafts: Drafts,
        line: Reconnection,
        *,
        changed: Callable[[tuple[Upload, ...]], None],
        full: Callable[[], None],
    ) -> None:
        self._drafts = drafts
        self._line = line
        self._changed = changed
        self._full = full
        self._sides: tuple[str, ...] = ()
        self._settled: set[str] = set()

    def waiting(self) -> tuple[Photo, ...]:
        """Photos of an earlier run of the program that the server does not have yet."""
        return tuple(
            Photo(side=kept.side, data=kept.data, media_type=kept.facts.get("media_type", "image/jpeg"))
            for kept in self._drafts.photos.values()
        )

    async def send(self, client: Client, photos: Sequence[Photo], adopt: Callable[[Application], None]) -> bool:
        """True when the server took every photo. Raises SessionEnded and UpdateNeeded."""
        self._sides = tuple(photo.side for photo in photos)
        self._settled = set()
        try:
            await self._keep(photos)
            return await Uploads(client, self._line, adopt, self._progress).send(photos)
        finally:
            await self._drop()

    async def delete(self, client: Client, delivery: Delivery, adopt: Callable[[Application], None]) -> None:
        """Forget the photos of the last batch, here at once and on the server as soon as it answers.

        Raises SessionEnded. A photo that it does not give back any more (it was submitted) stays.
        """
        sides, self._sides = self._sides, ()
        await self._drafts.drop_photos()
        self._changed(())
        for side in sides:
            try:
                adopt(await delivery.repeat(functools.partial(client.delete_document, side)))
            except SessionEnded:
                raise
            except ApiError as error:
                _log.info("a photo was not deleted: %s", error.code)

    async def _keep(self, photos: Sequence[Photo]) -> None:
        try:
            for photo in photos:
                kept = KeptPhoto(side=photo.side, data=photo.data, facts={"media_type": photo.media_type})
                await self._drafts.keep_photo(kept)
        except DiskFullError:
            self._full()

    async def _drop(self) -> None:
        """Forget what the server has, or does not want; what was interrupted stays for the next time."""
        if self._settled:
            await asyncio.shield(self._drafts.drop_photos(self._settled))

    def _progress(self, uploads: tuple[Upload, ...]) -> None:
        over = (UploadPhase.SENT, UploadPhase.REFUSED)
        self._settled |= {upload.side for upload in uploads if upload.phase in over}
        self._changed(uploads)
