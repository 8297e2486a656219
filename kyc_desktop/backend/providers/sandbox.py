"""All ports of the sandbox, put together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..clock import Clock
from ..crypto import MasterKeys
from ..document_reader import DocumentReader
from ..inbox import MessageStore
from ..ports import Ports
from ..store.database import Database
from .faults import Faults
from .guarded import guard
from .inbox import InboxMailer, InboxSms
from .objects import local_objects
from .own_check import OwnDocumentCheck
from .persona import PersonaIntel, PersonaPrefill, StruckDocumentCheck


@dataclass(frozen=True, slots=True)
class SandboxPorts:
    """The ports, and the handles of the tester: the inbox and the faults."""

    ports: Ports
    inbox: MessageStore
    faults: Faults


def build_sandbox(
    *,
    database: Database,
    clock: Clock,
    keys: MasterKeys,
    data_dir: Path,
    limit_s: float = 2.0,
    slow_s: float = 1.0,
    adult_age: int = 18,
) -> SandboxPorts:
    """Ports that send nothing and ask nobody.

    ``data_dir/objects`` holds the encrypted photos. ``limit_s`` is how long a call that times out takes. The
    circuits never open: one tester's persona that fails on purpose must not change what the next one sees.
    """
    inbox = MessageStore(database, clock=clock, keys=keys)
    faults = Faults(slow_s=slow_s)
    check = OwnDocumentCheck(DocumentReader(), today=clock.today, adult_age=adult_age, approve=True)
    ports = Ports(
        mailer=InboxMailer(inbox, now=clock.now, faults=faults),
        sms=InboxSms(inbox, now=clock.now, faults=faults),
        phone_intel=PersonaIntel(now=clock.now, faults=faults),
        prefill=PersonaPrefill(faults=faults),
        document_check=StruckDocumentCheck(check, faults=faults, limit_s=limit_s),
        objects=local_objects(data_dir / "objects", faults=faults),
    )
    return SandboxPorts(ports=guard(ports, limit_s=limit_s, threshold=1_000_000), inbox=inbox, faults=faults)
