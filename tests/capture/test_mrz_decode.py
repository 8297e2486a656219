"""What check digits and rules may change, that it is marked, and what they must leave alone."""

from __future__ import annotations

from kyc_desktop.capture.mrz_decode import decode
from kyc_desktop.capture.mrz_formats import FORMATS

from .zones import ALL, PASSPORT, posteriors

TD3 = FORMATS["TD3"]


def test_what_is_certain_is_read_as_it_is() -> None:
    for kind, lines in ALL.items():
        decoded = decode(FORMATS[kind], posteriors(lines))
        assert decoded.texts == lines
        assert decoded.valid
        assert decoded.corrected == ()
        assert decoded.cost < 0.01


def test_a_doubtful_digit_is_corrected_and_marked() -> None:
    doubts = {(1, 1): {"3": 0.6, "8": 0.38}}  # L898... seen as L398...
    decoded = decode(TD3, posteriors(PASSPORT, doubts))
    assert decoded.texts == PASSPORT
    assert decoded.corrected == ((1, 1),)
    assert decoded.valid
    assert 0.3 < decoded.probabilities[1][1] < 0.45


def test_twins_are_corrected_where_the_net_was_certain() -> None:
    doubts = {(1, 8): {"3": 0.999}, (1, 2): {"9": 0.999}, (1, 3): {"B": 0.995, "8": 0.004}}
    decoded = decode(TD3, posteriors(PASSPORT, doubts))
    assert decoded.texts == PASSPORT
    assert decoded.corrected == ((1, 3),)


def test_a_letter_where_only_a_digit_may_stand() -> None:
    doubts = {(1, 14): {"A": 0.5, "4": 0.49}}
    decoded = decode(TD3, posteriors(PASSPORT, doubts))
    assert decoded.texts == PASSPORT


def test_wrong_check_digits_that_were_printed_stay() -> None:
    printed = (PASSPORT[0], PASSPORT[1][:9] + "7" + PASSPORT[1][10:])
    decoded = decode(TD3, posteriors(printed))
    assert decoded.texts == printed
    assert decoded.corrected == ()
    assert decoded.checks == {
        "number": False, "birth_date": True, "expiry_date": True, "optional": True, "composite": False
    }  # fmt: skip


def test_a_wrong_composite_alone_is_not_made_right() -> None:
    printed = (PASSPORT[0], PASSPORT[1][:-1] + "3")
    decoded = decode(TD3, posteriors(printed, {(1, 43): {"3": 0.9, "0": 0.05}, (1, 1): {"8": 0.6, "3": 0.4}}))
    assert decoded.texts == printed
    assert not decoded.checks["composite"]


def test_a_correction_that_the_composite_contradicts_is_taken_back() -> None:
    """A card whose number has a wrong digit printed looks like one misread character, until the composite is asked."""
    printed = ("C1USA0223456791EAC9730051220<<", "4910040M9411014CAN<<<<<<<<<<<0", "CRITTENDEN<<LEE<W<<<<<<<<<<<<<")
    decoded = decode(FORMATS["TD1"], posteriors(printed))
    assert decoded.texts == printed
    assert not decoded.checks["number"]
    assert decoded.corrected == ()


def test_two_unreadable_characters_of_one_field_are_not_guessed() -> None:
    doubts = {(1, column): {"0": 0.3, "7": 0.3, "4": 0.2, "2": 0.2} for column in (1, 2, 3, 4)}
    decoded = decode(TD3, posteriors(PASSPORT, doubts))
    assert decoded.worst_field() > 3


def test_zeros_among_digits_are_zeros() -> None:
    printed = (PASSPORT[0], "A000000004UTO7408122F1204159<<<<<<<<<<<<<<<4")
    decoded = decode(TD3, posteriors(printed, {(1, 4): {"O": 0.8, "0": 0.2}, (1, 6): {"O": 0.8, "0": 0.2}}))
    assert decoded.texts[1][:9] == "A00000000"
    assert set(decoded.corrected) >= {(1, 4), (1, 6)}


def test_a_state_that_is_none_becomes_the_nearest_one_and_says_so() -> None:
    decoded = decode(TD3, posteriors(PASSPORT, {(1, 12): {"Q": 0.6, "O": 0.4}, (1, 11): {"T": 0.99}}))
    assert decoded.texts == PASSPORT
    assert decoded.corrected == ((1, 12),)


def test_nothing_begins_after_the_fillers_of_the_names() -> None:
    decoded = decode(TD3, posteriors(PASSPORT, {(0, 38): {"K": 0.7, "<": 0.3}}))
    assert decoded.texts == PASSPORT
    assert decoded.corrected == ((0, 38),)
