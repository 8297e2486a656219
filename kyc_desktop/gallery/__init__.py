"""Pictures of every page in every state and variant, drawn with the real window and pages, without a server.

The clock stands still on May 12, 2026 in Chicago and nothing moves: two runs on one system give the same pictures,
so that a change can be seen as a difference.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from ..flow.operator import Operator
from .people import DAY
from .state import State
from .states_camera import STATES as CAMERA_STATES
from .states_capture import STATES as CAPTURE_STATES
from .states_details import STATES as DETAILS_STATES
from .states_documents import STATES as DOCUMENTS_STATES
from .states_handoff import STATES as HANDOFF_STATES
from .states_kiosk import STATES as KIOSK_STATES
from .states_phone import STATES as PHONE_STATES
from .states_start import STATES as START_STATES
from .states_text import STATES as TEXT_STATES
from .states_trouble import STATES as TROUBLE_STATES
from .variants import USUAL, VARIANTS, Variant

STATES: Final[tuple[State, ...]] = (
    *START_STATES,
    *PHONE_STATES,
    *TEXT_STATES,
    *DOCUMENTS_STATES,
    *HANDOFF_STATES,
    *CAMERA_STATES,
    *CAPTURE_STATES,
    *DETAILS_STATES,
    *TROUBLE_STATES,
)


def render(
    folder: Path,
    states: Iterable[State] = STATES,
    variants: Sequence[Variant] = USUAL,
    *,
    operator: Operator | None = None,
) -> list[Path]:
    """Draw ``states`` into ``folder`` as ``<page>--<state>--<variant>.png`` and return the files.

    ``operator``: in whose colours, with whose mark and name; None: the demo operator's.

    Needs no screen: without a QApplication it makes one that draws offscreen.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return list(_drawn(folder, tuple(states), variants, operator))


def _drawn(
    folder: Path, states: Sequence[State], variants: Sequence[Variant], operator: Operator | None
) -> Iterator[Path]:
    from .studio import Studio

    studio = Studio(operator)
    for variant in variants:
        # What only a kiosk has is drawn with everything else, not with a choice of states.
        own = KIOSK_STATES if variant.kiosk is not None and states == STATES else ()
        for state in (*states, *own):
            file = folder / f"{state.page}--{state.name}--{variant.name}.png"
            studio.draw(state, variant).save(str(file))
            yield file


__all__ = ["DAY", "KIOSK_STATES", "STATES", "USUAL", "VARIANTS", "State", "Variant", "render"]
