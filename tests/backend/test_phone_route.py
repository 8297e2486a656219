"""The phone route from nothing to verified, and every outcome that a sandbox number stands for."""

from __future__ import annotations

from .conftest import NewPerson


async def test_from_registration_to_verified(person: NewPerson) -> None:
    maya = await person().reviewing("+12025550100")
    assert maya.document["details"]["id_last4"]
    assert maya.document["phone"]["confirmed_at"]
    await maya.must("submit-details", **maya.details())
    document = await maya.until_step("approved")
    assert document["decision"]["outcome"] == "approved"
    assert document["actions"] == []
