"""The phone and the link."""

from __future__ import annotations

from ..people import MAYA, REGION, Person
from ..words import word
from .page import PageObject


class PhonePage(PageObject):
    name = "phone"

    def fill(self, person: Person = MAYA) -> None:
        born = person.born
        self.type(person.phone, (str(born.year), str(born.month), str(born.day)))

    def type(self, number: str, born: tuple[str, str, str]) -> None:
        """``number``: the last two digits of +1 202 555 01NN, or all of it; ``born``: year, month, day."""
        self._hands.type_in("phone.number", f"{REGION}{number}" if len(number) == 2 else number)
        self._hands.type_born("phone.date_of_birth", born)


class LinkPage(PageObject):
    name = "link"

    @property
    def match(self) -> str:
        """The number to type on the phone."""
        link = self._hands.application.link
        assert link is not None, self._hands.describe()
        return link.match

    @word
    async def resend(self) -> None:
        """Once the button has counted down; `Sandbox.advance` makes that quick."""
        await self._hands.click_when_ready("link.resend")

    def change_number(self) -> None:
        self._hands.press_left()

    def other_method(self) -> None:
        self._hands.press_secondary()
