"""GET and POST /l/{token}: the pages behind the links in mails and text messages.

A GET has no effect on the journey: scanners, previews and carriers fetch links too. Only a form that we served can
act, and every answer to a form is a redirect, so that reloading a page never counts a second try.
"""

from __future__ import annotations

import hmac
from typing import Annotated

from fastapi import APIRouter, FastAPI, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from ..core import Backend
from ..links import Links, LinkStatus, LinkView
from .assets import Assets, build_assets
from .notices import CONFIRM_EMAIL, NO_NUMBER, OUT_OF_DATE, REFUSE, notice_for
from .pages import HEADERS, PageFor, Pages

_LONGEST_TOKEN = 64
_STATUS_CODES = {LinkStatus.UNKNOWN: 404, LinkStatus.BUSY: 429, LinkStatus.LIVE: 200, LinkStatus.MATCHED: 200}
_GONE = 410


class Site:
    """The pages of one running server, made once."""

    def __init__(self, backend: Backend) -> None:
        self.backend = backend
        self.links = Links(backend)
        self.assets: Assets = build_assets(backend.config.brand.accent)
        self.pages = Pages(backend.config, self.assets, public_url=backend.settings.public_url)

    def form_token(self, token: str) -> str:
        """Proves that a form comes from a page that this server made for this link."""
        return self.backend.keys.index("form", token).hex()[:32]

    def page(self, token: str, view: LinkView) -> PageFor:
        return PageFor(token=token, form_token=self.form_token(token), view=view, now=self.backend.clock.now())

    def answer(self, token: str, view: LinkView) -> HTMLResponse:
        """The page that the state of the link asks for."""
        page = self.page(token, view)
        if view.status is LinkStatus.LIVE and view.purpose == "sms":
            return self.pages.number(page)
        if view.status is LinkStatus.LIVE and view.purpose == "email":
            return self.pages.notice(CONFIRM_EMAIL, page)
        if view.status is LinkStatus.MATCHED:
            return self.pages.done(page)
        status = _STATUS_CODES.get(view.status, _GONE)
        return self.pages.notice(notice_for(view.purpose, view.status), page, status=status)


def router() -> APIRouter:
    """The routes; they find the running server in ``app.state``."""
    routes = APIRouter(prefix="/l", include_in_schema=False)
    routes.add_api_route("/assets/{version}/{name}", _asset, methods=["GET"])
    routes.add_api_route("/{token}", _show, methods=["GET", "HEAD"])
    routes.add_api_route("/{token}", _act, methods=["POST"])
    routes.add_api_route("/{token}/help", _help, methods=["GET"])
    routes.add_api_route("/{token}/refuse", _ask_refuse, methods=["GET"])
    return routes


def prepare(app: FastAPI) -> Site:
    """Make the pages of a server that has its ``app.state.backend``; the first page asked for does it otherwise."""
    if not hasattr(app.state, "site"):
        app.state.site = Site(app.state.backend)
    site: Site = app.state.site
    return site


def _site(request: Request) -> Site:
    return prepare(request.app)


async def _asset(request: Request, version: str, name: str) -> Response:
    assets = _site(request).assets
    asset = assets.files.get(name)
    if asset is None or version != assets.version:
        return Response(status_code=404, headers={"Cache-Control": "no-store"})
    headers = {
        "Cache-Control": "public, max-age=31536000, immutable",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'",
    }
    return Response(asset.data, media_type=asset.media_type, headers=headers)


async def _show(request: Request, token: str) -> HTMLResponse:
    site = _site(request)
    view = await _look(site, token)
    if request.method == "GET" and view.status is LinkStatus.LIVE and _by_a_person(request):
        await site.links.opened(token)
    return site.answer(token, view)


async def _help(request: Request, token: str) -> HTMLResponse:
    site = _site(request)
    view = await _look(site, token)
    if view.status is not LinkStatus.LIVE or view.purpose != "sms":
        return site.answer(token, view)
    return site.pages.notice(NO_NUMBER, site.page(token, view))


async def _ask_refuse(request: Request, token: str) -> HTMLResponse:
    site = _site(request)
    view = await _look(site, token)
    if view.status is not LinkStatus.LIVE or view.purpose != "sms":
        return site.answer(token, view)
    return site.pages.notice(REFUSE, site.page(token, view))


async def _act(
    request: Request,
    token: str,
    action: Annotated[str, Form(max_length=20)] = "",
    form_token: Annotated[str, Form(max_length=64)] = "",
    number: Annotated[str, Form(max_length=20)] = "",
) -> Response:
    site = _site(request)
    if len(token) > _LONGEST_TOKEN:
        return site.answer(token[:_LONGEST_TOKEN], await _look(site, token))
    honest = hmac.compare_digest(form_token.encode(), site.form_token(token).encode())
    if not honest or request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return site.pages.notice(OUT_OF_DATE, site.page(token, await _look(site, token)), status=403)
    match action:
        case "confirm":
            view = await site.links.confirm_email(token)
        case "refuse":
            view = await site.links.refuse(token)
        case "number":
            digits = "".join(character for character in number if character in "0123456789")
            if len(digits) != 3:
                return await _incomplete(site, token)
            view = await site.links.submit_number(token, digits)
        case _:
            return site.pages.notice(OUT_OF_DATE, site.page(token, await _look(site, token)), status=400)
    if view.status in (LinkStatus.BUSY, LinkStatus.UNKNOWN, LinkStatus.USED):
        return site.answer(token, view)  # what a look would not show again
    return RedirectResponse(f"/l/{token}", status_code=303, headers=HEADERS)


async def _incomplete(site: Site, token: str) -> HTMLResponse:
    view = await _look(site, token)
    if view.status is not LinkStatus.LIVE or view.purpose != "sms":
        return site.answer(token, view)
    return site.pages.number(site.page(token, view), error="Type all three digits.", status=422)


async def _look(site: Site, token: str) -> LinkView:
    if len(token) > _LONGEST_TOKEN:
        return LinkView(status=LinkStatus.UNKNOWN)
    return await site.links.look(token)


def _by_a_person(request: Request) -> bool:
    """Browsers say that they show the page; scanners and previews rarely do. Nothing depends on it but a timeline."""
    return request.headers.get("sec-fetch-dest", "document") == "document"
