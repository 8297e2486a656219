"""Values of AAMVA elements: dates, names and postal codes as cards write them."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Final

from .aamva_issuers import GIVEN_NAME_FIRST

_CENTURIES: Final = ("19", "20", "21")
_CANADIAN: Final = re.compile(r"([A-Z]\d[A-Z]) ?(\d[A-Z]\d)", re.IGNORECASE | re.ASCII)


def day(text: str) -> str:
    """``MMDDCCYY`` or ``CCYYMMDD`` as ``YYYY-MM-DD``; empty for anything else.

    The two can't be mixed up: a date that begins with 19, 20 or 21 has no such month.
    """
    digits = re.sub(r"[ /.-]", "", text)
    if not re.fullmatch(r"\d{8}", digits, re.ASCII):
        return ""
    year_first = digits[:2] in _CENTURIES
    year, month, number = (digits[:4], digits[4:6], digits[6:]) if year_first else (digits[4:], digits[:2], digits[2:4])
    if year[:2] not in _CENTURIES:
        return ""
    try:
        return date(int(year), int(month), int(number)).isoformat()
    except ValueError:
        return ""


def birthday(text: str) -> str:
    """``CCYYMMDD`` of the stripe as ``YYYY-MM-DD``."""
    return day(text) if text[:2] in _CENTURIES else ""


def month_end(text: str) -> str:
    """``YYMM`` of the stripe: the last day of that month, as the stripe has no day. Months above 12 have no date."""
    month = int(text[2:])
    if not 1 <= month <= 12:
        return ""
    year = 2000 + int(text[:2])
    return date(year, month, calendar.monthrange(year, month)[1]).isoformat()


def words(text: str) -> str:
    """Names of one element: commas and ``$`` part them as well as spaces do."""
    return " ".join(part for part in re.split(r"[\s,$]+", text) if part)


def person(text: str, issuer: str) -> tuple[str, str, str]:
    """Surname, given name and middle names of a full name (element DAA of the 2000 cards).

    Without commas or ``$`` nothing says where the surname ends, so only the states that are known to put it last
    are read; for others all three are empty.
    """
    parts = [part.strip() for part in re.split(r"[,$]", text)]
    if len(parts) == 1:
        parts = text.split()
        if issuer not in GIVEN_NAME_FIRST or len(parts) < 2:
            return "", "", ""
    if issuer in GIVEN_NAME_FIRST:
        return parts[-1], parts[0], " ".join(parts[1:-1])
    surname, given, middle = [*parts, "", ""][:3]
    return surname, given, middle


def postal_code(text: str) -> str:
    """``12345``, ``12345-6789`` or ``K1P 1J1``; as it stands where it is neither."""
    plain = text.replace("-", "").strip()
    canadian = _CANADIAN.fullmatch(plain)
    if canadian is not None:
        return f"{canadian[1]} {canadian[2]}".upper()
    if re.fullmatch(r"\d{9}", plain, re.ASCII):
        return plain[:5] if plain.endswith("0000") else f"{plain[:5]}-{plain[5:]}"
    return text.strip()
