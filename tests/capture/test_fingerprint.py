"""The same photo again is found; a new photo and the other side are not."""

from __future__ import annotations

import io
import random
from datetime import date

import pytest
from PIL import Image, ImageEnhance

from kyc_desktop.capture.fingerprint import SAME_PHOTO_BITS, distance, fingerprint, same_photo
from kyc_desktop.capture.prepare import Prepared, prepare
from kyc_desktop.capture.specimen import KINDS, PEOPLE, Defect, draw, sides
from kyc_desktop.flow.config import Limits
from tests.capture.photos import encode

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def specimens() -> dict[tuple[str, str, str], Image.Image]:
    return {
        (name, kind, side): draw(PEOPLE[name], kind, side, today=TODAY, scale=8)
        for name in PEOPLE
        for kind in KINDS
        for side in sides(kind)
    }


def saved_again(photo: Image.Image) -> list[Image.Image]:
    half, quarter = ((photo.width // n, photo.height // n) for n in (2, 4))
    small = photo.resize(quarter, Image.Resampling.BILINEAR)
    return [
        Image.open(io.BytesIO(encode(photo, quality=40))),
        Image.open(io.BytesIO(encode(photo, quality=15))),
        Image.open(io.BytesIO(encode(small, quality=60))),
        photo.resize(half, Image.Resampling.LANCZOS),
        photo.resize((photo.width * 3 // 2, photo.height * 3 // 2)),
        photo.convert("L"),
        ImageEnhance.Brightness(photo).enhance(1.06),
    ]


def test_a_photo_saved_again_is_the_same(specimens: dict[tuple[str, str, str], Image.Image]) -> None:
    for key, photo in specimens.items():
        first = fingerprint(photo)
        for number, again in enumerate(saved_again(photo)):
            assert same_photo(first, fingerprint(again)), (key, number)


def test_another_photo_of_the_same_document_is_not(specimens: dict[tuple[str, str, str], Image.Image]) -> None:
    chance = random.Random(7)
    found = []
    for photo in specimens.values():
        first, (width, height) = fingerprint(photo), photo.size
        for _ in range(3):
            moved = round(chance.uniform(-0.04, 0.04) * width), round(chance.uniform(-0.04, 0.04) * height)
            turned = photo.rotate(
                chance.uniform(1, 2.5), Image.Resampling.BILINEAR, translate=moved, fillcolor="#6E5037"
            )
            found.append(distance(first, fingerprint(turned.crop((30, 20, width - 30, height - 20)))))
    assert sum(bits <= SAME_PHOTO_BITS for bits in found) <= len(found) // 50
    assert sorted(found)[len(found) // 2] >= 2 * SAME_PHOTO_BITS


def test_front_and_back_differ(specimens: dict[tuple[str, str, str], Image.Image]) -> None:
    for name in PEOPLE:
        for kind in ("id_card", "drivers_license"):
            front, back = (fingerprint(specimens[name, kind, side]) for side in ("front", "back"))
            assert distance(front, back) > SAME_PHOTO_BITS


@pytest.mark.parametrize("kind", KINDS)
def test_a_retake_after_a_spoiled_specimen_is_a_new_photo(kind: str) -> None:
    side = sides(kind)[0]
    good = fingerprint(draw(PEOPLE["maya"], kind, side, today=TODAY, scale=8))
    for defect in set(Defect) - ({Defect.WRONG_SIDE, Defect.NOT_DOCUMENT} if kind == "passport" else set()):
        spoiled = fingerprint(draw(PEOPLE["maya"], kind, side, defect, today=TODAY, scale=8))
        assert same_photo(good, spoiled) == (defect is Defect.SAME), defect


def test_prepared_photos_carry_it() -> None:
    photo = draw(PEOPLE["maya"], "drivers_license", "front", today=TODAY)
    back = draw(PEOPLE["maya"], "drivers_license", "back", today=TODAY)
    answers = [
        prepare(encode(image, **options), Limits()) for image, options in ((photo, {}), (photo, {"quality": 35}))
    ]
    answers.append(prepare(encode(back, "PNG"), Limits()))
    first, again, other = (answer for answer in answers if isinstance(answer, Prepared))
    assert len(first.fingerprint) == 16
    assert same_photo(first.fingerprint, again.fingerprint)
    assert not same_photo(first.fingerprint, other.fingerprint)
