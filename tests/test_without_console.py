"""A program without standard streams, as Windows starts it: nothing fails for that, and the last words are shown."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from kyc_desktop import __main__, without_console


def run_without_streams(main: Callable[[], int]) -> tuple[int, list[str], str]:
    """Exit status, what was shown, and what could be read from standard input."""
    shown: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        # Inside of the test: between its phases pytest sets streams of its own.
        for name in ("stdin", "stdout", "stderr"):
            patch.setattr(sys, name, None)
        status = without_console.run(main, show=shown.append)
        read = sys.stdin.read()
    return status, shown, read


def test_why_it_could_not_start_is_shown() -> None:
    status, shown, read = run_without_streams(lambda: __main__.main(["--theme", "purple"]))
    assert status == 2
    assert "invalid choice: 'purple'" in shown[0]
    assert read == ""


def test_what_went_well_shows_nothing() -> None:
    def warn() -> int:
        sys.stderr.write("a warning")
        return __main__.main(["--version"])

    assert run_without_streams(warn)[:2] == (0, [])


def test_a_long_report_keeps_its_end() -> None:
    def fail() -> int:
        for at in range(1000):
            sys.stderr.write(f"line {at}\n")
        return 1

    status, shown, _ = run_without_streams(fail)
    assert status == 1
    assert shown[0].endswith("line 999")
    assert len(shown[0]) <= 2_000


def test_what_a_window_has_said_is_not_said_twice() -> None:
    def fail() -> int:
        sys.stderr.write("why")
        without_console.shown_already()
        return 1

    assert run_without_streams(fail)[:2] == (1, [])


def test_a_console_keeps_its_streams(capsys: pytest.CaptureFixture[str]) -> None:
    def fail() -> int:
        sys.stderr.write("heard\n")
        raise SystemExit("said")

    assert without_console.run(fail, show=pytest.fail) == 1
    assert capsys.readouterr().err == "heard\nsaid\n"
