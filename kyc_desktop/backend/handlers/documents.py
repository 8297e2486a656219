"""Choose the document, submit its photos. (Photos themselves come by PUT: `routes_photos`.)"""

from __future__ import annotations

from ...flow import commands as say
from ...flow.problems import FieldProblem
from ...flow.steps import Step
from .. import checks
from .. import events as on
from ..core import Backend
from ..problems import Refusal, at_field
from ..store import cases
from ..store.cases import Case
from ..work import Work
from .base import Caller, Perform, require_offer


async def choose(backend: Backend, case: Case, caller: Caller, command: say.ChooseDocument) -> Perform:
    """The issuer and the type; photos of another document are put aside."""
    require_offer(backend, case, "choose-document")
    country = backend.config.country(command.country)
    if country is None or not country.documents:
        values = {"country": country.name if country else command.country[:40]}
        raise at_field(FieldProblem(pointer="/country", code="country_not_accepted", values=values))
    kind = next((kind for kind in country.documents if kind.type == command.type), None)
    if kind is None:
        raise at_field(FieldProblem(pointer="/type", code="type_not_accepted"))

    async def perform(work: Work) -> Refusal | None:
        await work.apply(on.DocumentChosen(country=country.code, type=kind.type, sides=kind.sides))
        return None

    return perform


async def submit(backend: Backend, case: Case, caller: Caller, command: say.SubmitDocuments) -> Perform:
    """All sides are here: they are read now, and what they say of the person is shown next, to be confirmed."""
    chosen = case.state.documents
    if case.state.step is Step.DOCUMENTS and chosen is not None and not chosen.complete:
        missing = next(side.name for side in chosen.sides if side.state != "received")
        raise at_field(FieldProblem(pointer="/documents", code="side_missing", values={"side": missing}))
    require_offer(backend, case, "submit-documents")
    seen = await checks.look(backend, case, request_id=cases.new_id("see"))

    async def perform(work: Work) -> Refusal | None:
        if work.state.documents != chosen:  # another photo came while these were read
            raise Refusal(status=409, code="request_in_progress", retry_after=1.0)
        await checks.documents_submitted(work, seen)
        return None

    return perform
