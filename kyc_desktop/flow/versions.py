"""Which of two versions of the program is older.

The form is that of the Python packages (PEP 440, https://peps.python.org/pep-0440/) without epochs: numbers, then a
pre-release (``a``, ``b``, ``rc``), a post-release and a development release; what follows a ``+`` tells builds of one
version apart and does not count.
"""

from __future__ import annotations

import re
from typing import Final

_FORM: Final = re.compile(
    r"v?(?P<numbers>\d+(?:\.\d+)*)"
    r"(?:[-_.]?(?P<phase>alpha|beta|preview|pre|rc|a|b|c)[-_.]?(?P<pre>\d*))?"
    r"(?:[-_.]?(?:post|rev|r)[-_.]?(?P<post>\d*))?"
    r"(?P<dev>[-_.]?dev[-_.]?(?P<day>\d*))?"
    r"(?:\+[a-z0-9._-]+)?",
    re.IGNORECASE,
)
_PHASES: Final = {"alpha": 0, "a": 0, "beta": 1, "b": 1, "preview": 2, "pre": 2, "rc": 2, "c": 2}
_DEV, _FINAL = -1, 3

Order = tuple[tuple[int, ...], tuple[int, int], int, tuple[int, int]]


def older(version: str, minimum: str) -> bool:
    """Whether ``version`` comes before ``minimum``: 1.9 before 1.10, 1.4.0rc1 before 1.4.0, and 1.4 is 1.4.0.

    A version that can't be read is older than every minimum but "0", which asks for nothing. Raises ValueError when
    ``minimum`` can't be read: the operator's file is checked for that.
    """
    least = order(minimum)
    if least is None:
        raise ValueError(f"{minimum!r} is not a version")
    own = order(version)
    if own is None:
        return bool(least[0])
    return own < least


def order(version: str) -> Order | None:
    """What sorts versions, None for what is none: numbers without the zeros at their end, phase, post, development."""
    found = _FORM.fullmatch(version.strip())
    if found is None:
        return None
    numbers = [int(number) for number in found["numbers"].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    post = -1 if found["post"] is None else int(found["post"] or 0)
    if found["phase"] is not None:
        phase = (_PHASES[found["phase"].lower()], int(found["pre"] or 0))
    elif found["dev"] and post < 0:
        phase = (_DEV, 0)  # of the version itself: before its pre-releases
    else:
        phase = (_FINAL, 0)
    dev = (0, int(found["day"] or 0)) if found["dev"] else (1, 0)
    return tuple(numbers), phase, post, dev
