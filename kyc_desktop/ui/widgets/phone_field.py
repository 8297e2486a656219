"""A phone number: country code and national number in one frame, formatted while it is typed.

Numbers run left to right in every language. libphonenumber (45 ms) is imported at the first digit, not before.

Signals:
    PhoneField.changed(str): the person edited the number or the country; the string is the text as shown.
    PhoneField.left(): the focus left the number: time for the look-up.
    PhoneField.linked(str): a link in the help or the error was activated.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from .country_code import CountryCode, Region
from .field import Field
from .line_edit import PastingLineEdit
from .spinner import Spinner
from .text_button import TextButton
from .text_flow import Words

__all__ = ["PhoneField", "Region"]


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
        self.hide_button: TextButton | None = None
        self.picker = CountryCode(f"{name}.country", self._regions)
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

    def offer_hiding(self) -> None:
        """Put "Hide" at the end: somebody may look over the shoulder of who types."""
        if self.hide_button is None:
            self.hide_button = TextButton(f"{self.objectName()}.hide", "")
            self.hide_button.clicked.connect(self._turn_hidden)
            self.add_trailing(self.hide_button)
            self._show_hidden(False)

    def _turn_hidden(self) -> None:
        self._show_hidden(self.edit.echoMode() == QLineEdit.EchoMode.Normal)

    def _show_hidden(self, hidden: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Password if hidden else QLineEdit.EchoMode.Normal)
        if self.hide_button is not None:
            self.hide_button.set_face(self.tr("Show") if hidden else self.tr("Hide"), "eye" if hidden else "eye-off")
            self.hide_button.setAccessibleName(self.tr("Show the number") if hidden else self.tr("Hide the number"))

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


def _digits(text: str) -> str:
    return "".join(str(int(c)) for c in text if c.isdecimal())
