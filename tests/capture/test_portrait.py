"""The portrait on drawn documents."""

from __future__ import annotations

import numpy as np
import pytest

from kyc_desktop.capture import portrait
from kyc_desktop.capture.finder import Finder
from kyc_desktop.capture.specimen import PEOPLE
from tests.capture.placing import corners, gray, laid, page, surface


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder()


@pytest.mark.parametrize("persona", PEOPLE)
@pytest.mark.parametrize(("kind", "side"), [("passport", "page"), ("id_card", "front"), ("drivers_license", "front")])
def test_the_portrait_is_found_where_it_is(finder: Finder, persona: str, kind: str, side: str) -> None:
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
def test_a_back_has_none(finder: Finder, kind: str, side: str) -> None:
    for persona in PEOPLE:
        document = page(persona, kind, side)
        picture = laid(document, corners(document, width=700, centre=(640, 400)), surface(1280, 800))
        assert portrait.find(picture, finder.find(gray(picture))) is None


def test_a_bare_desk_has_none(finder: Finder) -> None:
    picture = surface(1280, 800)
    assert portrait.find(picture, finder.find(gray(picture))) is None
