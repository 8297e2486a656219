"""One customer's session: the newest document, one command at a time, and a connection that may break.

No toolkit. Everything runs on one event loop; nothing here blocks it. What the window shows is `Session.state`,
one frozen value; listeners hear of every difference.

Rules that hold always:

* A document whose version is not higher than the one shown is ignored; so is every answer that belongs to a
  session which ended while it was under way (`_generation`).
* A command keeps its ``Idempotency-Key`` until it is answered: over retries, and over being given again for the
  same document. After a crash of the program the document on the server decides.
* Leaving a page stops the waiting, not the command: its effect arrives with the document.
"""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

from kyc_desktop.flow.application import Application, Registered
from kyc_desktop.flow.commands import (
    CheckPhone,
    Command,
    ForgotPassword,
    Register,
    ResetPassword,
    SetLanguage,
    SignIn,
    SubmitDocuments,
)
from kyc_desktop.flow.config import Config
from kyc_desktop.flow.languages import LANGUAGES, nearest
from kyc_desktop.flow.problems import Problem
from kyc_desktop.flow.steps import Step

from .arrivals import Arrivals
from .chosen import ChosenPhotos
from .client import Client
from .delivery import Delivery, seconds_to_wait
from .drafts import NOBODY, Drafts
from .errors import ApiError, ProblemError, SessionEnded, UpdateNeeded
from .keystore import KeyStoreError
from .notebook import Notebook
from .opening import connect, fetch_config
from .outgoing import Outgoing
from .poll import follow
from .retry import Reconnection
from .state import Arrival, Connection, KeptPhoto, Line, SessionState, Upload
from .uploads import Photo as Photo  # noqa: PLC0414 - what `Session.send_photos` takes

_log = logging.getLogger(__name__)

T = TypeVar("T")
Listener = Callable[[SessionState], None]


class Tokens(Protocol):
    """Where the bearer token outlives the program. Every method may raise `KeyStoreError`."""

    async def load(self) -> str | None: ...
    async def save(self, token: str) -> None: ...
    async def delete(self) -> None: ...


class Session:
    """See the module. ``open_client`` is called once by `start` and may raise the errors of `errors`.

    ``config``: what is known of the operator before the server has answered. ``pause(attempt, after)`` gives the
    seconds before a repetition; tests make it short.
    """

    def __init__(
        self,
        open_client: Callable[[], Awaitable[Client]],
        tokens: Tokens,
        drafts: Drafts,
        *,
        config: Config | None = None,
        pause: Callable[[int, float | None], float] | None = None,
    ) -> None:
        self._open_client = open_client
        self._tokens = tokens
        self._line = Reconnection(self._connection_changed, pause=pause)
        self._delivery = Delivery(self._line)
        self._state = SessionState(config=config)
        self._notebook = Notebook(drafts, changed=self._typed_changed, full=self._disk_full)
        self._chosen = ChosenPhotos(drafts, changed=self._photos_changed, full=self._disk_full)
        self._outgoing = Outgoing(self._chosen, self._line, changed=self._uploads_changed)
        self._arrivals = Arrivals(self._line, changed=self._arrivals_changed)
        self._full_said = False
        self._listeners: list[Listener] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self._client: Client | None = None
        self._ready = asyncio.Event()
        self._generation = 0
        self._command: asyncio.Task[None] | None = None
        self._query: asyncio.Task[Problem | None] | None = None
        self._follow: asyncio.Task[None] | None = None
        self._photos: asyncio.Task[None] | None = None
        self._fetch: asyncio.Task[None] | None = None
        self._language = ""
        self._told: tuple[int, str] | None = None

    @property
    def state(self) -> SessionState:
        return self._state

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every new state, in the loop's thread. Returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    # Life

    def start(self) -> None:
        """Connect, fetch the configuration, and resume the application whose token was kept."""
        self._spawn(self._begin())

    async def stop(self) -> None:
        """End everything and close the connection. What is on the server or was typed stays."""
        await self._notebook.save()
        await self._chosen.store()
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._line.end()
        if self._client is not None:
            await self._client.aclose()

    def moved(self, base_url: str) -> None:
        """The server is back at another address; whatever waits for it tries now."""
        if self._client is not None:
            self._client.move_to(base_url)
        self._line.retry_now()

    def retry_now(self) -> None:
        """ "Try now" of the banner."""
        self._line.retry_now()

    # What the customer does

    def send(self, command: Command) -> bool:
        """Start sending. False when a command is under way already: a double click sends once."""
        return self._start(command.action, self._perform(command))

    def abandon(self) -> None:
        """The page was left: stop waiting for its command and its question."""
        self._stop_asking()
        if self._command is not None:
            self._command.cancel()

    def say(self, notice: str) -> None:
        """Show a notice of the program, unless there is another one: what the session has to say matters more."""
        if not self.state.notice:
            self._publish(notice=notice)

    def dismiss(self) -> None:
        """The notice was shown."""
        self._publish(notice="")

    def remember(self, typed: Mapping[str, str]) -> None:
        """Keep what was typed, by object name. Passwords and codes are not taken."""
        self._notebook.remember(typed)

    def keep_photo(self, photo: KeptPhoto) -> None:
        """A photo was chosen: it is there again after the end of the program, until it is submitted or dropped."""
        self._chosen.put(photo)
        self._spawn(self._chosen.store())

    def drop_photo(self, side: str) -> None:
        """The photo that was chosen for this side is not wanted any more."""
        self._chosen.drop([side])
        self._spawn(self._chosen.store())

    def send_photos(self, photos: Sequence[Photo]) -> bool:
        """Upload, then submit the documents. False when photos are under way already.

        They are kept encrypted until the server has them: after a crash they go on by themselves.
        """
        return self._start_photos(tuple(photos))

    def abandon_photos(self) -> None:
        """Cancel, and delete what has arrived of photos that were not submitted."""
        if self._photos is not None:
            self._photos.cancel()
        self._spawn(self._delete_photos())

    def fetch_again(self) -> None:
        """Photos of the phone that could not be fetched are asked for once more."""
        self._arrivals.again()
        self._start_fetching()

    def take_again(self, side: str) -> bool:
        """The server deletes the photo of that side, and the phone is asked for another. False when a command is
        under way."""
        return self._start("delete-photo", self._drop_side(side))

    def sign_out(self) -> None:
        self._spawn(self._sign_out())

    def withdraw(self) -> bool:
        """Give up the application for good. False when a command is under way."""
        return self._start("withdraw", self._withdraw())

    def speak(self, language: str) -> None:
        """Mails, texts and the pages on the phone are to be in this language (BCP 47), too."""
        self._language = nearest(language) or LANGUAGES[0]
        self._tell_language()

    # Begin and end

    async def _begin(self) -> None:
        self._client = client = await connect(self._open_client, self._line)
        # A locked key store may take its time; the first page needs its countries meanwhile.
        token, _ = await asyncio.gather(
            self._stored_token(), fetch_config(client, self._line, lambda config: self._publish(config=config))
        )
        self._ready.set()
        if token is None:
            await self._notebook.take_up(NOBODY)
        elif self._line.connection.line is Line.UPDATE_NEEDED:
            self._publish(resuming=False)  # the token and the drafts stay as they are, for the next version
        else:
            client.token = token
            self._start_following()

    async def _stored_token(self) -> str | None:
        try:
            token = await self._tokens.load()
        except KeyStoreError:
            # It is said when there is something to remember, not to somebody who only looks.
            return None
        self._publish(resuming=token is not None)
        return token

    async def _keep(self, token: str) -> None:
        try:
            await self._tokens.save(token)
        except KeyStoreError:
            self._publish(notice="key_store_missing")

    async def _enter(self, registered: Registered) -> None:
        client = await self._connected()
        self._end_generation()
        client.token = registered.token
        self._chosen.close()
        self._arrivals.forget()
        self._publish(application=None, notice="", uploads=())
        self._adopt(self._generation, registered.application)
        self._start_following()
        await self._keep(registered.token)

    async def _sign_out(self) -> None:
        client = await self._connected()
        try:
            async with asyncio.timeout(3):
                await client.sign_out()
        except (ApiError, TimeoutError) as error:
            _log.info("sign-out was not confirmed: %s", type(error).__name__)
        await self._forget(notice="")
        await self._notebook.wipe()

    async def _withdraw(self) -> None:
        client = await self._connected()
        generation = self._generation
        try:
            await self._delivery.repeat(client.withdraw)
        except SessionEnded:
            await self._lost(generation)
        except ApiError as error:
            self._answered("withdraw", self._problem_of(error))
        else:
            await self._forget(notice="")
            await self._notebook.wipe()

    async def _lost(self, generation: int) -> None:
        """The server says that the token has ended: true of this session, or of one that is over anyway."""
        if generation == self._generation:
            await self._forget(notice="session_ended")

    async def _forget(self, *, notice: str) -> None:
        self._end_generation()
        # Ended by the line above or the one that runs this: the next one, signing in again, waits for neither.
        self._command = None
        if self._client is not None:
            self._client.token = None
        self._chosen.close()
        self._arrivals.forget()
        self._publish(application=None, notice=notice, uploads=(), resuming=False, busy="", problem=None)
        try:
            await self._tokens.delete()
        except KeyStoreError:
            _log.info("the key store did not answer; the token has ended on the server")

    def _end_generation(self) -> None:
        """Answers that are still under way belong to the past from now on."""
        self._generation += 1
        self._delivery.decided()
        current = asyncio.current_task()
        for task in (self._follow, self._query, self._command, self._photos, self._fetch):
            if task is not None and task is not current:
                task.cancel()
        self._follow = self._query = None

    # The document

    def _start_following(self) -> None:
        if self._follow is not None:
            self._follow.cancel()
        self._follow = self._spawn(self._following())

    async def _following(self) -> None:
        client = await self._connected()
        generation = self._generation
        try:
            await follow(client, self._line, self._adopt_now())
        except SessionEnded:
            self._line.succeeded()
            await self._lost(generation)
        except UpdateNeeded:
            self._outdated()

    def _adopt_now(self) -> Callable[[Application], None]:
        """Adopts documents for as long as the present session lasts."""
        generation = self._generation
        return lambda application: self._adopt(generation, application)

    def _adopt(self, generation: int, application: Application) -> None:
        if generation != self._generation:
            return
        shown = self._state.application
        if shown is not None and (shown.id != application.id or application.version <= shown.version):
            return
        offset = _clock_offset(application.server_time)
        self._publish(
            application=application,
            resuming=False,
            clock_offset=self._state.clock_offset if offset is None else offset,
        )
        self._chosen.follow(application)
        self._arrivals.follow(application)
        self._tell_language()
        if shown is None:
            self._spawn(self._take_up(application))
        else:
            self._spawn(self._chosen.store())
            self._start_fetching()

    async def _take_up(self, application: Application) -> None:
        """Go on with what was typed, and with photos that the end of the program interrupted."""
        generation = self._generation
        await self._notebook.take_up(application.id)
        if generation != self._generation:
            return
        application = self._state.application or application
        self._chosen.take_up(application)
        self._spawn(self._chosen.store())
        self._start_fetching()
        if application.step == Step.DOCUMENTS:
            self._start_photos(self._outgoing.waiting(), again=True)

    # Commands

    def _start(self, action: str, work: Coroutine[Any, Any, None]) -> bool:
        if self._command is not None:
            work.close()
            return False
        self._stop_asking()
        self._publish(busy=action, problem=None, problem_of="")
        self._command = self._spawn(work)
        self._command.add_done_callback(self._performed)
        return True

    async def _drop_side(self, side: str) -> None:
        client = await self._connected()
        generation = self._generation
        problem: Problem | None = None
        try:
            self._adopt(generation, await self._delivery.repeat(lambda: client.delete_document(side)))
        except SessionEnded:
            await self._lost(generation)
            return
        except ApiError as error:
            problem = self._problem_of(error)
            if problem.application is not None:
                self._adopt(generation, problem.application)
        self._answered("delete-photo", problem)

    async def _perform(self, command: Command) -> None:
        generation = self._generation
        problem: Problem | None = None
        try:
            await self._deliver(command)
        except SessionEnded:
            await self._lost(generation)
            return
        except ApiError as error:
            problem = self._problem_of(error)
            if problem.application is not None:
                self._adopt(generation, problem.application)
        if problem is None or problem.status < 500:
            self._delivery.decided()
        self._answered(command.action, problem)

    async def _deliver(self, command: Command) -> None:
        client = await self._connected()
        generation = self._generation
        if isinstance(command, (Register, ForgotPassword)) and self._language:
            command = replace(command, locale=self._language)
        key = self._delivery.key(command, self._state.application)
        if isinstance(command, Register):
            await self._enter(await self._delivery.repeat(lambda: client.register(command, key=key)))
        elif isinstance(command, SignIn):
            await self._enter(await self._delivery.repeat(lambda: client.sign_in(command, key=key)))
        elif isinstance(command, ResetPassword):
            await self._enter(await self._delivery.repeat(lambda: client.reset_password(command, key=key)))
        elif isinstance(command, ForgotPassword):
            await self._delivery.repeat(lambda: client.forgot_password(command, key=key))
        else:
            self._adopt(generation, await self._delivery.repeat(lambda: client.command(command, key=key)))

    def _problem_of(self, error: ApiError) -> Problem:
        if isinstance(error, UpdateNeeded):
            self._outdated()
        if isinstance(error, ProblemError):
            return error.problem
        return Problem(code=error.code, retry_after=seconds_to_wait(error))

    def _answered(self, action: str, problem: Problem | None) -> None:
        self._publish(problem=problem, problem_of=action if problem else "", answers=self._state.answers + 1)

    def _performed(self, task: asyncio.Task[None]) -> None:
        if self._command is task:
            self._command = None
            self._publish(busy="")

    def _outdated(self) -> None:
        """The server takes nothing more from this version. The token and what was typed stay for the next one."""
        if self._follow is not None and self._follow is not asyncio.current_task():
            self._follow.cancel()  # another server behind the balancer may not know of it yet
        self._line.stop(Line.UPDATE_NEEDED)
        self._publish(resuming=False)
        self._spawn(self._look_up_update())

    async def _look_up_update(self) -> None:
        """Where it is may have been said after this program has started."""
        client = await self._connected()
        try:
            answer = await client.config()
        except ApiError as error:
            _log.info("where the update is was not told: %s", error.code)
        else:
            if answer is not None:
                self._publish(config=answer[0])

    async def _connected(self) -> Client:
        await self._ready.wait()
        assert self._client is not None
        return self._client

    # The question about a number

    async def check_phone(self, command: CheckPhone) -> Problem | None:
        """Ask whether a number can receive the link: None when it can, else why not.

        A question never makes the session busy. It is cancelled (`asyncio.CancelledError`) when a newer one or a
        command takes its place, and when the server cannot be reached: then there is no answer to show.
        """
        self._stop_asking()
        if self._command is not None:
            raise asyncio.CancelledError
        self._query = self._spawn(self._answer(command))
        return await self._query

    def _stop_asking(self) -> None:
        if self._query is not None:
            self._query.cancel()
            self._query = None

    async def _answer(self, command: CheckPhone) -> Problem | None:
        client = await self._connected()
        generation = self._generation
        try:
            await client.check_phone(command, key=uuid.uuid4().hex)
        except SessionEnded as error:
            await self._lost(generation)
            raise asyncio.CancelledError from error
        except ProblemError as error:
            return error.problem
        except ApiError as error:
            _log.info("check-phone: %s", error.code)
            raise asyncio.CancelledError from error
        return None

    # The language of what is sent

    def _tell_language(self) -> None:
        """Once for each session and language: it never makes the session busy, and a server may not know it."""
        application, telling = self._state.application, (self._generation, self._language)
        if application is None or not self._language or self._told == telling:
            return
        if application.language is not None and application.language != self._language:
            self._told = telling
            self._spawn(self._tell(SetLanguage(language=self._language)))

    async def _tell(self, command: SetLanguage) -> None:
        client = await self._connected()
        generation, key = self._generation, uuid.uuid4().hex
        try:
            self._adopt(generation, await self._delivery.repeat(lambda: client.command(command, key=key)))
        except SessionEnded:
            await self._lost(generation)
        except ApiError as error:
            _log.info("%s: %s", command.action, error.code)

    # Photos

    def _start_photos(self, photos: tuple[Photo, ...], *, again: bool = False) -> bool:
        if self._photos is not None or not photos:
            return False
        self._publish(problem=None, problem_of="")
        self._photos = self._spawn(self._send_photos(photos, again=again))
        self._photos.add_done_callback(self._photos_done)
        return True

    async def _send_photos(self, photos: tuple[Photo, ...], *, again: bool) -> None:
        client = await self._connected()
        generation = self._generation
        try:
            complete = await self._outgoing.send(client, photos, self._adopt_now(), again=again)
        except SessionEnded:
            await self._lost(generation)
            return
        except UpdateNeeded:
            self._outdated()
            return
        if complete:
            while not self.send(SubmitDocuments()):
                assert self._command is not None
                await asyncio.wait([self._command])

    async def _delete_photos(self) -> None:
        client = await self._connected()
        generation = self._generation
        if self._photos is not None:
            await asyncio.wait([self._photos])
        try:
            await self._outgoing.delete(client, self._delivery, self._adopt_now())
        except SessionEnded:
            await self._lost(generation)

    def _photos_done(self, _task: asyncio.Task[None]) -> None:
        self._photos = None

    def _uploads_changed(self, uploads: tuple[Upload, ...]) -> None:
        self._publish(uploads=uploads)

    # Photos that a phone brought

    def _start_fetching(self) -> None:
        if self._fetch is None or self._fetch.done():
            self._fetch = self._spawn(self._fetching())

    async def _fetching(self) -> None:
        client = await self._connected()
        generation = self._generation
        try:
            await self._arrivals.fetch(client)
        except SessionEnded:
            await self._lost(generation)
        except UpdateNeeded:
            self._outdated()

    # State

    def _arrivals_changed(self, arrivals: tuple[Arrival, ...]) -> None:
        self._publish(arrivals=arrivals)

    def _typed_changed(self, typed: Mapping[str, str]) -> None:
        self._publish(typed=typed)

    def _photos_changed(self, photos: tuple[KeptPhoto, ...], kept: bool) -> None:
        self._publish(photos=photos, photos_kept=kept)

    def _disk_full(self) -> None:
        if not self._full_said:
            self._full_said = True
            self._publish(notice="disk_full")

    def _connection_changed(self, connection: Connection) -> None:
        self._publish(connection=connection)

    def _publish(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            for listener in tuple(self._listeners):
                listener(state)

    def _spawn(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            task.get_loop().call_exception_handler(
                {"message": "a task of the session failed", "exception": error, "task": task}
            )


def _clock_offset(server_time: str) -> float | None:
    """Seconds to add to this computer's clock to get the server's."""
    try:
        return (datetime.fromisoformat(server_time) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return None


__all__ = ["Listener", "Photo", "Session", "Tokens"]
