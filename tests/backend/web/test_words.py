"""The languages of the pages: nothing is missing, nothing is left over, place holders are the same."""

from __future__ import annotations

import string

import pytest

from kyc_desktop.backend.web.notices import ALL
from kyc_desktop.backend.web.photo_words import CODES, said
from kyc_desktop.backend.web.words import accepted, choose, load
from kyc_desktop.flow.languages import LANGUAGES

from ..catalogues import called

ENGLISH = load("en")
OTHERS = [name for name in LANGUAGES if name != "en"]


def holes(text: str | tuple[str, ...]) -> list[str]:
    """Place holders and bold runs, in any order."""
    sentences = (text,) if isinstance(text, str) else text
    found = [name for one in sentences for _, name, _, _ in string.Formatter().parse(one) if name is not None]
    return sorted(found) + ["**"] * sum(one.count("**") for one in sentences)


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_every_sentence(language: str) -> None:
    words = load(language)
    theirs = {key for key in words.texts if not key.startswith("reasons.")}
    assert theirs == set(ENGLISH.texts)
    for key, text in ENGLISH.texts.items():
        assert holes(words.texts[key]) == holes(text), key
        assert isinstance(words.texts[key], str) == isinstance(text, str), key
        if isinstance(text, tuple):
            assert len(words.several(key)) == len(text), key


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_words_for_every_photo(language: str) -> None:
    words = load(language)
    assert {key.removeprefix("reasons.") for key in words.texts if key.startswith("reasons.")} == CODES
    for code in CODES:
        title, remedy = words.several(f"reasons.{code}")
        assert set(holes((title, remedy))) <= {"limit"}, code
        assert said(words, code, {"limit": "10"})[0] == title


@pytest.mark.parametrize("language", LANGUAGES)
def test_house_style(language: str) -> None:
    for key, text in load(language).texts.items():
        for sentence in (text,) if isinstance(text, str) else text:
            assert sentence == sentence.strip(), key
            assert "!" not in sentence, key
            assert sentence, key
            assert "  " not in sentence, key


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_app_calls_its_buttons_is_the_same_everywhere(language: str) -> None:
    words = load(language)
    for key in ENGLISH.texts:
        english = " ".join(ENGLISH.several(key))
        for name, own in called(language).items():
            assert (f"**{name}**" in english) == (f"**{own}**" in " ".join(words.several(key))), key


def test_every_notice_has_its_words() -> None:
    for notice in ALL:
        key = f"notices.{notice.name}"
        assert ENGLISH.text(f"{key}.title")
        assert ENGLISH.several(f"{key}.steps")
        assert (f"{key}.submit" in ENGLISH.texts) == bool(notice.submit), key
        assert (f"{key}.back" in ENGLISH.texts) == notice.back, key


@pytest.mark.parametrize(
    ("asked", "spoken"),
    [
        (["de-AT"], "de"),
        (["pt-PT"], "pt-BR"),
        (["es_419"], "es"),
        (["ar-EG"], "ar"),
        (["zh-CN"], "zh-Hans"),
        (["zh"], "zh-Hans"),
        (["zh-Hant-TW"], "en"),
        (["nl", "fr-CA"], "fr"),
        (["en-GB"], "en"),
        (["tlh"], "en"),
        ([], "en"),
        ([""], "en"),
    ],
)
def test_the_nearest_language_is_spoken(asked: list[str], spoken: str) -> None:
    assert choose(asked).language == spoken


@pytest.mark.parametrize(
    ("header", "asked"),
    [
        ("de-DE,de;q=0.9,en;q=0.8", ["de-DE", "de", "en"]),
        ("en;q=0.5, ar", ["ar", "en"]),
        ("fr;q=0, es", ["es"]),
        ("", [""]),
        ("de;q=much, es", ["es"]),
        ("x" * 5000, ["x" * 400]),
    ],
)
def test_what_a_browser_accepts(header: str, asked: list[str]) -> None:
    assert accepted(header) == asked


def test_an_unknown_code_still_has_a_title() -> None:
    assert said(load("de"), "code_of_tomorrow", {}) == ("Dieses Foto geht nicht", load("de").text("sent.lead_refused"))


def test_values_of_a_photo_are_written() -> None:
    title, text = said(ENGLISH, "file_too_large", {"name": "Passport", "size": "12.3", "limit": "10"})
    assert "12.3 MB" in text
    assert title
    assert "{" not in said(ENGLISH, "document_expired", {})[0], "a value that is missing is no place holder"
