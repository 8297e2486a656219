"""Cards and what stands in them: heights of the pictures, names, links."""

from __future__ import annotations

from pathlib import Path

import zxingcpp
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.flow.prose import parse
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.badge import Badge
from kyc_desktop.ui.widgets.button import Button
from kyc_desktop.ui.widgets.card import Card
from kyc_desktop.ui.widgets.drop_area import DropArea
from kyc_desktop.ui.widgets.match_panel import MatchPanel
from kyc_desktop.ui.widgets.note import Note, NoteRow
from kyc_desktop.ui.widgets.progress import Bar, Ring
from kyc_desktop.ui.widgets.prose import Prose
from kyc_desktop.ui.widgets.qr import QrCode
from kyc_desktop.ui.widgets.reasons import ReasonList, ReasonText
from kyc_desktop.ui.widgets.seal import Seal
from kyc_desktop.ui.widgets.tile_row import TileButton, TileRow
from kyc_desktop.ui.widgets.upload_row import UploadRow
from kyc_desktop.ui.widgets.value_row import ValueRow, ValueRows, value_card

from .conftest import Sheet
from .looks import colour_at, has_colour, picture, spoken


def test_details_card_is_as_high_as_the_picture(sheet: Sheet) -> None:
    rows = ValueRows(
        "review.rows",
        [
            ValueRow("review.name", "Legal name", "Maya Elena Ortiz"),
            ValueRow("review.birth", "Date of birth", "March 14, 1991"),
            ValueRow("review.address", "Home address", "1204 Juniper Bend, Apt 3\nAustin, TX 78704"),
            ValueRow(
                "review.id", "Social Security no.", "•••-••-6781", detail="We only ever show the last four digits."
            ),
            ValueRow("review.phone", "Mobile number", "+1 (512) 555-0142", tabular=True),
            ValueRow("review.email", "Email", "maya.ortiz@gmail.com"),
        ],
    )
    edit = Button("review.edit", "Edit", kind="link", icon="pencil", small=True)
    card = value_card("review.card", rows, head="Personal details", action=edit)
    sheet(card)
    assert card.height() == 392


def test_value_is_spoken_with_its_label(sheet: Sheet) -> None:
    row = ValueRow("review.id", "Social Security no.", "•••-••-6781", spoken="ending 6 7 8 1")
    sheet(row)
    assert spoken(row.value)[0] == "Social Security no.: ending 6 7 8 1"
    row.set_value("Maya <b>Ortiz</b>")
    assert row.value.words() == "Maya <b>Ortiz</b>"
    assert spoken(row.value)[0] == "Social Security no.: Maya <b>Ortiz</b>"


def test_result_card_is_as_high_as_the_picture(sheet: Sheet, qtbot: QtBot) -> None:
    copy = Button("approved.copy", "Copy", kind="link", icon="copy", small=True)
    rows = [ValueRow(f"r{i}", "Verified as", "Maya Elena Ortiz") for i in range(2)]
    rows.append(ValueRow("r3", "Reference", "NL-7Q4K-2291", tabular=True, action=copy))
    card = value_card("approved.card", ValueRows("approved.rows", rows))
    save = TileButton("approved.receipt", "file-text", "Save your receipt", "A PDF.", trailing="download")
    card.add_row(save)
    card.add_row(TileButton("approved.keep", "shield-check", "See what we keep", "What is stored", trailing="check"))
    sheet(card)
    assert card.height() == 279
    assert spoken(save)[:2] == ("Save your receipt", "A PDF.")
    with qtbot.waitSignal(save.clicked):
        qtbot.keyClick(save, Qt.Key.Key_Return)


def test_reasons_are_numbered_and_link_on(sheet: Sheet, qtbot: QtBot) -> None:
    reasons = ReasonList("failed.reasons")
    reasons.set_reasons(
        [
            ReasonText("The phone plan is in another name", "Your carrier lists someone else.", "Use a document."),
            ReasonText("The ZIP code", "After a move.", parse("If you moved lately, [edit your address](edit).")),
        ]
    )
    page = sheet(reasons)
    title = page.findChild(Prose, "failed.reasons.2.title")
    remedy = page.findChild(Prose, "failed.reasons.2.remedy")
    assert title is not None
    assert remedy is not None
    assert spoken(title)[0] == "2. The ZIP code"
    assert remedy.words() == "What to do. If you moved lately, edit your address."
    with qtbot.waitSignal(reasons.linked) as linked:
        qtbot.mouseClick(remedy.link_buttons()[0], Qt.MouseButton.LeftButton)
    assert linked.args == ["edit"]
    reasons.set_reasons([ReasonText("One", "Why", "What")])
    QApplication.sendPostedEvents()
    assert page.findChild(Prose, "failed.reasons.1.title").words() == "One"  # type: ignore[union-attr]


def test_notes(sheet: Sheet, qtbot: QtBot) -> None:
    note = Note("phone.next", "What happens next", steps=("We send one SMS.", "You tap the link.", "You check."))
    copy = Button("failed.copy", "Copy details", kind="link", icon="copy", small=True)
    row = NoteRow("failed.note", parse("**Attempt 1 of 3.** [More](more)\nReference **NL-7Q4K-2291**"), copy)
    page = sheet(note, row)
    assert note.height() == 172
    assert row.height() == 62
    step = page.findChild(Prose, "phone.next.step2")
    assert step is not None
    assert spoken(step)[0] == "2. You tap the link."
    with qtbot.waitSignal(row.linked):
        qtbot.mouseClick(row.words.link_buttons()[0], Qt.MouseButton.LeftButton)


def test_tile_row_with_buttons_below(sheet: Sheet) -> None:
    row = TileRow("email.tile", "inbox", "Nothing in your inbox?", "It can take a minute.", top=True)
    plain = TileRow("in_review.mail", "mail", "Email to maya.ortiz@gmail.com", "Always sent", trailing="check")
    sheet(row, plain)
    assert plain.height() == 64
    row.set_words("Head", "")
    assert row.text.isHidden()


def test_tinted_card_has_no_outline(sheet: Sheet, theme: Theme) -> None:
    card = Card("c", tint=True)
    card.add(Button("b", "x"))
    sheet(card)
    assert colour_at(picture(card), 260, 0) == theme.colour("surface-2").name().upper()


def test_match_panel_speaks_figures(sheet: Sheet, theme: Theme) -> None:
    panel = MatchPanel("link.match", "472")
    sheet(panel)
    assert panel.height() == 188
    assert spoken(panel)[0] == "Type this number on your phone: 4 7 2. Never read it out to a caller."
    panel.set_number("905")
    assert "9 0 5" in spoken(panel)[0]
    assert has_colour(picture(panel), theme.colour("accent-text"))


def test_seal_draws_once_and_at_once_when_still(sheet: Sheet, theme: Theme, qtbot: QtBot) -> None:
    still = Seal("approved.seal", "Verified")
    sheet(still)
    assert colour_at(picture(still), 76, 52) == theme.colour("success").name().upper()
    theme.reduced_motion = False
    moving = Seal("approved.seal2", "Verified")
    sheet(moving)
    first = picture(moving)
    qtbot.waitUntil(lambda: picture(moving) == picture(still), timeout=3000)
    assert first != picture(still)


def test_qr_code_is_dark_on_white_in_both_themes(sheet: Sheet, theme: Theme) -> None:
    code = QrCode("handoff.qr", "QR code for your phone", content="https://id.northlight.example/c/7F4K29QX")
    sheet(code)
    theme.set_mode("dark")
    image = picture(code)
    assert colour_at(image, 112, 12) == "#FFFFFF"
    assert has_colour(image, QColor("#0E1525"))
    centre = 26 + 172 * 3.5 / 29
    assert colour_at(image, round(centre), round(centre)) == "#0E1525"
    assert colour_at(image, round(26 + 172 * 1.5 / 29), round(centre)) == "#FFFFFF"


def test_qr_code_can_be_read_again(sheet: Sheet) -> None:
    content = "https://id.northlight.example/c/7F4K29QX"
    code = QrCode("handoff.qr", "QR code", content=content)
    sheet(code)
    image = picture(code).convertToFormat(QImage.Format.Format_RGB888)
    photo = Image.frombuffer(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1
    )
    (found,) = zxingcpp.read_barcodes(photo)
    assert found.text == content


def test_progress(sheet: Sheet, theme: Theme) -> None:
    bar, ring = Bar("b", "Sending"), Ring("r", "Sending")
    ring.setValue(64)
    sheet(bar, ring)
    bar.set_share(0.64, "warning")
    assert bar.height() == 6
    assert colour_at(picture(bar), int(bar.width() * 0.5), 3) == theme.colour("warning").name().upper()
    assert colour_at(picture(bar), int(bar.width() * 0.8), 3) == theme.colour("surface-3").name().upper()
    bar.set_share(7)
    assert bar.value() == 1000


def test_bar_fills_from_the_right_from_right_to_left(sheet: Sheet, theme: Theme) -> None:
    bar = Bar("b", "Sending")
    bar.set_share(0.3)
    sheet(bar, rtl=True)
    assert colour_at(picture(bar), bar.width() - 20, 3) == theme.colour("accent").name().upper()


def test_upload_row(sheet: Sheet) -> None:
    row = UploadRow("upload.front", "Driver's license, front")
    card = Card("upload.card")
    card.add_row(row)
    card.add_row(UploadRow("upload.back", "Driver's license, back"))
    sheet(card)
    row.set_progress("paused", "Paused", 0.64, "1.8 of 2.8 MB, stopped at 64%")
    assert card.height() == 195
    assert row.accessibleName() == "Driver's license, front, Paused, 1.8 of 2.8 MB, stopped at 64%"
    photo = QPixmap(300, 200)
    photo.fill(QColor("#336699"))
    row.set_thumbnail(photo)
    assert colour_at(picture(row.thumbnail), 34, 24) == "#336699"


def drop(area: DropArea, mime: QMimeData) -> bool:
    where = QPointF(50, 50)
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), actions, mime, buttons, none)
    enter.ignore()
    QApplication.sendEvent(area.zone, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(area.zone, QDropEvent(where, actions, mime, buttons, none))
    return True


def test_drop_area_takes_one_local_file(sheet: Sheet, qtbot: QtBot, tmp_path: Path) -> None:
    area = DropArea("documents.front", "Choose a photo of the front, or drop it here", hint="JPG, up to 10 MB")
    sheet(area)
    photo = tmp_path / "front.jpg"
    photo.write_bytes(b"x")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    with qtbot.waitSignal(area.dropped) as dropped:
        assert drop(area, mime)
    assert dropped.args == [str(photo)]
    two = QMimeData()
    two.setUrls([QUrl.fromLocalFile(str(photo)), QUrl.fromLocalFile(str(photo))])
    assert not drop(area, two)
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/x.jpg")])
    assert not drop(area, web)


def test_drop_area_asks_and_shows_what_it_has(sheet: Sheet, qtbot: QtBot, theme: Theme) -> None:
    area = DropArea("documents.front", "Choose a photo", hint="JPG, up to 10 MB")
    sheet(area)
    with qtbot.waitSignal(area.asked):
        qtbot.keyClick(area.zone, Qt.Key.Key_Return)
    photo = QPixmap(400, 300)
    photo.fill(QColor("#336699"))
    area.set_photo(photo, "IMG_2041.jpeg", "3.1 MB")
    assert spoken(area.zone)[0] == "Choose a photo: IMG_2041.jpeg, 3.1 MB"
    assert colour_at(picture(area.zone), 70, 56) == "#336699"
    with qtbot.waitSignal(area.removed), qtbot.assertNotEmitted(area.asked):
        qtbot.mouseClick(area.remove, Qt.MouseButton.LeftButton)
    area.set_error("This file is empty: 0 bytes. Choose the photo again.")
    assert spoken(area.zone)[1].startswith("This file is empty")
    assert colour_at(picture(area.zone), 260, 0) == theme.colour("border").name().upper(), "the photo there is good"
    area.set_photo(None)
    assert area.remove.isHidden()
    assert colour_at(picture(area.zone), 260, 1) == theme.colour("danger").name().upper()


def test_badge(sheet: Sheet, theme: Theme) -> None:
    badge = Badge("b", "Fastest")
    sheet(badge)
    assert badge.height() == 24
    badge.set_face("Paused", "warning", "clock-4")
    assert spoken(badge)[0] == "Paused"
    assert colour_at(picture(badge), 12, 2) == theme.colour("warning-soft").name().upper()
