"""The pages of a camera hand-off: what is asked, the camera, the photo shown back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from fastapi.responses import HTMLResponse

from ..handoff import HandoffView, SideView
from .pages import HEADERS, PageFor, Pages, moment
from .photo_words import said
from .words import Words

CAMERA_HEADERS: Final = {
    "Content-Security-Policy": HEADERS["Content-Security-Policy"] + "; connect-src 'self'",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=()",
}
WATCHING_HEADERS: Final = {"Content-Security-Policy": HEADERS["Content-Security-Policy"] + "; connect-src 'self'"}
_LIVE: Final = (
    "starting find hold blurred glare dark bright ready taking denied missing".split()  # noqa: SIM905 - one line
)
_SENDING: Final = "amount checking retry offline failed".split()  # noqa: SIM905


@dataclass(frozen=True, slots=True)
class Check:
    name: str
    passed: bool


@dataclass(frozen=True, slots=True)
class Said:
    title: str
    text: str


class HandoffPages:
    """``upload_bytes``: the largest photo that is taken."""

    def __init__(self, pages: Pages, *, upload_bytes: int) -> None:
        self._pages = pages
        self._upload_bytes = upload_bytes

    def start(self, page: PageFor, view: HandoffView) -> HTMLResponse:
        """What will be photographed, who asked, and one button: nothing has happened yet."""
        words = page.words
        return self._pages.render(
            "start.html",
            page,
            title=words.text("start.title"),
            sides=[words.text(f"{_key(view, side)}.title") for side in view.sides],
            closes=moment(words, view.expires_at),
            privacy=words.around("start.privacy", "when"),
        )

    def take(
        self, page: PageFor, view: HandoffView, side: SideView, *, error: Said | None = None, status: int = 200
    ) -> HTMLResponse:
        """The camera of one side; a file field where there is no script, or no camera for it."""
        words = page.words
        return self._pages.render(
            "take.html",
            page,
            title=words.text(f"{_key(view, side)}.title"),
            status=status,
            headers=CAMERA_HEADERS,
            side=side,
            error=error,
            script_words=json.dumps(_script_words(words), ensure_ascii=False),
            limit=self._upload_bytes,
            again=side.state != "missing",
        )

    def sent(self, page: PageFor, view: HandoffView, side: SideView) -> HTMLResponse:
        """The photo shown back with what our reader says of it, and what comes next."""
        words = page.words
        refused = side.state == "refused"
        following = following_side(view, side)
        title = words.text("sent.title_refused" if refused else "sent.title")
        lead = "sent.lead_refused" if refused else "sent.lead_next" if following else "sent.lead"
        return self._pages.render(
            "sent.html",
            page,
            title=title,
            headers=WATCHING_HEADERS,
            lead=words.text(lead),
            side=side,
            name=words.text(f"{_key(view, side)}.name"),
            refused=refused,
            checks=[Check(words.text(f"sent.{name}"), passed) for name, passed in side.checks],
            reasons=[Said(*said(words, one.code, one.values)) for one in side.reasons],
            sent_at=moment(words, side.received_at or 0.0, bare=True),
            sent_words=words.around("sent.when", "when", size=words.size(side.size or 0)),
            closes=moment(words, view.expires_at),
            kept=words.around("sent.kept", "when"),
            following=following,
            following_name="" if following is None else words.text(f"{_key(view, following)}.name"),
        )


def side_of(view: HandoffView, name: str) -> SideView | None:
    return next((side for side in view.sides if side.name == name), None)


def next_side(view: HandoffView) -> SideView:
    """The side that the person is to think of now: the first that is not there as it should be, else the last."""
    return next((side for side in view.sides if side.state != "received"), view.sides[-1])


def following_side(view: HandoffView, side: SideView) -> SideView | None:
    """Another side that still needs a photo."""
    return next((one for one in view.sides if one.name != side.name and one.state != "received"), None)


def _key(view: HandoffView, side: SideView) -> str:
    return f"documents.{view.type}_{side.name}"


def _script_words(words: Words) -> Mapping[str, str]:
    return {name: words.text(f"live.{name}") for name in _LIVE} | {
        f"sending_{name}": words.text(f"sending.{name}") for name in _SENDING
    }
