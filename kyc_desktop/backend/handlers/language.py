"""Choose the language of what we send."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ...flow import commands as say
from ...flow.problems import FieldProblem
from ..core import Backend
from ..problems import Refusal, at_field
from ..store.cases import Case
from ..work import Work
from .base import Caller, Perform

_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
"""BCP 47 as far as languages of people look: language, script, region, variant."""


async def choose(backend: Backend, case: Case, caller: Caller, command: say.SetLanguage) -> Perform:
    """Any tag is kept; `translations.language_of` decides what is written to who speaks it."""
    if not _TAG.fullmatch(command.language):
        raise at_field(FieldProblem(pointer="/language", code="malformed"))

    async def perform(work: Work) -> Refusal | None:
        work.person = replace(work.person, locale=command.language)
        return None

    return perform
