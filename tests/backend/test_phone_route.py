"""The phone route from nothing to verified, and every outcome that a sandbox number stands for."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from .conftest import NewPerson
from .person import BIRTH_DATE, Applicant

BLOCK = "+120255501"


async def _submit(maya: Applicant, **changes: Any) -> None:
    await maya.must("submit-details", **maya.details(**changes))
    await maya.until(lambda document: document["step"] != "checking")


async def test_from_registration_to_verified(person: NewPerson) -> None:
    maya = await person().reviewing(f"{BLOCK}00")
    details = maya.document["details"]
    assert len(details["id_last4"]) == 4
    assert details["source"] == "phone"
    assert maya.document["phone"]["confirmed_at"]
    await _submit(maya)
    document = maya.document
    assert document["step"] == "approved"
    assert document["decision"]["outcome"] == "approved"
    assert document["decision"]["name"] == "Maya Elena Ortiz"
    assert document["actions"] == []
    codes = [event["code"] for event in document["history"]]
    assert codes == [
        "account_created",
        "email_sent",
        "email_confirmed",
        "method_phone",
        "phone_confirmed",
        "details_found",
        "details_submitted",
        "approved",
    ]


@pytest.mark.parametrize("number", ["01", "02", "09", "77"])
async def test_other_people_are_approved(person: NewPerson, number: str) -> None:
    maya = await person().reviewing(BLOCK + number)
    details = maya.document["details"]
    match number:
        case "01":
            assert details["address"]["line2"] == ""
        case "02":
            assert len(details["other_addresses"]) == 1
        case "09":
            assert not details["last_name"].isascii()
    await _submit(maya)
    assert maya.step == "approved"


@pytest.mark.parametrize(
    ("number", "notice"), [("03", "data_not_available"), ("06", "identity_not_confirmed"), ("11", "service_delayed")]
)
async def test_nobody_is_found_so_documents_are_asked_for(person: NewPerson, number: str, notice: str) -> None:
    maya = await person().matched(BLOCK + number)
    if number == "11":  # three tries with pauses between them
        for _ in range(3):
            await asyncio.sleep(0)
            await maya.sandbox.advance(10)
    document = await maya.until_step("documents")
    assert document["notice"]["code"] == notice
    assert document["details"] is None, "nothing of another person may be shown"
    assert "choose-document" in maya.actions
    await maya.must("acknowledge")
    assert maya.document["notice"] is None


async def test_identity_not_confirmed_then_the_other_method_then_support(person: NewPerson) -> None:
    maya = await person().reviewing(f"{BLOCK}04")
    await _submit(maya)
    decision = maya.document["decision"]
    assert maya.step == "failed"
    assert [reason["code"] for reason in decision["reasons"]] == ["identity_not_confirmed"]
    assert (decision["attempt"], decision["attempts"]) == (1, 3)
    assert maya.actions["submit-details"]["left"] == 2
    assert {"choose-method", "appeal", "submit-details"} <= set(maya.actions)
    assert maya.document["suggested"] is None

    await _submit(maya)
    assert maya.document["suggested"] == "documents", "the same failure twice"
    await _submit(maya)
    assert "submit-details" not in maya.actions
    assert maya.document["suggested"] == "documents"

    assert maya.document["methods"] == ["documents"]
    answer = await maya.tell("choose-method", method="phone")
    assert answer.status_code == 409
    await maya.must("choose-method", method="documents")
    assert maya.step == "documents"
    await maya.must("choose-document", country="US", type="passport")
    assert maya.document["suggested"] is None, "no photo was tried yet, so a photo comes first and not support"


async def test_not_eligible_is_final_but_for_an_appeal(person: NewPerson) -> None:
    maya = await person().reviewing(f"{BLOCK}05")
    await _submit(maya)
    assert maya.step == "rejected"
    assert maya.document["decision"]["reasons"][0]["kind"] == "final"
    assert set(maya.actions) == {"appeal"}
    await maya.must("appeal", message="I have never lived at any other address.")
    assert maya.document["review"]["subject"] == "appeal"
    await maya.sandbox.decide(maya.id, "rejected", {"code": "not_eligible"}, note="We looked at it again.")
    await maya.until_step("rejected")
    assert maya.actions == {}
    assert maya.document["suggested"] == "support"
    assert maya.document["decision"]["note"] == "We looked at it again."


async def test_approved_after_one_edit(person: NewPerson) -> None:
    maya = await person().reviewing(f"{BLOCK}07")
    await _submit(maya)
    assert maya.step == "failed"
    address = maya.document["details"]["address"] | {"line2": "Apt 7"}
    await _submit(maya, address=address)
    assert maya.step == "approved"


async def test_a_person_reviews(person: NewPerson) -> None:
    maya = await person().reviewing(f"{BLOCK}08")
    await _submit(maya)
    assert maya.step == "in_review"
    assert maya.document["review"]["subject"] == "details"
    assert maya.document["review"]["late"] is False
    await maya.sandbox.advance(maya.document["review"]["usual_minutes"] * 60 + 1)
    await maya.until(lambda document: document["review"]["late"])
    await maya.sandbox.decide(maya.id, "approved")
    await maya.until_step("approved")
    assert maya.document["review"] is None


async def test_provider_is_down_twice(person: NewPerson) -> None:
    maya = await person().matched(f"{BLOCK}10")
    await maya.until_step("review")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("20", "phone_not_mobile"),
        ("21", "phone_voip"),
        ("22", "phone_voip"),
        ("23", "phone_unreachable"),
        ("24", "phone_recently_changed"),
        ("28", "phone_in_use"),
    ],
)
async def test_numbers_that_cannot_be_used(person: NewPerson, number: str, code: str) -> None:
    maya = await person().confirmed()
    await maya.must("choose-method", method="phone")
    checked = await maya.tell("check-phone", phone=BLOCK + number)
    assert (checked.status_code, checked.json()["errors"][0]["code"]) == (422, code)
    for _ in range(2):
        refused = await maya.tell("start-phone", phone=BLOCK + number, date_of_birth=BIRTH_DATE)
        assert (refused.status_code, refused.json()["errors"][0]["pointer"]) == (422, "/phone")
        assert refused.json()["code"] == code
    await maya.read()
    assert maya.step == "phone"
    assert maya.document["suggested"] == "documents"


async def test_texts_blocked_by_stop(person: NewPerson) -> None:
    maya = await person().linked(f"{BLOCK}25")
    await maya.until(lambda document: document["link"]["ended"])
    assert maya.document["link"]["ended"] == "sms_blocked"
    assert "resend-link" not in maya.actions
    assert "start-phone" in maya.actions
    assert maya.document["suggested"] == "documents"


async def test_text_undelivered_twice(person: NewPerson) -> None:
    maya = await person().linked(f"{BLOCK}26")
    await maya.until(lambda document: document["link"]["delivery"] == "sent")
    await maya.sandbox.advance(5)
    await maya.until(lambda document: document["link"]["ended"] == "sms_undelivered")
    assert maya.document["suggested"] == "resend-link"
    await maya.must("resend-link")
    assert maya.document["link"]["another_route"]
    await maya.until(lambda document: document["link"]["delivery"] == "sent")
    await maya.sandbox.advance(5)
    await maya.until(lambda document: document["link"]["ended"] == "sms_undelivered")
    assert maya.document["suggested"] == "documents"


async def test_text_arrives_after_20_seconds(person: NewPerson) -> None:
    maya = await person().linked(f"{BLOCK}27")
    await maya.until(lambda document: document["link"]["delivery"] == "sent")
    await maya.sandbox.advance(21)
    await maya.until(lambda document: document["link"]["delivery"] == "delivered")


async def test_link_expires(person: NewPerson) -> None:
    maya = await person().linked(f"{BLOCK}29")
    link = await maya.text_link(f"{BLOCK}29")
    await maya.sandbox.advance(16)
    await maya.until(lambda document: document["link"]["ended"] == "link_expired")
    assert (await maya.sandbox.look(link))["status"] == "expired"
    await maya.must("resend-link")
    assert maya.document["link"]["ended"] is None
    assert (await maya.sandbox.look(link))["status"] == "replaced"


async def test_look_up_is_busy_then_well(person: NewPerson) -> None:
    maya = await person().confirmed()
    await maya.must("choose-method", method="phone")
    busy = await maya.tell("start-phone", phone=f"{BLOCK}30", date_of_birth=BIRTH_DATE, key=KEY)
    assert busy.status_code == 503
    assert int(busy.headers["Retry-After"]) <= 5
    await maya.sandbox.advance(6)
    again = await maya.tell("start-phone", phone=f"{BLOCK}30", date_of_birth=BIRTH_DATE, key=KEY)
    assert again.status_code == 200
    assert maya.step == "link"


async def test_look_up_is_down_so_a_person_decides(person: NewPerson) -> None:
    maya = await person().reviewing(f"{BLOCK}31")
    assert maya.document["phone"]["line"] is None
    await _submit(maya)
    assert maya.step == "in_review"


KEY = "6f0a2c5e-7f5e-4d26-9d7a-0c1f4a6b9e11"
