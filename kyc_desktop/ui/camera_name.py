"""The name of the first camera, for the pages before the camera's own: "Integrated HD camera", or none.

Asked once a photo may be wanted, never at the start: QtMultimedia is imported in a thread then. Its devices are
asked for in the thread of the windows, which is the one that hears of those that are plugged in later.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kyc_desktop.api.state import SessionState

from .camera import VARIABLE, open_source
from .camera_device import Multimedia

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

_log = logging.getLogger(__name__)

_BEFORE = ("choose-method", "choose-document")
"""Commands after which a photo may be wanted."""


class CameraName(QObject):
    """Follows a session.

    Signals:
        named(str): the name, empty where there is no camera; again whenever it changes.
    """

    named = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = False
        self._devices: QMediaDevices | None = None
        self._multimedia = Multimedia(self)

    def follow(self, state: SessionState) -> None:
        application = state.application
        if self._asked or application is None or not any(application.action(name) for name in _BEFORE):
            return
        self._asked = True
        source = os.environ.get(VARIABLE, "")
        if source:
            self._name_source(source)
        else:
            self._multimedia.load(self._ask)

    def _name_source(self, spec: str) -> None:
        try:
            cameras = open_source(spec, self).cameras()
        except (ValueError, OSError) as error:
            _log.error("the camera's source cannot be used: %s", error)
            cameras = ()
        self.named.emit(cameras[0].name if cameras else "")

    def _ask(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._say)
        self._say()

    def _say(self) -> None:
        inputs = self._devices.videoInputs() if self._devices is not None else []
        self.named.emit(inputs[0].description() if inputs else "")
