"""The live stage: states, checks, one hint at a time, and which frame becomes the photo."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import pytest

from kyc_desktop.capture.live import (
    CHECKS,
    GRACE_S,
    HINT_S,
    HOLD_S,
    MOST_KEPT,
    OFFER_S,
    RECENT_S,
    Hint,
    Live,
    LiveStage,
    State,
)
from kyc_desktop.capture.reading import DocumentReading, FieldReading, Finding, Polygon, Severity, Verdict

QUAD: Polygon = ((500, 300), (1400, 300), (1400, 930), (500, 930))
STEP = 1 / 16


def reading(*codes: str, quad: Polygon | None = QUAD, verified: bool = True, **members: object) -> DocumentReading:
    findings = tuple(Finding(code=code) for code in codes)
    given = {"side": "page", "findings": findings} | members
    return DocumentReading(width=1920, height=1080, quad=quad, verified=verified, **given)  # type: ignore[arg-type]


GOOD = reading()
DESK = reading("photo_not_document", quad=None, verified=False, side=None)


class Run:
    """Feeds readings 16 times a second."""

    def __init__(self, *, side: str = "page", code: bool = True) -> None:
        self.stage = LiveStage(side=side, code=code)
        self.at = 100.0
        self.seen: list[Live] = []

    def show(self, what: DocumentReading, seconds: float) -> Live:
        until = self.at + seconds
        while self.at < until:
            self.seen.append(self.stage.feed(what, self.at))
            self.at += STEP
        return self.seen[-1]


def test_a_good_document_is_taken_after_the_hold() -> None:
    run = Run()
    assert run.show(DESK, 1).state is State.SEARCHING
    first = run.stage.feed(GOOD, run.at)
    assert (first.state, first.checks, first.ready) == (State.HOLD, (True,) * 4, 4)
    assert run.stage.feed(GOOD, run.at + HOLD_S - 0.01).state is State.HOLD
    taken = run.stage.feed(GOOD, run.at + HOLD_S + 0.01)
    assert (taken.state, taken.hint, taken.held) == (State.CAPTURED, Hint.TAKEN, 1.0)
    assert run.stage.feed(DESK, run.at + 9) is taken, "what was taken stays taken"


def test_a_desk_is_never_taken() -> None:
    run = Run()
    last = run.show(DESK, 60)
    assert (last.state, last.hint, last.ready) == (State.SEARCHING, Hint.SHOW, 0)
    assert last.checks == (None, None, None, None)


@pytest.mark.parametrize(
    ("code", "check", "hint"),
    [
        ("photo_not_document", "in_frame", Hint.SHOW),
        ("wrong_side", "in_frame", Hint.TURN),
        ("photo_too_small", "in_frame", Hint.CLOSER),
        ("photo_cropped", "in_frame", Hint.FARTHER),
        ("photo_tilted", "in_frame", Hint.STRAIGHTEN),
        ("photo_blurred", "sharp", Hint.STEADY),
        ("photo_glare", "no_glare", Hint.GLARE),
        ("photo_dark", "readable", Hint.DARK),
        ("photo_bright", "readable", Hint.BRIGHT),
        ("photo_covered", "readable", Hint.UNCOVER),
        ("screenshot_or_copy", "readable", Hint.ORIGINAL),
        ("black_and_white", "readable", Hint.ORIGINAL),
    ],
)
def test_each_finding_turns_its_check_amber_and_says_what_to_do(code: str, check: str, hint: Hint) -> None:
    run = Run()
    last = run.show(reading(code), 5)
    assert last.state is State.IN_FRAME
    assert [name for name, good in zip(CHECKS, last.checks, strict=True) if not good] == [check]
    assert last.hint is hint
    assert last.ready == 3


@pytest.mark.parametrize("side", ["left", "right", "top", "bottom"])
def test_what_is_cut_off_says_where_to_move_it(side: str) -> None:
    cut = Finding(code="photo_cropped", values={"side": side})
    assert Run().show(replace(reading("photo_cropped"), findings=(cut,)), 5).hint is Hint(f"cut_{side}")


def test_a_document_that_is_larger_than_the_picture_goes_back_wherever_it_is_cut_off() -> None:
    cut = Finding(code="photo_cropped", values={"side": "left"})
    near = replace(reading("photo_cropped"), findings=(cut,))
    assert near.quad is not None
    wide = replace(near, width=round(max(x for x, _ in near.quad) - min(x for x, _ in near.quad)))
    assert Run().show(wide, 5).hint is Hint.FARTHER


def test_the_most_useful_thing_is_said_first() -> None:
    codes = ["photo_dark", "photo_glare", "photo_blurred", "photo_too_small"]
    said = []
    while codes:
        said.append(Run().show(reading(*codes), 5).hint)
        codes.pop()
    said.append(Run().show(GOOD, HINT_S + 0.1 - 0.5).hint)
    assert said[:4] == [Hint.CLOSER, Hint.STEADY, Hint.GLARE, Hint.DARK]


@pytest.mark.parametrize(
    ("spot", "hint"),
    [
        (((1200, 500), (1390, 500), (1390, 700), (1200, 700)), Hint.GLARE_RIGHT),
        (((510, 500), (700, 500), (700, 700), (510, 700)), Hint.GLARE_LEFT),
        (((900, 310), (1000, 310), (1000, 400), (900, 400)), Hint.GLARE_TOP),
        (((900, 830), (1000, 830), (1000, 920), (900, 920)), Hint.GLARE_BOTTOM),
        (((900, 580), (1000, 580), (1000, 650), (900, 650)), Hint.GLARE),
    ],
)
def test_glare_is_said_with_its_side(spot: Polygon, hint: Hint) -> None:
    shining = reading(findings=(Finding(code="photo_glare", polygon=spot),))
    last = Run().show(shining, 3)
    assert last.hint is hint
    assert last.glare == spot


def test_a_document_far_away_should_come_closer() -> None:
    far: Polygon = ((900, 500), (1200, 500), (1200, 700), (900, 700))
    assert Run().show(reading(quad=far), 3).hint is Hint.CLOSER


def test_the_other_side_should_be_turned() -> None:
    assert Run(side="back").show(reading(side="front"), 3).hint is Hint.TURN
    assert Run(side="back").show(reading(side=None), 3).state is State.CAPTURED


def test_a_blurred_page_is_not_called_the_other_side() -> None:
    portrait: Polygon = ((560, 400), (760, 400), (760, 680), (560, 680))
    unread = reading("photo_blurred", verified=False, side="front", portrait=portrait)
    assert Run().show(unread, 3).hint is Hint.STEADY
    assert Run().show(reading(side="back", format="TD1", verified=False), 3).hint is Hint.TURN


def test_a_code_that_is_not_read_without_doubt_is_not_readable() -> None:
    last = Run().show(reading(verified=False), 5)
    assert (last.readable, last.hint, last.state) == (False, Hint.READING, State.IN_FRAME)
    wrong = FieldReading(name="number", text="X1", check=Verdict.INVALID)
    assert Run(code=False).show(reading(verified=False, fields=(wrong,)), 5).readable is False


def test_a_side_without_a_code_needs_none() -> None:
    front = reading(verified=False, side="front", portrait=((560, 400), (760, 400), (760, 680), (560, 680)))
    assert Run(side="front", code=False).show(front, 2).state is State.CAPTURED
    assert Run(side="front", code=True).show(front, 2).state is State.IN_FRAME


def test_one_frame_of_doubt_does_not_end_the_hold_and_a_longer_one_does() -> None:
    run = Run()
    run.show(GOOD, 0.5)
    assert run.show(reading("photo_blurred"), STEP).state is State.HOLD
    assert run.show(GOOD, 0.4).state is State.CAPTURED
    other = Run()
    other.show(GOOD, 0.5)
    assert other.show(reading("photo_blurred"), GRACE_S + 2 * STEP).state is State.IN_FRAME
    assert other.show(GOOD, HOLD_S - 0.1).state is State.HOLD


def test_the_document_taken_away_begins_again() -> None:
    run = Run()
    run.show(GOOD, 0.7)
    assert run.show(DESK, 0.5).state is State.SEARCHING
    assert run.show(GOOD, 0.7).state is State.HOLD


def test_a_hint_stays_long_enough_to_be_read() -> None:
    chance = random.Random(5)
    kinds = [DESK, reading("photo_blurred"), reading("photo_glare"), reading("photo_dark"), reading("photo_too_small")]
    run = Run()
    for _ in range(200):
        run.show(chance.choice(kinds), 0.2)
    changes = [100.0 + at * STEP for at in range(1, len(run.seen)) if run.seen[at].hint is not run.seen[at - 1].hint]
    assert len(changes) > 10
    assert min(b - a for a, b in pairwise(changes)) >= HINT_S


def test_the_first_hint_stays_as_long_as_the_others() -> None:
    run = Run()
    run.show(DESK, 0.1)
    assert run.show(reading("photo_blurred"), HINT_S - 0.2).hint is Hint.SHOW
    assert run.show(reading("photo_blurred"), 0.3).hint is Hint.STEADY


def test_the_photo_is_the_best_frame_of_the_last_second() -> None:
    stage = LiveStage(side="page", code=True)
    stage.feed(reading(sharpness=99.0), 0.0)
    stage.feed(reading(sharpness=50.0), 1.01 + RECENT_S - 1.0)
    assert stage.feed(reading(sharpness=40.0), 1.1).best == pytest.approx(1.01)
    sure = FieldReading(name="number", text="X1", confidence=0.99)
    unsure = FieldReading(name="number", text="X1", confidence=0.7)
    stage = LiveStage(side="page", code=True)
    stage.feed(reading(fields=(sure,), sharpness=1.0), 0.0)
    stage.feed(reading(fields=(unsure,), sharpness=9.0), 0.1)
    stage.feed(reading("photo_glare", fields=(sure,), sharpness=9.0), 0.2)
    assert stage.feed(reading(verified=False, sharpness=9.0), 0.3).best == 0.0


def test_few_frames_are_kept_and_the_best_is_one_of_them() -> None:
    chance = random.Random(3)
    stage = LiveStage(side="page", code=True)
    shown: dict[float, float] = {}
    for tick in range(400):
        at = tick * STEP
        shown[at] = chance.random() - tick % 37  # getting worse for two seconds, again and again
        live = stage.feed(reading("photo_glare", sharpness=shown[at]), at)
        assert live.best == live.kept[0]
        assert len(live.kept) <= MOST_KEPT
        assert all(at - kept <= RECENT_S for kept in live.kept)
        if len(live.kept) < MOST_KEPT:
            assert shown[live.kept[0]] == max(value for then, value in shown.items() if at - then <= RECENT_S)


def test_after_twenty_seconds_the_other_ways_are_offered() -> None:
    stage = LiveStage(side="page", code=True)
    assert not stage.feed(DESK, 7.0).offer
    assert not stage.feed(DESK, 7.0 + OFFER_S - 0.01).offer
    assert stage.feed(DESK, 7.0 + OFFER_S).offer


def test_the_same_readings_give_the_same_answers() -> None:
    def answers() -> list[Live]:
        chance, run = random.Random(11), Run()
        for _ in range(100):
            run.show(chance.choice([DESK, GOOD, reading("photo_glare"), reading(verified=False)]), 0.3)
        return run.seen

    assert answers() == answers()


def test_a_light_rectangle_is_no_front_of_a_card() -> None:
    blank = reading(verified=False, side=None)
    seen = Run(side="front", code=False).show(blank, 5)
    assert (seen.state, seen.hint, seen.readable) == (State.IN_FRAME, Hint.READING, False)
    assert Run(side="back", code=False).show(blank, 5).state is State.CAPTURED, "some backs have nothing to read"


@pytest.mark.parametrize("code", ["photo_covered", "photo_cropped", "photo_dark", "black_and_white", "photo_tilted"])
def test_a_warning_does_not_keep_the_photo_from_being_taken(code: str) -> None:
    warned = replace(GOOD, findings=(Finding(code=code, severity=Severity.WARNS),))
    assert Run().show(warned, 3).state is State.CAPTURED


@pytest.mark.parametrize(("code", "hint"), [("photo_blurred", Hint.STEADY), ("photo_glare", Hint.GLARE)])
def test_a_trace_of_blur_or_glare_waits_for_a_better_frame_unless_all_was_read(code: str, hint: Hint) -> None:
    face = ((560, 400), (760, 400), (760, 680), (560, 680))
    findings = (Finding(code=code, severity=Severity.WARNS),)
    seen = Run(side="front", code=False).show(
        reading(verified=False, side="front", portrait=face, findings=findings), 3
    )
    assert (seen.state, seen.hint) == (State.IN_FRAME, hint)
    assert Run().show(replace(GOOD, findings=findings), 3).state is State.CAPTURED
