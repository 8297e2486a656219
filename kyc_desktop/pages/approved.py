"""Picture 10: verified; the receipt, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ..flow.application import Application
from ..ui.folders import documents_folder
from ..ui.page import Act, Chrome, Page, View
from ..ui.receipt import Receipt, ReceiptWriter
from ..ui.widgets.button import Button
from ..ui.widgets.card import Card, Hairline, Padded
from ..ui.widgets.prose import Prose
from ..ui.widgets.seal import Seal
from ..ui.widgets.text_flow import Look
from ..ui.widgets.tile_row import TileButton
from ..ui.widgets.value_row import ValueRow, ValueRows

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ApprovedPage(Page):
    name = "approved"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._writer = ReceiptWriter(self)
        self._writer.written.connect(self._written)
        self._writer.failed.connect(self._not_written)
        self._seal = Seal("approved.seal", self.tr("Verified"))
        self._title = Prose("approved.title", "", Look(role="title", alignment=_CENTRE))
        self._lead = Prose("approved.lead", "", Look(role="lead", colour="text-2", alignment=_CENTRE))
        self._rows = ValueRows("approved.rows", [])
        self._save = TileButton(
            "approved.save",
            "file-text",
            self.tr("Save your receipt"),
            self.tr("A PDF. We have emailed you a copy, too."),
            trailing="download",
        )
        self._save.clicked.connect(self._choose_file)
        keep = TileButton(
            "approved.kept",
            "shield-check",
            self.tr("See what we keep"),
            self.tr("What is stored, for how long, and how to delete it"),
            trailing="external-link",
        )
        keep.clicked.connect(self._see_what_we_keep)
        card = Card("approved.card")
        card.add(Padded(self._rows, (0, 4, 0, 4)))
        card.add(Hairline())
        card.add(self._save)
        card.add(Hairline())
        card.add(keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._seal, 0, _CENTRE)
        column.addSpacing(20)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._lead)
        column.addSpacing(24)
        column.addWidget(card)

    def chrome(self) -> Chrome:
        operator = self._view.config.brand.name if self._view is not None else ""
        return Chrome(
            title=self._title.words(),
            lead=(),
            caption=self._caption(),
            left=Act(label=self.tr("Close window"), does="ask:close"),
            primary=Act(
                label=self.tr("Go to {operator}").format(operator=operator),
                does="ask:site",
                trailing_icon="external-link",
            ),
            dense=True,
            centred=True,
        )

    def title(self) -> QWidget:
        return self._title

    def show_document(self, view: View) -> None:
        self._view = view
        application = view.application
        if application is None:
            return
        if view.kiosk:
            self._save.set_words(
                self.tr("Your receipt"), self.tr("We have emailed it to you. Touch for a code to scan.")
            )
        first = application.details.first_name if application.details is not None else ""
        title = self.tr("You're verified, {name}").format(name=first) if first else self.tr("You're verified")
        self._title.set_words(title)
        self._lead.set_words(
            self.tr("{operator} has confirmed your identity. There is nothing else to do.").format(
                operator=view.config.brand.name
            )
        )
        copy = None
        if not view.kiosk:
            copy = Button("approved.copy", self.tr("Copy"), kind="link", icon="copy", small=True)
            copy.setAccessibleName(self.tr("Copy the reference"))
            copy.clicked.connect(self._copy)
        receipt = self._receipt(view, application)
        (name_label, name), (how_label, how), (reference_label, reference) = receipt.rows
        rows = [ValueRow("approved.name", name_label, name)] if name else []
        self._rows.set_rows(
            [
                *rows,
                ValueRow("approved.how", how_label, how),
                ValueRow("approved.reference", reference_label, reference, tabular=True, action=copy),
            ]
        )
        self.changed.emit()

    def submit(self) -> None:
        self.asked.emit("site")

    # -- the receipt -------------------------------------------------------------------------------------------

    def _receipt(self, view: View, application: Application) -> Receipt:
        decision = application.decision
        details = application.details
        name = decision.name if decision is not None and decision.name else ""
        if not name and details is not None:
            name = " ".join(part for part in (details.first_name, details.middle_name, details.last_name) if part)
        by_phone = (decision.method if decision is not None else application.method) == "phone"
        how = self.tr("{when}, by mobile phone") if by_phone else self.tr("{when}, by document")
        when = view.words.moment(decision.decided_at if decision is not None else application.server_time)
        return Receipt(
            operator=view.config.brand.name,
            title=self.tr("Identity verification receipt"),
            rows=(
                (self.tr("Verified as"), name),
                (self.tr("When and how"), how.format(when=when)),
                (self.tr("Reference"), application.reference),
            ),
            foot=self.tr("Keep this receipt. Questions: {email}").format(email=view.config.support.email),
        )

    def _choose_file(self) -> None:
        if self._view is None or self._view.application is None:
            return
        if self._view.kiosk:
            self.asked.emit("receipt")
            return
        name = self.tr("Receipt {reference}.pdf").format(reference=self._view.application.reference)
        dialog = QFileDialog(self.window(), self.tr("Save your receipt"))
        dialog.setObjectName("approved.file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("PDF document (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(documents_folder())
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def save_to(self, path: str) -> None:
        """Write the receipt as PDF to ``path``, in a thread."""
        if self._view is not None and self._view.application is not None:
            self._save.setEnabled(False)
            self._writer.write(self._receipt(self._view, self._view.application), path)

    def _written(self) -> None:
        self._save.setEnabled(True)
        self._save.set_text(self.tr("Saved. We have emailed you a copy, too."))

    def _not_written(self) -> None:
        self._save.setEnabled(True)
        self._save.set_text(self.tr("It could not be saved there. Choose another folder."))

    # -- acts --------------------------------------------------------------------------------------------------

    def _caption(self) -> str:
        application = self._view.application if self._view is not None else None
        decision = application.decision if application is not None else None
        if self._view is None or decision is None:
            return ""
        return self.tr("Verified {time}").format(time=self._view.words.clock(decision.decided_at))

    def _copy(self) -> None:
        if self._view is not None and self._view.application is not None:
            self.asked.emit(f"copy:{self._view.application.reference}")

    def _see_what_we_keep(self) -> None:
        self.asked.emit("retention")
