"""Sealing of data at rest: AES-256-GCM with a key per application or per document, each wrapped by a master key.

Deleting the wrapped key erases what it sealed. Additional data binds a blob to its place, so a blob that is
copied to another row does not open.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
from collections.abc import Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import InvalidUnwrap, aes_key_unwrap_with_padding, aes_key_wrap_with_padding

KEY_BYTES = 32
TYPED_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 of them: 5 bits each."""
_NONCE_BYTES = 12


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def seal(key: bytes, data: bytes, *, place: str) -> bytes:
    """Nonce and AES-256-GCM ciphertext; ``place`` is authenticated with it."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, data, place.encode())


def unseal(key: bytes, sealed: bytes, *, place: str) -> bytes:
    """The data. Raises ValueError when the blob, the key or the place is not the one it was sealed with."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], place.encode())
    except InvalidTag as error:
        raise ValueError(f"sealed data does not belong to {place}") from error


def token_hash(token: str) -> bytes:
    """SHA-256 of a random token of 128 bits or more: what is stored instead of the token."""
    return hashlib.sha256(token.encode()).digest()


def new_bearer() -> str:
    """256 random bits for a session."""
    return secrets.token_urlsafe(32)


def new_link_token() -> str:
    """128 random bits for the path of a link."""
    return secrets.token_urlsafe(16)


def new_typed_code() -> str:
    """40 random bits in 8 characters that nobody mistakes for one another (no 0, O, 1, I)."""
    return "".join(secrets.choice(TYPED_LETTERS) for _ in range(8))


class MasterKeys:
    """The port `Keys`. ``keys`` by id: the first encrypts, all decrypt, the last (oldest) makes the blind indexes."""

    def __init__(self, keys: Mapping[str, bytes]) -> None:
        if not keys:
            raise ValueError("no master key")
        if any(len(key) != KEY_BYTES for key in keys.values()):
            raise ValueError(f"a master key has {KEY_BYTES} bytes")
        self._keys = dict(keys)
        self._current = next(iter(self._keys))
        self._index_key = self._keys[list(self._keys)[-1]]

    def wrap(self, data_key: bytes) -> tuple[str, bytes]:
        """RFC 5649 under the newest master key."""
        return self._current, aes_key_wrap_with_padding(self._keys[self._current], data_key)

    def unwrap(self, key_id: str, wrapped: bytes) -> bytes:
        try:
            return aes_key_unwrap_with_padding(self._keys[key_id], wrapped)
        except InvalidUnwrap as error:
            raise ValueError("the wrapped key was changed or belongs to another master key") from error

    def index(self, purpose: str, value: str) -> bytes:
        """HMAC-SHA-256 of a normalised value: equal values can be found, none can be read."""
        return hmac.digest(self._derived(self._index_key, f"index:{purpose}"), value.encode(), "sha256")

    def seal(self, data: bytes, *, place: str) -> bytes:
        """Seal something that belongs to no application, under a key derived from the newest master key."""
        name = self._current.encode()
        return bytes([len(name)]) + name + seal(self._derived(self._keys[self._current], "seal"), data, place=place)

    def unseal(self, sealed: bytes, *, place: str) -> bytes:
        """What `seal` sealed. KeyError for an unknown master key, ValueError for a changed blob."""
        length = sealed[0]
        key = self._keys[sealed[1 : 1 + length].decode()]
        return unseal(self._derived(key, "seal"), sealed[1 + length :], place=place)

    @staticmethod
    def _derived(key: bytes, purpose: str) -> bytes:
        return hmac.digest(key, purpose.encode(), "sha256")
