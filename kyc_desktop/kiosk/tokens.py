"""Where a visitor's bearer token is: nowhere but in the memory of a process that ends with the visit."""

from __future__ import annotations


class TokenInMemory:
    """A `session.Tokens` that outlives nothing."""

    def __init__(self) -> None:
        self._token: str | None = None

    async def load(self) -> str | None:
        return self._token

    async def save(self, token: str) -> None:
        self._token = token

    async def delete(self) -> None:
        self._token = None
