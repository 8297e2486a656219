"""The whole reader on drawn specimens: every person, document and side, frames, cancelling, threads."""

from __future__ import annotations

import functools
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from kyc_desktop.capture import picture
from kyc_desktop.capture.mrz import valid
from kyc_desktop.capture.prepare import Cancelled
from kyc_desktop.capture.reader import Reader
from kyc_desktop.capture.reading import DocumentReading, Verdict
from kyc_desktop.capture.specimen import PEOPLE, Defect, draw, sides
from kyc_desktop.capture.transliteration import transliterate

Pixels = NDArray[np.uint8]
STAGES = {"load", "find", "mrz", "barcode", "portrait", "script", "findings", "total"}
AMERICAN = sorted(name for name, persona in PEOPLE.items() if persona.country in ("US", "CA"))
EUROPEAN = sorted(set(PEOPLE) - set(AMERICAN))


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@functools.cache
def specimen(name: str, kind: str, side: str) -> Pixels:
    """Drawn once; nobody may write on it."""
    drawn = picture.pixels(draw(PEOPLE[name], kind, side).convert("RGB"))
    drawn.setflags(write=False)
    return drawn


def on_desk(bgr: Pixels, angle: float = 0.0, size: tuple[int, int] = (1920, 1080)) -> Pixels:
    """The picture turned by ``angle`` in the middle of a frame of a camera."""
    scale = 0.8 * min(size[0] / bgr.shape[1], size[1] / bgr.shape[0])
    matrix = cv2.getRotationMatrix2D((bgr.shape[1] / 2, bgr.shape[0] / 2), angle, scale)
    matrix[:, 2] += (size[0] / 2 - bgr.shape[1] / 2, size[1] / 2 - bgr.shape[0] / 2)
    return np.asarray(cv2.warpAffine(bgr, matrix, size, borderValue=(60, 75, 90), flags=cv2.INTER_AREA), np.uint8)


def spelt(name: str, reading: DocumentReading) -> None:
    """The surname as the standard spells it; a long one is cut, within words too."""
    persona = PEOPLE[name]
    surname = transliterate(persona.surname, issuer=persona.code).split("<")
    words = reading.text("surname").split()
    assert words
    assert all(whole.startswith(word) for whole, word in zip(surname, words, strict=False))
    assert len(" ".join(surname)) > 30 or words == surname


@pytest.mark.parametrize("name", sorted(PEOPLE))
def test_every_passport(name: str, reader: Reader) -> None:
    reading = reader.read(specimen(name, "passport", "page"))
    persona = PEOPLE[name]
    assert (reading.type, reading.side, reading.format) == ("passport", "page", "TD3")
    assert reading.verified
    assert reading.script == "Latn"
    assert valid(tuple(line.text for line in reading.lines))
    assert reading.text("birth_date") == persona.birth_date.isoformat()
    assert reading.text("expiry_date").endswith("-09-01")
    assert reading.text("nationality") == persona.code
    spelt(name, reading)
    for field in ("number", "birth_date", "expiry_date"):
        found = reading.field(field)
        assert found is not None
        assert found.check is Verdict.VALID
        assert not found.corrected
        assert found.confidence > 0.5
        assert found.polygon is not None
    assert reading.dpi == pytest.approx(407, rel=0.03)
    assert reading.portrait is not None
    assert reading.quad is not None


@pytest.mark.parametrize("name", EUROPEAN)
def test_every_card_with_code_lines(name: str, reader: Reader) -> None:
    reading = reader.read(specimen(name, "id_card", "back"))
    assert (reading.type, reading.side, reading.format) == ("id_card", "back", "TD1")
    assert reading.verified
    assert len(reading.lines) == 3
    assert valid(tuple(line.text for line in reading.lines))
    assert reading.text("birth_date") == PEOPLE[name].birth_date.isoformat()
    spelt(name, reading)


@pytest.mark.parametrize("name", AMERICAN)
@pytest.mark.parametrize("kind", ["id_card", "drivers_license"])
def test_every_card_with_a_barcode(name: str, kind: str, reader: Reader) -> None:
    reading = reader.read(specimen(name, kind, "back"))
    persona = PEOPLE[name]
    assert (reading.type, reading.side, reading.format) == (kind, "back", "AAMVA")
    assert reading.verified
    assert reading.barcode is not None
    assert reading.barcode.standard == "AAMVA"
    assert not reading.lines
    assert reading.text("birth_date") == persona.birth_date.isoformat()
    assert reading.text("state") == persona.state
    assert reading.text("postal_code").replace(" ", "") == persona.postal_code.replace(" ", "")
    assert {field.source for field in reading.fields} == {"barcode"}
    spelt(name, reading)


@pytest.mark.parametrize("name", sorted(PEOPLE))
@pytest.mark.parametrize("kind", ["id_card", "drivers_license"])
def test_a_front_has_a_portrait_and_nothing_else(name: str, kind: str, reader: Reader) -> None:
    reading = reader.read(specimen(name, kind, sides(kind)[0]))
    assert (reading.type, reading.side, reading.format) == (None, "front", None)
    assert reading.portrait is not None
    assert not reading.verified
    assert not reading.fields


@pytest.mark.parametrize(
    ("defect", "code"),
    [
        (Defect.BLURRED, "photo_blurred"),
        (Defect.GLARE, "photo_glare"),
        (Defect.DARK, "photo_dark"),
        (Defect.BRIGHT, "photo_bright"),
        (Defect.CROPPED, "photo_cropped"),
        (Defect.BLACK_AND_WHITE, "black_and_white"),
    ],
)
def test_a_defect_is_found_where_it_is(defect: Defect, code: str, reader: Reader) -> None:
    spoilt = picture.pixels(draw(PEOPLE["maya"], "passport", "page", defect).convert("RGB"))
    assert [one.code for one in reader.read(spoilt).findings] == [code]
    assert not reader.read(specimen("maya", "passport", "page")).findings


@pytest.mark.parametrize("angle", [4, 90, 180, 270])
def test_a_document_that_lies_otherwise(angle: float, reader: Reader) -> None:
    reading = reader.read(on_desk(specimen("maya", "passport", "page"), angle, (1920, 1920)))
    assert reading.verified
    assert reading.text("surname") == "ORTIZ"


@pytest.mark.parametrize("tilt", [-8, 3, 12])
def test_a_licence_is_held_tilted(tilt: float, reader: Reader) -> None:
    reading = reader.read(on_desk(specimen("maya", "drivers_license", "back"), tilt))
    assert reading.type == "drivers_license"
    assert reading.text("surname") == "ORTIZ"


def test_places_lie_on_the_document(reader: Reader) -> None:
    bgr = specimen("olena", "passport", "page")
    reading = reader.read(bgr)
    assert reading.quad is not None
    assert reading.portrait is not None
    quad = np.array(reading.quad, np.float32)
    inside = [line.polygon for line in reading.lines] + [reading.portrait]
    for polygon in inside:
        middle = np.mean(polygon, axis=0)
        assert cv2.pointPolygonTest(quad, (float(middle[0]), float(middle[1])), measureDist=False) > 0
    first, second = (np.mean(line.polygon, axis=0)[1] for line in reading.lines)
    assert first < second


def test_every_stage_is_timed(reader: Reader) -> None:
    reading = reader.read(specimen("maya", "passport", "page"))
    assert set(reading.ms) == STAGES
    assert reading.ms["total"] == pytest.approx(
        sum(ms for stage, ms in reading.ms.items() if stage != "total"), abs=0.1
    )


@pytest.mark.parametrize(("kind", "side"), [("passport", "page"), ("id_card", "front")])
def test_a_live_frame_knows_its_portrait(kind: str, side: str, reader: Reader) -> None:
    live, photo = (reader.read(on_desk(specimen("maya", kind, side)), live=live) for live in (True, False))
    assert live.portrait is not None
    assert live.portrait == photo.portrait
    assert live.side == side


def test_a_light_sheet_in_a_live_frame_has_no_portrait(reader: Reader) -> None:
    desk = on_desk(specimen("maya", "id_card", "front"))
    quad = reader.read(desk, live=True).quad
    assert quad is not None
    sheet = cv2.fillConvexPoly(desk.copy(), np.array(quad, np.int32), (225, 228, 230))
    reading = reader.read(np.asarray(sheet, np.uint8), live=True)
    assert reading.portrait is None
    assert reading.side is None


def test_nothing_is_read_where_nothing_is(reader: Reader) -> None:
    chance = np.random.default_rng(7)
    for bgr in (
        np.full((480, 640, 3), 255, np.uint8),
        np.zeros((1080, 1920, 3), np.uint8),
        chance.integers(0, 256, (600, 800, 3), np.uint8),
        np.zeros((1, 1, 3), np.uint8),
        np.full((3000, 40, 3), 128, np.uint8),
    ):
        reading = reader.read(bgr)
        assert not reading.verified
        assert not reading.fields
        assert reading.barcode is None
        assert (reading.height, reading.width) == bgr.shape[:2]


@pytest.mark.parametrize(
    "wrong",
    [np.zeros((9, 9), np.uint8), np.zeros((9, 9, 4), np.uint8), np.zeros((9, 9, 3)), np.zeros((0, 9, 3), np.uint8)],
)
def test_another_array_is_refused(wrong: Pixels, reader: Reader) -> None:
    with pytest.raises(ValueError, match="not a colour picture"):
        reader.read(wrong)


@pytest.mark.parametrize("after", range(6))
def test_cancelling_between_the_stages(after: int, reader: Reader) -> None:
    left = iter(range(after))
    with pytest.raises(Cancelled):
        reader.read(specimen("maya", "drivers_license", "front"), cancelled=lambda: next(left, None) is None)
    # And it goes on afterwards.
    assert reader.read(specimen("maya", "passport", "page")).verified


def test_a_thread_that_waits_can_give_up() -> None:
    reader = Reader()
    stop, inside, go = threading.Event(), threading.Event(), threading.Event()

    def hold() -> bool:
        inside.set()
        return go.wait(20)

    bgr = specimen("maya", "passport", "page")
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(reader.read, bgr, cancelled=hold)
        assert inside.wait(20)
        second = pool.submit(reader.read, bgr, cancelled=stop.is_set)
        stop.set()
        with pytest.raises(Cancelled):
            second.result(timeout=20)
        go.set()
        with pytest.raises(Cancelled):
            first.result(timeout=20)


def test_threads_share_one_reader(reader: Reader) -> None:
    photos = [specimen(name, "passport", "page") for name in ("maya", "thabo", "olena", "jonas")]
    with ThreadPoolExecutor(4) as pool:
        readings = list(pool.map(reader.read, photos))
    assert [reading.text("nationality") for reading in readings] == ["USA", "CAN", "UKR", "D"]


def test_warming_up_loads_once() -> None:
    reader = Reader()
    reader.warm()
    began = time.perf_counter()
    reader.warm()
    assert time.perf_counter() - began < 0.05
    assert reader.read(specimen("maya", "passport", "page")).verified
