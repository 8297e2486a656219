"""Every code has one message, every message keeps the house's copy rules."""

from __future__ import annotations

import re

import pytest

from kyc_desktop.flow import prose
from kyc_desktop.flow.commands import APPLICATION_COMMANDS
from kyc_desktop.flow.messages import MESSAGES, message
from kyc_desktop.flow.problems import KINDS, Kind
from kyc_desktop.flow.steps import BY_NAME

LINK_TARGETS = (
    {command.action for command in APPLICATION_COMMANDS}
    | set(BY_NAME)
    | {"support", "retry", "retake", "update", "copy-report"}
)


def test_the_table_covers_the_closed_set_of_codes() -> None:
    assert set(MESSAGES) == set(KINDS)


def test_an_unknown_code_has_no_message() -> None:
    assert message("invented_tomorrow") is None


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_a_message_says_what_why_and_what_to_do(code: str) -> None:
    found = MESSAGES[code]
    assert found.title
    assert found.why
    assert found.remedy
    whole = f"{found.title} {found.sentence}"
    assert "!" not in whole
    assert not re.search(r"\b(please|oops|sorry|MRZ|something went wrong)\b", whole, re.IGNORECASE)
    assert not found.title.endswith(".")
    assert found.sentence.endswith((".", "?"))


@pytest.mark.parametrize("code", sorted(MESSAGES))
def test_links_and_actions_lead_somewhere(code: str) -> None:
    found = MESSAGES[code]
    targets = {part.link for part in prose.parse(found.sentence) if part.link}
    if found.action:
        targets.add(found.action)
    unknown = {target for target in targets if target not in LINK_TARGETS and not target.startswith("use:")}
    assert not unknown


@pytest.mark.parametrize("code", sorted(code for code, kind in KINDS.items() if kind is Kind.OTHER_METHOD))
def test_a_reason_for_the_other_method_offers_a_way(code: str) -> None:
    assert MESSAGES[code].action
