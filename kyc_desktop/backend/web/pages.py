"""The pages as HTML with the headers that keep them to themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from fastapi.responses import HTMLResponse, RedirectResponse

from ...flow.config import Config
from ...flow.prose import parse
from ..clock import rfc3339
from ..links import LinkStatus, LinkView
from .assets import Assets
from .notices import BUSY, CODE_BUSY, Notice
from .words import Words

if TYPE_CHECKING:
    from jinja2 import Environment

HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow",
}


_ISOLATED: Final = "Cross-Origin-Opener-Policy"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFor:
    """One request's page. ``path``: of the link, to which its forms go; ``form_token``: proves that they are ours.

    ``secure``: the padlock is true. ``reference`` of the application, when and where the link was asked for: "" and 0
    where nothing is known.
    """

    words: Words
    path: str
    form_token: str
    secure: bool
    reference: str = ""
    started_at: float = 0.0
    device: str = ""


class Pages:
    """Renders every page of one operator."""

    def __init__(self, config: Config, assets: Assets) -> None:
        self._config = config
        self._assets = assets
        self._templates = _environment()

    def number(self, page: PageFor, view: LinkView, *, error: str = "", status: int = 200) -> HTMLResponse:
        """The page on which the three digits are typed; a wrong try shows how many are left."""
        if not error and view.tries_left < 3:
            error = page.words.text(f"number.wrong_{view.tries_left}")
        return self.render("number.html", page, title=page.words.text("number.title"), status=status, error=error)

    def code(self, page: PageFor, *, typed: str = "", error: str = "", status: int = 200) -> HTMLResponse:
        """The page on which the short code of a hand-off is typed."""
        title = page.words.text("code.title")
        return self.render("code.html", page, title=title, status=status, typed=typed, error=error)

    def done(self, page: PageFor, purpose: str) -> HTMLResponse:
        """``purpose``: email, sms or handoff."""
        return self.render("done.html", page, title=page.words.text(f"done.{purpose}.title"), key=f"done.{purpose}")

    def notice(self, notice: Notice, page: PageFor, *, email: str = "", status: int = 200) -> HTMLResponse:
        values = {"brand": self._config.brand.name, "email": email}
        key = f"notices.{notice.name}"
        subject = (
            page.words.text("frame.reference", reference=page.reference)
            if page.reference
            else page.words.text("frame.no_reference")
        )
        return self.render(
            "message.html",
            page,
            title=page.words.text(f"{key}.title", **values),
            status=status,
            headers={"Retry-After": "60"} if notice is BUSY else {"Retry-After": "600"} if notice is CODE_BUSY else {},
            message=notice,
            key=key,
            lead=parse(page.words.text(f"{key}.lead"), values),
            steps=[parse(step, values) for step in page.words.several(f"{key}.steps")],
            note=notice.asked and page.started_at > 0,
            support_link=f"mailto:{self._config.support.email}?subject={quote(subject)}",
        )

    def render(
        self,
        template: str,
        page: PageFor,
        *,
        title: str,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        **values: object,
    ) -> HTMLResponse:
        """One page. ``headers``: instead of, or besides, the usual ones."""
        words = page.words
        asked = words.text(
            "frame.asked", when="\0", device=words.text(f"devices.{computer(page.device)}")
        )  # the time is an element of its own
        html = self._templates.get_template(template).render(
            brand=self._config.brand,
            sandbox=self._config.sandbox,
            version=self._assets.version,
            icons=self._assets.icons,
            page=page,
            t=words.text,
            several=words.several,
            title=title,
            asked=asked.split("\0"),
            asked_at=moment(words, page.started_at),
            **values,
        )
        sent = {**HEADERS, **(headers or {})}
        if not page.secure:
            del sent[_ISOLATED]  # browsers ignore it there, and complain
        return HTMLResponse(html, status_code=status, headers=sent)


def redirect(path: str) -> RedirectResponse:
    """To a page of ours, to be fetched anew: reloading it sends no form again."""
    headers = {name: value for name, value in HEADERS.items() if name != _ISOLATED}
    return RedirectResponse(path, status_code=303, headers=headers)


@dataclass(frozen=True, slots=True)
class Moment:
    """A time on a page: ``words`` are what is read without the script, ``pattern`` what the script fills."""

    datetime: str
    words: str
    pattern: str


def moment(words: Words, at: float, *, bare: bool = False) -> Moment:
    """The clock of the phone is known to its script only; without it the time is said in UTC.

    ``bare``: without the "at" before it.
    """
    clock = datetime.fromtimestamp(at, UTC).strftime("%H:%M UTC")
    pattern = "{clock}" if bare else words.text("frame.at")
    return Moment(rfc3339(at), pattern.format(clock=clock), pattern)


def link_page(words: Words, path: str, view: LinkView, *, form_token: str, secure: bool) -> PageFor:
    """The page of the link of a mail or a text message."""
    return PageFor(
        words=words,
        path=path,
        form_token=form_token,
        secure=secure,
        reference=view.reference,
        started_at=0.0 if view.status is LinkStatus.UNKNOWN else view.started_at,
        device=view.device,
    )


_SYSTEMS: Final = (("windows", "windows"), ("mac", "mac"), ("darwin", "mac"), ("linux", "linux"))


def computer(user_agent: str) -> str:
    """The kind of computer in our words: whoever asked for the link chose the User-Agent, and the victim reads this."""
    known = user_agent.lower()
    return next((kind for sign, kind in _SYSTEMS if sign in known), "other")


def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=PackageLoader("kyc_desktop.backend.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["drawing"] = Markup  # icons of the program's own resources, never text from outside
    return environment
