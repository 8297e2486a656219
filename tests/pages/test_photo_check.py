"""Pictures 14 and 15: what is said of a photo before it is used."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from kyc_desktop.gallery import STATES
from kyc_desktop.ui.photos import SendPhotos
from kyc_desktop.ui.widgets.marked_photo import SHAPE, MarkedPhoto

from .stage import Stage


def shown(stage: Stage, name: str) -> None:
    """The state of the gallery with that name."""
    state = next(one for one in STATES if one.page == "photo_check" and one.name == name)
    assert state.candidate is not None
    stage.show(state.shown)
    stage.window.take(state.candidate())
    assert stage.page.name == "photo_check"


def title(stage: Stage) -> str:
    return stage.window.sheet.column.title.words()


def rows(stage: Stage) -> list[str]:
    return [row.accessibleName() for row in stage.page.findChildren(QWidget) if ": " in row.accessibleName()]


def test_what_was_read_is_compared_in_words_and_used(stage: Stage) -> None:
    shown(stage, "readable")
    assert title(stage) == "All readable. Is this you?"
    assert "Surname: Ortiz, Same" in rows(stage)
    assert "Given names: Maya Elena, You wrote Maya, that's fine" in rows(stage)
    assert "Passport no.: X53128490, Check digit is right" in rows(stage)
    assert any(row.startswith("Nationality: United States, ") for row in rows(stage)), rows(stage)
    assert stage.sent == []
    stage.window.sheet.footer.primary.click()
    (command,) = stage.sent
    assert isinstance(command, SendPhotos)


def test_a_difference_is_red_and_can_be_fixed(stage: Stage) -> None:
    shown(stage, "differs")
    footer = stage.window.sheet.footer
    assert "Surname: Ortiz, You wrote Ortega" in rows(stage)
    assert (footer.secondary.text(), footer.primary.text()) == ("Retake photo", "Fix my details")


def test_the_side_without_machine_text_is_not_called_read(stage: Stage) -> None:
    shown(stage, "licence_front")
    assert title(stage) == "Is the photo clear?"
    assert "a person looks at it" in stage.window.sheet.column.lead.words()
    assert stage.window.sheet.footer.primary.text() == "Use this photo"


def test_what_another_photo_cures_is_listed_first_and_the_day_of_expiry_is_named(stage: Stage) -> None:
    shown(stage, "blurred_and_expired")
    titles = [stage.find(f"photo_check.findings.{number}.title", QWidget).accessibleName() for number in (1, 2)]
    assert titles == ["1. The photo is blurred", "2. It expired on September 1, 2024"]


def test_the_shown_part_of_a_photo_fills_its_frame(stage: Stage) -> None:
    shown(stage, "readable")
    photo = stage.find("photo_check.photo.picture", MarkedPhoto)
    assert photo.part.width() / photo.part.height() == pytest.approx(SHAPE, rel=0.02)


def test_the_front_as_the_back_is_one_reason(stage: Stage) -> None:
    shown(stage, "licence_front")
    front = stage.window._candidate
    assert front is not None
    stage.window.sheet.footer.primary.click()
    stage.window.take(replace(front, side="back"))
    assert title(stage) == "We can't use this photo"
    assert stage.find("photo_check.findings.1.title", QWidget).accessibleName() == "1. That is the same photo twice"
    assert len(stage.find("photo_check.photo.picture", MarkedPhoto).marks) == 1


@pytest.mark.parametrize("name", ["readable", "blurred_and_expired"])
def test_the_check_stands_in_the_window_without_scrolling(stage: Stage, name: str) -> None:
    stage.window.resize(1120, 760)
    shown(stage, name)
    assert stage.window.sheet.area.verticalScrollBar().maximum() == 0


def test_a_warning_does_not_block(stage: Stage) -> None:
    shown(stage, "expires_soon")
    assert not stage.find("photo_check.warnings", QWidget).isHidden()
    assert stage.window.sheet.footer.primary.text() == "Use this photo"


@pytest.mark.parametrize(
    ("name", "primary", "secondary"),
    [("photo_glare", "Retake photo", ""), ("blurred_and_expired", "Choose another document", "Retake photo")],
)
def test_the_primary_is_the_act_that_can_succeed(stage: Stage, name: str, primary: str, secondary: str) -> None:
    shown(stage, name)
    footer = stage.window.sheet.footer
    assert title(stage) == "We can't use this photo"
    assert footer.primary.text() == primary
    assert (footer.secondary.text() if footer.secondary.isVisible() else "") == secondary
    numbers = [mark.number for mark in stage.find("photo_check.photo.picture", MarkedPhoto).marks]
    assert numbers == list(range(1, len(numbers) + 1))


def test_the_same_reason_twice_offers_the_other_way_first_and_a_person(stage: Stage) -> None:
    shown(stage, "photo_glare")
    assert stage.find("photo_check.anyway", QWidget).isHidden()
    shown(stage, "photo_glare")
    assert not stage.find("photo_check.anyway", QWidget).isHidden()
    assert stage.window.sheet.footer.primary.text() == "Upload a photo"
    stage.page.act("use-anyway")
    assert isinstance(stage.sent[-1], SendPhotos)
