"""The reviewer's side of /v1/reviews: one call a method, decisions safe to repeat."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import quote, urlsplit

import httpx

TOKEN: Final = "KYC_REVIEWER_TOKEN"  # noqa: S105 - the name of a variable
TOKEN_FILE: Final = "KYC_REVIEWER_TOKEN_FILE"  # noqa: S105 - the name of a variable
_TRIES: Final = 3
_HERE: Final = ("localhost", "127.0.0.1", "::1")


class WronglyAsked(Exception):  # noqa: N818 - says what happened
    """What was typed or set makes no sense."""


class Asked(Exception):  # noqa: N818 - says what happened
    """The server understood and said no."""


class Unanswered(Exception):  # noqa: N818 - says what happened
    """The server could not be reached, or did not answer as it should."""


def token_of(environ: Mapping[str, str]) -> str:
    """Raises WronglyAsked."""
    if token := environ.get(TOKEN, "").strip():
        return token
    if path := environ.get(TOKEN_FILE):
        try:
            return Path(path).read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise WronglyAsked(f"{TOKEN_FILE}: {path} can't be read: {type(error).__name__}") from error
    raise WronglyAsked(f"set {TOKEN}, or {TOKEN_FILE} to the path of a file that holds the token")


class ReviewClient:
    """Every method raises Asked or Unanswered. ``url``: the server's; without TLS only on this computer."""

    def __init__(self, url: str, token: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise WronglyAsked(f"{url} is not a web address")
        if parts.scheme == "http" and parts.hostname not in _HERE:
            raise WronglyAsked(f"{url} has no TLS: the token and the photos would be readable on the way")
        headers = {"Authorization": f"Bearer {token}"}
        self._http = httpx.Client(base_url=url.rstrip("/"), headers=headers, timeout=30.0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._http.close()

    def list(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._ask("GET", "").json()["reviews"]
        return found

    def get(self, review: str) -> dict[str, Any]:
        found: dict[str, Any] = self._ask("GET", f"/{quote(review, safe='')}").json()
        return found

    def photo(self, review: str, side: str) -> bytes:
        """A JPEG."""
        return self._ask("GET", f"/{quote(review, safe='')}/photos/{quote(side, safe='')}").content

    def decide(
        self, review: str, outcome: str, reasons: Sequence[Mapping[str, Any]], *, message: str, staff_note: str
    ) -> None:
        """``message`` for the applicant, ``staff_note`` for staff only."""
        body = {"outcome": outcome, "reasons": list(reasons), "message": message or None, "staff_note": staff_note}
        self._ask("POST", f"/{quote(review, safe='')}/decision", body=body)

    def _ask(self, method: str, path: str, *, body: Mapping[str, Any] | None = None) -> httpx.Response:
        """A decision has one key for all its tries, so it counts once."""
        headers = {"Idempotency-Key": str(uuid.uuid4())} if body is not None else {}
        trouble = ""
        for _ in range(_TRIES):
            try:
                answer = self._http.request(method, f"/v1/reviews{path}", json=body, headers=headers)
            except httpx.TransportError as error:
                trouble = f"{self._http.base_url} does not answer: {type(error).__name__}"
                continue
            if answer.is_success:
                return answer
            if answer.status_code < 500:
                raise Asked(_refusal(answer))
            trouble = f"the server can't do it now ({answer.status_code})"
        raise Unanswered(trouble)


def _refusal(answer: httpx.Response) -> str:
    if answer.status_code == 401:
        return "the server does not know this token"
    try:
        problem = answer.json()
        said = problem.get("detail") or problem.get("title") or problem["code"]
    except (ValueError, KeyError, AttributeError):
        return f"the server answered {answer.status_code}"
    if answer.status_code == 404:
        return "there is no such review or photo, or the server has no reviewers"
    return str(said)
