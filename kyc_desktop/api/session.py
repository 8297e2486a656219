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
import hashlib
import logging
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final, Protocol, TypeVar

import kyc_desktop
from kyc_desktop.flow.application import Application, Registered
from kyc_desktop.flow.commands import CheckPhone, Command, Register, SignIn, SubmitDocuments
from kyc_desktop.flow.config import Config
from kyc_desktop.flow.problems import Problem

from .client import Client
from .decode import encode
from .drafts import NOBODY, Drafts
from .errors import (
    AnswerUnreadable,
    ApiError,
    InProgress,
    NoServer,
    ProblemError,
    SessionEnded,
    Unreachable,
    UpdateNeeded,
)
from .keystore import KeyStoreError
from .notebook import Notebook
from .poll import follow
from .retry import Reconnection
from .state import Connection, Line, SessionState, Upload
from .uploads import Photo as Photo  # noqa: PLC0414 - what `Session.send_photos` takes
from .uploads import Uploads

_log = logging.getLogger(__name__)

LONGEST_WAIT: Final = 60.0
"""Seconds. A server that asks for more is not waited for silently: the customer is told."""

LINGERS: Final = 6.0
"""Seconds after which a command that has no answer is shown as slow."""

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
        self._state = SessionState(config=config)
        self._notebook = Notebook(drafts, changed=self._typed_changed, full=self._disk_full)
        self.drafts = drafts
        self._listeners: list[Listener] = []
        self._tasks: set[asyncio.Task[Any]] = set()
        self._client: Client | None = None
        self._ready = asyncio.Event()
        self._generation = 0
        self._command: asyncio.Task[None] | None = None
        self._query: asyncio.Task[Problem | None] | None = None
        self._follow: asyncio.Task[None] | None = None
        self._uploads: Uploads | None = None
        self._undecided: tuple[bytes, str] | None = None

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
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
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
        if self._command is not None:
            return False
        self._stop_asking()
        self._publish(busy=command.action, problem=None, problem_of="")
        self._command = self._spawn(self._perform(command))
        self._command.add_done_callback(self._performed)
        return True

    def abandon(self) -> None:
        """The page was left: stop waiting for its command and its question."""
        self._stop_asking()
        if self._command is not None:
            self._command.cancel()

    def clear_problem(self) -> None:
        self._publish(problem=None, problem_of="")

    def dismiss(self) -> None:
        """The notice was shown."""
        self._publish(notice="")

    def remember(self, typed: Mapping[str, str]) -> None:
        """Keep what was typed, by object name. Passwords and codes are not taken."""
        self._notebook.remember(typed)

    def send_photos(self, photos: Sequence[Photo]) -> bool:
        """Upload, then submit the documents. False when photos are under way already."""
        if self._client is None or self._uploads is not None:
            return False
        self._publish(problem=None, problem_of="")
        self._uploads = Uploads(self._client, self._line, self._adopt_now(), self._uploads_changed)
        self._spawn(self._send_photos(self._uploads, tuple(photos))).add_done_callback(self._photos_done)
        return True

    def abandon_photos(self) -> None:
        """Cancel, and delete what has arrived of photos that were not submitted."""
        if self._uploads is not None:
            self._spawn(self._uploads.abandon())

    def sign_out(self) -> None:
        self._spawn(self._leave(withdraw=False))

    def withdraw(self) -> bool:
        """Give up the application for good. False when a command is under way."""
        if self._command is not None:
            return False
        self._publish(busy="withdraw", problem=None, problem_of="")
        self._command = self._spawn(self._leave(withdraw=True))
        self._command.add_done_callback(self._performed)
        return True

    # Begin and end

    async def _begin(self) -> None:
        while self._client is None:
            try:
                self._client = await self._open_client()
            except NoServer:
                await self._line.wait_asked(Line.BACKEND_MISSING)
            except Unreachable as error:
                await self._line.wait_turn(error)
        token = await self._stored_token()
        if token is not None:
            self._client.token = token
            self._publish(resuming=True)
        else:
            self._spawn(self._notebook.take_up(NOBODY))
        await self._configure(self._client)
        self._ready.set()
        if token is not None:
            self._start_following()

    async def _configure(self, client: Client) -> None:
        while True:
            try:
                answer = await client.config()
            except UpdateNeeded:
                self._line.stop(Line.UPDATE_NEEDED)
                return
            except ApiError as error:
                unreachable = error if isinstance(error, Unreachable) else None
                await self._line.wait_turn(unreachable, cause=error.code)
                continue
            break
        self._line.succeeded()
        if answer is not None:
            self._publish(config=answer[0])
            if _older(kyc_desktop.__version__, answer[0].minimum_client):
                self._line.stop(Line.UPDATE_NEEDED)

    async def _stored_token(self) -> str | None:
        try:
            return await self._tokens.load()
        except KeyStoreError:
            # It is said when there is something to remember, not to somebody who only looks.
            return None

    async def _keep(self, token: str) -> None:
        try:
            await self._tokens.save(token)
        except KeyStoreError:
            self._publish(notice="key_store_missing")

    async def _enter(self, registered: Registered) -> None:
        client = await self._connected()
        self._end_generation()
        client.token = registered.token
        self._publish(application=None, notice="", uploads=())
        self._adopt(self._generation, registered.application)
        self._start_following()
        await self._keep(registered.token)

    async def _leave(self, *, withdraw: bool) -> None:
        client = await self._connected()
        if withdraw:
            await self._retrying(client.withdraw)
        else:
            try:
                async with asyncio.timeout(3):
                    await client.sign_out()
            except (ApiError, TimeoutError) as error:
                _log.info("sign-out was not confirmed: %s", type(error).__name__)
        await self._forget(notice="")
        await self._notebook.wipe()

    async def _forget(self, *, notice: str) -> None:
        self._end_generation()
        if self._client is not None:
            self._client.token = None
        self._publish(application=None, notice=notice, uploads=(), resuming=False, busy="", problem=None)
        try:
            await self._tokens.delete()
        except KeyStoreError:
            _log.info("the key store did not answer; the token has ended on the server")

    def _end_generation(self) -> None:
        """Answers that are still under way belong to the past from now on."""
        self._generation += 1
        self._undecided = None
        current = asyncio.current_task()
        for task in (self._follow, self._query, self._command):
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
        try:
            await follow(client, self._line, self._adopt_now())
        except SessionEnded:
            self._line.succeeded()
            await self._forget(notice="session_ended")
        except UpdateNeeded:
            self._line.stop(Line.UPDATE_NEEDED)

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
        if shown is None:
            self._spawn(self._notebook.take_up(application.id))

    # Commands

    async def _perform(self, command: Command) -> None:
        generation = self._generation
        problem: Problem | None = None
        try:
            await self._deliver(command, self._key(command))
        except SessionEnded:
            await self._forget(notice="session_ended")
            return
        except UpdateNeeded:
            self._line.stop(Line.UPDATE_NEEDED)
            problem = Problem(code="update_needed")
        except ProblemError as error:
            problem = error.problem
            if problem.application is not None:
                self._adopt(generation, problem.application)
        except ApiError as error:
            problem = Problem(code=error.code, retry_after=_seconds(error))
        if problem is None or problem.status < 500:
            self._undecided = None
        self._publish(problem=problem, problem_of=command.action if problem else "", answers=self._state.answers + 1)

    async def _deliver(self, command: Command, key: str) -> None:
        client = await self._connected()
        generation = self._generation
        if isinstance(command, Register):
            await self._enter(await self._retrying(lambda: client.register(command, key=key)))
        elif isinstance(command, SignIn):
            await self._enter(await self._retrying(lambda: client.sign_in(command, key=key)))
        else:
            self._adopt(generation, await self._retrying(lambda: client.command(command, key=key)))

    async def _retrying(self, request: Callable[[], Awaitable[T]]) -> T:
        """Repeat one request, with all that it carries, until it has an answer."""
        loop = asyncio.get_running_loop()
        started = loop.time()
        lingers = loop.call_later(LINGERS, self._line.lingering)
        try:
            while True:
                try:
                    answer = await request()
                except InProgress as error:
                    if loop.time() - started > LONGEST_WAIT:
                        raise
                    await asyncio.sleep(1 if error.problem.retry_after is None else error.problem.retry_after)
                except Unreachable as error:
                    if error.after is not None and error.after > LONGEST_WAIT:
                        raise
                    await self._line.wait_turn(error)
                except (ProblemError, AnswerUnreadable):
                    self._line.succeeded()
                    raise
                else:
                    self._line.succeeded()
                    return answer
        finally:
            lingers.cancel()

    def _performed(self, task: asyncio.Task[None]) -> None:
        if self._command is task:
            self._command = None
            self._publish(busy="")

    def _key(self, command: Command) -> str:
        """The key of this command for this document: the old one if it was given and never answered."""
        shown = self._state.application
        about = f"{command.action} {shown.id} {shown.version} " if shown else f"{command.action} "
        fingerprint = hashlib.sha256(about.encode() + encode(command)).digest()
        if self._undecided is None or self._undecided[0] != fingerprint:
            self._undecided = (fingerprint, uuid.uuid4().hex)
        return self._undecided[1]

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
        try:
            await client.check_phone(command, key=uuid.uuid4().hex)
        except SessionEnded as error:
            await self._forget(notice="session_ended")
            raise asyncio.CancelledError from error
        except ProblemError as error:
            return error.problem
        except ApiError as error:
            _log.info("check-phone: %s", error.code)
            raise asyncio.CancelledError from error
        return None

    # Photos

    async def _send_photos(self, uploads: Uploads, photos: tuple[Photo, ...]) -> None:
        try:
            complete = await uploads.send(photos)
        except SessionEnded:
            await self._forget(notice="session_ended")
            return
        if complete:
            while not self.send(SubmitDocuments()):
                assert self._command is not None
                await asyncio.wait([self._command])

    def _photos_done(self, _task: asyncio.Task[None]) -> None:
        self._uploads = None

    def _uploads_changed(self, uploads: tuple[Upload, ...]) -> None:
        self._publish(uploads=uploads)

    # State

    def _typed_changed(self, typed: Mapping[str, str]) -> None:
        self._publish(typed=typed)

    def _disk_full(self) -> None:
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


def _older(version: str, minimum: str) -> bool:
    return _numbers(version) < _numbers(minimum)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdecimal())


def _seconds(error: ApiError) -> int | None:
    after = error.after if isinstance(error, Unreachable) else None
    return None if after is None else round(after)


def _clock_offset(server_time: str) -> float | None:
    """Seconds to add to this computer's clock to get the server's."""
    try:
        return (datetime.fromisoformat(server_time) - datetime.now(UTC)).total_seconds()
    except (ValueError, TypeError):
        return None


__all__ = ["Listener", "Photo", "Session", "Tokens"]
