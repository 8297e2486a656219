"""Picture 12: the issuing country, the kind of document, and how its photos are made."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..flow import prose
from ..flow.application import Application
from ..flow.commands import ChooseDocument, Command, StartHandoff
from ..flow.config import Country, Limits
from ..flow.problems import FieldProblem
from ..ui.page import Act, Chrome, Page, View
from ..ui.territories import by_name
from ..ui.widgets import art
from ..ui.widgets.card import Card, Hairline
from ..ui.widgets.choice import ChoiceGroup
from ..ui.widgets.choice_row import ChoiceRow
from ..ui.widgets.combo import Combo
from ..ui.widgets.document_card import DocumentCard
from ..ui.widgets.option import Option
from ..ui.widgets.text import Label, Small
from ..ui.wording import Wording

_FORMATS = {"image/jpeg": "JPG", "image/png": "PNG", "image/webp": "WebP", "image/heic": "HEIC"}
_ICONS = {"camera": "camera", "phone": "smartphone", "file": "upload"}


class DocumentsPage(Page):
    name = "documents"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None
        self._chosen_way = ""  # by the customer; what is preselected is not
        self._country = Combo("documents.country", self.tr("Issued by"))
        self._country.changed.connect(self._show_kinds)
        both = self.tr("Front and back")
        self._cards = [
            DocumentCard(
                "documents.passport", "passport", self.tr("Passport"), detail=self.tr("1 photo"), art=art.passport
            ),
            DocumentCard(
                "documents.drivers_license",
                "drivers_license",
                self.tr("Driver's license"),
                detail=both,
                art=art.drivers_license,
            ),
            DocumentCard("documents.id_card", "id_card", self.tr("National ID card"), detail=both, art=art.id_card),
        ]
        self._kinds = ChoiceGroup("documents.kinds", [*self._cards], self)
        self._kinds.changed.connect(self._kind_chosen)
        self._help = Small("documents.help")
        self._ways = Card("documents.ways")
        self._camera = ChoiceRow(
            "documents.by_camera", "camera", self.tr("This computer's camera"), detail=" ", icon="camera"
        )
        self._phone = ChoiceRow(
            "documents.by_phone",
            "phone",
            self.tr("Your phone"),
            detail=self.tr("Scan a code, photos come straight here"),
            badge=self.tr("Sharpest"),
            icon="smartphone",
        )
        self._file = ChoiceRow("documents.by_file", "file", self.tr("Upload a photo"), detail=" ", icon="upload")
        self._capture = ChoiceGroup("documents.capture", [self._camera, self._phone, self._file], self)
        self._capture.changed.connect(self._capture_chosen)
        self._between = Hairline()
        self._before_file = Hairline()
        for row in (self._camera, self._between, self._phone, self._before_file, self._file):
            self._ways.add(row)
        self._lay_out()

    # -- the contract ------------------------------------------------------------------------------------------

    def chrome(self) -> Chrome:
        way = self._capture.value()
        labels = {"camera": self.tr("Open camera"), "phone": self.tr("Show the code")}
        primary = Act(
            label=labels.get(way, self.tr("Choose a file")),
            does="submit",
            icon=_ICONS.get(way, "upload"),
            enabled=bool(self._kinds.value()) and self._capture_possible(),
            busy_label=self.tr("One moment"),
        )
        one = self._kinds.value() == "passport"
        return Chrome(
            title=self.tr("Choose your document"),
            lead=prose.parse(self.tr("It must be valid, the original and yours. No photocopies, no screenshots.")),
            caption=self.tr("Choose your document"),
            left=Act(label=self.tr("Back"), does="back", icon="arrow-left"),
            note=self.tr("Next: a photo of one page") if one else self.tr("Next: photos of both sides"),
            primary=primary,
            dense=True,
            gap=20,
        )

    def enter(self, view: View) -> None:
        self._view = view
        chosen = view.application.documents if view.application is not None else None
        own = view.application.country if view.application is not None else ""
        country = (chosen.country if chosen is not None else None) or view.typed.get("documents.country") or own
        accepted = [one for one in view.config.countries if one.documents]
        ordered = by_name(accepted, view.words.language, view.words.locale, first=own)
        self._country.set_options([Option(one.code, name, also=(one.name,)) for one, name in ordered])
        self._country.set_value(country)
        wanted = (chosen.type if chosen is not None else None) or view.typed.get("documents.kind") or "passport"
        self._kinds.set_value(wanted)
        self._show_kinds()
        self._chosen_way = view.typed.get("documents.capture", "")
        self._offer_ways()
        self._file.set_detail(
            upload_words(view.words, view.config.limits, self.tr("{formats}, up to {size}"), pdf=True)
        )
        self.changed.emit()

    def show_document(self, view: View) -> None:
        self._view = view
        self._offer_ways()
        self.changed.emit()

    def draft(self) -> Command | tuple[FieldProblem, ...]:
        country, kind = self._country.value(), self._kinds.value()
        if not country:
            return (FieldProblem(pointer="/country", code="required"),)
        if self._capture.value() == "phone" and self._is_chosen(country, kind):
            return StartHandoff()
        return ChooseDocument(country=country, type=kind)

    def submit(self) -> None:
        result = self.draft()
        if isinstance(result, ChooseDocument) and self._is_chosen(result.country, result.type):
            # The server has it already: sending it again would change nothing.
            self.detour.emit(self.after() or "photos")
        elif isinstance(result, StartHandoff) and self._waits_for_phone():
            self.detour.emit("handoff")
        else:
            super().submit()

    def after(self) -> str:
        way = self._capture.value()
        if way == "phone":
            return "documents" if self.then() is not None else ""
        return "camera" if way == "camera" else ""

    def then(self) -> Command | None:
        """The code can be shown once the server knows the document."""
        by_phone = self._capture.value() == "phone"
        chosen = self._is_chosen(self._country.value(), self._kinds.value())
        return StartHandoff() if by_phone and not chosen else None

    def show_errors(self, errors: tuple[FieldProblem, ...]) -> None:
        if errors and self._view is not None:
            self._country.set_error(self._view.words.field(errors[0]))
            self._country.setFocus()
        super().show_errors(errors)

    def typed(self) -> dict[str, str]:
        return {
            "documents.country": self._country.value(),
            "documents.kind": self._kinds.value(),
            "documents.capture": self._chosen_way,
        }

    def _offer_ways(self) -> None:
        """The phone is a choice only where the server offers the hand-off, the camera only where there is one."""
        application = self._application()
        offered = application is not None and application.action("start-handoff") is not None
        self._phone.setVisible(offered)
        self._between.setVisible(offered)
        camera = self._view.camera if self._view is not None else None
        self._camera.set_detail(self._camera_words(camera))
        self._camera.setEnabled(camera != "")
        kiosk = self._view is not None and self._view.kiosk
        self._camera.set_title(self.tr("The camera here") if kiosk else self.tr("This computer's camera"))
        self._file.setVisible(not kiosk)
        self._before_file.setVisible(not kiosk)
        ways = (("camera", camera != ""), ("phone", offered), ("file", not kiosk))
        possible = [way for way, there in ways if there] or ["camera"]
        wanted = self._chosen_way if self._chosen_way in possible else possible[0]
        if wanted != self._capture.value():
            self._capture.set_value(wanted)

    def _capture_possible(self) -> bool:
        return self._capture.value() != "camera" or self._camera.isEnabled()

    def _camera_words(self, camera: str | None) -> str:
        if camera is None:
            return self.tr("Looking for a camera")
        return self.tr("{camera} found").format(camera=camera) if camera else self.tr("No camera found")

    # -- choices -----------------------------------------------------------------------------------------------

    def _show_kinds(self) -> None:
        """The documents of the country: only those are shown."""
        country = self._chosen_country()
        accepted = [kind.type for kind in country.documents] if country is not None else []
        self._country.set_error(None)
        american = country is not None and country.code == "US"
        self._cards[2].set_title(self.tr("State ID card") if american else self.tr("National ID card"))
        for card in self._cards:
            card.setVisible(card.key in accepted)
        if self._kinds.value() not in accepted and accepted:
            self._kinds.set_value(next(card.key for card in self._cards if card.key in accepted))
        self._kind_chosen()

    def _kind_chosen(self) -> None:
        self._help.set_words(self._accepted_words())
        self.changed.emit()

    def _capture_chosen(self) -> None:
        self._chosen_way = self._capture.value()
        self.changed.emit()

    def _accepted_words(self) -> str:
        country = self._chosen_country()
        american = country is not None and country.code == "US"
        match self._kinds.value():
            case "passport" if american:
                return self.tr("A passport book that has not expired. Passport cards don't count.")
            case "passport":
                return self.tr("A passport that has not expired, with its code lines at the bottom of the photo page.")
            case "drivers_license" if american:
                return self.tr("A license card that has not expired. Paper and learner's permits don't count.")
            case "drivers_license":
                return self.tr("A license card that has not expired, with Latin letters on it.")
            case "id_card" if american:
                return self.tr("An ID card of your state that has not expired. Paper cards don't count.")
            case "id_card":
                return self.tr("An identity card that has not expired, with Latin letters on it.")
            case _:
                return ""

    def _waits_for_phone(self) -> bool:
        """Whether a code is shown already; a new one would disconnect the phone."""
        application = self._application()
        return application is not None and application.handoff is not None and application.handoff.open

    def _is_chosen(self, country: str, kind: str) -> bool:
        application = self._application()
        chosen = application.documents if application is not None else None
        return chosen is not None and (chosen.country, chosen.type) == (country, kind)

    def _chosen_country(self) -> Country | None:
        return self._view.config.country(self._country.value()) if self._view is not None else None

    def _application(self) -> Application | None:
        return self._view.application if self._view is not None else None

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(12)
        for card in self._cards:
            cards.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._country)
        column.addSpacing(20)
        column.addLayout(cards)
        column.addSpacing(6)
        column.addWidget(self._help)
        column.addSpacing(20)
        column.addWidget(Label("documents.how", self.tr("How do you want to take the photo?")))
        column.addSpacing(6)
        column.addWidget(self._ways)

    def minimumSizeHint(self) -> QSize:
        # No height: at the least width its sentences have more lines than the column ever gives them.
        return QSize(360, 0)


def upload_words(words: Wording, limits: Limits, markup: str, *, pdf: bool = False) -> str:
    """``JPG, PNG, WebP or HEIC, up to 10 MB``, from the limits of the server.

    ``pdf``: this computer makes a photo of the photo page of a PDF, so that the server never sees one.
    """
    names = [_FORMATS.get(kind, kind.rpartition("/")[2].upper()) for kind in limits.upload_types]
    names += ["PDF"] if pdf else []
    last = QCoreApplication.translate("DocumentsPage", "{formats} or {last}")
    listed = last.format(formats=", ".join(names[:-1]), last=names[-1]) if len(names) > 1 else "".join(names)
    return markup.format(formats=listed, size=words.size(limits.upload_bytes, 0))
