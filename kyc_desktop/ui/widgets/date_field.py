"""A date in three controls, in the order of the locale: month by name, day and year by digits.

Signals:
    DateField.changed(): the person edited a part.
    DateField.left(): the focus left all three: the moment to validate.
    DateField.linked(str): a link in the help or the error was activated.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import date
from typing import Final, Literal

from PySide6.QtCore import QElapsedTimer, QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from .combo import Combo
from .field import Field, LabelRow
from .field_message import FieldMessage
from .line_edit import PastingLineEdit
from .option import Option
from .text_flow import Words

DatePart = Literal["year", "month", "day"]

_WIDTHS: dict[DatePart, int] = {"month": 220, "day": 128, "year": 148}
_THREE_NUMBERS = re.compile(r"\s*(\d{1,4})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{1,4})\s*")

_HABIT: Final = 800
"""Milliseconds after the focus went on by itself in which a Tab is the one that the person pressed for that."""


class DateField(QWidget):
    """``name`` is its object name; inside are ``<name>.month``, ``<name>.day`` and ``<name>.year``."""

    changed = Signal()
    left = Signal()
    linked = Signal(str)

    def __init__(
        self,
        name: str,
        label: str,
        *,
        hint: Words = "",
        locale: QLocale | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._locale = locale or QLocale()
        self._order = part_order(self._locale)
        month, day, year = self.tr("Month"), self.tr("Day"), self.tr("Year")
        self._month_entry = PastingLineEdit(f"{name}.month.edit")
        self.month = Combo(
            f"{name}.month",
            "",
            self._months(),
            placeholder=month,
            spoken=f"{label}, {month}",
            entry=self._month_entry,
        )
        self.day = _DigitsField(f"{name}.day", label, day, 2)
        self.year = _DigitsField(f"{name}.year", label, year, 4)
        names = {"month": month, "day": day, "year": year}
        nouns_are_capital = self._locale.language() == QLocale.Language.German
        spelled = ", ".join(
            names[part] if at == 0 or nouns_are_capital else names[part].lower() for at, part in enumerate(self._order)
        )
        self.label_row = LabelRow(name, label, tag=spelled)
        self.message = FieldMessage(f"{name}.message", hint)
        self._since_advance = QElapsedTimer()
        self._advanced_to: QWidget | None = None
        self._lay_out()
        self._connect()
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._leaving.timeout.connect(self._maybe_left)
        self._describe()

    def parts(self) -> tuple[str, str, str]:
        """Year, month and day in digits as typed, "" where nothing is."""
        return self.year.value(), self.month.value(), self.day.value()

    def value(self) -> date | None:
        """The date when the three make one."""
        try:
            return date(*(int(part) for part in self.parts()))
        except ValueError:
            return None

    def set_value(self, value: date | None) -> None:
        self.set_parts(*((str(value.year), str(value.month), str(value.day)) if value is not None else ("", "", "")))

    def set_parts(self, year: str, month: str, day: str) -> None:
        self.year.set_value(year)
        self.month.set_value(month.lstrip("0"))
        self.day.set_value(day)

    def set_hint(self, words: Words) -> None:
        self.message.set_help(words)
        self._describe()

    def set_error(self, words: Words | None, parts: Collection[DatePart] = ("year", "month", "day")) -> None:
        """Show why the date is not accepted and outline only the ``parts`` that are wrong."""
        self.message.set_error(words)
        wrong = parts if self.message.has_error else ()
        self.month.outline_error("month" in wrong)
        self.day.frame.set_state("error" if "day" in wrong else "idle")
        self.year.frame.set_state("error" if "year" in wrong else "idle")
        first = next((self._control(part) for part in self._order if part in wrong), self._control(self._order[0]))
        self.setFocusProxy(first)
        self._describe()

    @property
    def has_error(self) -> bool:
        return self.message.has_error

    def order(self) -> tuple[DatePart, ...]:
        return self._order

    def paste(self, text: str) -> bool:
        """Fill all three from "3/14/1991", "14.03.1991" (by the locale) or "1991-03-14". False when it is none."""
        match = _THREE_NUMBERS.fullmatch(text)
        if match is None:
            return False
        numbers = match.groups()
        order: tuple[DatePart, ...] = ("year", "month", "day") if len(numbers[0]) > 2 else self._order
        if order[0] != "year" and order[1] == "year":
            return False
        found = dict(zip(order, numbers, strict=True))
        self.set_parts(found["year"], found["month"], found["day"])
        self.year.edit.setFocus()
        self.changed.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow the one Tab of a person who did not see the focus go on; it would skip the part that is new."""
        if not hasattr(self, "_advanced_to"):
            return False  # torn down by Python, whose attributes go before Qt's filters
        if watched is not self._advanced_to:
            return False
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut):
            self._advanced_to = None
            tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab and not event.modifiers()
            return tab and self._since_advance.elapsed() < _HABIT
        return False

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in self._order:
            control = self._control(part)
            control.setFixedWidth(_WIDTHS[part])
            row.addWidget(control)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.label_row)
        column.addLayout(row)
        column.addWidget(self.message)
        self.setFocusProxy(self._control(self._order[0]))

    def _connect(self) -> None:
        self.month.changed.connect(self._month_chosen)
        self._month_entry.textEdited.connect(self._month_by_number)
        self._month_entry.pasted.connect(self._pasted)
        for field in (self.day, self.year):
            field.changed.connect(self._digits_typed)
            field.filled.connect(self._advance)
            field.pasted.connect(self._pasted)
        for control in (self.month, self.day, self.year):
            control.left.connect(self._start_leaving)
            control.edit.installEventFilter(self)
        self.message.linked.connect(self.linked)

    def _months(self) -> list[Option]:
        names = (self._locale.standaloneMonthName(month) or self._locale.monthName(month) for month in range(1, 13))
        return [Option(str(month), name, also=(str(month), _two_digits(month))) for month, name in enumerate(names, 1)]

    def _control(self, part: DatePart) -> Combo | Field:
        controls: dict[DatePart, Combo | Field] = {"month": self.month, "day": self.day, "year": self.year}
        return controls[part]

    def _month_chosen(self) -> None:
        self.changed.emit()

    def _month_by_number(self, typed: str) -> None:
        """Take the month as soon as its number is clear: 2 to 9, or two digits."""
        if typed.isdecimal() and 1 <= int(typed) <= 12 and (len(typed) > 1 or int(typed) > 1):
            self.month.take(str(int(typed)))
            self._go_on_from("month")

    def _digits_typed(self) -> None:
        self.changed.emit()

    def _advance(self) -> None:
        """Go on to the next part when the digits of this one are complete."""
        self._go_on_from("day" if self.day.edit.hasFocus() else "year")

    def _go_on_from(self, part: DatePart) -> None:
        at = self._order.index(part) + 1
        if at < len(self._order):
            control = self._control(self._order[at])
            control.setFocus()
            self._advanced_to = control.edit
            self._since_advance.start()

    def _pasted(self, text: str) -> None:
        if not self.paste(text):
            for field in (self.day, self.year):
                if field.edit.hasFocus():
                    field.insert_digits(text)
            if self._month_entry.hasFocus():
                self._month_entry.insert(text)
                self._month_entry.textEdited.emit(self._month_entry.text())

    def _start_leaving(self) -> None:
        self._leaving.start()

    def _maybe_left(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.left.emit()

    def _describe(self) -> None:
        words = self.message.words()
        for edit in (self.month.edit, self.day.edit, self.year.edit):
            edit.setAccessibleDescription(words)


class _DigitsField(Field):
    """Digits only, as many as the part has.

    Signals:
        filled(): the last digit that can follow was typed.
        pasted(str): the clipboard's text; nothing has been inserted.
    """

    filled = Signal()
    pasted = Signal(str)

    def __init__(self, name: str, whole: str, label: str, length: int) -> None:
        entry = PastingLineEdit(f"{name}.edit", tabular=True)
        super().__init__(name, "", placeholder=label, entry=entry, max_length=16)
        self._length = length
        entry.setAccessibleName(f"{whole}, {label}")
        entry.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        entry.pasted.connect(self.pasted)
        entry.textEdited.disconnect(self.changed)
        entry.textEdited.connect(self._clean)

    def insert_digits(self, text: str) -> None:
        self.edit.insert(text)
        self._clean(self.edit.text())

    def _clean(self, text: str) -> None:
        digits = "".join(str(int(c)) for c in text if c.isdecimal())[: self._length]
        if digits != text:
            caret = self.edit.cursorPosition()
            self.edit.setText(digits)
            self.edit.setCursorPosition(min(caret, len(digits)))
        self.changed.emit(digits)
        complete = len(digits) == self._length or (self._length == 2 and len(digits) == 1 and digits > "3")
        if complete and self.edit.cursorPosition() == len(digits):
            self.filled.emit()


def part_order(locale: QLocale) -> tuple[DatePart, ...]:
    """The order in which ``locale`` writes year, month and day."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    places: dict[DatePart, int] = {"year": pattern.find("y"), "month": pattern.find("M"), "day": pattern.find("d")}
    return tuple(sorted(places, key=lambda part: places[part]))


def _two_digits(number: int) -> str:
    return f"{number:02d}"
