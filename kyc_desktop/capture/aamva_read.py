"""Reads the text inside the PDF417 barcode of North American licences and cards, of every version since 2000.

AAMVA DL/ID Card Design Standard (2000 to 2020), annex D; annex F for the magnetic stripe, whose three tracks British
Columbia prints as its barcode. Cards in circulation break the standard in many ways: offsets that point nowhere,
separators that a scanner replaced, a full name in one element. So the directory is skipped and the elements are
found by their names; what is not understood is left out, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .aamva_issuers import CANADA, ISSUERS
from .aamva_values import birthday, day, month_end, person, postal_code, words
from .reading import Barcode, FieldReading

_LONGEST: Final = 8192
"""Characters; a PDF417 holds at most 1,850 letters."""
_HEADER: Final = re.compile(r"(?:ANSI|AAMVA) ?(\d{6})(\d{0,6})")
_SEPARATORS: Final = re.compile(r"(?:[\n\r\x0b\x0c\x1c-\x1f|]|<(?:LF|CR|RS|FS|GS|US)>)+", re.ASCII)
_ELEMENT: Final = r"(?:D[A-D][A-Z]|PA[A-F])"
_KEY: Final = re.compile(_ELEMENT)
_STARTS: Final = (
    re.compile(rf"(?:[A-Z]{{2}}\d{{4,8}})*(?:DL|ID|EN)?(?={_ELEMENT})"),
    re.compile(rf".*?(?:DL|ID|EN)(?={_ELEMENT})"),
)
"""What stands before the first element: directory and type of the subfile, or a damaged directory."""
_TYPE: Final = re.compile(r"\s*(DL|ID|EN)")
_NOTHING: Final = frozenset({"", "NONE", "UNAVL", "UNAVAIL", "UNAVAILABLE", "N/A"})
_SEXES: Final = {"1": "M", "2": "F", "9": "X", "0": "X", "M": "M", "F": "F", "X": "X"}
_COUNTRIES: Final = {"USA": "USA", "US": "USA", "CAN": "CAN", "CA": "CAN", "CDN": "CAN", "MEX": "MEX"}
_TRUNCATIONS: Final = {"DDE": "surname", "DDF": "given_names", "DDG": "middle_names"}

_TRACKS: Final = re.compile(
    r"%?(?P<state>[A-Z]{2})(?P<city>[^^?]{13}\^?|[^^?]{1,12}\^)(?P<name>[^^?]{0,40})\^(?P<street>[^^?]{0,40})\^?\s*\?"
    r"\s*;(?P<issuer>\d{6})(?P<number>\d{1,13})=(?P<expires>\d{4})(?P<born>\d{8})(?P<rest>[\d=]{0,5})\?"
    r"(?:[_%#+!]{1,2}.{2}(?P<postal>.{11}).{16}(?P<sex>[MFX129]))?"
)
"""Annex F: city up to 13 characters, name and street ended by ``^``; then the second and third track."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What the barcode says.

    ``kind``: DL, ID, or empty where it does not say. ``version`` of the standard, None for stripe tracks or a
    header without one. ``jurisdiction``: two letters of the issuing state or province, empty if unknown.
    ``truncated``: names of fields that were cut to fit the card.
    """

    fields: tuple[FieldReading, ...]
    kind: str = ""
    version: int | None = None
    issuer_number: str = ""
    jurisdiction: str = ""
    truncated: frozenset[str] = frozenset()

    def text(self, name: str) -> str:
        """The value of the field of that name, empty where the barcode has none."""
        return next((field.text for field in self.fields if field.name == name), "")


def parse(content: bytes | str) -> Content | None:
    """The fields of a barcode, None where this is no AAMVA content. Never raises."""
    text = (decoded(content) if isinstance(content, bytes) else content)[:_LONGEST]
    header = _HEADER.search(text)
    if header is None:
        tracks = _TRACKS.search(text)
        return None if tracks is None else _stripe(tracks)
    body = text[header.end() :]
    elements = _elements(body)
    if not elements:
        return None
    issuer, digits = header[1], header[2]
    kind = _TYPE.match(body)
    jurisdiction = ISSUERS.get(issuer, "")
    country = _COUNTRIES.get(elements.get("DCG", "").upper(), "") or _country(jurisdiction or elements.get("DAJ", ""))
    values = _values(elements, issuer) | {"country": (country, elements.get("DCG", ""))}
    name = "" if kind is None else "ID" if kind[1] == "ID" else "DL"
    return Content(
        fields=_fields(values | {"document_code": (name, name), "issuer": (country, elements.get("DCG", ""))}),
        kind=name,
        version=int(digits[:2]) if len(digits) >= 2 else None,
        issuer_number=issuer,
        jurisdiction=jurisdiction,
        truncated=frozenset(field for key, field in _TRUNCATIONS.items() if elements.get(key, "")[:1].upper() == "T"),
    )


def fields(barcode: Barcode) -> tuple[FieldReading, ...]:
    """The fields of a barcode that was decoded, each with its place; none where it holds something else."""
    content = parse(barcode.text)
    if content is None:
        return ()
    return tuple(
        FieldReading(
            name=one.name,
            text=one.text,
            raw=one.raw,
            source=one.source,
            confidence=one.confidence,
            polygon=barcode.polygon,
        )
        for one in content.fields
    )


def decoded(content: bytes) -> str:
    """The text of a barcode: UTF-8 where it is that, else ISO 8859-1 as the standard asks for."""
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("latin-1")


def _elements(body: str) -> dict[str, str]:
    """Three letters -> value without the padding. The first one counts, unless it is empty."""
    found: dict[str, str] = {}
    for number, part in enumerate(_SEPARATORS.split(body)):
        line = part.strip()
        # Only before the first element can there be a directory that is too damaged to be recognised.
        rules = _STARTS if number == 0 else _STARTS[:1]
        start = next((match for match in (rule.match(line) for rule in rules) if match), None)
        line = line[start.end() :] if start is not None else line
        if _KEY.match(line) and not found.get(line[:3]):
            found[line[:3]] = line[3:].strip(" ,\0")
    return found


def _values(elements: Mapping[str, str], issuer: str) -> dict[str, tuple[str, str]]:
    """Name of the field -> text and characters as they stand there."""

    def first(*keys: str) -> str:
        return next((elements[key] for key in keys if elements.get(key, "").upper() not in _NOTHING), "")

    surname, given, middle = first("DCS", "DAB"), first("DAC", "DCT"), first("DAD")
    raw = surname, given, middle
    if not surname and not given:
        whole = first("DAA")
        raw = whole, whole, whole
        surname, given, middle = person(whole, issuer)
    # Residence (DAL to DAP, 2000 only) where the card has no mailing address.
    mailing = bool(first("DAG"))
    street, more, city, state, postal = (
        first(key) for key in (("DAG", "DAH", "DAI", "DAJ", "DAK") if mailing else ("DAL", "DAM", "DAN", "DAO", "DAP"))
    )
    born, issued, expires = first("DBB"), first("DBD"), first("DBA")
    return {
        "number": (first("DAQ", "DBJ"), first("DAQ", "DBJ")),
        "surname": (words(surname), raw[0]),
        "given_names": (words(given), raw[1]),
        "middle_names": (words(middle), raw[2]),
        "birth_date": (day(born), born),
        "sex": (_SEXES.get(first("DBC").upper(), ""), first("DBC")),
        "expiry_date": (day(expires), expires),
        "issue_date": (day(issued), issued),
        "optional": (first("DCF"), first("DCF")),
        "street": (street, street),
        "street2": (more, more),
        "city": (city or first("DAI"), city or first("DAI")),
        "state": (state or first("DAJ"), state or first("DAJ")),
        "postal_code": (postal_code(postal or first("DAK")), postal or first("DAK")),
    }


def _stripe(tracks: re.Match[str]) -> Content:
    state, born, expires = tracks["state"], tracks["born"], tracks["expires"]
    jurisdiction = ISSUERS.get(tracks["issuer"], state)
    country = _country(jurisdiction)
    surname, given, middle = [part.strip(" ,") for part in (tracks["name"] + "$$").split("$")[:3]]
    number = tracks["number"] + tracks["rest"].strip("=")
    values = {
        "number": (number, number),
        "surname": (words(surname), surname),
        "given_names": (words(given), given),
        "middle_names": (words(middle), middle),
        "birth_date": (birthday(born), born),
        "sex": (_SEXES.get(tracks["sex"] or "", ""), tracks["sex"] or ""),
        "expiry_date": (month_end(expires), expires),
        "street": (tracks["street"].split("$")[0].strip(), tracks["street"]),
        "city": (tracks["city"].strip("^ "), tracks["city"]),
        "state": (state, state),
        "postal_code": (postal_code((tracks["postal"] or "").strip()), tracks["postal"] or ""),
        "country": (country, ""),
        "issuer": (country, ""),
    }
    return Content(
        fields=_fields(values, doubtful="expiry_date"), issuer_number=tracks["issuer"], jurisdiction=jurisdiction
    )


def _fields(values: Mapping[str, tuple[str, str]], *, doubtful: str = "") -> tuple[FieldReading, ...]:
    return tuple(
        FieldReading(name=name, text=text, raw=raw, source="barcode", confidence=0.5 if name == doubtful else 1.0)
        for name, (text, raw) in values.items()
        if text
    )


def _country(jurisdiction: str) -> str:
    if not jurisdiction:
        return ""
    return "CAN" if jurisdiction.upper() in CANADA else "USA" if jurisdiction.upper() in _STATES else ""


_STATES: Final = frozenset(ISSUERS.values()) - CANADA
