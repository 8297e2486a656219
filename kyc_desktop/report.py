"""What support needs to know, without anything that tells who the customer is.

Built from a white list: the reference, codes and times. A value that does not look like a code or a time is left
out, so a server that puts a sentence where a code belongs cannot bring a name into the report.
"""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Final

import kyc_desktop
from kyc_desktop.fault import Fault
from kyc_desktop.flow.application import Application, Reason
from kyc_desktop.last_run import Crash

_CODE: Final = re.compile(r"[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*")
_TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_REFERENCE: Final = re.compile(r"[A-Z0-9]{1,8}(?:-[A-Z0-9]{1,8}){1,4}")
_LONGEST_CODE: Final = 40
_UNREADABLE: Final = "(left out)"


def versions(qt: str) -> Mapping[str, str]:
    """Program, toolkit, language and system; ``qt`` is `PySide6.QtCore.qVersion()`."""
    return {
        "kyc-desktop": kyc_desktop.__version__,
        "Qt": qt,
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
    }


def now() -> str:
    """RFC 3339."""
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def report(application: Application, *, made_at: str, versions: Mapping[str, str]) -> str:
    """The text of "Copy details" and "Save report". ``made_at``: RFC 3339."""
    lines = [
        "Identity verification, details for support",
        f"Reference: {_kept(application.reference, _REFERENCE)}",
        f"Made: {_kept(made_at, _TIME)}",
        f"Step: {_code(application.step)}",
        f"Method: {_code(application.method or 'none')}",
        *_decision(application),
        *_reasons(application),
        *_uploads(application),
        "Steps:",
        *(f"  {_kept(event.at, _TIME)}  {_code(event.code)}" for event in application.history),
        "Versions:",
        *(f"  {name} {version}" for name, version in versions.items()),
    ]
    return "\n".join(lines) + "\n"


def program_report(
    *,
    made_at: str,
    versions: Mapping[str, str],
    application: Application | None = None,
    screen: str = "",
    faults: Iterable[tuple[Fault, int]] = (),
    crash: Crash | None = None,
    lines: Sequence[str] = (),
) -> str:
    """What support needs when it is the program that does not work, also before there is an account.

    ``faults``: with how often they came. ``lines``: the last ones of the log, which holds no personal data.
    """
    text = [
        "KYC Desktop, report for support",
        f"Reference: {_kept(application.reference, _REFERENCE) if application is not None else 'none yet'}",
        f"Made: {_kept(made_at, _TIME)}",
        f"Step: {_code(application.step) if application is not None else 'none yet'}",
    ]
    if screen:
        text.append(f"Screen: {_code(screen)}")
    if crash is not None:
        text.append(f"Ended unexpectedly: {crash.reason or 'stopped from outside'}, version {crash.version}")
        text.append(f"Started: {_kept(crash.started, _TIME)}")
        text.extend(_way(crash.way))
    for fault, times in faults:
        text.append(f"Fault: {fault.kind}, {times} time{'' if times == 1 else 's'}")
        text.extend(_way(fault.way))
    text.extend(("Versions:", *(f"  {name} {version}" for name, version in versions.items())))
    if lines:
        text.extend(("Log:", *(f"  {line}" for line in lines)))
    return "\n".join(text) + "\n"


def _way(way: str) -> Iterable[str]:
    """One place a line, the innermost first."""
    return (f"  {place}" for place in reversed(way.split(" > ")) if place)


def _decision(application: Application) -> Iterable[str]:
    decision = application.decision
    if decision is not None:
        yield f"Outcome: {_code(decision.outcome)}, {_kept(decision.decided_at, _TIME)}"
        if decision.attempts:
            yield f"Attempt: {decision.attempt} of {decision.attempts}"


def _reasons(application: Application) -> Iterable[str]:
    reasons = application.decision.reasons if application.decision is not None else ()
    if reasons:
        yield "Reasons:"
        yield from (f"  {_reason(reason)}" for reason in reasons)
    if application.notice is not None:
        yield f"Notice: {_code(application.notice.code)}"


def _uploads(application: Application) -> Iterable[str]:
    documents = application.documents
    if documents is not None and documents.type is not None:
        yield f"Document: {_code(documents.type)}"
        for side in documents.sides:
            codes = ", ".join(_code(reason.code) for reason in side.reasons)
            yield f"  {_code(side.name)}: {_code(side.state)}{f' ({codes})' if codes else ''}"


def _reason(reason: Reason) -> str:
    return f"{_code(reason.code)} ({_code(reason.kind)})"


def _code(value: str) -> str:
    return _kept(value, _CODE) if len(value) <= _LONGEST_CODE else _UNREADABLE


def _kept(value: str, shape: re.Pattern[str]) -> str:
    return value if shape.fullmatch(value) else _UNREADABLE
