"""What is around a page, from the document alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QTimeZone

from kyc_desktop.api.state import Connection, Line, Upload, UploadPhase
from kyc_desktop.flow.application import Application, Notice
from kyc_desktop.flow.problems import KINDS, Problem
from kyc_desktop.flow.prose import parse, plain
from kyc_desktop.flow.steps import STEPS, screen_for
from kyc_desktop.gallery.people import TYPED, config, maya
from kyc_desktop.ui.derive import Drawn, derive
from kyc_desktop.ui.page import Chrome
from kyc_desktop.ui.wording import Wording

from .samples import shown

CHROME = Chrome(title="A title", lead=parse("A **lead**."), caption="Now")
WORDS = Wording(config=config(), locale=QLocale("en_US"), zone=QTimeZone(b"America/Chicago"))


def drawn(application: Application | None, *, chrome: Chrome = CHROME, **changes: Any) -> Drawn:
    problem = changes.pop("failure", None)
    state = shown(application, **changes)
    return derive(
        state=state,
        spec=screen_for(application),
        chrome=chrome,
        words=replace(WORDS, config=state.config or WORDS.config),
        typed=TYPED,
        problem=problem,
        busy=False,
        now=100.0,
    )


def states(result: Drawn) -> list[str]:
    return [station.state for station in result.stations]


def test_nothing_is_done_before_there_is_an_account() -> None:
    result = drawn(None)
    assert states(result) == ["current", "todo", "todo", "todo", "todo"]
    assert [station.label for station in result.stations] == ["Account", "Email", "Phone", "Your details", "Done"]
    assert result.stations[0].caption == "Now"
    assert not result.keeps_place
    assert result.spoken == "Step 1 of 5, Account. A title. A lead."


def test_the_rail_is_a_receipt() -> None:
    result = drawn(maya("approved"))
    assert states(result) == ["done", "done", "done", "done", "finished"]
    captions = [station.caption for station in result.stations]
    assert captions[:3] == ["Texas, United States", "maya.ortiz@gmail.com", "Confirmed, ending 0142"]
    assert captions[4] == "Now"
    assert not result.keeps_place


def test_a_failed_step_says_so() -> None:
    result = drawn(maya("failed"), chrome=replace(CHROME, failed=True))
    assert states(result) == ["done", "done", "done", "failed", "todo"]
    assert result.keeps_place


def test_the_third_station_follows_the_route() -> None:
    assert drawn(maya("documents")).stations[2].label == "Documents"
    assert drawn(maya("link")).stations[2].label == "Phone"


@pytest.mark.parametrize("spec", [spec for spec in STEPS if spec.step is not None], ids=lambda spec: spec.name)
def test_every_step_has_one_station_of_its_own(spec: Any) -> None:
    current = [s for s in states(drawn(maya(spec.step.value))) if s in ("current", "failed", "finished")]
    assert len(current) == 1


def test_offline_counts_down_and_offers_to_try_now() -> None:
    connection = Connection(line=Line.OFFLINE, retry_at=108.2, cause="offline")
    result = drawn(maya("email"), connection=connection)
    assert result.line == "offline"
    assert result.banner is not None
    assert result.banner.kind == "offline"
    assert result.banner.spoken().startswith("You are offline. ")
    assert "in 8 seconds" in result.banner.spoken()
    assert (result.banner.act, result.banner.does) == ("Try now", "retry")


@pytest.mark.parametrize("line", list(Line))
def test_every_state_of_the_line_is_drawn(line: Line) -> None:
    result = drawn(None, connection=Connection(line=line, retry_at=None, cause=""))
    assert (result.banner is not None) == Connection(line=line).troubled


def test_the_sandbox_is_named() -> None:
    assert drawn(None, config=config(sandbox=True)).line == "sandbox"
    assert drawn(None).line == "secure"


@pytest.mark.parametrize("code", sorted(KINDS))
def test_every_problem_makes_a_banner_that_says_its_title_once(code: str) -> None:
    result = drawn(maya("email"), failure=Problem(code=code, values=_values(), left=3, retry_after=5))
    assert result.banner is not None
    head, rest = result.banner.parts[0], plain(result.banner.parts[1:])
    assert head.strong
    assert head.text.endswith((".", "?"))
    assert not rest.startswith(" " + head.text)
    assert rest.startswith(" ")
    assert "  " not in result.banner.spoken()


def test_a_notice_of_the_server_can_be_acknowledged() -> None:
    notice = Notice(code="match_failed")
    banner = drawn(replace(maya("phone"), notice=notice)).banner
    assert banner is not None
    assert banner.does == "acknowledge"


def test_trouble_with_the_line_comes_before_a_problem() -> None:
    connection = Connection(line=Line.SERVER_DOWN, retry_at=104.0, cause="server_down")
    banner = drawn(maya("email"), connection=connection, failure=Problem(code="stale")).banner
    assert banner is not None
    assert "server" in banner.spoken()


def _values() -> dict[str, str]:
    names = (
        "limit length value domain suggestion what country state countries age ending postal_code width height "
        "megapixels side type types size name sides other seconds year left sender reference expected found codes "
        "expired_on available_at adult_on minutes"
    )
    return {name: "2026-05-12T19:09:00Z" if name.endswith("_at") else "2026-05-12" if name.endswith("_on") else "7"
            for name in names.split()}  # fmt: skip


UPLOADS = (Upload(side="front", total=10, sent=10, phase=UploadPhase.SENT), Upload(side="back", total=10))
CUT = Connection(line=Line.OFFLINE, retry_at=108.0, cause="offline")


def test_a_broken_upload_says_that_the_photos_are_kept() -> None:
    banner = drawn(maya("documents"), connection=CUT, uploads=UPLOADS, photos_kept=True).banner
    assert banner is not None
    assert (banner.kind, banner.icon) == ("warning", "wifi-off")
    assert banner.spoken() == (
        "Connection lost. We keep your photos and try again. "
        "They are stored, encrypted, on this computer. Next try in 8 seconds."
    )
    assert (banner.act, banner.does) == ("Try now", "retry")


def test_photos_that_are_in_memory_only_are_not_called_stored() -> None:
    result = drawn(maya("documents"), connection=CUT, uploads=UPLOADS, photos_kept=False)
    assert result.banner is not None
    assert "stored, encrypted" not in result.banner.spoken()
    assert "keep this window open" in result.banner.spoken()
    assert not result.keeps_place, "the window can't be closed at any time"


@pytest.mark.parametrize(
    ("retry_at", "words"), [(100.2, "We try again now."), (101.0, "in 1 second."), (102.0, "in 2 seconds.")]
)
def test_the_countdown_of_a_broken_upload(retry_at: float, words: str) -> None:
    connection = replace(CUT, line=Line.SERVER_DOWN, retry_at=retry_at)
    banner = drawn(maya("documents"), connection=connection, uploads=UPLOADS, photos_kept=True).banner
    assert banner is not None
    assert banner.spoken().startswith("No answer. We keep your photos")
    assert banner.spoken().endswith(words)


def test_no_countdown_ends_at_zero_seconds() -> None:
    connection = Connection(line=Line.OFFLINE, retry_at=99.0, cause="offline")
    banner = drawn(maya("email"), connection=connection).banner
    assert banner is not None
    assert banner.spoken().endswith("We try again now.")
