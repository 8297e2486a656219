"""What the door tells of a window, in the thread of the window."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from kyc_desktop.api.session import Session
from kyc_desktop.ui.camera import VARIABLE, open_source
from kyc_desktop.ui.window import Window

from .door import LONGEST_S, PATIENCE_S, Answer, Asked, refused, said


class Eyes:
    """``acts``: by method and path. Each may raise ValueError or KeyError for what was asked wrongly."""

    def __init__(self, window: Window, session: Session) -> None:
        self._window = window
        self._session = session
        self.acts: dict[str, Callable[[Asked], Awaitable[Answer]]] = {
            "GET /v1/window": self._look,
            "GET /v1/window/wait": self._wait,
            "GET /v1/window/controls": self._controls,
            "GET /v1/window/document": self._document,
            "GET /v1/window/screenshot": self._screenshot,
            "POST /v1/window/camera": self._camera,
            "POST /v1/window/photo": self._photo,
        }

    def _seen(self) -> dict[str, object]:
        state, focus = self._session.state, QApplication.focusWidget()
        application = state.application
        return {
            "page": self._window.page.name,
            "busy": bool(state.busy) or state.resuming,
            "title": self._window.sheet.column.title.words(),
            "words": _words(self._window),
            "focus": focus.objectName() if focus is not None else "",
            "step": application.step if application is not None else None,
            "version": application.version if application is not None else None,
        }

    async def _look(self, _asked: Asked) -> Answer:
        return said(self._seen())

    async def _wait(self, asked: Asked) -> Answer:
        """408 with what is seen instead when the page does not come in time."""
        pages = asked.query["page"].split(",")
        seconds = min(float(asked.query.get("seconds", PATIENCE_S)), LONGEST_S)
        try:
            async with asyncio.timeout(seconds):
                while (seen := self._seen())["page"] not in pages or seen["busy"]:  # noqa: ASYNC110 - painted words
                    await asyncio.sleep(0.02)
        except TimeoutError:
            return said(seen, 408)
        return said(seen)

    async def _document(self, _asked: Asked) -> Answer:
        application = self._session.state.application
        return (
            refused("there is no application yet", 404)
            if application is None
            else said(dataclasses.asdict(application))
        )

    async def _screenshot(self, asked: Asked) -> Answer:
        windows = [self._window, *(w for w in QApplication.topLevelWidgets() if w.isVisible() and w != self._window)]
        at = int(asked.query.get("window", 0))
        if not 0 <= at < len(windows):
            return refused(f"there are {len(windows)} windows", 404)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        windows[at].grab().save(buffer, "PNG")
        return Answer(200, bytes(buffer.data().data()), "image/png")

    async def _controls(self, _asked: Asked) -> Answer:
        found = [_control(widget) for widget in self._window.findChildren(QWidget) if _usable(widget)]
        return said({"controls": found})

    async def _camera(self, asked: Asked) -> Answer:
        source = str(json.loads(asked.body)["source"])
        if source:
            open_source(source, self._window).deleteLater()  # says what is wrong with it
        os.environ[VARIABLE] = source
        return said({"source": source})

    async def _photo(self, asked: Asked) -> Answer:
        told = json.loads(asked.body)
        side, path = str(told["side"]), Path(told["path"])
        page = self._window.page
        if page.name != "photos":
            return refused(f"photos are chosen on the page photos, and this is {page.name}", 409)
        page.load(side, str(path))  # type: ignore[attr-defined]  # of that page, whose class costs an import
        return said(self._seen())


def _usable(widget: QWidget) -> bool:
    return bool(widget.objectName()) and widget.isVisible() and widget.focusPolicy().value != 0


def _control(widget: QWidget) -> dict[str, object]:
    """Its place in physical pixels of the screen, as a driver of the pointer counts."""
    told = QAccessible.queryAccessibleInterface(widget)
    ratio = widget.devicePixelRatioF()
    corner = widget.mapToGlobal(QPoint(0, 0)) * ratio
    return {
        "name": widget.objectName(),
        "role": told.role().name,
        "text": told.text(QAccessible.Text.Name),
        "enabled": widget.isEnabled(),
        "focused": widget.hasFocus(),
        "x": round(corner.x()),
        "y": round(corner.y()),
        "width": round(widget.width() * ratio),
        "height": round(widget.height() * ratio),
    }


def _words(window: Window) -> str:
    """Everything that can be read on the page, in one string."""
    found = []
    for widget in window.sheet.findChildren(QWidget):
        read = getattr(widget, "words", None) or getattr(widget, "text", None)
        if not widget.isVisibleTo(window) or not callable(read) or "password" in widget.objectName():
            continue
        told = read()
        text = told if isinstance(told, str) else "".join(getattr(part, "text", "") for part in told)
        if text:
            found.append(text)
    return " | ".join(found)
