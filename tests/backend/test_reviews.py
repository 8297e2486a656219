"""Reviewers by name: what they see and do leaves a trace; a customer's token opens nothing; staff notes stay inside."""

from __future__ import annotations

import asyncio
import hashlib
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import select

from kyc_desktop.backend.store.tables import audit

from .inside import Inside, inside
from .papers import paper
from .person import Applicant
from .photo_files import photo

pytestmark = pytest.mark.asyncio(loop_scope="module")
TOKENS = {"dana": "dana-token-of-the-tests-000000", "lee": "lee-token-of-the-tests-11111111"}


@dataclass(frozen=True, slots=True)
class Reviewer:
    at: Inside
    name: str

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {TOKENS[self.name]}"}

    async def get(self, path: str = "") -> httpx.Response:
        return await self.at.http.get(f"/v1/reviews{path}", headers=self.headers)

    async def decide(self, review: str, outcome: str, *reasons: Any, key: str = "", **words: str) -> httpx.Response:
        headers = self.headers | {"Idempotency-Key": key or str(uuid.uuid4())}
        body = {"outcome": outcome, "reasons": reasons, **words}
        return await self.at.http.post(f"/v1/reviews/{review}/decision", json=body, headers=headers)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def at(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Inside]:
    hashes = {name: hashlib.sha256(token.encode()).hexdigest() for name, token in TOKENS.items()}
    async with inside(tmp_path_factory.mktemp("server"), reviewers=hashes) as running:
        yield running


@pytest.fixture
def dana(at: Inside) -> Reviewer:
    return Reviewer(at, "dana")


@pytest.fixture
def lee(at: Inside) -> Reviewer:
    return Reviewer(at, "lee")


async def _review(dana: Reviewer, maya: Applicant) -> str:
    listed = (await dana.get()).json()["reviews"]
    return str(next(one["id"] for one in listed if one["application_id"] == maya.id))


async def _trail(at: Inside, maya: Applicant) -> list[tuple[str, str, str]]:
    query = select(audit.c.actor, audit.c.event, audit.c.codes).where(audit.c.application_id == maya.id)
    async with at.backend.database.transaction() as tx:
        rows = (await tx.execute(query.order_by(audit.c.id))).all()
    return [(row.actor, row.event, row.codes) for row in rows if row.actor.startswith("reviewer")]


async def test_everything_that_a_reviewer_does_leaves_their_name(at: Inside, dana: Reviewer, lee: Reviewer) -> None:
    maya = await at.in_review(photo(51), photo(52))
    review = await _review(dana, maya)
    assert (await lee.get(f"/{review}")).status_code == 200
    for side in ("front", "back", "front"):
        assert (await dana.get(f"/{review}/photos/{side}")).content[:2] == b"\xff\xd8"
    assert (await dana.get(f"/{review}/photos/page")).status_code == 404
    assert (await dana.decide(review, "approved")).status_code == 204
    assert await _trail(at, maya) == [
        ("reviewer:lee", "ReviewOpened", ""),
        ("reviewer:dana", "PhotoViewed", "front"),
        ("reviewer:dana", "PhotoViewed", "back"),
        ("reviewer:dana", "PhotoViewed", "front"),
        ("reviewer:dana", "Decided", ""),
    ]
    assert await at.rows(audit, audit.c.event == "ReviewsListed", audit.c.actor == "reviewer:dana") >= 1


async def test_the_second_of_two_reviewers_is_told_who_decided(at: Inside, dana: Reviewer, lee: Reviewer) -> None:
    maya = await at.in_review(photo(53), photo(54))
    review = await _review(dana, maya)
    answers = await asyncio.gather(
        dana.decide(review, "approved"), lee.decide(review, "rejected", {"code": "document_not_genuine"})
    )
    assert sorted(answer.status_code for answer in answers) == [204, 409]
    refused = next(answer for answer in answers if answer.status_code == 409).json()
    won = "dana" if answers[0].status_code == 204 else "lee"
    assert refused["values"]["by"] == won
    assert refused["detail"].startswith(f"decided by {won} at 20")
    item = (await lee.get(f"/{review}")).json()["item"]
    assert (item["decided_by"], item["outcome"]) == (won, refused["values"]["outcome"])


async def test_the_same_decision_again_with_its_key_is_done_once(at: Inside, dana: Reviewer) -> None:
    maya = await at.in_review(photo(55), photo(56))
    review, key = await _review(dana, maya), str(uuid.uuid4())
    for _ in range(2):
        assert (await dana.decide(review, "approved", key=key)).status_code == 204
    assert [event for _, event, _ in await _trail(at, maya)] == ["Decided"]


async def test_the_staff_note_never_leaves_the_review(at: Inside, dana: Reviewer) -> None:
    maya = await at.in_review(photo(57), photo(58))
    review = await _review(dana, maya)
    told = {"code": "photo_glare", "subject": "back"}
    answer = await dana.decide(review, "retake", told, message="The barcode shines.", staff_note="Walrus in the margin")
    assert answer.status_code == 204
    seen = [(await maya.until_step("documents"))]
    assert seen[0]["decision"]["note"] == "The barcode shines."
    assert (await maya.upload("back", photo(59))).status_code == 200
    await maya.must("submit-documents")
    await maya.must("submit-details", **maya.details() | {"date_of_birth": "1991-03-14"})
    seen.append(await maya.until_step("in_review"))
    again = await _review(dana, maya)
    case = (await dana.get(f"/{again}")).json()
    assert case["past"][0]["staff_note"] == "Walrus in the margin"
    assert case["past"][0]["item"]["decided_by"] == "dana"
    assert (
        await dana.decide(again, "rejected", {"code": "document_not_genuine"}, staff_note="Walrus")
    ).status_code == 204
    seen.append(await maya.until_step("rejected"))
    seen.append((await maya.sign_in()).json())
    seen += await maya.sandbox.messages(lambda mail: mail["to"] == maya.email, count=4)
    assert "Walrus" not in str(seen)


async def test_the_reviewer_sees_what_was_read_of_the_document(at: Inside, dana: Reviewer) -> None:
    ana = at.person()
    await ana.confirmed()
    await ana.must("choose-method", method="documents")
    await ana.must("choose-document", country="US", type="passport")
    await ana.upload("page", paper("maya", "passport", "page"))
    await ana.must("submit-documents")
    address = {"line1": "1 Elm", "city": "Austin", "state": "TX", "postal_code": "78745"}
    for _ in range(3):  # another name than the document's goes to a person at the last try
        if ana.step == "in_review":
            break
        changed = {"address": address, "last_name": "Quill", "date_of_birth": "1991-03-14"}
        await ana.must("submit-details", **ana.details() | changed)
        await ana.until_step("failed", "in_review")
    case = (await dana.get(f"/{await _review(dana, ana)}")).json()
    read = {(one["side"], one["name"]): one["text"] for one in case["read"]}
    assert read["page", "surname"] == "ORTIZ"
    assert case["details"]["last_name"] == "Quill"
    assert case["found"]["last_name"] == "Ortiz"


@pytest.mark.parametrize("token", ["customer", "nobody", "", "hash"])
async def test_no_other_token_opens_it(at: Inside, dana: Reviewer, token: str) -> None:
    maya = await at.person().confirmed()
    given = {"customer": maya.token, "hash": hashlib.sha256(TOKENS["dana"].encode()).hexdigest()}.get(token, token)
    headers = {"Authorization": f"Bearer {given}", "Idempotency-Key": str(uuid.uuid4())}
    for path in ("", "/rev_x", "/rev_x/photos/front"):
        assert (await at.http.get(f"/v1/reviews{path}", headers=headers)).status_code == 401
    body = {"outcome": "approved"}
    assert (await at.http.post("/v1/reviews/rev_x/decision", json=body, headers=headers)).status_code == 401
    reading = await at.http.get("/v1/application", headers=dana.headers)
    assert reading.status_code == 401, "nor does a reviewer's open an application"


async def test_texts_have_a_limit(at: Inside, dana: Reviewer) -> None:
    maya = await at.in_review(photo(61), photo(62))
    review = await _review(dana, maya)
    for name in ("message", "staff_note"):
        answer = await dana.decide(review, "approved", **{name: "x" * 2001})
        assert answer.status_code == 422
        assert "at most 2000" in answer.json()["detail"]


async def test_without_reviewers_there_is_nothing(tmp_path: Path) -> None:
    async with inside(tmp_path) as at:
        object.__setattr__(at.backend.settings, "sandbox_token", "")
        assert (await at.http.get("/v1/reviews", headers={"Authorization": "Bearer "})).status_code == 404
