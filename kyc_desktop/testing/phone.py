"""A phone with a browser: cookies of its own, and the real pages of the link, whose real forms it sends."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urljoin

import httpx

from .words import Runner, word

AGENT = (
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
    "Version/18.1 Mobile/15E148 Safari/604.1"
)


@dataclass(slots=True)
class Form:
    action: str
    multipart: bool
    fields: dict[str, str] = field(default_factory=dict)
    file: str = ""


class _Page(HTMLParser):
    """The heading and the forms of a page."""

    def __init__(self, url: str, html: str) -> None:
        super().__init__()
        self.url = url
        self.heading = ""
        self.forms: list[Form] = []
        self._in_heading = False
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "h1":
            self._in_heading = True
        elif tag == "form":
            self.forms.append(Form(urljoin(self.url, given["action"]), given.get("enctype") == "multipart/form-data"))
        elif tag == "input" and given.get("type") == "file":
            self.forms[-1].file = given["name"]
        elif tag == "input" and given.get("type") in ("hidden", "text"):
            self.forms[-1].fields[given["name"]] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        self._in_heading = self._in_heading and tag != "h1"

    def handle_data(self, data: str) -> None:
        if self._in_heading:
            self.heading += data

    def form(self, action: str) -> Form:
        return next(form for form in self.forms if form.fields.get("action") == action)


class Phone:
    """Open a link with `open`; every method leaves the phone on the page that came, whose heading is `heading`."""

    def __init__(self, runner: Runner | None = None) -> None:
        self.runner = runner or Runner()
        self._http = httpx.AsyncClient(
            headers={"User-Agent": AGENT, "Sec-Fetch-Site": "same-origin"},
            follow_redirects=True,
            trust_env=False,
            timeout=30,
        )
        self._page = _Page("", "")
        self.status = 0

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.aclose()

    @property
    def heading(self) -> str:
        return self._page.heading

    @word
    async def open(self, url: str) -> None:
        self._show(await self._http.get(url))

    @word
    async def connect(self, url: str) -> None:
        """The first page, and its button."""
        await self.open(url)
        await self._send(self._page.form("connect"))

    @word
    async def type_code(self, url: str, code: str) -> None:
        """The page where the short code is typed, and the button of the page behind it."""
        await self.open(url)
        form = self._page.form("code")
        form.fields["code"] = code
        await self._send(form)
        await self._send(self._page.form("connect"))

    @word
    async def photo(self, side: str, photo: Path) -> None:
        """Choose a photo of that side, as on a phone without JavaScript."""
        if not any(form.fields.get("side") == side for form in self._page.forms):
            await self.open(f"{self._link}/take/{side}")
        form = next(form for form in self._page.forms if form.fields.get("side") == side)
        await self._send(form, photo)

    @word
    async def finish(self) -> None:
        await self._send(self._page.form("finish"))

    @word
    async def cancel(self) -> None:
        """ "I didn't ask for this", and yes to the question."""
        await self.open(f"{self._link}/refuse")
        await self._send(self._page.form("cancel"))

    @word
    async def again(self) -> None:
        """Load the link once more."""
        await self.open(self._link)

    @property
    def _link(self) -> str:
        head, _, rest = self._page.url.partition("/l/")
        return f"{head}/l/{rest.partition('/')[0]}"

    async def _send(self, form: Form, photo: Path | None = None) -> None:
        if photo is None:
            answer = await self._http.post(form.action, data=form.fields)
        else:
            assert form.multipart
            files = {form.file: ("IMG_2041.jpg", await asyncio.to_thread(photo.read_bytes), "image/jpeg")}
            answer = await self._http.post(form.action, data=form.fields, files=files)
        self._show(answer)

    def _show(self, answer: httpx.Response) -> None:
        self.status = answer.status_code
        self._page = _Page(str(answer.url), answer.text)
