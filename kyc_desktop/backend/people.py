"""The invented people whom the sandbox's providers know: Maya Ortiz, one with a very long name, and one for any number.

Social security numbers start with 9, which no real one does.
"""

from __future__ import annotations

import hashlib
from datetime import date
from typing import Final

from .ports import Person, PostalAddress

BIRTH_DATE: Final = date(1991, 3, 14)

# fmt: off
_FIRST = (
    "Amara", "Bela", "Carla", "Dario", "Edda", "Farid", "Gwen", "Hugo",
    "Ines", "Jonas", "Katya", "Liam", "Mina", "Nils", "Odette", "Pavel",
)
_MIDDLE = ("", "", "Ann", "Lee", "Rose", "James", "Marie", "Sol")
_LAST = (
    "Abbott", "Brandt", "Castell", "Dorsey", "Emberly", "Farrow", "Granger",
    "Holt", "Ivers", "Jessup", "Kessel", "Lowry", "Marlow", "Nash",
)
_STREETS = (
    "Alder Court", "Quarry Road", "Lantern Street", "Mill Race Lane", "Cedar Walk", "Harbor View", "Orchard Row",
)
# fmt: on
_PLACES = (
    ("Austin", "TX", "78704"),
    ("Boise", "ID", "83702"),
    ("Portland", "ME", "04101"),
    ("Tucson", "AZ", "85701"),
    ("Madison", "WI", "53703"),
    ("Savannah", "GA", "31401"),
    ("Spokane", "WA", "99201"),
)


def generated(phone: str) -> Person:
    """A person for any number: always the same for the same number."""
    seed = hashlib.sha256(phone.encode()).digest()
    first, last = _FIRST[seed[0] % len(_FIRST)], _LAST[seed[1] % len(_LAST)]
    city, state, postal_code = _PLACES[seed[2] % len(_PLACES)]
    house = 100 + int.from_bytes(seed[3:5]) % 9000
    return Person(
        first_name=first,
        middle_name=_MIDDLE[seed[5] % len(_MIDDLE)],
        last_name=last,
        date_of_birth=BIRTH_DATE,
        addresses=(
            PostalAddress(
                line1=f"{house} {_STREETS[seed[6] % len(_STREETS)]}",
                line2=f"Apt {1 + seed[7] % 40}" if seed[7] % 2 else "",
                city=city,
                state=state,
                postal_code=postal_code,
            ),
        ),
        id_number="900" + f"{int.from_bytes(seed[8:12]) % 1_000_000:06d}",
        email=f"{first}.{last}@example.com".lower(),
    )


MAYA: Final = Person(
    first_name="Maya",
    middle_name="Elena",
    last_name="Ortiz",
    date_of_birth=BIRTH_DATE,
    addresses=(
        PostalAddress(line1="1204 Juniper Bend", line2="Apt 3", city="Austin", state="TX", postal_code="78704"),
    ),
    id_number="900456781",
    email="maya.ortiz@example.com",
)

LONG: Final = Person(
    first_name="Wilhelmina-Anastázie Þórdís",
    middle_name="Nguyễn Jörgína Siân",
    last_name="Öztürk-Łukaszewiczówna de la Peña y Villaseñor",
    date_of_birth=BIRTH_DATE,
    addresses=(
        PostalAddress(
            line1="11874 Cañón de los Cárdenas y Peñasquitos Boulevard Northwest",
            line2="Building 14, Entrance C, Apartment 2207-B",
            city="Peñasco de San Buenaventura del Río",
            state="NM",
            postal_code="87553-1204",
        ),
    ),
    id_number="900872209",
    email="wilhelmina@example.com",
)
