"""Bring the catalogues of resources/translations up to date with the program's texts: .ts and .qm.

    python packaging/make_translations.py                 # after a text has changed
    python packaging/make_translations.py DIR             # and take the translations of DIR/<language>.json
    python packaging/make_translations.py --check         # change nothing; 1 if something would change or is missing

The .ts files are Qt Linguist's; translators open them there. The JSON of a language is ``{source: translation}``;
the translation of a text with ``%n`` is the list of its plural forms. A text that several classes use is translated
once. `lupdate` finds the texts; which of them are plural forms is decided here, since it overlooks the count in
``QCoreApplication.translate(context, text, None, n)``.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

ROOT: Final = Path(__file__).resolve().parent.parent
CATALOGUES: Final = ROOT / "resources" / "translations"

PLURAL_FORMS: Final = {"en": 2, "es": 2, "fr": 2, "de": 2, "pt_BR": 2, "ar": 6, "zh_Hans": 1}
"""How many forms Qt's rules have for each language. English has a catalogue of plural forms alone."""

Translation: TypeAlias = "str | list[str]"


@dataclass(frozen=True, order=True)
class Text:
    """A text of the program as `lupdate` names it: the class or the context, the words, a note for translators."""

    context: str
    source: str
    comment: str = ""

    @property
    def plural(self) -> bool:
        return "%n" in self.source


def texts_of_the_program() -> list[Text]:
    """Every text that is marked for translation, by context and then as it stands in the program.

    The server's texts are not among them: it carries its own, beside its pages and mails.
    """
    with tempfile.TemporaryDirectory() as scratch:
        copy, found = Path(scratch, "kyc_desktop"), Path(scratch, "found.ts")
        shutil.copytree(ROOT / "kyc_desktop", copy, ignore=shutil.ignore_patterns("backend", "__pycache__"))
        _run("pyside6-lupdate", "-silent", "-extensions", "py", str(copy), "-ts", str(found))
        return list(_read(found))


def _read(file: Path) -> dict[Text, Translation | None]:
    """The texts of a .ts file and their translations; None for what is not translated, or only in part."""
    found: dict[Text, Translation | None] = {}
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            text = Text(name, message.findtext("source") or "", message.findtext("comment") or "")
            if text.source:
                found[text] = _translation(message.find("translation"), plural=text.plural)
    return found


def _translation(node: ET.Element | None, *, plural: bool) -> Translation | None:
    if node is None or node.get("type") == "unfinished":
        return None
    if plural:
        forms = [form.text or "" for form in node.iter("numerusform")]
        return forms if forms and all(forms) else None
    return node.text or None


def merged(language: str, texts: list[Text], given: Mapping[str, Translation]) -> dict[Text, Translation | None]:
    """The translations of all texts: what translators give, else what the catalogue has for this text anywhere."""
    file = CATALOGUES / f"kyc_desktop_{language}.ts"
    kept = _read(file) if file.exists() else {}
    anywhere = {text.source: translation for text, translation in kept.items() if translation}
    wanted = [text for text in texts if text.plural or language != "en"]
    result: dict[Text, Translation | None] = {}
    for text in wanted:
        found = given.get(text.source) or kept.get(text) or anywhere.get(text.source)
        forms = len(found) if isinstance(found, list) else 0
        result[text] = found if forms == (PLURAL_FORMS[language] if text.plural else 0) else None
    return result


def write(language: str, catalogue: Mapping[Text, Translation | None]) -> str:
    """The catalogue as Qt Linguist writes it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en_US")
    contexts: dict[str, ET.Element] = {}
    for text, translation in sorted(catalogue.items()):
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.plural else {})
        ET.SubElement(message, "source").text = text.source
        if text.comment:
            ET.SubElement(message, "comment").text = text.comment
        node = ET.SubElement(message, "translation", {} if translation else {"type": "unfinished"})
        if text.plural:
            for form in translation or [""] * PLURAL_FORMS[language]:
                ET.SubElement(node, "numerusform").text = form
        elif isinstance(translation, str):
            node.text = translation
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def missing(catalogue: Mapping[Text, Translation | None]) -> list[str]:
    return sorted({text.source for text, translation in catalogue.items() if translation is None})


def release(ts: Path, qm: Path) -> None:
    """Write the compiled catalogue; what is not translated is left out, and so shown in English."""
    _run("pyside6-lrelease", "-silent", "-nounfinished", "-removeidentical", str(ts), "-qm", str(qm))


def _run(program: str, *arguments: str) -> None:
    beside = Path(sys.executable).with_name(program)
    subprocess.run([str(beside) if beside.exists() else program, *arguments], check=True, stdout=subprocess.DEVNULL)


def _given(folder: Path | None, language: str) -> dict[str, Translation]:
    file = folder / f"{language.replace('_', '-')}.json" if folder is not None else None
    if file is None or not file.exists():
        return {}
    read: dict[str, Translation] = json.loads(file.read_text(encoding="utf-8"))
    return read


def main(arguments: list[str]) -> int:
    check = "--check" in arguments
    folders = [Path(name) for name in arguments if not name.startswith("-")]
    texts = texts_of_the_program()
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    wrong = False
    for language in PLURAL_FORMS:
        catalogue = merged(language, texts, _given(folders[0] if folders else None, language))
        ts = CATALOGUES / f"kyc_desktop_{language}.ts"
        written, lacking = write(language, catalogue), missing(catalogue)
        changed = not ts.exists() or ts.read_text(encoding="utf-8") != written
        print(f"{language}: {len(catalogue)} texts, {len(lacking)} not translated{', changed' if changed else ''}")
        for source in lacking if check else ():
            print(f"    {source}")
        wrong = wrong or changed or bool(lacking)
        if not check:
            ts.write_text(written, encoding="utf-8")
            release(ts, ts.with_suffix(".qm"))
    return int(check and wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
