"""Where a dialog begins that saves something for the customer."""

from __future__ import annotations

from PySide6.QtCore import QDir, QStandardPaths


def documents_folder() -> str:
    """The customer's documents, or the home folder where there are none; never the folder that the program runs in."""
    places = (QStandardPaths.StandardLocation.DocumentsLocation, QStandardPaths.StandardLocation.HomeLocation)
    found = (QStandardPaths.writableLocation(place) for place in places)
    return next((path for path in found if path and QDir(path).exists()), QDir.homePath())
