"""What stays of a decided application, and for how long, when the rest of it is erased.

31 CFR 1020.220(a)(3): name, date of birth, address and number for five years; of a document its type, number, place of
issue and dates, and of other methods the method and its result, for five years after the record was made. Photos are
no part of that, nor is anything that is only needed while the person has access.
"""

from __future__ import annotations

from dataclasses import replace

from ..flow.steps import Step
from . import readings
from .state import DocumentState, Paper, SideState, State
from .work import Work

FINAL = frozenset({"approved", "rejected"})


def decided_at(state: State) -> float | None:
    """When the application was decided for good; None where it was not, or where a person looks at it again."""
    if state.decision is None or state.step.value not in FINAL:
        return None
    return state.decision.decided_at


def must_stay(state: State) -> bool:
    """Whether the law asks for a record: of a decision for good, also while an appeal against it is open."""
    return state.decision is not None and state.decision.outcome in FINAL


def without_photos(work: Work) -> None:
    """Of the document keep its type, number, issuer and dates."""
    chosen, person = work.state.documents, work.person
    paper = person.paper
    if chosen is not None and person.record:
        paper = _paper(chosen, person.record)
    documents = None
    if chosen is not None:  # after an appeal they can be asked for again
        documents = replace(chosen, sides=tuple(SideState(name=side.name) for side in chosen.sides))
    work.state = replace(work.state, documents=documents, handoff=None)
    work.person = replace(person, record="", paper=paper)


def without_person(work: Work) -> None:
    """After a withdrawal: neither the address nor the computer, and the number is free for another account."""
    decision = work.state.decision
    step = work.state.step if decision is None else Step(decision.outcome)
    work.state = replace(
        work.state, step=step, email_confirmed_at=None, phone_confirmed_at=None, link=None, review=None, notice=None
    )
    work.person = replace(work.person, email="", device="", locale="")


def _paper(chosen: DocumentState, record: str) -> Paper:
    read = [reading for _, reading in readings.by_side(record)]

    def said(name: str) -> str:
        return next((text for reading in read if (text := reading.text(name))), "")

    return Paper(
        country=chosen.country,
        type=chosen.type,
        number=said("number"),
        issuer=said("issuer"),
        issued_on=said("issue_date"),
        expires_on=said("expiry_date"),
    )
