"""The screens of the journey and which of them an application shows.

The server owns the flow: `Application.step` names the screen. A *detour* is a screen the customer asks for
himself (edit, change the phone number, look at the other method); it is granted only while the server allows
the command that the screen would send. There is no other rule.

A new step is one `StepSpec` line here, one command, one page file, one name in `pages.PAGES` and one handler on
the server; the tests name whichever is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .application import Application


class Step(StrEnum):
    """The values of `Application.step` that this version knows."""

    EMAIL = "email"
    METHOD = "method"
    PHONE = "phone"
    LINK = "link"
    DOCUMENTS = "documents"
    REVIEW = "review"
    CHECKING = "checking"
    APPROVED = "approved"
    FAILED = "failed"
    IN_REVIEW = "in_review"
    REJECTED = "rejected"


class Rail(StrEnum):
    """The five stations that the rail shows; the third reads "Documents" on the document route."""

    ACCOUNT = "account"
    EMAIL = "email"
    PHONE = "phone"
    DETAILS = "details"
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepSpec:
    """One screen.

    ``step``: the document step whose own screen this is, None for a detour or a screen without an application.
    ``needs``: the action that must be allowed for this screen to be shown as a detour; None: always granted.
    ``back``: the screen that Back leads to, None where there is no way back.
    """

    name: str
    rail: Rail
    step: Step | None = None
    needs: str | None = None
    back: str | None = None


STEPS: Final[tuple[StepSpec, ...]] = (
    StepSpec(name="account", rail=Rail.ACCOUNT),
    StepSpec(name="sign_in", rail=Rail.ACCOUNT, back="account"),
    StepSpec(name="forgot", rail=Rail.ACCOUNT, back="sign_in"),
    StepSpec(name="reset", rail=Rail.ACCOUNT, back="forgot"),
    StepSpec(name="email", rail=Rail.EMAIL, step=Step.EMAIL, back="account"),
    StepSpec(name="change_email", rail=Rail.EMAIL, needs="change-email", back="email"),
    StepSpec(name="method", rail=Rail.PHONE, step=Step.METHOD, needs="choose-method"),
    StepSpec(name="phone", rail=Rail.PHONE, step=Step.PHONE, needs="start-phone", back="method"),
    StepSpec(name="link", rail=Rail.PHONE, step=Step.LINK, needs="resend-link"),
    StepSpec(name="late", rail=Rail.PHONE, needs="resend-link"),
    StepSpec(name="documents", rail=Rail.PHONE, step=Step.DOCUMENTS, needs="choose-document", back="method"),
    StepSpec(name="photos", rail=Rail.PHONE, needs="choose-document", back="documents"),
    StepSpec(name="camera", rail=Rail.PHONE, needs="choose-document", back="documents"),
    StepSpec(name="photo_check", rail=Rail.PHONE, needs="choose-document", back="photos"),
    StepSpec(name="handoff", rail=Rail.PHONE, needs="stop-handoff", back="documents"),
    StepSpec(name="sending", rail=Rail.PHONE, needs="choose-document"),
    StepSpec(name="review", rail=Rail.DETAILS, step=Step.REVIEW),
    StepSpec(name="edit", rail=Rail.DETAILS, needs="submit-details", back="review"),
    StepSpec(name="checking", rail=Rail.DETAILS, step=Step.CHECKING),
    StepSpec(name="failed", rail=Rail.DETAILS, step=Step.FAILED),
    StepSpec(name="rejected", rail=Rail.DETAILS, step=Step.REJECTED),
    StepSpec(name="appeal", rail=Rail.DETAILS, needs="appeal", back="failed"),
    StepSpec(name="in_review", rail=Rail.DETAILS, step=Step.IN_REVIEW),
    StepSpec(name="approved", rail=Rail.DONE, step=Step.APPROVED),
    StepSpec(name="update", rail=Rail.ACCOUNT),
)
BY_NAME: Final = {spec.name: spec for spec in STEPS}
_UPDATES: Final = {rail: replace(BY_NAME["update"], rail=rail) for rail in Rail}
_SIGNING_IN: Final = frozenset({"sign_in", "forgot", "reset"})
_BY_STEP: Final = {spec.step: spec for spec in STEPS if spec.step is not None}


def screen_for(application: Application | None, detour: str | None = None) -> StepSpec:
    """The screen to show for the newest document and the detour that the customer asked for.

    A step that this version does not know leads to the screen ``update``, which shows the server's own words.
    """
    if application is None:
        return BY_NAME[detour] if detour in _SIGNING_IN else BY_NAME["account"]
    if detour is not None and detour in BY_NAME and _granted(application, BY_NAME[detour]):
        return BY_NAME[detour]
    try:
        own = _BY_STEP[Step(application.step)]
    except ValueError:
        return BY_NAME["update"]
    if own.step is Step.LINK and application.link is not None and application.link.late:
        return BY_NAME["late"]
    if own.step is Step.DOCUMENTS and application.documents is not None:
        if application.handoff is not None:
            return BY_NAME["handoff"]
        if application.documents.type is not None:
            return BY_NAME["photos"]
    return own


def update_screen(application: Application | None) -> StepSpec:
    """The screen ``update`` at the station where the customer stands: the server takes no more from this version."""
    return _UPDATES[screen_for(application).rail]


def _granted(application: Application, spec: StepSpec) -> bool:
    if spec.step is not None and application.step == spec.step:
        return True
    if spec.name == "account" or spec.name in _SIGNING_IN:
        return application.step == Step.EMAIL
    return spec.needs is not None and application.action(spec.needs) is not None
