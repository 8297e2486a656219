"""The keyboard on the screen: digits, or letters with an e-mail's or a password's signs.

Every key sends real key events to the field that has the focus, so that formatting and validation stay the page's,
and no key takes the focus away from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ..widgets.themed import Themed, antialiased, draw_round
from .accents import Accents
from .key import Key
from .kinds import kind_of, own_script, wants_capital
from .layouts import ACCENTS, KeySpec, Kind, Page, Row, columns, rows

if TYPE_CHECKING:
    from ..languages import Languages

_PAD: Final = 13.5
_RADIUS: Final = 20
_GAP: Final = {"numeric": 10.0, "letters": 5.0}
_TALL: Final = {"numeric": 70, "letters": 54}
"""Heights in pixels of the page: 112 and 86 on the kiosk's screen."""
_NARROW: Final = 560
_REPEAT_DELAY_MS: Final = 450
_REPEAT_MS: Final = 90
_LATIN1: Final = 0xFF


class Keyboard(Themed, QWidget):
    """``language``: BCP 47, whose letters are offered; with ``languages`` it follows what is spoken."""

    def __init__(
        self, parent: QWidget | None = None, *, language: str = "en", languages: Languages | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keyboard")
        self._language = languages.current if languages is not None else language
        self._languages = languages
        self._field: QWidget | None = None
        self._kind: Kind = "numeric"
        self._page: Page = "letters"
        self._script = "latin"
        self._shift = False
        self._locked = False
        self._by_itself = False
        self._rows: list[list[tuple[KeySpec, Key]]] = []
        self._accents = Accents(self)
        self._accents.chosen.connect(self._type)
        if languages is not None:
            languages.changed.connect(self._follow_language)
        # Digits are in the same places everywhere, and Qt would mirror nothing that is painted anyway.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.follow_theme()
        self._build()

    @property
    def kind(self) -> Kind:
        return self._kind

    @property
    def field(self) -> QWidget | None:
        """What is typed into."""
        return self._field

    def attach(self, field: QWidget) -> None:
        """Type into ``field`` from now on, with the keys that it needs."""
        if field is self._field and kind_of(field) == self._kind:
            return
        self._field = field
        self._kind = kind_of(field)
        self._page, self._locked = "letters", False
        self._script = "own" if own_script(field) else "latin"
        self._build()
        self._begin_word()

    def key(self, name: str) -> Key:
        """The key that types ``name`` ("a", "@") or does it ("delete"). KeyError when it is not shown."""
        for row in self._rows:
            for spec, key in row:
                if name == (spec.act or spec.text):
                    return key
        raise KeyError(name)

    def sizeHint(self) -> QSize:
        # The symbols have a row less than the letters and the same height: the page must not jump.
        sort, count = ("numeric", 4) if self._kind == "numeric" else ("letters", 5)
        return QSize(542, round(2 * _PAD + count * _TALL[sort] + (count - 1) * _GAP[sort]))

    # -- keys -------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._accents.hide()
        for row in self._rows:
            for _, key in row:
                key.hide()
                key.deleteLater()
        self._rows = [self._make_row(row) for row in self._layout_rows()]
        self._place()
        self._draw_shift()
        self.updateGeometry()
        self.update()

    def _layout_rows(self) -> list[Row]:
        return rows(
            self._language, self._kind, page=self._page, script=self._script, more=self._shift and self._on_symbols
        )

    @property
    def _on_symbols(self) -> bool:
        return self._page == "symbols"

    def _make_row(self, row: Row) -> list[tuple[KeySpec, Key]]:
        return [(spec, self._make_key(spec)) for spec in row]

    def _make_key(self, spec: KeySpec) -> Key:
        label, spoken, icon = self._words(spec)
        size = 27 if self._kind == "numeric" else 21
        quiet = bool(spec.act) and spec.act != "space"
        key = Key(
            f"keyboard.{spec.act or spec.text}",
            label,
            size=16 if quiet else size,
            quiet=quiet,
            icon=icon,
            parent=self,
        )
        key.setAccessibleName(spoken)
        key.clicked.connect(lambda: self._press(spec, key))
        if spec.act == "delete":
            key.setAutoRepeat(True)
            key.setAutoRepeatDelay(_REPEAT_DELAY_MS)
            key.setAutoRepeatInterval(_REPEAT_MS)
        elif spec.text in ACCENTS and self._kind != "email":
            key.held.connect(lambda: self._offer_accents(spec, key))
        key.show()
        return key

    def _words(self, spec: KeySpec) -> tuple[str, str, str]:
        """What is written on a key, what a screen reader says, and its icon."""
        if spec.act == "":
            return spec.text, self._sign_names().get(spec.text, spec.text), ""
        words = {
            "delete": (self.tr("Delete"), self.tr("Delete"), "delete"),
            "clear": (self.tr("Clear"), self.tr("Clear"), ""),
            "shift": ("", self.tr("Shift"), "arrow-up"),
            "space": (self.tr("Space"), self.tr("Space"), ""),
            "symbols": ("#+=", self.tr("Symbols"), ""),
            "letters": ("ABC", self.tr("Letters"), ""),
            "next": (self.tr("Next"), self.tr("Next field"), ""),
            "script": (
                "ABC" if self._script == "own" else "أبج",
                self.tr("Latin letters") if self._script == "own" else self.tr("Arabic letters"),
                "",
            ),
        }
        label, spoken, icon = words[spec.act]
        if spec.act == "delete" and self._kind != "numeric":
            label = ""
        return label, spoken, icon

    def _sign_names(self) -> dict[str, str]:
        return {
            "@": self.tr("At sign"),
            ".": self.tr("Dot"),
            "-": self.tr("Hyphen"),
            "_": self.tr("Underscore"),
            "+": self.tr("Plus"),
            "'": self.tr("Apostrophe"),
            ",": self.tr("Comma"),
            "/": self.tr("Slash"),
            "#": self.tr("Number sign"),
        }

    # -- typing -----------------------------------------------------------------------------------------------

    def _press(self, spec: KeySpec, key: Key) -> None:
        if key.was_held and self._accents.isVisible():
            return  # the press opened them
        self._accents.hide()
        if spec.act in ("symbols", "letters"):
            self._page = spec.act
            self._shift = self._locked = False
            self._build()
        elif spec.act == "script":
            self._script = "latin" if self._script == "own" else "own"
            self._build()
        elif spec.act == "shift":
            self._turn_shift()
        elif spec.act == "delete":
            self._send(Qt.Key.Key_Backspace, "")
            self._begin_word()
        elif spec.act == "next":
            self._send(Qt.Key.Key_Tab, "\t")
        elif spec.act == "clear":
            self._clear()
        else:
            self._type(self._cased(spec.text))

    def _type(self, text: str) -> None:
        for one in text:
            self._send(_key_of(one), one)
        if self._shift and not self._locked and not self._on_symbols:
            self._set_shift(False)
        self._begin_word()

    def _send(self, key: Qt.Key, text: str) -> None:
        field = self._field
        if field is None:
            return
        if not field.hasFocus():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        target = QApplication.focusWidget() or field
        modifiers = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    def _clear(self) -> None:
        if isinstance(self._field, QLineEdit | QPlainTextEdit):
            self._field.selectAll()
        self._send(Qt.Key.Key_Backspace, "")

    def _cased(self, text: str) -> str:
        return text.upper() if self._shift and not self._on_symbols and len(text) == 1 else text

    # -- shift ------------------------------------------------------------------------------------------------

    def _turn_shift(self) -> None:
        """Once for one letter, twice for all; on the symbols it turns the page. What came by itself goes with one."""
        if self._on_symbols:
            self._shift = not self._shift
            self._build()
        elif self._shift and not self._locked and not self._by_itself:
            self._locked = True
            self._draw_shift()
        else:
            self._locked = self._by_itself = False
            self._set_shift(not self._shift)

    def _begin_word(self) -> None:
        """A name begins with a capital without anybody asking for it."""
        if self._kind == "text" and self._page == "letters" and not self._locked and self._field is not None:
            self._by_itself = wants_capital(self._field)
            self._set_shift(self._by_itself)

    def _set_shift(self, shift: bool) -> None:
        if shift != self._shift:
            self._shift = shift
            self._draw_shift()

    def _draw_shift(self) -> None:
        for row in self._rows:
            for spec, key in row:
                if spec.act == "shift":
                    key.set_lit(self._shift)
                    key.setAccessibleName(self.tr("Shift, locked") if self._locked else self.tr("Shift"))
                elif spec.act == "" and len(spec.text) == 1 and spec.text.isalpha():
                    key.setText(self._cased(spec.text))
                    key.setAccessibleName(self._cased(spec.text))
                    key.update()

    def _offer_accents(self, spec: KeySpec, key: Key) -> None:
        capital = self._shift and not self._on_symbols
        offered = [one.upper() if capital and len(one.upper()) == 1 else one for one in ACCENTS[spec.text]]
        self._accents.offer(offered, key)

    # -- language and looks -----------------------------------------------------------------------------------

    def _follow_language(self) -> None:
        assert self._languages is not None
        self._language = self._languages.current
        self._page = "letters"
        self._build()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_round(antialiased(self), self._panel(), _RADIUS, fill=self.colour("surface-2"))

    def _panel(self) -> QRectF:
        """Digits keep the width of the design's pad; letters take all there is."""
        if self._kind != "numeric" or self.width() <= self.sizeHint().width():
            return QRectF(self.rect())
        wide = self.sizeHint().width()
        return QRectF((self.width() - wide) / 2, 0, wide, self.height())

    def _place(self) -> None:
        if not self._rows:
            return
        sort = "numeric" if self._kind == "numeric" else "letters"
        gap, panel = _GAP[sort], self._panel()
        pad = _PAD if sort == "numeric" else 8.0
        if sort == "letters" and panel.width() < _NARROW:
            # Beside the page of a kiosk that lies on its side: every pixel is for the fingers.
            gap, pad = 4.0, 6.0
        wide = columns(self._language, self._kind, self._script)
        unit = (panel.width() - 2 * pad - (wide - 1) * gap) / wide
        tall = (panel.height() - 2 * pad - (len(self._rows) - 1) * gap) / len(self._rows)
        for at, row in enumerate(self._rows):
            taken = sum(spec.columns for spec, _ in row)
            x = panel.left() + pad + (wide - taken) * (unit + gap) / 2
            y = panel.top() + pad + at * (tall + gap)
            for spec, key in row:
                width = spec.columns * (unit + gap) - gap
                # Edges, not sizes, are rounded: gaps stay even and the last key ends where the panel does.
                left, right, top, bottom = round(x), round(x + width), round(y), round(y + tall)
                key.setGeometry(left, top, right - left, bottom - top)
                x += width + gap


def _key_of(text: str) -> Qt.Key:
    """Qt names the keys of Latin-1 by their capital letters; every other character has none."""
    code = ord(text.upper()) if len(text.upper()) == 1 else ord(text)
    if code > _LATIN1:
        return Qt.Key.Key_unknown
    try:
        return Qt.Key(code)
    except ValueError:
        return Qt.Key.Key_unknown
