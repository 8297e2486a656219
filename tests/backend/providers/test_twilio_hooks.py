"""The signature of Twilio's call-backs and what they say."""

from __future__ import annotations

import pytest

from kyc_desktop.backend.ports import Delivery, DeliveryNews
from kyc_desktop.backend.providers.twilio_hooks import read_form, read_news, signed

URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
FIELDS = (
    ("CallSid", "CA1234567890ABCDE"),
    ("From", "+12349013030"),
    ("To", "+18005551212"),
    ("Caller", "+12349013030"),
    ("Digits", "1234"),
)
SIGNATURE = "0/KCTR6DLpKmkAf8muzZqo1nDgQ="
"""Address, fields, token (12345) and signature are the example that Twilio's documentation and libraries use."""


def right(
    signature: str = SIGNATURE,
    *,
    url: str = URL,
    fields: tuple[tuple[str, str], ...] = FIELDS,
    auth_token: str = "12345",
) -> bool:
    return signed(signature, url=url, fields=fields, auth_token=auth_token)


def test_twilios_own_example() -> None:
    assert right()
    assert right(fields=FIELDS[::-1]), "the order of the fields says nothing"
    assert right(url="https://mycompany.com:443/myapp.php?foo=1&bar=2"), "some call-backs are signed without the port"
    assert not right("")
    assert not right("ü")
    assert not right(SIGNATURE.swapcase())
    assert not right(url="http://mycompany.com/myapp.php?foo=1&bar=2")
    assert not right(url="https://mycompany.com/myapp.php?foo=1")
    assert not right(url="https://mycompany.com:8443/other?foo=1&bar=2")
    assert not right(auth_token="12346")
    assert not right(fields=FIELDS[1:])
    assert not right(fields=(*FIELDS, ("More", "1")))


def test_forms() -> None:
    assert read_form(b"MessageSid=SM1&ErrorCode=&To=%2B12025550100") == (
        ("MessageSid", "SM1"),
        ("ErrorCode", ""),
        ("To", "+12025550100"),
    )
    for wrong in (b"\xff=1", b"no form", b"&".join(b"a=1" for _ in range(101))):
        with pytest.raises(ValueError, match=r"decode|bad query|Max number"):
            read_form(wrong)


@pytest.mark.parametrize(
    ("fields", "news"),
    [
        ({"MessageSid": "SM1", "MessageStatus": "sent"}, DeliveryNews(status=Delivery.SENT)),
        ({"MessageSid": "SM1", "MessageStatus": "queued"}, DeliveryNews(status=Delivery.QUEUED)),
        (
            {"MessageSid": "SM1", "MessageStatus": "failed", "ErrorCode": "30007"},
            DeliveryNews(status=Delivery.UNDELIVERED, code="sms_held_back", internal="twilio 30007"),
        ),
        (
            {"MessageSid": "SM1", "MessageStatus": "undelivered", "ErrorCode": "x" * 20},
            DeliveryNews(status=Delivery.UNDELIVERED, code="sms_undelivered"),
        ),
        ({"MessageSid": "SM1"}, None),
        ({"MessageStatus": "sent"}, None),
        ({}, None),
    ],
)
def test_news(fields: dict[str, str], news: DeliveryNews | None) -> None:
    told = read_news(tuple(fields.items()))
    assert (None if told is None else told.news) == news
