"""Whether a name that was typed is the one on the document, and if it is written otherwise, why that is fine.

Two words are the same where one spelling of the one is a spelling of the other (`spellings`). Beyond that the names
of one person differ between documents in known ways: names that were left out, their order, hyphens, the end of the
line. One other letter is another name: a thief's account differs by less.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final

from .reading import Result, Typed
from .spellings import NotLatinError, capitals, spellings, undone

# fmt: off
PARTICLES: Final = frozenset({
    "AF", "AL", "AN", "AUF", "AV", "BEN", "BIN", "BINT", "D", "DA", "DAL", "DALLA",
    "DAS", "DE", "DEGLI", "DEI", "DEL", "DELA", "DELLA", "DEN", "DER", "DES", "DI", "DO",
    "DOS", "DU", "E", "EL", "IBN", "L", "LA", "LAS", "LE", "LES", "LO", "LOS",
    "M", "MAC", "MC", "O", "OP", "S", "SAN", "SANT", "SANTA", "T", "TE", "TEN",
    "TER", "VAN", "VER", "VOM", "VON", "VOOR", "Y", "Z", "ZU", "ZUM", "ZUR",
})
# fmt: on
"""Small words that some documents leave out or move behind the surname."""
_SUFFIXES: Final = frozenset({"JR", "SR", "JUNIOR", "SENIOR", "II", "III", "IV"})
_TITLES: Final = frozenset({"DR", "PROF", "ING", "MR", "MRS", "MS", "MAG", "DIPLING"})
_APOSTROPHES: Final = re.compile(r"['’‘ʼʻ`´]")
_PARTED: Final = re.compile(r"[\s,\-‐‑–/<]+")
_MOST_WORDS: Final = 12


@dataclass(frozen=True, slots=True)
class Match:
    """``why`` as in `reading.Comparison`, empty unless ``result`` is EXPLAINED."""

    result: Result
    why: str = ""


SAME: Final = Match(Result.SAME)
DIFFERS: Final = Match(Result.DIFFERS)
UNCERTAIN: Final = Match(Result.UNCERTAIN)


@dataclass(frozen=True, slots=True)
class _Word:
    plain: str
    ways: frozenset[str]

    def same(self, other: _Word) -> bool:
        return not self.ways.isdisjoint(other.ways)

    def starts(self, other: _Word) -> bool:
        """Whether this one is the beginning of the other."""
        return any(long.startswith(short) for short in self.ways if short for long in other.ways)


def compare(
    typed: Typed, surname: str, given_names: str, *, issuer: str = "", cut: bool = False
) -> tuple[Match, Match]:
    """Surname and given names as typed against those that were read.

    ``issuer``: three letters, for the spellings of its language. ``cut``: the names filled their line, so the last
    ones may be shortened or missing. UNCERTAIN where the typed name is in a script without a table.
    """
    try:
        wrote_last = _words(typed.last_name, issuer=issuer)
        wrote_first = _words(typed.first_name, issuer=issuer)
        wrote_middle = _words(typed.middle_name, issuer=issuer)
        read_last = _words(surname, issuer=issuer, printed=True)
        read_given = _words(given_names, issuer=issuer, printed=True)
    except NotLatinError:
        return UNCERTAIN, UNCERTAIN
    last = _surname(wrote_last, read_last, cut)
    given = _given(wrote_first, wrote_middle, read_given, cut)
    if DIFFERS in (last, given) and _elsewhere([*wrote_last, *wrote_first], wrote_middle, [*read_last, *read_given]):
        moved = Match(Result.EXPLAINED, "order")
        return (moved if last == DIFFERS else last), (moved if given == DIFFERS else given)
    return last, given


def _words(name: str, *, issuer: str, printed: bool = False) -> list[_Word]:
    """``printed``: read from a document, so digraphs may stand for one letter."""
    found = []
    for part in _PARTED.split(_APOSTROPHES.sub("", capitals(name)))[:_MOST_WORDS]:
        plain = part.strip(".")
        if not plain:
            continue
        ways = spellings(plain.replace(".", ""), issuer=issuer)
        if printed:
            ways = frozenset(way for one in ways for way in undone(one, issuer=issuer))
        found.append(_Word(plain, ways))
    without = [word for word in found if word.plain not in _SUFFIXES | _TITLES]
    return without or found


def _surname(wrote: Sequence[_Word], read: Sequence[_Word], cut: bool) -> Match:
    whole = _whole(wrote, read, cut)
    if whole is not None:
        return whole
    short_wrote, short_read = _without_particles(wrote), _without_particles(read)
    if _same(short_wrote, short_read):
        return Match(Result.EXPLAINED, "order" if len(wrote) == len(read) else "hyphen")
    fewer, more = sorted((short_wrote, short_read), key=len)
    # The first surname in Spanish, the last one in Portuguese, either after a marriage.
    if 0 < len(fewer) < len(more) and (_same(fewer, more[: len(fewer)]) or _same(fewer, more[-len(fewer) :])):
        return Match(Result.EXPLAINED, "second_surname_left_out")
    return DIFFERS


def _given(first: Sequence[_Word], middle: Sequence[_Word], read: Sequence[_Word], cut: bool) -> Match:
    wrote = [*first, *middle]
    if not first and not read:
        return SAME
    whole = _whole(wrote, read, cut)
    if whole is not None:
        return whole
    if not first or not read:
        return DIFFERS
    whole = _whole(first, read, cut)
    if whole is not None and middle:
        return Match(Result.EXPLAINED, "middle_name_left_out")
    left = list(read)
    for word in first:
        if not _take(word, left, initial=False):
            return DIFFERS
    missing = [word for word in middle if not _take(word, left, initial=True)]
    if missing and left:
        # A middle name on the document that is another than the one that was typed.
        return DIFFERS
    return Match(Result.EXPLAINED, "middle_name_left_out" if missing or not left else "given_name_left_out")


def _whole(wrote: Sequence[_Word], read: Sequence[_Word], cut: bool) -> Match | None:
    """The same words, whatever stands between them."""
    if not wrote or not read:
        return None
    if _same(wrote, read):
        return _how(wrote, read)
    if len(wrote) == len(read) <= 6 and any(_same(wrote, order) for order in permutations(read)):
        return Match(Result.EXPLAINED, "order")
    if _joined(wrote) & _joined(read):
        return Match(Result.EXPLAINED, "hyphen")
    if cut and len(read) <= len(wrote) and all(short.starts(long) for short, long in zip(read, wrote, strict=False)):
        return Match(Result.EXPLAINED, "cut_at_line_end")
    return None


def _how(wrote: Sequence[_Word], read: Sequence[_Word]) -> Match:
    """The same words in the same order: letter by letter, or by a table."""
    pairs = list(zip(wrote, read, strict=True))
    if all(one.plain == other.plain for one, other in pairs):
        return SAME
    if all(_bare(one.plain) == _bare(other.plain) for one, other in pairs):
        return Match(Result.EXPLAINED, "marks")
    return Match(Result.EXPLAINED, "transliteration")


def _elsewhere(names: Sequence[_Word], middle: Sequence[_Word], read: Sequence[_Word]) -> bool:
    """Whether all names are there, each in the other's field: the surname comes first in many cultures."""
    left = list(read)
    if not names or not all(_take(word, left, initial=False) for word in names):
        return False
    return all(_take(word, left, initial=True) for word in middle) and not left


def _take(word: _Word, left: list[_Word], *, initial: bool) -> bool:
    """Remove from ``left`` the word that is this one, or, with ``initial``, begins with it or is its first letter."""
    for number, other in enumerate(left):
        short = initial and 1 in (len(word.plain), len(other.plain))
        if word.same(other) or (short and word.plain[0] == other.plain[0]):
            del left[number]
            return True
    return False


def _same(one: Sequence[_Word], other: Sequence[_Word]) -> bool:
    return len(one) == len(other) and all(a.same(b) for a, b in zip(one, other, strict=True))


def _joined(words: Sequence[_Word]) -> frozenset[str]:
    found = {""}
    for word in words:
        found = {start + way for start in found for way in word.ways}
        if len(found) > 4096:
            return frozenset()
    return frozenset(found)


def _without_particles(words: Sequence[_Word]) -> list[_Word]:
    return [word for word in words if word.plain not in PARTICLES] or list(words)


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
