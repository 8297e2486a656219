"""A photo that was just taken or chosen and that nobody has said yes to yet."""

from __future__ import annotations

from dataclasses import dataclass

from kyc_desktop.capture.reading import DocumentReading

from .photos import ChosenPhoto


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """One side of the document on its way to the check screen (pictures 14 and 15).

    ``photo`` is what would be sent; ``reading`` was made of exactly those pixels. ``source``: camera, file or
    phone. ``name``: of the file, empty for the others. ``taken_at``: seconds since 1970 by this computer's clock, for
    the phone the moment at which the server got it. ``key``: which of the phone's photos of that side it is.
    """

    side: str
    photo: ChosenPhoto
    reading: DocumentReading
    source: str
    name: str = ""
    taken_at: float = 0.0
    key: str = ""
