"""The live camera (picture 13): a drawn passport held over a desk, in the stages of being taken."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache, partial
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QRadialGradient

from ..capture.live import Hint, Live, State
from ..capture.reading import Polygon
from ..flow.application import Documents, Side
from ..pages.camera import CameraPage
from ..ui.camera import Trouble
from ..ui.page import Page
from . import people, state
from .people import actions

_OFFERED: Final = actions("choose-document", "choose-method", "start-handoff")
_PASSPORT: Final = replace(
    people.maya("photos"),
    actions=_OFFERED,
    documents=Documents(country="US", type="passport", sides=(Side(name="page"),)),
)
_LICENCE: Final = replace(people.maya("photos"), actions=actions("choose-document", "choose-method"))
_SCALE: Final = 1.75
"""Pixels of the frame for one of the stage: 1096 x 616 seen by a 1080p camera."""
_STAGE: Final = (1096, 616)
_SPOT: Final = (763.75, 284.2, 76.0, 118.0, 12.0)
_QUAD: Final[Polygon] = tuple((x * _SCALE, y * _SCALE) for x, y in ((246, 116), (841, 102), (851, 520), (256, 535)))


@cache
def _page() -> QImage:
    """Maya's photo page, flat."""
    from ..capture.specimen import PEOPLE, draw

    out = io.BytesIO()
    draw(PEOPLE["maya"], "passport", "page", today=date(2026, 5, 12), desk=False, scale=10).save(out, "PNG")
    return QImage.fromData(out.getvalue())


def frame(*, held: bool = True, glare: bool = False) -> QImage:
    """What the camera sees."""
    image = QImage(round(_STAGE[0] * _SCALE), round(_STAGE[1] * _SCALE), QImage.Format.Format_RGB32)
    image.fill(QColor("#3A322C"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(_SCALE, _SCALE)
    _glow(painter, QPointF(1040, 70), 190, QColor(110, 100, 90, 170))
    if held:
        _draw_passport(painter)
    if glare:
        x, y, across, down, _ = _SPOT
        painter.translate(x, y)
        painter.scale(across / down * 1.3, 1.2)
        _glow(painter, QPointF(0, 0), down, QColor(255, 255, 255, 250))
    painter.end()
    return image


def _draw_passport(painter: QPainter) -> None:
    painter.save()
    painter.translate(548, 312)
    painter.rotate(-1.4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#1F2A4D"))
    painter.drawRoundedRect(QRectF(-304, -330, 612, 554), 14, 14)
    painter.setBrush(QColor("#C9CFD8"))
    painter.drawRoundedRect(QRectF(-298, -330, 596, 118), 10, 10)
    painter.drawImage(QRectF(-298, -206, 596, 419.6), _page())
    painter.restore()


def _glow(painter: QPainter, middle: QPointF, radius: float, colour: QColor) -> None:
    light = QRadialGradient(middle, radius)
    light.setColorAt(0, colour)
    light.setColorAt(0.55, colour)
    clear = QColor(colour)
    clear.setAlpha(0)
    light.setColorAt(1, clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(light)
    painter.drawEllipse(middle, radius, radius)


def _ellipse() -> Polygon:
    x, y, across, down, turned = _SPOT
    cosine, sine = math.cos(math.radians(turned)), math.sin(math.radians(turned))
    points = []
    for at in range(48):
        angle = at * math.tau / 48
        u, v = across * math.cos(angle), down * math.sin(angle)
        points.append(((x + u * cosine - v * sine) * _SCALE, (y + u * sine + v * cosine) * _SCALE))
    return tuple(points)


def _show(page: Page, live: Live, image: Callable[[], QImage]) -> None:
    assert isinstance(page, CameraPage)
    page.camera.stop()
    page.show_trouble(None)
    picture = image()
    page.show_still(picture)
    page.show_live(replace(live, size=(picture.width(), picture.height())))


def _trouble(page: Page, trouble: Trouble) -> None:
    assert isinstance(page, CameraPage)
    page.camera.stop()
    page.show_trouble(trouble)


_GLARE: Final = Live(
    state=State.IN_FRAME,
    hint=Hint.GLARE_RIGHT,
    in_frame=True,
    sharp=True,
    no_glare=False,
    readable=True,
    quad=_QUAD,
    glare=_ellipse(),
)
_GREEN: Final = replace(_GLARE, state=State.HOLD, hint=Hint.READY, no_glare=True, glare=None, held=0.5)
_SEARCHING: Final = Live()
_LATE: Final = replace(_SEARCHING, offer=True)

_glare = partial(_show, live=_GLARE, image=partial(frame, glare=True))
_ready = partial(_show, live=_GREEN, image=frame)
_desk = partial(frame, held=False)

STATES: Final[tuple[state.State, ...]] = (
    state.State(page="camera", name="glare", shown=_PASSPORT, detour="camera", prepare=_glare),
    state.State(page="camera", name="ready", shown=_PASSPORT, detour="camera", prepare=_ready),
    state.State(
        page="camera",
        name="searching",
        shown=_PASSPORT,
        detour="camera",
        prepare=partial(_show, live=_SEARCHING, image=_desk),
    ),
    state.State(
        page="camera",
        name="card_late",
        shown=_LICENCE,
        detour="camera",
        prepare=partial(_show, live=_LATE, image=_desk),
    ),
    state.State(page="camera", name="small", shown=_PASSPORT, detour="camera", prepare=_glare, size=(880, 600)),
    *(
        state.State(
            page="camera",
            name=trouble.value,
            shown=_PASSPORT,
            detour="camera",
            prepare=partial(_trouble, trouble=trouble),
        )
        for trouble in Trouble
    ),
)
