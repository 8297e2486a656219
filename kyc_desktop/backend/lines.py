"""What kind of line a number is, asked once in ten minutes, and whether it can be used."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import msgspec
from sqlalchemy import select, text

from ..flow.application import Application, Phone
from ..flow.problems import FieldProblem
from . import masks
from .core import Backend
from .ports import Line, LineReport, Refused, Retryable
from .problems import Refusal, at_field
from .store.cases import phone_holder
from .store.tables import lookups

_LIFE: Final = 600.0
_WORTH_WAITING: Final = 10.0
_DAY: Final = 86400.0

_REMEMBER: Final = text(  # two servers can look the same number up at once
    "INSERT INTO lookups (phone_index, sealed, expires_at) VALUES (:phone_index, :sealed, :expires_at) "
    "ON CONFLICT (phone_index) DO UPDATE SET sealed = excluded.sealed, expires_at = excluded.expires_at"
)

_REFUSED: Final = {
    Line.LANDLINE: "phone_not_mobile",
    Line.FIXED_VOIP: "phone_voip",
    Line.NON_FIXED_VOIP: "phone_voip",
    Line.TOLL_FREE: "phone_premium",
    Line.PREMIUM: "phone_premium",
    Line.SHARED_COST: "phone_premium",
    Line.UAN: "phone_premium",
    Line.VOICEMAIL: "phone_not_mobile",
    Line.PAGER: "phone_not_mobile",
}


async def look_up(backend: Backend, application_id: str, phone: str, *, patient: bool = True) -> LineReport | None:
    """The line of an E.164 number; None where it cannot be asked: then the number is allowed and a person looks.

    Raises Refusal(503) when the provider said to come back within seconds and ``patient`` is true, and
    Refusal(422) when the provider refuses the number.
    """
    index = backend.keys.index("phone", phone)
    report = await _known(backend, index)
    if report is None:
        try:
            request_id = backend.keys.index("look-up", f"{application_id}:{phone}").hex()[:32]
            report = await backend.ports.phone_intel.look_up(phone, request_id=request_id)
        except Retryable as error:
            if patient and error.after is not None and error.after <= _WORTH_WAITING:
                raise Refusal(status=503, code="service_delayed", retry_after=error.after) from error
            return None
        except Refused as error:
            if error.code != "phone_unreachable":
                raise at_field(FieldProblem(pointer="/phone", code=error.code)) from error
            report = LineReport(line=Line.UNKNOWN, reachable=False)
        await _remember(backend, index, report)
    if not backend.settings.sandbox:  # there one tester verifies the same number again and again
        async with backend.database.transaction() as tx:
            held = await phone_holder(tx, index, but=application_id) is not None
        report = replace(report, in_use=report.in_use or held)
    return report


def unknown(report: LineReport | None) -> bool:
    return report is None or report.line is Line.UNKNOWN


def problem(backend: Backend, report: LineReport | None) -> FieldProblem | None:
    """Why the number cannot be used, None when the link can be sent to it."""
    code = None if report is None else _code(backend, report)
    return None if code is None else FieldProblem(pointer="/phone", code=code)


def shown(application: Application, phone: str, report: LineReport | None) -> Application:
    """The document as if the number had been entered: for the answer to check-phone, never stored."""
    line = None if report is None or report.line is Line.UNKNOWN else report.line.value
    return replace(application, phone=Phone(masked=masks.phone(phone), ending=masks.ending(phone), line=line))


def _code(backend: Backend, report: LineReport) -> str | None:
    if not report.reachable:
        return "phone_unreachable"
    if report.line is Line.FIXED_VOIP and backend.operator.verification.fixed_voip:
        return None
    if report.line in _REFUSED:
        return _REFUSED[report.line]
    if report.forwarded or (report.sim_changed_s is not None and report.sim_changed_s < _DAY):
        return "phone_recently_changed"
    return "phone_in_use" if report.in_use else None


async def _known(backend: Backend, index: bytes) -> LineReport | None:
    query = select(lookups.c.sealed).where(lookups.c.phone_index == index, lookups.c.expires_at > backend.clock.now())
    async with backend.database.transaction() as tx:
        sealed = (await tx.execute(query)).scalar()
    if sealed is None:
        return None
    return msgspec.json.decode(backend.keys.unseal(sealed, place="look-up"), type=LineReport)


async def _remember(backend: Backend, index: bytes, report: LineReport) -> None:
    sealed = backend.keys.seal(msgspec.json.encode(report), place="look-up")
    values = {"phone_index": index, "sealed": sealed, "expires_at": backend.clock.now() + _LIFE}
    async with backend.database.transaction() as tx:
        await tx.execute(_REMEMBER, values)
