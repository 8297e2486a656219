"""The report on the program itself, of whatever is known at the moment: an account is not needed."""

from __future__ import annotations

from PySide6.QtCore import qVersion

from kyc_desktop import journal
from kyc_desktop.api.session import Session
from kyc_desktop.faults import Tally
from kyc_desktop.last_run import Crash
from kyc_desktop.report import now, program_report, versions
from kyc_desktop.ui.window import Window


class SupportReport:
    """``crash``: how the run before this one ended. ``tally``: the faults of this one."""

    def __init__(self, window: Window, session: Session) -> None:
        self.crash: Crash | None = None
        self.tally = Tally()
        self._window = window
        self._session = session

    def text(self) -> str:
        return program_report(
            made_at=now(),
            versions=versions(qVersion()),
            application=self._session.state.application,
            screen=self._window.page.name,
            faults=self.tally.all(),
            crash=self.crash,
            lines=journal.recent(),
        )
