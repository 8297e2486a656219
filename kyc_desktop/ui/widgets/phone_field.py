"""A phone number: country code and national number in one frame, formatted while it is typed.

Numbers run left to right in every language. libphonenumber (45 ms) is imported at the first digit, not before.

Signals:
    PhoneField.changed(str): the person edited the number or the country; the string is the text as shown.
    PhoneField.left(): the focus left the number: time for the look-up.
    PhoneField.linked(str): a link in the help or the error was activated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from .announce import announce
from .field import Field
from .focus import FocusShape
from .line_edit import PastingLineEdit
from .option_list import MOST_ROWS, Option, OptionList, fold
from .spinner import Spinner
from .text_flow import Words
from .themed import Themed, antialiased, draw_words


@dataclass(frozen=True)
class Region:
    """A country with its calling code: ``Region("US", "United States", "1")``."""

    code: str
    name: str
    calling_code: str


class PhoneField(Field):
    """``name`` is its object name; inside are ``<name>.country`` and ``<name>.edit``."""

    changed = Signal(str)
    left = Signal()
    linked = Signal(str)

    def __init__(
        self,
        name: str,
        label: str,
        regions: Sequence[Region],
        *,
        region: str = "",
        hint: Words = "",
        parent: QWidget | None = None,
    ) -> None:
        entry = PastingLineEdit(f"{name}.edit", tabular=True)
        super().__init__(name, label, hint=hint, entry=entry, max_length=32, parent=parent)
        self._regions = tuple(regions)
        self._before = ""
        self.picker = _CountryCode(f"{name}.country", self._regions)
        self.picker.chosen.connect(self._choose)
        self.spinner = Spinner(f"{name}.spinner", size=20)
        self.spinner.hide()
        self.frame.row.insertWidget(0, self.picker)
        self.picker.lower()  # Tab follows the widget tree, and the code comes before the number
        self.frame.row.insertWidget(self.frame.row.indexOf(self.tick), self.spinner)
        self.frame.row.setSpacing(10)
        self.frame.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.setInputMethodHints(Qt.InputMethodHint.ImhDialableCharactersOnly)
        entry.pasted.connect(self._paste)
        self.edit.textEdited.disconnect(self.changed)
        self.edit.textEdited.connect(self._typed)
        self.set_region(region or (self._regions[0].code if self._regions else ""))

    def region(self) -> str:
        """ISO 3166-1 alpha-2 of the country whose code is shown."""
        return self.picker.region

    def set_region(self, code: str) -> None:
        """Choose the country without a signal. A code that is not offered changes nothing."""
        if any(region.code == code for region in self._regions):
            self.picker.set_region(code)
            self._reformat(self.edit.text(), len(self.edit.text()))

    def set_regions(self, regions: Sequence[Region]) -> None:
        self._regions = tuple(regions)
        self.picker.set_regions(self._regions)

    def set_value(self, value: str) -> None:
        """Show a number: national as typed, or international ("+15125550142"), which chooses the country too."""
        if value.startswith("+"):
            self._take_international(value)
        else:
            self._reformat(value, len(value))

    def set_looking_up(self, busy: bool) -> None:
        """Turn a spinner where the tick will be while the number is looked up."""
        self.spinner.setVisible(busy)
        if busy:
            self.tick.hide()

    def _choose(self) -> None:
        self._reformat(self.edit.text(), len(self.edit.text()))
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def _typed(self, text: str) -> None:
        caret = self.edit.cursorPosition()
        if text.lstrip().startswith("+"):
            self._take_international(text)
        else:
            text, caret = self._eat_digit(text, caret)
            self._reformat(text, caret)
        self._tell()

    def _eat_digit(self, text: str, caret: int) -> tuple[str, int]:
        """Backspace over a bracket or hyphen means the digit before it, or it would come back for ever."""
        removed_one = len(text) == len(self._before) - 1
        if not removed_one or _digits(text) != _digits(self._before):
            return text, caret
        at = caret
        while at > 0 and not text[at - 1].isdigit():
            at -= 1
        return (text[: at - 1] + text[at:], at - 1) if at > 0 else (text, caret)

    def _paste(self, text: str) -> None:
        start = self.edit.selectionStart()
        if start >= 0:
            end = start + len(self.edit.selectedText())
        else:
            start = end = self.edit.cursorPosition()
        if text.startswith(("+", "00")):
            self._take_international("+" + text[2:] if text.startswith("00") else text)
        else:
            whole = self.edit.text()
            self._reformat(whole[:start] + text + whole[end:], start + len(text))
        self._tell()

    def _take_international(self, text: str) -> None:
        import phonenumbers as pn

        try:
            number = pn.parse(text, None)
        except pn.NumberParseException:
            # Still being typed: "+", "+4". Keep it as it is until it means something.
            self._show("+" + _digits(text), len(text))
            return
        calling_code = str(number.country_code)
        offered = [region.code for region in self._regions if region.calling_code == calling_code]
        exact = pn.region_code_for_number(number)
        code = exact if exact in offered else (self.region() if self.region() in offered else next(iter(offered), ""))
        national = pn.national_significant_number(number)
        if not code or len(national) < 3:
            self._show("+" + _digits(text), len(text))
            return
        self.picker.set_region(code)
        metadata = pn.PhoneMetadata.metadata_for_region(code, None)
        prefix = (metadata.national_prefix if metadata is not None else None) or ""
        # Where numbers are written with a trunk prefix at home (0 in most of Europe), show it as people do.
        shown = national if code in ("US", "CA") or number.italian_leading_zero else prefix + national
        self._reformat(shown, len(shown))

    def _reformat(self, text: str, caret: int) -> None:
        if text.startswith("+"):
            self._show(text, caret)
            return
        digits = _digits(text)
        wanted = sum(c.isdigit() for c in text[:caret])
        if not digits:
            self._show("", 0)
            return
        import phonenumbers as pn

        formatter = pn.AsYouTypeFormatter(self.region() or "ZZ")
        shown = ""
        for digit in digits[:20]:
            shown = formatter.input_digit(digit)
        at, seen = 0, 0
        while at < len(shown) and seen < wanted:
            seen += shown[at].isdigit()
            at += 1
        self._show(shown, at)

    def _show(self, text: str, caret: int) -> None:
        self._before = text
        if text != self.edit.text():
            self.edit.setText(text)
        self.edit.setCursorPosition(min(caret, len(text)))

    def _tell(self) -> None:
        self.changed.emit(self.edit.text())


class _CountryCode(Themed, QPushButton):
    """The words "US +1" with a chevron and a hairline after it; opens the list of countries."""

    chosen = Signal(str)

    def __init__(self, name: str, regions: Sequence[Region]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoDefault(False)
        self._regions = tuple(regions)
        self._region: Region | None = None
        self._list: OptionList | None = None
        self._typed = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.follow_theme()
        self.clicked.connect(self._toggle)

    @property
    def region(self) -> str:
        return self._region.code if self._region is not None else ""

    def set_regions(self, regions: Sequence[Region]) -> None:
        self._regions = tuple(regions)
        self.set_region(self.region)

    def set_region(self, code: str) -> None:
        self._region = next((region for region in self._regions if region.code == code), None)
        if self._region is not None:
            words = self.tr("Country code, {country}, +{code}")
            self.setAccessibleName(words.format(country=self._region.name, code=self._region.calling_code))
        self.updateGeometry()
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()).adjusted(-8, 6, -4, -6), 8)

    def sizeHint(self) -> QSize:
        return QSize(round(self._content_width() + 12 + 1 + 4), 46)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list is None:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open()
                return
            super().keyPressEvent(event)
            return
        if not self._move(event):
            self._search(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and self._list is not None:
            self._list.finish()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._list is not None:
            self._list.finish()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        code = self.region
        calling = f"+{self._region.calling_code}" if self._region is not None else ""
        plain, digits = self.type_font("field", weight=500), self.type_font("field", weight=500, tabular=True)
        first = QFontMetricsF(plain).horizontalAdvance(code)
        second = QFontMetricsF(digits).horizontalAdvance(calling)
        painter.setPen(self.colour("text-2"))
        draw_words(painter, QRectF(0, 0, first + 1, self.height()), code, plain)
        painter.setPen(self.colour("text"))
        draw_words(painter, QRectF(first + 8, 0, second + 1, self.height()), calling, digits)
        self.draw_icon(painter, "chevron-down", "text-3", first + second + 16, (self.height() - 16) / 2, 16)
        line = round(self._content_width() + 12)
        painter.fillRect(QRectF(line, 0, 1, self.height()), self.colour("border"))

    def _content_width(self) -> float:
        plain, digits = self.type_font("field", weight=500), self.type_font("field", weight=500, tabular=True)
        calling = f"+{self._region.calling_code}" if self._region is not None else ""
        width = QFontMetricsF(plain).horizontalAdvance(self.region)
        return width + 8 + QFontMetricsF(digits).horizontalAdvance(calling) + 8 + 16

    def _toggle(self) -> None:
        if self._list is None:
            self._open()
        else:
            self._list.finish()

    def _open(self) -> None:
        frame = self.parentWidget()
        if frame is None or not self._regions:
            return
        options = [Option(region.code, region.name, f"+{region.calling_code}") for region in self._regions]
        self._typed = ""
        self._list = OptionList(
            f"{self.objectName()}.options", frame, options, self.region, width=min(360, frame.width())
        )
        self._list.chosen.connect(self._take)
        self._list.closed.connect(self._forget)
        self._list.show()
        self._list.raise_()

    def _move(self, event: QKeyEvent) -> bool:
        assert self._list is not None
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST_ROWS,
            Qt.Key.Key_PageUp: -MOST_ROWS,
        }
        if event.key() in steps:
            self._list.move_by(steps[Qt.Key(event.key())])
            self._speak()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            current = self._list.current()
            if current is not None:
                self._take(current.key)
        elif event.key() == Qt.Key.Key_Escape:
            self._list.finish()
        else:
            return False
        return True

    def _search(self, event: QKeyEvent) -> None:
        """Letters filter the list by name, digits by calling code; Backspace takes the last one back."""
        if event.key() == Qt.Key.Key_Backspace:
            self._typed = self._typed[:-1]
        elif event.text().isprintable() and event.text():
            self._typed += event.text()
        else:
            super().keyPressEvent(event)
            return
        if self._list is not None:
            digits = self._typed.strip().lstrip("+")
            self._list.filter(f"+{digits}" if digits.isdigit() else fold(self._typed))
            self._speak()

    def _take(self, code: str) -> None:
        changed = code != self.region
        self.set_region(code)
        if self._list is not None:
            self._list.finish()
        if changed:
            self.chosen.emit(code)

    def _forget(self) -> None:
        self._list = None

    def _speak(self) -> None:
        current = self._list.current() if self._list is not None else None
        if current is not None:
            announce(self, f"{current.text} {current.note}")


def _digits(text: str) -> str:
    return "".join(str(int(c)) for c in text if c.isdecimal())
