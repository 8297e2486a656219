"""A new step is one `StepSpec`, one page, one name in `PAGES`, one command, one handler, one picture: what is missing
is named here."""

from __future__ import annotations

from kyc_desktop.backend.routes_commands import router
from kyc_desktop.flow.commands import APPLICATION_COMMANDS
from kyc_desktop.flow.steps import STEPS, Step
from kyc_desktop.gallery import STATES
from kyc_desktop.pages import PAGES


def test_every_screen_has_one_page() -> None:
    names = [page.name for page in PAGES]
    assert sorted(names) == sorted(spec.name for spec in STEPS)


def test_every_step_of_the_document_has_one_screen() -> None:
    own = [spec.step for spec in STEPS if spec.step is not None]
    assert sorted(own) == sorted(Step)


def test_back_and_needs_name_what_exists() -> None:
    names = {spec.name for spec in STEPS}
    actions = {command.action for command in APPLICATION_COMMANDS}
    assert {spec.back for spec in STEPS} - {None} <= names
    assert {spec.needs for spec in STEPS} - {None} <= actions


def test_every_command_has_a_handler_on_the_server() -> None:
    served = {route.path.removeprefix("/v1/application/") for route in router().routes}  # type: ignore[attr-defined]
    assert served == {command.action for command in APPLICATION_COMMANDS}


def test_every_page_has_a_picture() -> None:
    assert {page.name for page in PAGES} == {state.page for state in STATES}


def test_no_two_pictures_share_a_file() -> None:
    files = [f"{state.page}--{state.name}" for state in STATES]
    assert len(files) == len(set(files))
