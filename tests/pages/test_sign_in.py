"""Sign in, and the change of an address that is not confirmed yet."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit

from kyc_desktop.flow.commands import ChangeEmail, SignIn
from kyc_desktop.flow.problems import FieldProblem
from kyc_desktop.gallery import people

from .stage import Stage


def test_signs_in_by_keyboard_alone(stage: Stage) -> None:
    stage.show(detour="sign_in")
    stage.type("sign_in.email", people.EMAIL)
    stage.type("sign_in.password", "copper-lantern42")
    stage.enter()
    assert stage.sent == [SignIn(email=people.EMAIL, password="copper-lantern42")]


def test_wrong_credentials_are_said_at_the_password_and_go_with_the_next_key(stage: Stage) -> None:
    stage.show(detour="sign_in", typed=people.TYPED)
    stage.type("sign_in.password", "wrong")
    stage.enter()
    stage.refuse(code="credentials_wrong")
    assert stage.focused() == "sign_in.password.edit"
    assert "don't belong together, or there is no such account" in stage.words("sign_in.password")
    assert stage.words("sign_in.email") == ""
    stage.type("sign_in.password", "x")
    assert stage.words("sign_in.password") == "Forgot your password?"


def test_too_many_tries_says_until_when(stage: Stage) -> None:
    stage.show(detour="sign_in", typed=people.TYPED)
    stage.type("sign_in.password", "wrong")
    stage.enter()
    stage.refuse(code="too_many_tries", retry_after=15 * 60)
    assert "Wait until 2:21" in stage.words("sign_in.password")


def test_an_unusual_address_is_no_reason_not_to_sign_in(stage: Stage) -> None:
    stage.show(detour="sign_in")
    stage.type("sign_in.email", "maya@gmial.com")
    stage.type("sign_in.password", "copper-lantern42")
    stage.enter()
    assert len(stage.sent) == 1, "an account may have a domain that looks mistyped"


def test_the_way_back_to_a_new_account(stage: Stage) -> None:
    stage.show(detour="sign_in")
    stage.window.sheet.footer.prose.link_buttons()[0].click()
    assert stage.window.page.name == "account"


def test_the_address_is_remembered_whole_once_the_server_took_it(stage: Stage) -> None:
    stage.show(detour="sign_in")
    kept: list[dict[str, str]] = []
    stage.window.typed.connect(kept.append)
    stage.type("sign_in.email", people.EMAIL)
    stage.show(people.maya("email"))
    assert kept[-1]["account.email"] == people.EMAIL
    assert people.EMAIL in stage.window.sheet.column.lead.words()


def test_changes_the_address_with_the_password(stage: Stage) -> None:
    document = people.maya("email")
    stage.show(document, detour="change_email", typed=people.TYPED)
    assert people.EMAIL in stage.window.sheet.column.lead.words()
    stage.type("change_email.email", "maya@ortiz.example")
    stage.type("change_email.password", "copper-lantern42")
    stage.enter()
    assert stage.sent == [ChangeEmail(email="maya@ortiz.example", password="copper-lantern42")]
    sent = replace(document.email, masked="m•••a@ortiz.example", sent_at=people.at("19:08"))
    stage.window.go("")
    stage.show(replace(document, version=2, email=sent))
    assert stage.page.name == "email"


def test_a_wrong_password_is_said_at_the_password(stage: Stage) -> None:
    stage.show(people.maya("email"), detour="change_email", typed=people.TYPED)
    stage.type("change_email.email", "maya@ortiz.example")
    stage.type("change_email.password", "nope")
    stage.enter()
    stage.refuse(FieldProblem(pointer="/password", code="password_wrong"))
    assert stage.words("change_email.password").startswith("The password does not belong to this account.")
    assert stage.find("change_email.email.edit", QLineEdit).text() == "maya@ortiz.example"


def test_a_typing_slip_is_doubted_once(stage: Stage) -> None:
    stage.show(people.maya("email"), detour="change_email", typed=people.TYPED)
    stage.type("change_email.email", "maya.ortiz@gmial.com")
    stage.type("change_email.password", "copper-lantern42")
    stage.enter()
    assert "Did you mean maya.ortiz@gmail.com?" in stage.words("change_email.email")
    stage.enter()
    assert [command.email for command in stage.sent] == ["maya.ortiz@gmial.com"]
