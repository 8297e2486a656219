"""Photos outlive the window: chosen ones are there again, and those on their way go on where they stopped."""

from __future__ import annotations

from pathlib import Path

import pytest

from kyc_desktop.capture.specimen import PEOPLE, draw
from kyc_desktop.testing import Journey, OpenJourney, Sandbox
from kyc_desktop.ui.widgets.drop_area import DropArea
from kyc_desktop.ui.widgets.upload_row import UploadRow
from tests.api.proxy import Fault, Proxy, proxy_to


@pytest.fixture
def licence(tmp_path: Path) -> tuple[Path, Path]:
    """Front and back of Maya's specimen driver's licence, outside the folder of the program."""
    front, back = tmp_path / "front.jpg", tmp_path / "back.jpg"
    draw(PEOPLE["maya"], "drivers_license", "front").save(front)
    draw(PEOPLE["maya"], "drivers_license", "back").save(back)
    return front, back


async def choose(journey: Journey, licence: tuple[Path, Path]) -> list[bytes]:
    """From nothing to a front that is kept and a back to say yes to; their bytes as they will be sent."""
    await journey.to_method()
    await journey.choose_documents()
    journey.click("documents.drivers_license")
    journey.press_primary()
    await journey.on("photos")
    await journey.use_file("front", licence[0])
    await journey.on("photos")
    assert "stored, encrypted, on this computer" in journey.words()
    await journey.check_file("back", licence[1])
    candidate = journey.window._candidate
    assert candidate is not None
    return [*(photo.data for photo in journey.state.photos), candidate.photo.data]


async def stored(journey: Journey, folder: Path, count: int) -> None:
    """Until so many photos are on the disk."""
    await journey.until(lambda: sealed(folder) == count, f"{count} photos on the disk")


def sealed(folder: Path) -> int:
    return sum(path.stat().st_size > 40_000 for path in (folder / "drafts").glob("*.sealed"))


def assert_no_photo_in_clear(folder: Path, photos: list[bytes]) -> None:
    """Nowhere: no file of the program has a piece of a photo, from its head, its middle or its end."""
    pieces = [piece for data in photos for piece in (data[:40], data[len(data) // 2 :][:40], data[-40:])]
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not any(piece in content for piece in pieces), path


async def test_chosen_photos_are_there_again_after_a_crash(
    open_journey: OpenJourney, licence: tuple[Path, Path], tmp_path: Path
) -> None:
    first = await open_journey()
    photos = await choose(first, licence)
    await stored(first, tmp_path / "data", 1)
    await first.crash()
    assert_no_photo_in_clear(tmp_path / "data", photos)
    second = await open_journey()
    await second.on("photos")
    await second.until(lambda: len(second.state.photos) == 1, "the photo of the first run")
    area = second.find("photos.front")
    assert isinstance(area, DropArea)
    assert "front.jpg" in area.zone.accessibleName()
    assert not second.window.sheet.footer.primary.isEnabled(), "nobody had said yes to the back"
    assert not second.state.uploads, "nothing is sent before somebody says so"
    second.click("photos.front.remove")
    await stored(second, tmp_path / "data", 0)
    await second.crash()
    third = await open_journey()
    await third.on("photos")
    assert third.state.photos == ()


async def half_sent(journey: Journey, proxy: Proxy, photos: list[bytes]) -> None:
    """Send until one photo has arrived and some of the other, then cut the line for good."""
    enough = proxy.sent + len(photos[0]) + len(photos[1]) // 3
    journey.press_primary()
    await journey.on("sending")
    await journey.until(lambda: journey.state.uploads != () and journey.state.uploads[0].phase == "sent", "the front")
    proxy.faults = [Fault(up=len(photos[1]) // 2) for _ in range(9)]
    proxy.cut_all()
    await journey.until(lambda: proxy.sent > enough, "a part of the back")
    proxy.dead = True
    proxy.cut_all()
    await journey.until(lambda: "stopped at" in journey.words() or "Paused" in journey.words(), "the pause")
    await journey.until(lambda: journey.state.connection.retry_at is not None, "the countdown")


@pytest.mark.parametrize("end", ["close", "crash"])
async def test_half_sent_photos_go_on_where_they_stopped(
    open_journey: OpenJourney, sandbox: Sandbox, licence: tuple[Path, Path], tmp_path: Path, end: str
) -> None:
    folder = tmp_path / "data"
    async with proxy_to(sandbox.url) as proxy:
        first = await open_journey(url=proxy.url)
        photos = await choose(first, licence)
        await half_sent(first, proxy, photos)
        assert "We keep your photos" in first.words()
        assert "They are stored, encrypted, on this computer." in first.words()
        assert "Try now" in first.words()
        await (first.close() if end == "close" else first.crash())
        assert_no_photo_in_clear(folder, photos)
        assert sealed(folder) == 2
        proxy.faults.clear()
        proxy.dead = False
        before = proxy.sent
        second = await open_journey(url=proxy.url)
        seen: list[str] = []
        rows: list[str] = []

        def look(_: object) -> None:
            seen.append(second.page)
            if second.page == "sending":
                rows.extend(row.accessibleName() for row in second.window.page.findChildren(UploadRow))

        second.session.subscribe(look)
        await second.on("review", seconds=30)
        assert proxy.sent - before < sum(map(len, photos)), "what had arrived was not sent again"
        await second.until(lambda: sealed(folder) == 0, "the photos to be forgotten")
        assert second.state.photos == ()
        assert second.state.problem is None
        assert "sending" in seen
        assert any("back" in row for row in rows)


async def test_cancel_deletes_them_everywhere(
    open_journey: OpenJourney, sandbox: Sandbox, licence: tuple[Path, Path], tmp_path: Path
) -> None:
    async with proxy_to(sandbox.url) as proxy:
        first = await open_journey(url=proxy.url)
        photos = await choose(first, licence)
        await half_sent(first, proxy, photos)
        await first.crash()
        proxy.faults = [Fault(up=20_000) for _ in range(60)]
        proxy.dead = False
        second = await open_journey(url=proxy.url)
        await second.on("sending")
        second.press_left()
        await second.until(lambda: bool(second.dialog_buttons()), "the question")
        second.answer_dialog(safe=False)
        await second.until(lambda: sealed(tmp_path / "data") == 0, "the photos to be forgotten")
        proxy.faults.clear()
        await second.on("photos")
        await second.until(lambda: not second.state.photos and not second.state.uploads, "an empty page")
        await second.until(
            lambda: all(side.state != "received" for side in second.application.documents.sides),  # type: ignore[union-attr]
            "the answer of the server",
        )
        assert not second.window.sheet.footer.primary.isEnabled()
