"""``kyc-desktop kiosk-pin``: the hash of an attendant's PIN, as the operator's file wants it."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Sequence

from kyc_desktop.options import PROGRAM
from kyc_desktop.ui.kiosk.pin import hash_pin

_USAGE = f"""usage: {PROGRAM} kiosk-pin

Asks for a PIN of 6 to 12 digits twice (or reads one line where there is no terminal) and prints the line for the
table [kiosk] of the operator's file. The PIN itself is written nowhere.
"""


def main(words: Sequence[str]) -> int:
    """Returns the exit status: 0, or 2 when the PIN or the command line was not understood."""
    if words:
        (sys.stdout if set(words) & {"-h", "--help"} else sys.stderr).write(_USAGE)
        return 0 if set(words) & {"-h", "--help"} else 2
    if sys.stdin.isatty():
        pin = getpass.getpass("PIN: ")
        if getpass.getpass("Once more: ") != pin:
            sys.stderr.write(f"{PROGRAM}: the two are not the same\n")
            return 2
    else:
        pin = sys.stdin.readline().strip()
    try:
        hashed = hash_pin(pin)
    except ValueError as error:
        sys.stderr.write(f"{PROGRAM}: {error}\n")
        return 2
    sys.stdout.write(f'pin = "{hashed}"\n')
    return 0
