"""In which script a card is printed: drawn ones in three scripts, papers without print, and every specimen."""

from __future__ import annotations

import time

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from kyc_desktop.capture import script
from kyc_desktop.capture.flat import Flat, flat
from kyc_desktop.capture.specimen import KINDS, PEOPLE, draw, sides
from kyc_desktop.capture.specimen.sheet import Sheet

SCALE = 10.0
WORDS = {
    "Cyrl": (
        "ПОСВІДЧЕННЯ ВОДІЯ", "Прізвище водія", "Людмила Дмитрівна", "УКРАЇНСЬКЕ ГРОМАДЯНСТВО", "ЖИТОМИРСЬКА ОБЛАСТЬ",
        "Видано службою",
    ),
    "Grek": ("ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ", "ΔΕΛΤΙΟ ΤΑΥΤΟΤΗΤΑΣ", "Ημερομηνία γέννησης", "Παπαδόπουλος Γεώργιος", "ΘΕΣΣΑΛΟΝΙΚΗ"),
    "Latn": ("IDENTITY CARD", "WEISS-LUKASIK", "Magdalena Dorothea", "Place of residence", "GREIFSWALD"),
}  # fmt: skip


def laid(page: Image.Image) -> Flat:
    bgr: NDArray[np.uint8] = np.ascontiguousarray(np.asarray(page.convert("RGB"))[..., ::-1])
    wide, tall = float(page.width), float(page.height)
    found = flat(bgr, ((0.0, 0.0), (wide, 0.0), (wide, tall), (0.0, tall)))
    assert found is not None
    return found


def card(*rows: str) -> Image.Image:
    sheet = Sheet(Image.new("RGB", (856, 540), "#E9EFEA"), SCALE)
    for row, words in enumerate(rows):
        sheet.text((8, 5 + row * 9), words, 4.2, bold=row % 2 == 0)
    return sheet.page


@pytest.mark.parametrize("name", WORDS)
def test_a_card_in_one_script(name: str) -> None:
    assert script.tell(laid(card(*WORDS[name]))) == name


@pytest.mark.parametrize("name", ["Cyrl", "Grek"])
def test_names_in_latin_letters_beside_it_are_enough(name: str) -> None:
    both = (*WORDS[name][:3], *WORDS["Latn"][1:3])
    assert script.tell(laid(card(*both))) in (None, "Latn")


def test_figures_are_no_script() -> None:
    assert script.tell(laid(card("12.03.1991", "0471 223 998", "4711-8815-09", "01.09.2029"))) is None


def test_paper_and_noise_are_no_script() -> None:
    assert script.tell(laid(Image.new("RGB", (856, 540), "#E9EFEA"))) is None
    noise = np.random.default_rng(1).integers(0, 255, (540, 856, 3), np.uint8)
    assert script.tell(laid(Image.fromarray(noise))) is None


@pytest.mark.parametrize("name", ["maya", "jonas", "olena", "wilhelmina"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_specimen_is_taken_for_another_script(name: str, kind: str) -> None:
    """All of them have the names in Latin letters, those of ``olena`` beside the Cyrillic ones."""
    for side in sides(kind):
        page = draw(PEOPLE[name], kind, side, desk=False, scale=SCALE)
        assert script.tell(laid(page)) in (None, "Latn"), side


def test_what_is_not_looked_at_says_nothing() -> None:
    page = laid(card(*WORDS["Cyrl"]))
    everything = ((0.0, 0.0), (856.0, 0.0), (856.0, 540.0), (0.0, 540.0))
    assert script.tell(page, without=(everything,)) is None


def test_lines_are_boxed() -> None:
    boxes = script.lines(laid(card(*WORDS["Latn"])).grey)
    assert len(boxes) == len(WORDS["Latn"])
    assert [box[2] for box in boxes] == sorted((box[2] for box in boxes), reverse=True)
    for left, _, wide, tall in boxes:
        assert 60 < left < 100
        assert wide > 3 * tall


def test_it_is_cheap() -> None:
    """A tenth of a second of the processor even on a slow machine; the figure is in `benchmarks.scripts`."""
    page = laid(draw(PEOPLE["olena"], "passport", "page", desk=False, scale=SCALE))
    script.tell(page)
    began = time.thread_time()
    script.tell(page)
    assert time.thread_time() - began < 0.1
