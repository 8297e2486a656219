"""The white sheet: the scrolling column (title, lead, banner, page) and the footer below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from .banner import Banner, BannerWords
from .footer import Footer, inset
from .page import Chrome, Frame
from .widgets.prose import Prose
from .widgets.text_flow import Look
from .widgets.themed import Themed, antialiased, draw_round

_BELOW_CONTENT = 30
_FOCUS_MARGIN = 24
_SLIDE = 12
_MARKS = 8
"""Above and below a title: Arabic letters with their marks are higher than its line."""
_SHEET_TOP = 31
_SHEET_TOP_COMPACT = 19


class Title(Prose):
    """The one heading of a screen. It takes the focus on every page change, and shows no ring then."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, look=Look(role="title"), parent=parent)

    def _lift(self) -> int:
        return _MARKS

    def _set_look(self) -> Look:
        return self._look


class Column(Themed, QWidget):
    """520 px: title, lead, banner and the page that is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.title = Title("column.title", self)
        self.lead = Prose("column.lead", look=Look(role="lead", colour="text-2"), parent=self)
        self.banner = Banner("column.banner", self)
        self.banner.hide()
        self.page: QWidget | None = None
        self._top = 0
        self._gap = 24
        self._filled = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.title)
        layout.addSpacing(0)
        layout.addWidget(self.lead)
        layout.addSpacing(24)
        layout.addWidget(self.banner)
        layout.addSpacing(0)
        layout.addStretch(1)
        self._layout = layout
        self.follow_theme()

    def show_page(self, page: QWidget) -> None:
        """Put `page` below the banner and hide the one before."""
        if page is self.page:
            return
        if self.page is not None:
            self._layout.removeWidget(self.page)
            self.page.hide()
        self.page = page
        self._layout.insertWidget(self._layout.count() - 1, page)
        self._stretch()
        page.show()

    def show_chrome(self, chrome: Chrome) -> None:
        self.title.set_words(chrome.title)
        self.lead.set_words(chrome.lead)
        own = chrome.centred or chrome.frame == "stage"
        self.title.setVisible(not own)
        self.lead.setVisible(bool(chrome.lead) and not own)
        self._set_margins()
        # The title brings the 8 px below it.
        self._gap = 0 if own else chrome.gap - (0 if self.lead.isVisibleTo(self) else _MARKS)
        self._space_content()

    def show_banner(self, words: BannerWords | None) -> bool:
        """Show or hide the banner. True when it says something new."""
        self.banner.setVisible(words is not None)
        self._space_content()
        return words is not None and self.banner.show_words(words)

    def set_top(self, top: int) -> None:
        if top != self._top:
            self._top = top
            self._set_margins()

    def set_filled(self, filled: bool) -> None:
        """Let the page take all the height that there is, without a margin (the camera's stage)."""
        if filled != self._filled:
            self._filled = filled
            self._set_margins()
            self._stretch()

    def _set_margins(self) -> None:
        top = self._top - (0 if self.title.isHidden() else _MARKS)
        self._layout.setContentsMargins(0, top, 0, 0 if self._filled else _BELOW_CONTENT)

    def _stretch(self) -> None:
        last = self._layout.count() - 1
        self._layout.setStretch(last, 0 if self._filled else 1)
        if self.page is not None:
            self._layout.setStretchFactor(self.page, 1 if self._filled else 0)

    def _space_content(self) -> None:
        banner = self.banner.isVisibleTo(self)
        self._space(3, 24 if banner and self._gap else self._gap)
        self._space(5, 16 if banner else 0)

    def _space(self, index: int, height: int) -> None:
        item = self._layout.itemAt(index)
        spacer = item.spacerItem() if item is not None else None
        if spacer is not None and spacer.sizeHint().height() != height:
            spacer.changeSize(0, height)
            self._layout.invalidate()


class Thumb(Themed, QWidget):
    """The 6 px thumb at the edge of the sheet; it can be dragged."""

    def __init__(self, area: QScrollArea, bar: QScrollBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._area = area
        self._bar = bar
        self._grab: tuple[int, int] | None = None
        bar.valueChanged.connect(self.place)
        bar.rangeChanged.connect(self.place)
        self.follow_theme()
        self.place()

    def place(self) -> None:
        bar = self._bar
        track = self._track()
        self.setVisible(bar.maximum() > 0)
        if bar.maximum() <= 0:
            return
        whole = bar.maximum() + bar.pageStep()
        length = max(32, round(track.height() * bar.pageStep() / whole))
        top = track.top() + round((track.height() - length) * bar.value() / bar.maximum())
        self.setGeometry(track.left(), top, track.width(), length)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grab = (round(event.globalPosition().y()), self._bar.value())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grab is None:
            return
        bar = self._bar
        free = self._track().height() - self.height()
        if free > 0:
            moved = round(event.globalPosition().y()) - self._grab[0]
            bar.setValue(self._grab[1] + round(moved * bar.maximum() / free))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grab = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        colour = QColor(self.colour("border-strong"))
        colour.setAlphaF(0.55)
        x = 4 if self.mirrored else self.width() - 10
        draw_round(painter, QRectF(x, 0, 6, self.height()), 3, fill=colour)

    def _track(self) -> QRect:
        """Return the strip in which the thumb moves: 14 px wide to be easy to grab."""
        area = self._area.geometry()
        x = area.left() - 1 if self.mirrored else area.right() + 2 - 14
        return QRect(x, area.top() + 11, 14, area.height() - 22)


class Crossfade(QWidget):
    """Pictures of the page before and after, on top of the column while one becomes the other."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._before = QPixmap()
        self._after = QPixmap()
        self._background = QColor()
        self._enter = 0.0
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.valueChanged.connect(self.update)
        self._run.finished.connect(self.end)
        self.hide()

    @property
    def running(self) -> bool:
        return self.isVisible()

    def start(self, before: QPixmap, after: QPixmap, *, duration: int, background: QColor) -> None:
        self._before, self._after, self._background = before, after, background
        self._run.stop()
        self._run.setDuration(duration)
        self.raise_()
        self.show()
        self._run.start()

    def end(self) -> None:
        self._run.stop()
        self.hide()
        self._before = self._after = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        share = float(self._run.currentValue() or 0.0)
        # What comes follows the "enter" curve (0 0 0 1), close to 1 - (1 - t)^3 and cheaper.
        shown = 1 - (1 - share) ** 3
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._background)
        painter.setOpacity(1 - shown)
        painter.drawPixmap(0, 0, self._before)
        painter.setOpacity(shown)
        way = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        painter.drawPixmap(QPoint(round(way * _SLIDE * (1 - shown)), 0), self._after)


class _Area(QScrollArea):
    """Scrolls by wheel, Page keys, Up and Down. Left and Right, with Alt the way back, belong to the window."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)


class Sheet(Themed, QWidget):
    """Surface with a hairline; only what is between its top and the footer scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._compact = False
        self._dense = False
        self._frame: Frame = "column"
        self.area = _Area(self)
        self.area.setObjectName("sheet.area")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(False)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Parts of our own: asking Qt for those that it made costs 13 ms, in which PySide builds every widget class.
        self._viewport = QWidget()
        self.scroll_bar = QScrollBar(Qt.Orientation.Vertical)
        self.area.setViewport(self._viewport)
        self.area.setVerticalScrollBar(self.scroll_bar)
        self._viewport.setAutoFillBackground(False)
        self._inner = QWidget()
        self._inner.setAutoFillBackground(False)
        self.column = Column(self._inner)
        self.area.setWidget(self._inner)
        self._viewport.setAutoFillBackground(False)
        self._inner.setAutoFillBackground(False)
        self.footer = self._make_footer()
        self.thumb = Thumb(self.area, self.scroll_bar, self)
        self.crossfade = Crossfade(self)
        self.column.installEventFilter(self)
        self.follow_theme()

    def _make_footer(self) -> Footer:
        return Footer(self)

    def set_compact(self, compact: bool) -> None:
        if compact != self._compact:
            self._compact = compact
            self._place()

    def set_dense(self, dense: bool) -> None:
        """Start the content 16 px higher."""
        if dense != self._dense:
            self._dense = dense
            self._place()

    def set_frame(self, frame: Frame) -> None:
        """A column of 520 px, the whole sheet, or nothing but the page and the footer."""
        if frame != self._frame:
            self._frame = frame
            self.column.set_filled(frame == "stage")
            self._place()
            self.update()

    def footer_height(self) -> int:
        """Height of the footer with its hairline, in pixels."""
        return self.footer.height_needed() + 1

    def _footer_height(self) -> int:
        """On a stage there is no hairline."""
        return self.footer_height() - (self._frame == "stage")

    def picture(self) -> QPixmap:
        """Return what the scrolling area shows now.

        By `render`: `grab` would first lay out every page that is hidden, 40 ms when they were just made.
        """
        shown = self.area.geometry()
        ratio = self.devicePixelRatioF()
        picture = QPixmap(shown.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        self.render(picture, QPoint(), QRegion(shown))
        return picture

    def reveal(self, widget: QWidget) -> None:
        """Scroll so that `widget` and 24 px around it are seen."""
        if not self._inner.isAncestorOf(widget):
            return
        top = widget.mapTo(self._inner, QPoint(0, 0)).y() - _FOCUS_MARGIN
        bottom = widget.mapTo(self._inner, QPoint(0, widget.height())).y() + _FOCUS_MARGIN
        bar = self.scroll_bar
        if bottom - bar.value() > self._viewport.height():
            bar.setValue(bottom - self._viewport.height())
        if top < bar.value():
            bar.setValue(top)

    def scroll_to_top(self) -> None:
        self.scroll_bar.setValue(0)

    def lay_out(self) -> None:
        """Give the column the height that its content wants now, without waiting for the event loop."""
        if self.footer.height() != self._footer_height():
            self._place()
            return
        width = self._content_width()
        layout = self.column.layout()
        if layout is None:
            return
        layout.activate()
        height = max(layout.totalHeightForWidth(width), layout.minimumSize().height())
        if self._frame == "stage":
            height = self.area.height()
        inner = QSize(self.area.width(), max(height, self.area.height()))
        if self._inner.size() != inner:
            self._inner.resize(inner)
        self.column.setGeometry((self.area.width() - width) // 2, 0, width, inner.height())
        self.thumb.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The filter is asked before the column is there, and after Python has taken the attributes away.
        if watched is getattr(self, "column", None) and event.type() == QEvent.Type.LayoutRequest:
            self.lay_out()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._frame == "stage":
            return
        painter = antialiased(self)
        radius = self.theme.number("radius", "sheet")
        draw_round(painter, QRectF(self.rect()), radius, fill=self.colour("surface"), border=self.colour("border"))

    def _place(self) -> None:
        inside = self.rect() if self._frame == "stage" else self.rect().adjusted(1, 1, -1, -1)
        self.footer.set_frame(self._frame, compact=self._compact)
        self.footer.resize(inside.width(), self.footer.height())
        footer = self._footer_height()
        self.footer.setGeometry(inside.left(), inside.bottom() + 1 - footer, inside.width(), footer)
        area = QRect(inside.left(), inside.top(), inside.width(), inside.height() - footer)
        self.area.setGeometry(area)
        self.crossfade.setGeometry(area)
        self.crossfade.end()
        top = "contentPaddingTopCompact" if self._compact else "contentPaddingTop"
        padding = self.theme.number("layout", top) - 1
        if self._dense and not self._compact:
            padding = self.theme.number("layout", "contentPaddingTopDense") - 1
        if self._frame != "column":
            padding = 0 if self._frame == "stage" else _SHEET_TOP_COMPACT if self._compact else _SHEET_TOP
        self.column.set_top(padding)
        self.lay_out()

    def _content_width(self) -> int:
        if self._frame == "column":
            return self.theme.number("size", "column")
        return self.area.width() - 2 * inset(self._frame, compact=self._compact)
