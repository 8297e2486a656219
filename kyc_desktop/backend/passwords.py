"""Passwords and codes: argon2id in two threads, and which passwords are refused.

46 MiB, one pass, one lane for passwords (37 ms, releases the GIL); 19 MiB for six-digit codes, which die after
five tries and 24 hours. Two threads bound the memory to 92 MiB whatever arrives.
"""

from __future__ import annotations

import asyncio
import functools
import gzip
import re
import secrets
import unicodedata
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, ParamSpec, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from .. import resource
from ..flow import fields
from ..flow.problems import FieldProblem
from .personas import ALWAYS_WRONG_CODE

P = ParamSpec("P")
T = TypeVar("T")

_RUNS: Final = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "qazwsxedcrfv",
    "1qaz2wsx3edc4rfv",
)


class Hasher:
    """Close it at the end: it owns two threads."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")
        self._password = PasswordHasher(memory_cost=46 * 1024, time_cost=1, parallelism=1)
        self._code = PasswordHasher(memory_cost=19 * 1024, time_cost=2, parallelism=1)
        # not on the start's time
        self._nobody = self._threads.submit(self._password.hash, secrets.token_hex(16))
        self._no_code = self._threads.submit(self._code.hash, secrets.token_hex(16))

    async def password_hash(self, password: str) -> str:
        return await self._run(self._password.hash, normalised(password))

    async def code_hash(self, code: str) -> str:
        return await self._run(self._code.hash, code)

    async def password_matches(self, hashed: str | None, password: str) -> bool:
        """Takes as long for nobody (None) as for somebody, so time tells nothing."""
        nobody = await asyncio.wrap_future(self._nobody)
        matches = await self._run(_verify, self._password, hashed or nobody, normalised(password))
        return matches and hashed is not None

    async def code_matches(self, hashed: str | None, code: str) -> bool:
        """As `password_matches`."""
        no_code = await asyncio.wrap_future(self._no_code)
        matches = await self._run(_verify, self._code, hashed or no_code, code)
        return matches and hashed is not None

    def stale(self, hashed: str) -> bool:
        """Made with other parameters than today's: hash again at the next sign-in."""
        return self._password.check_needs_rehash(hashed)

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _run(self, function: Callable[P, T], *arguments: P.args, **_: P.kwargs) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, function, *arguments)


def _verify(hasher: PasswordHasher, hashed: str, secret: str) -> bool:
    try:
        return hasher.verify(hashed, secret)
    except (VerificationError, InvalidHashError):
        return False


def normalised(password: str) -> str:
    """NFKC, so that the same keys on another keyboard give the same password (SP 800-63B-4, 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password)


def new_code() -> str:
    """Six random digits; never the one that testers know to be wrong."""
    while (code := f"{secrets.randbelow(1_000_000):06d}") == ALWAYS_WRONG_CODE:
        pass
    return code


def new_match() -> str:
    """Three random digits that the customer types on the phone."""
    return f"{secrets.randbelow(1000):03d}"


def check(password: str, *, minimum: int, maximum: int, context: Iterable[str]) -> FieldProblem | None:
    """Why a new password is refused, or None. ``context``: the address and the name of the service."""
    value = fields.password(password, minimum=minimum, maximum=maximum, context=context)
    if isinstance(value, FieldProblem):
        return value
    if _easy(value.casefold()):
        return FieldProblem(pointer="/password", code="password_common", values={"limit": str(minimum)})
    return None


def _easy(word: str) -> bool:
    """A listed password, one with a number behind it, one thing repeated, or a run along the alphabet or keyboard."""
    compact = re.sub(r"[\W_]+", "", word)
    return any(_easy_word(one) for one in {word, compact or word})


def _easy_word(word: str) -> bool:
    listed = _listed()
    bare = re.sub(r"[^a-z]+$", "", word)
    unit = _unit(word)
    return (
        word in listed
        or (len(bare) >= 8 and bare in listed)
        or len(unit) <= 4
        or (unit != word and unit in listed)
        or _is_run(unit)
    )


def _unit(word: str) -> str:
    """The shortest piece that ``word`` is a repetition of; the last piece may be cut."""
    for length in range(1, len(word)):
        piece = word[:length]
        if (piece * (len(word) // length + 1))[: len(word)] == word:
            return piece
    return word


def _is_run(word: str) -> bool:
    """Made of runs of four or more neighbours on one row of the alphabet or the keyboard."""
    covered = 0
    at = 0
    while at < len(word):
        length = max((_run_at(word, at, row) for line in _RUNS for row in (line * 2, line[::-1] * 2)), default=1)
        covered += length if length >= 4 else 0
        at += length
    return covered >= len(word) * 0.8


def _run_at(word: str, at: int, row: str) -> int:
    length = 1
    while at + length < len(word) and word[at : at + length + 1] in row:
        length += 1
    return length


@functools.cache
def _listed() -> frozenset[str]:
    """The common passwords of eight characters or more; see `packaging/make_blocklist.py` for the source."""
    with gzip.open(resource.path("common_passwords.txt.gz"), "rt", encoding="utf-8") as file:
        return frozenset(line.strip() for line in file if not line.startswith("#"))
