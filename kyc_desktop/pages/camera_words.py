"""What the camera page says: hints, troubles with their ways out, and what should be lined up."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from ..ui.camera_live import Hint, Trouble

SETTINGS = {
    "darwin": "x-apple.systempreferences:com.apple.preference.security?Privacy_Camera",
    "win32": "ms-settings:privacy-webcam",
}
"""Where the system's permission is changed. Linux desktops have no common address."""


class CameraWords(QObject):
    """An object so that its words are translated under one name."""

    def hint(self, hint: Hint, task: str) -> tuple[str, str, str]:
        """Sentence, icon and colour. ``task``: "photo page of your passport"."""
        show = self.tr("Show the {task}.").format(task=task)
        glare = self.tr("Tilt it slightly. There's glare on the document.")
        return {
            Hint.SHOW: (show, "id-card", "on-stage"),
            Hint.TURN: (self.tr("This is the other side. Turn it over."), "refresh-cw", "stage-warn"),
            Hint.CLOSER: (self.tr("Move it closer to the camera."), "plus", "stage-warn"),
            Hint.FARTHER: (self.tr("Move it back. A corner is cut off."), "minus", "stage-warn"),
            # Whoever looks into a camera has on the left what the picture has on the right.
            Hint.CUT_LEFT: (self.tr("Move it to your left. A corner is cut off."), "alert-triangle", "stage-warn"),
            Hint.CUT_RIGHT: (self.tr("Move it to your right. A corner is cut off."), "alert-triangle", "stage-warn"),
            Hint.CUT_TOP: (self.tr("Move it down. A corner is cut off."), "arrow-down", "stage-warn"),
            Hint.CUT_BOTTOM: (self.tr("Move it up. A corner is cut off."), "arrow-up", "stage-warn"),
            Hint.STRAIGHTEN: (self.tr("Hold it straight, facing the camera."), "rotate-ccw", "stage-warn"),
            Hint.STEADY: (self.tr("Hold it still. The picture is blurred."), "alert-triangle", "stage-warn"),
            Hint.GLARE_LEFT: (self.tr("Tilt it slightly. There's glare on the left."), "rotate-ccw", "stage-warn"),
            Hint.GLARE_RIGHT: (self.tr("Tilt it slightly. There's glare on the right."), "rotate-ccw", "stage-warn"),
            Hint.GLARE_TOP: (self.tr("Tilt it slightly. There's glare at the top."), "rotate-ccw", "stage-warn"),
            Hint.GLARE_BOTTOM: (self.tr("Tilt it slightly. There's glare at the bottom."), "rotate-ccw", "stage-warn"),
            Hint.GLARE: (glare, "rotate-ccw", "stage-warn"),
            Hint.DARK: (self.tr("It's too dark. Turn toward the light."), "sun", "stage-warn"),
            Hint.BRIGHT: (self.tr("It's too bright. Turn away from the light."), "sun", "stage-warn"),
            Hint.UNCOVER: (self.tr("Keep your fingers off the text."), "pointer", "stage-warn"),
            Hint.ORIGINAL: (self.tr("Show the original, not a copy or a screen."), "copy", "stage-warn"),
            Hint.READING: (self.tr("Hold it there. We're reading it."), "eye", "on-stage"),
            Hint.READY: (self.tr("Good. Hold it there."), "check", "stage-ok"),
            Hint.TAKEN: (self.tr("Got it. Reading the photo."), "check-circle-2", "stage-ok"),
        }[hint]

    def line_up(self, side: str, *, code: bool) -> str:
        if side == "page":
            return self.tr("Line up the page with the picture and the two code lines.")
        if side == "back" and code:
            return self.tr("Line up the back of the card with all of its code.")
        return self.tr("Line up the card with all four corners.")

    def offer(self, *, phone: bool) -> str:
        """What is said when it takes long."""
        if phone:
            return self.tr("Hard to get right? Your phone's camera is sharper.")
        return self.tr("Hard to get right? A photo from a file is as good.")

    def trouble(self, trouble: Trouble, camera: str) -> tuple[str, str, str, list[tuple[str, str]]]:
        """Head, sentence, icon, and the ways out as key and words; phone and file stand below the stage."""
        again = ("retry", self.tr("Try again"))
        camera = camera or self.tr("The camera")
        match trouble:
            case Trouble.UNASKED:
                return (
                    self.tr("Next, your system asks for the camera"),
                    self.tr("It is used to photograph your document. The video stays on this computer."),
                    "camera",
                    [("allow", self.tr("Use the camera"))],
                )
            case Trouble.REFUSED:
                ways = [again]
                if sys.platform in SETTINGS:
                    ways.insert(0, ("settings", self.tr("Open settings")))
                return (
                    self.tr("The camera is blocked"),
                    self.tr(
                        "The system does not let this app use the camera."
                        " Allow it in Settings, Privacy, Camera, then come back."
                    ),
                    "lock",
                    ways,
                )
            case Trouble.NO_DEVICE:
                return (
                    self.tr("We can't see a camera"),
                    self.tr(
                        "It may be unplugged or in use by another app."
                        " Close that app and try again, use your phone, or upload a photo."
                    ),
                    "camera",
                    [again],
                )
            case Trouble.BUSY:
                return (
                    self.tr("Another app uses the camera"),
                    self.tr(
                        "{camera} gives us no picture. Close the other app, a video call for example, then try again."
                    ).format(camera=camera),
                    "camera",
                    [again],
                )
            case Trouble.UNPLUGGED:
                return (
                    self.tr("The camera was unplugged"),
                    self.tr("Plug it in again and it goes on by itself, or choose another camera above."),
                    "camera",
                    [again],
                )
            case Trouble.BLACK:
                return (
                    self.tr("The picture is black"),
                    self.tr(
                        "Open the cover or the privacy switch of the camera."
                        " If there is none, allow the camera in the settings of the system."
                    ),
                    "eye-off",
                    [("settings", self.tr("Open settings"))] if sys.platform in SETTINGS else [],
                )

    def kiosk_trouble(self, trouble: Trouble, *, phone: bool) -> tuple[str, str, str, list[tuple[str, str]]]:
        """As `trouble`, where the visitor can neither unplug a camera nor change a setting."""
        if trouble is Trouble.UNASKED:
            return self.trouble(trouble, "")
        ways = [("phone", self.tr("Use your phone's camera"))] if phone else []
        text = self.tr("The camera of this machine gives no picture. Call for help, or try again.")
        if phone:
            text = self.tr("The camera of this machine gives no picture. Your phone's camera works as well.")
        return self.tr("The camera does not work"), text, "camera", [*ways, ("retry", self.tr("Try again"))]
