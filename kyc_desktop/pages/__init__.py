"""The screens, one file each. A page that is not named here does not exist."""

from __future__ import annotations

from typing import Final

from ..ui.page import Page
from .account import AccountPage
from .change_email import ChangeEmailPage
from .email import EmailPage
from .method import MethodPage
from .phone import PhonePage
from .sign_in import SignInPage

PAGES: Final[tuple[type[Page], ...]] = (
    AccountPage,
    SignInPage,
    EmailPage,
    ChangeEmailPage,
    MethodPage,
    PhonePage,
)
