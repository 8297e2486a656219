"""What a document says of its holder, written as people write it: for the customer to check, not yet a fact.

Code lines and barcodes have capitals only. Which letters are small is a matter of custom, so the customer confirms.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import Final

from ..capture.reading import DocumentReading
from .ports import Person, PostalAddress

_PARTICLES: Final = frozenset(
    {"da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "e", "el", "la", "las", "le", "los"}
    | {"ten", "ter", "van", "von", "y", "zu", "zum", "zur"}
)
"""Small inside of a name (``Garcia de la Cruz``), capital at its start: customs differ there."""
_NUMERALS: Final = frozenset({"II", "III", "IV", "VI", "VII"})
_DIRECTIONS: Final = frozenset({"N", "E", "S", "W", "NE", "NW", "SE", "SW", "PO"})
_COUNTRIES: Final = {"USA": "US", "CAN": "CA"}
"""Where an AAMVA card is issued (D20 2025, DCG)."""
_UNIT = re.compile(r"(\d.*?),? ((?:APT|UNIT|STE|SUITE|FL|RM|LOT|#) ?(?:[A-Z]|[A-Z]?-?\d[A-Z0-9-]{0,5}))", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")


def person_of(readings: Iterable[DocumentReading]) -> Person | None:
    """Who the document names, from the sides that were read without a doubt; None where none was."""
    certain = [reading for reading in readings if reading.verified and reading.text("birth_date")]
    if not certain:
        return None
    reading = next((one for one in certain if one.text("street")), certain[0])
    first, _, middle = name(_sure(reading, "given_names")).partition(" ")
    middle = " ".join(filter(None, (middle, name(_sure(reading, "middle_names")))))
    last = name(_sure(reading, "surname"))
    try:
        born = date.fromisoformat(_sure(reading, "birth_date"))
    except ValueError:
        return None
    if not first and not last:
        return None
    address = _address(reading)
    return Person(
        first_name=first,
        middle_name=middle,
        last_name=last,
        date_of_birth=born,
        addresses=() if address is None else (address,),
    )


def name(text: str) -> str:
    """``ORTIZ-LUNA DE LA CRUZ`` -> ``Ortiz-Luna de la Cruz``; what has small letters already stays."""
    if text != text.upper():
        return text
    words = text.split()
    return " ".join(_name_word(word, first=place == 0) for place, word in enumerate(words))


def line(text: str) -> str:
    """A line of an address: ``1204 NW 5TH ST APT 3B`` -> ``1204 NW 5th St Apt 3B``."""
    if text != text.upper():
        return text
    return " ".join(_address_word(word) for word in text.split())


def _sure(reading: DocumentReading, field: str) -> str:
    """Empty where the characters were put right: a guess is never presented as read."""
    found = reading.field(field)
    return "" if found is None or found.corrected else found.text


def _address(reading: DocumentReading) -> PostalAddress | None:
    street, city = _sure(reading, "street"), _sure(reading, "city")
    if not street or not city:
        return None
    second = _sure(reading, "street2")
    apart = _UNIT.fullmatch(street)
    if apart is not None and not second:
        street, second = apart.groups()
    country = _sure(reading, "country") or _sure(reading, "issuer")
    country = _COUNTRIES.get(country, country)
    return PostalAddress(
        line1=line(street),
        line2=line(second),
        city=name(city),
        state=_sure(reading, "state"),
        postal_code=_postal_code(_sure(reading, "postal_code"), country),
        country=country,
    )


def _postal_code(text: str, country: str) -> str:
    """The barcode pads to eleven characters: ``787040000  `` -> ``78704``, ``K1P1J1`` -> ``K1P 1J1``."""
    bare = text.replace(" ", "").replace("-", "")
    if country == "US" and len(bare) == 9 and bare.isdigit():
        return bare[:5] if bare.endswith("0000") else f"{bare[:5]}-{bare[5:]}"
    if country == "CA" and len(bare) == 6:
        return f"{bare[:3]} {bare[3:]}"
    return text.strip()


def _name_word(word: str, *, first: bool) -> str:
    if word in _NUMERALS:
        return word
    if not first and word.lower() in _PARTICLES:
        return word.lower()
    small = _WORD.sub(lambda found: found[0].capitalize(), word)
    if small.startswith("Mc") and len(small) > 3:
        small = f"Mc{small[2].upper()}{small[3:]}"
    return small


def _address_word(word: str) -> str:
    if word in _DIRECTIONS:
        return word
    if word[:1].isdigit():
        return word.lower() if re.fullmatch(r"\d+(ST|ND|RD|TH)", word) else word
    return _WORD.sub(lambda found: found[0].capitalize(), word)
