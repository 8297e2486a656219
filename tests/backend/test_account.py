"""Registration, the e-mail step, sign-in and what they give away."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from .conftest import NewPerson
from .person import PASSWORD


async def test_the_code_in_the_mail(person: NewPerson) -> None:
    maya = person()
    assert (await maya.register()).status_code == 201
    assert maya.step == "email"
    assert maya.email not in str(maya.document), "the address is masked"
    await maya.must("confirm-email", code=await maya.code())
    assert maya.step == "method"
    assert maya.document["email"]["confirmed"]


async def test_the_link_in_the_mail_moves_the_waiting_program(person: NewPerson) -> None:
    maya = person()
    await maya.register()
    link = (await maya.sandbox.mails(maya.email))[0]["link"]
    assert (await maya.sandbox.look(link))["status"] == "live"
    assert (await maya.sandbox.look(link))["status"] == "live", "looking has no effect"
    assert (await maya.sandbox.link(link, "confirm"))["status"] == "matched"
    await maya.until_step("method")


async def test_five_wrong_codes_and_a_new_one(person: NewPerson) -> None:
    maya = person()
    await maya.register()
    code = await maya.code()
    for left in (4, 3, 2, 1):
        answer = await maya.tell("confirm-email", code="000000")
        assert (answer.status_code, answer.json()["code"], answer.json()["left"]) == (422, "code_incorrect", left)
    assert (await maya.tell("confirm-email", code="000000")).json()["code"] == "code_used_up"
    assert (await maya.tell("confirm-email", code=code)).json()["code"] == "code_used_up", "even the right one"
    await maya.sandbox.advance(31)
    await maya.must("resend-email")
    assert (await maya.tell("confirm-email", code=code)).json()["code"] in ("code_incorrect", "code_expired")
    await maya.must("confirm-email", code=await maya.code(count=2))
    assert maya.step == "method"


async def test_resending_too_early_says_when(person: NewPerson) -> None:
    maya = person()
    await maya.register()
    early = await maya.tell("resend-email")
    assert (early.status_code, early.json()["code"]) == (429, "resend_limit")
    assert 0 < int(early.headers["Retry-After"]) <= 30
    assert early.json()["values"]["available_at"].endswith("Z")


async def test_a_code_lives_for_a_day(person: NewPerson) -> None:
    maya = person()
    await maya.register()
    code = await maya.code()
    await maya.sandbox.advance(24 * 3600 + 1)
    await maya.read()
    assert (await maya.sign_in()).status_code in (200, 422), "unconfirmed accounts are swept after a day"
    if maya.document["step"] == "email" and (await maya.read()).status_code == 200:
        assert (await maya.tell("confirm-email", code=code)).json()["code"] == "code_expired"


async def test_another_address(person: NewPerson) -> None:
    maya = person()
    await maya.register()
    other = f"other.{maya.email}"
    wrong = await maya.tell("change-email", email=other, password="not the password at all")
    assert wrong.json()["errors"][0] | {"values": {}} == {
        "pointer": "/password",
        "code": "password_wrong",
        "values": {},
    }
    old = await maya.code()
    await maya.must("change-email", email=other, password=PASSWORD)
    assert (await maya.tell("confirm-email", code=old)).status_code == 422
    maya.email = other
    await maya.must("confirm-email", code=await maya.code())


async def test_changing_the_address_ends_other_sessions(person: NewPerson) -> None:
    maya = person()
    await maya.register()
    elsewhere = person(email=maya.email)
    assert (await elsewhere.sign_in()).status_code == 200
    await maya.must("change-email", email=f"new.{maya.email}", password=PASSWORD)
    assert (await elsewhere.read()).status_code == 401
    assert (await maya.read()).status_code == 200


@pytest.mark.parametrize(("tag", "delivery"), [("bounce", "bounced"), ("lost", "sent")])
async def test_mails_that_do_not_arrive(person: NewPerson, tag: str, delivery: str) -> None:
    maya = person(email=f"maya+{tag}@{uuid.uuid4().hex[:8]}.example.com")
    await maya.register()
    await maya.until(lambda document: document["email"]["delivery"] != "queued")
    await maya.sandbox.advance(2)
    await maya.until(lambda document: document["email"]["delivery"] == delivery)
    if tag == "bounce":
        assert maya.document["notice"]["code"] == "email_bounced"
        assert maya.document["notice"]["values"]["domain"].endswith("example.com")


WRONG: list[tuple[dict[str, Any], str, str]] = [
    ({"email": "maya"}, "/email", "email_invalid"),
    ({"email": ""}, "/email", "required"),
    ({"password": "short"}, "/password", "password_short"),
    ({"password": "x" * 129}, "/password", "password_long"),
    ({"password": "passwordpassword"}, "/password", "password_common"),
    ({"password": "aaaaaaaaaaaaaaaaaa"}, "/password", "password_common"),
    ({"password": "qwertyuiopasdfghjkl"}, "/password", "password_common"),
    ({"password": "1234567890123456"}, "/password", "password_common"),
    ({"password": "northlight-northlight"}, "/password", "password_personal"),
    ({"country": "KP"}, "/country", "country_unsupported"),
    ({"country": "XX"}, "/country", "country_unsupported"),
    ({"state": None}, "/state", "state_required"),
    ({"state": "HI"}, "/state", "state_unsupported"),
    ({"terms": "2019-01-01"}, "/terms", "terms_required"),
]


@pytest.mark.parametrize(("change", "pointer", "code"), WRONG, ids=[f"{p[1:]}-{c}" for _, p, c in WRONG])
async def test_every_field_has_its_own_reason(
    person: NewPerson, change: dict[str, Any], pointer: str, code: str
) -> None:
    answer = await person().register(**change)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert (pointer, code) in {(error["pointer"], error["code"]) for error in answer.json()["errors"]}


async def test_a_doubtful_address_is_accepted(person: NewPerson) -> None:
    assert (await person(email=f"maya.{uuid.uuid4().hex[:6]}@gmial.com").register()).status_code == 201


async def test_sign_in_resumes_and_wrong_ones_all_look_the_same(person: NewPerson) -> None:
    maya = await person().confirmed()
    again = person(email=maya.email.upper())
    assert (await again.sign_in()).status_code == 200
    assert again.step == "method"
    assert again.id == maya.id
    wrong = await person(email=maya.email, password="not the password at all").sign_in()
    nobody = await person(email="nobody@example.com").sign_in()
    assert wrong.status_code == nobody.status_code == 422
    assert _without_id(wrong.json()) == _without_id(nobody.json())
    assert wrong.json()["code"] == "credentials_wrong"


def _without_id(problem: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in problem.items() if name != "request_id"}


async def test_the_sixth_sign_in_has_to_wait(person: NewPerson) -> None:
    address = f"{uuid.uuid4().hex}@example.com"
    codes = [(await person(email=address).sign_in()).json()["code"] for _ in range(6)]
    assert codes == ["credentials_wrong"] * 5 + ["too_many_tries"]


async def test_signing_in_again_and_again_with_the_right_password(person: NewPerson) -> None:
    maya = await person().confirmed()
    for _ in range(7):
        assert (await person(email=maya.email).sign_in()).status_code == 200


async def test_registering_twice_tells_nothing_but_the_owner(person: NewPerson) -> None:
    maya = await person().confirmed()
    new, thief = person(), person(email=maya.email, password="somebody else's password")
    answers = {who.email: await who.register() for who in (new, thief)}
    shapes = [_shape(answer.json()["application"]) for answer in answers.values()]
    assert shapes[0] == shapes[1]
    assert [answer.status_code for answer in answers.values()] == [201, 201]
    told = (await maya.sandbox.mails(maya.email, count=2))[-1]
    assert told["template"] == "already_registered"
    assert told["code"] is None
    assert (await thief.tell("confirm-email", code="123456")).json()["code"] == "code_incorrect"
    assert (await maya.read()).status_code == 200


def _shape(document: dict[str, Any]) -> dict[str, Any]:
    """Everything but the names and the times."""
    kept = {name: value for name, value in document.items() if name not in ("id", "reference", "server_time")}
    kept["email"] = {name: None if name.endswith("_at") or name == "masked" else v for name, v in kept["email"].items()}
    kept["actions"] = [{"name": action["name"], "left": action["left"]} for action in kept["actions"]]
    kept["history"] = [event["code"] for event in kept["history"]]
    return kept


async def test_only_one_of_two_registrations_gets_the_address(person: NewPerson) -> None:
    first, second = person(), person()
    second.email = first.email
    await first.register()
    await second.register()
    mails = await first.sandbox.mails(first.email, count=2)
    await first.must("confirm-email", code=mails[0]["code"])
    late = await second.tell("confirm-email", code=mails[1]["code"])
    assert late.json()["code"] == "code_expired"
    assert second.step == "email"


async def test_sessions_end(person: NewPerson) -> None:
    maya = await person().confirmed()
    await maya.sandbox.advance(3601)
    gone = await maya.read()
    assert (gone.status_code, gone.json()["code"]) == (401, "session_ended")
    assert gone.headers["www-authenticate"] == "Bearer"
    assert (await maya.sign_in()).status_code == 200
    out = await maya.http.delete("/v1/sessions/current", headers={"Authorization": f"Bearer {maya.token}"})
    assert out.status_code == 204
    assert (await maya.read()).status_code == 401


async def test_under_age_says_from_when(person: NewPerson) -> None:
    maya = await person().confirmed()
    await maya.must("choose-method", method="phone")
    answer = await maya.tell("start-phone", phone="+12025550100", date_of_birth="2010-01-01")
    error = answer.json()["errors"][0]
    assert (error["pointer"], error["code"]) == ("/date_of_birth", "under_age")
    assert error["values"]["adult_on"] == "2028-01-01"
    await maya.read()
    assert maya.step == "phone"


@pytest.mark.parametrize(
    ("phone", "code"),
    [
        ("+1202555", "phone_short"),
        ("+18005550100", "phone_premium"),
        ("+447400123456", "phone_country"),
        ("", "required"),
    ],
)
async def test_numbers_that_are_refused_without_asking(person: NewPerson, phone: str, code: str) -> None:
    maya = await person().confirmed()
    await maya.must("choose-method", method="phone")
    answer = await maya.tell("start-phone", phone=phone, date_of_birth="1991-03-14")
    assert answer.json()["errors"][0]["code"] == code


STREET = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"first_name": ""}, "/first_name", "required"),
        ({"last_name": "0rt1z"}, "/last_name", "name_invalid"),
        ({"id_number": "123"}, "/id_number", "id_number_invalid"),
        ({"address": STREET | {"state": "ZZ"}}, "/address/state", "state_unsupported"),
        ({"address": STREET | {"postal_code": "787"}}, "/address/postal_code", "postal_code_invalid"),
        ({"address": STREET | {"line1": "x" * 101}}, "/address/line1", "too_long"),
    ],
)
async def test_details_that_are_wrong(person: NewPerson, change: dict[str, Any], pointer: str, code: str) -> None:
    maya = await person().reviewing("+12025550100")
    answer = await maya.tell("submit-details", **maya.details(**change))
    assert answer.status_code == 422
    assert (pointer, code) in {(error["pointer"], error["code"]) for error in answer.json()["errors"]}
    assert maya.actions["submit-details"]["left"] == 3
