"""Records one request and its answer for every operation of the API, from the running server with invented people.

What changes from run to run (times, identifiers, tokens, addresses of this machine) is written as in a made-up run, so
that the file changes only when the API does.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import httpx

from kyc_desktop.capture.specimen import PEOPLE, draw
from kyc_desktop.testing.sandbox import Sandbox

Json = Any
PASSWORD: Final = "correct horse battery staple"
MAYA: Final = "+12025550100"
WITHOUT: Final = {
    "get-photo": "The answer is a JPEG; 404 while no phone has brought one.",
    "review-photo": "The answer is a JPEG.",
    "twilio_hook": "Twilio asks, as its own documentation says.",
    "second_twilio_hook": "The same for the account of the second route.",
    "hook": 'The body is `{"id": "42", "status": "delivered"}`; the sandbox has no gateway and answers 404.',
}
"""Operations without an example, and what is said in its place."""
_QUIET: Final = ("server_time", "history")
"""Members that change with every answer: left out where only changes are shown."""
_TIMES: Final = re.compile(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_BEGINNING: Final = datetime(2026, 5, 12, 19, 0, tzinfo=UTC)
_STEP: Final = timedelta(seconds=30)
_STAND_INS: Final = (
    (re.compile(r'"id": "app_[^"]*"'), '"id": "app_2hXk9"'),
    (re.compile(r'"(id|application_id)": "([a-z]{3})_[A-Za-z0-9_-]+"'), r'"\1": "\2_2hXk9"'),
    (re.compile(r'"request_id": "[^"]*"'), '"request_id": "req_7Qp4"'),
    (re.compile(r'"token": "[^"]*"'), '"token": "p3V0...43 characters"'),
    (re.compile(r'"match": "\d+"'), '"match": "417"'),
    (re.compile(r'"reference": "([A-Z]+)-[^"]*"'), r'"reference": "\1-7Q4K-2291"'),
    (re.compile(r'"short_code": "[^"]*"'), '"short_code": "K7MW 2QXD"'),
    (re.compile(r'"short_host": "[^"]*"'), '"short_host": "192.0.2.10:8765"'),
    (re.compile(r"http://[0-9.]+:\d+/l/[A-Za-z0-9_-]+"), "http://192.0.2.10:8765/l/9fK2"),
    (re.compile(r'"size": \d+'), '"size": 412345'),
    (re.compile(r'"version": \d+'), '"version": 7'),
    (re.compile(r'"minimum_client": "[^"]*"'), '"minimum_client": "0"'),
)


class Recorder:
    """Speaks as one customer; keeps the first good answer of every operation."""

    def __init__(self, sandbox: Sandbox, email: str) -> None:
        self.api = httpx.Client(base_url=sandbox.url, timeout=40)
        self.sandbox = sandbox
        self.email = email
        self.document: Json = None
        self.kept: dict[str, Json] = {}

    def ask(self, operation: str, method: str, path: str, body: Json = None, **headers: str) -> httpx.Response:
        before = self.document
        key = {"Idempotency-Key": str(uuid4())} if method == "POST" else {}
        answer = self.api.request(method, path, json=body, headers=key | headers)
        if answer.is_error:
            raise AssertionError(f"{method} {path}: {answer.text}")
        shown: Json = None
        if answer.content and answer.headers["content-type"].startswith("application/json"):
            shown = answer.json()
            document = shown.get("application") if operation != "read" and "token" in shown else shown
            if isinstance(document, dict) and "step" in document:
                if operation != "check-phone":
                    self.document = document
                if before is not None and operation != "read":
                    document = _changes(before, document)
                shown = {**shown, "application": document} if "token" in shown else document
        self.kept.setdefault(
            operation,
            {
                "request": {"method": method, "path": path, "headers": headers, "body": body},
                "answer": {"status": answer.status_code, "body": shown},
            },
        )
        return answer

    def tell(self, action: str, **body: Json) -> None:
        self.ask(action, "POST", f"/v1/application/{action}", body)

    def sign(self, answer: httpx.Response) -> None:
        self.api.headers["Authorization"] = f"Bearer {answer.json()['token']}"

    def register(self, legal: Json) -> None:
        body = {
            "email": self.email,
            "password": PASSWORD,
            "country": "US",
            "state": "TX",
            "terms": legal["terms"]["version"],
            "privacy": legal["privacy"]["version"],
            "updates": False,
            "locale": "en-US",
        }
        self.sign(self.ask("register", "POST", "/v1/applications", body))

    def until(self, wanted: Callable[[Json], bool]) -> None:
        for _ in range(30):
            if wanted(self.document):
                return
            known = {"If-None-Match": f'"{self.document["version"]}"', "Prefer": "wait=2"}
            answer = self.api.get("/v1/application", headers=known)
            if answer.status_code == 200:
                self.document = answer.json()
        raise AssertionError(f"still at {self.document['step']}")

    def code(self, *, count: int = 1) -> str:
        return str(self.message(self.email, count=count, code=True)["code"])

    def message(self, to: str, *, count: int = 1, code: bool = False) -> Json:
        for _ in range(200):
            found = [one for one in self.sandbox.messages() if one["to"] == to and one["code" if code else "link"]]
            if len(found) >= count:
                return found[-1]
            time.sleep(0.05)
        raise AssertionError(f"no message to {to}")

    def match(self, *, count: int = 1) -> None:
        link = self.message(MAYA, count=count)["link"].rpartition("/")[2]
        order = {"action": "number", "number": self.document["link"]["match"]}
        door = {"Authorization": f"Bearer {self.sandbox.token}"}
        self.api.post(f"/v1/sandbox/links/{link}", json=order, headers=door).raise_for_status()


def record(folder: Path) -> dict[str, Json]:
    """By operation: ``request`` (method, path, headers, body) and ``answer`` (status, body)."""
    sandbox = Sandbox.start(folder)
    try:
        maya = Recorder(sandbox, "maya.ortiz@example.com")
        _by_phone(maya)
        other = Recorder(sandbox, "maya.ortiz+review@example.com")
        _by_document(other)
    finally:
        sandbox.stop()
    kept = other.kept | maya.kept
    return {name: _settled(kept[name]) for name in sorted(kept)}


def _by_phone(maya: Recorder) -> None:
    legal = maya.ask("config", "GET", "/v1/config").json()["legal"]
    _shorten(maya.kept["config"]["answer"]["body"])
    maya.ask("healthz", "GET", "/healthz")
    maya.ask("readyz", "GET", "/readyz")
    maya.ask("problem", "GET", "/problems/code_expired")
    maya.register(legal)
    maya.tell("set-language", language="de")
    maya.tell("set-language", language="en")
    maya.sandbox.advance(200)
    maya.tell("resend-email")
    maya.email = "maya@example.com"
    maya.tell("change-email", email=maya.email, password=PASSWORD)
    maya.tell("confirm-email", code=maya.code())
    maya.tell("choose-method", method="phone")
    maya.tell("check-phone", phone=MAYA)
    maya.tell("start-phone", phone=MAYA, date_of_birth="1991-03-14", consents=["carrier"])
    maya.message(MAYA)
    maya.until(lambda document: document["link"]["delivery"] == "delivered")
    maya.sandbox.advance(120)
    maya.ask("read", "GET", "/v1/application")
    maya.tell("resend-link")
    maya.match(count=2)
    maya.until(lambda document: document["step"] == "review")
    details = maya.document["details"]
    names = ("first_name", "middle_name", "last_name", "address")
    _keep_read(maya)
    maya.tell("submit-details", **{name: details[name] for name in names})
    maya.until(lambda document: document["step"] == "approved")
    maya.ask("forgot-password", "POST", "/v1/password-resets", {"email": maya.email, "locale": "en-US"})
    renewed = {"email": maya.email, "code": maya.code(count=2), "password": "another long sentence of hers"}
    maya.sign(maya.ask("reset-password", "POST", "/v1/passwords", renewed))
    maya.ask("sign-out", "DELETE", "/v1/sessions/current")
    maya.document = None
    credentials = {"email": maya.email, "password": renewed["password"]}
    maya.sign(maya.ask("sign-in", "POST", "/v1/sessions", credentials))
    _only_step(maya.kept["sign-in"]["answer"]["body"])
    _only_step(maya.kept["reset-password"]["answer"]["body"])
    maya.kept["reset-password"]["request"]["body"] = renewed | {"code": "204816"}
    maya.kept["confirm-email"]["request"]["body"] = {"code": "593027"}


def _by_document(maya: Recorder) -> None:
    maya.register(maya.api.get("/v1/config").json()["legal"])
    maya.kept.pop("register")
    maya.tell("confirm-email", code=maya.code())
    # The number first: text-handoff sends the link to a number that was confirmed.
    maya.tell("choose-method", method="phone")
    maya.tell("start-phone", phone="+12025550103", date_of_birth="1991-03-14", consents=["carrier"])
    link = maya.message("+12025550103")["link"].rpartition("/")[2]
    order = {"action": "number", "number": maya.document["link"]["match"]}
    door = {"Authorization": f"Bearer {maya.sandbox.token}"}
    maya.api.post(f"/v1/sandbox/links/{link}", json=order, headers=door).raise_for_status()
    maya.until(lambda document: document["step"] == "documents")
    if maya.document["notice"] is not None:
        maya.tell("acknowledge")
    maya.tell("choose-document", country="US", type="passport")
    maya.tell("start-handoff")
    maya.tell("text-handoff")
    maya.tell("stop-handoff", discard=False)
    _photograph(maya)
    maya.tell("submit-documents")
    maya.until(lambda document: document["step"] == "review")
    home = {"line1": "1204 Juniper Bend", "city": "Austin", "state": "TX", "postal_code": "78704", "country": "US"}
    names = {"first_name": "Maya", "middle_name": "Elena", "last_name": "Ortiz"}
    maya.tell("submit-details", **names, address=home, date_of_birth="1991-03-14")
    maya.kept.pop("submit-details")
    maya.until(lambda document: document["step"] == "in_review")
    _review(maya, {"outcome": "rejected", "reasons": [{"code": "document_not_genuine", "subject": "page"}]})
    maya.until(lambda document: document["step"] == "rejected")
    maya.tell("appeal", message="It is my own passport, issued in Houston. I can send another photo.")
    maya.ask("withdraw", "DELETE", "/v1/application")


def _photograph(maya: Recorder) -> None:
    file = io.BytesIO()
    draw(PEOPLE["maya"], "passport", "page", None).save(file, "JPEG", quality=92)
    photo = file.getvalue()
    digest = f"sha-256=:{base64.b64encode(hashlib.sha256(photo).digest()).decode()}:"
    headers = {"Content-Type": "image/jpeg", "Content-Digest": digest}
    path = "/v1/application/documents/page"
    for again in (False, True):
        before = maya.document
        answer = maya.api.put(path, content=photo, headers=headers)
        answer.raise_for_status()
        maya.document = answer.json()
        if not again:
            asked = {"method": "PUT", "path": path, "headers": headers, "body": "(the bytes of the photo)"}
            said = {"status": answer.status_code, "body": _changes(before, maya.document)}
            maya.kept["put-photo"] = {"request": asked, "answer": said}
            offset = maya.ask("photo-offset", "HEAD", path, None, **{"Content-Digest": digest})
            assert int(offset.headers["upload-offset"]) > 0
            maya.kept["photo-offset"]["answer"]["headers"] = {"Upload-Offset": "412345"}
            maya.ask("delete-photo", "DELETE", path)
    for name in ("put-photo", "photo-offset"):
        maya.kept[name]["request"]["headers"] = {
            **maya.kept[name]["request"]["headers"],
            "Content-Digest": "sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:",
        }


def _review(maya: Recorder, decision: Json) -> None:
    person = maya.api.headers["Authorization"]
    maya.api.headers["Authorization"] = f"Bearer {maya.sandbox.token}"
    document = maya.document
    listed = maya.ask("reviews", "GET", "/v1/reviews").json()["reviews"]
    case = next(one["id"] for one in listed if one["application_id"] == document["id"])
    maya.ask("review", "GET", f"/v1/reviews/{case}")
    maya.ask("decide", "POST", f"/v1/reviews/{case}/decision", decision)
    maya.kept["review"]["request"]["path"] = "/v1/reviews/rev_2hXk9"
    maya.kept["decide"]["request"]["path"] = "/v1/reviews/rev_2hXk9/decision"
    maya.document = document
    maya.api.headers["Authorization"] = person


def _keep_read(maya: Recorder) -> None:
    maya.kept["read"]["request"]["headers"] = {"If-None-Match": '"6"', "Prefer": "wait=25"}


def _changes(before: Json, after: Json) -> Json:
    """The members that are not as before, and where it stands."""
    changed = {name: value for name, value in after.items() if value != before.get(name) and name not in _QUIET}
    return {"version": after["version"], "step": after["step"], **changed}


def _only_step(registered: Json) -> None:
    registered["application"] = {name: registered["application"][name] for name in ("version", "step")}


def _shorten(config: Json) -> None:
    """One country, two states: the whole list is long."""
    (america,) = (one for one in config["countries"] if one["code"] == "US")
    config["countries"] = [{**america, "states": [one for one in america["states"] if one["code"] in ("TX", "NY")]}]
    config["brand"]["mark"] = None


def _settled(example: Json) -> Json:
    """The example as in a made-up run."""
    text = json.dumps(example)
    times = sorted(set(_TIMES.findall(text)))
    for moment in times:
        text = text.replace(moment, _moved(moment, first=times[0]))
    for pattern, stand_in in _STAND_INS:
        text = pattern.sub(stand_in, text)
    return json.loads(text)


def _moved(moment: str, *, first: str) -> str:
    """By half minutes: no two runs take the same time."""
    later = datetime.fromisoformat(moment) - datetime.fromisoformat(first)
    return (_BEGINNING + later // _STEP * _STEP).isoformat().replace("+00:00", "Z")


def shape(example: Json) -> Json:
    """Members and types, without values: what two runs have in common."""
    if isinstance(example, dict):
        return {name: shape(value) for name, value in example.items()}
    if isinstance(example, list):
        return [shape(example[0])] if example else []
    return type(example).__name__
