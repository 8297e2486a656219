"""Random clicks, keys, pastes, sizes, languages and looks, on the real window with its real server.

Now and then somebody who knows what the page wants does it, so that every page is reached; and whatever was left is
then brought to its end by `PersistentPerson`: nothing that was pressed may have made that impossible.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections import deque

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QtMsgType, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QFileDialog, QLineEdit, QWidget

from kyc_desktop.testing import Journey
from kyc_desktop.ui.languages import languages_of
from kyc_desktop.ui.theme import theme_of
from tests.chaos import invariants
from tests.chaos.ledger import Entry
from tests.chaos.person import PersistentPerson, StuckError
from tests.chaos.world import World

LIFE_S = 40.0
"""How long one window is mashed before somebody brings the journey to its end."""
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete, Qt.Key.Key_PageDown, Qt.Key.Key_F1, Qt.Key.Key_F5, Qt.Key.Key_Alt, Qt.Key.Key_Menu,
)  # fmt: skip
SHORTCUTS = (Qt.Key.Key_A, Qt.Key.Key_Z, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0,
             Qt.Key.Key_Slash, Qt.Key.Key_I, Qt.Key.Key_Return)  # fmt: skip
RUBBISH = (
    "x", "0", "@", "-1", "2025550100", "maya.ortiz@example.com", "مرحبا", "阿根廷", "Ærøskøbing", "😀😀😀", "\u202eabc",
    "a" * 5_000, "1" * 400, "\n\t\r", "<b>&amp;{name}%s%n</b>", "000000", "'; drop table applications; --", " ",
)  # fmt: skip
HARMLESS = ("propagateSizeHints", "load glyph failed")
"""Of every window that is drawn offscreen, and of pasted signs that no font of this machine can draw."""
SIZES = ((880, 600), (1120, 760), (1600, 1000), (900, 1200))


class Listener(QObject):
    """What would leave the program: links are written down and not opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = 0
        for scheme in ("https", "http", "mailto"):
            QDesktopServices.setUrlHandler(scheme, self, "open")

    @Slot(QUrl)
    def open(self, _url: QUrl) -> None:
        self.opened += 1

    def close(self) -> None:
        for scheme in ("https", "http", "mailto"):
            QDesktopServices.unsetUrlHandler(scheme)


class Monkey:
    """Before one window. ``acts``: the last ones, for a finding."""

    def __init__(self, journey: Journey, chance: random.Random, entry: Entry) -> None:
        self.journey = journey
        self.acts: deque[str] = deque(maxlen=60)
        self._chance = chance
        self._entry = entry
        self._ways = (
            (self._click_control, 30), (self._click_anywhere, 12), (self._key, 25), (self._type, 12), (self._paste, 6),
            (self._shortcut, 5), (self._wheel, 4), (self._resize, 2), (self._language, 1), (self._looks, 1),
            (self._twice, 2),
        )  # fmt: skip

    def act(self) -> None:
        ways, weights = zip(*self._ways, strict=True)
        way = self._chance.choices(ways, weights)[0]
        self.acts.append(f"{self.journey.page}: {way.__name__.strip('_')}")
        self._entry.counts["acts"] += 1
        way()
        for dialog in [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog)]:
            dialog.reject()

    def _top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.journey.window

    def _controls(self) -> list[QWidget]:
        top = self._top()
        found = [*top.findChildren(QAbstractButton), *top.findChildren(QLineEdit)]
        return [one for one in found if one.isVisibleTo(top) and one.isEnabled()]

    def _click_control(self) -> None:
        controls = self._controls()
        if controls:
            chosen = self._chance.choice(controls)
            self.acts[-1] += f" {chosen.objectName()}"
            QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)

    def _click_anywhere(self) -> None:
        top = self._top()
        at = QPoint(self._chance.randrange(max(1, top.width())), self._chance.randrange(max(1, top.height())))
        target = top.childAt(at) or top
        button = Qt.MouseButton.RightButton if self._chance.random() < 0.1 else Qt.MouseButton.LeftButton
        QTest.mouseClick(target, button, Qt.KeyboardModifier.NoModifier, target.mapFrom(top, at))

    def _twice(self) -> None:
        controls = self._controls()
        if controls:
            chosen = self._chance.choice(controls)
            QTest.mouseDClick(chosen, Qt.MouseButton.LeftButton)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._top()

    def _key(self) -> None:
        QTest.keyClick(self._focused(), self._chance.choice(KEYS))

    def _type(self) -> None:
        text = self._chance.choice(RUBBISH)
        if text.isascii() and len(text) < 30:
            QTest.keyClicks(self._focused(), text.strip() or "x")

    def _paste(self) -> None:
        QGuiApplication.clipboard().setText(self._chance.choice(RUBBISH))
        QTest.keyClick(self._focused(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _shortcut(self) -> None:
        QTest.keyClick(self._focused(), self._chance.choice(SHORTCUTS), Qt.KeyboardModifier.ControlModifier)

    def _wheel(self) -> None:
        top = self.journey.window
        at = QPointF(self._chance.random() * top.width(), self._chance.random() * top.height())
        target = top.childAt(at.toPoint()) or top
        turn = QPoint(0, self._chance.choice((-240, 240)))
        place = QPointF(target.mapFrom(top, at.toPoint()))
        event = QWheelEvent(
            place, at, QPoint(), turn, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(target, event)

    def _resize(self) -> None:
        self.journey.window.resize(*self._chance.choice(SIZES))

    def _language(self) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        languages = languages_of(application)
        languages.choose(self._chance.choice(list(languages.tags)))

    def _looks(self) -> None:
        theme = theme_of(self.journey.window)
        theme.set_mode(self._chance.choice(("light", "dark")))


async def mash(world: World, entry: Entry, *, journeys: int) -> None:
    """``journeys`` lives of `LIFE_S` each, and each is brought to its end."""
    chance = random.Random(world.seed)
    outside = Listener()
    warnings: list[str] = []

    def said(kind: QtMsgType, context: object, message: str | None) -> None:
        troubles = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        if kind in troubles and not any(known in str(message) for known in HARMLESS):
            warnings.append(f"Qt: {message}")

    before = qInstallMessageHandler(said)
    try:
        for number in range(journeys):
            await _live(world, entry, chance, number)
            entry.findings += [one for one in dict.fromkeys(warnings) if one not in entry.findings]
            warnings.clear()
    finally:
        qInstallMessageHandler(before)
        outside.close()
        entry.counts["links opened"] += outside.opened


async def _live(world: World, entry: Entry, chance: random.Random, number: int) -> None:
    entry.journeys += 1
    await asyncio.to_thread(world.server.reset)
    name = f"monkey{number}"
    journey = await world.computer(name)
    person = PersistentPerson(journey, world, number=number, documents=number % 2 == 1)
    monkey = Monkey(journey, chance, entry)
    end = time.monotonic() + LIFE_S
    while time.monotonic() < end:
        if not journey.window.isVisible():
            await journey.close()
            journey = await world.computer(name)
            person.meet(journey)
            monkey.journey = journey
            entry.counts["opened again"] += 1
        monkey.act()
        entry.counts[f"on {journey.page}"] += 1
        if chance.random() < 0.02 and not _dialogs(journey):
            await person.help_along()
        await asyncio.sleep(chance.random() * 0.02)
        if world.unhandled:
            break
    entry.findings += [f"{one}\n  after {list(monkey.acts)[-12:]}" for one in world.unhandled + person.findings]
    world.unhandled.clear()
    try:
        if not journey.window.isVisible():
            await journey.close()
            journey = await world.computer(name)
            person.meet(journey)
        entry.counts[await _end(journey, person)] += 1
        entry.finished += 1
    except StuckError as error:
        entry.findings.append(f"{error}\n  after {list(monkey.acts)}")
    finally:
        await journey.close()
    entry.findings += [one for one in invariants.no_traces(world.logs) if one not in entry.findings]


async def _end(journey: Journey, person: PersistentPerson) -> str:
    """Close what stands before the page, and walk on."""
    while dialogs := _dialogs(journey):
        for dialog in dialogs:
            dialog.reject()
        await asyncio.sleep(0.05)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    languages_of(application).choose("en")
    return await person.walk()


def _dialogs(journey: Journey) -> list[QDialog]:
    everything = QApplication.topLevelWidgets() + journey.window.findChildren(QDialog)
    return [one for one in everything if isinstance(one, QDialog) and one.isVisible()]
