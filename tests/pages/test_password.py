"""The password is forgotten: from the sign-in to another password."""

from __future__ import annotations

from dataclasses import replace

from kyc_desktop.flow.commands import ForgotPassword, ResetPassword
from kyc_desktop.flow.problems import FieldProblem
from kyc_desktop.gallery import people

from .stage import Stage

TYPED = {"forgot.email": people.EMAIL}
NEW = "copper-lantern42-again"


def test_the_sign_in_leads_there_and_takes_the_address_along(stage: Stage) -> None:
    stage.show(detour="sign_in", typed={"sign_in.email": people.EMAIL})
    stage.page.act("forgot")
    assert stage.page.name == "forgot"
    stage.window.sheet.footer.primary.click()
    assert stage.sent == [ForgotPassword(email=people.EMAIL)]


def test_the_code_is_asked_for_once_the_server_took_the_address(stage: Stage) -> None:
    stage.show(detour="forgot", typed=TYPED)
    stage.window.sheet.footer.primary.click()
    stage.done()
    assert stage.page.name == "reset"
    assert people.EMAIL in stage.window.sheet.column.lead.words()


def test_code_and_password_by_keyboard_alone(stage: Stage) -> None:
    stage.show(detour="reset", typed=TYPED)
    stage.type("reset.code", "482-915")
    stage.type("reset.password", NEW)
    stage.enter()
    assert stage.sent == [ResetPassword(email=people.EMAIL, code="482915", password=NEW)]


def test_a_code_that_does_not_work_is_said_at_the_code_with_the_way_to_another(stage: Stage) -> None:
    stage.show(detour="reset", typed=TYPED)
    stage.type("reset.code", "482915")
    stage.type("reset.password", NEW)
    stage.enter()
    stage.refuse(FieldProblem(pointer="/code", code="reset_code_wrong"))
    assert stage.focused() == "reset.code.edit"
    assert "send another code" in stage.words("reset.code")
    stage.page.act("forgot")
    assert stage.sent[-1] == ForgotPassword(email=people.EMAIL)
    assert stage.page.after() == "reset", "and the page stays, for the new code"


def test_too_many_tries_are_said_at_the_code(stage: Stage) -> None:
    stage.show(detour="reset", typed=TYPED)
    stage.type("reset.code", "482915")
    stage.type("reset.password", NEW)
    stage.enter()
    stage.refuse(code="too_many_tries", retry_after=900, values={"available_at": people.at("19:21")})
    assert "Wait until 2:21" in stage.words("reset.code")


def test_an_easy_password_is_refused_before_it_is_sent(stage: Stage) -> None:
    stage.show(detour="reset", typed=TYPED)
    stage.type("reset.code", "482915")
    stage.type("reset.password", "short")
    stage.enter()
    assert stage.sent == []
    assert stage.focused() == "reset.password.edit"


def test_a_new_password_leads_to_where_the_account_stands(stage: Stage) -> None:
    stage.show(detour="reset", typed=TYPED)
    stage.type("reset.code", "482915")
    stage.type("reset.password", NEW)
    stage.enter()
    stage.answer(replace(people.maya("method"), version=3))
    assert stage.page.name == "method"


def test_neither_code_nor_password_is_kept(stage: Stage) -> None:
    stage.show(detour="reset", typed=TYPED)
    stage.type("reset.code", "482915")
    stage.type("reset.password", NEW)
    assert stage.page.typed() == {}
