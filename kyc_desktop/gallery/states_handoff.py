"""The phone as the camera (picture 16), from the code to the last photo, and the photo that came from it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from ..api.state import Arrival
from ..flow.application import Action, Application, Documents, Notice, Phone, Side
from ..flow.problems import Problem
from ..pages.phone_photos import as_typed
from ..ui.candidate import Candidate
from . import captured, people
from .people import actions, at
from .state import State

_CONNECTED: Final = people.maya("handoff")
assert _CONNECTED.handoff is not None
_OFFERED: Final = actions("start-handoff", "stop-handoff", "choose-document", "choose-method")


def _with(application: Application, **members: object) -> Application:
    assert application.handoff is not None
    return replace(application, handoff=replace(application.handoff, **members))  # type: ignore[arg-type]  # by name


_WAITING: Final = _with(_CONNECTED, connected_at=None, device=None)
_TEXTED: Final = replace(
    _with(_WAITING, texted_at=at("19:13")),
    phone=Phone(masked="+1 ••• ••• 0142", ending="0142", confirmed_at=at("19:05")),
    actions=(*_OFFERED, Action(name="text-handoff", available_at=at("19:15"), left=2)),
)
_LICENSE: Final = replace(
    _with(_CONNECTED, sides=("front",), short_code=None),
    documents=Documents(
        country="US",
        type="drivers_license",
        sides=(Side(name="front", state="received", size=3_100_000, received_at=at("19:13")), Side(name="back")),
    ),
    actions=_OFFERED,
)
_BOTH: Final = replace(
    _with(_LICENSE, sides=("front", "back"), finished_at=at("19:14")),
    documents=Documents(
        country="US",
        type="drivers_license",
        sides=tuple(
            Side(name=name, state="received", size=3_100_000, received_at=at("19:13")) for name in ("front", "back")
        ),
    ),
    actions=(*_OFFERED, *actions("submit-documents")),
)
_EXPIRED: Final = _with(_WAITING, open=False, url=None, short_code=None, ended="expired")
_CANCELLED: Final = replace(
    _with(_CONNECTED, open=False, url=None, short_code=None, ended="cancelled"),
    notice=Notice(code="handoff_cancelled"),
)
_FRONT: Final = Arrival(side="front", received_at=at("19:13"), size=3_100_000)
_BACK: Final = replace(_FRONT, side="back")
_USED_FRONT: Final = {**people.TYPED, **as_typed({"front": _FRONT.key})}
_USED_BOTH: Final = {**people.TYPED, **as_typed({"front": _FRONT.key, "back": _BACK.key})}


def from_phone(candidate: Candidate) -> Candidate:
    """The same photo, brought by the phone."""
    return replace(candidate, source="phone", key=_FRONT.key)


def _handoff(name: str, shown: Application, **more: object) -> State:
    return State(page="handoff", name=name, shown=shown, **{"clock": "19:14:00", **more})  # type: ignore[arg-type]


def address_of_the_network(application: Application) -> Application:
    """As with the server on this computer."""
    return _with(application, url="http://192.168.1.23:43117/l/7F4K29QX", short_host="192.168.1.23:43117")


STATES: Final[tuple[State, ...]] = (
    _handoff("connected", _CONNECTED),
    _handoff("waiting", _WAITING),
    _handoff("local_network", address_of_the_network(replace(_WAITING, actions=_OFFERED))),
    _handoff("no_camera", _WAITING, camera=""),
    _handoff("texted", _TEXTED),
    _handoff("reading", _LICENSE, arrivals=(_FRONT,)),
    _handoff("front_used", _LICENSE, arrivals=(_FRONT,), typed=_USED_FRONT),
    _handoff("not_fetched", _LICENSE, arrivals=(replace(_FRONT, problem=Problem(code="answer_unreadable")),)),
    _handoff("all_used", _BOTH, arrivals=(_FRONT, _BACK), typed=_USED_BOTH),
    _handoff("expired", _WAITING, clock="19:25:00"),
    _handoff("expired_by_server", _EXPIRED),
    _handoff(
        "expired_connected",
        _with(_LICENSE, open=False, url=None, ended="expired"),
        typed=_USED_FRONT,
        arrivals=(_FRONT,),
    ),
    _handoff("cancelled", _CANCELLED),
    _handoff("not_texted", replace(_TEXTED, notice=Notice(code="handoff_not_texted"))),
    State(
        page="documents",
        name="handoff_unreachable",
        shown=people.maya("documents"),
        answer=Problem(code="handoff_unreachable", status=409),
    ),
    _handoff("small", _CONNECTED, size=(880, 600)),
    State(
        page="photo_check",
        name="from_phone",
        shown=_LICENSE,
        clock="19:14:00",
        arrivals=(_FRONT,),
        candidate=lambda: from_phone(captured.licence_front()),
    ),
    State(
        page="photo_check",
        name="passport_from_phone",
        shown=_with(_CONNECTED, sides=("page",)),
        clock="19:14:00",
        arrivals=(replace(_FRONT, side="page"),),
        candidate=lambda: from_phone(captured.passport()),
    ),
)
