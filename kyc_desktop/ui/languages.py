"""Which language the program speaks, and the change to another one while it runs.

Signals:
    Languages.changed(): another language is spoken from now on; show everything anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale, QObject, QSettings, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from kyc_desktop import resource

from ..flow.languages import LANGUAGES, NAMES, RIGHT_TO_LEFT, nearest
from .theme import theme_of

PSEUDO: Final = "en-XA"
"""See `pseudo`."""
_KEY: Final = "language"
_PROPERTY: Final = "kycLanguages"
_ARABIC_FORMATS: Final = "ar_AE"
"""Gregorian months and the digits 0 to 9, which are those of phone numbers, codes and documents, and so of all we
write; one number in other digits beside them would look like an error."""


class Languages(QObject):
    """One for the application. ``tags``: what is offered, BCP 47. ``current``: what is spoken."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.tags = LANGUAGES
        self._app = app
        self._settings: QSettings | None = None
        self._given = QLocale("en_US")
        self._current = ""
        self._locale = self._given
        self._translator: QTranslator | None = None

    @property
    def current(self) -> str:
        return self._current

    @property
    def locale(self) -> QLocale:
        """How numbers and dates are written: as at the person's home where the language is spoken there."""
        return self._locale

    @property
    def name(self) -> str:
        """The language in itself."""
        return NAMES.get(self._current, self._current)

    @property
    def home(self) -> str:
        """Where the person probably lives (ISO 3166-1 alpha-2), "" when the system does not say."""
        return QLocale.territoryToCode(self._given.territory())

    def offer(self, tags: Sequence[str]) -> None:
        """Restrict the list, in this order; what is not among `LANGUAGES` is left out. Nothing: all of them."""
        self.tags = tuple(tag for tag in tags if tag in NAMES) or LANGUAGES

    def remember(self, settings: QSettings | None) -> None:
        """Where a choice is remembered; None forgets it with the program."""
        self._settings = settings

    def offered(self) -> list[tuple[str, str]]:
        """Tag and name of each, as they stand in the list."""
        return [(tag, NAMES[tag]) for tag in self.tags]

    def begin(self, name: str | None) -> None:
        """Speak the language of ``name`` (BCP 47), else the one that was chosen last, else the system's.

        A language that is not there is spoken to in English; dates and numbers follow it all the same.
        """
        system = QLocale.system()
        chosen = str(self._settings.value(_KEY, "")) if self._settings is not None and not name else ""
        self._given = QLocale(name.replace("-", "_")) if name and name != PSEUDO else system
        if self._given.language() == QLocale.Language.C:
            self._given = QLocale("en_US")
        wanted = (nearest(chosen, self.tags) if chosen else None) or _tag_of(self._given, self.tags)
        self._speak(PSEUDO if name == PSEUDO else wanted or self.tags[0], known=bool(chosen or wanted))

    def choose(self, tag: str) -> None:
        """Speak another language and remember it. What is not offered changes nothing."""
        if tag == self._current or tag not in (*self.tags, PSEUDO):
            return
        self._speak(tag, known=True)
        if self._settings is not None:
            self._settings.setValue(_KEY, tag)
        self.changed.emit()

    def _speak(self, tag: str, *, known: bool) -> None:
        before, self._translator = self._translator, translator(tag, self)
        self._current = tag
        self._locale = self._formats(tag) if known else self._given
        QLocale.setDefault(self._locale)
        theme_of().letter_for(tag)
        if before is not None:
            self._app.removeTranslator(before)
            before.deleteLater()
        if self._translator is not None:
            self._app.installTranslator(self._translator)
        right_to_left = tag in RIGHT_TO_LEFT
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def _formats(self, tag: str) -> QLocale:
        if tag == "ar" and (self._given.zeroDigit() != "0" or self._given.language() != QLocale.Language.Arabic):
            return QLocale(_ARABIC_FORMATS)
        return self._given if _tag_of(self._given, (tag,)) else locale_of(tag)


def languages_of(app: QApplication) -> Languages:
    """The languages of the application, made when they are first asked for."""
    languages = app.property(_PROPERTY)
    if not isinstance(languages, Languages):
        # Not by findChild: PySide makes the classes of all children then, 8 ms for that of the style.
        languages = Languages(app)
        app.setProperty(_PROPERTY, languages)
    return languages


def locale_of(tag: str) -> QLocale:
    """The formats of a language where nothing is known of its speaker."""
    if tag == "ar":
        return QLocale(_ARABIC_FORMATS)
    return QLocale("en_US") if tag in ("en", PSEUDO) else QLocale(tag.replace("-", "_"))


def translator(tag: str, parent: QObject | None = None) -> QTranslator | None:
    """The catalogue of a language; that of English holds the plural forms. None for a language without one."""
    if tag == PSEUDO:
        from .pseudo import PseudoTranslator

        return PseudoTranslator(parent)
    found = QTranslator(parent)
    return found if found.load(str(catalogue(tag))) else None


def catalogue(tag: str) -> Path:
    return resource.path("translations", f"kyc_desktop_{tag.replace('-', '_')}.qm")


def _tag_of(locale: QLocale, offered: Sequence[str]) -> str | None:
    """``zh_TW`` says by its script that it is not written as ``zh-Hans``."""
    script = QLocale.scriptToCode(locale.script())
    language = QLocale.languageToCode(locale.language())
    return nearest(f"{language}-{script}" if language == "zh" else locale.name(), offered)
