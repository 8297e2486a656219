"""Every language has every word with the same place holders, and text messages stay short."""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from kyc_desktop.backend import translations
from kyc_desktop.backend.configuration import config_document
from kyc_desktop.backend.texts import mail, text
from kyc_desktop.backend.translations import Language, language_of, load
from kyc_desktop.backend.wording import MAILS, METHODS, TEXTS, Letter
from kyc_desktop.flow.languages import LANGUAGES
from kyc_desktop.flow.operator import Operator

from .catalogues import called
from .conftest import NewPerson

CONFIG = config_document(Operator(), ())
LINK = "https://verify.northlight.example/l/AAAAAAAAAAAAAAAAAAAAAA"
VALUES = {
    "code": "482915",
    "link": LINK,
    "phone": "+1 ••• ••• 0100",
    "name": "Maya Elena Ortiz",
    "reference": "NL-7Q4K-2291",
    "at": "2026-05-12T19:09:00Z",
    "method": "phone",
    "usual": "45",
    "hours": "Monday to Friday",
}
OTHERS = LANGUAGES[1:]
FOLDER = Path(translations.__file__).parent / "languages"
PAGES = Path(translations.__file__).parent / "web" / "languages"
GSM = re.compile("[@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,\\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà]*")
"""GSM 03.38, basic set: one septet each."""


def holes(words: str) -> list[str]:
    return sorted(name for _, name, _, _ in string.Formatter().parse(words) if name)


def bold(words: str) -> int:
    return words.count("**")


def sentences(letter: Letter) -> Iterator[tuple[str, str]]:
    """(place, words) in a fixed order."""
    yield "subject", letter.subject
    yield "title", letter.title
    yield "button", letter.button
    for place in ("paragraphs", "closing"):
        for number, words in enumerate(getattr(letter, place)):
            yield f"{place}[{number}]", words
    for number, (name, _) in enumerate(letter.facts):
        yield f"facts[{number}]", name


@pytest.mark.parametrize("tag", OTHERS)
@pytest.mark.parametrize("template", MAILS)
def test_every_letter_says_what_the_english_one_says(tag: str, template: str) -> None:
    english, other = list(sentences(MAILS[template])), list(sentences(load(tag).mails[template]))
    assert [place for place, _ in other] == [place for place, _ in english]
    for (place, original), (_, translated) in zip(english, other, strict=True):
        assert bool(translated.strip()) is bool(original), place
        assert translated != original or not original or place.startswith("facts"), f"{place} is still English"
        assert bold(translated) == bold(original), place
    # a sentence may say the brand where another language does not need it
    for place in ("paragraphs", "closing"):
        told = " ".join(words for at, words in other if at.startswith(place))
        meant = " ".join(words for at, words in english if at.startswith(place))
        assert set(holes(told)) == set(holes(meant)), place
    assert set(holes(other[0][1])) == set(holes(english[0][1]))


@pytest.mark.parametrize("tag", OTHERS)
def test_nothing_is_missing_and_nothing_is_left_over(tag: str) -> None:
    tree = tomllib.loads((FOLDER / f"{tag}.toml").read_text(encoding="utf-8"))
    assert set(tree["mails"]) == set(MAILS)
    assert set(tree["texts"]) == set(TEXTS)
    assert set(tree["methods"]) == set(METHODS)
    words, english = load(tag).words, load("en").words
    assert len(words.months) == 12
    for field in fields(words):
        if field.name not in ("months", "date_time"):
            assert holes(getattr(words, field.name)) == holes(getattr(english, field.name))
    assert set(holes(words.date_time)) <= {"year", "month", "day", "hour", "minute", "hour12", "half"}
    assert {"year", "month", "day", "minute"} <= set(holes(words.date_time))
    for name in TEXTS:
        assert holes(load(tag).texts[name]) == holes(TEXTS[name])


def test_there_is_a_file_for_each_language_and_no_other() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(OTHERS)


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("template", MAILS)
def test_every_mail_can_be_made_in_every_language(tag: str, template: str) -> None:
    made = mail(template, to="maya@example.com", config=CONFIG, values=VALUES, locale=tag)
    assert made.language == tag
    assert f'<html lang="{tag}" dir="{"rtl" if tag == "ar" else "ltr"}">' in made.html
    assert "!" not in made.text
    assert not re.search(r"[{}]|\*\*", made.text + made.subject)
    if MAILS[template].code:
        assert re.search(r"^\u200f?\s*482915$", made.text, re.MULTILINE)
    if MAILS[template].button:
        assert LINK in made.text.splitlines(), "on a line of its own, with nothing that could become a part of it"


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("template", TEXTS)
def test_a_text_message_with_a_long_link_fits_into_two(tag: str, template: str) -> None:
    made = text(template, to="+12025550100", config=CONFIG, values=VALUES, locale=tag)
    assert made.body.endswith(f" {LINK}"), "some phones take what follows for a part of the link"
    one, several = (160, 153) if GSM.fullmatch(made.body) else (70, 67)
    assert len(made.body) <= one or len(made.body) <= 2 * several
    if tag not in ("ar", "zh-Hans"):
        assert GSM.fullmatch(made.body), "one letter outside of GSM 03.38 halves the room"


@pytest.mark.parametrize(
    ("locale", "tag"),
    [
        ("en-US", "en"),
        ("", "en"),
        ("es-419", "es"),
        ("fr_CA", "fr"),
        ("de-AT", "de"),
        ("pt-BR", "pt-BR"),
        ("pt_PT", "pt-BR"),
        ("ar-EG", "ar"),
        ("zh-CN", "zh-Hans"),
        ("zh_Hans_SG", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-TW", "en"),
        ("zh-Hant", "en"),
        ("ja-JP", "en"),
        ("../../etc/passwd", "en"),
        ("de\x00", "en"),
    ],
)
def test_the_language_of_a_locale(locale: str, tag: str) -> None:
    assert language_of(locale).tag == tag


def times() -> dict[str, str]:
    return {tag: load(tag).clock_time("2026-05-12T00:09:00Z") for tag in LANGUAGES}


def test_times_are_written_as_each_language_writes_them() -> None:
    assert times() == {
        "en": "12:09 AM UTC on May 12, 2026",
        "es": "12 de mayo de 2026, 00:09 UTC",
        "fr": "12 mai 2026, 00:09 UTC",
        "de": "12. Mai 2026, 00:09 UTC",
        "pt-BR": "12 de maio de 2026, 00:09 UTC",
        "ar": "12 مايو 2026، 00:09 UTC",
        "zh-Hans": "2026年5月12日 00:09 UTC",
    }


def test_the_receipt_in_german() -> None:
    made = mail("approved", to="a@example.com", config=CONFIG, values=VALUES, locale="de-DE")
    assert "Wann: 12. Mai 2026, 19:09 UTC" in made.text
    assert "Wie: Mit dem Mobiltelefon" in made.text
    review = mail("in_review", to="a@example.com", config=CONFIG, values=VALUES, locale="de-DE")
    assert "45 Minuten" in review.text


@pytest.mark.parametrize("template", ["link_refused", "handoff_cancelled"])
@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_mail_calls_a_button_as_the_page_calls_it(tag: str, template: str) -> None:
    pages = tomllib.loads((PAGES / f"{tag}.toml").read_text(encoding="utf-8"))
    said = " ".join(load(tag).mails[template].paragraphs)
    assert f"**{pages['number']['refuse']}**" in said


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_mail_calls_a_button_of_the_program_as_the_program_calls_it(tag: str) -> None:
    assert f"**{called(tag)['Sign in']}**" in load(tag).mails["already_registered"].paragraphs[1]


async def test_mails_and_texts_are_in_the_language_of_the_program(person: NewPerson) -> None:
    maya = person()
    await maya.register(locale="pt-PT")
    (confirm,) = await maya.sandbox.mails(maya.email)
    assert confirm["subject"] == "Confirme seu e-mail para Northlight"
    await maya.must("confirm-email", code=confirm["code"])
    answer = await maya.http.delete("/v1/application", headers={"Authorization": f"Bearer {maya.token}"})
    assert answer.status_code == 204
    assert (await maya.sandbox.mails(maya.email, count=2))[-1]["subject"] == "Sua solicitação à Northlight foi apagada"


def test_a_dark_screen_gets_a_dark_mail() -> None:
    made = mail("confirm_email", to="a@example.com", config=CONFIG, values=VALUES)
    assert "@media (prefers-color-scheme:dark)" in made.html
    for place in re.findall(r"<(?:body|p|td|a|table)[^>]*(?:background|color|border-[a-z]+|border):[^>]*>", made.html):
        if "margin:0 0 16px;font-size:32px" not in place:
            assert 'class="' in place, place


def test_from_right_to_left_numbers_and_names_keep_their_direction() -> None:
    made = mail("link_refused", to="a@example.com", config=CONFIG, values=VALUES, locale="ar")
    for body in (made.text, made.html):
        assert "\u2068+1\u00a0•••\u00a0•••\u00a00100\u2069" in body, "and stays on one line"
    assert all(line.startswith("\u200f") for line in made.text.splitlines() if line)
    assert "text-align:right" in made.html
    assert "\u2068" not in made.subject


def test_a_name_never_becomes_markup_in_any_language() -> None:
    values = VALUES | {"name": "<script>**x**</script>"}
    made = mail("approved", to="a@example.com", config=CONFIG, values=values, locale="ar")
    assert "<script>" not in made.html


def test_a_word_that_is_missing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(translations.MAILS, "new", replace(MAILS["erased"], title="New"))
    load.cache_clear()
    with pytest.raises(KeyError, match="new"):
        load("es")
    monkeypatch.undo()
    load.cache_clear()
    assert isinstance(load("es"), Language)
