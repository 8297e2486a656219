"""What the links in reasons do, and which of them can do anything now."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..flow.application import Application
from ..flow.commands import ChooseMethod, ResendLink
from ..flow.prose import Part
from ..ui.page import Page


def possible(application: Application, key: str) -> bool:
    """Whether `follow` leads anywhere for this document."""
    needs = {
        "edit": "submit-details",
        "appeal": "appeal",
        "phone": "start-phone",
        "choose-phone": "choose-method",
        "method": "choose-method",
    }
    if key == "documents":
        return any(application.action(name) is not None for name in ("choose-method", "choose-document"))
    if key == "resend-link":
        return any(application.action(name) is not None for name in ("resend-link", "start-phone"))
    return key not in needs or application.action(needs[key]) is not None


def follow(page: Page, application: Application, key: str) -> None:
    """Do what a link of a reason says: a command where there is one, else the screen or the window's part."""
    if not possible(application, key):
        return
    if key == "documents":
        if application.step == "documents":
            page.detour.emit("documents")
        else:
            page.sent.emit(ChooseMethod(method="documents"))
    elif key == "choose-phone":
        page.sent.emit(ChooseMethod(method="phone"))
    elif key == "resend-link":
        if application.action("resend-link") is not None:
            page.sent.emit(ResendLink())
        else:
            page.detour.emit("phone")
    elif key in ("edit", "appeal", "phone", "method"):
        page.detour.emit(key)
    elif key == "sign_in":
        page.asked.emit("sign-out")
    else:
        page.asked.emit(key)


def reachable(application: Application, parts: Iterable[Part]) -> tuple[Part, ...]:
    """The parts with the links that lead nowhere now turned into plain words."""
    return tuple(
        replace(part, link="") if part.link and not possible(application, part.link) else part for part in parts
    )
