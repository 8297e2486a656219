"""Kind, side and resolution of a document, from what was read of it."""

from __future__ import annotations

import pytest

from kyc_desktop.capture.classify import dpi, type_and_side
from kyc_desktop.capture.reading import Barcode, FieldReading, LineReading, Polygon

FACE: Polygon = ((10, 10), (60, 10), (60, 80), (10, 80))


def box(width: float, height: float) -> Polygon:
    return ((100, 100), (100 + width, 100), (100 + width, 100 + height), (100, 100 + height))


@pytest.mark.parametrize(
    ("form", "portrait", "wanted"),
    [
        ("TD3", FACE, ("passport", "page")),
        ("TD3", None, ("passport", "page")),
        ("MRVA", None, ("visa", "page")),
        ("MRVB", FACE, ("visa", "page")),
        ("TD1", None, ("id_card", "back")),
        ("TD1", FACE, ("id_card", "back")),
        ("TD2", FACE, ("id_card", "front")),
        ("TD2", None, ("id_card", "back")),
        ("FRA", None, ("id_card", "front")),
        (None, FACE, (None, "front")),
        (None, None, (None, None)),
    ],
)
def test_type_and_side(form: str | None, portrait: Polygon | None, wanted: tuple[str | None, str | None]) -> None:
    assert type_and_side(form, (), None, portrait) == wanted


@pytest.mark.parametrize(("code", "wanted"), [("DL", "drivers_license"), ("ID", "id_card"), ("", "drivers_license")])
def test_a_barcode_says_what_it_is_on(code: str, wanted: str) -> None:
    fields = (FieldReading(name="document_code", text=code, source="barcode"),) if code else ()
    assert type_and_side("AAMVA", fields, Barcode(polygon=FACE, standard="AAMVA"), None) == (wanted, "back")


def test_another_barcode_says_nothing() -> None:
    assert type_and_side(None, (), Barcode(polygon=FACE), FACE) == (None, "front")


def test_code_lines_give_the_resolution() -> None:
    # 44 characters of a tenth of an inch in 880 pixels.
    line = LineReading(text="P<UTO".ljust(44, "<"), confidence=1, polygon=box(880, 20))
    assert dpi("TD3", (line,), box(400, 300)) == pytest.approx(200)


@pytest.mark.parametrize(
    ("form", "size", "wanted"),
    [
        ("TD3", (1250, 880), 254),
        ("AAMVA", (856, 540), 254),
        (None, (856, 540), 254),
        (None, (1250, 880), 254),
        (None, (540, 856), 254),
    ],
)
def test_the_document_gives_the_resolution(form: str | None, size: tuple[float, float], wanted: float) -> None:
    assert dpi(form, (), box(*size)) == pytest.approx(wanted)


def test_lines_that_were_not_read_give_none() -> None:
    assert dpi(None, (LineReading(text="", confidence=0, polygon=box(800, 20)),), None) is None
