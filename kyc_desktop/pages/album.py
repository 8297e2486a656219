"""The photos that were chosen on this computer and not sent yet, and those that must not be sent again."""

from __future__ import annotations

from collections.abc import Sequence

from ..flow.application import Documents, Reason, Side
from ..flow.messages import message
from ..flow.problems import Problem
from ..ui.page import KeptPhoto, Upload
from ..ui.photos import ChosenPhoto, PhotoToSend, from_kept, same_photo


class Album:
    """``photos`` by side, ``names`` of their files. What the session kept of them comes back by `follow_kept`."""

    def __init__(self) -> None:
        self.photos: dict[str, ChosenPhoto] = {}
        self.names: dict[str, str] = {}
        self._document: tuple[str | None, str | None] = (None, None)
        self._sent: dict[str, str] = {}  # fingerprints by side
        self._failed: set[str] = set()  # fingerprints
        self._kept: Sequence[KeptPhoto] = ()
        self._known: tuple[Documents | None, Sequence[Upload]] = (None, ())  # what was shown when they were sent

    def follow(self, documents: Documents, uploads: Sequence[Upload]) -> None:
        """Look at what the server says: another document, photos deleted, taken or refused."""
        document = (documents.country, documents.type)
        news = (documents, uploads) != self._known  # else the answer to what was sent is not there yet
        if document != self._document or (self._sent and not uploads and news):
            self.photos.clear()
            self.names.clear()
            self._sent.clear()
        self._document = document
        if not news:
            return
        refused = {upload.side for upload in uploads if upload.problem is not None}
        arrived = {upload.side for upload in uploads if upload.phase == "sent"}
        if not uploads or arrived:
            refused |= {side.name for side in documents.sides if side.state == "refused"}
        spared = {upload.side for upload in uploads if upload.problem is not None and not _shown_wrong(upload.problem)}
        for name in refused & self._sent.keys():
            sent = self._sent.pop(name)
            if name not in spared:
                self._failed.add(sent)
            self.photos.pop(name, None)
        for name in arrived & self._sent.keys():
            self.photos.pop(name, None)

    def follow_kept(self, kept: Sequence[KeptPhoto], uploads: Sequence[Upload]) -> None:
        """Take what an earlier run of the program had; leave out what the session has given up."""
        if kept is self._kept:
            return
        before, self._kept = self._kept, kept
        for side in {photo.side for photo in before} - {photo.side for photo in kept}:
            self.remove(side)
        for photo in kept:
            if photo.side not in self.photos:
                self.photos[photo.side] = from_kept(photo)
                self.names[photo.side] = photo.facts.get("name", "")
                if any(upload.side == photo.side for upload in uploads):
                    self._sent[photo.side] = photo.facts.get("fingerprint", "")

    def name(self, side: str, file: str) -> None:
        self.names[side] = file

    def take(self, side: str, photo: ChosenPhoto) -> str:
        """Keep the photo; the code of a problem when it is the one of another side or was refused before."""
        code = self.refuses(side, photo)
        if not code:
            self.photos[side] = photo
        return code

    def put(self, side: str, photo: ChosenPhoto, file: str) -> None:
        """Keep a photo that the customer said yes to."""
        self.photos[side] = photo
        self.names[side] = file

    def refuses(self, side: str, photo: ChosenPhoto) -> str:
        """The code of the problem with which `take` would refuse this photo, or nothing."""
        prints = {**self._sent, **{name: other.fingerprint for name, other in self.photos.items()}}
        others = [one for name, one in prints.items() if name != side]
        if any(same_photo(photo.fingerprint, other) for other in others):
            return "same_photo"
        if any(same_photo(photo.fingerprint, failed) for failed in self._failed):
            return "photo_failed_before"
        return ""

    def remove(self, side: str) -> None:
        self.photos.pop(side, None)
        self.names.pop(side, None)

    def refusal(self, side: Side, uploads: Sequence[Upload]) -> Reason | None:
        """Why the photo that the server had of this side was not taken."""
        upload = next((upload for upload in uploads if upload.side == side.name), None)
        if upload is not None and upload.problem is not None:
            problem = upload.problem
            return Reason(code=problem.code, title=problem.title, why=problem.detail, values=problem.values)
        return side.reasons[0] if side.state == "refused" and side.reasons else None

    def to_send(self, documents: Documents, uploads: Sequence[Upload]) -> tuple[PhotoToSend, ...]:
        """Every photo as it is sent; from now on its fingerprint is remembered."""
        self._known = (documents, uploads)
        self._sent = {side: photo.fingerprint for side, photo in self.photos.items()}
        return tuple(
            PhotoToSend(side=side, data=photo.data, thumbnail=photo.thumbnail) for side, photo in self.photos.items()
        )


def _shown_wrong(problem: Problem) -> bool:
    """Whether it is about what the photo shows; after a limit or a broken line the same photo may come again."""
    codes = {problem.code, *(error.code for error in problem.errors)}
    found = [message(code) for code in codes]
    return any(one is not None and one.action in ("retake", "documents") for one in found)
