"""Nothing of the person lies on disk in clear, and nothing is in the log."""

from __future__ import annotations

from .conftest import NewPerson
from .person import BIRTH_DATE, PASSWORD, reviewed
from .photo_files import photo
from .process import Server


async def test_nothing_of_the_person_is_readable_on_disk_or_in_the_log(person: NewPerson, server: Server) -> None:
    maya = await person().reviewing("+12025550142")
    details = maya.document["details"]
    code = await maya.code()
    address = details["address"] | {"line2": "Apartment Kilimanjaro"}
    await maya.must("submit-details", **maya.details(address=address, id_number="219099999"))
    await maya.until_step("approved", "failed")

    ben = await person(email=reviewed()).confirmed()
    await ben.must("choose-method", method="documents")
    await ben.must("choose-document", country="US", type="passport")
    picture = photo(11)
    await ben.upload("page", picture)
    await ben.must("submit-documents")
    await ben.must(
        "submit-details",
        first_name="Benedetta",
        last_name="Quillfeather",
        address={"line1": "77 Zanzibar Parade", "city": "Austin", "state": "TX", "postal_code": "78745"},
        date_of_birth=BIRTH_DATE,
    )
    await ben.until_step("in_review")
    await ben.sandbox.decide(ben.id, "rejected", {"code": "document_not_genuine"}, note="Xylophone words")
    await ben.until_step("rejected")
    await ben.must("appeal", message="Marzipan is what I have to say about it.")

    secrets = [
        maya.email,
        ben.email,
        maya.token,
        PASSWORD,
        "2025550142",
        details["last_name"],
        details["address"]["line1"],
        details["id_last4"] + '"',
        "Kilimanjaro",
        "219099999",
        "Quillfeather",
        "Zanzibar",
        "Xylophone",
        "Marzipan",
        BIRTH_DATE,
        f'"{code}"',
    ]
    files = [path for path in server.data_dir.rglob("*") if path.is_file()]
    assert any(path.name == "server.log" for path in files)
    for path in files:
        data = path.read_bytes()
        found = [secret for secret in secrets if secret.encode() in data]
        assert not found, (path.name, found)
        assert picture[200:400] not in data, path
