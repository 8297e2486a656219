"""What a page or the frame of a kiosk asks for: everything is answered on the screen itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QObject

from kyc_desktop.api.state import Line, SessionState

from ..dialogs import Question, ask
from .countdown import Countdown
from .cover import Choice, Cover, Notice
from .health import health_page
from .pin_pad import PinPad
from .qr_panel import qr_panel
from .settings import PinTries

if TYPE_CHECKING:
    from .window import KioskWindow

_DOWN = frozenset({Line.OFFLINE, Line.SERVER_DOWN, Line.BACKEND_MISSING})
_PATIENCE = 8.0
"""Seconds without the server before the screen says so: shorter faults stay in the banner."""


class KioskErrands(QObject):
    """Answers what `KioskWindow` is asked. A name that is not known does nothing."""

    def __init__(self, window: KioskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._tries = window.tries
        self._down: Cover | None = None
        self._countdown: Countdown | None = None

    def run(self, what: str) -> None:
        """One errand by its name (see `ui.page.Page.asked`, `header`, `bottom` and `start`)."""
        verb, _, rest = what.partition(":")
        known: dict[str, Callable[[], object]] = {
            "start-over": self._ask_start_over,
            "attendant": self.ask_pin,
            "lower": self._lower,
            "call": self.call,
            "help": self.call,
            "support": self.support,
            "languages": self.choose_language,
            "language": self.choose_language,
            "receipt": self.receipt,
            "copy-details": self.details,
            "save-report": self.details,
            "sign_in": lambda: self._window.go("sign_in"),
            "forgot": lambda: self._window.go("forgot"),
            "sign-out": lambda: self._window.end_visit("start_over"),
        }
        if verb in ("finish", "close", "site"):
            self._window.end_visit("finished")
        elif verb == "language" and rest:
            self._speak(rest)
        elif verb == "open":
            self.show_link(self.tr("Open this on your phone"), rest)
        elif verb in ("terms", "privacy", "retention"):
            self._legal(verb)
        elif verb in known:
            known[verb]()

    # -- the visit --------------------------------------------------------------------------------------------

    def ask_still_there(self) -> None:
        """The countdown over everything; what is open below it stays for who comes back."""
        countdown = Countdown(self._window)
        self._countdown = countdown
        countdown.finished.connect(self._still_there)
        countdown.open()

    def _still_there(self, result: int) -> None:
        self._countdown = None
        if result:
            self._window.end_visit("idle")
        else:
            self._window.idle.start()

    def _ask_start_over(self) -> None:
        question = Question(
            title=self.tr("Start over?"),
            text=self.tr("The screen is cleared for the next person. What you sent stays with us."),
            safe=self.tr("Stay here"),
            act=self.tr("Start over"),
        )
        ask("kiosk.over", question, self._window, self._start_over)

    def _start_over(self, wanted: bool) -> None:
        if wanted:
            self._window.end_visit("start_over")

    def _lower(self) -> None:
        self._window.lower_controls(not self._window.lowered)

    # -- language ---------------------------------------------------------------------------------------------

    def choose_language(self) -> None:
        """All languages that are offered, each named in itself."""
        languages = self._window.languages
        if languages is None:
            return
        choices = [
            Choice(key=tag, label=name, kind="primary" if tag == languages.current else "secondary")
            for tag, name in languages.offered()
        ]
        notice = Notice(title=self.tr("Choose your language"), choices=choices, icon="globe", safe=languages.current)
        cover = Cover("kiosk.languages", notice, self._window)
        cover.chosen.connect(self._speak)
        cover.open()

    def _speak(self, tag: str) -> None:
        languages = self._window.languages
        if languages is not None:
            languages.choose(tag)

    # -- links ------------------------------------------------------------------------------------------------

    def show_link(self, title: str, url: str) -> Cover:
        """An address as a code, and in words."""
        words = self.tr("Scan the code with your phone's camera, or go to {address}").format(address=_spoken(url))
        return self._panel(title, words, url)

    def _legal(self, what: str) -> None:
        config = self._window.state.config
        if config is not None:
            titles = {
                "terms": self.tr("Terms of Use"),
                "privacy": self.tr("Privacy Policy"),
                "retention": self.tr("What we keep"),
            }
            self.show_link(titles[what], getattr(config.legal, what).address(self._window.language))

    def support(self) -> None:
        """How a person is reached, and the reference that the visitor is asked for."""
        config, application = self._window.state.config, self._window.state.application
        if config is None:
            return
        support = config.support
        lines = [self.tr("Write to {email}.").format(email=support.email)]
        if support.phone:
            lines.append(self.tr("Or call {phone}.").format(phone=support.phone))
        if application is not None:
            lines.append(self.tr("Your reference is {reference}.").format(reference=application.reference))
        if support.complaints:
            lines.append(self.tr("Complaints: {complaints}.").format(complaints=support.complaints.rstrip(".")))
        subject = f"?subject={quote(application.reference)}" if application is not None else ""
        self._panel(self.tr("Contact support"), " ".join(lines), f"mailto:{support.email}{subject}")

    def call(self) -> None:
        """Who helps at this machine, in the operator's words."""
        config = self._window.state.config
        lines = [self._window.kiosk.call_for_help or self.tr("Ask a member of staff near this machine.")]
        phone = (config.support.phone if config is not None else "") or ""
        if phone and phone not in lines[0]:
            lines.append(self.tr("Or call {phone}.").format(phone=phone))
        choices = [Choice(key="close", label=self.tr("Close"), kind="primary")]
        notice = Notice(title=self.tr("Call for help"), text=" ".join(lines), choices=choices, icon="life-buoy")
        Cover("kiosk.help", notice, self._window).open()

    def receipt(self) -> None:
        """What the page of the result shows, as text for the visitor's phone."""
        application, config = self._window.state.application, self._window.state.config
        if application is None or config is None:
            return
        content = self.tr("{operator}: identity verified. Reference {reference}.").format(
            operator=config.brand.name, reference=application.reference
        )
        words = self.tr("We have emailed you the receipt. Scan the code to take the reference with you now.")
        self._panel(self.tr("Your receipt"), words, content)

    def details(self) -> None:
        """The reference and the reasons, without anything that tells who the visitor is."""
        application = self._window.state.application
        if application is None:
            return
        decision = application.decision
        codes = ", ".join(reason.code for reason in decision.reasons) if decision is not None else ""
        content = f"{application.reference} {codes}".strip()
        words = self.tr("Scan the code with your phone's camera. Your reference is {reference}.").format(
            reference=application.reference
        )
        self._panel(self.tr("Details for support"), words, content)

    def _panel(self, title: str, words: str, content: str) -> Cover:
        return qr_panel(
            self._window,
            title=title,
            words=words,
            content=content,
            close=self.tr("Close"),
            spoken=self.tr("Code for your phone's camera"),
        )

    # -- the attendant ----------------------------------------------------------------------------------------

    def ask_pin(self) -> None:
        """The way out. A kiosk without a PIN has none."""
        pin = self._window.kiosk.pin
        if not pin:
            return
        pad = PinPad(pin, self._tries)
        notice = Notice(
            title=self.tr("Attendant"),
            text=self.tr("Enter the PIN of this machine."),
            choices=(Choice(key="cancel", label=self.tr("Cancel")),),
        )
        cover = Cover("kiosk.pin", notice, self._window, pad)
        pad.tried.connect(self._keep_tries)
        pad.right.connect(cover.reject)
        pad.right.connect(self.show_health)
        cover.open()
        pad.setFocus()

    def _keep_tries(self, tries: PinTries) -> None:
        self._tries = tries
        self._window.pin_tried.emit(tries)

    def show_health(self) -> None:
        window = self._window
        page = health_page(window, window.state, window.visits, window.faults)
        page.chosen.connect(self._attend)

    def _attend(self, key: str) -> None:
        """Back to the start screen is a new visitor as well, unless nobody has begun."""
        if key == "quit":
            self._window.end_visit("quit")
        elif key == "restart" or not self._window.start.isVisible():
            self._window.end_visit("restart")

    # -- the connection ---------------------------------------------------------------------------------------

    def follow(self, state: SessionState) -> None:
        """Say over the whole screen that there is no server, and take it away when there is one again."""
        connection = state.connection
        down = connection.line in _DOWN and not state.uploads
        if not down:
            if self._down is not None:
                self._down.done(0)
                self._down = None
            return
        if self._down is None and self._lasts(state):
            self._down = self.network_down()

    def _lasts(self, state: SessionState) -> bool:
        since = state.connection.since
        return state.connection.line is Line.BACKEND_MISSING or (
            since is not None and self._window.steady() - since >= _PATIENCE
        )

    def network_down(self) -> Cover:
        """The screen itself."""
        notice = Notice(
            title=self.tr("This machine has no connection"),
            text=self.tr(
                "It is not your fault. We try again every few seconds and this screen goes away by itself. "
                "What you sent so far is safe."
            ),
            choices=(
                Choice(key="retry", label=self.tr("Try now"), kind="primary", icon="refresh-cw"),
                Choice(key="call", label=self.tr("Call for help"), icon="life-buoy"),
                Choice(key="over", label=self.tr("Start over"), icon="rotate-ccw"),
            ),
            icon="wifi-off",
            safe="retry",
        )
        cover = Cover("kiosk.down", notice, self._window)
        cover.chosen.connect(self._on_down)
        cover.open()
        return cover

    def _on_down(self, key: str) -> None:
        self._down = None
        if key == "retry":
            self._window.retry()
        elif key == "call":
            self.call()
        else:
            self._window.end_visit("start_over")


def _spoken(url: str) -> str:
    """An address as people write it."""
    return url.removeprefix("https://").removeprefix("http://").rstrip("/")
