"""The pages of a window: each made when it is first needed, ahead of that when there is time, and thrown away together.

Signals:
    Shelf.made(object): a page that was just made and is not shown yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from .page import Page
from .tasks import TaskScope

Pages = Sequence[type[Page]] | Mapping[str, Callable[[], type[Page]]]
"""Classes, or functions by the name of the page that import one: the first paint needs only one."""

_BETWEEN_MS = 20
"""Making one page costs 5 to 20 ms; what the customer does comes in between."""
_AFTER_MS = 400
"""A page change has then come to rest."""


class Shelf(QObject):
    """Pages are children of `column` and as wide as it."""

    made = Signal(object)

    def __init__(self, pages: Pages, column: QWidget) -> None:
        super().__init__(column)
        self._classes = pages if isinstance(pages, Mapping) else {page.name: _already(page) for page in pages}
        self._column = column
        self._pages: dict[str, Page] = {}
        self._coming: list[str] = []
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._make_next)

    def __iter__(self) -> Iterator[Page]:
        return iter(self._pages.values())

    def __len__(self) -> int:
        """How many were made."""
        return len(self._pages)

    def page(self, name: str) -> Page:
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._classes[name]()(self._column)
            self.made.emit(page)
        return page

    def make_ahead(self, names: Iterable[str]) -> None:
        """Make the pages that may come next, one in a turn of the loop, so that a change of page has only to show one.

        Not all there are: 25 pages weigh 9 MB. To be called once everything that pages import is there.
        """
        self._coming = [name for name in names if name in self._classes]
        self._next.start(_AFTER_MS)

    def throw_away(self) -> None:
        """End what they do and delete them: the next ones are made anew, with nothing in their fields."""
        for page in self:
            for scope in page.findChildren(TaskScope):
                scope.cancel()
            page.blockSignals(True)
            page.hide()
            page.deleteLater()
        self._pages = {}

    def _make_next(self) -> None:
        # Some may have been shown meanwhile: those are left alone.
        self._coming = [name for name in self._coming if name not in self._pages]
        if not self._coming or not self._column.window().isVisible():
            return
        page = self.page(self._coming.pop(0))
        page.hide()
        page.resize(self._column.width(), page.sizeHint().height())
        page.grab()  # lays it out and draws its icons now, not all of them in the first change of page
        self._next.start(_BETWEEN_MS)


def _already(page: type[Page]) -> Callable[[], type[Page]]:
    return lambda: page
