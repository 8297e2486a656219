"""Clock, faults and reviews: what a tester decides about the world around the journey.

Signals:
    Controls.wanted(object): a `Wish`; the window passes it to the sandbox.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kyc_desktop.api.sandbox import Decision, Fault, Faults, Review
from kyc_desktop.flow.messages import MESSAGES
from kyc_desktop.ui.widgets.button import Button, Kind
from kyc_desktop.ui.widgets.card import Card
from kyc_desktop.ui.widgets.combo import Combo
from kyc_desktop.ui.widgets.option import Option
from kyc_desktop.ui.widgets.text import Body, Small, Strong

from .scrolled import Scrolled

RETAKES: Final = (
    "photo_blurred", "photo_glare", "photo_dark", "photo_bright", "photo_cropped", "photo_tilted", "photo_covered",
    "photo_not_document", "wrong_side", "wrong_document", "document_unreadable", "document_damaged",
    "black_and_white", "screenshot_or_copy",
)  # fmt: skip
"""Reasons to ask for another photo, in the order of the list: what a new photo, or another document, puts right."""

REJECTIONS: Final = ("document_not_genuine", "not_eligible")
"""Reasons to reject, after which no other try can help; without photos only the last."""

TARGETS: Final = ("sms", "email", "lookup", "prefill", "documents", "storage")
MODES: Final = ("error", "timeout", "slow", "429", "duplicate")
_FAULTS: Final = 5
"""So many calls fail when a fault is switched on: enough for every repetition of one job."""


@dataclass(frozen=True, slots=True)
class Advance:
    seconds: int


@dataclass(frozen=True, slots=True)
class Order:
    fault: Fault


@dataclass(frozen=True, slots=True)
class Decide:
    review: str
    decision: Decision


Wish = Advance | Order | Decide


class Controls(Scrolled):
    """Three groups below each other; they send wishes and show what the sandbox answers."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inbox.controls", parent=parent)
        self._shown: tuple[Review, ...] = ()
        self._clock = Small("inbox.clock", self.tr("Links, codes and waiting times follow this clock."))
        self._target = _choice("inbox.fault.target", self.tr("Provider"), TARGETS)
        self._mode = _choice("inbox.fault.mode", self.tr("What happens"), MODES)
        self._ordered = Small("inbox.fault.ordered", self.tr("No faults are switched on."))
        self._reviews = Card("inbox.reviews")
        self._no_review = Small("inbox.reviews.none", self.tr("Nothing waits for a person."))
        self._build()

    def show_clock(self, now: str) -> None:
        self._clock.set_words(self.tr("The sandbox's clock says {now}.").format(now=now))

    def show_faults(self, faults: Faults) -> None:
        words = ", ".join(f"{fault.target} {fault.mode} x {fault.count}" for fault in faults.faults)
        self._ordered.set_words(words or self.tr("No faults are switched on."))

    def show_reviews(self, reviews: tuple[Review, ...]) -> None:
        if reviews == self._shown:
            return  # what is being chosen in a row stays
        self._shown = reviews
        self._reviews.clear()
        self._reviews.setVisible(bool(reviews))
        self._no_review.setVisible(not reviews)
        for review in reviews:
            self._reviews.add_row(_ReviewRow(review, self))

    def _build(self) -> None:
        self.add(Strong("inbox.clock.head", self.tr("Clock")))
        self.add(self._clock)
        steps = ((self.tr("+1 minute"), 60), (self.tr("+10 minutes"), 600), (self.tr("+1 day"), 86_400))
        self.add(_row(*(self._advance(words, seconds) for words, seconds in steps)))
        self.add(Strong("inbox.reviews.head", self.tr("Reviews")))
        self.add(self._no_review)
        self.add(self._reviews)
        self._reviews.hide()
        self.add(Strong("inbox.faults.head", self.tr("Faults")))
        self.add(self._target)
        self.add(self._mode)
        on = _small("inbox.fault.on", self.tr("Switch on"))
        off = _small("inbox.fault.off", self.tr("Switch off"))
        on.clicked.connect(lambda: self._order(_FAULTS))
        off.clicked.connect(lambda: self._order(0))
        self.add(_row(on, off))
        self.add(self._ordered)

    def _advance(self, words: str, seconds: int) -> Button:
        button = _small(f"inbox.clock.{seconds}", words)
        button.clicked.connect(lambda: self.wanted.emit(Advance(seconds)))
        return button

    def _order(self, count: int) -> None:
        target, mode = self._target.value(), self._mode.value()
        if target and mode:
            self.wanted.emit(Order(Fault(target=target, mode=mode, count=count)))


class _ReviewRow(QWidget):
    """One case with its decisions; each refusal has reasons of its own, and without photos none can be retaken."""

    def __init__(self, review: Review, controls: Controls) -> None:
        super().__init__()
        self._review = review
        self._controls = controls
        self._name = f"inbox.review.{review.id}"
        card = Card(self._name, parent=self)
        card.column.setContentsMargins(16, 12, 16, 12)
        card.column.setSpacing(10)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        card.add(Body(f"{self._name}.reference", " ".join(filter(None, (review.reference, review.subject)))))
        card.add(_row(self._decide("approved", self.tr("Approve"))))
        photos = review.subject != "details"
        if photos:
            retake = self._reason("retake", self.tr("What is wrong with the photo"), RETAKES)
            card.add(retake)
            card.add(_row(self._decide("retake", self.tr("Ask for a retake"), retake)))
        reject = self._reason(
            "rejected", self.tr("Why no other try can help"), REJECTIONS if photos else REJECTIONS[-1:]
        )
        card.add(reject)
        card.add(_row(self._decide("rejected", self.tr("Reject"), reject)))

    def _reason(self, outcome: str, label: str, codes: tuple[str, ...]) -> Combo:
        options = [Option(code, MESSAGES[code].title) for code in codes]
        combo = Combo(f"{self._name}.{outcome}.reason", label, options)
        combo.set_value(codes[0])
        return combo

    def _decide(self, outcome: str, words: str, reason: Combo | None = None) -> Button:
        button = _small(f"{self._name}.{outcome}", words, kind="primary" if outcome == "approved" else "secondary")
        button.clicked.connect(lambda: self._send(outcome, reason))
        return button

    def _send(self, outcome: str, reason: Combo | None) -> None:
        findings = (reason.value(),) if reason is not None else ()
        self._controls.wanted.emit(Decide(self._review.id, Decision(outcome=outcome, findings=findings)))


def _small(name: str, words: str, *, kind: Kind = "secondary") -> Button:
    return Button(name, words, kind=kind, small=True)


def _choice(name: str, label: str, keys: tuple[str, ...]) -> Combo:
    combo = Combo(name, label, [Option(key, key) for key in keys])
    combo.set_value(keys[0])
    return combo


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return row
