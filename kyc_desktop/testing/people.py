"""Invented people. What they type decides what the sandbox does with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

REGION: Final = "20255501"
"""Every number of the sandbox is +1 202 555 01NN."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Who goes through the journey. ``country``, ``state``: ISO 3166; ``phone``: digits without the country code.

    ``drawn``: name of the specimens (see `capture.specimen.PEOPLE`). ``id_number``: what is typed where the server
    asks for one.
    """

    email: str = "maya.ortiz@example.com"
    password: str = "correct horse battery staple"  # noqa: S105 - an invented person's
    country: str = "US"
    state: str = "TX"
    phone: str = f"{REGION}00"
    born: date = date(1991, 3, 14)
    first_name: str = "Maya"
    middle_name: str = "Elena"
    last_name: str = "Ortiz"
    line1: str = "1204 Juniper Bend"
    line2: str = "Apt 3"
    city: str = "Austin"
    postal_code: str = "78704"
    id_number: str = "900456781"
    drawn: str = "maya"


MAYA: Final = Person()
REVIEWED: Final = replace(MAYA, email="maya.ortiz+review@example.com")
"""Her documents are not read by the server: a reviewer decides."""


def by_phone(number: str, maya: Person = MAYA) -> Person:
    """``number``: the last two digits of +1 202 555 01NN, or all ten."""
    return replace(maya, phone=f"{REGION}{number}" if len(number) == 2 else number)


PEOPLE: Final[dict[str, Person]] = {
    "maya": MAYA,
    "one_line": by_phone("01"),
    "two_addresses": by_phone("02"),
    "no_data": by_phone("03"),
    "not_confirmed": by_phone("04"),
    "not_eligible": by_phone("05"),
    "other_birth_date": by_phone("06"),
    "after_one_edit": by_phone("07"),
    "in_review": by_phone("08"),
    "long_name": by_phone("09"),
    "records_recover": by_phone("10"),
    "records_time_out": by_phone("11"),
    "landline": by_phone("20"),
    "voip": by_phone("21"),
    "unreachable": by_phone("23"),
    "sim_swapped": by_phone("24"),
    "texts_stopped": by_phone("25"),
    "text_undelivered": by_phone("26"),
    "text_late": by_phone("27"),
    "phone_taken": by_phone("28"),
    "link_expires": by_phone("29"),
    "under_age": replace(MAYA, born=date(2010, 1, 1)),
    "mail_bounces": replace(MAYA, email="maya.ortiz+bounce@example.com"),
    "mail_slow": replace(MAYA, email="maya.ortiz+slow@example.com"),
    "mail_lost": replace(MAYA, email="maya.ortiz+lost@example.com"),
    "documents_reviewed": REVIEWED,
}
"""By what happens to them. All are Maya but for what makes it happen."""


def person_of(who: Person | str) -> Person:
    """A person, the name of one in `PEOPLE`, or Maya under another address. KeyError names those that there are."""
    if isinstance(who, Person):
        return who
    if "@" in who:
        return replace(MAYA, email=who)
    if who not in PEOPLE:
        raise KeyError(f"nobody is called {who!r}; there are {', '.join(PEOPLE)}")
    return PEOPLE[who]
