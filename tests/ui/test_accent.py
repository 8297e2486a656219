"""The operator's accent: every derived pair is measured, for colours from all around the wheel."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyc_desktop.ui.accent import contrast, derive, mix

SURFACE = {False: "#FFFFFF", True: "#11151E"}
INK = "#0E1525"
TEXT = {False: "#0E1525", True: "#F1F3F7"}


def test_the_green_of_the_white_label_picture() -> None:
    green = derive("#0B5F53", dark=False, surface="#FFFFFF", ink=INK, text=INK)
    assert green.accent == green.text == "#0B5F53"
    assert (green.soft, green.line, green.halo) == ("#EBF2F1", "#AECAC6", "#D6E4E2")
    assert not green.underline


@pytest.mark.parametrize("dark", [False, True])
def test_yellow_carries_ink_and_underlines_links(dark: bool) -> None:
    yellow = derive("#FFD400", dark=dark, surface=SURFACE[dark], ink=INK, text=TEXT[dark])
    assert yellow.accent == "#FFD400"
    assert yellow.on_accent == INK
    assert yellow.underline
    assert yellow.text == TEXT[dark]


@given(st.integers(0, 0xFFFFFF), st.booleans())
def test_no_colour_makes_text_unreadable(value: int, dark: bool) -> None:
    surface = SURFACE[dark]
    accent = derive(f"#{value:06X}", dark=dark, surface=surface, ink=INK, text=TEXT[dark])
    assert contrast(accent.on_accent, accent.accent) >= 4.5
    assert contrast(accent.on_accent, accent.hover) >= 4.5
    assert contrast(accent.on_accent, accent.pressed) >= 4.5
    assert contrast(accent.text, surface) >= 4.5
    assert contrast(accent.text, accent.soft) >= 4.5


@pytest.mark.parametrize("wrong", ["1C44C4", "#1C44C", "#GGGGGG", "", "blue"])
def test_anything_else_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="accent colour looks like"):
        derive(wrong, dark=False, surface="#FFFFFF", ink=INK, text=INK)


def test_contrast_is_that_of_the_recommendation() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21.0)
    assert contrast("#465065", "#FFFFFF") == pytest.approx(8.09, abs=0.01)


def test_mix_is_a_share_in_srgb() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
