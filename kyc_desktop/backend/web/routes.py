"""GET and POST /l/{token}: the pages behind the links in mails and text messages.

A GET has no effect on the journey: scanners, previews and carriers fetch links too. Only a form that we served can
act, and every answer to a form is a redirect, so that reloading a page never counts a second try.
"""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from ..links import LinkStatus, LinkView
from . import handoff_routes
from .forms import Form, TooMuch, read_form
from .notices import CONFIRM_EMAIL, NO_NUMBER, OUT_OF_DATE, REFUSE, notice_for
from .pages import PageFor, link_page, redirect
from .site import Site, site_of
from .words import Words, choose

_LONGEST_TOKEN = 64
_STATUS_CODES = {LinkStatus.UNKNOWN: 404, LinkStatus.BUSY: 429, LinkStatus.LIVE: 200, LinkStatus.MATCHED: 200}
_GONE = 410
_HANDOFF = "handoff"


def router() -> APIRouter:
    """The routes; they find the running server in ``app.state``."""
    routes = APIRouter(include_in_schema=False)
    routes.add_api_route("/l/assets/{version}/{name}", _asset, methods=["GET"])
    routes.add_api_route("/l/{token}", _show, methods=["GET", "HEAD"])
    routes.add_api_route("/l/{token}", _act, methods=["POST"])
    routes.add_api_route("/l/{token}/help", _help, methods=["GET"])
    routes.add_api_route("/l/{token}/refuse", _ask_refuse, methods=["GET"])
    handoff_routes.add_to(routes)
    return routes


async def _asset(request: Request, version: str, name: str) -> Response:
    assets = site_of(request).assets
    asset = assets.files.get(name)
    if asset is None or version != assets.version:
        return Response(status_code=404, headers={"Cache-Control": "no-store"})
    headers = {
        "Cache-Control": "public, max-age=31536000, immutable",
        "X-Content-Type-Options": "nosniff",
        "Content-Security-Policy": "default-src 'none'",
        "Vary": "Accept-Encoding",
    }
    if asset.packed and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(asset.packed, media_type=asset.media_type, headers=headers | {"Content-Encoding": "gzip"})
    return Response(asset.data, media_type=asset.media_type, headers=headers)


async def _show(request: Request, token: str) -> Response:
    site = site_of(request)
    view = await _look(site, token)
    if view.purpose == _HANDOFF:
        return await handoff_routes.show(request, site, token)
    if request.method == "GET" and view.status is LinkStatus.LIVE and _by_a_person(request):
        await site.links.opened(token)
    return _answer(request, site, token, view)


async def _help(request: Request, token: str) -> Response:
    site = site_of(request)
    view = await _look(site, token)
    if view.status is not LinkStatus.LIVE or view.purpose != "sms":
        return _answer(request, site, token, view)
    return site.pages.notice(NO_NUMBER, _page(request, site, token, view))


async def _ask_refuse(request: Request, token: str) -> Response:
    site = site_of(request)
    view = await _look(site, token)
    if view.purpose == _HANDOFF:
        return await handoff_routes.ask_refuse(request, site, token)
    if view.status is not LinkStatus.LIVE or view.purpose != "sms":
        return _answer(request, site, token, view)
    return site.pages.notice(REFUSE, _page(request, site, token, view))


async def _act(request: Request, token: str) -> Response:
    site = site_of(request)
    view = await _look(site, token)
    handoff = view.purpose == _HANDOFF
    try:
        form = await read_form(request, file_limit=site.backend.operator.limits.upload_bytes if handoff else 0)
    except TooMuch as error:
        if handoff:
            return await handoff_routes.too_much(request, site, token, error.size)
        return site.pages.notice(OUT_OF_DATE, _page(request, site, token, view), status=413)
    if len(token) > _LONGEST_TOKEN:
        return _answer(request, site, token, view)
    if not site.honest(request, form, token):
        return site.pages.notice(OUT_OF_DATE, _page(request, site, token, view), status=403)
    if handoff:
        return await handoff_routes.act(request, site, token, form)
    return await _act_on_link(request, site, token, form)


async def _act_on_link(request: Request, site: Site, token: str, form: Form) -> Response:
    match form.fields.get("action"):
        case "confirm":
            view = await site.links.confirm_email(token)
        case "refuse":
            view = await site.links.refuse(token)
        case "number":
            typed = form.fields.get("number", "")
            digits = "".join(str(ord(one) & 15) for one in typed if one in _DIGITS)
            if len(digits) != 3:
                return await _incomplete(request, site, token)
            view = await site.links.submit_number(token, digits)
        case _:
            view = await _look(site, token)
            return site.pages.notice(OUT_OF_DATE, _page(request, site, token, view), status=400)
    if view.status in (LinkStatus.BUSY, LinkStatus.UNKNOWN, LinkStatus.USED):
        return _answer(request, site, token, view)  # what a look would not show again
    return redirect(f"/l/{token}")


_DIGITS = "0123456789" + "٠١٢٣٤٥٦٧٨٩" + "۰۱۲۳۴۵۶۷۸۹"
"""Latin, Arabic and Persian digits: what the keyboards of the pages' languages type. The low four bits count."""


async def _incomplete(request: Request, site: Site, token: str) -> Response:
    view = await _look(site, token)
    if view.status is not LinkStatus.LIVE or view.purpose != "sms":
        return _answer(request, site, token, view)
    page = _page(request, site, token, view)
    return site.pages.number(page, view, error=page.words.text("number.incomplete"), status=422)


async def _look(site: Site, token: str) -> LinkView:
    if len(token) > _LONGEST_TOKEN:
        return LinkView(status=LinkStatus.UNKNOWN)
    return await site.links.look(token)


def _answer(request: Request, site: Site, token: str, view: LinkView) -> HTMLResponse:
    """The page that the state of the link asks for."""
    page = _page(request, site, token, view)
    if view.status is LinkStatus.LIVE and view.purpose == "sms":
        return site.pages.number(page, view)
    if view.status is LinkStatus.LIVE and view.purpose == "email":
        return site.pages.notice(CONFIRM_EMAIL, page, email=view.email)
    if view.status is LinkStatus.MATCHED:
        return site.pages.done(page, view.purpose)
    status = _STATUS_CODES.get(view.status, _GONE)
    return site.pages.notice(notice_for(view.purpose, view.status), page, email=view.email, status=status)


def _page(request: Request, site: Site, token: str, view: LinkView) -> PageFor:
    token = token[:_LONGEST_TOKEN]
    return link_page(
        _words(request, view),
        f"/l/{token}",
        view,
        form_token=site.form_token(token),
        secure=site.secure(request),
    )


def _words(request: Request, view: LinkView) -> Words:
    return choose([view.locale]) if view.locale else choose(site_of(request).accepted(request))


def _by_a_person(request: Request) -> bool:
    """Browsers say that they show the page; scanners and previews rarely do. Nothing depends on it but a timeline."""
    return request.headers.get("sec-fetch-dest", "document") == "document"
