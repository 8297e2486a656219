"""Verify your identity: by phone or by a document (picture 04)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow.application import Application
from ..flow.commands import ChooseMethod, Command
from ..flow.problems import FieldProblem
from ..flow.prose import parse
from ..ui.page import Act, Chrome, Page, View
from ..ui.widgets import art
from ..ui.widgets.card import Padded
from ..ui.widgets.choice import ChoiceGroup
from ..ui.widgets.frame import FrameIcon
from ..ui.widgets.method_card import MethodCard
from ..ui.widgets.text import Small


class MethodPage(Page):
    """Both ways at once. Where phone checks are not offered there is nothing to choose, so no radio."""

    name = "method"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self.phone = MethodCard(
            "method.phone",
            "phone",
            self.tr("Use my phone"),
            detail=self.tr(
                "We text you a link. You tap it, and your carrier confirms the phone is yours. About 2 minutes."
            ),
            needs=(self.tr("Your own mobile phone, near you"), self.tr("Your date of birth")),
            badge=self.tr("Fastest"),
            art=art.two_devices,
        )
        self.documents = MethodCard(
            "method.documents",
            "documents",
            self.tr("Use an identity document"),
            detail=self.tr(
                "We read it and compare it with what you tell us. About 5 minutes, sometimes longer if a person has"
                " to look."
            ),
            needs=(
                self.tr("A passport, driver's license or ID card that is still valid"),
                self.tr("A camera: this computer's, or your phone's"),
            ),
        )
        self.choice = ChoiceGroup("method.choice", [self.phone, self.documents], self)
        self.choice.set_value("phone")
        self.choice.changed.connect(self.changed)
        self.privacy = Small("method.privacy")
        self.privacy.linked.connect(self.asked)
        self._lay_out()

    def chrome(self) -> Chrome:
        operator = self._view.config.brand.name if self._view is not None else ""
        if self._by_phone():
            note = self.tr("Next: your number and date of birth")
            primary = self.tr("Verify fast")
        else:
            note = self.tr("Next: which document")
            primary = self.tr("Choose a document")
        lead = self.tr("{operator} has to know that you are really you before you can move money.")
        if self._offered():
            lead = self.tr("{operator} has to know that you are really you before you can move money. Choose how.")
        return Chrome(
            title=self.tr("Verify your identity"),
            lead=parse(lead, {"operator": operator}),
            caption=self.tr("About 2 minutes left") if self._by_phone() else self.tr("About 5 minutes left"),
            left=Act(label=self.tr("Not now"), does="ask:close"),
            note=note,
            primary=Act(label=primary, does="submit", busy_label=self.tr("One moment")),
        )

    def enter(self, view: View) -> None:
        self.choice.set_value(_first_choice(view.application))
        self.show_document(view)

    def show_document(self, view: View) -> None:
        self._view = view
        offered = self._offered()
        self.phone.setVisible(offered)
        self.documents.set_alone(not offered)
        if not offered:
            self.choice.set_value("documents")
        self.privacy.set_words(parse(self._promise(offered)))
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        return ChooseMethod(method="phone" if self._by_phone() else "documents")

    def _by_phone(self) -> bool:
        return self.choice.value() == "phone"

    def _offered(self) -> bool:
        """Whether phone checks exist where the customer lives."""
        if self._view is None or self._view.application is None:
            return True
        country = self._view.config.country(self._view.application.country)
        return country is not None and country.phone

    def _promise(self, phone: bool) -> str:
        if phone:
            return self.tr(
                "Your details are encrypted and used only to verify you. Your carrier never shares your calls or"
                " messages. [What we collect and for how long](retention)"
            )
        return self.tr(
            "Your details are encrypted and used only to verify you. [What we collect and for how long](retention)"
        )

    def _lay_out(self) -> None:
        promise = QHBoxLayout()
        promise.setSpacing(12)
        shield = Padded(FrameIcon("shield-check", size=20), (0, 1, 0, 0))
        promise.addWidget(shield, 0, Qt.AlignmentFlag.AlignTop)
        promise.addWidget(self.privacy, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.phone)
        column.addWidget(self.documents)
        column.addSpacing(12)
        column.addLayout(promise)


def _first_choice(application: Application | None) -> str:
    """What is chosen beforehand: what the server suggests, else the other way for who left the first one."""
    if application is None:
        return "phone"
    if application.suggested in ("documents", "phone"):
        return application.suggested
    by_phone = application.method != "documents"
    left = application.method is not None and application.step in ("link", "failed")
    return "phone" if by_phone != left else "documents"
