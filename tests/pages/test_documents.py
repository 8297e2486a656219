"""The issuing country, the kind of document, and how it is photographed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from kyc_desktop.flow.application import Application, Documents, Side
from kyc_desktop.flow.commands import ChooseDocument
from kyc_desktop.gallery import people
from kyc_desktop.gallery.people import actions
from kyc_desktop.ui.widgets.document_card import DocumentCard
from kyc_desktop.ui.widgets.prose import Prose

from .stage import Stage

OFFERED = people.maya("documents")
UPLOAD = replace(OFFERED, actions=actions("choose-document", "choose-method"))


def test_a_document_is_chosen_by_keyboard_alone(stage: Stage) -> None:
    stage.show(UPLOAD)
    stage.find("documents.passport", DocumentCard).setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Right)
    assert stage.find("documents.help", Prose).words().startswith("A license card that has not expired.")
    assert stage.window.sheet.footer.note.words() == "Next: photos of both sides"
    stage.enter()
    assert stage.sent == [ChooseDocument(country="US", type="drivers_license")]


def test_the_own_country_is_first_and_the_card_has_its_name_there(stage: Stage) -> None:
    stage.show(UPLOAD)
    assert stage.find("documents.id_card", DocumentCard).title == "State ID card"
    stage.type("documents.country.edit", "Ger")
    stage.press(Qt.Key.Key_Return)
    assert stage.find("documents.id_card", DocumentCard).title == "National ID card"
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.sent == [ChooseDocument(country="DE", type="passport")]


def test_all_three_ways_stand_in_the_window_without_scrolling(stage: Stage) -> None:
    stage.window.resize(1120, 760)
    stage.show(OFFERED)
    assert not stage.find("documents.by_phone").isHidden()
    assert stage.window.sheet.area.verticalScrollBar().maximum() == 0


def test_a_country_without_documents_cannot_be_chosen(stage: Stage) -> None:
    stage.show(UPLOAD)
    stage.type("documents.country.edit", "Cuba")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Tab)
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.sent == [ChooseDocument(country="US", type="passport")]


def test_only_what_can_be_done_is_shown(stage: Stage) -> None:
    stage.show(UPLOAD)
    assert stage.find("documents.by_phone").isHidden()
    stage.show(replace(OFFERED, version=90))
    assert not stage.find("documents.by_phone").isHidden()
    stage.find("documents.by_phone", QAbstractButton).click()
    assert stage.window.sheet.footer.primary.text() == "Show the code"


def test_the_limits_are_the_servers(stage: Stage) -> None:
    config = people.config()
    limits = replace(config.limits, upload_bytes=5_000_000, upload_types=("image/jpeg", "image/png"))
    stage.show(UPLOAD, config=replace(config, limits=limits))
    row = stage.find("documents.by_file", QAbstractButton)
    assert row.accessibleDescription() == "JPG, PNG or PDF, up to 5 MB"


@pytest.mark.parametrize("kind", ["passport", "drivers_license", "id_card"])
@pytest.mark.parametrize("country", ["US", "DE"])
def test_every_choice_says_what_is_accepted(stage: Stage, country: str, kind: str) -> None:
    stage.show(UPLOAD, typed={"documents.country": country, "documents.kind": kind})
    assert stage.find("documents.help", Prose).words().endswith(".")
    assert stage.page.typed()["documents.kind"] == kind


@pytest.mark.parametrize(("way", "screen"), [("by_file", "photos"), ("by_camera", "camera")])
def test_the_document_that_is_chosen_already_goes_straight_to_its_photos(stage: Stage, way: str, screen: str) -> None:
    chosen = Documents(country="US", type="passport", sides=(Side(name="page"),))
    stage.show(replace(UPLOAD, documents=chosen), detour="documents")
    stage.find(f"documents.{way}", QAbstractButton).click()
    stage.enter()
    assert stage.sent == []
    assert stage.window.page.name == screen


@pytest.mark.parametrize(("way", "screen"), [("by_file", "photos"), ("by_camera", "camera")])
def test_a_new_choice_goes_there_once_the_server_has_it(stage: Stage, way: str, screen: str) -> None:
    stage.show(UPLOAD)
    stage.find(f"documents.{way}", QAbstractButton).click()
    stage.enter()
    assert stage.sent == [ChooseDocument(country="US", type="passport")]
    chosen = Documents(country="US", type="passport", sides=(Side(name="page"),))
    stage.answer(replace(UPLOAD, documents=chosen, version=91))
    assert stage.window.page.name == screen


def test_the_camera_is_named_and_chosen_first(stage: Stage) -> None:
    stage.window.set_camera("Integrated HD camera")
    stage.show(UPLOAD)
    row = stage.find("documents.by_camera", QAbstractButton)
    assert row.accessibleDescription() == "Integrated HD camera found"
    assert stage.window.sheet.footer.primary.text() == "Open camera"


@pytest.mark.parametrize(("document", "label"), [(OFFERED, "Show the code"), (UPLOAD, "Choose a file")])
def test_without_a_camera_the_phone_is_chosen_and_without_a_phone_the_file(
    stage: Stage, document: Application, label: str
) -> None:
    stage.window.set_camera("")
    stage.show(document)
    row = stage.find("documents.by_camera", QAbstractButton)
    assert row.accessibleDescription() == "No camera found"
    assert not row.isEnabled()
    assert stage.window.sheet.footer.primary.text() == label


def test_what_the_customer_chose_stays_when_a_camera_comes(stage: Stage) -> None:
    stage.window.set_camera("")
    stage.show(OFFERED)
    stage.find("documents.by_file", QAbstractButton).click()
    stage.window.set_camera("Integrated HD camera")
    assert stage.window.sheet.footer.primary.text() == "Choose a file"


def test_tab_follows_the_specification(stage: Stage) -> None:
    stage.show(UPLOAD)
    assert stage.tab_order(5) == [
        "documents.country.edit",
        "documents.passport",
        "documents.by_camera",
        "footer.left",
        "footer.primary",
    ]
