"""The password entry: Show and Hide as words, a meter, one rule that turns green, and a Caps Lock warning.

Signals: those of `Field`.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from .announce import announce
from .field import Field
from .line_edit import LineEdit
from .strength_meter import StrengthMeter, score
from .text_button import TextButton
from .text_flow import Words

_SECRET = (
    Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase | Qt.InputMethodHint.ImhNoPredictiveText
)
_DOT_SPACING = 3


class PasswordField(Field):
    """``rule`` is shown below and ``met`` says whether a password meets it; both "" and None where one signs in.

    The meter is there only with a rule. `set_context` gives it the words that others know about the person.
    """

    def __init__(
        self,
        name: str,
        label: str,
        *,
        rule: str = "",
        met: Callable[[str], bool] | None = None,
        hint: Words = "",
        parent: QWidget | None = None,
    ) -> None:
        self._rule = rule
        self._met = met
        self._context: tuple[str, ...] = ()
        self._caps_lock = False
        entry = _PasswordEdit(f"{name}.edit")
        self.meter = StrengthMeter(f"{name}.meter")
        if not rule:
            self.meter.hide()
        super().__init__(name, label, hint=rule or hint, entry=entry, max_length=1024, parent=parent)
        self._calm_help: Words = rule or hint
        self.toggle = TextButton(f"{name}.show", self.tr("Show"), icon="eye")
        self.toggle.setAccessibleName(self.tr("Show password"))
        self.toggle.clicked.connect(self._turn)
        self.add_trailing(self.toggle)
        entry.caps_lock.connect(self._warn)
        self.edit.textChanged.connect(self._judge)
        self._mask(True)

    def set_rule(self, rule: str, met: Callable[[str], bool]) -> None:
        """Change the rule: the operator's minimum is known only after the window has been painted."""
        self._rule, self._met, self._calm_help = rule, met, rule
        self.meter.setVisible(bool(rule))
        self._judge()

    def set_context(self, *words: str) -> None:
        """Words that make a password easy to guess: the address and the name of the person."""
        self._context = words
        self._judge()

    def set_shown(self, shown: bool) -> None:
        """Show the characters (people fix a password better when they see it) or dots."""
        self._mask(not shown)
        self.toggle.set_face(self.tr("Hide") if shown else self.tr("Show"), "eye-off" if shown else "eye")
        self.toggle.setAccessibleName(self.tr("Hide password") if shown else self.tr("Show password"))

    @property
    def shown(self) -> bool:
        return self.edit.echoMode() == QLineEdit.EchoMode.Normal

    def set_hint(self, words: Words) -> None:
        self._calm_help = words
        self._show_help()

    def _fill_below(self, column: QVBoxLayout) -> None:
        column.addSpacing(4)
        column.addWidget(self.meter)

    def _turn(self) -> None:
        self.set_shown(not self.shown)

    def _mask(self, masked: bool) -> None:
        mode = QLineEdit.EchoMode.Password if masked else QLineEdit.EchoMode.Normal
        self.edit.setEchoMode(mode)
        # Qt takes them away with the dots, but a password that is shown is still one.
        self.edit.setInputMethodHints(self.edit.inputMethodHints() | _SECRET)
        self.edit.set_letter_spacing(_DOT_SPACING if masked and self.edit.text() else 0)

    def _judge(self) -> None:
        self._mask(not self.shown)
        if self._rule:
            level = score(self.value(), self._context)
            # Bars that say "good" beside a password that is refused would be a contradiction.
            refused = self._met is not None and not self._met(self.value())
            self.meter.set_level(min(level, 1) if refused else level)
        self._show_help()

    def _show_help(self) -> None:
        if self._caps_lock:
            self.message.set_help(self.tr("Caps Lock is on."), icon="arrow-up")
        elif self._rule and self._met is not None and self._met(self.value()):
            self.message.set_help(self._rule, icon="check", icon_colour="success")
        else:
            self.message.set_help(self._calm_help)
        self._describe()

    def _warn(self, on: bool) -> None:
        self._caps_lock = on
        self._show_help()
        if on:
            announce(self.edit, self.tr("Caps Lock is on."))


class _PasswordEdit(LineEdit):
    """Notices Caps Lock by what a letter key types: Qt has no question for it on every system.

    Signals:
        caps_lock(bool): it is on, or no longer.
    """

    caps_lock = Signal(bool)

    def __init__(self, name: str) -> None:
        self._caps = False
        super().__init__(name)
        # Without a background of its own a style sheet keeps painting that of the looks it was made in.
        self.setStyleSheet("lineedit-password-character: 8226; background: transparent")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_CapsLock:
            self._set_caps(not self._caps)
        elif len(event.text()) == 1 and event.text().isalpha() and event.text().lower() != event.text().upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._set_caps(event.text().isupper() != shift)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._set_caps(False)

    def _set_caps(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_lock.emit(on)
