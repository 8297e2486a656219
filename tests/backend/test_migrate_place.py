"""The program may lie in a folder of any name."""

from __future__ import annotations

from typing import Any

import pytest

from kyc_desktop.backend.store import migrate


def test_a_percent_sign_in_the_folder_is_no_reference(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate, "__file__", "/opt/100%/kyc_desktop/backend/store/migrate.py")
    connection: Any = object()
    config = migrate.configuration(connection)
    assert config.get_main_option("script_location") == "/opt/100%/kyc_desktop/backend/migrations"
