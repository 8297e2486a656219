"""The transition table, without a server: every rule is sound, and no sequence of events leads to a dead end."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kyc_desktop.backend import events as on
from kyc_desktop.backend.journey import RULES, Effect, NotOffered, TooEarly, apply
from kyc_desktop.backend.offers import OFFERS, offered, offers, suggested
from kyc_desktop.backend.policy import Policy
from kyc_desktop.backend.state import State
from kyc_desktop.flow.application import Reason
from kyc_desktop.flow.commands import APPLICATION_COMMANDS
from kyc_desktop.flow.steps import Step

POLICY = Policy()
WAITING = {Step.CHECKING, Step.IN_REVIEW}


def _go(state: State, *happened: on.Event, now: float = 1000.0) -> State:
    for event in happened:
        transition = apply(state, event, POLICY, now)
        assert transition is not None, event
        state = transition.state
    return state


def _at_link() -> State:
    return _go(
        State(),
        on.Registered(),
        on.EmailConfirmed(),
        on.MethodChosen(method="phone"),
        on.PhoneStarted(match="472"),
    )


def test_every_command_that_is_offered_has_a_rule_and_the_reverse() -> None:
    by_rule = {rule.on.command for rule in RULES if rule.on.command is not None}
    by_offer = {offer.command for offer in OFFERS}
    assert by_offer - by_rule == {"check-phone"}, "asks only"
    assert by_rule <= by_offer
    assert by_offer <= {command.action for command in APPLICATION_COMMANDS}


def test_a_rule_of_a_command_counts_only_where_the_command_is_offered() -> None:
    steps = {offer.command: offer.at for offer in OFFERS}
    for one in RULES:
        if one.on.command is not None:
            assert one.at <= steps[one.on.command], one


def test_every_step_can_be_reached_and_left() -> None:
    reached = {one.to for one in RULES if one.to is not None}
    assert reached == set(Step) - {Step.EMAIL}
    left = {step for one in RULES for step in one.at if one.to not in (None, step)}
    assert left == set(Step) - {Step.APPROVED}


def test_late_text_is_said_and_taken_back() -> None:
    state = _at_link()
    late = _go(state, on.LinkLate(serial=1), now=1060)
    assert late.link is not None
    assert late.link.late
    assert suggested(late, POLICY, 1060) == "resend-link"
    arrived = _go(late, on.TextReported(serial=1, delivery="delivered"), now=1070)
    assert arrived.link is not None
    assert not arrived.link.late
    assert apply(arrived, on.LinkLate(serial=1), POLICY, 1080) is None, "it was delivered"


def test_a_carrier_s_older_news_does_not_take_the_delivery_back() -> None:
    arrived = _go(_at_link(), on.TextReported(serial=1, delivery="delivered"), now=1070)
    for older in ("queued", "sent", "delivered", "undelivered"):
        assert _go(arrived, on.TextReported(serial=1, delivery=older), now=1071) == arrived


def test_a_text_that_was_opened_is_not_undelivered() -> None:
    opened = _go(_at_link(), on.LinkOpened(serial=1), now=1060)
    assert _go(opened, on.TextReported(serial=1, delivery="undelivered", code="sms_held_back"), now=1070) == opened


@pytest.mark.parametrize(("code", "ended"), [(None, "sms_undelivered"), ("phone_not_mobile", "phone_not_mobile")])
def test_a_text_that_did_not_arrive_says_why(code: str | None, ended: str) -> None:
    state = _go(_at_link(), on.TextReported(serial=1, delivery="undelivered", code=code), now=1070)
    assert state.link is not None
    assert (state.link.ended, state.link.delivery, state.failures) == (ended, "undelivered", (ended,))


def test_news_of_an_older_link_are_ignored() -> None:
    state = _go(_at_link(), on.LinkResent(match="118"), now=1100)
    for event in (
        on.NumberMatched(serial=1),
        on.LinkExpired(serial=1),
        on.LinkRefused(serial=1, phone="x"),
        on.TextReported(serial=1, delivery="delivered"),
    ):
        assert apply(state, event, POLICY, 1200) is None


def test_a_number_that_comes_after_the_expiry_does_not_count() -> None:
    assert apply(_at_link(), on.NumberMatched(serial=1), POLICY, 1000 + POLICY.link_life) is None


def test_the_third_wrong_number_ends_the_link() -> None:
    state = _go(_at_link(), *[on.NumberWrong(serial=1)] * 3)
    assert state.link is not None
    assert (state.link.ended, state.link.tries_left) == ("match_failed", 0)
    assert apply(state, on.NumberMatched(serial=1), POLICY, 1001) is None
    assert offered(state, "resend-link", POLICY, 1001) is not None


def test_a_refused_link_cannot_be_sent_again() -> None:
    state = _go(_at_link(), on.LinkRefused(serial=1, phone="index"))
    assert offered(state, "resend-link", POLICY, 2000) is None
    assert offered(state, "start-phone", POLICY, 2000) is not None
    assert suggested(state, POLICY, 2000) == "documents"


@pytest.mark.parametrize(("resend", "delay"), [(0, 30.0), (1, 60.0), (2, 120.0), (3, 120.0)])
def test_each_resend_waits_longer(resend: int, delay: float) -> None:
    now = 1000.0
    state = _at_link()
    for _ in range(resend):
        offer = offered(state, "resend-link", POLICY, now)
        assert offer is not None
        assert offer.available_at is not None
        now = offer.available_at
        state = _go(state, on.LinkResent(match="111"), now=now)
    offer = offered(state, "resend-link", POLICY, now)
    assert offer is not None
    assert offer.available_at == now + delay
    with pytest.raises(TooEarly):
        apply(state, on.LinkResent(match="222"), POLICY, now + delay - 1)


def test_five_mails_an_hour_after_the_first() -> None:
    now = 1000.0
    state = _go(State(), on.Registered(), now=now)
    for left in range(5, 0, -1):
        offer = offered(state, "resend-email", POLICY, now)
        assert offer is not None
        assert offer.available_at is not None
        assert offer.left == left
        now = offer.available_at
        state = _go(state, on.EmailResent(), now=now)
    none = offered(state, "resend-email", POLICY, now)
    assert none is not None
    assert none.left == 0
    assert none.available_at is not None
    with pytest.raises(TooEarly):
        apply(state, on.EmailResent(), POLICY, now + 121)
    assert _go(state, on.EmailResent(), now=none.available_at).mail.tries_left == 5


def test_another_birth_date_shows_nothing_and_three_of_them_close_the_phone_route() -> None:
    state = _go(State(), on.Registered(), on.EmailConfirmed(), now=0)
    for turn in range(3):
        now = 1000.0 + turn * 200
        state = _go(state, on.MethodChosen(method="phone"), on.PhoneStarted(match="1"), now=now)
        state = _go(state, on.NumberMatched(serial=turn + 1), on.PersonFound(agrees=False), now=now)
        assert state.step is Step.DOCUMENTS
    with pytest.raises(NotOffered):
        apply(state, on.MethodChosen(method="phone"), POLICY, 5000)


def test_effects_come_with_the_transition() -> None:
    transition = apply(_at_link(), on.NumberMatched(serial=1), POLICY, 1001)
    assert transition is not None
    assert Effect.FIND_PERSON in transition.effects
    assert Effect.END_LINKS in transition.effects


GLARE = (Reason(code="photo_glare", subject="front"),)
OTHER_NAME = (Reason(code="document_name_differs", subject="last_name"),)


def _with_photos(state: State | None = None) -> State:
    state = state or _go(State(), on.Registered(), on.EmailConfirmed())
    chosen = on.DocumentChosen(country="US", type="drivers_license", sides=("front", "back"))
    state = _go(state, on.MethodChosen(method="documents"), chosen)
    sides = [on.SideReceived(side=side, document_id=f"doc_{side}", size=1) for side in ("front", "back")]
    return _go(state, *sides)


def test_photos_that_are_refused_at_once_stay_at_the_photos_with_reasons() -> None:
    state = _go(_with_photos(), on.DocumentsRefused(outcome="retake", reasons=GLARE))
    assert state.step is Step.DOCUMENTS
    assert state.documents is not None
    assert [side.state for side in state.documents.sides] == ["refused", "received"]
    assert state.documents.sides[0].reasons == GLARE
    assert [event.code for event in state.history[-2:]] == ["documents_submitted", "retake"]
    assert (state.retakes, suggested(state, POLICY, 1000)) == (1, None)
    with pytest.raises(NotOffered):
        apply(state, on.DocumentsSubmitted(), POLICY, 1000)
    again = _go(state, on.SideReceived(side="front", document_id="doc_2", size=1))
    again = _go(again, on.DocumentsRefused(outcome="retake", reasons=GLARE))
    assert (again.retakes, suggested(again, POLICY, 1000)) == (2, "phone"), "the same failure twice"
    other = _go(again, on.DocumentChosen(country="US", type="passport", sides=("page",)))
    assert other.retakes == 0, "another document is a new beginning"


def test_a_reviewer_s_retake_is_not_counted_as_one_of_the_check() -> None:
    state = _go(_with_photos(), on.DocumentsSubmitted(), on.DetailsSubmitted())
    by_check = _go(state, on.Decided(outcome="retake", reasons=GLARE))
    assert by_check.retakes == 1
    reviewed = _go(state, on.Decided(outcome="review", review_id="rev_1"), on.Decided(outcome="retake", reasons=GLARE))
    assert reviewed.retakes == 0


def test_details_that_differ_from_the_document_can_be_corrected() -> None:
    state = _go(_with_photos(), on.DocumentsSubmitted(), on.DetailsSubmitted())
    failed = _go(state, on.Decided(outcome="failed", reasons=OTHER_NAME))
    assert (failed.step, failed.differences, failed.attempts_used) == (Step.FAILED, 1, 0)
    assert offered(failed, "submit-details", POLICY, 1000) is not None
    assert suggested(failed, POLICY, 1000) is None
    again = _go(failed, on.DetailsSubmitted(), on.Decided(outcome="failed", reasons=OTHER_NAME))
    assert suggested(again, POLICY, 1000) == "phone"


def test_three_refusals_by_phone_leave_the_document_route_open_to_its_end() -> None:
    state = _at_link()
    state = _go(state, on.NumberMatched(serial=1), on.PersonFound(agrees=True))
    for _ in range(POLICY.attempts):
        state = _go(state, on.DetailsSubmitted(), on.Decided(outcome="failed", reasons=OTHER_NAME))
    assert offered(state, "submit-details", POLICY, 1000) is None
    state = _go(_with_photos(state), on.DocumentsSubmitted())
    assert offered(state, "submit-details", POLICY, 1000) is not None


def test_a_document_of_somebody_under_age_is_final() -> None:
    state = _go(_with_photos(), on.DocumentsRefused(outcome="rejected", reasons=(Reason(code="under_age"),)))
    assert state.step is Step.REJECTED
    assert offered(state, "appeal", POLICY, 1000) is not None


REASONS = st.sampled_from(
    [Reason(code="identity_not_confirmed"), Reason(code="photo_glare", subject="front"), Reason(code="not_eligible")]
)


HANDOFF = on.HandoffStarted(token="t", short_code="7F4K29QX", base="http://192.0.2.7:1", computer="desktop")


class AnyOrder(RuleBasedStateMachine):
    """Everything that can happen, in any order, early, late and twice."""

    @initialize()
    def begin(self) -> None:
        self.now = 1000.0
        self.state = _go(State(), on.Registered(), now=self.now)

    def happen(self, event: on.Event) -> None:
        before = self.state
        try:
            transition = apply(before, event, POLICY, self.now)
        except NotOffered:
            return
        except TooEarly:
            return
        if transition is None:
            assert event.command is None, "a command is carried out or refused, never ignored"
            return
        self.state = transition.state
        assert before.step is not Step.APPROVED or self.state.step is Step.APPROVED

    @rule(seconds=st.sampled_from([0.5, 31, 61, 601, 3601, 86_401]))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(
        event=st.sampled_from(
            [
                on.EmailConfirmed(),
                on.CodeWrong(),
                on.EmailResent(),
                on.EmailChanged(),
                on.MethodChosen(method="phone"),
                on.MethodChosen(method="documents"),
                on.PhoneRefused(code="phone_voip"),
                on.PhoneStarted(match="1"),
                on.LinkResent(match="2"),
                on.DetailsSubmitted(),
                on.DocumentsSubmitted(),
                on.Appealed(review_id="rev_1"),
                on.NoticeRead(),
                on.ServiceDelayed(),
                on.PersonMissing(),
            ]
        )
    )
    def command_or_news(self, event: on.Event) -> None:
        self.happen(event)

    @rule(kind=st.sampled_from([("passport", ("page",)), ("drivers_license", ("front", "back"))]))
    def document(self, kind: tuple[str, tuple[str, ...]]) -> None:
        self.happen(on.DocumentChosen(country="US", type=kind[0], sides=kind[1]))

    @rule(side=st.sampled_from(["page", "front", "back"]), gone=st.booleans())
    def photo(self, side: str, gone: bool) -> None:
        self.happen(on.SideDropped(side=side) if gone else on.SideReceived(side=side, document_id="d", size=1))

    @rule(event=st.sampled_from([HANDOFF, on.HandoffStopped(), on.HandoffTexted(), on.AccessChanged()]))
    def handoff(self, event: on.Event) -> None:
        self.happen(event)

    @rule(
        back=st.integers(0, 1),
        make=st.sampled_from(
            [
                on.HandoffCodeUsed,
                on.HandoffFinished,
                on.HandoffCancelled,
                on.HandoffExpired,
                on.HandoffNotTexted,
                lambda serial: on.HandoffConnected(serial=serial, device="iPhone", secret="s"),
                lambda serial: on.HandoffMoved(serial=serial, base="http://192.0.2.8:2"),
                lambda serial: on.SideReceived(side="front", document_id="p", size=1, handoff=serial),
            ]
        ),
    )
    def phone(self, back: int, make: Callable[..., on.Event]) -> None:
        newest = 0 if self.state.handoff is None else self.state.handoff.serial
        self.happen(make(serial=newest - back))

    @rule(back=st.integers(0, 2), kind=st.sampled_from(["sent", "delivered", "undelivered"]))
    def text(self, back: int, kind: str) -> None:
        self.happen(on.TextReported(serial=len(self.state.texts) - back, delivery=kind))

    @rule(
        back=st.integers(0, 1),
        make=st.sampled_from([on.LinkOpened, on.LinkLate, on.LinkExpired, on.NumberWrong, on.NumberMatched]),
    )
    def link(self, back: int, make: type[on.LinkOpened]) -> None:
        self.happen(make(serial=len(self.state.texts) - back))

    @rule(agrees=st.booleans())
    def person(self, agrees: bool) -> None:
        self.happen(on.PersonFound(agrees=agrees))

    @rule(outcome=st.sampled_from(["approved", "failed", "retake", "review", "rejected"]), reason=REASONS)
    def verdict(self, outcome: str, reason: Reason) -> None:
        if outcome == "retake" and self.state.documents is None:
            return  # the reviewer is not let do that
        reasons = () if outcome in ("approved", "review") else (reason,)
        self.happen(on.Decided(outcome=outcome, reasons=reasons, review_id="rev_2"))

    @rule(outcome=st.sampled_from(["retake", "rejected"]), reason=REASONS)
    def photos_refused(self, outcome: str, reason: Reason) -> None:
        self.happen(on.DocumentsRefused(outcome=outcome, reasons=(reason,)))

    @invariant()
    def what_is_offered_can_be_done(self) -> None:
        for offer in offers(self.state, POLICY, self.now):
            assert offer.left is None or offer.left >= 0
            assert self.state.step is not Step.APPROVED or offer.name == "acknowledge"

    @invariant()
    def nobody_is_stuck(self) -> None:
        state, now = self.state, self.now
        names = {offer.name for offer in offers(state, POLICY, now)}
        if state.step in WAITING or state.step is Step.APPROVED:
            return
        if state.step is Step.REJECTED:
            assert "appeal" in names or suggested(state, POLICY, now) == "support"
        elif state.step is Step.EMAIL:
            assert {"resend-email", "change-email"} <= names
        else:
            assert "choose-method" in names

    @invariant()
    def limits_hold(self) -> None:
        state = self.state
        assert state.attempts_used <= POLICY.attempts
        assert 0 <= state.mail.tries_left <= POLICY.code_tries
        assert sum(1 for at in state.texts if at > self.now - 86_400) <= POLICY.texts
        assert state.link is None or state.link.tries_left >= 0

    @invariant()
    def a_hand_off_is_for_photos_only(self) -> None:
        handoff = self.state.handoff
        if handoff is None:
            return
        assert not handoff.live or (self.state.step is Step.DOCUMENTS and self.state.documents is not None)
        assert handoff.live or (handoff.token, handoff.code) == ("", "")
        assert handoff.connected_at is None or (handoff.secret and not handoff.code)
        if self.state.step is Step.DOCUMENTS and self.state.documents is not None and handoff.live:
            received = {side.name for side in self.state.documents.sides if side.state == "received"}
            assert set(handoff.sides) <= received

    @invariant()
    def a_link_belongs_to_its_step(self) -> None:
        if self.state.step is Step.LINK:
            assert self.state.link is not None
        if self.state.step is Step.IN_REVIEW:
            assert self.state.review is not None
        if self.state.step in (Step.FAILED, Step.REJECTED, Step.APPROVED):
            assert self.state.decision is not None


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=120, stateful_step_count=60, deadline=None, database=None)


@given(st.lists(st.sampled_from([on.CodeWrong(), on.EmailResent()]), max_size=30))
@settings(deadline=None, database=None)
def test_codes_can_be_guessed_five_times_each(tries: list[on.Event]) -> None:
    state, now = _go(State(), on.Registered(), now=0.0), 0.0
    for event in tries:
        now += 200
        try:
            transition = apply(state, event, POLICY, now)
        except (NotOffered, TooEarly):
            continue
        assert transition is not None
        state = transition.state
    assert state.mail.tries_left >= 0
