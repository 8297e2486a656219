"""How the window writes things in sentences of each language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QTimeZone

from kyc_desktop.gallery import people
from kyc_desktop.ui.wording import Wording


@pytest.mark.parametrize(
    ("language", "title", "inside"),
    [
        ("en", "Photo page of your passport", "photo page of your passport"),
        ("en", "ID card", "ID card"),
        ("de", "Fotoseite Ihres Passes", "Fotoseite Ihres Passes"),
        ("de", "Die Fotoseite Ihres Passes", "die Fotoseite Ihres Passes"),
        ("de", "Ihr Pass", "Ihr Pass"),
        ("fr", "Page avec photo", "page avec photo"),
    ],
)
def test_a_title_within_a_sentence(language: str, title: str, inside: str) -> None:
    words = Wording(config=people.config(), locale=QLocale("en_US"), zone=QTimeZone(b"UTC"), language=language)
    assert words.inside(title) == inside
