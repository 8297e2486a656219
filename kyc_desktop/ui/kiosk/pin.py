"""The attendant's PIN: its hash, and how long a wrong one is punished.

scrypt (RFC 7914) with N = 2^15, r = 8, p = 1: 32 MiB and a tenth of a second for each guess. A PIN of six digits is
found in a day by somebody who has the hash, so the operator's file is a secret; what protects the machine itself is the
wait.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
from typing import Final

_N: Final = 2**15
_R: Final = 8
_P: Final = 1
_MEMORY: Final = 64 * 1024 * 1024
_SALT: Final = 16
_LENGTH: Final = 32
_FREE_TRIES: Final = 3
_FIRST_WAIT: Final = 30.0
_LONGEST_WAIT: Final = 900.0
LEAST_DIGITS: Final = 6
MOST_DIGITS: Final = 12


def hash_pin(pin: str) -> str:
    """``scrypt$N$r$p$salt$hash``, the last two in base64. Raises ValueError for anything but 6 to 12 digits."""
    if not (pin.isascii() and pin.isdigit() and LEAST_DIGITS <= len(pin) <= MOST_DIGITS):
        raise ValueError(f"a PIN has {LEAST_DIGITS} to {MOST_DIGITS} digits")
    salt = os.urandom(_SALT)
    digest = hashlib.scrypt(pin.encode(), salt=salt, n=_N, r=_R, p=_P, maxmem=_MEMORY, dklen=_LENGTH)
    return f"scrypt${_N}${_R}${_P}${_text(salt)}${_text(digest)}"


def check_pin(pin: str, hashed: str) -> bool:
    """Whether ``pin`` is the one of ``hash_pin``. A hash that can't be read is that of no PIN."""
    try:
        kind, n, r, p, salt, digest = hashed.split("$")
        if kind != "scrypt":
            return False
        expected = base64.b64decode(digest, validate=True)
        made = hashlib.scrypt(
            pin.encode(),
            salt=base64.b64decode(salt, validate=True),
            n=int(n),
            r=int(r),
            p=int(p),
            maxmem=_MEMORY,
            dklen=len(expected),
        )
    except ValueError:
        return False
    return hmac.compare_digest(made, expected)


def wait_after(failed: int) -> float:
    """Seconds before the next try: none for three, then 30, 60, 120 and so on, at most a quarter of an hour."""
    if failed < _FREE_TRIES:
        return 0.0
    return min(_FIRST_WAIT * 2.0 ** min(failed - _FREE_TRIES, 10), _LONGEST_WAIT)


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
