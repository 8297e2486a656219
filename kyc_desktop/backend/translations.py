"""The languages of mails and text messages: English from `wording`, the others from ``languages/<tag>.toml``.

A file holds words only. What a letter consists of (code, button, the values of its facts) is the English one's.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from importlib import resources
from typing import Any

from ..flow.languages import LANGUAGES, RIGHT_TO_LEFT, nearest
from .wording import MAILS, METHODS, TEXTS, WORDS, Letter, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    tag: str
    mails: Mapping[str, Letter]
    texts: Mapping[str, str]
    methods: Mapping[str, str]
    words: Words

    @property
    def direction(self) -> str:
        return "rtl" if self.tag in RIGHT_TO_LEFT else "ltr"

    def clock_time(self, value: str) -> str:
        """``2026-05-12T19:06:00Z`` -> ``7:06 PM UTC on May 12, 2026``: a mail does not know its reader's time zone."""
        at = datetime.fromisoformat(value)
        return self.words.date_time.format(
            year=at.year,
            month=self.words.months[at.month - 1],
            day=at.day,
            hour=f"{at.hour:02d}",
            minute=f"{at.minute:02d}",
            hour12=at.hour % 12 or 12,
            half="AM" if at.hour < 12 else "PM",
        )


def language_of(locale: str) -> Language:
    """For a BCP 47 tag or a POSIX name; whoever speaks none of `LANGUAGES` is written to in English."""
    return load(nearest(locale) or LANGUAGES[0])


@cache
def load(tag: str) -> Language:
    """One of `LANGUAGES`. KeyError for a file that lacks something."""
    if tag == "en":
        return Language(tag=tag, mails=MAILS, texts=TEXTS, methods=METHODS, words=WORDS)
    file = resources.files(__package__) / "languages" / f"{tag}.toml"
    tree = tomllib.loads(file.read_text(encoding="utf-8"))
    return Language(
        tag=tag,
        mails={name: _letter(letter, tree["mails"][name]) for name, letter in MAILS.items()},
        texts={name: tree["texts"][name] for name in TEXTS},
        methods={name: tree["methods"][name] for name in METHODS},
        words=Words(**{name: _frozen(value) for name, value in tree["words"].items()}),
    )


def _letter(english: Letter, told: Mapping[str, Any]) -> Letter:
    names = told.get("facts", [])
    return replace(
        english,
        subject=told["subject"],
        title=told["title"],
        paragraphs=tuple(told["paragraphs"]),
        button=told["button"] if english.button else "",
        facts=tuple((name, value) for name, (_, value) in zip(names, english.facts, strict=True)),
        closing=tuple(told["closing"]),
    )


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
