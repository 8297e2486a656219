"""Specimens: what a reader must find is true, and nobody can take one for a document."""

from __future__ import annotations

import re
from datetime import date

import pytest
import zxingcpp
from PIL import Image, ImageStat

from kyc_desktop.capture import mrz
from kyc_desktop.capture.aamva import payload
from kyc_desktop.capture.prepare import Prepared, prepare
from kyc_desktop.capture.source import Refused
from kyc_desktop.capture.specimen import KINDS, PEOPLE, Defect, barcode, draw, sides
from kyc_desktop.capture.specimen.sheet import Sheet
from kyc_desktop.flow.config import Limits
from tests.capture.photos import encode

TODAY = date(2026, 11, 22)
Written = list[str]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Written:
    """Every text and code line that is drawn."""
    seen: Written = []
    text, code_lines = Sheet.text, Sheet.code_lines

    def note_text(self: Sheet, at: tuple[float, float], words: str, *args: object, **options: object) -> None:
        seen.append(words)
        text(self, at, words, *args, **options)  # type: ignore[arg-type]

    def note_lines(self: Sheet, lines: tuple[str, ...], **options: float) -> None:
        seen.extend(lines)
        code_lines(self, lines, **options)

    monkeypatch.setattr(Sheet, "text", note_text)
    monkeypatch.setattr(Sheet, "code_lines", note_lines)
    return seen


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("kind", KINDS)
def test_every_persona_has_every_document(name: str, kind: str, written: Written) -> None:
    for side in sides(kind):
        written.clear()
        image = draw(PEOPLE[name], kind, side, today=TODAY, scale=6)
        assert image.mode == "RGB"
        assert "SPECIMEN" in written
        assert any("Not a document" in words for words in written)
        lines = tuple(words for words in written if re.fullmatch("[A-Z0-9<]{30,44}", words))
        expected = kind == "passport" or (
            kind == "id_card" and side == "back" and PEOPLE[name].country not in ("US", "CA")
        )
        assert bool(lines) == expected
        if lines:
            assert mrz.valid(lines)


def test_the_passport_is_that_of_the_design(written: Written) -> None:
    draw(PEOPLE["maya"], "passport", "page", today=TODAY, scale=6)
    assert "P<USAORTIZ<<MAYA<ELENA<<<<<<<<<<<<<<<<<<<<<<" in written
    assert "X531284905USA9103144F2909015<<<<<<<<<<<<<<<0" in written
    assert "01 SEP 2029" in written


def test_an_expired_one_ended_two_years_ago(written: Written) -> None:
    for kind, day in (("passport", "01 SEP 2024"), ("drivers_license", "09/02/2014    4b 09/01/2024")):
        draw(PEOPLE["maya"], kind, sides(kind)[0], Defect.EXPIRED, today=TODAY, scale=6)
        assert day in written


@pytest.mark.parametrize("name", [name for name, persona in PEOPLE.items() if persona.country in ("US", "CA")])
@pytest.mark.parametrize("kind", ["id_card", "drivers_license"])
def test_the_barcode_scans(name: str, kind: str) -> None:
    persona = PEOPLE[name]
    photo = draw(persona, kind, "back", today=TODAY, desk=False)
    (found,) = zxingcpp.read_barcodes(photo.convert("L"), formats=zxingcpp.BarcodeFormat.PDF417)
    text = found.bytes.decode("latin-1")
    letters = "DL" if kind == "drivers_license" else "ID"
    assert text.startswith(f"@\n\x1e\rANSI 636999100001{letters}")
    # The directory leads to the subfile, which is as long as it says.
    start, length = int(text[23:27]), int(text[27:31])
    assert text[start : start + 2] == letters
    assert start + length == len(text)
    assert text.endswith("\r")
    fields = {line[:3]: line[3:] for line in text[start + 2 :].strip().split("\n")}
    year_first = persona.country == "CA"
    assert fields["DBB"] == f"{persona.birth_date:{'%Y%m%d' if year_first else '%m%d%Y'}}"
    assert fields["DBA"] == ("20290901" if year_first else "09012029")
    assert fields["DAQ"] == barcode.number(persona)
    assert fields["DCG"] == persona.code
    if name == "maya":
        assert (fields["DCS"], fields["DAC"], fields["DAD"]) == ("ORTIZ", "MAYA", "ELENA")
        assert (fields["DAG"], fields["DAI"], fields["DAJ"]) == ("1204 JUNIPER BEND, APT 3", "AUSTIN", "TX")
        assert fields["DAK"] == "78704      "


def test_the_barcode_scans_on_the_desk_when_it_is_straight() -> None:
    photo = draw(PEOPLE["maya"], "drivers_license", "back", today=TODAY)
    assert any(
        zxingcpp.read_barcodes(photo.convert("L").rotate(angle), formats=zxingcpp.BarcodeFormat.PDF417)
        for angle in (-2.5, -1.5, -0.5, 0.5, 1.5, 2.5)
    )


def test_a_letter_outside_the_standard_is_refused() -> None:
    from kyc_desktop.capture.aamva import Licence

    licence = Licence(
        kind="DL", issuer_number="636999", country="USA", state="TX", number="1", surname="Щ", first_name="X",
        birth_date=TODAY, issue_date=TODAY, expiry_date=TODAY, sex="X", height=66, eyes="BRO", street="", city="",
        postal_code="", discriminator="",
    )  # fmt: skip
    with pytest.raises(UnicodeEncodeError):
        payload(licence)


def test_unknown_sides_and_kinds() -> None:
    for kind, side in (("passport", "back"), ("id_card", "page"), ("visa", "page")):
        with pytest.raises(ValueError, match="no "):
            draw(PEOPLE["maya"], kind, side)


def test_defects_change_the_photo() -> None:
    def measure(defect: Defect | None, side: str = "front") -> Image.Image:
        return draw(PEOPLE["maya"], "drivers_license", side, defect, today=TODAY, scale=8)

    def brightness(image: Image.Image) -> float:
        return ImageStat.Stat(image.convert("L")).mean[0]

    good = measure(None)
    assert brightness(measure(Defect.DARK)) < 0.25 * brightness(good)
    assert brightness(measure(Defect.BRIGHT)) > 220
    glare = measure(Defect.GLARE).convert("L").histogram()
    assert sum(glare[250:]) > 4 * sum(good.convert("L").histogram()[250:])
    red, green, blue = measure(Defect.BLACK_AND_WHITE).split()
    assert red.tobytes() == green.tobytes() == blue.tobytes()
    assert measure(Defect.CROPPED).width < good.width
    assert measure(Defect.SAME, "back").tobytes() == good.tobytes()
    assert measure(Defect.WRONG_SIDE).tobytes() != good.tobytes()

    def detail(image: Image.Image) -> float:
        small = image.resize((image.width // 4, image.height // 4), Image.Resampling.BOX).resize(image.size)
        pairs = zip(image.convert("L").tobytes()[::97], small.convert("L").tobytes()[::97], strict=True)
        return sum(abs(a - b) for a, b in pairs)

    assert detail(measure(Defect.BLURRED)) < 0.3 * detail(good)


def test_what_the_program_says_before_it_reads() -> None:
    small = prepare(encode(draw(PEOPLE["maya"], "passport", "page", Defect.SMALL)), Limits())
    assert isinstance(small, Refused)
    assert small.code == "photo_too_small"
    for defect in set(Defect) - {Defect.SMALL}:
        photo = draw(PEOPLE["maya"], "passport", "page", defect, scale=8)
        assert isinstance(prepare(encode(photo), Limits()), Prepared)


def test_code_lines_have_the_pitch_of_the_standard() -> None:
    sheet = draw(PEOPLE["maya"], "passport", "page", today=TODAY, desk=False, scale=10).convert("L")
    assert sheet.size == (1250, 880)
    band = sheet.crop((0, 790, 1250, 850)).point(lambda value: 255 if value < 90 else 0)
    box = band.getbbox()
    assert box is not None
    # 44 characters of 2.54 mm, less the space around the first and the last.
    assert 43 * 25.4 < box[2] - box[0] < 44 * 25.4
