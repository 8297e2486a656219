"""All ports of the sandbox, put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ..ports import Ports
from .faults import Faults
from .guarded import guard
from .inbox import Inbox, InboxMailer, InboxSms
from .objects import local_objects
from .persona import PersonaIntel, PersonaPrefill, ReviewEverything


@dataclass(frozen=True, slots=True)
class SandboxPorts:
    """The ports, and the handle by which a tester orders faults."""

    ports: Ports
    faults: Faults


def sandbox_ports(
    inbox: Inbox,
    *,
    folder: Path,
    now: Callable[[], float],
    limit_s: float = 2.0,
    slow_s: float = 1.0,
) -> SandboxPorts:
    """Ports that send nothing and ask nobody.

    ``folder`` holds the encrypted photos. ``limit_s`` is how long a call that times out takes. The circuits
    never open: one tester's persona that fails on purpose must not change what the next one sees.
    """
    faults = Faults(slow_s=slow_s)
    ports = Ports(
        mailer=InboxMailer(inbox, now=now, faults=faults),
        sms=InboxSms(inbox, now=now, faults=faults),
        phone_intel=PersonaIntel(now=now, faults=faults),
        prefill=PersonaPrefill(faults=faults),
        document_check=ReviewEverything(faults=faults),
        objects=local_objects(folder, faults=faults),
    )
    return SandboxPorts(ports=guard(ports, limit_s=limit_s, threshold=1_000_000), faults=faults)
