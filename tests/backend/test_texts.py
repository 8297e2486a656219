"""Mails and text messages."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from kyc_desktop.backend.configuration import config_document
from kyc_desktop.backend.texts import mail, text
from kyc_desktop.backend.wording import MAILS, TEXTS
from kyc_desktop.flow.operator import Operator

CONFIG = config_document(Operator(), ())
VALUES = {
    "code": "482915",
    "link": "https://id.northlight.example/l/AAAAAAAAAAAAAAAAAAAAAA",
    "phone": "+1 ••• ••• 0100",
    "name": "Maya Elena Ortiz",
    "reference": "NL-7Q4K-2291",
    "at": "2026-05-12T19:19:00Z",
    "method": "phone",
    "usual": "45",
    "hours": "Monday to Friday",
}


@pytest.mark.parametrize("template", MAILS)
def test_every_mail_can_be_made_and_keeps_the_voice(template: str) -> None:
    made = mail(template, to="maya@example.com", config=CONFIG, values=VALUES)
    assert "Northlight" in made.text
    assert "**" not in made.text
    body = made.html.partition("<body")[2]
    assert "{" not in made.text + made.subject + body
    for word in ("!", "please", "oops", "sorry", "Unfortunately"):
        assert word.lower() not in made.text.lower()


def test_the_confirmation_has_code_and_link_in_both_forms() -> None:
    made = mail("confirm_email", to="maya@example.com", config=CONFIG, values=VALUES)
    for body in (made.text, made.html):
        assert "482915" in body
        assert VALUES["link"] in body
    assert (made.code, made.link) == ("482915", VALUES["link"])
    assert "482915" not in made.subject, "a subject is shown on locked screens"


def test_other_mails_carry_no_code() -> None:
    made = mail("already_registered", to="maya@example.com", config=CONFIG, values=VALUES)
    assert made.code is None
    assert made.link is None
    assert "482915" not in made.text


def test_the_receipt_is_the_notification_of_proofing() -> None:
    made = mail("approved", to="maya@example.com", config=CONFIG, values=VALUES)
    for fact in (
        "Maya Elena Ortiz",
        "7:19 PM UTC on May 12, 2026",
        "By mobile phone",
        "NL-7Q4K-2291",
        CONFIG.support.email,
        CONFIG.legal.retention.url,
    ):
        assert fact in made.text
        assert fact in made.html


def test_a_fact_that_is_not_known_is_left_out() -> None:
    made = mail("approved", to="a@example.com", config=CONFIG, values={"name": "Maya", "reference": "NL-1"})
    assert "When" not in made.text


def test_names_never_become_markup() -> None:
    name = "<script>alert(1)</script> **x** [y](z)"
    made = mail("approved", to="a@example.com", config=CONFIG, values=VALUES | {"name": name})
    assert "<script>" not in made.html
    assert name in made.text


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        mail("confirm_email", to="a@example.com", config=CONFIG, values={"code": "482915"})


@pytest.mark.parametrize("template", sorted(TEXTS))
def test_a_text_message_fits_into_one(template: str) -> None:
    made = text(template, to="+12025550100", config=CONFIG, values=VALUES, another_route=True)
    assert made.link == VALUES["link"]
    assert made.link in made.body
    assert made.another_route
    assert len(made.body) <= 160
    assert re.fullmatch(r"[\x20-\x7e]+", made.body), "one other character halves the room"


def test_the_button_can_be_read_on_any_accent() -> None:
    yellow = replace(CONFIG, brand=replace(CONFIG.brand, accent="#FFD400"))
    made = mail("confirm_email", to="maya@example.com", config=yellow, values=VALUES)
    assert "background:#FFD400;color:#0E1525" in made.html
