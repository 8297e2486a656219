"""What a page says when a link does not simply work: title, reason, what to do. One entry for each case.

The words are ``notices.{name}`` of the language files.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from ..handoff import HandoffStatus
from ..links import LinkStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """``tone``: bad, warn or plain. ``submit``: style of the button that posts ``action``, "" where there is none.

    ``back``: there is a way back. ``asked``: the page says when and where the link was asked for.
    """

    name: str
    tone: str = "plain"
    icon: str = "alert-circle"
    support: bool = True
    submit: str = ""
    action: str = ""
    back: bool = False
    asked: bool = False


CONFIRM_EMAIL: Final = Notice(
    name="confirm_email", icon="mail", support=False, submit="primary", action="confirm", asked=True
)
NO_NUMBER: Final = Notice(name="no_number", icon="monitor", back=True)
REFUSE: Final = Notice(
    name="refuse",
    tone="bad",
    icon="shield-alert",
    support=False,
    submit="danger",
    action="refuse",
    back=True,
    asked=True,
)
REFUSE_HANDOFF: Final = Notice(
    name="handoff_refuse",
    tone="bad",
    icon="shield-alert",
    support=False,
    submit="danger",
    action="cancel",
    back=True,
    asked=True,
)
OUT_OF_DATE: Final = Notice(name="out_of_date", tone="warn", icon="clock-4", back=True)
UNKNOWN: Final = Notice(name="unknown", icon="circle-x")
BUSY: Final = Notice(name="busy", tone="warn", icon="clock-4", back=True)
CODE_BUSY: Final = Notice(name="code_busy", tone="warn", icon="clock-4")

_BY_LINK: Final[dict[tuple[str, LinkStatus], Notice]] = {
    ("sms", LinkStatus.FAILED): Notice(name="sms_failed", tone="bad", icon="shield-alert"),
    ("sms", LinkStatus.EXPIRED): Notice(name="sms_expired", tone="warn", icon="clock-4"),
    ("sms", LinkStatus.REPLACED): Notice(name="sms_replaced", tone="warn", icon="clock-4"),
    ("sms", LinkStatus.USED): Notice(name="sms_used", icon="clock-4"),
    ("sms", LinkStatus.REFUSED): Notice(name="sms_refused", icon="check"),
    ("email", LinkStatus.EXPIRED): Notice(name="email_expired", tone="warn", icon="clock-4"),
    ("email", LinkStatus.REPLACED): Notice(name="email_replaced", tone="warn", icon="clock-4"),
    ("email", LinkStatus.USED): Notice(name="email_used", icon="clock-4"),
}
_BY_HANDOFF: Final[dict[HandoffStatus, Notice]] = {
    HandoffStatus.CANCELLED: Notice(name="handoff_cancelled", icon="check"),
    HandoffStatus.EXPIRED: Notice(name="handoff_expired", tone="warn", icon="clock-4"),
    HandoffStatus.ENDED: Notice(name="handoff_ended", icon="monitor"),
    HandoffStatus.OTHER_DEVICE: Notice(name="handoff_other_device", tone="warn", icon="smartphone"),
    HandoffStatus.BUSY: BUSY,
}
ALL: Final = (
    CONFIRM_EMAIL,
    NO_NUMBER,
    REFUSE,
    REFUSE_HANDOFF,
    OUT_OF_DATE,
    UNKNOWN,
    BUSY,
    CODE_BUSY,
    *_BY_LINK.values(),
    *_BY_HANDOFF.values(),
)


def notice_for(purpose: str, status: LinkStatus) -> Notice:
    """The notice of a link that can't be used."""
    return BUSY if status is LinkStatus.BUSY else _BY_LINK.get((purpose, status), UNKNOWN)


def handoff_notice(status: HandoffStatus) -> Notice:
    """The notice of a hand-off that this phone can't go on with."""
    return _BY_HANDOFF.get(status, UNKNOWN)
