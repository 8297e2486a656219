"""The PDF417 barcode on the back of North American specimens."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Any, Final

from PIL import Image

from ..aamva import Licence, payload
from ..transliteration import transliterate
from .people import Persona

_ISSUER: Final = "636999"
"""No jurisdiction has this Issuer Identification Number: a specimen passes for nobody's licence."""
_COLUMNS: Final = 13
_CORRECTION: Final = 5
"""Error correction level that the standard recommends at least 3 and suggests 5 (annex D.3.7)."""


def number(persona: Persona) -> str:
    """The number of the licence or card."""
    return persona.number.strip("XYZ").rjust(8, "0")


def discriminator(persona: Persona) -> str:
    """Twelve digits that tell one print of the card from the next."""
    digest = hashlib.sha256(f"{persona.number}{persona.birth_date}".encode()).digest()
    return f"{int.from_bytes(digest[:8]) % 10**12:012d}"


def plain(text: str) -> str:
    """Text in capitals without marks, as the cards print addresses."""
    return "".join(transliterate(c) if c.isalpha() else c for c in text)


def pdf417(persona: Persona, issued: date, expires: date, *, licence: bool) -> Image.Image:
    """The barcode, one pixel for a module, mode L, without a quiet zone."""
    import zxingcpp

    first, _, middle = transliterate(persona.given_names).partition("<")
    content = payload(
        Licence(
            kind="DL" if licence else "ID",
            issuer_number=_ISSUER,
            country=persona.code,
            state=persona.state,
            number=number(persona),
            surname=transliterate(persona.surname).replace("<", " "),
            first_name=first,
            middle_names=middle.replace("<", " "),
            birth_date=persona.birth_date,
            issue_date=issued,
            expiry_date=expires,
            sex=persona.sex,
            height=persona.height if persona.country == "CA" else round(persona.height / 2.54),
            eyes=persona.eyes,
            street=plain(persona.street),
            city=plain(persona.city),
            postal_code=persona.postal_code,
            discriminator=discriminator(persona),
        )
    )
    code = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.PDF417, columns=_COLUMNS, ec_level=_CORRECTION)
    # Its images offer the buffer protocol, which the stub does not say.
    image: Any = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    modules = memoryview(image)
    height, width = modules.shape or (0, 0)
    return Image.frombytes("L", (width, height), modules.tobytes())
