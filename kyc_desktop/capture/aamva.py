"""The text inside the PDF417 barcode of North American licences: AAMVA DL/ID Card Design Standard (2020), annex D."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

_VERSION: Final = 10  # of the 2020 standard
_HEADER: Final = "@\n\x1e\rANSI "
_DESIGNATOR: Final = 10
"""Characters of one entry of the directory: type, offset, length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """What is encoded. ``kind``: DL (licence) or ID (card). ``country``: USA or CAN. ``height`` in inches or cm.

    ``issuer_number``: the six digits of the Issuer Identification Number.
    """

    kind: str
    issuer_number: str
    country: str
    state: str
    number: str
    surname: str
    first_name: str
    middle_names: str = ""
    birth_date: date
    issue_date: date
    expiry_date: date
    sex: str  # M, F or X
    height: int
    eyes: str  # three letters of ANSI D20: BRO, BLU, GRN, HAZ
    street: str
    city: str
    postal_code: str
    discriminator: str


def payload(licence: Licence) -> bytes:
    """The bytes to encode: header, directory, one subfile. Characters outside ISO 8859-1 raise UnicodeEncodeError."""
    day = "%Y%m%d" if licence.country == "CAN" else "%m%d%Y"
    unit = f"{licence.height:03d} {'cm' if licence.country == 'CAN' else 'in'}"
    elements = {
        "DAQ": licence.number,
        "DCS": licence.surname,
        "DDE": "N",
        "DAC": licence.first_name,
        "DDF": "N",
        "DAD": licence.middle_names or "NONE",
        "DDG": "N",
        "DCA": "C" if licence.kind == "DL" else "NONE",
        "DCB": "NONE",
        "DCD": "NONE",
        "DBD": licence.issue_date.strftime(day),
        "DBB": licence.birth_date.strftime(day),
        "DBA": licence.expiry_date.strftime(day),
        "DBC": {"M": "1", "F": "2"}.get(licence.sex, "9"),
        "DAU": unit,
        "DAY": licence.eyes,
        "DAG": licence.street,
        "DAI": licence.city,
        "DAJ": licence.state,
        "DAK": licence.postal_code.replace("-", "").ljust(11),
        "DCF": licence.discriminator,
        "DCG": licence.country,
    }
    subfile = licence.kind + "\n".join(name + text.upper() for name, text in elements.items()) + "\n\r"
    start = len(_HEADER) + 6 + 2 + 2 + 2
    directory = f"{licence.kind}{start + _DESIGNATOR:04d}{len(subfile):04d}"
    head = f"{_HEADER}{licence.issuer_number:0>6}{_VERSION:02d}0001"
    return (head + directory + subfile).encode("latin-1")
