"""The invented people on the specimens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The drawn portrait. Colours as ``#RRGGBB``; ``hair_length``: 0 (shaven) to 1 (on the shoulders)."""

    skin: str = "#D9A580"
    hair: str = "#3A2A26"
    clothes: str = "#2B3E63"
    hair_length: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """Who is on the document. ``country``: ISO 3166-1 alpha-2; ``code``: three letters as in the code lines.

    ``native_name``: as printed above the Latin one where the document has another script. ``height`` in cm.
    """

    surname: str
    given_names: str
    birth_date: date
    sex: str
    birth_place: str
    country: str
    code: str
    nationality: str
    street: str
    city: str
    state: str = ""
    postal_code: str
    native_name: str = ""
    height: int = 170
    eyes: str = "BRO"
    number: str
    look: Look = Look()


PEOPLE: Final[dict[str, Persona]] = {
    "maya": Persona(
        surname="Ortiz",
        given_names="Maya Elena",
        birth_date=date(1991, 3, 14),
        sex="F",
        birth_place="Austin, Texas",
        country="US",
        code="USA",
        nationality="U.S.A.",
        street="1204 Juniper Bend, Apt 3",
        city="Austin",
        state="TX",
        postal_code="78704",
        height=168,
        number="X53128490",
    ),
    "jonas": Persona(
        surname="Weiß-Łukasik",
        given_names="Jonas",
        birth_date=date(1984, 11, 30),
        sex="M",
        birth_place="Görlitz",
        country="DE",
        code="D",
        nationality="Deutsch",
        street="Lindenstraße 12",
        city="Leipzig",
        postal_code="04107",
        height=183,
        eyes="BLU",
        number="C01X00T47",
        look=Look(skin="#EBC3A3", hair="#B98A4A", clothes="#4A5A3C", hair_length=0.25),
    ),
    "olena": Persona(
        surname="Щеглова",
        given_names="Олена",
        birth_date=date(1996, 2, 29),
        sex="F",
        birth_place="Полтава / Poltava",
        country="UA",
        code="UKR",
        nationality="Україна / Ukraine",
        street="вул. Соборності 8",
        city="Полтава",
        postal_code="36000",
        native_name="Щеглова Олена",
        height=172,
        eyes="GRN",
        number="GA1234567",
        look=Look(skin="#F0CDB2", hair="#8C4A2B", clothes="#7A2F3A", hair_length=0.7),
    ),
    "thabo": Persona(
        surname="Mokoena",
        given_names="Thabo Samuel",
        birth_date=date(1978, 7, 4),
        sex="M",
        birth_place="Maseru",
        country="CA",
        code="CAN",
        nationality="Canadian",
        street="88 Larch Crescent",
        city="Ottawa",
        state="ON",
        postal_code="K1P 1J1",
        height=176,
        number="PD447120",
        look=Look(skin="#7A4A30", hair="#1C1513", clothes="#2F5B57", hair_length=0.05),
    ),
    "wilhelmina": Persona(
        surname="Öztürk-Łukaszewiczówna de la Peña y Villaseñor",
        given_names="Wilhelmina-Anastázie Þórdís Nguyễn Jörgína",
        birth_date=date(1991, 3, 14),
        sex="X",
        birth_place="Peñasco de San Buenaventura",
        country="US",
        code="USA",
        nationality="U.S.A.",
        street="11874 Cañón de los Cárdenas Boulevard, Apt 2207-B",
        city="Peñasco de San Buenaventura",
        state="NM",
        postal_code="87553-1204",
        number="M88200417",
        look=Look(skin="#C98F6B", hair="#5B5B60", clothes="#54407A", hair_length=0.45),
    ),
    "robin": Persona(
        surname="Young",
        given_names="Robin",
        birth_date=date(2010, 1, 1),
        sex="X",
        birth_place="Boise, Idaho",
        country="US",
        code="USA",
        nationality="U.S.A.",
        street="17 Quarry Road",
        city="Boise",
        state="ID",
        postal_code="83702",
        height=160,
        eyes="HAZ",
        number="Y10020030",
        look=Look(skin="#E3B491", hair="#6B4A2E", clothes="#B0662E", hair_length=0.35),
    ),
}
"""By the name that `kyc-desktop specimen --persona` takes. ``robin`` is under age until 2028."""
