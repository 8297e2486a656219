"""The routes of a camera hand-off: its pages, its photos, and /h, where the short code is typed.

The phone that presses the first button gets a cookie that only this link's addresses see; a photo is sent by a form,
or by the script of the camera page as the body of a PUT.
"""

from __future__ import annotations

from typing import Annotated, Final

from fastapi import APIRouter, Path, Request
from fastapi.responses import JSONResponse, Response

from ...capture.source import too_large
from ..handoff import HandoffStatus, HandoffView, SideView
from ..http import caller, request_id
from ..problems import Refusal
from .forms import Form, TooMuch, read_body, read_form
from .handoff_pages import HandoffPages, Said, next_side, side_of
from .notices import CODE_BUSY, OUT_OF_DATE, REFUSE_HANDOFF, handoff_notice
from .pages import PageFor, redirect
from .photo_words import said
from .site import Site, site_of
from .words import choose

Side = Annotated[str, Path(pattern="^(page|front|back)$")]

_COOKIE: Final = "phone"
_COOKIE_S: Final = 3600
"""Longer than a hand-off, so that its phone still reads that it is done."""
_WAIT_S: Final = 25.0
_LONGEST_TOKEN: Final = 64
_HERE: Final = (HandoffStatus.CONNECTED, HandoffStatus.DONE)
_STATUS_CODES: Final = {
    HandoffStatus.UNKNOWN: 404,
    HandoffStatus.BUSY: 429,
    HandoffStatus.OTHER_DEVICE: 403,
    HandoffStatus.LIVE: 200,
    HandoffStatus.CONNECTED: 200,
    HandoffStatus.DONE: 200,
}
_GONE: Final = 410


def add_to(routes: APIRouter) -> None:
    routes.add_api_route("/h", _code, methods=["GET"])
    routes.add_api_route("/h", _redeem, methods=["POST"])
    routes.add_api_route("/l/{token}/state", _state, methods=["GET"])
    routes.add_api_route("/l/{token}/take/{side}", _take, methods=["GET"])
    routes.add_api_route("/l/{token}/sent/{side}", _sent, methods=["GET"])
    routes.add_api_route("/l/{token}/documents/{side}", _photo, methods=["GET"])
    routes.add_api_route("/l/{token}/documents/{side}", _put, methods=["PUT"])


# --- pages ----------------------------------------------------------------------------------------------------------


async def show(request: Request, site: Site, token: str) -> Response:
    """GET /l/{token}."""
    return _answer(request, site, token, await _look(request, site, token))


async def ask_refuse(request: Request, site: Site, token: str) -> Response:
    """ "I didn't ask for this" asks once. Any phone may: whoever connected first need not be the one who asked."""
    view = await _look(request, site, token)
    if view.status not in (HandoffStatus.LIVE, HandoffStatus.OTHER_DEVICE, HandoffStatus.CONNECTED):
        return _answer(request, site, token, view)
    return site.pages.notice(REFUSE_HANDOFF, _page(request, site, token, view))


async def _take(request: Request, token: str, side: Side) -> Response:
    site = site_of(request)
    view = await _look(request, site, token)
    wanted = side_of(view, side)
    if view.status not in _HERE or wanted is None:
        return _answer(request, site, token, view)
    return _pages(site).take(_page(request, site, token, view), view, wanted)


async def _sent(request: Request, token: str, side: Side) -> Response:
    site = site_of(request)
    view = await _look(request, site, token)
    wanted = side_of(view, side)
    if view.status not in _HERE or wanted is None or not wanted.mine:
        return _answer(request, site, token, view)
    return _pages(site).sent(_page(request, site, token, view), view, wanted)


async def _photo(request: Request, token: str, side: Side) -> Response:
    site = site_of(request)
    data = await site.handoffs.photo(token[:_LONGEST_TOKEN], _secret(request), side)
    if data is None:
        return Response(status_code=404)
    return Response(data, media_type="image/jpeg", headers={"Content-Disposition": "inline"})


async def _state(request: Request, token: str, known: str = "") -> Response:
    """What became of the link, answered when it is not ``known`` any more: an end on the computer is seen at once."""
    site = site_of(request)
    view = await site.handoffs.changed(token[:_LONGEST_TOKEN], _secret(request), known[:20], wait_s=_WAIT_S)
    return JSONResponse({"status": view.status.value})


# --- what a phone does ----------------------------------------------------------------------------------------------


async def act(request: Request, site: Site, token: str, form: Form) -> Response:
    """POST /l/{token} with a form of ours."""
    match form.fields.get("action"):
        case "connect":
            return await _connect(request, site, token)
        case "cancel":
            view = await site.handoffs.cancel(token)
            return _answer(request, site, token, view)  # not a redirect: the door may be closed by then
        case "finish":
            await site.handoffs.finish(token, _secret(request))
            return redirect(f"/l/{token}")
        case "photo":
            return await _photo_by_form(request, site, token, form)
        case _:
            view = await _look(request, site, token)
            return site.pages.notice(OUT_OF_DATE, _page(request, site, token, view), status=400)


async def too_much(request: Request, site: Site, token: str, size: int) -> Response:
    """A form with a photo that is too large."""
    view = await _look(request, site, token)
    if view.status not in _HERE or not view.sides:
        return _answer(request, site, token, view)
    page, side = _page(request, site, token, view), next_side(view)
    error = _too_large(page, site, size)
    return _pages(site).take(page, view, side, error=error, status=413)


async def _connect(request: Request, site: Site, token: str) -> Response:
    device = request.headers.get("user-agent", "")[:200]
    view, secret = await site.handoffs.connect(token, device=device, secret=_secret(request))
    if view.status not in _HERE:
        return _answer(request, site, token, view)
    answer = redirect(f"/l/{token}")
    answer.set_cookie(
        _COOKIE,
        secret,
        max_age=_COOKIE_S,
        path=f"/l/{token}",
        secure=site.https(request),
        httponly=True,
        samesite="strict",
    )
    return answer


async def _photo_by_form(request: Request, site: Site, token: str, form: Form) -> Response:
    view = await _look(request, site, token)
    side = side_of(view, form.fields.get("side", ""))
    if view.status not in _HERE or side is None:
        return _answer(request, site, token, view)
    page = _page(request, site, token, view)
    if not form.file:
        return _pages(site).take(page, view, side, error=Said(page.words.text("take.no_file"), ""), status=422)
    try:
        await site.handoffs.put(token, _secret(request), side.name, form.file, request_id=request_id(request))
    except Refusal as refusal:
        if refusal.status in (404, 409):
            return _answer(request, site, token, await _look(request, site, token))
        return _pages(site).take(page, view, side, error=_words_of(page, view, side, refusal), status=refusal.status)
    return redirect(f"/l/{token}/sent/{side.name}")


async def _put(request: Request, token: str, side: Side) -> Response:
    """The photo from the script: ``{"go": address}``, or ``{"title", "text", "again"}`` where it can't be used.

    ``again``: the same photo may be sent once more, after a while.
    """
    site = site_of(request)
    view = await _look(request, site, token)
    wanted = side_of(view, side)
    page = _page(request, site, token, view)
    if view.status not in _HERE or wanted is None or not site.same_site(request):
        return JSONResponse({"go": page.path}, status_code=409)
    try:
        data = await read_body(request, site.backend.operator.limits.upload_bytes)
        await site.handoffs.put(token, _secret(request), side, data, request_id=request_id(request))
    except TooMuch as error:
        return _json(_too_large(page, site, error.size), 413)
    except Refusal as refusal:
        if refusal.status in (404, 409):
            return JSONResponse({"go": page.path}, status_code=409)
        return _json(_words_of(page, view, wanted, refusal), refusal.status)
    return JSONResponse({"go": f"{page.path}/sent/{side}"})


# --- the short code -------------------------------------------------------------------------------------------------


async def _code(request: Request) -> Response:
    site = site_of(request)
    return site.pages.code(_code_page(request, site))


async def _redeem(request: Request) -> Response:
    site = site_of(request)
    page = _code_page(request, site)
    try:
        form = await read_form(request, file_limit=0)
    except TooMuch:
        return site.pages.notice(OUT_OF_DATE, page, status=413)
    if not site.honest(request, form, "h"):
        return site.pages.notice(OUT_OF_DATE, page, status=403)
    typed = form.fields.get("code", "")[:40]
    if sum(one.isalnum() for one in typed) != 8:
        return site.pages.code(page, typed=typed, error=page.words.text("code.incomplete"), status=422)
    try:
        token = await site.handoffs.redeem(typed, address=caller(request).address)
    except Refusal:
        return site.pages.notice(CODE_BUSY, page, status=429)
    if token is None:
        return site.pages.code(page, typed=typed, error=page.words.text("code.wrong"), status=422)
    return redirect(f"/l/{token}")


def _code_page(request: Request, site: Site) -> PageFor:
    return PageFor(
        words=choose(site.accepted(request)), path="/h", form_token=site.form_token("h"), secure=site.secure(request)
    )


# --- inside ---------------------------------------------------------------------------------------------------------


async def _look(request: Request, site: Site, token: str) -> HandoffView:
    if len(token) > _LONGEST_TOKEN:
        return HandoffView(status=HandoffStatus.UNKNOWN)
    return await site.handoffs.look(token, _secret(request))


def _answer(request: Request, site: Site, token: str, view: HandoffView) -> Response:
    """The page that the state of the hand-off asks for."""
    page = _page(request, site, token, view)
    if view.status is HandoffStatus.DONE:
        return site.pages.done(page, "handoff")
    if view.status is HandoffStatus.LIVE:
        return _pages(site).start(page, view)
    if view.status is HandoffStatus.CONNECTED and view.sides:
        side = next_side(view)
        shown = side.state != "missing" and side.mine
        return _pages(site).sent(page, view, side) if shown else _pages(site).take(page, view, side)
    return site.pages.notice(handoff_notice(view.status), page, status=_STATUS_CODES.get(view.status, _GONE))


def _page(request: Request, site: Site, token: str, view: HandoffView) -> PageFor:
    token = token[:_LONGEST_TOKEN]
    return PageFor(
        words=choose([view.locale] if view.locale else site.accepted(request)),
        path=f"/l/{token}",
        form_token=site.form_token(token),
        secure=site.secure(request),
        reference=view.reference,
        started_at=view.started_at,
        device=view.device,
    )


def _pages(site: Site) -> HandoffPages:
    return HandoffPages(site.pages, upload_bytes=site.backend.operator.limits.upload_bytes)


def _secret(request: Request) -> str:
    return request.cookies.get(_COOKIE, "")[:100]


def _words_of(page: PageFor, view: HandoffView, side: SideView, refusal: Refusal) -> Said:
    name = page.words.text(f"documents.{view.type}_{side.name}.name")
    return Said(*said(page.words, refusal.code, {**refusal.values, "name": name}))


def _too_large(page: PageFor, site: Site, size: int) -> Said:
    refused = too_large(page.words.text("take.file_label"), size, site.backend.operator.limits.upload_bytes)
    return Said(*said(page.words, refused.code, refused.values))


def _json(told: Said, status: int) -> Response:
    again = status in (429, 503)
    return JSONResponse({"title": told.title, "text": told.text, "again": again}, status_code=status)
