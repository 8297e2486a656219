"""Draws one side of a document for a persona."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Final

from PIL import Image

from ..mrz import Zone, td1, td3
from ..transliteration import transliterate
from . import art, barcode, defects
from .defects import Defect
from .people import Persona
from .sheet import INK, LABEL, RED, Sheet

KINDS: Final = ("passport", "id_card", "drivers_license")
PAGE: Final = (125.0, 88.0)
"""Millimetres of a TD3 page (ICAO 9303 part 4)."""
CARD: Final = (85.6, 53.98)
"""Millimetres of an ID-1 card (ISO/IEC 7810)."""
_NORTH_AMERICA: Final = ("US", "CA")
"""Their cards carry an AAMVA barcode on the back instead of code lines."""


@dataclass(frozen=True, slots=True)
class Dates:
    issued: date
    expires: date


def sides(kind: str) -> tuple[str, ...]:
    """The sides of a kind, in the order in which they are asked for."""
    return ("page",) if kind == "passport" else ("front", "back")


def draw(
    persona: Persona,
    kind: str,
    side: str,
    defect: Defect | None = None,
    *,
    today: date | None = None,
    desk: bool = True,
    scale: float = 16.0,
) -> Image.Image:
    """A photo of one side, RGB.

    ``scale``: pixels for a millimetre of the document (16 are 406 dpi). ``today`` decides the validity: three more
    years, or, with `Defect.EXPIRED`, ended two years ago. ``desk`` False: the document alone, edge to edge, as a
    scanner gives it. Raises ValueError for an unknown kind or side.
    """
    if kind not in KINDS or side not in sides(kind):
        raise ValueError(f"no {side} of {kind}")
    if defect is Defect.SAME:
        side = sides(kind)[0]
    if defect is Defect.WRONG_SIDE:
        side = next((other for other in sides(kind) if other != side), "cover")
    day = today or date.today()  # noqa: DTZ011 - a document ends by the calendar of the place
    until = day.year - 2 if defect is Defect.EXPIRED else day.year + 3
    dates = Dates(date(until - 10, 9, 2), date(until, 9, 1))
    flat = _note(scale) if defect is Defect.NOT_DOCUMENT else _DRAW[kind](persona, side, dates, scale)
    taken = None if defect is Defect.SAME else defect
    seed = hashlib.sha256(f"{persona.number} {kind} {side} {taken}".encode()).digest()
    photo = art.on_desk(flat, radius=round(3.18 * scale), seed=seed) if desk else flat
    return photo if defect is None else defects.spoil(photo, defect)


def _note(scale: float) -> Image.Image:
    """A sheet of paper that is no document."""
    sheet = _sheet(CARD, scale, tint="#F4F4EE", line="#9FB4CF")
    for row, words in enumerate(("Shopping list", "2 lemons", "flour", "batteries")):
        sheet.text((8, 6 + row * 8), words, 4.5, colour=LABEL)
    return sheet.page


def _passport(persona: Persona, side: str, dates: Dates, scale: float) -> Image.Image:
    sheet = _sheet(PAGE, scale, tint="#E6EBF6", line="#8FB0CF")
    if side == "cover":
        sheet.box((0, 0), PAGE, "#24304F")
        sheet.text((42, 26), "PASSPORT", 9, colour="#D8BE7A", bold=True)
        sheet.text((47, 44), "SPECIMEN", 6, colour="#D8BE7A")
        return sheet.page
    sheet.picture((63, 8), art.rosette(sheet.px(53), line="#B98BA0"))
    sheet.text((6, 5), "PASSPORT", 5, colour="#24406F", bold=True)
    sheet.text((105, 6), "SPECIMEN", 3, colour=RED, bold=True)
    sheet.box((6, 11), (113, 0.15), "#8794B4")
    face = sheet.portrait((6, 14.5), (35, 44), persona.look)
    small = face.resize((sheet.px(12), sheet.px(15)))
    art.ghost(small, sheet.page, (sheet.px(106), sheet.px(40)))
    sheet.field((46, 14.5), "Type", "P")
    sheet.field((58, 14.5), "Code", persona.code)
    sheet.field((76, 14.5), "Passport No.", persona.number)
    _person(sheet, persona, 23.2, right=76.0)
    sheet.field((46, 49), "Place of birth", persona.birth_place.upper(), width=44)
    sheet.field((96, 49), "Sex", persona.sex)
    sheet.field((46, 57.6), "Date of issue", _printed(dates.issued))
    sheet.field((76, 57.6), "Date of expiry", _printed(dates.expires))
    sheet.disclaimer((46, 8.3))
    sheet.mark()
    sheet.box((0, 65.5), (125, 22.5), "#F8FAF9")
    sheet.code_lines(td3(_zone(persona, "P", dates)), left=6.6, top=74.4)
    return sheet.page


def _person(sheet: Sheet, persona: Persona, top: float, *, right: float) -> None:
    surname, given = _latin(persona.surname, persona), _latin(persona.given_names, persona)
    if persona.native_name:
        surname = f"{persona.surname.upper()} / {surname}"
        given = f"{persona.given_names.upper()} / {given}"
    sheet.field((46, top), "Surname", surname, width=72)
    sheet.field((46, top + 8.6), "Given names", given, width=72)
    sheet.field((46, top + 17.2), "Date of birth", _printed(persona.birth_date))
    sheet.field((right, top + 17.2), "Nationality", persona.nationality.upper(), width=28)


def _id_card(persona: Persona, side: str, dates: Dates, scale: float) -> Image.Image:
    if persona.country in _NORTH_AMERICA:
        return _american(persona, side, dates, scale, licence=False)
    sheet = _sheet(CARD, scale, tint="#E5F0EA", line="#8FC0AB")
    if side == "front":
        sheet.picture((46, 8), art.rosette(sheet.px(38), line="#7FA893"))
        _heading(sheet, "IDENTITY CARD", f"{persona.code}", "#1F5A4A")
        sheet.portrait((4, 11.5), (25, 33), persona.look)
        rows = [("Surname", _latin(persona.surname, persona)), ("Given names", _latin(persona.given_names, persona))]
        rows += [("Nationality", persona.nationality.upper()), ("Date of birth", _printed(persona.birth_date))]
        for row, (label, value) in enumerate(rows):
            sheet.field((33, 11 + row * 7.6), label, value, width=48)
        sheet.field((64, 33.8), "Sex", persona.sex)
        sheet.field((33, 41.4), "Card number", persona.number)
        sheet.field((60, 41.4), "Date of expiry", _printed(dates.expires))
        sheet.disclaimer((4, 50))
        sheet.mark()
        return sheet.page
    sheet.field((4.7, 4), "Address", persona.street, width=50)
    sheet.text((4.7, 9.6), f"{persona.postal_code} {persona.city}", 3, bold=True, width=50)
    sheet.field((4.7, 15), "Date of issue", _printed(dates.issued))
    sheet.field((34, 15), "Height", f"{persona.height} cm")
    sheet.text((64, 4), "SPECIMEN", 3, colour=RED, bold=True)
    sheet.disclaimer((4.7, 25))
    sheet.mark()
    sheet.box((0, 29), (85.6, 24.98), "#F8FAF9")
    sheet.code_lines(td1(_zone(persona, "I", dates)), left=4.7, top=36.4)
    return sheet.page


def _licence(persona: Persona, side: str, dates: Dates, scale: float) -> Image.Image:
    if persona.country in _NORTH_AMERICA:
        return _american(persona, side, dates, scale, licence=True)
    sheet = _sheet(CARD, scale, tint="#F6E6EC", line="#D6A3B6")
    _heading(sheet, "DRIVING LICENCE", persona.code, "#7A2F4A")
    if side == "front":
        sheet.portrait((4, 12), (24, 31), persona.look)
        # The numbers of the fields are those of the 1968 Convention on Road Traffic, annex 6.
        fields = [
            ("1.", _latin(persona.surname, persona)),
            ("2.", _latin(persona.given_names, persona)),
            ("3.", f"{persona.birth_date:%d.%m.%Y}  {persona.birth_place}"),
            ("4a.", f"{dates.issued:%d.%m.%Y}    4b. {dates.expires:%d.%m.%Y}"),
            ("5.", persona.number),
            ("9.", "B"),
        ]
        for row, (number, value) in enumerate(fields):
            sheet.text((31, 12 + row * 5.8), number, 2.2, colour=LABEL)
            sheet.text((37, 11.6 + row * 5.8), value, 3, bold=True, width=46)
    else:
        for row, category in enumerate(("AM", "A", "B", "BE", "C")):
            sheet.box((6, 13 + row * 6.4), (73, 0.12), "#B08A99")
            sheet.text((7, 14.6 + row * 6.4), category, 3, bold=True)
            if category in ("AM", "B"):
                sheet.text((36, 14.6 + row * 6.4), f"{dates.issued:%d.%m.%y}   {dates.expires:%d.%m.%y}", 2.8)
    sheet.disclaimer((4, 50))
    sheet.mark()
    return sheet.page


def _american(persona: Persona, side: str, dates: Dates, scale: float, *, licence: bool) -> Image.Image:
    sheet = _sheet(CARD, scale, tint="#D9E6F4", line="#8FA9CF")
    if side == "back":
        sheet.box((0, 3.4), (85.6, 8), "#2A2F3A")
        code = barcode.pdf417(persona, dates.issued, dates.expires, licence=licence)
        code = _enlarged(code, sheet.px(74), most=sheet.px(80))
        left, top = (CARD[0] - code.width / scale) / 2, 15.5
        sheet.box((left - 1.5, top - 1.5), (code.width / scale + 3, code.height / scale + 3), "#FFFFFF")
        sheet.picture((left, top), code.convert("RGB"))
        sheet.text((5, 45), f"DD {barcode.discriminator(persona)}", 2.2)
        sheet.text((66, 44.4), "SPECIMEN", 3, colour=RED, bold=True)
        sheet.disclaimer((5, 50))
        return sheet.page
    title = "DRIVER LICENSE" if licence else "IDENTIFICATION CARD"
    _heading(sheet, title, f"{persona.code} {persona.state}", "#2B4C86")
    sheet.portrait((4, 12), (26, 33), persona.look)
    surname, given = _latin(persona.surname, persona), _latin(persona.given_names, persona)
    rows = [
        ("4d", barcode.number(persona)),
        ("1", surname),
        ("2", given),
        ("8", barcode.plain(persona.street)),
        ("", f"{barcode.plain(persona.city)}, {persona.state} {persona.postal_code}"),
        ("3", f"{persona.birth_date:%m/%d/%Y}    15 {persona.sex}    18 {persona.eyes}"),
        ("4a", f"{dates.issued:%m/%d/%Y}    4b {dates.expires:%m/%d/%Y}"),
    ]
    for row, (number, value) in enumerate(rows):
        sheet.text((32.5, 12 + row * 5.2), number, 2.0, colour=LABEL)
        sheet.text((36.5, 11.7 + row * 5.2), value, 2.8, bold=True, width=46)
    sheet.disclaimer((4, 50))
    sheet.mark()
    return sheet.page


def _enlarged(code: Image.Image, width: int, *, most: int) -> Image.Image:
    """A symbol about ``width`` pixels wide: whole pixels for a module, where that is not wider than ``most``."""
    factor = max(1, round(width / code.width))
    if code.width * factor <= most:
        return code.resize((code.width * factor, code.height * factor), Image.Resampling.NEAREST)
    return code.resize((width, round(code.height * width / code.width)), Image.Resampling.BOX)


def _sheet(size: tuple[float, float], scale: float, *, tint: str, line: str) -> Sheet:
    pixels = (round(size[0] * scale), round(size[1] * scale))
    return Sheet(art.paper(pixels, light="#EFF3F6", tint=tint, line=line), scale)


def _heading(sheet: Sheet, title: str, issuer: str, colour: str) -> None:
    sheet.box((0, 0), (CARD[0], 8.6), colour)
    sheet.text((4, 1.7), title, 4, colour="#FFFFFF", bold=True)
    sheet.text((50, 2.2), issuer, 3, colour="#FFFFFF", bold=True)
    sheet.text((66, 2.2), "SPECIMEN", 3, colour="#FFD9DF", bold=True)


def _zone(persona: Persona, kind: str, dates: Dates) -> Zone:
    return Zone(
        kind=kind,
        issuer=persona.code,
        surname=persona.surname,
        given_names=persona.given_names,
        number=persona.number,
        nationality=persona.code,
        birth_date=persona.birth_date,
        sex=persona.sex,
        expiry_date=dates.expires,
    )


def _latin(name: str, persona: Persona) -> str:
    """The name in capitals as it is printed: with its marks in Latin script, transliterated from any other."""
    if persona.native_name:
        return transliterate(name, issuer=persona.code).replace("<", " ")
    return name.upper()


def _printed(day: date) -> str:
    return f"{day:%d} {_MONTHS[day.month - 1]} {day:%Y}"


_MONTHS: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DRAW: Final = {"passport": _passport, "id_card": _id_card, "drivers_license": _licence}
__all__ = ["CARD", "INK", "KINDS", "PAGE", "draw", "sides"]
