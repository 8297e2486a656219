"""``review``: what waits for a person, everything about one case, and the decision, over the server's HTTP resource.

The token comes from the environment (KYC_REVIEWER_TOKEN, or the file that KYC_REVIEWER_TOKEN_FILE names), never from
the command line, where others could read it. Exit codes: 0 done, 1 the server refused, 2 asked wrongly, 3 no answer.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from . import review_text
from .review_client import Asked, ReviewClient, Unanswered, WronglyAsked, token_of
from .review_photos import saved, shown
from .review_reasons import parse, possible

URL: Final = "KYC_REVIEWER_URL"
DEFAULT_URL: Final = "http://127.0.0.1:8000"
Act = Callable[[ReviewClient, argparse.Namespace], int]
_CASE: Final = "rev_… of the list, or the reference of a case that waits"
_TEXTS: Final = (
    ("--message", "words for the applicant, who sees them in the program"),
    ("--note", "words for staff; the applicant never sees them"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--url", help=f"the server; default: ${URL}, else {DEFAULT_URL}")
    parser.add_argument("--json", action="store_true", help="answer in JSON")
    acts = parser.add_subparsers(dest="act", required=True, metavar="ACT")
    acts.add_parser("list", help="cases that wait, the oldest first")
    acts.add_parser("reasons", help="every reason that can be given, with the values that its words need")
    show = acts.add_parser("show", help="everything about a case; its photos open in a viewer")
    show.add_argument("review", metavar="CASE", help=_CASE)
    photos = show.add_mutually_exclusive_group()
    photos.add_argument("--no-photos", action="store_true", help="text only")
    photos.add_argument("--save", type=Path, metavar="DIR", help="write the photos there instead of opening them")
    photos.add_argument("--viewer", metavar="COMMAND", help="opens the photos; default: the system's viewer")
    approve = acts.add_parser("approve", help="the applicant is who they say they are")
    retake = acts.add_parser("retake", help="send photos back: --reason side:code")
    reject = acts.add_parser("reject", help="refuse for good: --reason code[:subject][:key=value]")
    for act in (approve, retake, reject):
        act.add_argument("review", metavar="CASE", help=_CASE)
        for name, help_text in _TEXTS:
            act.add_argument(name, metavar="TEXT", default="", help=help_text)
    for act in (retake, reject):
        act.add_argument("--reason", action="append", required=True, help="see: review reasons")


def run(given: argparse.Namespace, environ: Mapping[str, str]) -> int:
    try:
        if given.act == "reasons":
            return _reasons(given)
        client = ReviewClient(given.url or environ.get(URL) or DEFAULT_URL, token_of(environ))
        with client:
            return _ACTS[given.act](client, given)
    except WronglyAsked as error:
        return _failed(error, 2)
    except Asked as error:
        return _failed(error, 1)
    except Unanswered as error:
        return _failed(error, 3)


def _failed(error: Exception, code: int) -> int:
    print(f"review: {review_text.clean(str(error))}", file=sys.stderr)  # noqa: T201 - the answer to the command line
    return code


def _say(given: argparse.Namespace, answer: Any, text: str) -> None:
    said = json.dumps(answer, indent=2, ensure_ascii=False) if given.json else text
    print(said, flush=True)  # noqa: T201 - the answer to the command line


def _reasons(given: argparse.Namespace) -> int:
    found = possible()
    _say(
        given,
        [{"code": one.code, "title": one.title, "values": one.values} for one in found],
        review_text.reasons(found),
    )
    return 0


def _list(client: ReviewClient, given: argparse.Namespace) -> int:
    found = client.list()
    _say(given, found, review_text.listed(found))
    return 0


def _id(client: ReviewClient, named: str) -> str:
    """The id of a case that is named by it, or of the one that waits under that reference. Raises WronglyAsked."""
    if named.startswith("rev_"):
        return named
    for one in client.list():
        if one["reference"] == named.upper():
            return str(one["id"])
    raise WronglyAsked(f"nothing waits under {named}. Name a case as the list does: rev_…, or its reference")


def _show(client: ReviewClient, given: argparse.Namespace) -> int:
    case = client.get(_id(client, given.review))
    _say(given, case, review_text.case(case))
    if given.save is not None:
        for path in saved(client, case, given.save):
            print(path, file=sys.stderr if given.json else sys.stdout)
    elif case["sides"] and not given.no_photos and not given.json:
        shown(client, case, viewer=given.viewer)
    return 0


def _decide(outcome: str) -> Act:
    def decide(client: ReviewClient, given: argparse.Namespace) -> int:
        reasons = [parse(text) for text in getattr(given, "reason", None) or ()]
        client.decide(_id(client, given.review), outcome, reasons, message=given.message, staff_note=given.note)
        _say(given, {"review": given.review, "outcome": outcome}, f"{given.review}: {outcome}")
        return 0

    return decide


_ACTS: Final[dict[str, Act]] = {
    "list": _list,
    "show": _show,
    "approve": _decide("approved"),
    "retake": _decide("retake"),
    "reject": _decide("rejected"),
}
