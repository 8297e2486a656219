"""How much of a verdict the customer is told (design, section 5: naming the field helps a thief to try again)."""

from __future__ import annotations

from typing import Final

from .ports import Finding, Verdict

OUTSIDE_RECORD: Final = frozenset(
    {"details_not_confirmed", "phone_other_name", "postal_code_differs", "identity_not_confirmed"}
)
"""Codes that come from comparing with a record that is not the customer's own document."""


def public(verdict: Verdict, disclosure: str) -> tuple[Finding, ...]:
    """The findings for the customer, without the provider's codes.

    ``disclosure``: "field" names the field, "code" puts one ``identity_not_confirmed`` in place of them all.
    """
    told: list[Finding] = []
    for finding in verdict.findings:
        if disclosure == "code" and finding.code in OUTSIDE_RECORD:
            clean = Finding(code="identity_not_confirmed")
        else:
            clean = Finding(code=finding.code, subject=finding.subject, values=finding.values)
        if clean not in told:
            told.append(clean)
    return tuple(told)
