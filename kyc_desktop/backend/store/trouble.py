"""Which errors mean that the database is not there now, or was too busy: ask again, nothing is wrong with the request.

SQLAlchemy wraps what the driver raises while a statement runs, but not what it raises while it connects; and it
sorts PostgreSQL's own errors into few classes, so the SQLSTATE decides (PostgreSQL, appendix A).
"""

from __future__ import annotations

from typing import Final

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

_CLASSES: Final = (
    "08",  # connection exception
    "25P03",  # idle in transaction for too long
    "40",  # serialization failure, deadlock
    "53",  # too many connections, disk full
    "55P03",  # lock not available in time
    "57",  # shutdown, crash, cannot connect now, cancelled
    "0A000",  # a cached plan is older than the schema
)


class Unavailable(Exception):  # noqa: N818 - an answer, not a mistake
    """The database does not answer now. The message is the type of the driver's error, nothing else."""

    def __init__(self, error: BaseException) -> None:
        origin = getattr(error, "orig", None) or error
        super().__init__(type(origin.__cause__ or origin).__name__)


def is_trouble(error: BaseException) -> bool:
    """Whether asking again can help."""
    if isinstance(error, DBAPIError):
        if error.connection_invalidated or isinstance(error, (InterfaceError, OperationalError)):
            return True
        return error.orig is not None and _passing(error.orig)
    return isinstance(error, (PoolTimeoutError, OSError)) or _passing(error)


def _passing(error: BaseException) -> bool:
    state = getattr(error, "sqlstate", None)
    return isinstance(state, str) and state.startswith(_CLASSES)
