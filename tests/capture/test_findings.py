"""Every finding of a photo: drawn, spoilt so that it must be made, and a trace of the same, so that it must not.

Through the whole reader, as a user gets it; what the judge adds is in `test_every_finding`.
"""

from __future__ import annotations

import functools

import numpy as np
import pytest
from PIL import Image

from kyc_desktop.capture import quality
from kyc_desktop.capture.cut_off import Cut
from kyc_desktop.capture.picture import pixels
from kyc_desktop.capture.reader import Reader
from kyc_desktop.capture.reading import DocumentReading, Finding, LineReading, Polygon, Severity
from kyc_desktop.capture.specimen import KINDS, PEOPLE, Defect, draw, sides
from kyc_desktop.capture.specimen.defects import moved, spoil
from kyc_desktop.capture.thresholds import TABLE, limit

EDGE = 90
SCALE = 8.0
CAUSES = {
    Defect.BLURRED: "photo_blurred",
    Defect.MOTION: "photo_blurred",
    Defect.GLARE: "photo_glare",
    Defect.DARK: "photo_dark",
    Defect.BRIGHT: "photo_bright",
    Defect.CROPPED: "photo_cropped",
    Defect.SMALL: "photo_too_small",
    Defect.TILTED: "photo_tilted",
    Defect.FINGER: "photo_covered",
    Defect.BLACK_AND_WHITE: "black_and_white",
    Defect.SCREENSHOT: "screenshot_or_copy",
}
WARNED = frozenset({Defect.DARK, Defect.SCREENSHOT})
"""Those that do not keep a front from being used: its portrait is still seen."""
SIDES = [(kind, side) for kind in KINDS for side in sides(kind)]


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader()


@functools.cache
def on_desk(kind: str, side: str, name: str = "maya") -> Image.Image:
    return draw(PEOPLE[name], kind, side, scale=SCALE)


def read(reader: Reader, image: Image.Image) -> DocumentReading:
    return reader.read(pixels(image.convert("RGB")))


def named(reading: DocumentReading) -> dict[str, Finding]:
    return {one.code: one for one in reading.findings}


def photo(kind: str = "drivers_license", side: str = "front", name: str = "maya") -> tuple[Image.Image, Polygon]:
    page = draw(PEOPLE[name], kind, side, desk=False, scale=10)
    image = Image.new("RGB", (page.width + 2 * EDGE, page.height + 2 * EDGE), (96, 92, 90))
    image.paste(page, (EDGE, EDGE))
    right, bottom = float(EDGE + page.width), float(EDGE + page.height)
    return image, ((EDGE, EDGE), (right, EDGE), (right, bottom), (EDGE, bottom))


def spoiled(defect: Defect, strength: float = 1.0) -> tuple[Finding, ...]:
    image, quad = photo()
    seen = quality.Seen(quad=moved(image.size, defect, quad, strength))
    return quality.findings(pixels(spoil(image, defect, strength)), seen)


@pytest.mark.parametrize(("kind", "side"), SIDES)
@pytest.mark.parametrize("name", ["maya", "jonas"])
def test_a_good_photo_has_none(reader: Reader, kind: str, side: str, name: str) -> None:
    assert read(reader, on_desk(kind, side, name)).findings == ()
    image, quad = photo(kind, side, name)
    assert quality.findings(pixels(image), quality.Seen(quad=quad), live=True) == ()


@pytest.mark.parametrize("defect", CAUSES)
def test_its_cause_is_found(reader: Reader, defect: Defect) -> None:
    reading = read(reader, spoil(on_desk("drivers_license", "front"), defect))
    one = named(reading)[CAUSES[defect]]
    assert one.severity is (Severity.WARNS if defect in WARNED else Severity.BLOCKS)
    assert one.value is not None
    assert one.limit is not None
    assert one.value != one.limit
    assert one.polygon is not None
    assert len(one.polygon) >= 3


@pytest.mark.parametrize("defect", CAUSES)
def test_a_trace_of_it_is_not(reader: Reader, defect: Defect) -> None:
    weak = 0.01 if defect is Defect.FINGER else 0.05  # from 0.05 on it lies on the card by some millimetres
    assert read(reader, spoil(on_desk("drivers_license", "front"), defect, weak)).findings == ()


@pytest.mark.parametrize("defect", [Defect.BLURRED, Defect.GLARE, Defect.CROPPED, Defect.FINGER])
def test_code_lines_that_are_lost_have_their_cause_said(reader: Reader, defect: Defect) -> None:
    reading = read(reader, spoil(on_desk("passport", "page"), defect))
    assert not reading.verified
    assert named(reading)[CAUSES[defect]].severity is Severity.BLOCKS
    assert "mrz_unreadable" not in named(reading)


def test_what_was_measured_is_said_of_good_photos_too(reader: Reader) -> None:
    measured = read(reader, on_desk("drivers_license", "front")).measured
    assert set(measured) <= set(TABLE)
    assert {"cut_off", "tilt", "dpi_id1", "dark_median", "glare_area", "covered", "colour", "screen"} <= set(measured)


def test_a_desk_is_not_a_document(reader: Reader) -> None:
    desk = on_desk("passport", "page").crop((0, 0, 1198, 90)).resize((1198, 900))
    assert set(named(read(reader, desk))) == {"photo_not_document"}
    assert "photo_not_document" not in named(read(reader, on_desk("passport", "page")))


@pytest.mark.parametrize("colour", [(196, 150, 112), (226, 172, 140), (168, 118, 78)])
@pytest.mark.parametrize("wrong", [1.0, 1.04, 1.08])
def test_a_desk_in_the_colour_of_skin_covers_nothing(colour: tuple[int, int, int], wrong: float) -> None:
    page = draw(PEOPLE["olena"], "id_card", "back", desk=False, scale=10)
    desk = Image.effect_noise((page.width + 2 * EDGE, page.height + 2 * EDGE), 6).convert("RGB")
    desk = Image.blend(desk, Image.new("RGB", desk.size, colour), 0.96)
    desk.paste(page, (EDGE, EDGE))
    middle = np.array(desk.size) / 2
    half = np.array(page.size) / 2 * wrong
    quad = tuple((float(x), float(y)) for x, y in middle + half * [[-1, -1], [1, -1], [1, 1], [-1, 1]])
    found = quality.findings(pixels(desk), quality.Seen(quad=quad))
    assert "photo_covered" not in {one.code for one in found}


def test_glare_says_where() -> None:
    (glare,) = (one for one in spoiled(Defect.GLARE, 0.6) if one.code == "photo_glare")
    assert glare.values["place"] in ("right", "middle", "bottom")
    image, _ = photo()
    x, y = np.mean(np.array(glare.polygon), axis=0) / image.size
    assert 0.5 < x < 0.75
    assert 0.45 < y < 0.75


def test_nothing_there_is_no_document() -> None:
    grey = np.full((600, 800, 3), 128, np.uint8)
    assert [one.code for one in quality.findings(grey, quality.Seen())] == ["photo_not_document"]
    blank = quality.Seen(quad=((100, 100), (700, 100), (700, 480), (100, 480)))
    assert next(one.code for one in quality.findings(grey, blank)) == "photo_not_document"


def test_what_was_read_is_not_blurred_or_small() -> None:
    image, quad = photo("passport", "page")
    for defect, code in ((Defect.BLURRED, "photo_blurred"), (Defect.SMALL, "photo_too_small")):
        place = moved(image.size, defect, quad)
        bgr = pixels(spoil(image, defect))
        assert code in {one.code for one in quality.findings(bgr, quality.Seen(quad=place))}
        assert code not in {one.code for one in quality.findings(bgr, quality.Seen(quad=place, verified=True))}


def test_what_was_read_in_the_dark_only_warns() -> None:
    image, quad = photo("passport", "page")
    bgr = pixels(spoil(image, Defect.DARK))
    (dark,) = quality.findings(bgr, quality.Seen(quad=quad, verified=True))
    assert (dark.code, dark.severity) == ("photo_dark", Severity.WARNS)


def test_lines_that_nothing_explains_are_unreadable() -> None:
    image, quad = photo("passport", "page")
    line = ((150.0, 820.0), (1280.0, 820.0), (1280.0, 850.0), (150.0, 850.0))
    lower = tuple((x, y + 63) for x, y in line)
    lines = (LineReading(text="", confidence=0.3, polygon=line), LineReading(text="", confidence=0.2, polygon=lower))
    seen = quality.Seen(quad=quad, band=(*line[:2], *lower[2:]), lines=lines)
    found = quality.findings(pixels(image), seen)
    assert [(one.code, one.values["line"]) for one in found] == [("mrz_unreadable", "1"), ("mrz_unreadable", "2")]
    (blurred,) = quality.findings(pixels(spoil(image, Defect.BLURRED)), seen)
    assert (blurred.code, blurred.polygon) == ("photo_blurred", seen.band)


def test_sharper_frames_are_sharper() -> None:
    image, quad = photo()
    seen = quality.Seen(quad=quad)
    values = [quality.examine(pixels(spoil(image, Defect.BLURRED, s)), seen).sharpness for s in (0.0, 0.2, 0.5, 1.0)]
    assert values == sorted(values, reverse=True)


def test_every_limit_says_where_it_comes_from() -> None:
    for name, one in TABLE.items():
        assert limit(name) == one.value
        assert one.unit
        assert one.source


def test_a_scan_that_ends_at_the_edges_of_the_document_is_whole() -> None:
    page = draw(PEOPLE["maya"], "passport", "page", desk=False, scale=10)
    right, bottom = float(page.width - 1), float(page.height - 1)
    quad = ((0.0, 0.0), (right, 0.0), (right, bottom), (0.0, bottom))
    cuts = tuple(Cut(side=side, measured=1.3, limit=0.6, value=1.3 / 0.6) for side in ("left", "right", "bottom"))
    whole = quality.findings(pixels(page), quality.Seen(quad=quad, cuts=cuts))
    assert "photo_cropped" not in {one.code for one in whole}
    # The upper quarter is missing: no document has this shape.
    part = pixels(page.crop((0, page.height // 4, page.width, page.height)))
    lower = tuple((x, max(0.0, y - page.height // 4)) for x, y in quad)
    found = [one for one in quality.findings(part, quality.Seen(quad=lower, cuts=cuts)) if one.code == "photo_cropped"]
    assert [(one.severity, one.value, one.values) for one in found] == [(Severity.BLOCKS, 1.3, {"side": "left"})]
