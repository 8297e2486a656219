"""The buttons below a photo that was read: the primary is always the act that can succeed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..ui.page import Act, View
from .checked import Checked
from .remedies import possible


class CheckActs(QObject):
    """An object so that its words are translated under one name."""

    def of(self, view: View, checked: Checked) -> tuple[Act | None, Act | None, Act]:
        """Left, secondary and primary."""
        retake = Act(label=self.tr("Retake photo"), does="page:retake", icon="rotate-ccw")
        if checked.candidate.source == "file":
            retake = Act(label=self.tr("Choose another photo"), does="page:retake", icon="rotate-ccw")
        use = Act(label=self.tr("Use this photo"), does="submit", icon="check", busy_label=self.tr("Sending"))
        support = Act(label=self.tr("Contact support"), does="ask:support", icon="life-buoy")
        if not checked.rejected:
            application = view.application
            if checked.differs and application is not None and possible(application, "edit"):
                return None, retake, Act(label=self.tr("Fix my details"), does="page:edit")
            return retake, None, use
        if checked.document_at_fault:
            return support, retake, Act(label=self.tr("Choose another document"), does="detour:documents")
        other = self._other_way(view, checked) if checked.refusals > 1 else None
        if other is not None:
            return support, retake, other
        return support, None, retake

    def _other_way(self, view: View, checked: Checked) -> Act | None:
        """After the same reason came twice: the camera for a file or a phone, a phone or a file for the camera."""
        application = view.application
        phone = checked.candidate.source == "phone"
        if not phone and application is not None and application.action("start-handoff") is not None:
            return Act(label=self.tr("Use my phone"), does="page:handoff", icon="smartphone")
        if checked.way == "camera" or (phone and not view.camera):
            return Act(label=self.tr("Upload a photo"), does="detour:photos", icon="upload")
        if view.camera:
            return Act(label=self.tr("Open camera"), does="detour:camera", icon="camera")
        return None
