"""Rate limits without another server: GCRA (ITU-T I.371) in one statement, exact with any number of processes.

One number a key is stored, the theoretical arrival time. A request passes when it does not come earlier than
``burst`` requests before its time.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sqlalchemy import delete, text
from sqlalchemy.ext.asyncio import AsyncConnection

from .store.tables import rate_limits


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """``count`` in ``per`` seconds, all of them at once if need be."""

    name: str
    count: int
    per: float

    @property
    def interval(self) -> float:
        return self.per / self.count


@dataclass(frozen=True, slots=True, kw_only=True)
class Rates:
    """What is limited, by what. Limits by network address or number are wider in the sandbox: one tester is many."""

    sign_in: Rate = Rate(name="sign-in", count=5, per=900)  # by account
    sign_in_failures: Rate = Rate(name="sign-in-failures", count=100, per=30 * 86400)  # SP 800-63B-4, 3.2.2
    sign_in_address: Rate = Rate(name="sign-in-ip", count=60, per=900)
    register_address: Rate = Rate(name="register-ip", count=10, per=3600)
    password: Rate = Rate(name="password", count=5, per=900)
    code: Rate = Rate(name="code", count=20, per=3600)
    reset_address: Rate = Rate(name="reset-ip", count=30, per=3600)
    reset_mail: Rate = Rate(name="reset-mail", count=5, per=3600)  # by mail address
    reset_code: Rate = Rate(name="reset-code", count=5, per=900)  # by mail address
    check_phone: Rate = Rate(name="check-phone", count=30, per=3600)
    text_number: Rate = Rate(name="text-number", count=10, per=86400)
    text_address: Rate = Rate(name="text-ip", count=20, per=86400)
    upload: Rate = Rate(name="upload", count=40, per=3600)
    link_post: Rate = Rate(name="link-post", count=30, per=600)
    handoff: Rate = Rate(name="handoff", count=30, per=3600)  # by application
    handoff_code: Rate = Rate(name="handoff-code", count=10, per=600)  # by network address; a code has 40 bits


def sandbox_rates() -> Rates:
    usual = Rates()
    return Rates(
        sign_in_address=replace(usual.sign_in_address, count=6000),
        register_address=replace(usual.register_address, count=10_000),
        reset_address=replace(usual.reset_address, count=10_000),
        check_phone=replace(usual.check_phone, count=300),
        text_number=replace(usual.text_number, count=10_000),
        text_address=replace(usual.text_address, count=10_000),
        upload=replace(usual.upload, count=400),
    )


_TAKE = text(
    """
    INSERT INTO rate_limits (key, tat)
    VALUES (:key, CAST(:now AS DOUBLE PRECISION) + CAST(:interval AS DOUBLE PRECISION))
    ON CONFLICT (key) DO UPDATE SET tat =
        CASE WHEN rate_limits.tat > CAST(:now AS DOUBLE PRECISION) THEN rate_limits.tat
             ELSE CAST(:now AS DOUBLE PRECISION) END + CAST(:interval AS DOUBLE PRECISION)
    WHERE rate_limits.tat <= CAST(:now AS DOUBLE PRECISION) + CAST(:slack AS DOUBLE PRECISION)
    RETURNING tat
    """
)
_READ = text("SELECT tat FROM rate_limits WHERE key = :key")


async def until(tx: AsyncConnection, rate: Rate, subject: str, now: float) -> float:
    """Seconds until a request may pass, 0.0 for now. Counts nothing."""
    tat = (await tx.execute(_READ, {"key": f"{rate.name}:{subject}"})).scalar()
    wait = 0.0 if tat is None else float(tat) - rate.interval * (rate.count - 1) - now
    return max(1.0, wait) if wait > 1e-6 else 0.0


async def take(tx: AsyncConnection, rate: Rate, subject: str, now: float) -> float:
    """Count one request. 0.0 when it may pass, else the seconds until one may."""
    key = f"{rate.name}:{subject}"
    slack = rate.interval * (rate.count - 1)
    values = {"key": key, "now": now, "interval": rate.interval, "slack": slack + 1e-6}
    if (await tx.execute(_TAKE, values)).scalar() is not None:
        return 0.0
    return await until(tx, rate, subject, now) or 1.0


async def forget(tx: AsyncConnection, rate: Rate, subject: str) -> None:
    """Start counting anew: what was counted were failures, and this was a success."""
    await tx.execute(delete(rate_limits).where(rate_limits.c.key == f"{rate.name}:{subject}"))
