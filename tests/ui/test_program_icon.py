"""The icon of the windows: in the operator's colour, sharp, and with a letter where there is no mark."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from kyc_desktop.flow.operator import Operator
from kyc_desktop.ui.program_icon import program_icon, tile
from kyc_desktop.ui.theme import Theme

BRAND = Operator().brand


def test_every_size_is_drawn_for_itself(qapp: QApplication) -> None:
    icon = program_icon(Theme(), BRAND)
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 48, 128}
    small = icon.pixmap(16).toImage()
    assert small.pixelColor(1, 8) == QColor(BRAND.accent)
    assert small.pixelColor(8, 8).lightness() > 240
    assert small.pixelColor(0, 0).alpha() < 60, "round corners"


@pytest.mark.parametrize(("accent", "light"), [("#1C44C4", True), ("#FFD400", False)])
def test_an_operator_without_a_mark_has_his_letter(qapp: QApplication, accent: str, *, light: bool) -> None:
    image = tile(64, replace(BRAND, mark=None, name="Harbor", accent=accent), Theme().font("title", weight=600))
    middle = [image.pixelColor(x, 32) for x in range(12, 52)]
    assert any(colour.lightness() > 240 if light else colour.lightness() < 60 for colour in middle)
    assert image.pixelColor(6, 32) == QColor(accent)
