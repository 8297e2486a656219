"""Create your account: what is typed is read as it is meant, and every error says why and what to do."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from kyc_desktop.flow.commands import ChangeEmail, Register
from kyc_desktop.flow.problems import FieldProblem
from kyc_desktop.gallery import people
from kyc_desktop.ui.theme import Theme

from .stage import Stage

STRONG = "copper-lantern42"


def fill(stage: Stage, *, email: str = people.EMAIL, password: str = STRONG) -> None:
    stage.type("account.email", email)
    stage.type("account.password", password)
    stage.press(Qt.Key.Key_Tab, 3)
    stage.qtbot.keyClicks(QApplication.focusWidget(), "tex")
    stage.press(Qt.Key.Key_Return)
    stage.press(Qt.Key.Key_Tab)
    stage.press(Qt.Key.Key_Space)


def test_registers_by_keyboard_alone(stage: Stage) -> None:
    stage.show()
    fill(stage)
    stage.enter()
    assert stage.sent == [
        Register(
            email=people.EMAIL,
            password=STRONG,
            country="US",
            state="TX",
            terms="2026-05-01",
            privacy="2026-05-01",
            updates=False,
            locale="en-US",
        )
    ]


def test_tab_follows_the_specification(stage: Stage) -> None:
    stage.show()
    assert stage.tab_order(12) == [
        "account.email.edit",
        "account.password.edit",
        "account.password.show",
        "account.country.edit",
        "account.state.edit",
        "account.terms.box",
        "account.terms.text.terms",
        "account.terms.text.privacy",
        "account.updates.box",
        "footer.prose.sign_in",
        "footer.primary",
        "rail.help",
    ]


def test_nothing_typed_marks_every_field_and_counts_them(stage: Stage) -> None:
    stage.show()
    stage.focus("account.email")
    stage.enter()
    assert stage.sent == []
    assert stage.page.chrome().errors == 4
    assert stage.window.sheet.footer.errors.text() == "4 things to fix above"
    assert stage.focused() == "account.email.edit"
    assert stage.words("account.email") == "This is empty, and we need it. Fill it in."
    assert "Tick the box to go on." in stage.words("account.terms")


def test_the_count_leads_to_the_first_error(stage: Stage) -> None:
    stage.show()
    fill(stage, password="short")
    stage.enter()
    stage.focus("account.updates.box")
    stage.qtbot.mouseClick(stage.window.sheet.footer.errors, Qt.MouseButton.LeftButton)
    assert stage.focused() == "account.password.edit"


def test_validates_on_blur_then_on_each_key_and_clears_at_once(stage: Stage) -> None:
    stage.show()
    stage.type("account.email", "maya.ortiz")
    assert stage.words("account.email") == "We send a 6-digit code to this address."
    stage.press(Qt.Key.Key_Tab)
    assert "it needs a name, an @ and a domain" in stage.words("account.email")
    stage.focus("account.email")
    stage.press(Qt.Key.Key_End)
    stage.qtbot.keyClicks(QApplication.focusWidget(), "@ortiz")
    assert stage.page.chrome().errors == 1
    stage.qtbot.keyClicks(QApplication.focusWidget(), ".example")
    assert stage.words("account.email") == "We send a 6-digit code to this address."


def test_passing_through_an_empty_field_is_no_error(stage: Stage) -> None:
    stage.show()
    stage.focus("account.email")
    stage.press(Qt.Key.Key_Tab, 6)
    assert stage.page.chrome().errors == 0


def test_the_suggestion_fills_the_address_in(stage: Stage) -> None:
    stage.show()
    stage.type("account.email", "maya.ortiz@gmial.com")
    stage.press(Qt.Key.Key_Tab)
    assert stage.words("account.email") == "Mail can't reach gmial.com. Did you mean maya.ortiz@gmail.com?"
    link = next(b for b in stage.find("account.email").findChildren(QAbstractButton) if b.text() == people.EMAIL)
    stage.qtbot.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    assert stage.find("account.email.edit", QLineEdit).text() == people.EMAIL
    assert stage.page.chrome().errors == 0


def test_who_insists_on_an_address_is_believed(stage: Stage) -> None:
    stage.show()
    fill(stage, email="maya.ortiz@gmial.com")
    stage.enter()
    assert stage.sent == []
    assert stage.focused() == "account.email.edit"
    stage.enter()
    assert [command.email for command in stage.sent] == ["maya.ortiz@gmial.com"]


def test_a_refused_password_is_shown_with_the_reason(stage: Stage) -> None:
    stage.show()
    fill(stage, password="maya1991!")
    stage.enter()
    field: Any = stage.find("account.password")
    assert field.shown
    assert field.toggle.text() == "Hide"
    assert field.meter.word() == "Weak"
    assert stage.words("account.password").startswith("Easy to guess: 9 characters")


def test_the_rule_takes_the_minimum_of_the_operator(stage: Stage) -> None:
    limits = people.config().limits
    stage.show(config=people.config(limits=type(limits)(password_min=15)))
    assert stage.words("account.password").startswith("15 characters or more")
    stage.type("account.password", "forteen-chars!")
    stage.press(Qt.Key.Key_Tab)
    assert stage.words("account.password") == "Easy to guess: 14 characters. Use 15 or more."


def test_a_country_without_states_asks_for_none(stage: Stage) -> None:
    stage.show()
    stage.type("account.country", "germ")
    stage.press(Qt.Key.Key_Return)
    assert stage.find("account.state").isHidden()


@pytest.mark.parametrize(
    ("field", "typed", "words"),
    [
        ("account.country", "cuba", "Northlight may not serve customers who live in Cuba."),
        ("account.state", "hawaii", "Northlight has no license for Hawaii."),
    ],
)
def test_a_place_that_is_not_served_is_said_at_once(stage: Stage, field: str, typed: str, words: str) -> None:
    stage.show()
    stage.type(field, typed)
    stage.press(Qt.Key.Key_Return)
    assert stage.words(field).startswith(words)


def test_the_server_is_heard_at_its_field(stage: Stage) -> None:
    stage.show()
    fill(stage)
    stage.enter()
    stage.refuse(FieldProblem(pointer="/password", code="password_common"))
    assert "list of leaked passwords" in stage.words("account.password")
    assert stage.window.sheet.column.banner.isHidden()
    stage.type("account.password", "9")
    assert stage.page.chrome().errors == 0


def test_a_problem_without_a_field_goes_to_the_banner(stage: Stage) -> None:
    stage.show()
    fill(stage)
    stage.enter()
    stage.refuse(code="too_many_tries", values={"available_at": people.at("19:21")})
    assert stage.window.sheet.column.banner.isVisible()


def test_what_was_typed_comes_back_but_never_the_password(stage: Stage) -> None:
    stage.show(typed={"account.email": people.EMAIL, "account.country": "US", "account.state": "NY"})
    stage.type("account.password", STRONG)
    kept = stage.page.typed()
    assert kept == {
        "account.email": people.EMAIL,
        "account.country": "US",
        "account.state": "NY",
        "account.updates": "",
    }
    assert STRONG not in kept.values()


def test_a_late_draft_does_not_overwrite_typing(stage: Stage) -> None:
    stage.show()
    stage.type("account.email", "new@ortiz.example")
    stage.window.set_typed(people.TYPED)
    assert stage.find("account.email.edit", QLineEdit).text() == "new@ortiz.example"


def test_back_from_the_next_step_goes_on_without_a_second_account(stage: Stage) -> None:
    stage.show(people.maya("email"), detour="account", typed=people.TYPED)
    assert not stage.find("account.country").isEnabled()
    stage.focus("account.email")
    stage.enter()
    assert stage.detours == [""]
    assert stage.sent == []


def test_back_from_the_next_step_can_change_the_address(stage: Stage) -> None:
    stage.show(people.maya("email"), detour="account", typed=people.TYPED)
    stage.find("account.email.edit", QLineEdit).selectAll()
    stage.type("account.email", "maya@ortiz.example")
    stage.type("account.password", STRONG)
    stage.enter()
    assert stage.sent == [ChangeEmail(email="maya@ortiz.example", password=STRONG)]
    assert stage.page.typed() == {"account.email": people.EMAIL}, "not the account's before the server says so"


def test_links_are_the_windows_business(stage: Stage) -> None:
    stage.show()
    stage.focus("account.terms.text.terms")
    stage.press(Qt.Key.Key_Return)
    assert stage.asked == ["terms"]
    stage.window.sheet.footer.prose.link_buttons()[0].click()
    assert stage.window.page.name == "sign_in"


def test_small_window_scrolls_by_what_the_picture_says(stage: Stage) -> None:
    stage.show()
    stage.window.resize(880, 600)
    bar = stage.window.sheet.area.verticalScrollBar()
    stage.qtbot.waitUntil(lambda: abs(bar.maximum() - 84) <= 2)


def test_big_text_keeps_the_primary_in_sight(stage: Stage, theme: Theme) -> None:
    stage.show()
    theme.text_scale = 1.5
    QApplication.processEvents()
    primary = stage.window.sheet.footer.primary
    assert stage.window.rect().contains(primary.rect().translated(primary.mapTo(stage.window, QPoint(0, 0))))
