"""Photo files: chosen, dropped, checked on this computer, sent, refused, sent again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLineEdit

from kyc_desktop.api.state import KeptPhoto, Upload, UploadPhase
from kyc_desktop.capture.prepare import Prepared, prepare
from kyc_desktop.capture.specimen import PEOPLE, draw
from kyc_desktop.flow.application import Application, Decision, Documents, Event, Reason, Side
from kyc_desktop.flow.commands import ChooseMethod, SubmitDocuments
from kyc_desktop.flow.config import Limits
from kyc_desktop.flow.problems import Problem
from kyc_desktop.gallery import people
from kyc_desktop.gallery.people import actions, at
from kyc_desktop.ui.dialogs import Dialog
from kyc_desktop.ui.photos import ChosenPhoto, SendPhotos, to_keep
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.drop_area import DropArea
from kyc_desktop.ui.widgets.note import Note
from kyc_desktop.ui.widgets.text import Small
from kyc_desktop.ui.widgets.upload_row import UploadRow

from .stage import Stage

PHOTOS = replace(people.maya("photos"), actions=actions("choose-document", "choose-method"))


def license_with(*sides: Side, version: int = 50) -> Application:
    return replace(PHOTOS, version=version, documents=Documents(country="US", type="drivers_license", sides=sides))


def picture(path: Path, seed: int, size: tuple[int, int] = (900, 600)) -> Path:
    """A photo that no other seed resembles."""
    image = Image.new("RGB", size, (30 * seed % 255, 90, 200))
    draw = ImageDraw.Draw(image)
    for step in range(12):
        x, y = (step * 131 * seed) % size[0], (step * 71 * seed) % size[1]
        draw.rectangle((x, y, x + 120, y + 80), fill=(255 - 20 * step, 20 * step, (step * seed * 40) % 255))
    image.save(path)
    return path


def specimen(path: Path, side: str) -> Path:
    """A side of Maya's licence that can be used."""
    draw(PEOPLE["maya"], "drivers_license", side).save(path)
    return path


async def until(check: Callable[[], bool]) -> None:
    async with asyncio.timeout(10):
        while not check():  # noqa: ASYNC110 - a painted widget has no event to wait for
            await asyncio.sleep(0.005)


def area(stage: Stage, side: str) -> DropArea:
    return stage.find(f"photos.{side}", DropArea)


async def choose(stage: Stage, side: str, path: Path) -> None:
    """Press the area, give the path to the file dialog, Enter."""
    stage.focus(f"photos.{side}.zone")
    stage.press(Qt.Key.Key_Return)
    dialog = stage.window.findChild(QFileDialog, "photos.file")
    assert isinstance(dialog, QFileDialog)
    entry = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(entry, QLineEdit)
    entry.setText(str(path))  # typing it would open every folder on the way
    stage.qtbot.keyClick(entry, Qt.Key.Key_Return)
    stage.window.activateWindow()
    await until(stage.window.isActiveWindow)
    await read(stage, side)


async def read(stage: Stage, side: str) -> None:
    """Wait until the file of a side was read: its reason is there, or what was read."""
    zone = area(stage, side)
    await until(lambda: zone.has_error or stage.window.page.name == "photo_check")


def candidate_of(stage: Stage) -> str:
    """Name of the file that was read and that nobody has said yes to."""
    candidate = stage.window._candidate
    assert candidate is not None
    return candidate.name


def said(stage: Stage, side: str) -> str:
    return area(stage, side).message.words()


async def test_both_sides_are_chosen_and_sent_by_keyboard(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    footer = stage.window.sheet.footer
    assert not footer.primary.isEnabled()
    await choose(stage, "front", specimen(tmp_path / "front.jpg", "front"))
    assert stage.page.name == "photo_check"
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.page.name == "photos", "the other side is missing"
    assert not footer.primary.isEnabled()
    assert stage.page.chrome().caption == "1 of 2 photos chosen"
    assert stage.sent == []
    await choose(stage, "back", specimen(tmp_path / "back.png", "back"))
    assert stage.page.name == "photo_check"
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    (command,) = stage.sent
    assert isinstance(command, SendPhotos)
    assert [(photo.side, photo.media_type) for photo in command.photos] == [
        ("front", "image/jpeg"),
        ("back", "image/jpeg"),
    ]
    assert all(photo.data.startswith(b"\xff\xd8") and photo.thumbnail for photo in command.photos)


async def test_a_file_is_dropped(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture(tmp_path / "front.webp", 1)))])
    event = QDropEvent(
        QPointF(20, 20),
        Qt.DropAction.CopyAction | Qt.DropAction.MoveAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ShiftModifier,
    )
    event.setDropAction(Qt.DropAction.MoveAction)
    area(stage, "front").zone.dropEvent(event)
    assert event.dropAction() == Qt.DropAction.CopyAction, "after a move the file would be deleted"
    await read(stage, "front")
    assert stage.page.name == "photo_check"
    assert candidate_of(stage) == "front.webp"


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.jpg", b"", '"empty.jpg" has no content.'),
        ("scan.gif", b"GIF89a and so on", '"scan.gif" is '),
        ("<b>cut.jpg", None, '"<b>cut.jpg" ends in the middle'),
    ],
)
async def test_a_bad_file_has_its_exact_reason(
    stage: Stage, tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content if content is not None else picture(tmp_path / "whole.jpg", 1).read_bytes()[:4000])
    stage.show(PHOTOS)
    await choose(stage, "front", path)
    assert said(stage, "front").startswith(sentence)
    assert not stage.window.sheet.footer.primary.isEnabled()


async def test_a_file_that_vanished_is_told(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    stage.page.load("front", str(tmp_path / "gone.jpg"))  # type: ignore[attr-defined]  # where dialog and drop end
    await read(stage, "front")
    assert 'does not let this program read "gone.jpg"' in said(stage, "front")


async def test_a_small_photo_and_too_many_bytes(stage: Stage, tmp_path: Path) -> None:
    config = people.config()
    stage.show(PHOTOS, config=replace(config, limits=replace(config.limits, upload_bytes=3000)))
    await choose(stage, "front", picture(tmp_path / "front.png", 1))
    assert "and we can take 0.003 MB" in said(stage, "front")
    stage.show(PHOTOS, config=config)
    await choose(stage, "back", picture(tmp_path / "small.png", 1, (300, 200)))
    assert "at most 300 × 200 pixels" in said(stage, "back")


async def test_what_was_chosen_before_stays_when_the_next_file_is_bad(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    stage.keep(kept("front", tmp_path, 1))
    (tmp_path / "empty.jpg").write_bytes(b"")
    stage.page.load("front", str(tmp_path / "empty.jpg"))  # type: ignore[attr-defined]
    await until(lambda: area(stage, "front").has_error)
    assert stage.page.chrome().caption == "1 of 2 photos chosen"
    assert "front.jpg" in area(stage, "front").zone.accessibleName(), "the photo that stays keeps its name"


async def test_only_an_area_without_a_photo_is_outlined_in_red(stage: Stage, tmp_path: Path, theme: Theme) -> None:
    stage.show(PHOTOS)
    (tmp_path / "empty.jpg").write_bytes(b"")
    stage.keep(kept("front", tmp_path, 1))
    for side in ("front", "back"):
        stage.page.load(side, str(tmp_path / "empty.jpg"))  # type: ignore[attr-defined]
    await until(lambda: all(area(stage, side).has_error for side in ("front", "back")))
    stage.window.sheet.column.title.setFocus()
    front, back = (area(stage, side).zone.grab().toImage().pixelColor(200, 0) for side in ("front", "back"))
    assert back.name() == theme.colour("danger").name()
    assert front.name() == theme.colour("border").name(), "the photo that stays is good"


async def test_the_same_photo_is_not_taken_for_both_sides(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    stage.keep(kept("front", tmp_path, 1))
    await choose(stage, "back", picture(tmp_path / "again.png", 1))
    assert said(stage, "back").startswith("The front and the back are the same picture.")
    await choose(stage, "back", picture(tmp_path / "back.png", 2))
    assert stage.page.name == "photo_check"


async def test_a_photo_is_removed_and_the_newest_file_counts(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    page = stage.page
    page.load("front", str(picture(tmp_path / "one.jpg", 1)))  # type: ignore[attr-defined]
    page.load("front", str(picture(tmp_path / "two.jpg", 2)))  # type: ignore[attr-defined]
    await read(stage, "front")
    assert candidate_of(stage) == "two.jpg"
    stage.window.go("photos")
    stage.keep(kept("front", tmp_path, 3))
    area(stage, "front").remove.click()
    assert stage.page.chrome().caption == "Add your photos"


async def test_leaving_drops_a_late_result(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    page = stage.page
    page.load("front", str(picture(tmp_path / "one.jpg", 1)))  # type: ignore[attr-defined]
    stage.window.go("documents")
    stage.window.go("")
    assert stage.page is page
    page.load("back", str(picture(tmp_path / "two.jpg", 2)))  # type: ignore[attr-defined]
    await read(stage, "back")
    candidate = stage.window._candidate
    assert candidate is not None
    assert candidate.name == "two.jpg", "the one that was left is read by now, and dropped"


def test_sides_that_the_server_has_need_no_photo(stage: Stage) -> None:
    both = (
        Side(name="front", state="received", size=3_100_000, received_at=at("19:12")),
        Side(name="back", state="received", size=2_800_000, received_at=at("19:13")),
    )
    complete = replace(license_with(*both), actions=actions("choose-document", "submit-documents"))
    stage.show(complete)
    assert stage.window.sheet.footer.primary.isEnabled()
    stage.enter()
    assert stage.sent == [SubmitDocuments()]


async def test_a_retake_names_the_reason_of_its_side_and_refuses_the_old_photo(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    stage.keep(kept("front", tmp_path, 1), kept("back", tmp_path, 2))
    stage.window.sheet.footer.primary.click()
    stage.keep()
    uploads = tuple(Upload(side=side, total=9, sent=9, phase=UploadPhase.SENT) for side in ("front", "back"))
    stage.show(people.maya("review"))
    front = Side(name="front", state="received", size=9, received_at=at("19:12"))
    back = Side(name="back", state="refused", reasons=(Reason(code="photo_glare", subject="back"),))
    stage.upload(*uploads)
    stage.show(license_with(front, back, version=60))
    assert said(stage, "back").startswith("A lamp or a window is reflected")
    assert said(stage, "front") == ""
    await choose(stage, "back", picture(tmp_path / "the same again.png", 2))
    assert said(stage, "back").startswith("You sent this picture already")
    await choose(stage, "back", picture(tmp_path / "new.jpg", 3))
    assert stage.page.name == "photo_check"


@pytest.mark.parametrize(
    ("turns", "refused", "words"),
    [
        (("documents_submitted", "in_review"), 1, "A reviewer looked at your photos and asks for a new one."),
        (("documents_submitted", "in_review"), 2, "A reviewer looked at your photos and asks for new ones."),
        (("in_review", "documents_submitted"), 1, "Driver's license, United States."),
    ],
)
def test_a_retake_tells_whether_a_person_asks_for_it(
    stage: Stage, turns: tuple[str, ...], refused: int, words: str
) -> None:
    blurred = Side(name="back", state="refused", reasons=(Reason(code="photo_blurred", subject="back"),))
    front = Side(name="front", state="received", size=9, received_at=at("19:12"))
    sides = (front if refused == 1 else replace(blurred, name="front"), blurred)
    history = tuple(Event(code=code, at=at("19:13")) for code in turns)
    decision = Decision(outcome="retake", decided_at=at("19:20"))
    stage.show(replace(license_with(*sides), decision=decision, history=history))
    assert stage.window.sheet.column.lead.words().startswith(words)


def test_another_document_is_offered_by_its_reason(stage: Stage) -> None:
    back = Side(name="back", state="refused", reasons=(Reason(code="document_damaged", subject="back"),))
    stage.show(license_with(Side(name="front"), back))
    stage.find("photos.back.message.text.documents", QAbstractButton).click()
    assert stage.window.page.name == "documents"


@pytest.mark.parametrize(
    ("suggested", "words"), [("phone", "Verify with your phone"), ("support", "Contact support"), (None, "Send photos")]
)
def test_the_same_problem_twice_offers_another_way_first(stage: Stage, suggested: str | None, words: str) -> None:
    back = Side(name="back", state="refused", reasons=(Reason(code="photo_glare", subject="back"),))
    stage.show(replace(license_with(Side(name="front"), back), suggested=suggested))
    primary = stage.window.sheet.footer.primary
    assert primary.text() == words
    primary.click()
    assert stage.sent == ([ChooseMethod(method="phone")] if suggested == "phone" else [])
    assert stage.asked == (["support"] if suggested == "support" else [])


# -- over the end of the program ------------------------------------------------------------------------------


def kept(side: str, path: Path, seed: int) -> KeptPhoto:
    """A photo as an earlier run of the program left it to the session."""
    prepared = prepare(str(picture(path / f"{side}.jpg", seed)), Limits())
    assert isinstance(prepared, Prepared)
    photo = ChosenPhoto(
        data=prepared.data,
        width=prepared.width,
        height=prepared.height,
        thumbnail=prepared.thumbnail,
        fingerprint=prepared.fingerprint,
    )
    return to_keep(side, f"{side}.jpg", photo)


def private(stage: Stage) -> str:
    return stage.find("photos.private", Small).words()


async def test_a_chosen_photo_is_given_to_the_session(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    given: list[KeptPhoto] = []
    dropped: list[str] = []
    stage.page.kept.connect(given.append)
    stage.page.dropped.connect(dropped.append)
    await choose(stage, "front", specimen(tmp_path / "front.jpg", "front"))
    assert given == [], "nobody has said yes to it"
    stage.page.kept.connect(given.append)
    stage.window.sheet.footer.primary.click()
    (photo,) = given
    assert (photo.side, photo.facts["name"]) == ("front", "front.jpg")
    assert photo.data.startswith(b"\xff\xd8")
    assert photo.thumbnail.startswith(b"\x89PNG")
    area(stage, "front").remove.click()
    assert dropped == ["front"]


def test_what_was_chosen_before_the_program_ended_is_there_again(stage: Stage, tmp_path: Path) -> None:
    front, back = kept("front", tmp_path, 1), kept("back", tmp_path, 2)
    stage.show(PHOTOS)
    assert not stage.window.sheet.footer.primary.isEnabled()
    stage.keep(front, back)
    assert stage.page.chrome().caption == "2 of 2 photos chosen"
    assert "front.jpg, 900 × 600 pixels" in area(stage, "front").zone.accessibleName()
    assert "stored, encrypted, on this computer" in private(stage)
    stage.window.sheet.footer.primary.click()
    assert [(photo.side, photo.data) for photo in stage.sent[-1].photos] == [
        ("front", front.data),
        ("back", back.data),
    ]


async def test_a_photo_that_came_back_is_one_like_any_other(stage: Stage, tmp_path: Path) -> None:
    front = kept("front", tmp_path, 1)
    nameless = replace(front, facts={"fingerprint": front.facts["fingerprint"]})
    stage.show(PHOTOS)
    stage.keep(nameless)
    assert "Driver's license, front" in area(stage, "front").zone.accessibleName()
    await choose(stage, "back", picture(tmp_path / "again.png", 1))
    assert said(stage, "back").startswith("The front and the back are the same picture.")
    area(stage, "front").remove.click()
    stage.show(replace(PHOTOS, version=PHOTOS.version + 1))
    assert stage.page.chrome().caption == "Add your photos", "removed is removed"


def test_what_the_session_gave_up_is_gone(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    stage.keep(kept("front", tmp_path, 1))
    stage.keep()
    assert stage.page.chrome().caption == "Add your photos"


def test_photos_in_memory_only_are_not_called_stored(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    assert private(stage).startswith("The files are checked on this computer first.")
    assert "stored" not in private(stage)
    stage.keep(kept("front", tmp_path, 1), kept=False)
    assert "can't be stored on this computer: closing this window forgets them" in private(stage)
    assert not stage.window.rail.note.isVisible()
    stage.upload(FRONT, replace(BACK, phase=UploadPhase.SENDING))
    assert "Keep this window open" in stage.window.sheet.column.lead.words()


def test_sending_that_goes_on_by_itself_is_shown(stage: Stage, tmp_path: Path) -> None:
    stage.show(PHOTOS)
    stage.keep(kept("front", tmp_path, 1), kept("back", tmp_path, 2))
    assert stage.window.page.name == "photos"
    stage.upload(FRONT, replace(BACK, phase=UploadPhase.SENDING))
    assert stage.window.page.name == "sending"
    assert "You can close this window" in stage.window.sheet.column.lead.words()
    assert stage.window.rail.note.isVisible()
    picture = stage.find("sending.front", UploadRow).thumbnail._picture
    assert picture is not None
    assert not picture.isNull()


# -- on the way ------------------------------------------------------------------------------------------------


def sending(stage: Stage, *uploads: Upload) -> None:
    stage.upload(*uploads)
    stage.show(PHOTOS, detour="sending")
    assert stage.window.page.name == "sending"


FRONT = Upload(side="front", total=3_100_000, sent=3_100_000, phase=UploadPhase.SENT)
BACK = Upload(side="back", total=2_800_000, sent=1_792_000, phase=UploadPhase.PAUSED)


def test_bytes_are_counted_in_words(stage: Stage) -> None:
    sending(stage, FRONT, BACK)
    assert stage.find("sending.front", UploadRow).accessibleName() == "Driver's license, front, Sent, 3.1 MB"
    back = "Driver's license, back, Paused, 1.8 of 2.8 MB, stopped at 64%"
    assert stage.find("sending.back", UploadRow).accessibleName() == back
    assert stage.window.sheet.column.lead.words() == "1 of 2 photos is with us. The other one goes on where it stopped."
    assert not stage.window.sheet.footer.primary.isVisible()


def test_the_rows_follow_the_bytes(stage: Stage) -> None:
    sending(stage, FRONT, replace(BACK, phase=UploadPhase.SENDING))
    row = stage.find("sending.back", UploadRow)
    stage.upload(FRONT, replace(BACK, phase=UploadPhase.SENDING, sent=2_000_000))
    assert stage.find("sending.back", UploadRow) is row
    assert "2.0 of 2.8" in row.accessibleName()


def test_cancel_asks_and_deletes(stage: Stage) -> None:
    sending(stage, FRONT, BACK)
    stage.press(Qt.Key.Key_Escape)
    assert not stage.window.findChildren(Dialog)
    stage.window.sheet.footer.left.click()
    (dialog,) = stage.window.findChildren(Dialog)
    dialog.accept()
    assert stage.asked == ["delete-photos"]
    assert stage.window.page.name == "photos"


def test_a_refused_photo_is_replaced(stage: Stage) -> None:
    problem = Problem(code="photo_failed_before", status=409)
    sending(stage, FRONT, replace(BACK, phase=UploadPhase.REFUSED, problem=problem))
    assert stage.find("sending.refused", Note).words.words().startswith("You sent this picture already")
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.window.page.name == "photos"
    assert said(stage, "back").startswith("You sent this picture already")


def test_when_the_server_does_not_go_on_it_is_tried_again(stage: Stage) -> None:
    sending(stage, FRONT, replace(BACK, phase=UploadPhase.SENT))
    stage.refuse(code="side_missing")
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.sent == [SubmitDocuments()]
