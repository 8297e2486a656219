"""A key store for tests: a machine without a screen has none of its own."""

from __future__ import annotations

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

VARIABLE = "KYC_TEST_KEYRING"


class FileKeyring(KeyringBackend):
    """Secrets in the JSON file that ``KYC_TEST_KEYRING`` names: they outlive a program that is killed.

    Plain text, and says it is safe: for tests only.
    """

    priority = 1

    def _path(self) -> Path:
        return Path(os.environ[VARIABLE])

    def _all(self) -> dict[str, str]:
        try:
            found: dict[str, str] = json.loads(self._path().read_text())
        except FileNotFoundError:
            return {}
        return found

    def _keep(self, secrets: dict[str, str]) -> None:
        beside = self._path().with_suffix(".new")
        beside.write_text(json.dumps(secrets))
        beside.replace(self._path())

    def get_password(self, service: str, username: str) -> str | None:
        return self._all().get(f"{service}\t{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._keep(self._all() | {f"{service}\t{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        secrets = self._all()
        del secrets[f"{service}\t{username}"]
        self._keep(secrets)
