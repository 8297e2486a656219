"""The window follows the document, keeps one page at a time, and gives commands once."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.api.session import Session
from kyc_desktop.flow.problems import FieldProblem, Problem
from kyc_desktop.flow.steps import STEPS, Rail
from kyc_desktop.gallery.people import actions, config, maya
from kyc_desktop.pages.every import PAGES as EVERY_PAGE
from kyc_desktop.ui.page import Act
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.window import Window
from tests.api.paper import TOKEN, PaperServer, Purse, make_session, until

from .samples import PAGES, SamplePage, make_window, sample, shown


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = make_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


@asynccontextmanager
async def resumed() -> AsyncIterator[Session]:
    """A session against a server on paper. No fixture: qasync loses tasks between two runs of a loop."""
    session = make_session(PaperServer(), Purse(TOKEN))
    session.start()
    yield session
    await session.stop()


def colour_at(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name().upper()


# -- geometry of the pictures ---------------------------------------------------------------------------------


def test_the_parts_are_where_the_pictures_have_them(window: Window) -> None:
    window.show_state(shown(maya("email")))
    assert window.size().toTuple() == (1120, 760)
    assert window.sheet.geometry() == QRect(288, 12, 820, 736)
    column = window.sheet.column
    assert column.title.mapTo(window, QPoint(0, 8)) == QPoint(438, 68)  # its line, below room for marks
    assert column.lead.mapTo(window, QPoint(0, 0)) == QPoint(438, 112)
    assert column.width() == 520
    primary = window.sheet.footer.primary
    assert primary.mapTo(window, QPoint(0, 0)).y() == 683
    assert primary.mapTo(window, QPoint(primary.width(), 0)).x() == 958
    assert window.rail.stepper.pitch() == 68
    assert window.rail.help.mapTo(window, QPoint(0, 0)).y() == 608
    assert sample(window).mapTo(window, QPoint(0, 0)) == QPoint(438, 160)


def test_a_small_window_is_compact(window: Window) -> None:
    window.resize(880, 600)
    assert window.sheet.geometry() == QRect(232, 12, 636, 576)
    assert window.sheet.column.title.mapTo(window, QPoint(0, 8)) == QPoint(290, 36)
    assert window.rail.stepper.pitch() == 56
    assert not window.rail.note.isVisible()
    primary = window.sheet.footer.primary
    assert primary.mapTo(window, QPoint(0, 0)).y() == 527


def test_a_large_window_grows_the_sheet_only(window: Window) -> None:
    window.resize(1600, 900)
    assert window.sheet.geometry() == QRect(288, 12, 1300, 876)
    assert window.sheet.column.width() == 520
    middle = window.sheet.column.mapTo(window, QPoint(260, 0)).x()
    assert middle == window.sheet.geometry().center().x() + 1


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_colours_are_the_tokens(window: Window, theme: Theme, mode: str) -> None:
    theme.set_mode("dark" if mode == "dark" else "light")
    window.show_state(shown(maya("email")))
    image = window.grab().toImage()
    assert colour_at(image, 4, 400) == theme.colour("canvas").name().upper()
    assert colour_at(image, 700, 640) == theme.colour("surface").name().upper()
    assert colour_at(image, 700, 666) == theme.colour("border").name().upper()
    assert colour_at(image, 40, 603) == theme.colour("border").name().upper()
    assert colour_at(image, 940, 690) == theme.colour("accent").name().upper()
    # The current node with its halo: fill above the number, halo outside.
    assert colour_at(image, 46, 192) == theme.colour("accent").name().upper()
    assert colour_at(image, 46, 186) == theme.colour("focus-halo").name().upper()
    shadow = colour_at(image, 700, 752) != theme.colour("canvas").name().upper()
    assert shadow == (mode == "light")


def test_right_to_left_mirrors_the_parts(window: Window) -> None:
    window.show_state(shown(maya("email")))
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.resize(1121, 760)
    assert window.sheet.x() == 12
    assert window.rail.geometry().right() == window.width() - 1
    footer = window.sheet.footer
    assert footer.primary.x() < footer.left.x()


# -- following the document -----------------------------------------------------------------------------------


def test_the_page_is_that_of_the_newest_document(window: Window) -> None:
    account = sample(window)
    assert account.name == "account"
    window.show_state(shown(maya("email")))
    assert account.calls[-1] == "leave"
    assert sample(window).name == "email"
    assert sample(window).calls == ["enter", "show"]
    assert not account.isVisible()
    assert window.sheet.column.title.words() == "The email page"


def test_the_same_document_again_changes_nothing(window: Window) -> None:
    state = shown(maya("email"))
    window.show_state(state)
    window.show_state(replace(state, busy="confirm-email"))
    assert sample(window).calls == ["enter", "show"]


def test_a_newer_document_of_the_same_step_is_shown_in_place(window: Window) -> None:
    window.show_state(shown(maya("email")))
    page = sample(window)
    window.show_state(shown(maya("email", version=99)))
    assert sample(window) is page
    assert page.calls == ["enter", "show", "show"]


def test_a_page_is_made_once(window: Window) -> None:
    window.show_state(shown(maya("phone")))
    first = sample(window)
    window.show_state(shown(maya("link")))
    window.show_state(shown(maya("phone")))
    assert sample(window) is first


def test_a_detour_lasts_until_the_step_changes(window: Window) -> None:
    window.show_state(shown(maya("review")))
    window.go("edit")
    assert sample(window).name == "edit"
    window.show_state(shown(maya("review", version=77)))
    assert sample(window).name == "edit"
    window.show_state(shown(maya("checking")))
    window.show_state(shown(maya("review", version=78)))
    assert sample(window).name == "review"


def test_a_detour_that_is_not_allowed_is_not_made(window: Window) -> None:
    window.show_state(shown(maya("checking")))
    window.go("edit")
    assert sample(window).name == "checking"


def test_a_command_that_worked_ends_the_detour(window: Window) -> None:
    window.show_state(shown(maya("email")))
    window.go("change_email")
    assert sample(window).name == "change_email"
    window.show_state(shown(maya("email", version=50), answers=1))
    assert sample(window).name == "email"


def test_success_is_shown_for_a_moment(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("email")))
    page = sample(window)
    page.lingers = 30
    window.show_state(shown(maya("method")))
    assert sample(window) is page
    qtbot.waitUntil(lambda: sample(window).name == "method")
    assert page.calls[-1] == "leave"


def test_what_was_typed_is_kept_when_a_page_is_left(window: Window, qtbot: QtBot) -> None:
    sample(window).first.set_value("maya")
    with qtbot.waitSignal(window.typed) as told:
        window.show_state(shown(maya("email")))
    assert told.args == [{"account.first": "maya"}]


def test_the_page_sees_what_was_kept(window: Window) -> None:
    window.set_typed({"account.first": "maya"})
    seen = sample(window).seen
    assert seen is not None
    assert seen.typed == {"account.first": "maya"}


# -- problems and trouble -------------------------------------------------------------------------------------


def test_a_problem_goes_to_the_page_first_and_else_to_the_banner(window: Window) -> None:
    window.show_state(shown(maya("email")))
    banner = window.sheet.column.banner
    window.show_state(shown(maya("email"), answers=1, problem=Problem(code="stale")))
    assert sample(window).calls[-1] == "problem stale"
    assert banner.isVisible()
    sample(window).keeps_problems = True
    window.show_state(shown(maya("email"), answers=1, busy="confirm-email"))
    assert not banner.isVisible()
    window.show_state(shown(maya("email"), answers=2, problem=Problem(code="stale")))
    assert not banner.isVisible()


def test_a_problem_does_not_follow_to_the_next_page(window: Window) -> None:
    window.show_state(shown(maya("email"), answers=1, problem=Problem(code="stale")))
    window.show_state(shown(maya("email"), answers=2, problem=Problem(code="stale")))
    assert window.sheet.column.banner.isVisible()
    window.show_state(shown(maya("method"), answers=2))
    assert not window.sheet.column.banner.isVisible()


# -- with a session -------------------------------------------------------------------------------------------


async def test_a_command_given_before_the_session_waits_for_it(window: Window) -> None:
    primary = window.sheet.footer.primary
    primary.click()
    primary.click()
    assert primary.busy
    async with resumed() as session:
        window.attach(session)
        state = await until(session, lambda state: state.answers and not state.busy)
        assert state.answers == 1
        assert sample(window).name == "method"
        assert not primary.busy
        window.detach()


async def test_a_double_click_sends_once(window: Window) -> None:
    async with resumed() as session:
        window.attach(session)
        await until(session, lambda state: state.application)
        assert sample(window).name == "email"
        primary = window.sheet.footer.primary
        primary.click()
        primary.click()
        state = await until(session, lambda state: state.answers and not state.busy)
        assert state.answers == 1
        window.detach()


async def test_after_detaching_the_window_stays_as_it_is(window: Window) -> None:
    async with resumed() as session:
        window.attach(session)
        await until(session, lambda state: state.application)
        window.detach()
        session.sign_out()
        await until(session, lambda state: state.application is None)
        assert sample(window).name == "email"


# -- keyboard and screen reader -------------------------------------------------------------------------------


def test_focus_goes_to_the_title_of_a_new_page(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("email")))
    assert QApplication.focusWidget() is window.sheet.column.title
    assert not window.focus_overlay.isVisible()


def test_what_is_typed_at_the_title_goes_to_the_first_field(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("email")))
    for letter in "ma":
        qtbot.keyClick(QApplication.focusWidget(), letter)
    page = sample(window)
    assert (page.first.value(), page.second.value()) == ("ma", "")
    assert QApplication.focusWidget() is page.first.edit


def test_a_field_with_something_in_it_is_not_typed_into_from_the_title(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("email")))
    sample(window).first.edit.setText("Maya")
    qtbot.keyClick(window.sheet.column.title, "x")
    qtbot.keyClick(window.sheet.column.title, "x", Qt.KeyboardModifier.ControlModifier)
    assert sample(window).first.value() == "Maya"
    assert QApplication.focusWidget() is window.sheet.column.title


def test_tab_goes_through_the_page_then_the_footer_then_the_rail(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("email")))
    visited = []
    for _ in range(6):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget().objectName())
    assert visited == [
        "email.first.edit",
        "email.second.edit",
        "footer.left",
        "footer.primary",
        "rail.help",
        "rail.language",
    ]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().objectName() == "email.first.edit"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget().objectName() == "rail.language"


def test_enter_in_a_field_is_the_primary(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("email")))
    page = sample(window)
    page.wrong = (FieldProblem(pointer="/code", code="code_incomplete"),)
    page.first.setFocus()
    with qtbot.waitSignal(page.changed):
        qtbot.keyClick(page.first.edit, Qt.Key.Key_Return)


def test_escape_and_alt_left_go_back(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("phone", actions=actions("start-phone", "choose-method"))))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sample(window).name == "method"
    window.go("")
    assert sample(window).name == "phone"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert sample(window).name == "method"


def test_escape_never_presses_what_is_not_a_way_back(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("email")))
    page = sample(window)
    page.words = replace(page.words, left=Act(label="Cancel and delete photos", does="page:delete"))
    page.changed.emit()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert "act delete" not in page.calls


def test_f1_asks_for_help(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.asked) as asked:
        qtbot.keyClick(window, Qt.Key.Key_F1)
    assert asked.args == ["help"]


def test_the_error_count_leads_to_the_first_bad_field(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("email")))
    page = sample(window)
    page.words = replace(page.words, errors=2)
    page.changed.emit()
    errors = window.sheet.footer.errors
    assert errors.text() == "2 things to fix above"
    assert not window.sheet.footer.note.isVisible()
    qtbot.mouseClick(errors, Qt.MouseButton.LeftButton)
    assert page.second.isAncestorOf(QApplication.focusWidget())


def test_the_first_paint_is_told_once(qtbot: QtBot) -> None:
    window = make_window()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    with qtbot.assertNotEmitted(window.painted, wait=20):
        window.repaint()


def test_closing_keeps_what_was_typed(window: Window, qtbot: QtBot) -> None:
    sample(window).first.set_value("maya")
    with qtbot.waitSignals([window.typed, window.closing]):
        window.close()


def test_the_language_row_names_the_language(window: Window) -> None:
    window.set_language("English (US)", QLocale("en_US"))
    assert window.rail.language.text() == "English (US)"
    assert window.rail.language.accessibleName() == "Language, English (US)"


def test_a_page_change_with_motion_ends_by_itself(window: Window, theme: Theme, qtbot: QtBot) -> None:
    theme.reduced_motion = False
    window.show_state(shown(maya("email")))
    fade = window.sheet.crossfade
    assert fade.running
    qtbot.waitUntil(lambda: not fade.running)
    assert isinstance(window.page, SamplePage)
    assert window.page.isVisible()


def test_a_page_that_is_looked_up_by_a_function_is_imported_when_it_is_shown(qtbot: QtBot) -> None:
    asked: list[str] = []

    def importer(page: type[SamplePage]) -> Callable[[], type[SamplePage]]:
        def import_it() -> type[SamplePage]:
            asked.append(page.name)
            return page

        return import_it

    window = Window({page.name: importer(page) for page in PAGES}, config())
    qtbot.addWidget(window)
    window.show_state(shown(maya("email")))
    assert asked == ["account", "email"]


def test_nothing_is_sent_while_the_place_is_looked_up(window: Window) -> None:
    window.show_state(shown(None, resuming=True))
    banner = window.sheet.column.banner
    assert banner.isVisible()
    assert banner.accessibleName().startswith("Welcome back.")
    assert window.sheet.footer.primary.busy
    window.show_state(shown(maya("email")))
    assert not banner.isVisible()
    assert not window.sheet.footer.primary.busy


@pytest.mark.parametrize("size", [(1120, 760), (880, 600)])
def test_at_one_and_a_half_times_the_text_nothing_leaves_the_window(
    window: Window, theme: Theme, size: tuple[int, int]
) -> None:
    theme.text_scale = 1.5
    window.resize(*size)
    window.show_state(shown(maya("failed")))
    footer, rail = window.sheet.footer, window.rail
    assert footer.rect().contains(footer.primary.geometry())
    assert rail.stepper.geometry().bottom() < rail.help.geometry().top()


def test_signing_out_leads_to_sign_in(window: Window) -> None:
    window.show_state(shown(maya("phone")))
    window.go("sign_in")
    assert sample(window).name == "phone"
    window.show_state(shown(None))
    assert sample(window).name == "sign_in"


def test_pages_made_ahead_leave_the_one_that_is_shown_alone(qtbot: QtBot) -> None:
    window = Window(EVERY_PAGE, config())
    qtbot.addWidget(window)
    window.show()
    window.make_pages()
    window.show_state(shown(maya("phone")))  # before its turn has come
    near = {spec.name for spec in STEPS if spec.rail in (Rail.PHONE, Rail.DETAILS)}
    qtbot.waitUntil(lambda: near <= {page.name for page in window._shelf})
    assert [page.name for page in window._shelf if page.isVisible()] == ["phone"]
    assert "approved" not in {page.name for page in window._shelf}
