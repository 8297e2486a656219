"""What the window asks of the program: clipboard, reports, addresses, dialogs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from kyc_desktop.api.session import Session
from kyc_desktop.errands import Errands
from kyc_desktop.fault import Fault
from kyc_desktop.ui.dialogs import Dialog
from kyc_desktop.ui.window import Window
from tests.api.paper import TOKEN, PaperServer, Purse, make_session, until

from .test_program import eventually


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that were given to the system."""
    addresses: list[str] = []

    def open_url(url: QUrl) -> bool:
        addresses.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return addresses


@pytest.fixture
async def session() -> AsyncIterator[Session]:
    session = make_session(PaperServer(), Purse(TOKEN))
    yield session
    await session.stop()


async def ready(window: Window, session: Session) -> Errands:
    session.start()
    await until(session, lambda state: state.application and state.config)
    window.attach(session)
    window.show()
    return Errands(window, session)


def dialog_of(window: Window) -> Dialog:
    return next(each for each in window.findChildren(Dialog) if each.isVisible())


async def test_details_are_copied_without_the_person(window: Window, session: Session) -> None:
    errands = await ready(window, session)
    errands.run("copy-details")
    text = QGuiApplication.clipboard().text()
    assert "NL-4821-7730" in text
    assert "kyc-desktop" in text
    assert "m•••z" not in text
    errands.run("copy:NL-4821-7730")
    assert QGuiApplication.clipboard().text() == "NL-4821-7730"


async def test_a_report_on_the_program_needs_no_account(window: Window) -> None:
    session = make_session(PaperServer(), Purse())
    errands = Errands(window, session)
    errands.support.tally.count(Fault(kind="ValueError", way="window.py:3 show"))
    session.start()
    await until(session, lambda state: state.config is not None)
    window.attach(session)
    window.show()
    errands.run("help")
    link = next(
        link for link in dialog_of(window).findChildren(QAbstractButton) if link.accessibleName() == "Copy a report"
    )
    link.click()
    text = QGuiApplication.clipboard().text()
    assert window.toast.words == "Report copied"
    for line in ("Reference: none yet", "Screen: account", "Fault: ValueError, 1 time", "  window.py:3 show"):
        assert line in text.splitlines()
    errands.run("save-program-report")
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.reject()
    await session.stop()


async def test_the_report_is_saved_where_the_customer_says(window: Window, session: Session, tmp_path: Path) -> None:
    errands = await ready(window, session)
    errands.run("save-report")
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    file = tmp_path / "report.txt"
    chooser.fileSelected.emit(str(file))
    await eventually(file.exists)
    await eventually(lambda: "NL-4821-7730" in file.read_text("utf-8"))
    chooser.fileSelected.emit(str(tmp_path / "no such folder" / "report.txt"))
    await eventually(lambda: [each for each in window.findChildren(Dialog) if each.isVisible()])
    dialog_of(window).reject()
    chooser.reject()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "smb://host/share", "", "C:\\x"])
async def test_addresses_that_are_no_web_page_are_not_opened(
    window: Window, session: Session, opened: list[str], address: str
) -> None:
    errands = await ready(window, session)
    errands.run(f"open:{address}")
    assert opened == []


async def test_links_of_the_operator_open_in_the_browser(window: Window, session: Session, opened: list[str]) -> None:
    errands = await ready(window, session)
    for what in ("terms", "privacy", "retention", "site", "open:https://example.com/x"):
        errands.run(what)
    assert opened == [
        "https://example.com/text",
        "https://example.com/text",
        "https://example.com/text",
        "https://example.com",
        "https://example.com/x",
    ]


async def test_support_carries_the_reference(window: Window, session: Session, opened: list[str]) -> None:
    errands = await ready(window, session)
    errands.run("support")
    dialog_of(window).linked.emit("mail")
    assert opened == ["mailto:support@example.com?subject=NL-4821-7730"]


async def test_an_errand_of_tomorrow_does_no_harm(window: Window, session: Session, opened: list[str]) -> None:
    errands = await ready(window, session)
    errands.run("fly")
    assert opened == []
