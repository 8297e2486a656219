"""What the supervisor decides before there is a visitor, and what the two say to each other."""

from __future__ import annotations

import asyncio
import io
from dataclasses import replace

import pytest

from kyc_desktop.__main__ import KIOSK_PARTS, main
from kyc_desktop.flow.operator import Kiosk, Operator, parse_toml
from kyc_desktop.kiosk import words
from kyc_desktop.kiosk.screen import factor
from kyc_desktop.kiosk.supervisor import check_pin
from kyc_desktop.kiosk.tokens import TokenInMemory
from kyc_desktop.ui.kiosk.pin import check_pin as is_the_pin


@pytest.mark.parametrize(
    ("width", "height", "ratio", "expected"),
    [
        (1080, 1920, 1.0, 1.6),
        (1920, 1080, 1.0, 1.6),
        (2160, 3840, 2.0, 1.6),  # the system enlarges by 2 already
        (675, 1200, 1.0, 1.0),
        (600, 800, 1.0, 1.0),  # never smaller than the page
        (1080, 1080, 1.0, 1.0),
        (20000, 40000, 1.0, 4.0),
    ],
)
def test_the_page_fills_the_screen(width: int, height: int, ratio: float, expected: float) -> None:
    assert factor(width, height, ratio) == pytest.approx(expected, abs=0.1)


def test_a_kiosk_for_real_people_needs_a_pin() -> None:
    with pytest.raises(ValueError, match="kiosk-pin"):
        check_pin(Operator(), "https://kyc.example.com")
    check_pin(Operator(), None)  # the sandbox may be left by anybody
    with_pin = replace(Operator(), kiosk=replace(Kiosk(), pin="scrypt$..."))
    check_pin(with_pin, "https://kyc.example.com")


def test_orders_arrive_as_they_were_given() -> None:
    given = words.Orders(server="http://127.0.0.1:1", data_dir="/d", visits={"idle": 2}, failed=3, wait_until=5.0)
    line = given.line()
    assert line.endswith("\n")
    assert line.count("\n") == 1
    assert words.orders(line) == given


@pytest.mark.parametrize("line", ["", "rubbish", "[1]", '"text"', "null"])
def test_a_line_that_is_none_of_ours_says_nothing(line: str) -> None:
    assert words.heard(line) == {}


def test_the_hidden_arguments_are_known_in_both_places() -> None:
    assert KIOSK_PARTS == (words.VISIT, words.SCREEN, words.OUT_OF_ORDER, words.INBOX)


def test_a_token_lives_in_memory_only() -> None:
    async def life() -> None:
        tokens = TokenInMemory()
        assert await tokens.load() is None
        await tokens.save("secret")
        assert await tokens.load() == "secret"
        await tokens.delete()
        assert await tokens.load() is None

    asyncio.run(life())


def test_the_pin_command_prints_what_the_operators_file_takes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("482915\n"))
    assert main(["kiosk-pin"]) == 0
    line = capsys.readouterr().out
    hashed = parse_toml(f"[kiosk]\n{line}", {}).kiosk.pin
    assert hashed is not None
    assert "482915" not in line
    assert is_the_pin("482915", hashed)
    assert not is_the_pin("482916", hashed)


@pytest.mark.parametrize("pin", ["12345", "abcdef", "", "1" * 13])
def test_the_pin_command_refuses_what_is_no_pin(
    pin: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(pin + "\n"))
    assert main(["kiosk-pin"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "6 to 12 digits" in told.err
