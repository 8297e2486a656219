"""The window: the shell and the page that the newest document asks for.

It owns no rule of the journey. `flow.steps.screen_for` says which page, `derive.derive` says what is around it,
the session does the rest.

Signals, beside those of `shell.Shell`:
    Window.typed(object): a dict of what the customer typed, by object name, whenever it may have changed.
    Window.closing(): the window is being closed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, QTimer, QTimeZone, Signal
from PySide6.QtGui import QCloseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kyc_desktop.api.state import EMPTY, KeptPhoto, Line, SessionState
from kyc_desktop.flow.config import Config
from kyc_desktop.flow.steps import BY_NAME, STEPS, Rail, StepSpec, screen_for, update_screen

from .arrived import ArrivedReader
from .derive import Drawn, derive
from .kept_input import KeptInput
from .page import Chrome, Page, View
from .shelf import Pages, Shelf
from .shell import Shell
from .tasks import TaskScope
from .widgets.announce import announce
from .wording import Wording

if TYPE_CHECKING:
    from kyc_desktop.api.session import Session
    from kyc_desktop.flow.commands import CheckPhone, Command
    from kyc_desktop.flow.problems import Problem

    from .candidate import Candidate
    from .languages import Languages
    from .photos import SendPhotos


_PUT_BACK: Final = "put-photo-back"


class Window(Shell):
    """Shows the pages of `pages`, each made when it is first needed.

    Paints at once from `config`, the operator's own, and takes a session later by `attach`.
    """

    typed = Signal(object)
    closing = Signal()

    def __init__(
        self,
        pages: Pages,
        config: Config,
        *,
        locale: QLocale | None = None,
        zone: QTimeZone | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._shelf = Shelf(pages, self.sheet.column)
        self._zone = zone or QTimeZone(QTimeZone.Initialization.LocalTime)
        self._clock = clock
        self._words = Wording(config=config, locale=locale or QLocale(), zone=self._zone)
        self._session: Session | None = None
        self._languages: Languages | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._state = EMPTY
        self._spec: StepSpec | None = None
        self._page: Page | None = None
        self._detour: str | None = None
        self._after_sign_out: str | None = None
        self._typed: dict[str, str] = {}
        self._kept_input = KeptInput()
        self._person: str | None = None
        self._camera: str | None = None
        self._candidate: Candidate | None = None
        self._dropped: KeptPhoto | None = None
        self._arrived = ArrivedReader(self)
        self._after = ""
        self._then: Command | None = None
        self._problem: Problem | None = None
        self._submitting = False
        self._read: QWidget | None = None
        self._ahead = False
        self._waiting: Command | SendPhotos | None = None
        self._thumbnails: dict[str, bytes] = {}
        self._finishing = False
        self._scope = TaskScope(self)
        self._connect_parts()
        self.show_state(EMPTY)

    def _connect_parts(self) -> None:
        self._shelf.made.connect(self._connect_page)
        self._arrived.changed.connect(self._photo_read)
        self.toast.asked.connect(self._follow_link)
        self.compact_changed.connect(self._set_page_compact)
        self.painted.connect(self._announce_screen)
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

    # -- what the application gives ---------------------------------------------------------------------------

    def attach(self, session: Session) -> None:
        """Follow `session` from now on; give it the commands of the pages."""
        self.detach()
        self._session = session
        if self._languages is not None:
            session.speak(self._languages.current)
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

    def set_language(self, name: str, locale: QLocale, home: str = "", tag: str = "en") -> None:
        """Write numbers and dates as in `locale` and show `name` in the rail. ``home``, ``tag``: see `Wording`."""
        self._words = replace(self._words, locale=locale, home=home, language=tag)
        self.rail.language.set_words(name, self.tr("Language, {name}").format(name=name))
        self._show_document()

    def follow_languages(self, languages: Languages) -> None:
        """Show which language is spoken, offer the others, and say everything anew when another is chosen."""
        self._languages = languages
        self._say_language(languages)
        # A method and no closure: Qt ends the connection with the window, and the languages may outlive it.
        languages.changed.connect(self._say_anew)
        self.rail.language.chosen.connect(languages.choose)

    def _say_language(self, languages: Languages) -> None:
        self.rail.language.offer(languages.offered(), languages.current)
        self.set_language(languages.name, languages.locale, languages.home, languages.current)

    def _say_anew(self) -> None:
        assert self._languages is not None
        focus = QApplication.focusWidget()
        self._kept_input.take(self._shelf)
        self._leave_for_good()
        self.rail.retranslate()
        if self.header is not None:
            self.header.retranslate()
        self.toast.hide()
        self._say_language(self._languages)
        self._show_screen()
        if not self._kept_input.focus(self.page) and focus is not None and self.rail.isAncestorOf(focus):
            focus.setFocus()
        if self._session is not None:
            self._session.speak(self._languages.current)

    def go(self, screen: str) -> None:
        """Show another screen if the document allows it; "" returns to the step's own."""
        self._turn_to(screen)
        self._show_arrived()

    def _turn_to(self, screen: str) -> None:
        application = self._state.application
        granted = not screen or screen_for(application, screen).name == screen
        if not granted and screen == "documents" and application is not None:
            # The other way is not chosen yet: choosing it is what leads there.
            from kyc_desktop.flow.commands import ChooseMethod

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

    def take(self, candidate: Candidate) -> None:
        """Show a photo that was just taken or chosen on the check screen."""
        self._candidate = candidate
        self._turn_to("photo_check")
        self._show_document()

    @property
    def language(self) -> str:
        """What is spoken, BCP 47."""
        return self._words.language

    @property
    def page(self) -> Page:
        """The page that is shown."""
        assert self._page is not None
        return self._page

    # -- following the session --------------------------------------------------------------------------------

    def show_state(self, state: SessionState) -> None:
        """Show a snapshot of the session: the only way in which anything on the screen changes."""
        self._show_state(state)
        self._show_arrived()
        self._go_on(state)

    def _show_state(self, state: SessionState) -> None:
        before, self._state = self._state, state
        if state.config is not None and state.config is not before.config:
            self._words = replace(self._words, config=state.config)
        if state.busy:
            self._problem = None
        if _was_left(before, state):
            self._forget_person(signed_out=state.notice != "session_ended")
        self._know_person(state)
        if state.arrivals != before.arrivals:
            self._arrived.follow(state.arrivals, self._words.config.limits)
        answered = state.answers != before.answers
        if not self._busy():
            self._submitting = False
        self._follow_detour(before, state, done=answered and state.problem is None)
        if answered:
            self._after = ""
            self._then = self._then if state.problem is None else None
        changed = state.application is not before.application
        if self._leads_elsewhere() and changed and self._linger_on_success():
            return
        if self._show_screen():
            return
        if changed or state.config is not before.config or _photos(state) != _photos(before):
            self._show_document()
        if answered and state.problem is not None and not self._page_shows(state.problem):
            self._problem = state.problem
        self._redraw()

    def _follow_detour(self, before: SessionState, state: SessionState, *, done: bool) -> None:
        """A detour ends with the step, with its command done, or when it is not granted any more."""
        if _step(before) != _step(state) or done:
            self._detour = (self._after if done else "") or None
        if _document(before) != _document(state) or self._candidate_gone(state):
            self._candidate = None
            if self._detour == "photo_check":
                self._detour = None
        if state.uploads and not before.uploads:
            # Also when an earlier run of the program was interrupted while it sent them.
            self._detour = "sending"
        if self._detour is not None and screen_for(state.application, self._detour).name != self._detour:
            self._detour = None
        if state.application is None and self._after_sign_out is not None:
            self._detour, self._after_sign_out = self._after_sign_out, None
        if state.notice == "session_ended" and before.notice != state.notice:
            self._detour = "sign_in"  # who was signed out has an account

    def _candidate_gone(self, state: SessionState) -> bool:
        """Whether the photo that is looked at came from the phone and was taken back there."""
        candidate = self._candidate
        if candidate is None or candidate.source != "phone":
            return False
        return all(arrival.side != candidate.side for arrival in state.arrivals)

    def _photo_read(self) -> None:
        self._show_document()
        self._show_arrived()

    def _show_arrived(self) -> None:
        """A photo of the phone is looked at as soon as it is read, where the page waits for one."""
        if self._page is None or self._finishing or self._busy():
            return
        candidate = self._page.take_photo()
        if candidate is not None:
            self.take(candidate)

    def _go_on(self, state: SessionState) -> None:
        """Send the second of two commands once the first is done."""
        if self._then is not None and not self._after and not self._busy() and state.problem is None:
            command, self._then = self._then, None
            self._submitting = True
            self._send(command)

    def _forget_person(self, *, signed_out: bool) -> None:
        """The next one at this computer may be somebody else: pages are made anew, with nothing in their fields."""
        from .dialogs import Dialog

        for dialog in self.findChildren(Dialog):
            dialog.reject()  # it asks for a page that is about to go
        self._leave_for_good(keep_typed=not signed_out)
        self._kept_input.forget()
        self._problem, self._waiting = None, None
        self._thumbnails, self._candidate, self._dropped, self._after, self._then = {}, None, None, "", None
        self._arrived.forget()
        if signed_out:
            self._typed, self._person = {}, None

    def _leave_for_good(self, *, keep_typed: bool = True) -> None:
        """Throw the pages away; `_show_screen` makes new ones."""
        if self._page is not None:
            if keep_typed:
                self._keep_typed()
            self._scope.cancel()
            self._page.leave()
        if self.header is not None:
            self.header.show_corner(None)
        self._shelf.throw_away()
        self._linger.stop()
        self._page, self._spec = None, None
        self._finishing = False

    def _know_person(self, state: SessionState) -> None:
        """What was typed before a session ended is not for somebody else who signs in then."""
        if state.application is None:
            return
        if self._person not in (None, state.application.id):
            self._typed = {}
        self._person = state.application.id

    def _leads_elsewhere(self) -> bool:
        return self._page is not None and self._screen() is not self._spec

    def _screen(self) -> StepSpec:
        if self._state.connection.line is Line.UPDATE_NEEDED:
            return update_screen(self._state.application)
        return screen_for(self._state.application, self._detour)

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
        spec = self._screen()
        if spec is self._spec:
            return False
        self.toast.leave()
        picture, frame = self._leave_page(), self._frame
        self._spec = spec
        page = self._shelf.page(spec.name)
        page.set_compact(self.compact)
        page.enter(self._view())
        self._kept_input.give_back(page)
        self._page = page  # from here on its changes are drawn; those of entering are drawn once, below
        self.sheet.column.show_page(page)
        self._redraw()
        self.sheet.lay_out()
        self.sheet.scroll_to_top()
        if frame == self._frame:
            self._start_transition(picture)
        self._focus_title()
        if self._ahead:
            self.make_pages()
        return True

    def _leave_page(self) -> QPixmap | None:
        if self._page is None:
            return None
        picture = self.sheet.picture() if self.isVisible() and self.theme.duration("page") else None
        self._keep_typed()
        self._scope.cancel()
        self._page.leave()
        self._problem = None
        if self._candidate is not None and self._candidate.source == "phone" and self._detour != "photo_check":
            self._candidate = None  # it comes again by itself, until somebody has said yes to it
        return picture

    def make_pages(self) -> None:
        """Make the pages that may come next, now and after each change: once everything they import is there."""
        self._ahead = True
        if self._spec is not None:
            near = (self._spec.rail, _next_station(self._spec.rail))
            self._shelf.make_ahead(spec.name for spec in STEPS if spec.rail in near)

    def _connect_page(self, page: Page) -> None:
        page.sent.connect(self._send)
        page.queried.connect(self._query)
        page.detour.connect(self.go)
        page.asked.connect(self._ask)
        page.kept.connect(self._keep_photo)
        page.dropped.connect(self._drop_photo)
        page.taken.connect(self.take)
        page.retaken.connect(self._take_again)
        page.changed.connect(self._page_changed)

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
            photos=state.photos,
            photos_kept=state.photos_kept,
            thumbnails=self._thumbnails | {photo.side: photo.thumbnail for photo in state.photos if photo.thumbnail},
            camera=self._camera,
            candidate=self._candidate,
            arrived=self._arrived.photos,
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
        self.rail.brand.show_brand(brand.name, brand.mark)
        self.rail.stepper.show_stations(drawn.stations)
        self.rail.connection.show_line(drawn.line)
        self.rail.show_note(drawn.keeps_place)
        self.show_frame(chrome.frame)
        if self.header is not None:
            self.header.show_words(chrome.heading or chrome.title, drawn.place)
            self.header.show_corner(self.page.corner())
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
        target: QWidget = title if title.isVisibleTo(self) else self.page.title()
        if self._frame == "stage" and self.header is not None:
            target = self.header.title
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read = target
        if self._painted:
            self._announce_screen()

    def _announce_screen(self) -> None:
        if self._read is not None:
            announce(self._read, self._spoken)

    # -- what is pressed --------------------------------------------------------------------------------------

    def _send(self, command: Command | SendPhotos) -> None:
        """Give a command to the session; one that comes before there is a session waits for it."""
        self._keep_typed()
        if self._busy():
            return
        self._after, self._then = self.page.after(), self.page.then()
        from .photos import SendPhotos

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

    def _keep_photo(self, photo: KeptPhoto) -> None:
        self._candidate = None
        if self._session is not None:
            self._session.keep_photo(photo)

    def _drop_photo(self, side: str) -> None:
        if self._session is None:
            return
        self._dropped = next((photo for photo in self._state.photos if photo.side == side), None)
        self._session.drop_photo(side)
        if self._dropped is not None:
            self.toast.say(self.tr("Photo removed"), act=self.tr("Undo"), does=_PUT_BACK)

    def _put_photo_back(self) -> None:
        photo, self._dropped = self._dropped, None
        if photo is not None and self._session is not None:
            self._session.keep_photo(photo)

    def _take_again(self, side: str) -> None:
        self._keep_typed()
        if self._session is not None and not self._busy():
            self._after, self._then = "", None
            self._session.take_again(side)

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
        elif what == "fetch" and self._session is not None:
            self._session.fetch_again()
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
        back = self.page.chrome().back or (self._spec.back if self._spec is not None else None)
        if back:
            self.go(back)

    def _follow_link(self, key: str) -> None:
        command = _plain_command(key)
        if command is not None:
            self._send(command)
        elif key == _PUT_BACK:
            self._put_photo_back()
        elif key == "dismiss" and self._session is not None:
            self._session.dismiss()
        elif key in BY_NAME:
            self.go(key)
        elif key == "retry" or key in ("support", "help", "update", "copy-report") or key.startswith("open:"):
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

    # -- events -----------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        self._keep_typed()
        self.closing.emit()
        super().closeEvent(event)

    def _set_page_compact(self, compact: bool) -> None:
        if self._page is not None:
            self._page.set_compact(compact)
            self.sheet.lay_out()


def _next_station(rail: Rail) -> Rail:
    order = tuple(Rail)
    return order[min(order.index(rail) + 1, len(order) - 1)]


def _plain_command(action: str) -> Command | None:
    """A command without an answer to type, which a link in a sentence can give."""
    from kyc_desktop.flow.commands import Acknowledge, ResendEmail, ResendLink

    known: dict[str, type[ResendEmail | ResendLink | Acknowledge]] = {
        command.action: command for command in (ResendEmail, ResendLink, Acknowledge)
    }
    return known[action]() if action in known else None


async def _answer(session: Session, page: Page, query: CheckPhone) -> None:
    """Ask and tell the page. Cancelled, and so silent, when the page is left or asks again."""
    problem = await session.check_phone(query)
    page.answered(query, problem)


def _photos(state: SessionState) -> tuple[object, ...]:
    return state.uploads, state.photos, state.photos_kept, state.arrivals


def _was_left(before: SessionState, now: SessionState) -> bool:
    """The application that was shown has been left: signed out, withdrawn, or ended by the server."""
    return before.application is not None and now.application is None


def _document(state: SessionState) -> tuple[str | None, str | None] | None:
    """Country and type of the document that was chosen."""
    documents = state.application.documents if state.application is not None else None
    return (documents.country, documents.type) if documents is not None else None


def _step(state: SessionState) -> str | None:
    return state.application.step if state.application is not None else None
