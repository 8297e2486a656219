"""What the window asks of the program around it: links, support, help, reports, the clipboard, signing out.

Signals:
    Errands.inbox_wanted(): the tester wants to see the sandbox's inbox.
    Errands.check_wanted(): this computer is to be looked at.
    Errands.notify_wanted(bool): a notification of the result is wanted, or not any more.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, urlsplit

from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from kyc_desktop.api.session import Session
from kyc_desktop.flow.config import Support
from kyc_desktop.flow.prose import Part, parse
from kyc_desktop.report import now, report, versions
from kyc_desktop.support_report import SupportReport
from kyc_desktop.ui import shortcuts
from kyc_desktop.ui.dialogs import Dialog, Question
from kyc_desktop.ui.folders import documents_folder
from kyc_desktop.ui.tasks import TaskScope, run_blocking
from kyc_desktop.ui.window import Window

_log = logging.getLogger(__name__)

_SAFE_SCHEMES = frozenset({"https", "mailto"})


class Errands(QObject):
    """Answers `Window.asked` for one window and one session. ``offers_inbox``: help leads to the sandbox's inbox."""

    inbox_wanted = Signal()
    check_wanted = Signal()
    notify_wanted = Signal(bool)

    def __init__(self, window: Window, session: Session) -> None:
        super().__init__(window)
        self.offers_inbox = False
        self._window = window
        self._session = session
        self.support = SupportReport(window, session)
        self._scope = TaskScope(self)
        self._errands: dict[str, Callable[[], None]] = {
            "close": self._close,
            "site": self._site,
            "update": self._update,
            "help": self._help,
            "shortcuts": self._shortcuts,
            "licences": self._licences,
            "doctor": self.check_wanted.emit,
            "support": self._support,
            "sign-out": self._sign_out,
            "sign_in": lambda: self._window.go("sign_in"),
            "forgot": lambda: self._window.go("forgot"),
            "delete-photos": self._delete_photos,
            "copy-details": self._copy_details,
            "copy-reference": self._copy_reference,
            "save-report": self._save_report,
            "copy-report": self._copy_program_report,
            "save-program-report": self._save_program_report,
        }
        window.asked.connect(self.run)
        QShortcut(QKeySequence("Ctrl+I"), window).activated.connect(self.inbox_wanted)
        QShortcut(QKeySequence(shortcuts.SHOW), window).activated.connect(self._shortcuts)

    def run(self, what: str) -> None:
        """One errand by its name (see `ui.page.Page.asked`). A name that is not known is logged and nothing more."""
        verb, _, rest = what.partition(":")
        legal = self._session.state.config.legal if self._session.state.config is not None else None
        if verb == "open":
            self.open(rest)
        elif verb == "copy":
            self._copy(rest, self.tr("Copied"))
        elif verb == "notify":
            self.notify_wanted.emit(rest == "on")
        elif legal is not None and verb in ("terms", "privacy", "retention"):
            self.open(getattr(legal, verb).address(self._window.language))
        elif verb in self._errands:
            self._errands[verb]()
        else:
            _log.warning("an errand that is not known: %s", verb)

    def open(self, url: str) -> None:
        """Open a page in the browser or a mail in the mail program; other kinds of addresses are refused."""
        if urlsplit(url).scheme not in _SAFE_SCHEMES:
            _log.warning("an address of the kind %s is not opened", urlsplit(url).scheme)
            return
        if not QDesktopServices.openUrl(QUrl(url)):
            self._tell(
                self.tr("Nothing here can open this"),
                self.tr("The system has no program for {url}. Copy the address and open it elsewhere.").format(url=url),
            )

    def _close(self) -> None:
        self._window.close()

    def _site(self) -> None:
        config = self._session.state.config
        if config is not None:
            self.open(config.brand.site_url)

    def _update(self) -> None:
        config = self._session.state.config
        if config is not None and config.update_url:
            self.open(config.update_url)
        else:
            self._support()

    def _help(self) -> None:
        config = self._session.state.config
        if config is None:
            return
        lines = []
        if config.support.help_url:
            lines.append(self.tr("[Questions and answers](help) open in your browser."))
        lines.append(self.tr("[Contact support](support) reaches a person."))
        if config.support.phone:
            lines.append(_by_phone(config.support))
        lines.append(self.tr("[Copy a report](copy-report) for support, if something does not work."))
        lines.append(self.tr("[Check this computer](doctor): network, camera and what else is needed."))
        lines.append(self.tr("Everything works with [keys](shortcuts), too."))
        lines.append(self.tr("[Licenses](licences) of what this program is made with."))
        if self.offers_inbox:
            lines.append(self.tr("This is the sandbox: [the inbox](inbox) shows mails and texts."))
        parts = parse(" ".join(lines), _phone_values(config.support))
        self._ask_back("help", self.tr("Help"), parts, {"help": config.support.help_url or ""})

    def _shortcuts(self) -> None:
        self._ask_back("shortcuts", self.tr("Keyboard shortcuts"), shortcuts.words(), {})

    def _licences(self) -> None:
        self._scope.start(self._show_licences())

    async def _show_licences(self) -> None:
        from kyc_desktop.ui import shipped
        from kyc_desktop.ui.licences import Licences

        try:
            components = await run_blocking(shipped.present)
        except (OSError, ValueError, KeyError) as error:
            _log.error("the licences can't be read: %s", type(error).__name__)
            self._tell(
                self.tr("The licenses are missing"),
                self.tr("This installation lacks a file. Install the program again to get it back."),
            )
            return
        Licences(components, self._window).open()

    def _support(self) -> None:
        config = self._session.state.config
        if config is not None:
            parts, links = self._contacts(config.support)
            self._ask_back("support", self.tr("Contact support"), parts, links)

    def _sign_out(self) -> None:
        self._session.sign_out()
        self._window.go("sign_in")

    def _delete_photos(self) -> None:
        self._session.abandon_photos()

    def _copy_details(self) -> None:
        text = self._report()
        if text:
            self._copy(text, self.tr("Attempt details copied"))

    def _copy_reference(self) -> None:
        application = self._session.state.application
        if application is not None:
            self._copy(application.reference, self.tr("Reference copied"))

    def _save_report(self) -> None:
        application = self._session.state.application
        if application is not None:
            self._ask_where(self._report(), f"{application.reference}.txt")

    def _copy_program_report(self) -> None:
        self._copy(self.support.text(), self.tr("Report copied"))

    def _save_program_report(self) -> None:
        self._ask_where(self.support.text(), "kyc-desktop.txt")

    def _ask_where(self, text: str, name: str) -> None:
        dialog = QFileDialog(self._window, self.tr("Save report"))
        dialog.setObjectName("report.file")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Text (*.txt)"))
        dialog.setDefaultSuffix("txt")
        dialog.setDirectory(documents_folder())
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda path: self._scope.start(self._save(Path(path), text)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    async def _save(self, path: Path, text: str) -> None:
        try:
            await run_blocking(path.write_text, text, "utf-8")
        except OSError as error:
            self._tell(
                self.tr("The report was not saved"),
                self.tr("{folder} cannot be written to ({reason}). Choose another folder.").format(
                    folder=path.parent, reason=error.strerror or type(error).__name__
                ),
            )
        else:
            self._window.toast.say(self.tr("Report saved"))

    def _report(self) -> str:
        application = self._session.state.application
        if application is None:
            return ""
        return report(application, made_at=now(), versions=versions(qVersion()))

    def _copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._window.toast.say(said)

    def _contacts(self, support: Support) -> tuple[tuple[Part, ...], dict[str, str]]:
        application = self._session.state.application
        reference = application.reference if application is not None else ""
        subject = f"?subject={quote(reference)}" if reference else ""
        links = {"mail": f"mailto:{support.email}{subject}", "chat": support.chat_url or ""}
        lines = [self.tr("Write to [{email}](mail).")]
        if support.chat_url:
            lines.append(self.tr("Or [chat with us](chat)."))
        if support.phone:
            lines.append(_by_phone(support))
        if reference:
            lines.append(self.tr("Your reference is **{reference}**."))
            lines.append(self.tr("[Copy it](copy-reference)."))
        if support.complaints:
            lines.append(self.tr("Complaints: {complaints}."))
        values = {
            "email": support.email,
            **_phone_values(support),
            "reference": reference,
            "complaints": (support.complaints or "").rstrip("."),
        }
        return parse(" ".join(lines), values), links

    def _tell(self, title: str, text: str) -> None:
        Dialog("notice", Question(title=title, text=text, safe=self.tr("Close")), self._window).open()

    def _ask_back(self, name: str, title: str, parts: tuple[Part, ...], links: dict[str, str]) -> None:
        dialog = Dialog(name, Question(title=title, text=parts, safe=self.tr("Close")), self._window)

        def follow(key: str) -> None:
            dialog.reject()
            if key == "inbox":
                self.inbox_wanted.emit()
            elif links.get(key):
                self.open(links[key])
            else:
                self.run(key)

        dialog.linked.connect(follow)
        dialog.open()


def _by_phone(support: Support) -> str:
    """A sentence with the values of `_phone_values`."""
    if support.hours:
        return QCoreApplication.translate("Errands", "Or call {phone}, {hours}.")
    return QCoreApplication.translate("Errands", "Or call {phone}.")


def _phone_values(support: Support) -> dict[str, str]:
    return {"phone": support.phone or "", "hours": (support.hours or "").rstrip(".")}
