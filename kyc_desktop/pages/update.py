"""A step that this version does not know: where the update is. The server's own words stand in the banner."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..flow import prose
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.note import Note


class UpdatePage(Page):
    name = "update"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        note = Note(
            "update.safe",
            words=prose.parse(
                self.tr(
                    "**Your place is kept.** Install the update, start the program again, and you are at this step."
                )
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(note)

    def chrome(self) -> Chrome:
        operator = self._view.config.brand.name if self._view is not None else ""
        lead = self.tr("{operator} added a step that this version of the program can't show.")
        url = self._view.config.update_url if self._view is not None else None
        support = Act(label=self.tr("Contact support"), does="ask:support", icon="life-buoy")
        get = Act(label=self.tr("Get the update"), does=f"ask:open:{url}", trailing_icon="external-link")
        return Chrome(
            title=self.tr("An update is needed"),
            lead=prose.parse(lead, {"operator": operator}),
            caption=self.tr("Update needed"),
            left=support if url else Act(label=self.tr("Close window"), does="ask:close"),
            primary=get if url else support,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        self.changed.emit()

    def submit(self) -> None:
        url = self._view.config.update_url if self._view is not None else None
        self.asked.emit(f"open:{url}" if url else "support")
