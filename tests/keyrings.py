"""Key stores for tests that go wrong, chosen by ``PYTHON_KEYRING_BACKEND=tests.keyrings.<Class>``."""

from __future__ import annotations

import time

from keyring.errors import KeyringLocked

from kyc_desktop.testing.keyring import FileKeyring

__all__ = ["FileKeyring", "ForgetfulKeyring", "LockedKeyring", "StuckKeyring", "WeakKeyring"]


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
