"""Which passwords are refused, and that checking takes as long for nobody as for somebody."""

from __future__ import annotations

import time

import pytest

from kyc_desktop.backend.passwords import Hasher, check, new_code, new_match

CONTEXT = ("maya.ortiz", "Northlight")


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple",
        "Tr0ub4dor&3 is not great",
        "пароль из четырёх слов",
        "quiet-otter-lantern-42",
        "zlj4 8vqm kf0t ppw2",
    ],
)
def test_good_passwords(password: str) -> None:
    assert check(password, minimum=15, maximum=128, context=CONTEXT) is None


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("", "required"),
        ("fourteen chars", "password_short"),
        ("x" * 129, "password_long"),
        ("passwordpassword", "password_common"),
        ("iloveyou iloveyou", "password_common"),
        ("abcabcabcabcabcabc", "password_common"),
        ("zzzzzzzzzzzzzzzzzzzz", "password_common"),
        ("abcdefghijklmnop", "password_common"),
        ("qwertyuiop123456", "password_common"),
        ("9876543210987654", "password_common"),
        ("northlight-2026!", "password_personal"),
        ("maya.ortiz.maya.ortiz", "password_personal"),
    ],
)
def test_refused_passwords(password: str, code: str) -> None:
    problem = check(password, minimum=15, maximum=128, context=CONTEXT)
    assert problem is not None
    assert problem.code == code


def test_listed_passwords_where_the_operator_allows_short_ones() -> None:
    for password in ("password", "football", "Iloveyou", "sunshine1"):
        problem = check(password, minimum=8, maximum=128, context=())
        assert problem is not None, password
        assert problem.code == "password_common"


async def test_hashes() -> None:
    hasher = Hasher()
    try:
        hashed = await hasher.password_hash("ﬁne passphrase of mine")
        assert hashed.startswith("$argon2id$v=19$m=47104,t=1,p=1$")
        assert await hasher.password_matches(hashed, "fine passphrase of mine"), "NFKC"
        assert not await hasher.password_matches(hashed, "fine passphrase of yours")
        assert not await hasher.password_matches(None, "fine passphrase of mine")
        code = await hasher.code_hash("123456")
        assert "m=19456" in code
        assert await hasher.code_matches(code, "123456")
        assert not await hasher.code_matches(code, "123457")
    finally:
        hasher.close()


async def test_nobody_takes_as_long_as_somebody() -> None:
    hasher = Hasher()
    try:
        hashed = await hasher.password_hash("fine passphrase of mine")
        times = {"somebody": 1e9, "nobody": 1e9}
        for _ in range(7):
            for who, known in (("somebody", hashed), ("nobody", None)):
                started = time.perf_counter()
                await hasher.password_matches(known, "another passphrase")
                times[who] = min(times[who], time.perf_counter() - started)
        assert 0.5 < times["nobody"] / times["somebody"] < 2.0, times
    finally:
        hasher.close()


def test_codes_have_their_digits_and_are_never_all_zero() -> None:
    codes = [new_code() for _ in range(2000)]
    assert all(len(code) == 6 and code.isdecimal() and code != "000000" for code in codes)
    assert all(len(match) == 3 and match.isdecimal() for match in (new_match() for _ in range(200)))
