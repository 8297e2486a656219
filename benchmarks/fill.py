"""What the server asks of its tables costs the same in a small database and in a large one.

    python -m benchmarks.fill [--applications 1000 1000000] [--database sqlite postgresql] [--plans]

Tables are filled with applications of five years, most of them decided, with what hangs on them: links, audit rows,
reviews, photos of the last month, jobs that are due later, stored answers of a day. Each query is asked in a
transaction of its own, `ASKED` times; the median is shown, in milliseconds. ``--plans``: how the database goes about.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncConnection

from kyc_desktop.backend import limits
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.idempotency import prune as prune_answers
from kyc_desktop.backend.limits import Rate
from kyc_desktop.backend.store import cases, erasure, outbox, reviews, sessions
from kyc_desktop.backend.store.database import Database, sqlite_url

ASKED = 15
MS = 1000.0
DAY = 86400.0
KEYS = MasterKeys({"bench": new_key()})

_STEPS = """CASE WHEN i % 1000 < 900 THEN 'approved' WHEN i % 1000 < 990 THEN 'rejected'
 WHEN i % 1000 < 991 THEN 'in_review' WHEN i % 1000 < 992 THEN 'email' WHEN i % 1000 < 994 THEN 'documents'
 WHEN i % 1000 < 996 THEN 'review' WHEN i % 1000 < 998 THEN 'method' ELSE 'failed' END"""
_AGE = """CASE WHEN i % 1000 < 990 THEN 1 + 1800.0 * i / :count WHEN i % 1000 = 991 THEN 0.9 * i / :count
 ELSE 20.0 * i / :count END * 86400.0"""
"""Seconds since an application was made: those that are decided lie behind us, the open ones are young."""
_FILL = (
    f"""INSERT INTO applications (id, version, step, reference, created_at, updated_at, email_index, email_confirmed_at,
     phone_index, phone_confirmed_at, key_id, wrapped_key, sealed)
     SELECT 'app_' || i, 20, {_STEPS}, 'NO-' || i, :now - {_AGE}, :now - {_AGE} + 300, {{hash}},
     CASE WHEN i % 1000 = 991 THEN NULL ELSE :now END, {{hash}}, :now, 'bench', {{hash}}, {{blob}} FROM n""",
    "INSERT INTO credentials SELECT 'app_' || i, 'argon2', :now FROM n",
    "INSERT INTO links SELECT {hash}, 'app_' || i, 'sms', 1, :now, :now, :now FROM n",
    f"""INSERT INTO audit (application_id, at, actor, event, from_step, to_step, version, codes)
     SELECT 'app_' || i, :now - {_AGE}, 'customer', 'PhoneStarted', 'phone', 'link', k, ''
     FROM n, (SELECT 1 AS k UNION SELECT 2 UNION SELECT 3 UNION SELECT 4) AS each_one""",
    """INSERT INTO reviews (id, application_id, subject, opened_at, decided_at, outcome, sealed) SELECT 'rev_' || i,
     'app_' || i, 'photos', :now - i, CASE WHEN i % 1000 = 990 THEN NULL ELSE :now END, 'approved', {notes}
     FROM n WHERE i % 10 = 0""",
    """INSERT INTO documents (id, application_id, side, object_key, key_id, wrapped_key, upload_index, sealed, size,
     created_at) SELECT 'doc_' || i, 'app_' || i, 'page', 'o', 'bench', {hash}, {hash}, {hash}, 1, :now FROM n
     WHERE i % 1000 < 990 AND 1.0 * i / :count < 0.02""",
    """INSERT INTO outbox (request_id, application_id, kind, sealed, created_at, due_at, attempts) SELECT 'r' || i,
     'app_' || i, 'expire-link', {hash}, :now, :now + 1000 + i, 0 FROM n WHERE i % 100 = 0""",
    """INSERT INTO outbox (request_id, kind, sealed, created_at, due_at, attempts, dead_at) SELECT 'd' || i,
     'send-erased', {hash}, :now, :now, 24, :now FROM n WHERE i % 1000 = 0""",
    """INSERT INTO idempotency SELECT 'app_' || i, 'k', {hash}, {blob}, :now - 86400.0 * i / :count FROM n
     WHERE i % 50 = 0""",
    "INSERT INTO tokens SELECT {hash}, 'app_' || i, :now - 86400.0 * i / :count, :now FROM n WHERE i % 50 = 0",
    "INSERT INTO rate_limits SELECT 'text-number:' || i, :now + 100 FROM n WHERE i % 100 = 0",
)
_NUMBERS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :count)"
_WORDS = {
    "sqlite": {"hash": "randomblob(32)", "blob": "randomblob(1500)"},
    "postgresql": {
        "hash": "decode(md5(random()::text) || md5(random()::text), 'hex')",
        "blob": "convert_to(repeat(md5(random()::text), 40), 'UTF8')",
    },
}


async def fill(database: Database, count: int, now: float) -> None:
    """Put ``count`` applications into an empty database."""
    words = _WORDS[database.url.get_backend_name()]
    notes = "'\\x00'::bytea" if not database.is_sqlite else "x'00'"
    async with database.unhurried() as connection:
        for statement in _FILL:
            head, select, rest = statement.format(notes=notes, **words).partition("SELECT")
            values = {"count": count, "now": now}
            sql = f"{head} {_NUMBERS} {select}{rest}"
            if not database.is_sqlite:
                sql = sql.replace(":count", "cast(:count as integer)").replace(":now", "cast(:now as double precision)")
            await connection.execute(text(sql), {name: values[name] for name in values if f":{name}" in sql})
        await connection.execute(text("ANALYZE"))


Ask = Callable[[AsyncConnection], Awaitable[object]]


def asked(now: float) -> dict[str, Ask]:
    """What a server asks all the time, and what a sweep asks every hour."""
    missing = bytes(32)
    rate = Rate(name="bench", count=1_000_000, per=3600)

    async def put_and_do(tx: AsyncConnection) -> None:
        await outbox.put(tx, KEYS, "send-erased", application_id=None, now=now, due_at=now)
        (job,) = await outbox.claim(tx, KEYS, now=now, limit=4)
        await outbox.done(tx, job)

    return {
        "a job put, claimed, done": put_and_do,
        "nothing to claim": lambda tx: outbox.claim(tx, KEYS, now=now, limit=4),
        "when the next job is due": outbox.next_due,
        "version of an application": lambda tx: cases.version(tx, "app_500"),
        "owner of an address": lambda tx: cases.confirmed_owner(tx, missing),
        "unconfirmed with an address": lambda tx: cases.newest_unconfirmed(tx, missing, 3),
        "holder of a number": lambda tx: cases.phone_holder(tx, missing, but="app_1"),
        "session of a token": lambda tx: sessions.application_of(tx, "unknown", now),
        "rate limit": lambda tx: limits.take(tx, rate, "somebody", now),
        "dead jobs": lambda tx: outbox.dead(tx, limit=20),
        "open reviews": lambda tx: reviews.listed(tx, _Unsealed(), limit=100),
        "sweep: abandoned": lambda tx: erasure.abandoned(
            tx, unconfirmed_before=now - DAY, idle_before=now - 30 * DAY, after="", limit=200
        ),
        "sweep: photos": lambda tx: erasure.decided(
            tx, created_before=now - 30 * DAY, with_photos=True, after="", limit=200
        ),
        "sweep: records": lambda tx: erasure.decided(
            tx, created_before=now - 1826 * DAY, with_photos=False, after="", limit=200
        ),
        "sweep: audit": lambda tx: erasure.prune_audit(tx, before=now - 1826 * DAY, limit=200),
        "sweep: answers": lambda tx: prune_answers(tx, now),
        "sweep: small things": lambda tx: erasure.prune(tx, now),
    }


class _Unsealed(MasterKeys):
    """Opens the notes that `fill` wrote: the query is measured, not the cipher."""

    def __init__(self) -> None:
        super().__init__({"bench": new_key()})

    def unseal(self, sealed: bytes, *, place: str) -> bytes:
        return b"{}"


async def measure(database: Database, now: float) -> dict[str, float]:
    """Milliseconds by query."""
    taken = {}
    for name, ask in asked(now).items():
        times = []
        for _ in range(ASKED):
            async with database.transaction() as tx:
                began = time.perf_counter()
                await ask(tx)
                times.append(time.perf_counter() - began)
        taken[name] = statistics.median(times) * MS
    return taken


async def plans(database: Database, now: float) -> str:
    """How the database answers each query, as it says itself."""
    told: list[str] = []
    statements: list[tuple[str, object]] = []

    @event.listens_for(database.engine.sync_engine, "before_cursor_execute")
    def note(_connection: object, _cursor: object, statement: str, values: object, *_: object) -> None:
        statements.append((statement, values))

    word = "EXPLAIN QUERY PLAN " if database.is_sqlite else "EXPLAIN "
    for name, ask in asked(now).items():
        statements.clear()
        async with database.transaction() as tx:
            await ask(tx)
            told.append(f"## {name}")
            for statement, values in tuple(statements):  # asking adds to them
                rows = (await tx.exec_driver_sql(word + statement, values)).all()
                told += [" ".join(statement.split())[:150], *(f"    {row[-1]}" for row in rows)]
    return "\n".join(told)


async def run(kind: str, count: int, *, show_plans: bool) -> dict[str, float]:
    now = time.time()
    with contextlib.ExitStack() as stack:
        if kind == "sqlite":
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            database = Database(sqlite_url(folder / "kyc.sqlite3"))
        else:
            from tests import postgres

            database = Database(stack.enter_context(postgres.running()).create_database())
        await database.migrate()
        await fill(database, count, now)
        if show_plans:
            print(await plans(database, now))
        taken = await measure(database, now)
        await database.close()
        return taken


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--applications", type=int, nargs="+", default=[1000, 1_000_000])
    parser.add_argument("--database", nargs="+", default=["sqlite", "postgresql"])
    parser.add_argument("--plans", action="store_true")
    given = parser.parse_args()
    columns = [(kind, count) for kind in given.database for count in given.applications]
    found = {column: asyncio.run(run(*column, show_plans=given.plans)) for column in columns}
    print("| ms |" + "".join(f" {kind}, {count:,} |" for kind, count in columns))
    print("| --- |" + " ---: |" * len(columns))
    for name in next(iter(found.values())):
        print(f"| {name} |" + "".join(f" {found[column][name]:.2f} |" for column in columns))


if __name__ == "__main__":
    main()
