"""The reasons that a reviewer can give, and how they are typed: ``code[:subject][:key=value]``."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Any, Final

from ..flow.codes import KINDS, Kind
from ..flow.messages.decision import DECISION
from ..flow.messages.document import DOCUMENT
from ..flow.messages.photo import PHOTO
from .review_client import WronglyAsked

_MESSAGES: Final = {**PHOTO, **DOCUMENT, **DECISION}
_OF_THE_SERVER: Final = frozenset({"operator"})
"""Values that the server fills in by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Possible:
    code: str
    title: str
    values: tuple[str, ...]


def possible() -> tuple[Possible, ...]:
    """In the order of the messages: photos, documents, decisions; none about files, which the program refuses."""
    return tuple(
        Possible(code=code, title=message.title, values=tuple(sorted(message.values - _OF_THE_SERVER)))
        for code, message in _MESSAGES.items()
        if not code.startswith(("file_", "upload_")) and KINDS[code] is not Kind.WAIT
    )


def parse(text: str) -> dict[str, Any]:
    """``back:photo_glare``, ``document_expired:expired_on=2024-05-31``: as JSON for the server. Raises WronglyAsked."""
    known = {one.code: one for one in possible()}
    parts = [part.strip() for part in text.split(":")]
    codes = [part for part in parts if part in known]
    if len(codes) != 1:
        raise WronglyAsked(f"--reason {text}: {_no_code(parts, list(known))}")
    values = dict(part.split("=", 1) for part in parts if "=" in part)
    subjects = [part for part in parts if "=" not in part and part != codes[0]]
    if len(subjects) > 1:
        raise WronglyAsked(f"--reason {text}: one side or field, not {', '.join(subjects)}")
    if missing := [name for name in known[codes[0]].values if not values.get(name)]:
        needed = ":".join([text, *(f"{name}=…" for name in missing)])
        raise WronglyAsked(f"--reason {text}: its words need more: {needed}")
    return {"code": codes[0], "subject": subjects[0] if subjects else None, "values": values}


def _no_code(parts: list[str], known: list[str]) -> str:
    near = [found for part in parts for found in difflib.get_close_matches(part, known, n=2)]
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    return f"it needs one reason of the list (review reasons).{hint}"
