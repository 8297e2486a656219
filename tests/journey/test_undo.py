"""What was lost by a slip of the hand comes back."""

from __future__ import annotations

from kyc_desktop.testing import Journey
from kyc_desktop.ui.widgets.drop_area import DropArea


async def test_a_photo_that_was_removed_comes_back(journey: Journey) -> None:
    await journey.to_method()
    await journey.choose_documents("drivers_license")
    await journey.photograph("front")
    area = journey.window.findChild(DropArea, "photos.front")
    assert area is not None
    area.remove.click()
    await journey.until(lambda: not journey.state.photos, "the photo to go")
    assert journey.window.toast.words == "Photo removed"
    journey.click("toast.act")
    await journey.until(lambda: [photo.side for photo in journey.state.photos] == ["front"], "the photo to come back")
    assert journey.wanted_side == "back"
    await journey.photograph("back")
    assert journey.page == "review"
