"""The portrait on drawn documents."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from kyc_desktop.capture.finder import Finder, Found
from kyc_desktop.capture.portrait import Portrait
from kyc_desktop.capture.specimen import PEOPLE
from tests.capture.placing import Picture, Quad, corners, gray, laid, page, surface


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder()


@pytest.fixture(scope="module")
def portrait() -> Portrait:
    return Portrait()


def exact(finder: Finder, picture: Picture, quad: Quad) -> Found:
    """The finder's answer with corners that are known."""
    corners = tuple((float(x), float(y)) for x, y in quad)
    return replace(finder.find(gray(picture)), quad=corners, upright=True)


@pytest.mark.parametrize("persona", PEOPLE)
@pytest.mark.parametrize(("kind", "side"), [("passport", "page"), ("id_card", "front"), ("drivers_license", "front")])
def test_the_portrait_is_found_where_it_is(
    finder: Finder, portrait: Portrait, persona: str, kind: str, side: str
) -> None:
    document = page(persona, kind, side)
    quad = corners(document, width=700, centre=(640, 400), turn=4)
    picture = laid(document, quad, surface(1280, 800))
    box = portrait.find(picture, finder.find(gray(picture)))
    assert box is not None
    middle = np.mean(box, axis=0)
    along, down = (quad[1] - quad[0]) / 700, (quad[3] - quad[0])
    place = (middle - quad[0]) @ along / 700, (middle - quad[0]) @ down / (down @ down)
    assert 0.1 < place[0] < 0.3
    assert 0.2 < place[1] < 0.75


@pytest.mark.parametrize(("kind", "side"), [("id_card", "back"), ("drivers_license", "back")])
def test_a_back_has_none(finder: Finder, portrait: Portrait, kind: str, side: str) -> None:
    for persona in PEOPLE:
        document = page(persona, kind, side)
        picture = laid(document, corners(document, width=700, centre=(640, 400)), surface(1280, 800))
        assert portrait.find(picture, finder.find(gray(picture))) is None


def test_one_that_is_hard_to_see_is_looked_at_more_closely(finder: Finder, portrait: Portrait) -> None:
    document = page("maya", "passport", "page")
    quad = corners(document, width=700, centre=(640, 400))
    picture = laid(document, quad, surface(1280, 800))
    found = exact(finder, picture, quad)
    clear = portrait.find(picture, found)
    faint = cv2.GaussianBlur(cv2.convertScaleAbs(picture, alpha=0.3, beta=110), (0, 0), 7)
    seen = portrait.find(np.asarray(faint, np.uint8), found)
    assert clear is not None
    assert seen is not None
    assert np.abs(np.array(clear) - np.array(seen)).max() < 60


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_it_is_found_on_a_document_that_is_turned(finder: Finder, portrait: Portrait, turn: float) -> None:
    document = page("maya", "id_card", "front")
    quad = corners(document, width=600, centre=(640, 400), turn=turn)
    picture = laid(document, quad, surface(1280, 800))
    box = portrait.find(picture, exact(finder, picture, quad))
    assert box is not None
    assert np.linalg.norm(np.array(box[0]) - quad[0]) < np.linalg.norm(np.array(box[0]) - quad[2])


def test_a_bare_desk_has_none(finder: Finder, portrait: Portrait) -> None:
    picture = surface(1280, 800)
    assert portrait.find(picture, finder.find(gray(picture))) is None
