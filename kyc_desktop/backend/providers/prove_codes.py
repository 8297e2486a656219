"""Prove's failure codes in our words (https://developer.prove.com/docs/global-fraud-policy)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from ..ports import Claim, Finding

_FINAL: Final = frozenset({"9082", "9083"})
"""The address of a prison; a person who died. The customer is not told which."""
_FIELDS: Final = {
    "9012": ("details_not_confirmed", "id_last4"),
    "9013": ("details_not_confirmed", "date_of_birth"),
    "9014": ("phone_other_name", "phone"),
    "9015": ("postal_code_differs", "postal_code"),
    "9081": ("details_not_confirmed", "id_last4"),
}
_RISK: Final = frozenset({"9131", "9132", "9133", "9134", "9135", "9136", "9137", "9161", "9162", "9163", "9171"})
"""About the line or the session (kind, trust, swapped, ported, forwarded, tenure, injected), not about the details."""


def final(codes: Iterable[str]) -> bool:
    return not _FINAL.isdisjoint(codes)


def only_risk(codes: Iterable[str]) -> bool:
    return _RISK.issuperset(codes)


def findings(codes: Iterable[str], claim: Claim) -> tuple[Finding, ...]:
    """One for each thing that the customer can be told; whatever is not known says that it could not be confirmed."""
    told: dict[tuple[str, str | None], Finding] = {}
    values = {"ending": claim.phone[-4:], "postal_code": claim.address.postal_code}
    for code in codes:
        if code in _RISK:
            continue
        ours, subject = ("not_eligible", None) if code in _FINAL else _FIELDS.get(code, ("details_not_confirmed", None))
        told.setdefault((ours, subject), Finding(code=ours, subject=subject, values=values, internal=code))
    if not _FINAL.isdisjoint(codes):
        return tuple(finding for finding in told.values() if finding.code == "not_eligible")
    return tuple(told.values())
