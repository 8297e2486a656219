"""Writes resources/common_passwords.txt.gz: the passwords that are refused because they are easy to guess.

Source: the list "passwords" of the package zxcvbn 4.5.0 (MIT licence; Dropbox and contributors), which ranks
leaked passwords by how often they occur. Only entries of eight characters or more are kept: no operator can
allow shorter ones. Run once: ``uv run --with zxcvbn==4.5.0 packaging/make_blocklist.py``.
"""

from __future__ import annotations

import gzip
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "common_passwords.txt.gz"
NOTE = "# From zxcvbn 4.5.0, frequency list of passwords, MIT licence. See packaging/make_blocklist.py.\n"


def main() -> None:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    words = sorted({word.casefold() for word in FREQUENCY_LISTS["passwords"] if len(word) >= 8})
    with TARGET.open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as packed:
        packed.write((NOTE + "\n".join(words) + "\n").encode())
    print(f"{TARGET.name}: {len(words)} words, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
