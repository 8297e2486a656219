"""This version can't go on: it is older than the server takes, or the step is one that it does not know.

Of an unknown step the server's own words stand in the banner. On a kiosk nobody is sent to a download.
"""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

import kyc_desktop

from ..flow import prose
from ..flow.steps import screen_for
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.note import Note


class UpdatePage(Page):
    name = "update"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._note = Note("update.safe")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._note)

    def chrome(self) -> Chrome:
        view = self._view
        config = view.config if view is not None else None
        values = {
            "operator": config.brand.name if config is not None else "",
            "version": kyc_desktop.__version__,
            "minimum": config.minimum_client if config is not None else "",
        }
        left, primary = self._acts()
        return Chrome(
            title=self.tr("An update is needed"),
            lead=prose.parse(self._cause(), values),
            caption=self.tr("Update needed"),
            left=left,
            primary=primary,
        )

    def show_document(self, view: View) -> None:
        self._view = view
        self._note.words.set_words(prose.parse(self._rest(view)))
        self._note.words.show()
        self.changed.emit()

    def submit(self) -> None:
        if self._view is not None and self._view.kiosk:
            self.asked.emit("close")
            return
        url = self._url()
        self.asked.emit(f"open:{url}" if url else "support")

    def _cause(self) -> str:
        view = self._view
        if view is not None and view.kiosk:
            return self.tr("{operator} can't go on at this machine until its program is updated.")
        if view is not None and screen_for(view.application).name == self.name:
            return self.tr("{operator} added a step that this version of the program can't show.")
        if view is not None and view.config.minimum_client != "0":
            return self.tr(
                "{operator} needs version {minimum} of this program, or a newer one. This is version {version}."
            )
        return self.tr("{operator} needs a newer version of this program. This is version {version}.")

    def _rest(self, view: View) -> str:
        if view.kiosk:
            return self.tr(
                "**What you sent so far is safe.** Go on at home, or ask a member of staff near this machine."
            )
        if view.application is None:
            return self.tr(
                "**Nothing is lost.** Install the update and start the program again: what you typed is there, except "
                "the password."
            )
        return self.tr("**Your place is kept.** Install the update, start the program again, and you are at this step.")

    def _acts(self) -> tuple[Act | None, Act]:
        leave = Act(label=self.tr("Close window"), does="ask:close")
        if self._view is not None and self._view.kiosk:
            return None, leave
        support = Act(label=self.tr("Contact support"), does="ask:support", icon="life-buoy")
        url = self._url()
        if not url:
            return leave, support
        return support, Act(label=self.tr("Get the update"), does=f"ask:open:{url}", trailing_icon="external-link")

    def _url(self) -> str:
        """Where the operator has the update. Programs are fetched over https or not at all."""
        url = self._view.config.update_url if self._view is not None else None
        return url if url is not None and url.lower().startswith("https://") else ""
