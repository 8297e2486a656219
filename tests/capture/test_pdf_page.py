"""The photo page of a PDF: drawn at the resolution of its picture, and every reason why there is none."""

from __future__ import annotations

import io
import random
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from kyc_desktop.capture import picture
from kyc_desktop.capture.prepare import LONG_SIDE, Cancelled, Prepared, prepare
from kyc_desktop.capture.read_command import sentence
from kyc_desktop.capture.source import Refused
from kyc_desktop.flow.config import Limits


def pdf(*pages: Image.Image, **options: object) -> bytes:
    out = io.BytesIO()
    pages[0].save(out, "PDF", save_all=True, append_images=pages[1:], **options)
    return out.getvalue()


def drawing(
    content: str, picture_of: tuple[int, int] | None, page: tuple[int, int] = (595, 842), extra: str = ""
) -> bytes:
    """A PDF of one page with one raw RGB picture ``/Im`` of a left black and a right white half."""
    width, height = picture_of or (1, 1)
    row = b"\0\0\0" * (width // 2) + b"\xff\xff\xff" * (width - width // 2)
    raw = row * height
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {page[0]} {page[1]}]/Contents 4 0 R{extra}"
        "/Resources<</XObject<</Im 5 0 R>>>>>>".encode(),
        f"<</Length {len(content)}>>stream\n{content}\nendstream".encode(),
        f"<</Type/XObject/Subtype/Image/Width {width}/Height {height}/BitsPerComponent 8/ColorSpace/DeviceRGB"
        f"/Length {len(raw)}>>stream\n".encode()
        + raw
        + b"\nendstream",
    ]
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % at for at in offsets)
    return out + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % start


def loaded(data: bytes) -> picture.Picture:
    answer = picture.load(data, name="scan.pdf")
    assert isinstance(answer, picture.Picture), answer
    return answer


def refused(data: bytes) -> Refused:
    answer = picture.load(data, name="scan.pdf")
    assert isinstance(answer, Refused), answer
    assert "{" not in sentence(answer)
    return answer


def test_a_scan_has_the_pixels_of_its_picture(photo: Image.Image) -> None:
    got = loaded(pdf(photo, resolution=150)).bgr
    assert abs(got.shape[1] - photo.width) <= 2
    assert abs(got.shape[0] - photo.height) <= 2
    assert got[300, 40, 0] > 150  # the blue bar at the left


def test_a_large_scan_is_drawn_at_the_size_that_is_sent(photo: Image.Image) -> None:
    got = loaded(pdf(photo.resize((4500, 3000)), resolution=600)).bgr
    assert abs(max(got.shape) - LONG_SIDE) <= 2


def test_a_photo_on_a_large_page_keeps_its_resolution() -> None:
    got = loaded(drawing("q 200 0 0 150 300 600 cm /Im Do Q", (800, 600))).bgr
    assert abs(got.shape[1] - 800) <= 4
    assert abs(got.shape[0] - 600) <= 4
    assert got[:, :300].mean() < 20
    assert got[:, -300:].mean() > 235


def test_a_page_that_is_turned_is_drawn_upright() -> None:
    got = loaded(drawing("q 595 0 0 842 0 0 cm /Im Do Q", (600, 850), extra="/Rotate 90")).bgr
    assert got.shape[1] > got.shape[0]
    assert got[: got.shape[0] // 3].mean() < 20  # the left half is on top
    assert got[-got.shape[0] // 3 :].mean() > 235


def test_the_first_page_with_a_picture_counts(photo: Image.Image) -> None:
    logo = Image.new("RGB", (80, 40), "green")
    assert np.ptp(loaded(pdf(logo, photo)).bgr) > 100


def test_strips_of_a_scanner_are_one_picture() -> None:
    strips = " ".join(f"q 595 0 0 42 0 {42 * row} cm /Im Do Q" for row in range(20))
    got = loaded(drawing(strips, (900, 60))).bgr
    assert got.shape[0] > 900


def test_a_pdf_that_wants_a_password(photo: Image.Image) -> None:
    key = (
        b"/Encrypt<</Filter/Standard/V 1/R 2/O<"
        + b"ab" * 32
        + b">/U<"
        + b"cd" * 32
        + b">/P -4>>/ID[<00><00>]/Size 6/Root"
    )
    locked = drawing("q 595 0 0 842 0 0 cm /Im Do Q", (400, 400)).replace(b"/Size 6/Root", key)
    assert refused(locked).code == "file_locked"
    assert sentence(refused(locked)) == '"scan.pdf" is a PDF that opens only with a password.'


def test_a_letter_has_no_photo_page() -> None:
    letter = refused(drawing("q 100 0 0 100 0 0 cm /Im Do Q", (20, 20)))
    assert sentence(letter) == 'No page of "scan.pdf" holds a photo or a scan.'


@pytest.mark.parametrize("data", [b"%PDF-1.7", b"%PDF-1.7 and so on", b"\n%PDF-1.4\n1 0 obj<<>>endobj"])
def test_a_damaged_pdf(data: bytes) -> None:
    assert refused(data).code == "file_damaged"


def test_a_picture_of_too_many_pixels_is_not_drawn() -> None:
    data = drawing("q 595 0 0 842 0 0 cm /Im Do Q", (20, 20))
    bomb = data.replace(b"/Width 20/Height 20/", b"/Width 99999/Height 99999/")
    assert refused(bomb).code == "photo_too_large"


@pytest.mark.parametrize("page", [(1, 1), (1, 14400), (14400, 14400)])
def test_pages_of_strange_sizes(page: tuple[int, int]) -> None:
    data = drawing(f"q {page[0]} 0 0 {page[1]} 0 0 cm /Im Do Q", (500, 400), page)
    answer = picture.load(data, name="scan.pdf")
    assert isinstance(answer, Refused) or max(answer.bgr.shape) <= LONG_SIDE + 2


def test_changed_bytes_are_never_more_than_a_refusal(photo: Image.Image) -> None:
    whole = pdf(photo.resize((400, 300)))
    chance = random.Random(11)
    for _ in range(60):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 5, 40))):
            data[chance.randrange(8, len(data))] = chance.randrange(256)
        assert isinstance(picture.load(bytes(data), name="scan.pdf"), picture.Picture | Refused)


def test_only_who_asks_for_it_gets_a_page(photo: Image.Image, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf(photo))
    sent = prepare(path, Limits(), scans=True)
    assert isinstance(sent, Prepared)
    assert sent.source_type == "application/pdf"
    server = prepare(path.read_bytes(), Limits(), name="scan.pdf")
    assert isinstance(server, Refused)
    assert server.code == "file_type"


def test_nobody_waits_for_it_any_more(photo: Image.Image) -> None:
    with pytest.raises(Cancelled):
        picture.load(pdf(photo), cancelled=lambda: True)
