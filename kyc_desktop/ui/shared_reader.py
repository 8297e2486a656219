"""The reader of documents that photos and the camera share."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kyc_desktop.capture.reader import Reader


@functools.cache
def shared_reader() -> Reader:
    """The one `Reader` of the process, whose nets are loaded once. To be called in a worker thread only."""
    from kyc_desktop.capture.reader import Reader

    return Reader()
