"""Frames of one document say together what one of them does not, and never more than they agree on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from kyc_desktop.capture import mrz_fields
from kyc_desktop.capture.live_reader import MOST, RECENT_S, LiveReader
from kyc_desktop.capture.mrz_decode import decode
from kyc_desktop.capture.mrz_formats import FORMATS
from kyc_desktop.capture.mrz_read import certain
from kyc_desktop.capture.reader import Frame, Reader
from kyc_desktop.capture.reading import DocumentReading, Finding
from kyc_desktop.capture.specimen import PEOPLE, draw

from .zones import PASSPORT, posteriors

QUAD = ((100.0, 100.0), (900.0, 100.0), (900.0, 600.0), (100.0, 600.0))
OTHER = ("P<UTOBERGSTROEM<<OLLE<KARL<GUSTAV<<<<<<<<<<<", "X123456784UTO8001014M3001019<<<<<<<<<<<<<<08")
BLANK = DocumentReading(width=1920, height=1080, quad=QUAD)
NOTHING = Frame(DocumentReading(width=1920, height=1080))


def frame(
    doubts: Mapping[tuple[int, int], Mapping[str, float]] | None = None,
    *,
    lines: Sequence[str] = PASSPORT,
    at: float = 0.0,
    noise: float = 0.0,
) -> Frame:
    """A frame whose code lines lie ``at`` pixels lower."""
    shares = posteriors(lines, doubts)
    shares = (1 - noise) * shares + noise / shares.shape[2]
    places = [((0.0, y + at), (500.0, y + at), (500.0, y + at + 20), (0.0, y + at + 20)) for y in (0.0, 40.0)]
    mrz = certain(decode(FORMATS["TD3"], shares), shares, polygons=places, cap_height=20.0, fit=1.0)
    reading = replace(
        BLANK, format="TD3", type="passport", side="page", lines=mrz.lines, verified=mrz.verified,
        fields=mrz_fields.fields(mrz), findings=() if mrz.verified else (Finding(code="mrz_unreadable"),),
    )  # fmt: skip
    return Frame(reading, mrz)


@pytest.fixture
def live() -> LiveReader:
    return LiveReader(Reader())


DOUBTS = [{(0, 6): {"R": 0.55, "K": 0.44}}, {(0, 8): {"K": 0.55, "X": 0.44}}, {(1, 0): {"L": 0.55, "B": 0.44}}]
"""A doubt in another character each time: alone no frame is verified."""


def test_frames_that_doubt_different_characters_are_certain_together(live: LiveReader) -> None:
    frames = [frame(doubts) for doubts in DOUBTS]
    assert not any(one.reading.verified for one in frames)
    said = [live.joined(one, 0.1 * number) for number, one in enumerate(frames)]
    assert not said[0].verified
    assert said[2].verified
    assert said[2].findings == ()
    assert said[2].text("number") == "L898902C3"
    assert said[2].script == "Latn"


def test_places_are_those_of_the_newest_frame(live: LiveReader) -> None:
    live.joined(frame(), 0.0)
    newest = frame(DOUBTS[0], at=77.0)
    said = live.joined(newest, 0.1)
    assert said.verified
    assert [line.polygon for line in said.lines] == [line.polygon for line in newest.reading.lines]
    surname = said.field("surname")
    assert surname is not None
    assert surname.polygon is not None
    assert min(y for _, y in surname.polygon) >= 77


def test_a_doubt_that_all_share_stays_one(live: LiveReader) -> None:
    for number in range(MOST):
        said = live.joined(frame(DOUBTS[2]), 0.1 * number)
    assert not said.verified


def test_two_certain_frames_that_differ_verify_nothing(live: LiveReader) -> None:
    flipped = (PASSPORT[0], "B" + PASSPORT[1][1:])  # L and B are one value to the check digit
    assert frame(lines=flipped).reading.verified
    assert live.joined(frame(), 0.0).verified
    assert not live.joined(frame(lines=flipped), 0.1).verified
    assert live.joined(frame(), 0.1 + RECENT_S + 0.1).verified, "the doubt is older than a second"


def test_another_document_begins_anew(live: LiveReader) -> None:
    for number in range(4):
        live.joined(frame(), 0.05 * number)
    said = live.joined(frame(lines=OTHER, noise=0.03), 0.25)
    assert said.text("surname") == "BERGSTROEM"
    assert said.text("number").startswith("X")


def test_nothing_is_left_once_the_document_is_gone(live: LiveReader) -> None:
    live.joined(frame(), 0.0)
    assert live.joined(NOTHING, 0.1) is NOTHING.reading
    doubtful = frame(DOUBTS[0])
    assert not live.joined(doubtful, 0.2).verified


def test_a_frame_without_text_says_so_itself(live: LiveReader) -> None:
    live.joined(frame(), 0.0)
    assert live.joined(Frame(BLANK), 0.1) is BLANK


def test_a_photo_is_read_alone() -> None:
    picture = draw(PEOPLE["maya"], "passport", "page", desk=True, scale=8)
    bgr: NDArray[np.uint8] = np.ascontiguousarray(np.asarray(picture.convert("RGB"))[..., ::-1])
    times = iter((0.0, 0.1, 0.2, 0.3))
    live = LiveReader(Reader(), clock=lambda: next(times))
    assert live.read(bgr, live=True).verified
    assert live.read(bgr, live=True).verified
    photo = live.read(bgr)
    assert photo.verified
    assert photo.portrait is not None
