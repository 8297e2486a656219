"""What a failed test leaves behind: pictures, document, messages and the server's log, as files and in the report."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtWidgets import QApplication

from .open import OpenJourney

_OPEN: Final = frozenset({
    "step", "reference", "server_time", "name", "at", "available_at", "expires_at", "sent_at", "decided_at",
    "outcome", "method", "methods", "suggested", "delivery", "side", "type", "country", "state", "class", "status",
    "action", "ended", "subject", "source",
})  # fmt: skip
"""Members of the document that say nothing of the person."""
_CODE: Final = re.compile("[a-z_]+")
"""Of an event or a reason; the short code of a hand-off has digits."""
_LOG_LINES: Final = 30


def write(opening: OpenJourney, folder: Path) -> str:
    """Write the files and return the text for the report. Never raises: the test has failed already."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [journey.describe() for journey in opening.opened]
    for part in (_pictures, _documents, _messages, _log):
        lines += _told(part, opening, folder)
    return "\n".join([*lines, f"Files: {folder}"])


def masked(document: Any, *, name: str = "") -> Any:
    """The document with a dot for every letter and digit of what a person has typed or a record holds."""
    if isinstance(document, dict):
        return {key: masked(value, name=key) for key, value in document.items()}
    if isinstance(document, list | tuple):
        return [masked(value, name=name) for value in document]
    if isinstance(document, str) and name not in _OPEN and not (name == "code" and _CODE.fullmatch(document)):
        return re.sub(r"\w", "•", document)
    return document


Part = Callable[[OpenJourney, Path], list[str]]


def _told(part: Part, opening: OpenJourney, folder: Path) -> list[str]:
    try:
        return part(opening, folder)
    except Exception as error:  # noqa: BLE001, RUF100 - whatever it is, the rest of the report is worth having
        return [f"{part.__name__.strip('_')}: {type(error).__name__}: {error}"]


def _pictures(_opening: OpenJourney, folder: Path) -> list[str]:
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    for number, window in enumerate(shown, 1):
        window.grab().save(str(folder / f"window-{number}.png"))
    return [f"Windows: {len(shown)}, as window-N.png"]


def _documents(opening: OpenJourney, folder: Path) -> list[str]:
    lines = []
    for number, journey in enumerate(opening.opened, 1):
        application = journey.state.application
        if application is None:
            continue
        text = json.dumps(masked(dataclasses.asdict(application)), indent=1, ensure_ascii=False)
        (folder / f"document-{number}.json").write_text(text, encoding="utf-8")
        lines.append(f"Document {number}: {json.dumps(masked(dataclasses.asdict(application)), ensure_ascii=False)}")
    return lines


def _messages(opening: OpenJourney, folder: Path) -> list[str]:
    messages = opening.sandbox.messages()
    (folder / "messages.json").write_text(json.dumps(messages, indent=1, ensure_ascii=False), encoding="utf-8")
    return [f"{one['at']} {one['kind']} to {one['to']}: {one['subject'] or one['text']}" for one in messages]


def _log(opening: OpenJourney, folder: Path) -> list[str]:
    lines = opening.sandbox.log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LOG_LINES:]
    (folder / "server.log").write_text("\n".join(lines), encoding="utf-8")
    return ["The server's log:", *lines]
