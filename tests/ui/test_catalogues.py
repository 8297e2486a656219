"""Every text of the program is there in every language, with the same places for values and the same links."""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont

from kyc_desktop import resource
from kyc_desktop.flow.languages import LANGUAGES
from kyc_desktop.ui.languages import catalogue, translator

ROOT = Path(__file__).resolve().parents[2]
OTHERS = [tag for tag in LANGUAGES if tag != "en"]
PLACES = re.compile(r"\{\w+\}|%n|\*\*")
LINKS = re.compile(r"\]\(([^)]*)\)")
MAY_LACK_ITS_NUMBER = {"ar"}
"""Arabic has words for one and two."""


def texts(tag: str) -> list[tuple[str, list[str]]]:
    """Each source with its translations, more than one where there are plural forms."""
    tree = ET.parse(catalogue(tag).with_suffix(".ts"))
    found = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        assert translation is not None, source
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((source, forms))
    return found


def test_the_catalogues_are_those_of_the_texts_complete_and_compiled() -> None:
    """What `dev.py translations` would change now: nothing."""
    done = subprocess.run(
        [sys.executable, "packaging/make_translations.py", "--check"], cwd=ROOT, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("tag", OTHERS)
def test_values_markup_and_links_are_where_they_were(tag: str) -> None:
    for source, forms in texts(tag):
        for form in forms:
            assert form.strip(), source
            assert sorted(LINKS.findall(form)) == sorted(LINKS.findall(source)), source
            places, wanted = sorted(PLACES.findall(form)), sorted(PLACES.findall(source))
            if len(forms) > 1 and tag in MAY_LACK_ITS_NUMBER:
                places, wanted = [one for one in places if one != "%n"], [one for one in wanted if one != "%n"]
            assert places == wanted, (source, form)


@pytest.mark.parametrize("tag", OTHERS)
def test_buttons_and_titles_speak_the_language(tag: str) -> None:
    """A catalogue that repeats the English would count as complete."""
    same = [source for source, forms in texts(tag) if forms == [source] and re.search(r"[a-z]{4,} [a-z]{4,}", source)]
    assert same == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_catalogue_is_loaded_and_has_its_plurals(tag: str, qapp: object) -> None:
    loaded = translator(tag)
    assert loaded is not None
    one = loaded.translate("Form", "%n things to fix", "", 1)
    many = loaded.translate("Form", "%n things to fix", "", 5)
    assert one
    assert many
    assert one != many or tag == "zh-Hans"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_character_has_a_glyph_in_our_own_fonts(tag: str, qapp: object) -> None:
    """No system's fonts are needed: on a bare machine nothing is an empty box."""
    fonts = [QRawFont(str(file), 16) for file in resource.path("fonts").glob("*.ttf") if _speaks(file.name, tag)]
    assert fonts
    used = {one for source, forms in texts(tag) for text in (source, *forms) for one in text}
    missing = {one for one in used if one.isprintable() and not any(font.supportsCharacter(ord(one)) for font in fonts)}
    assert missing == set()


def _speaks(name: str, tag: str) -> bool:
    other = {"ar": "NotoSansArabic", "zh-Hans": "NotoSansSC"}
    return name.startswith("Inter-") or (tag in other and name.startswith(other[tag]))
