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
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Master keys of 32 bytes by id: the first encrypts, all decrypt. ``index`` makes the blind indexes.

    ``own_index``: it is no master key. Raises ValueError for no key, or for one of another length.
    """

    keys: Mapping[str, bytes] = field(repr=False)
    index: bytes = field(repr=False)
    own_index: bool = False

    def __post_init__(self) -> None:
        if not self.keys:
            raise ValueError("no master key")
        if any(len(key) != KEY_BYTES for key in (*self.keys.values(), self.index)):
            raise ValueError(f"a master key has {KEY_BYTES} bytes")

    @property
    def current(self) -> str:
        return next(iter(self.keys))


def key_ring(keys: Mapping[str, bytes], index: bytes | None) -> KeyRing:
    """Without an ``index`` key of its own the last (oldest) of the keys makes the blind indexes. Raises ValueError."""
    if index is not None:
        return KeyRing(dict(keys), index, own_index=True)
    return KeyRing(dict(keys), next(reversed(tuple(keys.values())), b""))


class MasterKeys:
    """The port `Keys`. See `key_ring`."""

    def __init__(self, keys: Mapping[str, bytes], *, index: bytes | None = None) -> None:
        self._ring = key_ring(keys, index)

    def ring(self) -> KeyRing:
        """The keys as they are now."""
        return self._ring

    @property
    def current(self) -> str:
        """The id of the key that encrypts."""
        return self.ring().current

    def wrap(self, data_key: bytes) -> tuple[str, bytes]:
        """RFC 5649 under the newest master key."""
        ring = self.ring()
        return ring.current, aes_key_wrap_with_padding(ring.keys[ring.current], data_key)

    def unwrap(self, key_id: str, wrapped: bytes) -> bytes:
        try:
            return aes_key_unwrap_with_padding(self.ring().keys[key_id], wrapped)
        except InvalidUnwrap as error:
            raise ValueError("the wrapped key was changed or belongs to another master key") from error

    def index(self, purpose: str, value: str) -> bytes:
        """HMAC-SHA-256 of a normalised value: equal values can be found, none can be read."""
        return hmac.digest(self._derived(self.ring().index, f"index:{purpose}"), value.encode(), "sha256")

    def seal(self, data: bytes, *, place: str) -> bytes:
        """Seal something that belongs to no application, under a key derived from the newest master key."""
        ring = self.ring()
        head = self.seal_head(ring.current)
        return head + seal(self._derived(ring.keys[ring.current], "seal"), data, place=place)

    def unseal(self, sealed: bytes, *, place: str) -> bytes:
        """What `seal` sealed. KeyError for an unknown master key, ValueError for a changed blob."""
        key_id = self.sealed_by(sealed)
        key = self.ring().keys[key_id]
        return unseal(self._derived(key, "seal"), sealed[len(self.seal_head(key_id)) :], place=place)

    @staticmethod
    def seal_head(key_id: str) -> bytes:
        """How everything begins that `seal` sealed under that master key."""
        name = key_id.encode()
        return bytes([len(name)]) + name

    @staticmethod
    def sealed_by(sealed: bytes) -> str:
        """The id of the master key that opens what begins like that (101 bytes are enough)."""
        return sealed[1 : 1 + sealed[0]].decode()

    @staticmethod
    def _derived(key: bytes, purpose: str) -> bytes:
        return hmac.digest(key, purpose.encode(), "sha256")
