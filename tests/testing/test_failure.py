"""A failed test leaves pictures, the masked document, messages and the server's log."""

from __future__ import annotations

import json
from pathlib import Path

from kyc_desktop.testing import Journey, OpenJourney
from kyc_desktop.testing.failure import masked, write


def test_what_is_left_behind(journey: Journey, open_journey: OpenJourney, tmp_path: Path) -> None:
    journey.register()
    journey.inbox.next("email")
    text = write(open_journey, tmp_path / "left")
    assert "Page email, document: step email" in text
    assert "Confirm your email for Northlight" in text
    assert (tmp_path / "left" / "window-1.png").read_bytes().startswith(b"\x89PNG")
    document = json.loads((tmp_path / "left" / "document-1.json").read_text(encoding="utf-8"))
    assert document["step"] == "email"
    assert "maya" not in json.dumps(document).lower()
    messages = json.loads((tmp_path / "left" / "messages.json").read_text(encoding="utf-8"))
    assert [one["kind"] for one in messages] == ["email"]
    assert "POST /v1/applications 201" in (tmp_path / "left" / "server.log").read_text(encoding="utf-8")


def test_a_document_is_masked_but_for_its_codes() -> None:
    shown = {"step": "email", "details": {"first_name": "Zoë", "line1": "1 Elm St"}, "handoff": {"code": "K7M 2"}}
    told = masked(shown | {"history": [{"code": "email_sent", "at": "2026-05-12T19:09:00Z"}], "version": 3})
    assert told["details"] == {"first_name": "•••", "line1": "• ••• ••"}
    assert told["handoff"] == {"code": "••• •"}
    assert told["history"] == [{"code": "email_sent", "at": "2026-05-12T19:09:00Z"}]
    assert (told["step"], told["version"]) == ("email", 3)
