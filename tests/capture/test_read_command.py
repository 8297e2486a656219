"""``kyc-desktop read``: one line for each photo, and an exit status that tells bad photos from files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from kyc_desktop.__main__ import main
from kyc_desktop.capture.read_command import json_line, text_line
from kyc_desktop.capture.reading import DocumentReading, FieldReading, Finding, LineReading
from kyc_desktop.capture.specimen import PEOPLE, Defect, draw

LINES = ["P<USAORTIZ<<MAYA<ELENA<<<<<<<<<<<<<<<<<<<<<<", "X531284905USA9103144F2909015<<<<<<<<<<<<<<<0"]
KEYS = {"file", "kind", "lines", "verified", "fields", "barcode", "findings", "ms"}
"""Promised by the command's description; more may follow."""


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("photos")
    made = {
        "passport": folder / "passport.jpg",
        "licence": folder / "Führerschein.png",
        "table": folder / "table.png",
        "scan": folder / "scan.pdf",
    }
    draw(PEOPLE["maya"], "passport", "page").save(made["passport"], quality=92)
    draw(PEOPLE["maya"], "drivers_license", "back").save(made["licence"])
    Image.new("RGB", (640, 480), "#705030").save(made["table"])
    draw(PEOPLE["maya"], "passport", "page").save(made["scan"], resolution=300)
    return made


def said(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, list[str], str]:
    status = main(["read", *map(str, words)])
    captured = capsys.readouterr()
    return status, captured.out.splitlines(), captured.err


def objects(lines: list[str]) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in lines]
    assert all(set(one) >= KEYS for one in found)
    return found


def test_one_line_for_each_photo(photos: dict[str, Path], capsys: pytest.CaptureFixture[str]) -> None:
    status, lines, errors = said(capsys, photos["passport"], photos["table"])
    assert (status, errors) == (0, "")
    passport, table = lines
    assert passport.startswith(f"{photos['passport']}: passport, page, TD3, verified | {LINES[0]} | {LINES[1]}")
    assert passport.endswith(" ms")
    assert table.startswith(f"{photos['table']}: no document known")


def test_the_same_for_programs(photos: dict[str, Path], capsys: pytest.CaptureFixture[str]) -> None:
    status, lines, errors = said(capsys, "--json", photos["passport"], photos["licence"], photos["table"])
    assert (status, errors) == (0, "")
    passport, licence, table = objects(lines)
    assert passport["file"] == str(photos["passport"])
    assert (passport["kind"], passport["verified"], passport["lines"]) == ("TD3", True, LINES)
    assert passport["fields"]["surname"]["text"] == "ORTIZ"
    assert passport["fields"]["birth_date"]["check"] == "valid"
    assert passport["ms"]["total"] > 0
    assert len(passport["quad"]) == 4
    assert licence["file"] == str(photos["licence"])
    assert (licence["kind"], licence["type"], licence["side"]) == ("AAMVA", "drivers_license", "back")
    assert licence["barcode"]["standard"] == "AAMVA"
    assert licence["fields"]["postal_code"]["text"] == "78704"
    assert (table["kind"], table["verified"], table["lines"], table["fields"]) == (None, False, [], {})


def test_a_document_that_has_expired_says_on_which_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    expired = tmp_path / "expired.jpg"
    draw(PEOPLE["maya"], "passport", "page", Defect.EXPIRED).save(expired, quality=92)
    status, lines, _ = said(capsys, "--json", expired)
    assert status == 0
    findings = {one["code"]: one for one in objects(lines)[0]["findings"]}
    assert list(findings) == ["document_expired"]
    assert findings["document_expired"]["values"] == {"expired_on": "2024-09-01"}
    assert len(findings["document_expired"]["polygon"]) == 4


def test_a_pdf_reads_like_its_photo(photos: dict[str, Path], capsys: pytest.CaptureFixture[str]) -> None:
    status, lines, _ = said(capsys, "--json", photos["scan"])
    assert status == 0
    assert objects(lines)[0]["lines"] == LINES


def test_files_that_cannot_be_opened(
    photos: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, gone = tmp_path / "letter.jpg", tmp_path / "gone.jpg"
    text.write_text("Dear all")
    status, lines, errors = said(capsys, text, photos["passport"], gone, tmp_path)
    assert status == 2
    assert len(lines) == 1, "the good one is read all the same"
    assert errors.splitlines() == [
        f'kyc-desktop read: {text}: "letter.jpg" is a text file, and not a photo that we can read.',
        f"kyc-desktop read: {gone}: there is no such file",
        f"kyc-desktop read: {tmp_path}: it is a folder",
    ]


def test_the_picture_with_what_was_found(
    photos: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, _ = said(capsys, "--debug", tmp_path / "drawn", photos["passport"], photos["licence"])
    assert status == 0
    first, second = sorted((tmp_path / "drawn").iterdir())
    assert (first.name, second.name) == ("001-passport.jpg", "002-Führerschein.jpg")
    with Image.open(first) as drawn:
        assert max(drawn.size) <= 1600
        red, green, blue = np.asarray(drawn.convert("RGB"), int).transpose(2, 0, 1)
    assert ((green > red + 60) & (green > blue + 60)).any(), "the green frame"


def test_a_debug_folder_that_cannot_be_made(
    photos: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, errors = said(capsys, "--debug", photos["passport"] / "x", photos["passport"])
    assert status == 1
    assert "cannot be written to" in errors


def test_without_a_photo_it_says_how(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        main(["read"])
    assert error.value.code == 2
    assert "PHOTO" in capsys.readouterr().err


def test_a_name_that_is_no_text(photos: dict[str, Path], tmp_path: Path) -> None:
    strange = bytes(tmp_path) + b"/\xff\xfe.jpg"
    try:
        with open(strange, "wb") as file:
            file.write(photos["table"].read_bytes())
    except OSError:
        pytest.skip("this file system keeps names in Unicode")
    done = subprocess.run(
        [sys.executable, "-m", "kyc_desktop", "read", strange], capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.count(b"\n") == 1


def test_places_are_those_of_the_file() -> None:
    polygon = ((10.0, 20.0), (110.0, 20.0), (110.0, 40.0), (10.0, 40.0))
    reading = DocumentReading(
        width=800,
        height=600,
        dpi=200,
        findings=(Finding(code="photo_glare", polygon=polygon, value=0.5, limit=0.3),),
        lines=(LineReading(text="", confidence=0.2, polygon=polygon),),
        fields=(FieldReading(name="number", text="1", corrected=True, polygon=polygon),),
    )
    said = json.loads(json_line("a.jpg", reading, 0.5))
    assert said["findings"][0]["polygon"] == [[20, 40], [220, 40], [220, 80], [20, 80]]
    assert said["fields"]["number"]["corrected"] is True
    assert said["dpi"] == 400
    assert "photo_glare (0.5, limit 0.3)" in text_line("a.jpg", reading)
    assert "(not readable)" in text_line("a.jpg", reading)
