"""The window: rail, sheet and the page that the newest document asks for.

It owns no rule of the journey. `flow.steps.screen_for` says which page, `derive.derive` says what is around it,
the session does the rest.

Signals:
    Window.asked(str): what a page or the chrome asks of the application (see `page.Page.asked`).
    Window.typed(object): a dict of what the customer typed, by object name, whenever it may have changed.
    Window.closing(): the window is being closed.
    Window.painted(): the first paint is done: the moment for everything that is heavy to import.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt, QTimer, QTimeZone, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from kyc_desktop.api.state import EMPTY, SessionState
from kyc_desktop.flow.commands import (
    Acknowledge,
    CheckPhone,
    ChooseMethod,
    Command,
    ResendEmail,
    ResendLink,
)
from kyc_desktop.flow.config import Config
from kyc_desktop.flow.problems import Problem
from kyc_desktop.flow.steps import BY_NAME, StepSpec, screen_for

from .derive import Drawn, derive
from .order import step, tab_stops
from .overlay import FocusOverlay
from .page import Chrome, Page, View
from .photos import SendPhotos
from .rail import Rail
from .shadow import Shadow
from .sheet import Sheet
from .tasks import TaskScope
from .toast import Toast
from .widgets.announce import announce
from .widgets.themed import Themed
from .wording import Wording

if TYPE_CHECKING:
    from kyc_desktop.api.session import Session

# Commands without an answer to type: a link in a sentence can give them.
_PLAIN_COMMANDS: dict[str, type[ResendEmail | ResendLink | Acknowledge]] = {
    command.action: command for command in (ResendEmail, ResendLink, Acknowledge)
}


class Window(Themed, QWidget):
    """Shows the pages of `pages`, each made when it is first needed.

    `pages` are classes, or functions by the name of the page that import one: the first paint needs only one.
    Paints at once from `config`, the operator's own, and takes a session later by `attach`.
    """

    asked = Signal(str)
    typed = Signal(object)
    closing = Signal()
    painted = Signal()

    def __init__(
        self,
        pages: Sequence[type[Page]] | Mapping[str, Callable[[], type[Page]]],
        config: Config,
        *,
        locale: QLocale | None = None,
        zone: QTimeZone | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self._classes = pages if isinstance(pages, Mapping) else {page.name: _already(page) for page in pages}
        self._pages: dict[str, Page] = {}
        self._locale = locale or QLocale()
        self._zone = zone or QTimeZone(QTimeZone.Initialization.LocalTime)
        self._clock = clock
        self._words = Wording(config=config, locale=self._locale, zone=self._zone)
        self._session: Session | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._state = EMPTY
        self._spec: StepSpec | None = None
        self._page: Page | None = None
        self._detour: str | None = None
        self._after_sign_out: str | None = None
        self._typed: dict[str, str] = {}
        self._camera: str | None = None
        self._problem: Problem | None = None
        self._submitting = False
        self._waiting: Command | SendPhotos | None = None
        self._thumbnails: dict[str, bytes] = {}
        self._finishing = False
        self._compact = False
        self._painted = False
        self._shadow: Shadow | None = None
        self._scope = TaskScope(self)
        self._make_parts()
        self.follow_theme()
        self.setMinimumSize(880, 600)
        self.resize(1120, 760)
        self.show_state(EMPTY)

    def _make_parts(self) -> None:
        self.sheet = Sheet(self)
        self.rail = Rail(self)
        self.toast = Toast(self)
        self.focus_overlay = FocusOverlay(self)
        self.rail.asked.connect(self.asked)
        self.toast.asked.connect(self._follow_link)
        column, footer = self.sheet.column, self.sheet.footer
        column.lead.linked.connect(self._follow_link)
        column.banner.asked.connect(self._follow_link)
        footer.pressed.connect(self._press)
        footer.linked.connect(self._follow_footer_link)
        footer.errors_pressed.connect(self._show_first_error)
        self._countdown = QTimer(self, interval=250)
        self._countdown.timeout.connect(self._redraw)
        self._linger = QTimer(self, singleShot=True)
        self._linger.timeout.connect(self._finished)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reveal_focus)

    # -- what the application gives ---------------------------------------------------------------------------

    def attach(self, session: Session) -> None:
        """Follow `session` from now on; give it the commands of the pages."""
        self.detach()
        self._session = session
        self._unsubscribe = session.subscribe(self.show_state)
        self.show_state(session.state)
        if self._waiting is not None:
            command, self._waiting = self._waiting, None
            self._send(command)

    def detach(self) -> None:
        """Leave the session; what is shown stays."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._session = self._unsubscribe = None

    def set_typed(self, typed: Mapping[str, str]) -> None:
        """Take what an earlier run of the program kept. Pages see it when they are entered or shown again."""
        self._typed = dict(typed)
        self._show_document()

    def set_camera(self, name: str) -> None:
        """Name of the first camera, "" when there is none."""
        self._camera = name
        self._show_document()

    def set_thumbnails(self, thumbnails: Mapping[str, bytes]) -> None:
        """Small pictures (PNG, by side) of photos on their way; those of other sides stay."""
        self._thumbnails = {**self._thumbnails, **thumbnails}
        self._show_document()

    def set_language(self, name: str, locale: QLocale) -> None:
        """Write numbers and dates as in `locale` and show `name` in the rail."""
        self._locale = locale
        self._words = Wording(config=self._words.config, locale=locale, zone=self._zone)
        self.rail.language.set_words(name, self.tr("Language, {name}").format(name=name))
        self._show_document()

    def go(self, screen: str) -> None:
        """Show another screen if the document allows it; "" returns to the step's own."""
        application = self._state.application
        granted = not screen or screen_for(application, screen).name == screen
        if not granted and screen == "documents" and application is not None:
            # The other way is not chosen yet: choosing it is what leads there.
            if application.action(ChooseMethod.action) is not None:
                self._send(ChooseMethod(method="documents"))
            return
        if not granted:
            # Signing out is under way and leads there as soon as the account is gone.
            self._after_sign_out = screen if screen == "sign_in" else None
            return
        self._leave_running()
        self._detour = screen or None
        self._problem = None
        self._show_screen()
        self._redraw()

    @property
    def page(self) -> Page:
        """The page that is shown."""
        assert self._page is not None
        return self._page

    # -- following the session --------------------------------------------------------------------------------

    def show_state(self, state: SessionState) -> None:
        """Show a snapshot of the session: the only way in which anything on the screen changes."""
        before, self._state = self._state, state
        if state.config is not None and state.config is not before.config:
            self._words = Wording(config=state.config, locale=self._locale, zone=self._zone)
        if state.busy:
            self._problem = None
        answered = state.answers != before.answers
        if not self._busy():
            self._submitting = False
        if _step(before) != _step(state) or (answered and state.problem is None):
            self._detour = None
        if self._detour is not None and screen_for(state.application, self._detour).name != self._detour:
            self._detour = None
        if state.application is None and self._after_sign_out is not None:
            self._detour, self._after_sign_out = self._after_sign_out, None
        changed = state.application is not before.application
        if self._leads_elsewhere() and changed and self._linger_on_success():
            return
        moved = self._show_screen()
        looked_at = changed or state.config is not before.config or state.uploads is not before.uploads
        if looked_at and not moved:
            self._show_document()
        if answered and state.problem is not None and not moved and not self._page_shows(state.problem):
            self._problem = state.problem
        self._redraw()

    def _leads_elsewhere(self) -> bool:
        return self._page is not None and screen_for(self._state.application, self._detour) is not self._spec

    def _linger_on_success(self) -> bool:
        """Let the page show for a moment that it worked. True while it does."""
        if self._finishing or self._page is None or not self.isVisible():
            return self._finishing
        wait = self._page.finish(self._view())
        if wait <= 0:
            return False
        self._finishing = True
        self._linger.start(wait)
        self._redraw()
        return True

    def _finished(self) -> None:
        self._finishing = False
        self._show_screen()
        self._redraw()

    def _page_shows(self, problem: Problem) -> bool:
        return self._page is not None and self._page.show_problem(problem)

    def _show_screen(self) -> bool:
        """Change to the page of the newest document. True when it is another one than before."""
        if self._finishing:
            return False
        spec = screen_for(self._state.application, self._detour)
        if spec is self._spec:
            return False
        picture = self._leave_page()
        self._spec = spec
        page = self._page = self._made(spec.name)
        page.set_compact(self._compact)
        page.enter(self._view())
        self.sheet.column.show_page(page)
        self._redraw()
        self.sheet.lay_out()
        self.sheet.scroll_to_top()
        self._start_transition(picture)
        self._focus_title()
        return True

    def _leave_page(self) -> QPixmap | None:
        if self._page is None:
            return None
        picture = self.sheet.picture() if self.isVisible() and self.theme.duration("page") else None
        self._keep_typed()
        self._scope.cancel()
        self._page.leave()
        self._problem = None
        return picture

    def _made(self, name: str) -> Page:
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._classes[name]()(self.sheet.column)
            page.sent.connect(self._send)
            page.queried.connect(self._query)
            page.detour.connect(self.go)
            page.asked.connect(self._ask)
            page.changed.connect(self._page_changed)
        return page

    def _start_transition(self, picture: QPixmap | None) -> None:
        if picture is None:
            return
        after = self.sheet.picture()
        self.sheet.crossfade.start(
            picture, after, duration=self.theme.duration("page"), background=self.colour("surface")
        )

    def _view(self) -> View:
        state = self._state
        return View(
            config=self._words.config,
            words=self._words,
            application=state.application,
            typed=self._typed,
            clock_offset=state.clock_offset,
            clock=self._clock,
            uploads=state.uploads,
            thumbnails=self._thumbnails,
            camera=self._camera,
        )

    def _show_document(self) -> None:
        if self._page is not None and not self._finishing:
            self._page.show_document(self._view())
            self._redraw()

    # -- the one place where the surroundings are drawn -------------------------------------------------------

    def _redraw(self) -> None:
        if self._page is None or self._spec is None:
            return
        chrome = self._page.chrome()
        drawn = derive(
            state=self._state,
            spec=self._spec,
            chrome=chrome,
            words=self._words,
            typed=self._typed,
            problem=self._problem,
            busy=self._busy() and (self._submitting or self._state.resuming),
            now=time.monotonic(),
        )
        self._draw(chrome, drawn)

    def _draw(self, chrome: Chrome, drawn: Drawn) -> None:
        brand = self._words.config.brand
        self.setWindowTitle(brand.name)
        self.rail.brand.show_name(brand.name)
        self.rail.stepper.show_stations(drawn.stations)
        self.rail.connection.show_line(drawn.line)
        self.rail.show_note(drawn.keeps_place)
        self.sheet.column.show_chrome(chrome)
        if self.sheet.column.show_banner(drawn.banner) and drawn.banner is not None:
            announce(self, drawn.banner.spoken())
        self.sheet.footer.show_chrome(chrome, busy=drawn.busy)
        self.sheet.set_dense(chrome.dense)
        self.sheet.lay_out()
        retry_at = self._state.connection.retry_at
        if retry_at is None:
            self._countdown.stop()
        elif not self._countdown.isActive():
            self._countdown.start()
        self._spoken = drawn.spoken

    def _focus_title(self) -> None:
        title = self.sheet.column.title
        target: QWidget = title if title.isVisibleTo(self) else self.page
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(target, self._spoken)

    # -- what is pressed --------------------------------------------------------------------------------------

    def _send(self, command: Command | SendPhotos) -> None:
        """Give a command to the session; one that comes before there is a session waits for it."""
        self._keep_typed()
        if self._busy():
            return
        if self._session is None:
            self._waiting = command
        elif isinstance(command, SendPhotos):
            self._send_photos(self._session, command)
        else:
            self._session.send(command)

    def _send_photos(self, session: Session, command: SendPhotos) -> None:
        # Loaded long ago when a photo is sent; at the start it would cost the HTTP library.
        from kyc_desktop.api.session import Photo

        photos = [Photo(side=photo.side, data=photo.data, media_type=photo.media_type) for photo in command.photos]
        if session.send_photos(photos):
            self.set_thumbnails({photo.side: photo.thumbnail for photo in command.photos})
            self.go("sending")

    def _query(self, query: CheckPhone) -> None:
        session, page = self._session, self._page
        if session is None or page is None:
            return
        self._scope.cancel()
        self._scope.start(_answer(session, page, query))

    def _page_changed(self) -> None:
        if self.sender() is self._page:
            self._keep_typed()
            self._redraw()

    def _ask(self, what: str) -> None:
        if what == "retry" and self._session is not None:
            self._session.retry_now()
        else:
            self.asked.emit(what)

    def _press(self, does: str) -> None:
        verb, _, what = does.partition(":")
        if verb == "submit":
            self._submit()
        elif verb == "back":
            self._back()
        elif verb == "detour":
            self.go(what)
        elif verb == "ask":
            self._ask(what)
        elif verb == "page":
            self.page.act(what)

    def _submit(self) -> None:
        if self._busy() or self._finishing:
            return
        self._submitting = True
        self.page.submit()
        self._submitting = self._busy()
        self._redraw()

    def _busy(self) -> bool:
        return bool(self._state.busy) or self._state.resuming or self._waiting is not None

    def _back(self) -> None:
        if self._spec is not None and self._spec.back is not None:
            self.go(self._spec.back)

    def _follow_link(self, key: str) -> None:
        if key in _PLAIN_COMMANDS:
            self._send(_PLAIN_COMMANDS[key]())
        elif key == "dismiss" and self._session is not None:
            self._session.dismiss()
        elif key in BY_NAME:
            self.go(key)
        elif key == "retry" or key in ("support", "help", "update") or key.startswith("open:"):
            self._ask(key)
        else:
            self.page.act(key)

    def _follow_footer_link(self, key: str) -> None:
        self.page.act(key)

    def _show_first_error(self) -> None:
        field = self.page.first_error()
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep_typed(self) -> None:
        if self._page is None:
            return
        typed = {**self._typed, **self._page.typed()}
        if typed != self._typed:
            self._typed = typed
            self.typed.emit(dict(typed))

    def _leave_running(self) -> None:
        if self._session is not None and self._state.busy:
            self._session.abandon()

    # -- keyboard ---------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the banner and the page, then the footer, then the rail."""
        return step(tab_stops([self.sheet.column, self.sheet.footer, self.rail]), forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        footer, key = self.sheet.footer, event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if footer.primary.isVisible() and footer.primary.isEnabled() and not event.isAutoRepeat():
                footer.primary.click()
        elif key == Qt.Key.Key_Escape or (
            key == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            act = footer.act_of(footer.left)
            if act is not None and act.does in ("back", "page:cancel"):
                footer.left.click()
        elif key == Qt.Key.Key_F1:
            self.asked.emit("help")
        else:
            super().keyPressEvent(event)

    def _reveal_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        column = self.sheet.column
        if now is None or not column.isAncestorOf(now) or now is column.title:
            return
        shown, parent = now, now.parentWidget()
        while parent is not None and parent is not self._page:
            if parent.focusProxy() in (now, shown):
                shown = parent
            parent = parent.parentWidget()
        self.sheet.reveal(shown)

    # -- geometry and events ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_overlay.watch_input()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_typed()
        self.closing.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.colour("canvas"))
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._first_paint_done)
        if self.theme.dark:
            return
        if self._shadow is None:
            self._shadow = Shadow(self.colour("shadow"), dpr=self.devicePixelRatioF())
        sheet = QRectF(self.sheet.geometry())
        self._shadow.draw(painter, sheet, self.theme.number("radius", "sheet"))

    def _first_paint_done(self) -> None:
        self.painted.emit()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.theme.load_rest(app)

    def restyle(self) -> None:
        self._shadow = None
        super().restyle()
        if self._page is not None:
            self._place()

    def _place(self) -> None:
        limits = self.theme.number
        compact = self.width() < limits("compactBelow", "width") or self.height() < limits("compactBelow", "height")
        rail = limits("size", "railCompact" if compact else "rail")
        margin = limits("layout", "margin")
        left = 0 if not self.mirrored else self.width() - rail
        self.rail.setGeometry(left, 0, rail, self.height())
        sheet = QRect(0, margin, self.width() - rail - margin, self.height() - 2 * margin)
        sheet.moveLeft(margin if self.mirrored else rail)
        self.sheet.setGeometry(sheet)
        self.rail.set_compact(compact)
        self.sheet.set_compact(compact)
        if compact != self._compact:
            self._compact = compact
            if self._page is not None:
                self._page.set_compact(compact)
                self.sheet.lay_out()
        # The footer ends 1 px above the sheet's edge, at the border.
        bottom = sheet.bottom() - self.sheet.footer_height() - 24
        self.toast.set_anchor(QPoint(sheet.center().x(), bottom), sheet.width() - 48)
        self.focus_overlay.follow()


def _already(page: type[Page]) -> Callable[[], type[Page]]:
    return lambda: page


async def _answer(session: Session, page: Page, query: CheckPhone) -> None:
    """Ask and tell the page. Cancelled, and so silent, when the page is left or asks again."""
    problem = await session.check_phone(query)
    page.answered(query, problem)


def _step(state: SessionState) -> str | None:
    return state.application.step if state.application is not None else None
