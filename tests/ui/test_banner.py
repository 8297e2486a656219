"""What happened, in the colour of how bad it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kyc_desktop.flow.prose import parse
from kyc_desktop.ui.banner import Banner, BannerKind, BannerWords
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.button import Button

KINDS: tuple[BannerKind, ...] = ("info", "success", "warning", "danger", "offline")
FILLS = ("accent-soft", "success-soft", "warning-soft", "danger-soft", "surface-3")


@pytest.fixture
def banner(qtbot: QtBot) -> Banner:
    banner = Banner("banner")
    qtbot.addWidget(banner)
    return banner


def fitted(banner: Banner) -> Banner:
    banner.resize(520, banner.heightForWidth(520))
    banner.show()
    return banner


@pytest.mark.parametrize(("kind", "fill"), list(zip(KINDS, FILLS, strict=True)))
def test_one_line_is_46_high_in_its_colour(banner: Banner, theme: Theme, kind: BannerKind, fill: str) -> None:
    banner.show_words(BannerWords(kind=kind, parts=parse("**Email confirmed.** Next, choose how to verify.")))
    assert fitted(banner).height() == 46
    assert banner.accessibleName() == "Email confirmed. Next, choose how to verify."
    assert banner.grab().toImage().pixelColor(6, 23) == theme.colour(fill)


def test_a_button_makes_it_62_high_and_tells_what_it_does(banner: Banner, qtbot: QtBot) -> None:
    words = BannerWords(
        kind="offline", parts=parse("**You are offline.** Nothing is lost."), act="Try now", does="retry"
    )
    banner.show_words(words)
    assert fitted(banner).height() == 62
    button = banner.findChild(Button, "banner.act")
    assert button.geometry().right() == 520 - 10
    with qtbot.waitSignal(banner.asked) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == ["retry"]


def test_counting_is_no_news_but_another_message_is(banner: Banner) -> None:
    def words(seconds: int) -> BannerWords:
        text = parse("**You are offline.** We try again in {seconds} seconds.", {"seconds": str(seconds)})
        return BannerWords(kind="offline", parts=text, act="Try now", does="retry")

    assert banner.show_words(words(8))
    assert not banner.show_words(words(7))
    assert banner.show_words(BannerWords(kind="danger", parts=parse("**It broke.**")))


def test_long_words_wrap_and_a_link_can_be_followed(banner: Banner, qtbot: QtBot) -> None:
    text = "**We could not save your changes.** The ZIP code is missing. Add it and [save again](save), " * 3
    banner.show_words(BannerWords(kind="danger", parts=parse(text)))
    assert fitted(banner).height() == 26 + 20 * (banner.height() // 20 - 1)
    link = banner.findChild(object, "banner.text.save")
    assert link is not None
    with qtbot.waitSignal(banner.asked) as asked:
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert asked.args == ["save"]
