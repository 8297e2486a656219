"""Phones by their User-Agent, in our words."""

from __future__ import annotations

import pytest

from kyc_desktop.backend.devices import phone_name

_ANDROID = "Mozilla/5.0 (Linux; Android 16; Pixel 10) AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("user_agent", "words"),
    [
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile Safari/604.1",
            "iPhone, Safari",
        ),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) CriOS/140.0 Mobile Safari/604.1", "iPhone, Chrome"),
        (f"{_ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36", "Android, Chrome"),
        (f"{_ANDROID} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36", "Android, Samsung Internet"),
        ("Mozilla/5.0 (Android 16; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0", "Android, Firefox"),
        (f"{_ANDROID} Chrome/140.0.0.0 Mobile Safari/537.36 EdgA/140.0", "Android, Edge"),
        ("curl/8.5", ""),
        ("", ""),
        ('<script>alert("iPhone")</script>', "iPhone"),
    ],
)
def test_known_parts_are_named_and_nothing_else_is_repeated(user_agent: str, words: str) -> None:
    assert phone_name(user_agent) == words
