"""What a page says when a link does not simply work: title, reason, what to do. One entry for each case."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..links import LinkStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """``tone``: bad, warn or plain. ``submit``: label of the button that posts ``action``; ``back``: of the way back.

    ``asked``: the page says when and where the link was asked for. Markup is that of `flow.prose`.
    """

    title: str
    lead: str
    steps: tuple[str, ...] = ()
    tone: str = "plain"
    icon: str = "alert-circle"
    support: bool = True
    submit: str = ""
    submit_style: str = "primary"
    action: str = ""
    back: str = ""
    asked: bool = False


CONFIRM_EMAIL: Final = Notice(
    title="Confirm your email",
    lead="Is **{email}** your address, and did you ask {brand} for this email?",
    steps=(
        "Choose **Confirm this email**. The app on your computer moves on by itself.",
        "You did not ask for it? Close this page. Without you nobody can use your address.",
    ),
    icon="mail",
    support=False,
    submit="Confirm this email",
    action="confirm",
    asked=True,
)
NO_NUMBER: Final = Notice(
    title="Where is the number?",
    lead="It is three digits, large, in the {brand} app on your computer.",
    steps=(
        "Look for the page **Check your phone**. The app may be behind another window.",
        "Does it show something else? Then this is an older link. Choose **Resend SMS** there and open the new one.",
        "Never type a number that a caller or a message tells you. {brand} does not do that.",
    ),
    icon="monitor",
    back="Back to the number",
)
REFUSE: Final = Notice(
    title="You didn't ask for this?",
    lead="Then someone typed your phone number. Stop the link, and they can't go on with it.",
    steps=(
        "Nothing about you was shared.",
        "We send no more links to this number for that application, and we tell its owner.",
    ),
    tone="bad",
    icon="shield-alert",
    support=False,
    submit="Stop this link",
    submit_style="danger",
    action="refuse",
    back="It was me, go back",
    asked=True,
)
OUT_OF_DATE: Final = Notice(
    title="This page is out of date",
    lead="It was open for too long, or in another tab. Nothing was sent.",
    steps=("Go back and do it once more.",),
    tone="warn",
    icon="clock-4",
    back="Go back",
)

BY_STATUS: Final[dict[tuple[str, LinkStatus], Notice]] = {
    ("sms", LinkStatus.FAILED): Notice(
        title="That isn't the number",
        lead="To keep you safe we stopped this link. Nothing about you was shared.",
        steps=(
            "On your computer, choose **Send a new link**. You get a new link and a new number.",
            "If a caller told you a number to type, stop. {brand} never calls to ask for that.",
        ),
        tone="bad",
        icon="shield-alert",
    ),
    ("sms", LinkStatus.EXPIRED): Notice(
        title="This link has expired",
        lead="A link works for a few minutes only, to keep you safe. Nothing about you was shared.",
        steps=("On your computer, choose **Send a new link**. You get a new link and a new number.",),
        tone="warn",
        icon="clock-4",
    ),
    ("sms", LinkStatus.REPLACED): Notice(
        title="There is a newer link",
        lead="We texted you another link after this one, so this one stopped working.",
        steps=(
            "Open the newest text message from {brand}.",
            "No newer message? On your computer, choose **Resend SMS**.",
        ),
        tone="warn",
        icon="clock-4",
    ),
    ("sms", LinkStatus.USED): Notice(
        title="This link no longer works",
        lead="It was used already, or you chose another way on your computer.",
        steps=("Go on at your computer. It shows the next step.",),
        icon="clock-4",
    ),
    ("sms", LinkStatus.REFUSED): Notice(
        title="The link is stopped",
        lead="Thank you for telling us. Nothing about you was shared, and this number gets no more links for that "
        "application.",
        steps=(
            "If someone calls and asks for a number or a code, hang up.",
            "It was you after all? On your computer, use another phone number or a document.",
        ),
        icon="check",
    ),
    ("email", LinkStatus.EXPIRED): Notice(
        title="This link has expired",
        lead="A link in an email works for 24 hours.",
        steps=("In the app, choose **Resend email**. You get a new code and a new link.",),
        tone="warn",
        icon="clock-4",
    ),
    ("email", LinkStatus.REPLACED): Notice(
        title="There is a newer email",
        lead="We sent you another email after this one, so this link and its code stopped working.",
        steps=(
            "Open the newest email from {brand}.",
            "No newer email? Look in Spam, or choose **Resend email** in the app.",
        ),
        tone="warn",
        icon="clock-4",
    ),
    ("email", LinkStatus.USED): Notice(
        title="This link no longer works",
        lead="The address was confirmed in another application in the meantime.",
        steps=("In the app, choose **Sign in**. You find everything where you left it.",),
        icon="clock-4",
    ),
}
UNKNOWN: Final = Notice(
    title="We don't know this link",
    lead="It may be incomplete: some apps cut a long link in two.",
    steps=(
        "Open the newest message from us and tap the whole link.",
        "Still here? Ask for a new one on your computer.",
    ),
    icon="circle-x",
)
BUSY: Final = Notice(
    title="Too many tries at once",
    lead="We stop for a minute, to keep you safe. Nothing is lost.",
    steps=("Wait a minute, then open the link again.",),
    tone="warn",
    icon="clock-4",
    back="Open the link again",
)


def notice_for(purpose: str, status: LinkStatus) -> Notice:
    """The notice of a link that can't be used."""
    if status is LinkStatus.BUSY:
        return BUSY
    return BY_STATUS.get((purpose, status), UNKNOWN)
