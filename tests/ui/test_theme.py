"""Tokens, fonts, icons and modes."""

from __future__ import annotations

import json

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop import resource
from kyc_desktop.ui.theme import Theme, baseline, theme_of

TOKENS = json.loads(resource.path("theme", "tokens.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_colour_is_that_of_the_tokens(theme: Theme, mode: str) -> None:
    theme.set_mode("dark" if mode == "dark" else "light")
    for token, value in TOKENS["color"][mode].items():
        colour = theme.colour(token)
        if value.startswith("#"):
            assert colour.name().upper() == value, token
        else:
            assert colour.alpha() < 255, token


def test_a_colour_that_is_not_there_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.colour("accent-tex")


def test_fonts_are_the_bundled_ones_with_their_weights(theme: Theme) -> None:
    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert QFontInfo(theme.font("title")).family() == "Inter Display"
    assert QFontInfo(theme.font("label")).weight() == 500
    assert QFontInfo(theme.font("button")).weight() == 600
    assert theme.font("body").pixelSize() == 15


def test_tabular_digits_have_one_width(theme: Theme) -> None:
    metrics = QFontMetricsF(theme.font("small", tabular=True))
    assert len({metrics.horizontalAdvance(digit * 4) for digit in "0123456789"}) == 1
    proportional = QFontMetricsF(theme.font("small"))
    assert proportional.horizontalAdvance("1111") < proportional.horizontalAdvance("0000")


def test_widths_agree_with_the_pictures(theme: Theme) -> None:
    """Widths of picture 01, read from its pixels."""
    lead = "Northlight needs an account before it can check who you are."
    assert QFontMetricsF(theme.font("lead")).horizontalAdvance(lead) == pytest.approx(437, abs=2)
    title = QFontMetricsF(theme.font("title")).horizontalAdvance("Create your account")
    assert title == pytest.approx(247, abs=2)


@pytest.mark.parametrize(("role", "offset"), [("small", 14), ("lead", 17), ("field", 15), ("title", 28)])
def test_baselines_are_where_the_pictures_have_them(theme: Theme, role: str, offset: int) -> None:
    assert baseline(theme.font(role), theme.line(role)) == offset


@pytest.mark.parametrize("text", ["Łukasz Żółć", "Ελένη", "Ирина", "Nguyễn Thị Hằng", "Đặng", "№ € • …"])
def test_names_of_europe_and_vietnam_are_in_the_font(theme: Theme, text: str) -> None:
    metrics = QFontMetricsF(theme.font("body"))
    assert all(metrics.inFontUcs4(ord(letter)) for letter in text if letter != " ")


def test_text_scale_grows_size_and_line(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.text_scale = 1.5
    assert theme.font("body").pixelSize() == 22
    assert theme.line("body") == 33


def test_movement_stops_and_holds_stay_when_motion_is_reduced(theme: Theme) -> None:
    theme.reduced_motion = False
    assert theme.duration("page") == 240
    theme.reduced_motion = True
    assert theme.duration("page") == 0
    assert theme.duration("autoAdvanceHold") == 600


def test_a_change_of_mode_reaches_palette_and_icons(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    light = theme.icon("check", "text")
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.dark
    assert qapp.palette().window().color() == theme.colour("canvas")
    assert theme.icon("check", "text").toImage() != light.toImage()


def test_an_icon_is_drawn_once_and_sharp(theme: Theme) -> None:
    icon = theme.icon("check", "accent-text", 18, dpr=2.0)
    assert icon is theme.icon("check", "accent-text", 18, dpr=2.0)
    assert (icon.width(), icon.devicePixelRatio()) == (36, 2.0)
    colours = {icon.toImage().pixelColor(x, y).name() for x in range(36) for y in range(36)}
    assert theme.colour("accent-text").name() in colours


def test_all_icons_have_the_stroke_of_the_design() -> None:
    files = list(resource.path("icons").glob("*.svg"))
    assert len(files) > 40
    for file in files:
        assert 'stroke-width="1.75"' in file.read_text(encoding="utf-8"), file.name


def test_the_accent_of_an_operator_replaces_only_accents(theme: Theme) -> None:
    theme.set_accent("#0B5F53")
    assert theme.colour("accent-soft").name() == "#ebf2f1"
    assert theme.colour("danger").name().upper() == TOKENS["color"]["light"]["danger"]
    with pytest.raises(ValueError, match="accent colour"):
        theme.set_accent("green")
    assert theme.accent == "#0B5F53"


def test_a_widget_may_carry_a_theme_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    own = Theme()
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setProperty("kycTheme", own)
    assert theme_of(QWidget(parent)) is own
    assert theme_of(QWidget()) is theme


def test_the_font_asked_for_is_a_copy(theme: Theme) -> None:
    theme.font("body").setWeight(QFont.Weight.Black)
    assert theme.font("body").weight() == 400
