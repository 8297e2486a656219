"""A phone of 390 x 844 that opens the real page behind a link, drawn with plain widgets.

The page comes over HTTP from the server, with its form token, as to any phone; what is typed goes back the same
way. Nothing of the program is short-cut.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QVBoxLayout, QWidget

from kyc_desktop.api.errors import ApiError
from kyc_desktop.api.sandbox import Attached, Sandbox
from kyc_desktop.ui.tasks import TaskScope, run_blocking
from kyc_desktop.ui.widgets.announce import announce
from kyc_desktop.ui.widgets.button import Button, Kind
from kyc_desktop.ui.widgets.field import Field
from kyc_desktop.ui.widgets.prose import Prose
from kyc_desktop.ui.widgets.text_flow import Look
from kyc_desktop.ui.widgets.themed import Themed, antialiased

from .band import Band
from .scrolled import Scrolled
from .web_page import Block, Entry, Press, WebForm, WebPage, read

_SIZE = QSize(390, 844)
_LARGEST_PHOTO = 32_000_000
"""Bytes that are read of a file; the server says itself that it is too large."""
_LOOKS = {
    "heading": Look(role="title"),
    "strong": Look(role="heading"),
    "text": Look(role="body", colour="text-2"),
    "step": Look(role="body"),
}
_KINDS: dict[str, Kind] = {"primary": "primary", "secondary": "secondary", "quiet": "quiet", "danger": "danger"}


class PhoneWindow(Themed, QWidget):
    """Shows one page after the other; closing it leaves the link as it is, so it may expire."""

    def __init__(self, sandbox: Sandbox, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("phone")
        self.setWindowTitle(self.tr("Phone, sandbox"))
        self._sandbox = sandbox
        self._scope = TaskScope(self)
        self._forms: list[WebForm] = []
        self._entries: dict[str, Field] = {}
        self.page = Scrolled("phone.page", parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Band(self.tr("Sandbox phone: no text was really sent")))
        column.addWidget(self.page)
        self.resize(_SIZE)
        self.follow_theme()

    def open_link(self, url: str) -> None:
        """Open the page of that link, as a tap on it does."""
        self._scope.cancel()
        self._scope.start(self._load(url, None))

    @property
    def entries(self) -> dict[str, Field]:
        """The fields of the page by their name in the form."""
        return dict(self._entries)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        antialiased(self).fillRect(self.rect(), self.colour("surface"))

    async def _load(self, url: str, fields: dict[str, str] | None, photo: tuple[str, Path] | None = None) -> None:
        """``photo``: name of the field, and the file for it."""
        self.page.setEnabled(False)
        try:
            if fields is None:
                html = await self._sandbox.open_page(url)
            else:
                files = {} if photo is None else {photo[0]: await run_blocking(_attached, photo[1])}
                html = await self._sandbox.submit_form(url, fields, files)
        except (ApiError, OSError):
            self.page.setEnabled(True)
            self._show_unreachable(url)
        else:
            self.page.setEnabled(True)  # before it is shown: what is disabled takes no focus
            self._show(read(html.text, url=html.url))

    def _show(self, page: WebPage) -> None:
        self.page.clear()
        self._forms, self._entries = page.forms, {}
        for index, item in enumerate(page.items):
            self.page.add(self._widget(f"phone.item{index}", item))
        first = next(iter(self._entries.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, page.heading)

    def _show_unreachable(self, url: str) -> None:
        self.page.clear()
        self.page.add(
            Prose("phone.trouble", self.tr("The page did not load. The server of the sandbox did not answer."))
        )
        again = Button("phone.again", self.tr("Try again"), kind="secondary")
        again.clicked.connect(lambda: self.open_link(url))
        self.page.add(again)

    def _widget(self, name: str, item: Block | Entry | Press) -> QWidget:
        if isinstance(item, Block):
            look = Look(role="body", colour="danger-text") if item.error else _LOOKS[item.kind]
            return Prose(name, item.text, look)
        if isinstance(item, Entry):
            field = Field(f"phone.{item.name}", item.label, tabular=item.digits, max_length=item.longest or 256)
            field.edit.returnPressed.connect(lambda: self._submit(0))
            self._entries[item.name] = field
            return field
        button = Button(f"{name}.button", item.text, kind=_KINDS.get(item.kind, "primary"))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if item.href:
            button.clicked.connect(lambda: self.open_link(item.href))
        elif item.file:
            button.clicked.connect(lambda: self._choose(item.form))
        else:
            button.clicked.connect(lambda: self._submit(item.form))
        return button

    def _submit(self, form: int, photo: Path | None = None) -> None:
        if form >= len(self._forms):
            return
        chosen = self._forms[form]
        fields = chosen.hidden | {name: field.value() for name, field in self._entries.items()}
        attached = (chosen.file, photo) if photo is not None and chosen.file else None
        self._scope.cancel()
        self._scope.start(self._load(chosen.action, fields, attached))

    def _choose(self, form: int) -> None:
        """A file takes the place of the phone's camera; it is sent at once, as on a phone."""
        dialog = QFileDialog(self, self.tr("Choose a photo"))
        dialog.setObjectName("phone.file")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._submit(form, Path(path)))
        dialog.open()


def _attached(path: Path) -> Attached:
    """Raises OSError."""
    with path.open("rb") as file:
        return Attached(path.name, file.read(_LARGEST_PHOTO))
