"""The tracker: rows, running times, what is spoken."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from kyc_desktop.flow.prose import parse
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.tracker import Tracker, TrackerRow, _Row

from .conftest import Sheet
from .looks import colour_at, has_colour, picture, spoken

NOW = datetime(2026, 5, 12, 19, 9, tzinfo=UTC)


def rows() -> list[TrackerRow]:
    return [
        TrackerRow(state="done", words="Text message delivered", time="2:09 PM"),
        TrackerRow(state="current", words="Waiting for you to open the link", since=NOW - timedelta(seconds=38)),
        TrackerRow(state="todo", words=parse("Type **472** on the page that opens")),
        TrackerRow(state="todo", words="Come back here. This window moves on by itself."),
    ]


def test_rows_are_forty_high(sheet: Sheet) -> None:
    tracker = Tracker("link.tracker", clock=lambda: NOW)
    tracker.set_rows(rows())
    sheet(tracker)
    assert tracker.height() == 160
    tracker.set_rows([TrackerRow(state="current", words="Reviewer reads the line", detail="Usually under 2 hours.")])
    sheet(tracker)
    assert tracker.height() == 62


def test_rows_are_spoken_with_their_state(sheet: Sheet) -> None:
    tracker = Tracker("link.tracker", clock=lambda: NOW)
    tracker.set_rows(rows())
    sheet(tracker)
    names = [spoken(row)[0] for row in tracker.findChildren(_Row)]
    assert names[0] == "Done: Text message delivered, 2:09 PM"
    assert names[1] == "Now: Waiting for you to open the link"
    assert names[2] == "Next: Type 472 on the page that opens"


def test_timer_runs(sheet: Sheet, qtbot: QtBot) -> None:
    time = [NOW]
    tracker = Tracker("link.tracker", clock=lambda: time[0])
    tracker.set_rows(rows())
    sheet(tracker)
    row = tracker.findChildren(_Row)[1]
    assert row._time() == "0:38"
    before = picture(row)
    time[0] += timedelta(seconds=85)
    qtbot.waitUntil(lambda: picture(row) != before)
    assert row._time() == "2:03"
    time[0] += timedelta(hours=2)
    assert row._time() == "2:02:03"


def test_nodes_have_the_colour_of_their_state(sheet: Sheet, theme: Theme) -> None:
    tracker = Tracker("t")
    states = ("done", "current", "warning", "failed", "todo")
    tracker.set_rows([TrackerRow(state=state, words="Words") for state in states])
    sheet(tracker)
    done, current, warning, failed, _ = tracker.findChildren(_Row)
    assert colour_at(picture(done), 4, 20) == theme.colour("success-soft").name().upper()
    assert has_colour(picture(current), theme.colour("accent-text"))
    assert has_colour(picture(warning), theme.colour("warning-text"))
    assert has_colour(picture(failed), theme.colour("danger-text"))


def test_line_goes_on_into_the_next_row(sheet: Sheet, theme: Theme) -> None:
    tracker = Tracker("t", clock=lambda: NOW)
    tracker.set_rows(rows())
    sheet(tracker)
    whole = picture(tracker)
    line = theme.colour("success-line").name().upper()
    assert {colour_at(whole, 11, y) for y in range(36, 44)} == {line}
    assert colour_at(whole, 11, 47) != line


def test_fewer_rows_take_the_rest_away(sheet: Sheet) -> None:
    tracker = Tracker("t", clock=lambda: NOW)
    tracker.set_rows(rows())
    sheet(tracker)
    tracker.set_rows(rows()[:1])
    assert len(tracker.rows()) == 1
