"""The address of a server, checked before anything secret is sent there. Cheap to import."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})


def on_this_computer(url: str) -> bool:
    return urlsplit(url).hostname in LOOPBACK


def checked_url(url: str) -> str:
    """The server's address without a trailing slash.

    Raises ValueError unless it is https, or http to this computer: tokens and documents travel over it.
    """
    parts = urlsplit(url)
    if not parts.hostname or parts.username or parts.query or parts.fragment:
        raise ValueError(f'the server address "{url}" must look like https://verify.example.com')
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in LOOPBACK):
        raise ValueError(f'the server address "{url}" must begin with https://')
    return url.rstrip("/")
