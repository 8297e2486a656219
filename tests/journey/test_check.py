"""Another method: a document by file and by camera, refused with its exact reason, then used, to the decision."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kyc_desktop.capture.specimen import PEOPLE, Defect, draw
from kyc_desktop.testing import Journey, OpenJourney
from kyc_desktop.ui.camera import VARIABLE


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


HoldUp = Callable[[str], None]
"""Hold the passport of that name before the camera, from the next time on that the camera is opened."""


@pytest.fixture(params=["pictures", pytest.param("video", marks=pytest.mark.qt_log_ignore("No RHI backend"))])
def hold_up(
    request: pytest.FixtureRequest, passports: dict[str, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> HoldUp:
    def hold(name: str) -> None:
        if request.param == "pictures":
            monkeypatch.setenv(VARIABLE, f"images:{passports[name]}")
        else:
            monkeypatch.setenv(VARIABLE, f"file:{_film(passports[name], tmp_path / f'{name}.mp4')}")

    return hold


def _film(photo: Path, file: Path) -> Path:
    """A second and a half of that photo, 1080 lines high."""
    import cv2

    with Image.open(photo) as image:
        height = 1080
        frame = np.asarray(image.convert("RGB").resize((round(image.width * height / image.height / 2) * 2, height)))
    writer = cv2.VideoWriter(str(file), cv2.VideoWriter.fourcc(*"mp4v"), 10, frame.shape[1::-1])
    if not writer.isOpened():
        pytest.skip("this OpenCV writes no video")
    for _ in range(15):
        writer.write(frame[:, :, ::-1])
    writer.release()
    return file


async def open_camera(journey: Journey, document: str) -> None:
    await journey.to_method()
    await journey.choose_documents()
    journey.click(f"documents.{document}")
    journey.click("documents.by_camera")
    journey.press_primary()
    await journey.on("camera")


async def test_the_camera_sees_a_blurred_page_then_an_expired_one_then_a_good_one(
    open_journey: OpenJourney, hold_up: HoldUp
) -> None:
    hold_up("blurred")
    journey = await open_journey()
    footer = journey.window.sheet.footer
    await open_camera(journey, "passport")
    await journey.until(lambda: "Hold it still. The picture is blurred." in journey.words(), "the hint")
    QTest.keyClick(journey.window, Qt.Key.Key_Space)
    await journey.on("photo_check", seconds=30)
    assert title(journey) == "We can't use this photo"
    assert "The photo is blurred" in journey.words()
    assert "This photo has not left your computer." in journey.words()
    assert footer.primary.text() == "Retake photo"

    hold_up("expired")
    journey.press_primary()
    await journey.on("photo_check", seconds=30)  # nobody pressed anything: the four checks were green
    assert title(journey) == "We can't use this photo"
    assert "It expired on September 1, " in journey.words()
    assert (footer.secondary.text(), footer.primary.text()) == ("Retake photo", "Choose another document")

    hold_up("good")
    journey.press_secondary()
    await journey.on("photo_check", seconds=30)
    assert title(journey) == "All readable. Is this you?", journey.describe()
    assert journey.application.history[-1].code != "photo_received", "nothing was sent so far"
    journey.press_primary()
    await to_decision(journey)


async def test_both_sides_of_a_card_by_camera_with_the_wrong_one_first(
    open_journey: OpenJourney, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for side in ("front", "back"):
        draw(PEOPLE["maya"], "drivers_license", side, scale=12).save(tmp_path / f"{side}.jpg", quality=92)
    (tmp_path / "hand.jsonl").write_text(
        '{"picture": "front.jpg", "seconds": 4}\n{"picture": "back.jpg"}\n', encoding="utf-8"
    )
    monkeypatch.setenv(VARIABLE, f"script:{tmp_path / 'hand.jsonl'}")
    journey = await open_journey()
    await open_camera(journey, "drivers_license")
    await journey.on("photo_check", seconds=30)
    assert title(journey) == "Is the photo clear?"
    journey.press_primary()
    await journey.on("camera")  # once more from the beginning: the front is still in the hand
    await journey.until(lambda: "This is the other side. Turn it over." in journey.words(), "the hint")
    await journey.on("photo_check", seconds=30)
    assert title(journey) == "All readable. Is this you?", journey.describe()
    journey.press_primary()
    await journey.on("review", seconds=60)
    details = journey.application.details
    assert details is not None
    assert (details.source, details.last_name) == ("document", "Ortiz")
    assert details.address is not None, "the barcode has it"
    assert details.address.city == "Austin"
    journey.press_primary()
    await journey.on("approved", seconds=30)


async def test_the_same_reason_twice_offers_a_person(journey: Journey, passports: dict[str, Path]) -> None:
    await to_documents(journey)
    journey.press_primary()
    await journey.check_file("page", passports["blurred"])
    assert "a person looks at it" not in journey.words()
    journey.press_primary()
    await journey.check_file("page", passports["blurred"])
    await journey.until(lambda: "Send it anyway, and a person looks at it" in journey.words(), "the way on")
