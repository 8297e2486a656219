"""A configuration for production in a folder, complete and without mistakes, for tests that change a part of it."""

from __future__ import annotations

import base64
import copy
import json
import os
from pathlib import Path
from typing import Any

SECRET = "Zq7-never-shown-anywhere"

_WHOLE: dict[str, dict[str, Any]] = {
    "brand": {"name": "Meridian", "site_url": "https://meridian.example", "mail_from": "id@meridian.example"},
    "support": {"email": "support@meridian.example", "chat_url": "", "complaints": "", "help_url": ""},
    "legal.terms": {"url": "https://meridian.example/terms"},
    "legal.privacy": {"url": "https://meridian.example/privacy"},
    "legal.retention": {"url": "https://meridian.example/keep"},
    "server": {"public_url": "https://id.meridian.example"},
    "database": {"url": "postgresql://kyc@db.meridian.example/kyc", "password": SECRET},
    "keys": {"file": "keys"},
    "storage": {"folder": "objects"},
    "mail": {"host": "smtp.meridian.example"},
    "twilio": {
        "account_sid": "AC" + "0" * 32,
        "api_key": "SK" + "0" * 32,
        "api_secret": SECRET,
        "auth_token": SECRET,
    },
    "sms": {"sender": "+12025550100"},
    "prove": {"client_id": "meridian", "client_secret": SECRET},
}


def whole() -> dict[str, dict[str, Any]]:
    """Tables by their name, with dots for those in others."""
    return copy.deepcopy(_WHOLE)


def write(folder: Path, tables: dict[str, dict[str, Any]] | None = None) -> Path:
    """The file, with its key file beside it, both for this user alone."""
    folder.mkdir(parents=True, exist_ok=True)
    keys = folder / "keys"
    if not keys.exists():
        secret(keys, f"first:{base64.b64encode(os.urandom(32)).decode()}\n")
    text = ""
    for name, table in (whole() if tables is None else tables).items():
        lines = [f"{key} = {json.dumps(value)}" for key, value in table.items()]
        text += "\n".join([f"[{name}]", *lines, ""])
    return secret(folder / "server.toml", text)


def secret(path: Path, text: str) -> Path:
    path.write_text(text)
    path.chmod(0o600)
    return path
