"""Photos that the customer sent off: they go on until the server has them, also over the end of the program."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Sequence

from kyc_desktop.flow.application import Application

from .chosen import ChosenPhotos
from .client import Client
from .delivery import Delivery
from .errors import ApiError, SessionEnded
from .retry import Reconnection
from .state import KeptPhoto, Upload, UploadPhase
from .uploads import Photo, Uploads

_log = logging.getLogger(__name__)


class Outgoing:
    """One batch of photos at a time. ``changed`` hears of the progress."""

    def __init__(
        self, chosen: ChosenPhotos, line: Reconnection, *, changed: Callable[[tuple[Upload, ...]], None]
    ) -> None:
        self._chosen = chosen
        self._line = line
        self._changed = changed
        self._sides: tuple[str, ...] = ()
        self._uploads: tuple[Upload, ...] = ()

    def waiting(self) -> tuple[Photo, ...]:
        """Photos of an earlier run of the program that the server may not have yet."""
        return tuple(
            Photo(side=kept.side, data=kept.data, media_type=kept.facts.get("media_type", "image/jpeg"))
            for kept in self._chosen.under_way()
        )

    async def send(
        self, client: Client, photos: Sequence[Photo], adopt: Callable[[Application], None], *, again: bool = False
    ) -> bool:
        """True when the server took every photo. Raises SessionEnded and UpdateNeeded.

        ``again``: an earlier run of the program began to send them.
        """
        self._sides = tuple(photo.side for photo in photos)
        self._keep(photos)
        await self._chosen.store()
        complete = await Uploads(client, self._line, adopt, self._progress).send(photos, again=again)
        if not complete:
            # What has arrived stays there, what was refused is not wanted; the rest is asked for on the page.
            over = (UploadPhase.SENT, UploadPhase.REFUSED)
            self._chosen.send_off(())
            self._chosen.drop([upload.side for upload in self._uploads if upload.phase in over])
            await self._chosen.store()
        return complete

    async def delete(self, client: Client, delivery: Delivery, adopt: Callable[[Application], None]) -> None:
        """Forget the photos of the last batch, here at once and on the server as soon as it answers.

        Raises SessionEnded. A photo that it does not give back any more (it was submitted) stays.
        """
        sides, self._sides = self._sides, ()
        self._chosen.send_off(())
        self._chosen.drop([photo.side for photo in self._chosen.photos])
        self._changed(())
        await self._chosen.store()
        for side in sides:
            try:
                adopt(await delivery.repeat(functools.partial(client.delete_document, side)))
            except SessionEnded:
                raise
            except ApiError as error:
                _log.info("a photo was not deleted: %s", error.code)

    def _keep(self, photos: Sequence[Photo]) -> None:
        chosen = {photo.side: photo for photo in self._chosen.photos}
        for photo in photos:
            before = chosen.get(photo.side)
            if before is None or before.data != photo.data:
                kept = KeptPhoto(side=photo.side, data=photo.data, facts={"media_type": photo.media_type})
                self._chosen.put(kept)
        self._chosen.send_off(self._sides)

    def _progress(self, uploads: tuple[Upload, ...]) -> None:
        self._uploads = uploads
        self._changed(uploads)
