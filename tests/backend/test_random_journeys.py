"""A real server driven by random commands of one person: in order, out of order, twice, with the phone beside it."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar, Final

import httpx
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kyc_desktop.flow.steps import Step

from .papers import paper
from .person import BIRTH_DATE, PASSWORD, TERMS, digest
from .photo_files import photo
from .process import Server, start

WAYS: Final[dict[str, set[str]]] = {
    "email": {"method"},
    "method": {"phone", "documents"},
    "phone": {"link", "documents"},
    "link": {"review", "documents", "phone", "checking", "approved", "failed", "rejected", "in_review"},
    "documents": {"review", "phone", "rejected"},
    "review": {"checking", "phone", "documents", "approved", "failed", "in_review", "rejected"},
    "checking": {"approved", "failed", "in_review", "rejected", "documents"},
    "failed": {"checking", "documents", "phone", "in_review", "approved", "rejected"},
    "in_review": {"approved", "documents", "rejected"},
    "rejected": {"in_review"},
    "approved": set(),
}
ALWAYS: Final = {"set-language"}
"""Allowed at every step, and therefore not among the actions of the document."""
ADDRESS: Final = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}
DETAILS: Final = {"first_name": "Maya", "last_name": "Ortiz", "address": ADDRESS, "date_of_birth": BIRTH_DATE}
NUMBERS: Final = [
    f"+120255501{number}" for number in ("00", "03", "04", "05", "06", "07", "08", "21", "25", "26", "29")
]


class Journeys(RuleBasedStateMachine):
    server: ClassVar[Server]
    pictures: ClassVar[list[bytes]] = [
        photo(0),
        photo(1),
        paper("maya", "drivers_license", "front"),
        paper("maya", "drivers_license", "back"),
    ]

    @initialize(deep=st.booleans())
    def register(self, deep: bool) -> None:
        self.http = httpx.Client(base_url=self.server.url, timeout=30)
        self.email = f"maya.{uuid.uuid4().hex}@example.com"
        body = {
            "email": self.email,
            "password": PASSWORD,
            "country": "US",
            "state": "TX",
            "terms": TERMS,
            "privacy": TERMS,
        }
        answer = self.http.post("/v1/applications", json=body, headers={"Idempotency-Key": str(uuid.uuid4())})
        assert answer.status_code == 201
        self.token = answer.json()["token"]
        self.document: dict[str, Any] = answer.json()["application"]
        self.seen = self.document
        if deep:
            while self._message(self.email) is None:
                pass
            self.confirm(right=True)
            assert self.document["step"] == "method"

    def teardown(self) -> None:
        if hasattr(self, "http"):
            self.http.close()

    # --- what a person and a tester can do ------------------------------------------------------------------------

    @property
    def _auth(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    @property
    def _tester(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.server.token}"}

    def _tell(self, action: str, **body: Any) -> None:
        offered = {one["name"]: one for one in self._read()["actions"]}
        key = {"Idempotency-Key": str(uuid.uuid4())}
        answer = self.http.post(f"/v1/application/{action}", json=body, headers=self._auth | key)
        assert answer.status_code in (200, 409, 422, 429), (action, answer.text)
        if action not in offered and action not in ALWAYS:
            moved = self._read()["version"] != self.document["version"]
            assert answer.status_code in (409, 422) or moved, (action, answer.text)
        again = self.http.post(f"/v1/application/{action}", json=body, headers=self._auth | key)
        if answer.status_code in (200, 422):
            assert again.status_code == answer.status_code
            assert _without_id(again.json()) == _without_id(answer.json()), "the same key, the same answer"
        self._read()

    def _read(self) -> dict[str, Any]:
        answer = self.http.get("/v1/application", headers=self._auth)
        assert answer.status_code == 200, answer.text
        self.document = answer.json()
        return self.document

    def _message(self, to: str) -> dict[str, Any] | None:
        """The newest message to that address or number."""
        newest, after = None, ""
        while True:
            answer = self.http.get("/v1/sandbox/messages", params={"after": after}, headers=self._tester).json()
            found = [message for message in answer["messages"] if message["to"] == to]
            newest = found[-1] if found else newest
            if not answer["messages"]:
                return newest
            after = answer["after"]

    @rule(right=st.booleans())
    def code(self, right: bool) -> None:
        self.confirm(right=right)

    def confirm(self, *, right: bool) -> None:
        mail = self._message(self.email)
        code = mail["code"] if right and mail and mail["code"] else "000000"
        self._tell("confirm-email", code=code)

    @rule(
        action=st.sampled_from(
            ["resend-email", "resend-link", "submit-documents", "acknowledge", "start-handoff", "text-handoff"]
        ),
    )
    def plain(self, action: str) -> None:
        self._tell(action)

    @rule(tag=st.sampled_from(["de", "ar", "pt-PT", "it", "", "x" * 40]))
    def language(self, tag: str) -> None:
        self._tell("set-language", language=tag)

    @precondition(lambda self: bool((self.document.get("handoff") or {}).get("url")))
    @rule(what=st.sampled_from(["look", "connect", "finish", "cancel", "photo"]), picture=st.integers(0, 3))
    def on_the_other_phone(self, what: str, picture: int) -> None:
        """The pages of the hand-off, as a browser that keeps cookies asks for them."""
        path = f"/l/{self.document['handoff']['url'].rpartition('/')[2]}"
        page = self.http.get(path)
        assert page.status_code in (200, 403, 410), page.text
        if what == "photo":
            side = self.document["documents"]["sides"][-1]["name"]
            answer = self.http.put(f"{path}/documents/{side}", content=self.pictures[picture])
            assert answer.status_code in (200, 409, 422, 429), answer.text
        elif what != "look":
            form_token = re.search(r'name="form_token" value="([0-9a-f]+)"', page.text)
            body = {"action": what, "form_token": form_token[1] if form_token else ""}
            answer = self.http.post(path, data=body)
            assert answer.status_code in (200, 303, 403, 410), (what, answer.text)
        self._read()

    @rule(discard=st.booleans())
    def handoff_stops(self, discard: bool) -> None:
        self._tell("stop-handoff", discard=discard)

    @rule(method=st.sampled_from(["phone", "documents", "pigeon"]))
    def method(self, method: str) -> None:
        self._tell("choose-method", method=method)

    @rule(phone=st.sampled_from(NUMBERS), born=st.sampled_from([BIRTH_DATE, "2015-05-05", "soon"]))
    def phone(self, phone: str, born: str) -> None:
        self.number = phone
        self._tell("start-phone", phone=phone, date_of_birth=born)

    @precondition(lambda self: self.document.get("link"))
    @rule(what=st.sampled_from(["right", "wrong", "refuse", "opened"]))
    def on_the_phone(self, what: str) -> None:
        text = self._message(self.number)
        if text is None:
            return
        match = self.document["link"]["match"]
        number = match if what == "right" else ("000" if match != "000" else "111")
        action = what if what in ("refuse", "opened") else "number"
        path = f"/v1/sandbox/links/{text['link'].rsplit('/', 1)[1]}"
        answer = self.http.post(path, json={"action": action, "number": number}, headers=self._tester)
        assert answer.status_code == 200, answer.text

    @rule(changed=st.booleans())
    def details(self, changed: bool) -> None:
        self._tell("submit-details", **(DETAILS | ({"middle_name": "Elena"} if changed else {})))

    @rule(kind=st.sampled_from(["passport", "drivers_license", "library_card"]))
    def document_kind(self, kind: str) -> None:
        self._tell("choose-document", country="US", type=kind)

    @rule(side=st.sampled_from(["page", "front", "back"]), picture=st.integers(0, 3))
    def upload(self, side: str, picture: int) -> None:
        data = self.pictures[picture]
        headers = self._auth | {"Content-Type": "image/jpeg", "Content-Digest": digest(data)}
        answer = self.http.put(f"/v1/application/documents/{side}", content=data, headers=headers)
        assert answer.status_code in (200, 404, 409, 422, 429), answer.text

    @rule(outcome=st.sampled_from(["approved", "retake", "rejected"]))
    def reviewer(self, outcome: str) -> None:
        listed = self.http.get("/v1/reviews", headers=self._tester).json()["reviews"]
        for review in listed:
            if review["application_id"] == self.document["id"]:
                reasons = [] if outcome == "approved" else [{"code": "photo_glare", "subject": "front"}]
                answer = self.http.post(
                    f"/v1/reviews/{review['id']}/decision",
                    json={"outcome": outcome, "reasons": reasons, "note": None},
                    headers=self._tester | {"Idempotency-Key": str(uuid.uuid4())},
                )
                assert answer.status_code in (204, 422), answer.text

    @rule()
    def appeal(self) -> None:
        self._tell("appeal", message="I would like a person to look at it.")

    @rule(seconds=st.sampled_from([5, 31, 130]))
    def time_passes(self, seconds: int) -> None:
        self.http.post("/v1/sandbox/clock", json={"advance_s": seconds}, headers=self._tester)

    # --- what must always be true -----------------------------------------------------------------------------------

    @invariant()
    def the_document_makes_sense(self) -> None:
        if not hasattr(self, "token"):
            return
        before, now = self.seen, self._read()
        self.seen = now
        step = Step(now["step"])
        assert now["version"] >= before["version"]
        if now["version"] == before["version"]:
            assert _lasting(now) == _lasting(before)
        assert _reachable(before["step"], now["step"]), (before["step"], now["step"])
        assert (now["link"] is not None) == (step is Step.LINK)
        assert (now["review"] is not None) == (step is Step.IN_REVIEW)
        if (handoff := now["handoff"]) is not None and handoff["open"]:
            received = {side["name"] for side in now["documents"]["sides"] if side["state"] == "received"}
            assert set(handoff["sides"]) <= received
            assert handoff["ended"] is None
        assert now["handoff"] is None or (step is Step.DOCUMENTS and now["documents"]["sides"])
        if step in (Step.EMAIL, Step.METHOD, Step.PHONE, Step.LINK, Step.DOCUMENTS):
            assert now["details"] is None
        if step in (Step.APPROVED, Step.FAILED, Step.REJECTED):
            assert now["decision"] is not None
        if step is Step.APPROVED:
            assert now["actions"] == []


def _reachable(start: str, end: str) -> bool:
    seen, todo = {start}, [start]
    while todo:
        for step in WAYS[todo.pop()]:
            if step not in seen:
                seen.add(step)
                todo.append(step)
    return end in seen


def _without_id(answer: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in answer.items() if name != "request_id"}


def _lasting(document: dict[str, Any]) -> dict[str, Any]:
    """Without what depends on the clock: the time itself, and what is offered again or no more."""
    return {name: document[name] for name in ("step", "method", "email", "phone", "link", "details", "documents")}


@pytest.fixture
def journeys(tmp_path: Path) -> Iterator[type[Journeys]]:
    """On a server of its own: the clock is moved a lot, and the inbox must stay short."""
    Journeys.server = start(tmp_path)
    yield Journeys
    Journeys.server.stop()


@pytest.mark.slow
def test_random_journeys(journeys: type[Journeys]) -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]  # of hypothesis
        journeys,
        settings=settings(
            max_examples=10,
            stateful_step_count=20,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
