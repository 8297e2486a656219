"""The fixtures of async tests, where pytest-asyncio is installed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import pytest_asyncio

if TYPE_CHECKING:
    from kyc_desktop.testing.journey import Journey
    from kyc_desktop.testing.open import OpenJourney


@pytest_asyncio.fixture
async def _kyc_async(kyc_opening: OpenJourney) -> AsyncIterator[OpenJourney]:
    from kyc_desktop.testing.loop import check_running

    check_running()
    yield kyc_opening
    await kyc_opening.close()


@pytest_asyncio.fixture
async def _kyc_async_journey(_kyc_async: OpenJourney) -> Journey:
    return await _kyc_async()
