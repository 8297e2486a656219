"""What of an address or a number may be shown: enough to recognise it, not enough to learn it."""

from __future__ import annotations

_DOT = "•"


def email(address: str) -> str:
    """``maya.ortiz@gmail.com`` -> ``m•••z@gmail.com``"""
    local, _, domain = address.rpartition("@")
    if len(local) <= 2:
        return f"{local[:1]}{_DOT * 3}@{domain}"
    return f"{local[0]}{_DOT * 3}{local[-1]}@{domain}"


def ending(phone: str) -> str:
    """The last four digits."""
    return phone[-4:]


def phone(number: str) -> str:
    """``+12025550142`` -> ``+1 (•••) •••-0142``; elsewhere the calling code and the ending."""
    import phonenumbers as pn

    if number.startswith("+1"):
        return f"+1 ({_DOT * 3}) {_DOT * 3}-{number[-4:]}"
    try:
        code = f"+{pn.parse(number).country_code} "
    except pn.NumberParseException:
        code = ""
    return f"{code}{_DOT * 3} {_DOT * 3} {number[-4:]}"
