"""The pages as HTML with the headers that keep them to themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlsplit

from fastapi.responses import HTMLResponse

from ...flow.config import Config
from ...flow.prose import parse
from ..clock import rfc3339
from ..links import LinkStatus, LinkView
from .assets import MARK, Assets
from .notices import Notice

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
_LOCAL: Final = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFor:
    """One request's page: the link in the address, its view, the token of its forms, the time."""

    token: str
    form_token: str
    view: LinkView
    now: float


class Pages:
    """Renders every page of one operator. ``public_url``: decides whether the padlock is true."""

    def __init__(self, config: Config, assets: Assets, *, public_url: str) -> None:
        self._config = config
        self._assets = assets
        parts = urlsplit(public_url)
        self._secure = parts.scheme == "https" or parts.hostname in _LOCAL
        self._templates = _environment()

    def number(self, page: PageFor, *, error: str = "", status: int = 200) -> HTMLResponse:
        """The page on which the three digits are typed; a wrong try shows how many are left."""
        left = page.view.tries_left
        if not error and left < 3:
            tries = "1 try left." if left == 1 else f"{left} tries left."
            error = f"That isn't the number. Look at your computer once more. {tries}"
        return self._render(
            "number.html", status, page, title="Confirm it's you", error=error, form_token=page.form_token
        )

    def done(self, page: PageFor) -> HTMLResponse:
        if page.view.purpose == "email":
            return self._render(
                "done.html",
                200,
                page,
                title="Email confirmed",
                next="Go back to the app",
                lead="It has moved on by itself and shows the next step.",
            )
        return self._render(
            "done.html",
            200,
            page,
            title="Done",
            next="Go back to your computer",
            lead="It has moved on by itself and shows your details for you to check.",
        )

    def notice(self, notice: Notice, page: PageFor, *, status: int = 200) -> HTMLResponse:
        values = {"brand": self._config.brand.name, "email": page.view.email, "phone": page.view.phone}
        subject = f"Reference {page.view.reference}" if page.view.reference else "A link that does not work"
        return self._render(
            "message.html",
            status,
            page,
            message=notice,
            title=notice.title.format_map(values),
            lead=parse(notice.lead, values),
            steps=[parse(step, values) for step in notice.steps],
            note=notice.asked and page.view.started_at > 0,
            form_token=page.form_token,
            support_link=f"mailto:{self._config.support.email}?subject={quote(subject)}",
        )

    def _render(self, template: str, status: int, page: PageFor, **values: object) -> HTMLResponse:
        html = self._templates.get_template(template).render(
            brand=self._config.brand,
            sandbox=self._config.sandbox,
            secure=self._secure,
            version=self._assets.version,
            icons=self._assets.icons,
            mark=MARK,
            token=page.token,
            asked_at=rfc3339(page.view.started_at),
            asked_ago=ago(page.now - page.view.started_at),
            device=computer(page.view.device),
            **values,
        )
        headers = HEADERS | ({"Retry-After": "60"} if page.view.status is LinkStatus.BUSY else {})
        return HTMLResponse(html, status_code=status, headers=headers)


_SYSTEMS: Final = (
    ("windows", "a Windows computer"),
    ("mac", "a Mac"),
    ("darwin", "a Mac"),
    ("linux", "a Linux computer"),
)


def computer(user_agent: str) -> str:
    """The kind of computer in our words: whoever asked for the link chose the User-Agent, and the victim reads this."""
    known = user_agent.lower()
    return next((words for sign, words in _SYSTEMS if sign in known), "a computer")


def ago(seconds: float) -> str:
    """Rough words for a span; the script puts the clock time in their place."""
    minutes = round(seconds / 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return "1 minute ago" if minutes == 1 else f"{minutes} minutes ago"
    hours = round(minutes / 60)
    return "1 hour ago" if hours == 1 else f"{hours} hours ago"


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
