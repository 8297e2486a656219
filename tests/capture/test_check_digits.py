"""Code lines that were clear and do not add up."""

from __future__ import annotations

import pytest

from kyc_desktop.capture import check_digits
from kyc_desktop.capture.mrz_formats import FORMATS, verdicts
from kyc_desktop.capture.mrz_read import MrzRead
from kyc_desktop.capture.reading import LineReading, Severity

TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")


def read(form: str, texts: tuple[str, ...], least: float = 0.99) -> MrzRead:
    lines = tuple(
        LineReading(text=text, confidence=1, polygon=((0, 30 * n), (900, 30 * n), (900, 30 * n + 20), (0, 30 * n + 20)))
        for n, text in enumerate(texts)
    )
    probabilities = tuple(tuple(least for _ in text) for text in texts)
    checks = verdicts(FORMATS[form], texts)
    return MrzRead(lines=lines, kind=form, checks=checks, probabilities=probabilities)


@pytest.mark.parametrize(("form", "texts"), [("TD3", TD3), ("TD1", TD1)])
def test_right_lines_have_no_finding(form: str, texts: tuple[str, ...]) -> None:
    assert not check_digits.findings(read(form, texts))


@pytest.mark.parametrize(
    ("form", "texts", "place", "line", "field"),
    [
        ("TD3", TD3, (1, 3), "2", "number"),
        ("TD3", TD3, (1, 15), "2", "birth_date"),
        ("TD3", TD3, (1, 23), "2", "expiry_date"),
        ("TD3", TD3, (1, 43), "2", "composite"),
        ("TD1", TD1, (0, 7), "1", "number"),
        ("TD1", TD1, (1, 2), "2", "birth_date"),
        ("TD1", TD1, (1, 29), "2", "composite"),
    ],
)
def test_a_wrong_character_is_found_with_its_line(
    form: str, texts: tuple[str, ...], place: tuple[int, int], line: str, field: str
) -> None:
    row, column = place
    wrong = list(texts)
    other = "4" if texts[row][column] != "4" else "7"
    wrong[row] = wrong[row][:column] + other + wrong[row][column + 1 :]
    (found,) = check_digits.findings(read(form, tuple(wrong)))
    assert found.code == "check_digit_wrong"
    assert found.severity is Severity.BLOCKS
    assert found.values == {"line": line, "field": field}
    assert found.polygon is not None
    assert found.polygon[0] == (0, 30 * (int(line) - 1))


def test_lines_that_were_not_clear_are_not_called_wrong() -> None:
    wrong = (TD3[0], "L898902C36UTO7408123F1204159ZE184226B<<<<<10")
    assert check_digits.findings(read("TD3", wrong))
    assert not check_digits.findings(read("TD3", wrong, least=0.5))


def test_lines_that_were_not_read_have_none() -> None:
    assert not check_digits.findings(MrzRead(lines=()))
