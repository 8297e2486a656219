"""The document route with drawn documents: what is in the picture decides, and the customer is told why."""

from __future__ import annotations

import sys

import pytest

from kyc_desktop.backend.document_reader import DocumentReader
from kyc_desktop.backend.documents import worker_command
from kyc_desktop.backend.photo_worker import READ
from kyc_desktop.backend.ports import Photo
from kyc_desktop.capture.specimen import Defect

from .conftest import NewPerson
from .papers import another, paper
from .person import BIRTH_DATE, Applicant, Document
from .photo_files import photo
from .process import Server

ADDRESS = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}


async def _choosing(maya: Applicant, kind: str, country: str = "US") -> Applicant:
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country=country, type=kind)
    return maya


async def _submit(maya: Applicant, **photos: bytes) -> Document:
    for side, data in photos.items():
        answer = await maya.upload(side, data)
        assert answer.status_code == 200, answer.text
    return await maya.must("submit-documents")


def _names(details: Document) -> tuple[str, str, str]:
    return details["first_name"], details["middle_name"], details["last_name"]


def _shown(maya: Applicant, **changes: object) -> Document:
    """What the customer confirms: the details as they are shown."""
    shown = maya.document["details"]
    wanted = ("first_name", "middle_name", "last_name", "address", "date_of_birth")
    return {name: shown[name] for name in wanted} | changes


def _reasons(maya: Applicant) -> dict[str, list[str]]:
    return {
        side["name"]: [reason["code"] for reason in side["reasons"]] for side in maya.document["documents"]["sides"]
    }


async def test_a_passport_fills_the_details_and_is_enough(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    document = await _submit(maya, page=paper("maya", "passport", "page"))
    assert document["step"] == "review"
    details = document["details"]
    assert (details["source"], details["date_of_birth"]) == ("document", BIRTH_DATE)
    assert _names(details) == ("Maya", "Elena", "Ortiz")
    assert details["address"] is None
    await maya.must("submit-details", **_shown(maya, address=ADDRESS))
    document = await maya.until_step("approved")
    assert document["decision"]["name"] == "Maya Elena Ortiz"
    assert document["decision"]["method"] == "documents"


async def test_a_licence_gives_the_address_too(person: NewPerson) -> None:
    maya = await _choosing(person(), "drivers_license")
    document = await _submit(
        maya, front=paper("maya", "drivers_license", "front"), back=paper("maya", "drivers_license", "back")
    )
    assert document["step"] == "review", _reasons(maya)
    assert _names(document["details"]) == ("Maya", "Elena", "Ortiz")
    address = document["details"]["address"]
    assert (address["line1"], address["line2"]) == ("1204 Juniper Bend", "Apt 3")
    assert (address["city"], address["state"], address["postal_code"]) == ("Austin", "TX", "78704")
    assert address["country"] == "US"
    await maya.must("submit-details", **_shown(maya))
    await maya.until_step("approved")


async def test_a_card_whose_code_lines_write_the_name_in_ascii(person: NewPerson) -> None:
    jonas = await _choosing(person(), "id_card", "DE")
    document = await _submit(jonas, front=paper("jonas", "id_card", "front"), back=paper("jonas", "id_card", "back"))
    assert document["step"] == "review", _reasons(jonas)
    assert _names(document["details"]) == ("Jonas", "", "Weiss Lukasik")
    own = _shown(jonas, last_name="Weiß-Łukasik", address=ADDRESS)
    await jonas.must("submit-details", **own)
    document = await jonas.until_step("approved")
    assert document["decision"]["name"] == "Jonas Weiß-Łukasik"


async def test_a_blurred_photo_comes_back_with_its_reason_and_not_again(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    blurred = paper("maya", "passport", "page", Defect.BLURRED)
    document = await _submit(maya, page=blurred)
    assert document["step"] == "documents"
    assert document["decision"]["outcome"] == "retake"
    assert "photo_blurred" in _reasons(maya)["page"]
    assert [event["code"] for event in document["history"][-2:]] == ["documents_submitted", "retake"]
    assert "submit-documents" not in maya.actions
    same = await maya.upload("page", blurred)
    assert (same.status_code, same.json()["code"]) == (422, "photo_failed_before")
    document = await _submit(maya, page=paper("maya", "passport", "page"))
    assert document["step"] == "review"
    assert document["decision"] is None


async def test_an_expired_document_says_on_which_day(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    document = await _submit(maya, page=paper("maya", "passport", "page", Defect.EXPIRED))
    assert document["step"] == "documents"
    reason = document["documents"]["sides"][0]["reasons"][0]
    assert reason["code"] == "document_expired"
    assert reason["values"]["expired_on"].endswith("-09-01")


async def test_sides_that_were_swapped(person: NewPerson) -> None:
    maya = await _choosing(person(), "drivers_license")
    await _submit(maya, front=paper("maya", "drivers_license", "back"), back=paper("maya", "drivers_license", "front"))
    assert maya.step == "documents"
    assert "wrong_side" in _reasons(maya)["front"]


async def test_the_same_side_twice(person: NewPerson) -> None:
    maya = await _choosing(person(), "drivers_license")
    await _submit(maya, front=another("maya", "drivers_license", "back"), back=paper("maya", "drivers_license", "back"))
    assert maya.step == "documents"
    assert set(_reasons(maya)["front"]) & {"wrong_side", "same_photo"}
    assert _reasons(maya)["back"] == [], "the photo in its place stays"


async def test_somebody_under_age_is_told_for_good_and_may_appeal(person: NewPerson) -> None:
    robin = await _choosing(person(), "passport")
    document = await _submit(robin, page=paper("robin", "passport", "page"))
    assert document["step"] == "rejected"
    reason = document["decision"]["reasons"][0]
    assert (reason["code"], reason["kind"]) == ("under_age", "final")
    assert {"age", "limit", "adult_on", "operator"} <= set(reason["values"])
    assert set(robin.actions) == {"appeal"}


async def test_another_document_than_the_one_that_was_chosen(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport", "DE")
    await _submit(maya, page=paper("maya", "passport", "page"))
    assert maya.step == "documents"
    assert "wrong_document" in _reasons(maya)["page"]


async def test_another_name_can_be_corrected_and_at_last_a_person_decides(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    await _submit(maya, page=paper("maya", "passport", "page"))
    right = _shown(maya, address=ADDRESS)
    wrong = right | {"last_name": "Castellanos", "date_of_birth": "1992-03-14"}
    await maya.must("submit-details", **wrong)
    document = await maya.until_step("failed")
    told = {reason["code"]: reason for reason in document["decision"]["reasons"]}
    assert set(told) == {"document_name_differs", "document_birth_date_differs"}
    assert {reason["action"] for reason in told.values()} == {"edit"}
    assert {"submit-details", "choose-method", "appeal"} <= set(maya.actions)

    await maya.must("submit-details", **wrong | {"date_of_birth": BIRTH_DATE})
    document = await maya.until(lambda document: document["step"] == "failed" and document["decision"])
    assert [reason["code"] for reason in document["decision"]["reasons"]] == ["document_name_differs"]
    await maya.must("submit-details", **wrong)
    await maya.until_step("in_review")
    await maya.sandbox.decide(maya.id, "approved")
    await maya.until_step("approved")


async def test_a_name_that_was_corrected_is_accepted(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    await _submit(maya, page=paper("maya", "passport", "page"))
    right = _shown(maya, address=ADDRESS)
    await maya.must("submit-details", **right | {"last_name": "Castellanos"})
    await maya.until_step("failed")
    await maya.must("submit-details", **right | {"middle_name": ""})
    await maya.until_step("approved")


async def test_a_document_without_anything_to_read_goes_to_a_person(person: NewPerson) -> None:
    jonas = await _choosing(person(), "drivers_license", "DE")
    document = await _submit(
        jonas, front=paper("jonas", "drivers_license", "front"), back=paper("jonas", "drivers_license", "back")
    )
    assert document["step"] == "review", _reasons(jonas)
    assert _names(document["details"]) == ("", "", "")
    own = {"first_name": "Jonas", "last_name": "Weiß-Łukasik", "address": ADDRESS, "date_of_birth": "1984-11-30"}
    await jonas.must("submit-details", **own)
    await jonas.until_step("in_review")


async def test_after_two_refusals_by_the_computer_a_person_looks(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    for seed in (1, 2):
        await _submit(maya, page=photo(seed))
        assert maya.step == "documents"
        assert _reasons(maya)["page"]
    assert maya.document["suggested"] == "phone", "the same failure twice"
    await _submit(maya, page=photo(3))
    assert maya.step == "review"
    own = {"first_name": "Maya", "last_name": "Ortiz", "address": ADDRESS, "date_of_birth": BIRTH_DATE}
    await maya.must("submit-details", **own)
    await maya.until_step("in_review")


@pytest.mark.parametrize("mode", ["error", "timeout"])
async def test_a_check_that_fails_at_once_is_made_later(person: NewPerson, mode: str) -> None:
    maya = await _choosing(person(), "passport")
    await maya.upload("page", paper("maya", "passport", "page"))
    await maya.sandbox.fault("documents", mode)
    await maya.must("submit-documents")
    assert maya.step == "review"
    assert _names(maya.document["details"]) == ("", "", "")
    own = {"first_name": "Maya", "last_name": "Ortiz", "address": ADDRESS, "date_of_birth": BIRTH_DATE}
    await maya.must("submit-details", **own)
    await maya.until_step("approved")


async def test_a_bad_photo_that_is_found_later_is_asked_for_again(person: NewPerson) -> None:
    maya = await _choosing(person(), "passport")
    await maya.upload("page", paper("maya", "passport", "page", Defect.EXPIRED))
    await maya.sandbox.fault("documents", "error")
    await maya.must("submit-documents")
    own = {"first_name": "Maya", "last_name": "Ortiz", "address": ADDRESS, "date_of_birth": BIRTH_DATE}
    await maya.must("submit-details", **own)
    document = await maya.until_step("documents")
    assert document["decision"]["outcome"] == "retake"
    assert _reasons(maya)["page"] == ["document_expired"]


async def test_nothing_that_was_read_is_on_the_disk_or_in_the_log(person: NewPerson, server: Server) -> None:
    thabo = await _choosing(person(), "drivers_license", "CA")
    await _submit(
        thabo, front=paper("thabo", "drivers_license", "front"), back=paper("thabo", "drivers_license", "back")
    )
    assert thabo.document["details"]["last_name"] == "Mokoena", _reasons(thabo)
    other = await _choosing(person(), "passport", "CA")
    await _submit(other, page=paper("thabo", "passport", "page", Defect.EXPIRED))
    assert _reasons(other)["page"]
    secrets = ["Mokoena", "MOKOENA", "Thabo", "THABO", "Larch", "LARCH", "1978-07-04", "19780704", "780704", "PD447120"]
    for path in (path for path in server.data_dir.rglob("*") if path.is_file()):
        data = path.read_bytes()
        found = [secret for secret in secrets if secret.encode() in data]
        assert not found, (path.name, found)


async def test_a_frozen_bundle_reads_with_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    words = (*worker_command(), READ)
    assert words == (sys.executable, "--clean-one-photo", "read")
    # What the bundle then does with these words, by the interpreter that it contains.
    reader = DocumentReader(worker=(words[0], "-P", "-m", "kyc_desktop", *words[1:]))
    found = await reader.read([Photo(side="page", data=paper("maya", "passport", "page"), sha256="")])
    reading = found["page"]
    assert reading is not None
    assert reading.text("surname") == "ORTIZ"


async def test_what_decodes_to_nothing_is_no_reading() -> None:
    found = await DocumentReader().read(
        [Photo(side="front", data=b"no picture", sha256=""), Photo(side="back", data=photo(1), sha256="")]
    )
    assert found["front"] is None
    assert found["back"] is not None
