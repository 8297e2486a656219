"""The rules of a hand-off, without a server: what opens it, what ends it, and what comes too late."""

from __future__ import annotations

import pytest

from kyc_desktop.backend import events as on
from kyc_desktop.backend.journey import Effect, NotOffered, TooEarly, apply
from kyc_desktop.backend.offers import offered
from kyc_desktop.backend.policy import Policy
from kyc_desktop.backend.state import HandoffState, State
from kyc_desktop.flow.application import Reason
from kyc_desktop.flow.steps import Step

POLICY = Policy()
START = on.HandoffStarted(token="t" * 22, short_code="7F4K29QX", base="http://192.0.2.7:4711", computer="desktop")
CHOSEN = on.DocumentChosen(country="US", type="drivers_license", sides=("front", "back"))
CONNECT = on.HandoffConnected(serial=1, device="iPhone, Safari", secret="hash")
FRONT = on.SideReceived(side="front", document_id="doc_1", size=9, handoff=1)
GLARE = (Reason(code="photo_glare", subject="front"),)


def _go(state: State, *happened: on.Event, now: float = 1000.0) -> State:
    for event in happened:
        transition = apply(state, event, POLICY, now)
        assert transition is not None, event
        state = transition.state
    return state


def _choosing() -> State:
    return _go(State(), on.Registered(), on.EmailConfirmed(), on.MethodChosen(method="documents"))


def _handoff(state: State) -> HandoffState:
    assert state.handoff is not None
    return state.handoff


OPEN = _go(_choosing(), CHOSEN, START)
CONNECTED = _go(OPEN, CONNECT)


def test_it_needs_a_document_that_was_chosen() -> None:
    with pytest.raises(NotOffered):
        apply(_choosing(), START, POLICY, 1000)


def test_it_lives_fifteen_minutes() -> None:
    assert _handoff(OPEN).expires_at == 1000 + 15 * 60
    assert apply(OPEN, on.HandoffExpired(serial=1), POLICY, 1899.9) is None
    late = _go(OPEN, on.HandoffExpired(serial=1), now=1900)
    assert (_handoff(late).ended, _handoff(late).token, _handoff(late).code) == ("expired", "", "")
    assert offered(late, "stop-handoff", POLICY, 1900) is not None
    assert offered(late, "start-handoff", POLICY, 1900) is not None


def test_only_the_first_phone_is_connected() -> None:
    assert apply(CONNECTED, CONNECT, POLICY, 1001) is None
    assert apply(OPEN, CONNECT, POLICY, 1900) is None, "too late"


def test_a_typed_code_works_once_and_not_beside_a_phone() -> None:
    used = _go(OPEN, on.HandoffCodeUsed(serial=1))
    assert _handoff(used).code == ""
    assert _handoff(used).token != ""
    assert apply(CONNECTED, on.HandoffCodeUsed(serial=1), POLICY, 1001) is None


def test_a_new_one_ends_the_old_one() -> None:
    again = _go(_go(CONNECTED, FRONT), START, now=1100)
    assert (_handoff(again).serial, _handoff(again).connected_at, _handoff(again).sides) == (2, None, ())
    for late in (CONNECT, FRONT, on.HandoffCancelled(serial=1), on.HandoffExpired(serial=1)):
        assert apply(again, late, POLICY, 1101) is None
    assert again.documents is not None
    assert again.documents.sides[0].state == "received", "what came before stays"


def test_photos_are_those_of_the_phone_until_the_program_sends_its_own() -> None:
    brought = _go(CONNECTED, FRONT)
    assert _handoff(brought).sides == ("front",)
    own = _go(brought, on.SideReceived(side="front", document_id="doc_2", size=9))
    assert _handoff(own).sides == ()
    gone = _go(brought, on.SideDropped(side="front"))
    assert _handoff(gone).sides == ()


def test_what_the_reader_says_later_of_another_photo_is_ignored() -> None:
    brought = _go(CONNECTED, FRONT)
    seen = on.SideSeen(side="front", document_id="doc_1", checks=(("in_frame", True),), reasons=GLARE, blocked=True)
    told = _go(brought, seen)
    assert told.documents is not None
    assert told.documents.sides[0].seen is not None
    retaken = _go(told, on.SideReceived(side="front", document_id="doc_2", size=9, handoff=1))
    assert retaken.documents is not None
    assert retaken.documents.sides[0].seen is None
    assert apply(retaken, seen, POLICY, 1001) is None


def test_a_photo_that_was_on_its_way_when_the_time_was_over_is_taken() -> None:
    expired = _go(CONNECTED, on.HandoffExpired(serial=1), now=1900)
    assert _handoff(_go(expired, FRONT, now=1901)).sides == ("front",)
    for end in (on.HandoffStopped(), on.HandoffCancelled(serial=1)):
        assert apply(_go(CONNECTED, end), FRONT, POLICY, 1001) is None


@pytest.mark.parametrize(
    "end",
    [
        on.HandoffStopped(),
        on.AccessChanged(),
        on.MethodChosen(method="phone"),
        on.MethodChosen(method="documents"),
        on.DocumentChosen(country="US", type="passport", sides=("page",)),
    ],
)
def test_what_stops_it(end: on.Event) -> None:
    transition = apply(CONNECTED, end, POLICY, 1001)
    assert transition is not None
    assert _handoff(transition.state).ended == "stopped"
    assert (_handoff(transition.state).token, _handoff(transition.state).code) == ("", "")
    assert Effect.END_LINKS in transition.effects


@pytest.mark.parametrize(
    "end",
    [
        on.DocumentsSubmitted(),
        on.DocumentsRefused(outcome="retake", reasons=GLARE),
        on.DocumentsRefused(outcome="rejected", reasons=(Reason(code="document_expired"),)),
    ],
)
def test_submitting_ends_it(end: on.Event) -> None:
    state = _go(CONNECTED, FRONT, on.SideReceived(side="back", document_id="doc_2", size=9, handoff=1))
    transition = apply(state, end, POLICY, 1001)
    assert transition is not None
    assert _handoff(transition.state).ended == "submitted"
    assert Effect.END_LINKS in transition.effects
    assert apply(transition.state, FRONT, POLICY, 1002) is None


def test_the_same_document_again_does_not_end_it() -> None:
    assert _go(CONNECTED, CHOSEN) == CONNECTED


def test_one_that_has_ended_is_not_shown_again_after_a_way_round() -> None:
    expired = _go(CONNECTED, on.HandoffExpired(serial=1), now=1900)
    back = _go(expired, on.MethodChosen(method="phone"), on.MethodChosen(method="documents"), now=1901)
    assert _handoff(back).ended == "stopped"
    assert offered(back, "stop-handoff", POLICY, 1902) is None


def test_cancelled_on_the_phone() -> None:
    transition = apply(CONNECTED, on.HandoffCancelled(serial=1), POLICY, 1001)
    assert transition is not None
    assert transition.state.notice is not None
    assert transition.state.notice.code == "handoff_cancelled"
    assert Effect.MAIL_HANDOFF_CANCELLED in transition.effects
    again = _go(transition.state, START)
    assert again.notice is None, "said and understood"
    assert _go(transition.state, on.HandoffStopped()).notice is None


def test_the_link_is_texted_to_a_confirmed_number_only() -> None:
    assert offered(OPEN, "text-handoff", POLICY, 1000) is None
    phone = _go(
        State(),
        on.Registered(),
        on.EmailConfirmed(),
        on.MethodChosen(method="phone"),
        on.PhoneStarted(match="472"),
        on.NumberMatched(serial=1),
        on.PersonMissing(),
    )
    assert phone.step is Step.DOCUMENTS
    assert offered(phone, "text-handoff", POLICY, 1000) is None, "nothing to send yet"
    ready, now = _go(phone, CHOSEN, START), 1000.0
    for left in (3, 2, 1):
        offer = offered(ready, "text-handoff", POLICY, now)
        assert offer is not None
        assert offer.left == left
        now = offer.available_at or now
        with pytest.raises((TooEarly, NotOffered)):
            apply(_go(ready, on.HandoffTexted(), now=now), on.HandoffTexted(), POLICY, now + 1)
        ready = _go(ready, on.HandoffTexted(), now=now)
    assert offered(ready, "text-handoff", POLICY, now) is None
    assert len(ready.texts) == 1, "texts of the phone route are counted apart"
    failed = _go(ready, on.HandoffNotTexted(serial=1), now=now)
    assert failed.notice is not None
    assert failed.notice.code == "handoff_not_texted"
    assert offered(_go(ready, CONNECT, now=now), "text-handoff", POLICY, now) is None
