"""The document route: choose, photos, details, review, retake; and everything that can be wrong with a photo."""

from __future__ import annotations

import asyncio
import uuid

import httpx
import pytest

from .conftest import NewPerson
from .person import BIRTH_DATE, Applicant, digest, reviewed
from .photo_files import noise, photo
from .process import Server
from .uploads import offset_of, rest_of, send_part

ADDRESS = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}
TYPED = {"first_name": "Maya", "last_name": "Ortiz", "address": ADDRESS, "date_of_birth": BIRTH_DATE}


async def _choosing(maya: Applicant, kind: str = "drivers_license") -> Applicant:
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type=kind)
    return maya


async def _in_review(maya: Applicant) -> Applicant:
    await _choosing(maya)
    for seed, side in enumerate(("front", "back")):
        answer = await maya.upload(side, photo(seed))
        assert answer.status_code == 200, answer.text
    await maya.must("submit-documents")
    assert maya.step == "review"
    assert maya.document["details"]["source"] == "document"
    await maya.must("submit-details", **TYPED)
    await maya.until_step("in_review")
    return maya


async def test_two_sides_details_review_approved(person: NewPerson) -> None:
    maya = await _in_review(person(email=reviewed()))
    assert maya.document["review"]["subject"] == "photos"
    await maya.sandbox.decide(maya.id, "approved")
    document = await maya.until_step("approved")
    assert document["decision"]["name"] == "Maya Ortiz"
    assert document["decision"]["method"] == "documents"


async def test_retake_says_what_is_wrong_with_which_side(person: NewPerson) -> None:
    maya = await _in_review(person(email=reviewed()))
    await maya.sandbox.decide(maya.id, "retake", {"code": "photo_glare", "subject": "back"}, note="The barcode.")
    document = await maya.until_step("documents")
    front, back = document["documents"]["sides"]
    assert (front["state"], back["state"]) == ("received", "refused")
    assert back["reasons"][0]["code"] == "photo_glare"
    assert document["decision"]["outcome"] == "retake"
    assert "submit-documents" not in maya.actions

    same = await maya.upload("back", photo(1))
    assert (same.status_code, same.json()["code"]) == (422, "photo_failed_before")
    assert (await maya.upload("back", photo(7))).status_code == 200
    await maya.must("submit-documents")
    assert maya.document["details"]["first_name"] == "Maya", "what was typed is kept"
    await maya.must("submit-details", **TYPED)
    await maya.until_step("in_review")


async def test_refused_for_good_with_one_appeal(person: NewPerson) -> None:
    maya = await _in_review(person(email=reviewed()))
    await maya.sandbox.decide(maya.id, "rejected", {"code": "document_not_genuine"})
    await maya.until_step("rejected")
    assert set(maya.actions) == {"appeal"}
    short = await maya.tell("appeal", message="No.")
    assert short.json()["code"] == "message_short"
    await maya.must("appeal", message="This is my own licence, issued in Austin.")
    await maya.sandbox.decide(maya.id, "approved")
    await maya.until_step("approved")


async def test_a_reason_without_what_its_words_say_is_refused(person: NewPerson) -> None:
    maya = await _in_review(person(email=reviewed()))
    review = await maya.sandbox.review_of(maya.id)

    async def decide(**values: str) -> httpx.Response:
        reason = {"code": "document_expired", "subject": None, "values": values}
        return await maya.http.post(
            f"/v1/reviews/{review['id']}/decision",
            json={"outcome": "rejected", "reasons": [reason], "note": None},
            headers={"Authorization": f"Bearer {maya.sandbox.token}", "Idempotency-Key": str(uuid.uuid4())},
        )

    nameless = await decide()
    assert nameless.status_code == 422
    assert "expired_on" in nameless.json()["detail"]
    assert (await decide(expired_on="2024-09-01")).status_code == 204


async def test_the_same_review_is_decided_once(person: NewPerson) -> None:
    maya = await _in_review(person(email=reviewed()))
    review = await maya.sandbox.review_of(maya.id)
    await maya.sandbox.decide(maya.id, "approved")
    again = await maya.http.post(
        f"/v1/reviews/{review['id']}/decision",
        json={"outcome": "rejected", "reasons": [{"code": "document_not_genuine"}], "note": None},
        headers={
            "Authorization": f"Bearer {maya.sandbox.token}",
            "Idempotency-Key": "5d7b3c4e-1111-4222-8333-944445555666",
        },
    )
    assert again.status_code == 409


async def test_reviewer_sees_the_photo_without_metadata(person: NewPerson, server: Server) -> None:
    maya = await _in_review(person(email=reviewed()))
    review = await maya.sandbox.review_of(maya.id)
    headers = {"Authorization": f"Bearer {server.token}"}
    case = (await maya.http.get(f"/v1/reviews/{review['id']}", headers=headers)).json()
    assert case["sides"] == ["front", "back"]
    assert case["details"]["first_name"] == "Maya"
    shown = await maya.http.get(f"/v1/reviews/{review['id']}/photos/front", headers=headers)
    assert shown.content[:2] == b"\xff\xd8"
    assert "attachment" in shown.headers["content-disposition"]
    stored = [path.read_bytes() for path in server.data_dir.rglob("*") if path.is_file() and "doc_" in path.name]
    assert stored
    assert all(shown.content not in data and b"JFIF" not in data for data in stored), "photos are encrypted at rest"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (photo(3)[:2000], "file_damaged"),
        (b"%PDF-1.7 not a picture", "file_type"),
        (photo(3, size=(300, 200)), "photo_too_small"),
    ],
    ids=["empty", "truncated", "not a picture", "small"],
)
async def test_photos_that_cannot_be_used(person: NewPerson, data: bytes, code: str) -> None:
    maya = await _choosing(person(), "passport")
    answer = await maya.upload("page", data)
    assert answer.status_code == 422
    assert answer.json()["code"] == code
    await maya.read()
    assert maya.document["documents"]["sides"][0]["state"] == "missing"


async def test_one_photo_for_two_sides(person: NewPerson) -> None:
    maya = await _choosing(person())
    await maya.upload("front", photo(1))
    answer = await maya.upload("back", photo(1))
    assert (answer.status_code, answer.json()["code"]) == (422, "same_photo")


async def test_too_large_wrong_type_wrong_side_wrong_digest(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    large = await maya.upload("page", b"\0" * 10_000_001)
    assert (large.status_code, large.json()["code"]) == (413, "file_too_large")
    assert float(large.json()["values"]["size"]) < 100, "megabytes, as the sentence says"
    assert (await maya.upload("page", photo(1), media_type="application/pdf")).status_code == 415
    assert (await maya.upload("back", photo(1))).status_code == 404
    wrong = await maya.upload("page", photo(1), **{"Content-Digest": digest(b"another")})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "digest_mismatch")


async def test_the_same_photo_again_changes_nothing(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    await maya.upload("page", photo(4))
    version = maya.document["version"]
    await maya.upload("page", photo(4))
    assert maya.document["version"] == version


async def test_a_side_can_be_taken_back(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    await maya.upload("page", photo(4))
    assert "submit-documents" in maya.actions
    answer = await maya.http.delete("/v1/application/documents/page", headers={"Authorization": f"Bearer {maya.token}"})
    assert answer.json()["documents"]["sides"][0]["state"] == "missing"
    await maya.read()
    missing = await maya.tell("submit-documents")
    assert missing.json()["code"] == "side_missing"


async def test_upload_goes_on_where_it_stopped(person: NewPerson, server: Server) -> None:
    maya = await _choosing(person(), "passport")
    data = noise()
    cut = 2_300_000
    assert cut < len(data)
    await send_part(server.port, maya, data, cut)
    offset = await offset_of(maya, data)
    assert 1_000_000 <= offset <= cut

    wrong = await maya.upload("page", data[10:], **rest_of(data, 10))
    assert (wrong.status_code, wrong.json()["code"]) == (409, "upload_interrupted")
    assert int(wrong.headers["Upload-Offset"]) == offset

    answer = await maya.upload("page", data[offset:], **rest_of(data, offset))
    assert answer.status_code == 200, answer.text
    assert maya.document["documents"]["sides"][0]["state"] == "received"
    assert await offset_of(maya, data) == len(data)


async def test_document_that_is_not_accepted(person: NewPerson) -> None:
    maya = await person().confirmed()
    await maya.must("choose-method", method="documents")
    country = await maya.tell("choose-document", country="KP", type="passport")
    assert (country.status_code, country.json()["code"]) == (422, "country_not_accepted")
    kind = await maya.tell("choose-document", country="US", type="library_card")
    assert (kind.status_code, kind.json()["code"]) == (422, "type_not_accepted")


async def test_withdrawing_erases_the_photos(person: NewPerson, server: Server) -> None:
    maya = await _choosing(person(), "passport")
    await maya.upload("page", photo(6))
    folder = next(path for path in server.data_dir.rglob(maya.id) if path.is_dir())
    assert list(folder.iterdir())
    answer = await maya.http.delete("/v1/application", headers={"Authorization": f"Bearer {maya.token}"})
    assert answer.status_code == 204
    assert (await maya.read()).status_code == 401
    assert (await maya.sandbox.mails(maya.email, count=2))[-1]["template"] == "erased"
    async with asyncio.timeout(10):
        while folder.exists() and list(folder.iterdir()):
            await maya.http.get("/healthz")
