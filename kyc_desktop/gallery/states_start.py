"""Account, sign in, e-mail (pictures 01, 02, 03 and every problem that can appear there)."""

from __future__ import annotations

from typing import Final

from .state import State
from .typing import click, type_into
from ..ui.page import Page

_STRONG = "copper-lantern42"


def _filled(page: Page) -> None:
    click(page, "account.terms.box")
    type_into(page, "account.password", _STRONG)


STATES: Final[tuple[State, ...]] = (State(page="account", name="filled", prepare=_filled),)
