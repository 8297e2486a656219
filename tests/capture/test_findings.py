"""Every finding is made where its cause is, and not on the good photo."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kyc_desktop.capture import quality
from kyc_desktop.capture.reading import Finding, LineReading, Polygon, Severity
from kyc_desktop.capture.specimen import KINDS, PEOPLE, Defect, draw, sides
from kyc_desktop.capture.specimen.defects import moved, spoil
from kyc_desktop.capture.thresholds import TABLE, limit

EDGE = 90
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


def photo(kind: str = "drivers_license", side: str = "front", name: str = "maya") -> tuple[Image.Image, Polygon]:
    page = draw(PEOPLE[name], kind, side, desk=False, scale=10)
    image = Image.new("RGB", (page.width + 2 * EDGE, page.height + 2 * EDGE), (96, 92, 90))
    image.paste(page, (EDGE, EDGE))
    right, bottom = float(EDGE + page.width), float(EDGE + page.height)
    return image, ((EDGE, EDGE), (right, EDGE), (right, bottom), (EDGE, bottom))


def pixels(image: Image.Image) -> NDArray[np.uint8]:
    return np.ascontiguousarray(np.asarray(image)[..., ::-1])


def spoiled(defect: Defect, strength: float = 1.0) -> tuple[Finding, ...]:
    image, quad = photo()
    seen = quality.Seen(quad=moved(image.size, defect, quad, strength))
    return quality.findings(pixels(spoil(image, defect, strength)), seen)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["maya", "jonas"])
def test_a_good_photo_has_none(kind: str, name: str) -> None:
    for side in sides(kind):
        image, quad = photo(kind, side, name)
        assert quality.findings(pixels(image), quality.Seen(quad=quad)) == ()
        assert quality.findings(pixels(image), quality.Seen(quad=quad), live=True) == ()


@pytest.mark.parametrize("defect", CAUSES)
def test_its_cause_is_found(defect: Defect) -> None:
    found = {one.code: one for one in spoiled(defect)}
    assert CAUSES[defect] in found
    one = found[CAUSES[defect]]
    assert one.value is not None
    assert one.limit is not None
    assert one.polygon is not None
    assert len(one.polygon) >= 3


@pytest.mark.parametrize("defect", CAUSES)
def test_a_trace_of_it_is_not(defect: Defect) -> None:
    assert CAUSES[defect] not in {one.code for one in spoiled(defect, 0.05)}


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
    values = [quality.sharpness(pixels(spoil(image, Defect.BLURRED, s)), seen) for s in (0.0, 0.2, 0.5, 1.0)]
    assert values == sorted(values, reverse=True)


def test_every_limit_says_where_it_comes_from() -> None:
    for name, one in TABLE.items():
        assert limit(name) == one.value
        assert one.unit
        assert one.source


def test_a_scan_cut_to_the_edges_of_the_document_can_be_used_where_it_was_read() -> None:
    page = draw(PEOPLE["maya"], "passport", "page", desk=False, scale=10)
    right, bottom = float(page.width - 1), float(page.height - 1)
    quad = ((0.0, 0.0), (right, 0.0), (right, bottom), (0.0, bottom))
    band = ((60.0, bottom - 140), (right - 60, bottom - 140), (right - 60, bottom - 20), (60.0, bottom - 20))
    for verified, severity in ((True, Severity.WARNS), (False, Severity.BLOCKS)):
        seen = quality.Seen(quad=quad, cut=("left", "right", "bottom"), band=band, verified=verified)
        found = [one for one in quality.findings(pixels(page), seen) if one.code == "photo_cropped"]
        assert [one.severity for one in found] == [severity]
