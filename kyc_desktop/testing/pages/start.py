"""Account, sign-in, e-mail, and the choice of the method."""

from __future__ import annotations

from ..people import MAYA, Person
from ..words import word
from .page import PageObject


class AccountPage(PageObject):
    name = "account"

    def fill(self, person: Person = MAYA) -> None:
        """Everything that is needed, and the tick."""
        self._hands.type_in("account.email", person.email)
        self._hands.type_in("account.password", person.password)
        self._hands.choose("account.country", person.country)
        if person.state:
            self._hands.choose("account.state", person.state)
        self._hands.tick("account.terms")


class SignInPage(PageObject):
    name = "sign_in"

    def fill(self, person: Person = MAYA) -> None:
        self._hands.type_in("sign_in.email", person.email)
        self._hands.type_in("sign_in.password", person.password)


class EmailPage(PageObject):
    name = "email"

    def type_code(self, code: str) -> None:
        """The sixth digit sends it."""
        self._hands.type_text("email.code", code)

    @word
    async def resend(self) -> None:
        """Once the button has counted down; `Sandbox.advance` makes that quick."""
        await self._hands.click_when_ready("email.resend")

    def change(self) -> None:
        self._hands.click("email.change")


class ChangeEmailPage(PageObject):
    name = "change_email"

    def fill(self, email: str, password: str = MAYA.password) -> None:
        self._hands.type_in("change_email.email", email)
        self._hands.type_in("change_email.password", password)


class MethodPage(PageObject):
    name = "method"

    def choose(self, method: str) -> None:
        """phone or documents"""
        self._hands.click(f"method.{method}")
