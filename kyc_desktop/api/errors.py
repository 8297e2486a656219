"""Why a request brought no document.

::

    ApiError
    |-- Unreachable             no usable answer: the same request may be sent again with the same key
    |   |-- Offline             no connection, broken connection, name not found, TLS refused
    |   |-- Slow                connected, but no answer in time
    |   |-- ServerDown          502, 503, 504
    |   `-- Throttled           429: wait `after` seconds
    |-- AnswerUnreadable        not JSON, not the contract, or longer than any answer may be
    |-- ProblemError            the server said what is wrong: `problem`
    |   |-- SessionEnded        401: the token is not valid any more
    |   `-- InProgress          409 request_in_progress: the first request with this key is still running
    |-- UpdateNeeded            426: this version is too old
    `-- NoServer                the server on this computer cannot be started

None of them carries a URL, a token or a body: they may be logged.
"""

# ruff: noqa: N818 - the names say what happened, as those of the HTTP library do

from __future__ import annotations

from kyc_desktop.flow.problems import Problem


class ApiError(Exception):
    """Base of everything the client raises. ``code`` is one of `flow.problems.KINDS`."""

    code = "server_down"


class Unreachable(ApiError):
    """No usable answer. ``after``: seconds the server asked to wait, None where it did not."""

    def __init__(self, message: str = "", *, after: float | None = None) -> None:
        super().__init__(message)
        self.after = after


class Offline(Unreachable):
    code = "offline"


class Slow(Unreachable):
    code = "slow"


class ServerDown(Unreachable):
    code = "server_down"


class Throttled(Unreachable):
    code = "too_many_requests"


class AnswerUnreadable(ApiError):
    code = "answer_unreadable"


class ProblemError(ApiError):
    """An answer of the kind ``application/problem+json``."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.status} {problem.code} {problem.request_id}".strip())
        self.problem = problem
        self.code = problem.code


class SessionEnded(ProblemError):
    pass


class InProgress(ProblemError):
    pass


class UpdateNeeded(ApiError):
    code = "update_needed"


class NoServer(ApiError):
    """The server on this computer cannot be started; trying again by itself would not help."""

    code = "backend_missing"
