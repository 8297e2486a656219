"""What of a verdict the customer is told."""

from __future__ import annotations

from kyc_desktop.backend.disclosure import public
from kyc_desktop.backend.ports import Finding, Outcome, Verdict

VERDICT = Verdict(
    outcome=Outcome.FAILED,
    findings=(
        Finding(code="phone_other_name", subject="phone", internal="9014"),
        Finding(code="postal_code_differs", subject="postal_code", values={"postal_code": "78704"}, internal="9015"),
        Finding(code="document_expired", subject="page", values={"expired_on": "2024-09-01"}, internal="EXP"),
    ),
)


def test_by_default_no_field_of_an_outside_record_is_named() -> None:
    told = public(VERDICT, "code")
    assert [finding.code for finding in told] == ["identity_not_confirmed", "document_expired"]
    assert told[0] == Finding(code="identity_not_confirmed")


def test_an_operator_may_name_the_field_but_never_the_providers_code() -> None:
    told = public(VERDICT, "field")
    assert [finding.code for finding in told] == ["phone_other_name", "postal_code_differs", "document_expired"]
    assert told[1].values == {"postal_code": "78704"}
    assert not any(finding.internal for finding in told)
