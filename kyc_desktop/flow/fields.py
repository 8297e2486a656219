"""What a customer types, read once: ``value | FieldProblem``. The client asks on blur, the server asks again.

Lengths in characters, ages in completed years by calendar date, phone numbers in E.164.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from typing import Final

from .codes import FieldProblem

EMAIL_MAX: Final = 254
"""RFC 5321 section 4.5.3.1.3 (path length of 256 less the angle brackets)."""
NAME_MAX: Final = 100
OLDEST_AGE: Final = 120
"""Nobody older is known; the oldest verified age is 122 (1997), and a typing error is far likelier."""

COMMON_DOMAINS: Final = (
    "gmail.com", "yahoo.com", "hotmail.com", "outlook.com", "icloud.com", "aol.com", "live.com", "msn.com",
    "comcast.net", "verizon.net", "att.net", "proton.me", "protonmail.com", "googlemail.com", "gmx.de", "web.de",
    "yahoo.co.uk", "hotmail.co.uk", "me.com", "sbcglobal.net",
)  # fmt: skip
"""Mail domains that people mistype most because most people have them."""
REAL_NEIGHBOURS: Final = frozenset({"mail.com", "email.com", "ymail.com", "gmx.com", "gmx.net", "hotmail.co"})
"""Mail services that exist and are one slip away from a common one."""

_EMAIL = re.compile(
    r"(?P<local>[^@\s\"<>,;:\\\[\]()]+)@(?P<domain>[^@\s\"<>,;:\\\[\]()/_]+\.[^@\s.\"<>,;:\\\[\]()/_\d]{2,})"
)


def email(text: str, *, pointer: str = "/email") -> str | FieldProblem:
    """An address that mail can reach: one @, a domain with a dot, no blanks; the domain is lowered.

    An obvious slip of a common domain ("gmial.com") is a problem of its own that carries the suggestion.
    """
    value = unicodedata.normalize("NFC", text.strip())
    if not value:
        return FieldProblem(pointer=pointer, code="required")
    if len(value) > EMAIL_MAX:
        return FieldProblem(pointer=pointer, code="too_long", values={"limit": str(EMAIL_MAX)})
    match = _EMAIL.fullmatch(value)
    if match is None or ".." in value or value.startswith(".") or match["local"].endswith("."):
        return FieldProblem(pointer=pointer, code="email_invalid", values={"value": value})
    domain = match["domain"].lower()
    suggestion = similar_domain(domain)
    if suggestion is not None:
        return FieldProblem(
            pointer=pointer,
            code="email_typo",
            values={"domain": domain, "suggestion": f"{match['local']}@{suggestion}"},
        )
    return f"{match['local']}@{domain}"


def similar_domain(domain: str) -> str | None:
    """The common domain that ``domain`` is one slip away from, None when it is fine or far from all of them."""
    if domain in COMMON_DOMAINS or domain in REAL_NEIGHBOURS:
        return None
    for common in COMMON_DOMAINS:
        # Short names are one letter from many real ones (me.com, ge.com): only the longer ones are compared.
        if len(common) >= 8 and _one_slip(domain, common):
            return common
    return None


def _one_slip(typed: str, meant: str) -> bool:
    """Optimal string alignment distance of exactly one: a letter more, less, other, or two swapped."""
    if typed == meant or abs(len(typed) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    a, b = typed[start:], meant[start:]
    swapped = len(a) >= 2 and len(b) >= 2 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
    return swapped or a[1:] == b[1:] or a[1:] == b or a == b[1:]


def password(
    text: str, *, minimum: int, maximum: int = 128, context: Iterable[str] = (), pointer: str = "/password"
) -> str | FieldProblem:
    """NIST SP 800-63B-4 section 3.1.1.2: length only, no composition rules, context words refused, NFKC.

    ``context``: the address, the name of the service; a password is refused when little is left of it without
    them. The list of leaked passwords is the server's.
    """
    value = unicodedata.normalize("NFKC", text)
    if not value:
        return FieldProblem(pointer=pointer, code="required")
    length = str(len(value))
    if len(value) > maximum:
        return FieldProblem(pointer=pointer, code="password_long", values={"limit": str(maximum), "length": length})
    what = _personal(value, context)
    if what is not None:
        values = {"limit": str(minimum), "length": length, "what": what}
        return FieldProblem(pointer=pointer, code="password_personal", values=values)
    if len(value) < minimum:
        return FieldProblem(pointer=pointer, code="password_short", values={"limit": str(minimum), "length": length})
    return value


def _personal(value: str, context: Iterable[str]) -> str | None:
    """The context word that makes up at least half of the letters of the password."""
    low = value.lower()
    letters = sum(character.isalpha() for character in low)
    for text in context:
        for word in re.split(r"[^\w]+|_", text.lower()):
            if len(word) >= 4 and word in low and low.count(word) * len(word) * 2 >= max(letters, 1):
                return f'"{word}"'
    return None


def phone(text: str, *, region: str, regions: Iterable[str] = (), pointer: str = "/phone") -> str | FieldProblem:
    """A number as typed in ``region`` (ISO 3166-1 alpha-2) to E.164. ``regions``: where links can be sent.

    Mobile and landline can't be told apart offline in North America (libphonenumber says
    FIXED_LINE_OR_MOBILE for every number); premium and toll-free can.
    """
    import phonenumbers as pn  # 45 ms: not before the first paint

    if not text.strip():
        return FieldProblem(pointer=pointer, code="required")
    try:
        number = pn.parse(text, region)
    except pn.NumberParseException:
        return FieldProblem(pointer=pointer, code="phone_invalid")
    verdict = pn.is_possible_number_with_reason(number)
    digits = pn.national_significant_number(number)
    if verdict in (pn.ValidationResult.TOO_SHORT, pn.ValidationResult.IS_POSSIBLE_LOCAL_ONLY):
        example = pn.example_number_for_type(region, pn.PhoneNumberType.MOBILE)
        limit = len(pn.national_significant_number(example)) if example else len(digits) + 1
        return FieldProblem(
            pointer=pointer, code="phone_short", values={"limit": str(limit), "length": str(len(digits))}
        )
    if not pn.is_valid_number(number):
        return FieldProblem(pointer=pointer, code="phone_invalid")
    kind = pn.number_type(number)
    if kind in (
        pn.PhoneNumberType.PREMIUM_RATE,
        pn.PhoneNumberType.TOLL_FREE,
        pn.PhoneNumberType.SHARED_COST,
    ):
        return FieldProblem(pointer=pointer, code="phone_premium")
    if kind == pn.PhoneNumberType.VOIP:
        return FieldProblem(pointer=pointer, code="phone_voip")
    if kind == pn.PhoneNumberType.FIXED_LINE:
        return FieldProblem(pointer=pointer, code="phone_not_mobile")
    allowed = tuple(regions)
    if allowed and pn.region_code_for_number(number) not in allowed:
        return FieldProblem(pointer=pointer, code="phone_country", values={"countries": ", ".join(allowed)})
    return pn.format_number(number, pn.PhoneNumberFormat.E164)


def age(born: date, today: date) -> int:
    """Completed years by calendar date. Born on 29 February: the birthday is 1 March in other years."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def adult_on(born: date, years: int) -> date:
    """The first day on which `age` is ``years``."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:  # 29 February, and that year has none
        return date(born.year + years, 3, 1)


def date_of_birth(
    year: str, month: str, day: str, *, today: date, adult: int, pointer: str = "/date_of_birth"
) -> date | FieldProblem:
    """Three controls to a date of an adult; ``year``, ``month`` and ``day`` are digits as typed."""
    if not (year.strip() and month.strip() and day.strip()):
        return FieldProblem(pointer=pointer, code="required")
    if not (year.isdecimal() and month.isdecimal() and day.isdecimal()):
        return FieldProblem(pointer=pointer, code="date_invalid")
    try:
        born = date(int(year), int(month), int(day))
    except (ValueError, OverflowError):
        return FieldProblem(pointer=pointer, code="date_invalid")
    return adult_date(born, today=today, adult=adult, pointer=pointer)


def adult_date(born: date, *, today: date, adult: int, pointer: str = "/date_of_birth") -> date | FieldProblem:
    """A date of birth that can be true and makes an adult today."""
    if born > today:
        return FieldProblem(pointer=pointer, code="date_future")
    years = age(born, today)
    if years > OLDEST_AGE:
        return FieldProblem(pointer=pointer, code="date_too_old", values={"year": str(born.year)})
    if years < adult:
        values = {"age": str(years), "limit": str(adult), "adult_on": adult_on(born, adult).isoformat()}
        return FieldProblem(pointer=pointer, code="under_age", values=values)
    return born


def name(text: str, *, pointer: str, optional: bool = False) -> str | FieldProblem:
    """A name in any script: letters, marks, blanks, hyphens, apostrophes, dots."""
    value = unicodedata.normalize("NFC", " ".join(text.split()))
    if not value:
        return "" if optional else FieldProblem(pointer=pointer, code="required")
    if len(value) > NAME_MAX:
        return FieldProblem(pointer=pointer, code="too_long", values={"limit": str(NAME_MAX)})
    fine = all(unicodedata.category(character)[0] in "LM" or character in " -'.’ʼ·" for character in value)
    if not fine or not any(character.isalpha() for character in value):
        return FieldProblem(pointer=pointer, code="name_invalid", values={"value": value})
    return value


def line(text: str, *, pointer: str, limit: int = NAME_MAX, optional: bool = False) -> str | FieldProblem:
    """One line of an address."""
    value = unicodedata.normalize("NFC", " ".join(text.split()))
    if not value:
        return "" if optional else FieldProblem(pointer=pointer, code="required")
    if len(value) > limit:
        return FieldProblem(pointer=pointer, code="too_long", values={"limit": str(limit)})
    return value


def postal_code(text: str, *, country: str, pointer: str = "/address/postal_code") -> str | FieldProblem:
    """US ZIP and ZIP+4 exactly; elsewhere any code of up to 12 characters."""
    value = " ".join(text.split()).upper()
    if country == "US":
        if not value:
            return FieldProblem(pointer=pointer, code="required")
        if not re.fullmatch(r"[0-9]{5}(-?[0-9]{4})?", value):
            return FieldProblem(pointer=pointer, code="postal_code_invalid")
        return value if len(value) != 9 else f"{value[:5]}-{value[5:]}"
    if len(value) > 12:
        return FieldProblem(pointer=pointer, code="too_long", values={"limit": "12"})
    return value


def id_number(text: str, *, pointer: str = "/id_number") -> str | FieldProblem:
    """A Social Security number or ITIN, nine digits (Social Security Administration, POMS RM 10201.035).

    ITINs start with 9 and have 50-65, 70-88, 90-92 or 94-99 in the middle (IRS, Publication 1915).
    """
    digits = re.sub(r"[ \-]", "", text)
    if not digits:
        return FieldProblem(pointer=pointer, code="required")
    if not re.fullmatch(r"[0-9]{9}", digits):
        return FieldProblem(pointer=pointer, code="id_number_invalid")
    area, group, serial = digits[:3], int(digits[3:5]), digits[5:]
    itin = digits[0] == "9" and (50 <= group <= 65 or 70 <= group <= 88 or 90 <= group <= 92 or 94 <= group <= 99)
    valid = area not in ("000", "666") and digits[0] != "9" and group != 0 and serial != "0000"
    if not (valid or itin):
        return FieldProblem(pointer=pointer, code="id_number_invalid")
    return digits


def code(text: str, *, length: int = 6, pointer: str = "/code") -> str | FieldProblem:
    """Digits of a code; blanks and hyphens are dropped ("482-915")."""
    value = re.sub(r"[\s\-]", "", text)
    if not re.fullmatch(rf"[0-9]{{{length}}}", value):
        return FieldProblem(pointer=pointer, code="code_incomplete")
    return value
