"""Take photos with a phone: start, stop, send the link as a text message."""

from __future__ import annotations

from ...flow import commands as say
from ...flow.problems import FieldProblem
from .. import crypto, photos
from .. import events as on
from ..core import Backend
from ..problems import Refusal, at_field
from ..store.cases import Case
from ..work import Work
from .base import Caller, Perform, limit, require_offer


async def start(backend: Backend, case: Case, caller: Caller, command: say.StartHandoff) -> Perform:
    """A new link and a new code; the old ones stop working."""
    require_offer(backend, case, "start-handoff")
    if case.state.documents is None:
        raise at_field(FieldProblem(pointer="/type", code="required"))
    await limit(backend, backend.rates.handoff, case.id)

    async def perform(work: Work) -> Refusal | None:
        base = backend.settings.public_url if backend.lan is None else await backend.lan.open()
        if base is None:
            raise Refusal(status=409, code="handoff_unreachable")
        started = on.HandoffStarted(
            token=crypto.new_link_token(), short_code=crypto.new_typed_code(), base=base, computer=caller.device
        )
        await work.apply(started)
        return None

    return perform


async def stop(backend: Backend, case: Case, caller: Caller, command: say.StopHandoff) -> Perform:
    """The phone is disconnected. Its photos stay unless they are to be discarded."""
    require_offer(backend, case, "stop-handoff")

    async def perform(work: Work) -> Refusal | None:
        if command.discard:
            await photos.drop_brought(work)
        await work.apply(on.HandoffStopped())
        return None

    return perform


async def text(backend: Backend, case: Case, caller: Caller, command: say.TextHandoff) -> Perform:
    """The link, to the number that was confirmed."""
    require_offer(backend, case, "text-handoff")
    if case.person.phone is not None:
        subject = backend.keys.index("phone", case.person.phone).hex()
        await limit(backend, backend.rates.text_number, subject, code="resend_limit")
        await limit(backend, backend.rates.text_address, caller.address, code="resend_limit")

    async def perform(work: Work) -> Refusal | None:
        await work.apply(on.HandoffTexted())
        return None

    return perform
