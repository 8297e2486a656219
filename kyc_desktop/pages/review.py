"""Picture 08: what was found or read, to be checked before anything is submitted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Address, Details
from ..flow.commands import ChooseMethod, SubmitDetails
from ..flow.prose import Part
from ..ui.dialogs import Question, ask
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets.button import Button
from ..ui.widgets.card import Card, Hairline, Padded
from ..ui.widgets.choice import ChoiceGroup
from ..ui.widgets.choice_row import ChoiceRow
from ..ui.widgets.text import Heading, Small
from ..ui.widgets.value_row import ValueRows
from .detail_rows import DetailRows


class ReviewPage(Page):
    name = "review"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._addresses: tuple[Address, ...] = ()
        edit = Button("review.edit", self.tr("Edit"), kind="link", icon="pencil", small=True)
        edit.clicked.connect(self._edit)
        self._words = DetailRows(self)
        self._rows = ValueRows("review.rows", [])
        self._which = Card("review.addresses")
        self._which_title = Small(
            "review.addresses.title", self.tr("Which address is your current one?"), colour="text"
        )
        self._group: ChoiceGroup | None = None
        head = QWidget()
        head.setFixedHeight(52)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Heading("review.head", self.tr("Personal details")), 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(edit)
        card = Card("review.card")
        card.add(Padded(head, (20, 4, 8, 0)))
        card.add(Padded(Hairline(), (20, 0, 20, 0)))
        card.add(Padded(self._rows, (0, 0, 0, 8)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(card)
        column.addWidget(self._which_title)
        column.addWidget(self._which)
        self._consent = Small("review.consent", self.tr("By submitting, you confirm that these details are your own."))
        column.addWidget(self._consent)

    def chrome(self) -> Chrome:
        complete = self._complete()
        return Chrome(
            title=self.tr("Check your details") if complete else self.tr("Add your details"),
            lead=self._lead(),
            caption=self.tr("Check before you submit"),
            left=self._left(),
            note=self._note() if complete else "",
            primary=Act(label=self.tr("Confirm and submit"), does="submit", busy_label=self.tr("Submitting"))
            if complete
            else Act(label=self.tr("Add your details"), does="detour:edit"),
        )

    def show_document(self, view: View) -> None:
        self._view = view
        self._consent.setVisible(self._complete())
        application = view.application
        if application is None or application.details is None:
            self._rows.set_rows([])
            self._show_addresses(())
        else:
            self._rows.set_rows(self._words.rows(view, application, application.details))
            details = application.details
            addresses = (details.address, *details.other_addresses) if details.address is not None else ()
            self._show_addresses(tuple(dict.fromkeys(addresses)))
        self.changed.emit()

    def draft(self) -> SubmitDetails | tuple[()]:
        details = self._details()
        if details is None or details.address is None:
            return ()
        chosen = int(self._group.value()) if self._group is not None else 0
        return SubmitDetails(
            first_name=details.first_name,
            middle_name=details.middle_name,
            last_name=details.last_name,
            address=self._addresses[chosen] if self._addresses else details.address,
            date_of_birth=details.date_of_birth if self._by_document() else None,
        )

    def submit(self) -> None:
        if self._complete():
            super().submit()
        else:
            self._edit()

    def act(self, key: str) -> None:
        if key == "not-me":
            self._ask_not_me()
        elif key == "other-document":
            self._ask_other_document()

    # -- words -------------------------------------------------------------------------------------------------

    def _lead(self) -> tuple[Part, ...]:
        details = self._details()
        source = details.source if details is not None else "typed"
        if source == "phone":
            words = self.tr(
                "Public records matched these to your phone. Correct anything that is wrong. "
                "Nothing is submitted until you confirm."
            )
        elif source == "document" and self._complete():
            words = self.tr(
                "Compare these with your document. Correct anything that is wrong. "
                "Nothing is submitted until you confirm."
            )
        elif source == "document" and details is not None and details.last_name:
            words = self.tr(
                "We read these from your document. Add what is missing. Nothing is submitted until you confirm."
            )
        else:
            words = self.tr("Write them as they stand on your document. Nothing is submitted until you confirm.")
        return prose.parse(words)

    def _note(self) -> str:
        return self.tr("Next: the result") if self._by_document() else self.tr("Next: the result, in seconds")

    def _left(self) -> Act | None:
        application = self._view.application if self._view is not None else None
        if application is None or application.action("choose-method") is None:
            return None
        if self._by_document():
            return Act(label=self.tr("Use another document"), does="page:other-document")
        return Act(label=self.tr("This isn't me"), does="page:not-me")

    # -- several addresses -------------------------------------------------------------------------------------

    def _show_addresses(self, addresses: Sequence[Address]) -> None:
        several = len(addresses) > 1
        self._which.setVisible(several)
        self._which_title.setVisible(several)
        if tuple(addresses) == self._addresses or self._view is None:
            return
        self._addresses = tuple(addresses)
        self._which.clear()
        self._group = None
        if not several:
            return
        choices = []
        for number, address in enumerate(addresses):
            street, *rest = self._view.words.address(address)
            choices.append(ChoiceRow(f"review.address.{number}", str(number), street, detail=", ".join(rest)))
            self._which.add_row(choices[-1])
        self._group = ChoiceGroup("review.address", [*choices], self)
        self._group.set_value("0")

    # -- acts --------------------------------------------------------------------------------------------------

    def _details(self) -> Details | None:
        application = self._view.application if self._view is not None else None
        return application.details if application is not None else None

    def _by_document(self) -> bool:
        application = self._view.application if self._view is not None else None
        return application is not None and application.method == "documents"

    def _complete(self) -> bool:
        details = self._details()
        return details is not None and bool(details.first_name and details.last_name) and details.address is not None

    def _edit(self) -> None:
        self.detour.emit("edit")

    def _ask_not_me(self) -> None:
        question = Question(
            title=self.tr("Is this someone else?"),
            text=self.tr("We delete these details and you start again with another phone number."),
            safe=self.tr("Keep these details"),
            act=self.tr("This isn't me"),
        )
        ask("review.not_me", question, self.window(), self._not_me)

    def _not_me(self, sure: bool) -> None:
        if sure:
            self.sent.emit(ChooseMethod(method="phone"))

    def _ask_other_document(self) -> None:
        question = Question(
            title=self.tr("Use another document?"),
            text=self.tr("We delete the photos and what we read from them, and you choose a document again."),
            safe=self.tr("Keep this document"),
            act=self.tr("Use another document"),
        )
        ask("review.other_document", question, self.window(), self._other_document)

    def _other_document(self, sure: bool) -> None:
        if sure:
            self.sent.emit(ChooseMethod(method="documents"))
