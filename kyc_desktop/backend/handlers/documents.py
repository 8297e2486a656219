"""Choose the document, submit its photos. (Photos themselves come by PUT: `routes_photos`.)"""

from __future__ import annotations

from dataclasses import replace

from ...flow import commands as say
from ...flow.application import Details
from ...flow.problems import FieldProblem
from ...flow.steps import Step
from .. import events as on
from ..core import Backend
from ..problems import Refusal, at_field
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
    """All sides are here; what is known of the person is shown next, to be completed."""
    chosen = case.state.documents
    if case.state.step is Step.DOCUMENTS and chosen is not None and not chosen.complete:
        missing = next(side.name for side in chosen.sides if side.state != "received")
        raise at_field(FieldProblem(pointer="/documents", code="side_missing", values={"side": missing}))
    require_offer(backend, case, "submit-documents")

    async def perform(work: Work) -> Refusal | None:
        person = work.person
        known = person.typed or person.found or Details(source="document")
        found = replace(known, source="document", date_of_birth=person.date_of_birth, submitted_at=None)
        work.person = replace(person, found=found, typed=None)
        await work.apply(on.DocumentsSubmitted())
        return None

    return perform
