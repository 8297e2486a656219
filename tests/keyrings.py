"""Key stores for tests, chosen by ``PYTHON_KEYRING_BACKEND=tests.keyrings.<Class>``.

`FileKeyring` keeps its secrets in the JSON file named by ``KYC_TEST_KEYRING``, so that they outlive a program that
is killed, as those of a real system do.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked


class FileKeyring(KeyringBackend):
    """Plain text, and says it is safe: for tests only."""

    priority = 1

    def _path(self) -> Path:
        return Path(os.environ["KYC_TEST_KEYRING"])

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


class WeakKeyring(FileKeyring):
    """What `keyrings.alt` offers: it says itself that it is not recommended."""

    priority = 0.5


class ForgetfulKeyring(FileKeyring):
    """Takes everything and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class LockedKeyring(FileKeyring):
    """The customer closes the window that asks for the password."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("dismissed")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("dismissed")


class StuckKeyring(FileKeyring):
    """The window that asks for the password is open somewhere, and nobody answers for three seconds."""

    def get_password(self, service: str, username: str) -> str | None:
        time.sleep(3)
        return "late"
