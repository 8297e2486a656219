"""Every state of the gallery, and nothing that the walk looks for may be found.

In all looks, with text of 150 %, in a small window, from right to left, in the pseudo-language and on a kiosk.
"""

from __future__ import annotations

import pytest

from kyc_desktop.gallery import KIOSK_STATES, STATES
from kyc_desktop.gallery.findings import Demand, findings
from kyc_desktop.gallery.studio import Studio
from kyc_desktop.gallery.variants import CHINESE, FRENCH, GERMAN, PORTUGUESE, PSEUDO, RTL, SPANISH
from kyc_desktop.gallery.walk import Walk

PAGES = sorted({state.page for state in STATES})
LANGUAGES = (SPANISH, FRENCH, GERMAN, PORTUGUESE, CHINESE)
WORDS = Demand(contrast=False, keyboard=False)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_found_on_a_page(page: str, studio: Studio) -> None:
    walk = Walk(studio=studio, languages=(RTL, PSEUDO))
    found = [
        f"{state.name}, {variant}: {finding}"
        for state in STATES
        if state.page == page
        for variant, finding in walk.look_at(state)
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_found_in_the_other_languages(page: str, studio: Studio) -> None:
    """The pseudo-language, longer than all of them, sees every state; these see the first one of each page."""
    state = next(state for state in STATES if state.page == page)
    found = []
    for variant in LANGUAGES:
        window = studio.open(state, variant)
        found += [f"{state.name}, {variant.name}: {finding}" for finding in findings(window, WORDS)]
        studio.close(window)
    assert not found, "\n".join(found)


def test_nothing_is_found_on_what_only_a_kiosk_has(studio: Studio) -> None:
    walk = Walk(studio=studio)
    found = [
        f"{state.name}, {variant}: {finding}"
        for state in KIOSK_STATES
        for variant, finding in walk.look_at_kiosk(state)
    ]
    assert not found, "\n".join(found)
