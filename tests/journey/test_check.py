"""Another method: a document by file and by camera, refused with its exact reason, then used, to the decision."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import ImageFilter

from kyc_desktop.capture.specimen import PEOPLE, Defect, draw
from kyc_desktop.ui.camera import VARIABLE

from .conftest import Open
from .driver import Journey


@pytest.fixture
def passports(tmp_path: Path) -> dict[str, Path]:
    """Maya's passport: blurred, expired and good."""
    good = draw(PEOPLE["maya"], "passport", "page", scale=12)
    photos = {
        "good": good,
        "blurred": good.filter(ImageFilter.GaussianBlur(13)),
        "expired": draw(PEOPLE["maya"], "passport", "page", Defect.EXPIRED, scale=12),
    }
    for name, photo in photos.items():
        photo.save(tmp_path / f"{name}.jpg", quality=92)
    return {name: tmp_path / f"{name}.jpg" for name in photos}


async def to_documents(journey: Journey) -> None:
    await journey.to_method()
    await journey.choose_documents()
    journey.click("documents.passport")


def title(journey: Journey) -> str:
    return journey.window.sheet.column.title.words()


async def to_decision(journey: Journey) -> None:
    """From the photo that was used: what was read is filled in, the address is not, and then the result."""
    await journey.on("review", seconds=60)
    details = journey.application.details
    assert details is not None
    assert details.source == "document"
    assert (details.first_name, details.last_name) == ("Maya", "Ortiz")
    assert details.date_of_birth == "1991-03-14"
    journey.press_primary()
    await journey.on("edit")
    journey.type_in("edit.line1", "1204 Juniper Bend")
    journey.type_in("edit.city", "Austin")
    journey.choose("edit.state", "Texas")
    journey.type_in("edit.postal_code", "78704")
    journey.type_in("edit.id_number", "900456781")
    journey.press_primary()
    await journey.on("approved", seconds=30)


async def test_files_blurred_then_expired_then_good(journey: Journey, passports: dict[str, Path]) -> None:
    await to_documents(journey)
    journey.press_primary()
    footer = journey.window.sheet.footer

    await journey.check_file("page", passports["blurred"])
    assert title(journey) == "We can't use this photo"
    assert "blurred" in journey.words() or "code lines" in journey.words()
    assert "This photo has not left your computer." in journey.words()
    assert footer.primary.text() == "Choose another photo"
    journey.press_primary()

    await journey.check_file("page", passports["expired"])
    assert title(journey) == "We can't use this photo"
    assert "It expired on September 1," in journey.words()
    assert footer.primary.text() == "Choose another document"
    assert footer.secondary.text() == "Choose another photo"
    assert journey.application.history[-1].code != "photo_received", "neither was sent"
    footer.secondary.click()

    await journey.use_file("page", passports["good"])
    await to_decision(journey)


async def test_the_camera_sees_a_blurred_page_and_then_a_good_one(
    open_program: Open, passports: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, f"images:{passports['good']}")
    journey = await open_program()
    await to_documents(journey)
    journey.click("documents.by_camera")
    journey.press_primary()
    await journey.on("camera")
    await journey.on("photo_check", seconds=60)
    assert title(journey) in ("All readable. Is this you?", "Is this what your document says?"), journey.describe()
    assert journey.window.sheet.footer.left.text() == "Retake photo"
    journey.window.sheet.footer.left.click()
    await journey.on("camera")
    await journey.on("photo_check", seconds=60)
    journey.press_primary()
    await to_decision(journey)


async def test_the_same_reason_twice_offers_a_person(journey: Journey, passports: dict[str, Path]) -> None:
    await to_documents(journey)
    journey.press_primary()
    await journey.check_file("page", passports["blurred"])
    assert "a person looks at it" not in journey.words()
    journey.press_primary()
    await journey.check_file("page", passports["blurred"])
    await journey.until(lambda: "Send it anyway, and a person looks at it" in journey.words(), "the way on")
