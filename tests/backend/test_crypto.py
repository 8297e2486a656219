"""What is sealed opens only in its place and with its key."""

from __future__ import annotations

import pytest

from kyc_desktop.backend import crypto


def test_sealed_data_opens_in_its_place_only() -> None:
    key = crypto.new_key()
    sealed = crypto.seal(key, b"Maya", place="application:1")
    assert b"Maya" not in sealed
    assert crypto.unseal(key, sealed, place="application:1") == b"Maya"
    with pytest.raises(ValueError, match="application:2"):
        crypto.unseal(key, sealed, place="application:2")
    with pytest.raises(ValueError, match="application:1"):
        crypto.unseal(crypto.new_key(), sealed, place="application:1")
    with pytest.raises(ValueError, match="application:1"):
        crypto.unseal(key, sealed[:-1] + bytes([sealed[-1] ^ 1]), place="application:1")


def test_the_same_data_never_looks_the_same() -> None:
    key = crypto.new_key()
    assert len({crypto.seal(key, b"Maya", place="x") for _ in range(100)}) == 100


def test_master_keys_can_be_changed() -> None:
    old, new = crypto.new_key(), crypto.new_key()
    before = crypto.MasterKeys({"old": old})
    after = crypto.MasterKeys({"new": new, "old": old})
    data_key = crypto.new_key()
    assert after.unwrap(*before.wrap(data_key)) == data_key
    assert after.unseal(before.seal(b"x", place="p"), place="p") == b"x"
    with pytest.raises(KeyError):
        before.unwrap(*after.wrap(data_key))
    key_id, wrapped = before.wrap(data_key)
    with pytest.raises(ValueError, match="changed"):
        after.unwrap(key_id, wrapped[:-1] + bytes([wrapped[-1] ^ 1]))


def test_tokens_are_long_and_stored_as_a_hash() -> None:
    assert len({crypto.new_bearer() for _ in range(1000)}) == 1000
    assert len(crypto.new_bearer()) == 43  # 256 bits
    assert len(crypto.new_link_token()) == 22  # 128 bits
    assert len(crypto.token_hash("x")) == 32
