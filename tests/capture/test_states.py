"""Codes of states."""

from __future__ import annotations

from kyc_desktop.capture.states import CODES


def test_three_characters_each_and_the_known_exceptions() -> None:
    assert {len(code) for code in CODES} == {3}
    assert {"USA", "FRA", "UKR", "D<<", "UTO", "GBD", "XXA", "EUE", "UNO", "RKS"} <= CODES
    assert len(CODES) > 270
