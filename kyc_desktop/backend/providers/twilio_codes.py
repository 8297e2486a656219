"""What Twilio's statuses and error codes mean to the customer (https://www.twilio.com/docs/api/errors).

Apart from the adapters, because the hooks need it and must not load an HTTP client.
"""

from __future__ import annotations

from typing import Final

from ..ports import Delivery, DeliveryNews

_REFUSED: Final = {
    21211: "phone_unreachable",  # not a number
    21217: "phone_unreachable",
    21610: "sms_blocked",  # the owner answered STOP
    21614: "phone_not_mobile",
    21635: "phone_not_mobile",  # a landline
    21408: "sms_held_back",  # the operator has not opened this region
    21612: "sms_held_back",  # not reachable from this sender
}
_UNDELIVERED: Final = _REFUSED | {
    30003: "sms_undelivered",  # switched off, out of reach
    30004: "sms_held_back",  # the carrier or the phone blocks the sender
    30005: "phone_unreachable",  # unknown or not in service any more
    30006: "phone_not_mobile",  # a landline
    30007: "sms_held_back",  # filtered by a carrier
    30008: "sms_undelivered",
    30001: "sms_held_back",  # Twilio's queue is full
    30002: "sms_held_back",  # the account was suspended
    30022: "sms_held_back",  # more than the carrier allows this sender
    30023: "sms_held_back",
    30027: "sms_held_back",
    30032: "sms_held_back",  # toll-free sender not verified
    30034: "sms_held_back",  # sender not registered for A2P 10DLC
    30036: "sms_undelivered",  # its validity ran out
    30410: "sms_undelivered",
}
OPERATORS: Final = frozenset({21408, 21612, 30001, 30002, 30022, 30023, 30027, 30032, 30034})
"""Codes that only the operator can do something about: they go into the log as errors."""


def refusal(code: int) -> str | None:
    """Our code for a request that was refused; None where that is no matter of the number or its owner."""
    return _REFUSED.get(code)


def undelivered(code: int) -> str:
    """Our code for a message that did not arrive; ``sms_undelivered`` for codes that are not known."""
    return _UNDELIVERED.get(code, "sms_undelivered")


_STATUS: Final = {
    "sent": Delivery.SENT,
    "partially_delivered": Delivery.SENT,
    "delivered": Delivery.DELIVERED,
    "read": Delivery.DELIVERED,
    "failed": Delivery.UNDELIVERED,
    "undelivered": Delivery.UNDELIVERED,
    "canceled": Delivery.UNDELIVERED,
}


def delivery_of(status: str) -> Delivery:
    """Our word for a message status; accepted, scheduled, queued, sending and unknown ones are still on the way."""
    return _STATUS.get(status.lower(), Delivery.QUEUED)


def news_of(status: str, error: int | None) -> DeliveryNews:
    """What a status with its error code says of a message."""
    delivery = delivery_of(status)
    if delivery is not Delivery.UNDELIVERED:
        return DeliveryNews(status=delivery)
    return DeliveryNews(
        status=delivery, code=undelivered(error or 0), internal="" if error is None else f"twilio {error}"
    )
