"""A case as text for a terminal. What applicants and documents say is made harmless first: no control characters."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from .review_reasons import Possible

Json = Mapping[str, Any]
_INDENT = "  "
_JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
"""Part of how some names are written."""


def clean(text: str) -> str:
    """Escape sequences, line breaks and marks that turn the direction of writing become visible and do nothing."""
    return "".join("\N{REPLACEMENT CHARACTER}" if _acts(character) else character for character in text)


def _acts(character: str) -> bool:
    return character not in _JOINERS and unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Cs", "Co")


def listed(items: Sequence[Json]) -> str:
    if not items:
        return "Nothing waits."
    rows = [("REVIEW", "REFERENCE", "ABOUT", "SINCE")]
    rows += [(one["id"], one["reference"], one["subject"], one["opened_at"]) for one in items]
    return _table(rows)


def reasons(found: Iterable[Possible]) -> str:
    rows = [("REASON", "MEANS", "NEEDS")]
    rows += [(one.code, one.title, " ".join(f"{name}=…" for name in one.values)) for one in found]
    return _table(rows)


def case(found: Json) -> str:
    """Everything that is known of a case, in blocks with headings."""
    item = found["item"]
    head = f"{item['reference']}: {item['subject']}, waits since {item['opened_at']}"
    if item.get("outcome"):
        head = f"{item['reference']}: {item['outcome']} by {item.get('decided_by') or '?'} at {item['decided_at']}"
    blocks = [
        clean(head),
        _block("Applicant", _applicant(found)),
        _block("Details as submitted", _details(found.get("details"))),
        _block("Found", _details(found.get("found")) if found.get("found") != found.get("details") else []),
        _block("Document", _document(found)),
        _block("Providers' codes", [("", code) for code in found["internal"]]),
        _block("Told so far", [(one["code"], _about(one)) for one in found["earlier"]]),
        _block("Appeal", [("", line) for line in (found.get("appeal") or "").splitlines()]),
        *(_block("Earlier review", _past(one)) for one in found["past"]),
    ]
    return "\n\n".join(block for block in blocks if block)


def _applicant(found: Json) -> list[tuple[str, str]]:
    line = f" ({found['line']})" if found.get("line") else ""
    phone = found.get("phone")
    return [
        ("Lives in", " ".join(filter(None, (found["country"], found.get("state"))))),
        ("E-mail", found["email"]),
        ("Phone", f"{phone}{line}" if phone else ""),
        ("Review", found["item"]["id"]),
    ]


def _details(details: Json | None) -> list[tuple[str, str]]:
    if details is None:
        return []
    names = (details.get("first_name"), details.get("middle_name"), details.get("last_name"))
    address = details.get("address") or {}
    parts = (address.get(name) for name in ("line1", "line2", "city", "state", "postal_code", "country"))
    return [
        ("Name", " ".join(name for name in names if name)),
        ("Born", details.get("date_of_birth") or ""),
        ("Address", ", ".join(part for part in parts if part)),
        ("Number ends in", details.get("id_last4") or ""),
        ("From", details.get("source") or ""),
    ]


def _document(found: Json) -> list[tuple[str, str]]:
    kind = " ".join(filter(None, (found.get("document_country"), found.get("document_type"))))
    rows = [("Kind", kind), ("Photos", ", ".join(found["sides"]))]
    return rows + [(f"{one['side']} {one['name']}", one["text"]) for one in found["read"]]


def _about(reason: Json) -> str:
    title = (reason.get("title") or "").format_map(defaultdict(str, reason.get("values") or {}))
    return ": ".join(filter(None, (reason.get("subject"), title)))


def _past(one: Json) -> list[tuple[str, str]]:
    item = one["item"]
    return [
        ("", f"{item['subject']}: {item['outcome']} by {item.get('decided_by') or '?'} at {item['decided_at']}"),
        ("Reasons", ", ".join(one["codes"])),
        ("To the applicant", one["message"]),
        ("Staff note", one["staff_note"]),
    ]


def _block(heading: str, rows: Iterable[tuple[str, str]]) -> str:
    kept = [(name, clean(text)) for name, text in rows if text]
    if not kept:
        return ""
    width = max(len(name) for name, _ in kept)
    lines = [f"{_INDENT}{name:<{width}}  {text}" if width else f"{_INDENT}{text}" for name, text in kept]
    return "\n".join([heading, *lines])


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    shown = [tuple(clean(cell) for cell in row) for row in rows]
    widths = [max(len(row[column]) for row in shown) for column in range(len(shown[0]))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in shown)
    return "\n".join(line.rstrip() for line in lines)
