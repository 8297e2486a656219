"""The pages of one running server, made once, and what each of its requests is asked."""

from __future__ import annotations

import hmac
from typing import Final
from urllib.parse import urlsplit

from fastapi import FastAPI, Request

from ..core import Backend
from ..handoff import Handoffs
from ..lan import SCOPE_KEY
from ..links import Links
from .assets import Assets, build_assets
from .forms import Form
from .pages import Pages
from .words import accepted

_LOCAL: Final = ("127.0.0.1", "localhost", "::1")


class Site:
    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.links = Links(backend)
        self.handoffs = Handoffs(backend)
        self.assets: Assets = build_assets(backend.config.brand)
        self.pages = Pages(backend.config, self.assets)
        public = urlsplit(backend.settings.public_url)
        self._https = public.scheme == "https"
        self._local = public.hostname in _LOCAL

    def form_token(self, subject: str) -> str:
        """Proves that a form comes from a page that this server made for this link."""
        return self.backend.keys.index("form", subject).hex()[:32]

    def honest(self, request: Request, form: Form, subject: str) -> bool:
        """Whether the form comes from a page of ours."""
        given = form.fields.get("form_token", "")
        return hmac.compare_digest(given.encode(), self.form_token(subject).encode()) and self.same_site(request)

    def same_site(self, request: Request) -> bool:
        """Whether the browser says, or does not deny, that a page of ours sends this."""
        return request.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")

    def https(self, request: Request) -> bool:
        """Whether the browser came by TLS; not through the door for phones in the local network."""
        return self._https and not request.scope.get(SCOPE_KEY, False)

    def secure(self, request: Request) -> bool:
        """Whether the padlock is true: TLS, or nothing leaves this computer."""
        return self.https(request) or (self._local and not request.scope.get(SCOPE_KEY, False))

    def accepted(self, request: Request) -> list[str]:
        """The languages of the browser."""
        return accepted(request.headers.get("accept-language", ""))


def prepare(app: FastAPI) -> Site:
    """Make the pages of a server that has its ``app.state.backend``; the first page asked for does it otherwise."""
    if not hasattr(app.state, "site"):
        app.state.site = Site(app.state.backend)
    site: Site = app.state.site
    return site


def site_of(request: Request) -> Site:
    return prepare(request.app)
