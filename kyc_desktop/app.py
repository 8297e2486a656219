"""The composition root: the one place where the parts are put together, and the one that touches global state.

Start, in this order, because everything that is not on the first picture costs more than all that is:

1. the toolkit, the theme and the window with the page "Create your account" painted;
2. in a thread, while the window can already be used: event loop, network, certificates;
3. the event loop takes over, the session starts, and with it the server on this computer if none is set.
"""

from __future__ import annotations

import functools
import os
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, QStandardPaths, Qt, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

import kyc_desktop
from kyc_desktop import qt_messages, resource
from kyc_desktop.flow.config import Config
from kyc_desktop.flow.steps import STEPS
from kyc_desktop.instance import Instance, bring_to_front
from kyc_desktop.options import PROGRAM, SCHEME, Options
from kyc_desktop.pages.account import AccountPage
from kyc_desktop.ui.languages import Languages, languages_of
from kyc_desktop.ui.page import Page
from kyc_desktop.ui.text_size import TextSize
from kyc_desktop.ui.theme import Mode, Theme, install, theme_of
from kyc_desktop.ui.window import Window
from kyc_desktop.ui.window_place import WindowPlace

if TYPE_CHECKING:
    from kyc_desktop.flow.operator import Operator

OPERATOR_VARIABLE: Final = "KYC_OPERATOR"
_MODES: Final[dict[str, Mode]] = {"light": "light", "dark": "dark", "system": "system"}


class Application(QApplication):
    """Signals:
    linked: a page or a mail led back to the program. macOS says so to the one that runs; elsewhere it is started.
    """

    linked = Signal()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.url().scheme() == SCHEME:
            self.linked.emit()
            return True
        return super().event(event)


def run(options: Options) -> int:
    """Show the window and return when it was closed: 0, or 1 with a sentence on standard error."""
    try:
        operator = load_operator(options.operator)
        server = server_address(options.server, operator)
        check_automation(options, server)
        data_dir = make_data_dir(options.data_dir)
    except (ValueError, OSError) as error:
        sys.stderr.write(f"{PROGRAM}: {error}\n")
        return 1
    qt_messages.tell_why_it_cannot_start()
    app = make_application(options, operator)
    settings = QSettings(str(data_dir / "settings.ini"), QSettings.Format.IniFormat)
    languages = speak(app, options.locale, settings=settings, offered=operator.languages.offered)
    instance = Instance(data_dir)
    if not instance.claim():
        sys.stdout.write(f"{PROGRAM} is already open; its window was brought to the front.\n")
        return 0
    config = first_config(operator, sandbox=server is None)
    window = Window(pages(), config, locale=languages.locale)
    window.follow_languages(languages)
    instance.wanted.connect(lambda: bring_to_front(window))
    WindowPlace(window, settings)
    TextSize(window, settings)
    app.linked.connect(lambda: bring_to_front(window))
    window.show()
    imports = Imports(window)
    imports.done.connect(instance.listen)
    again = False
    try:
        if imports.wait():
            from kyc_desktop import running

            place = running.Place(
                server=server,
                data_dir=data_dir,
                config=config,
                operator_file=options.operator,
                inbox=options.inbox,
                automation=options.automation,
            )
            again = running.run(app, window, place)
    finally:
        instance.release()
    if again:
        from kyc_desktop import relaunch

        settings.sync()  # nothing is torn down before the program is replaced
        relaunch.start()
    return 0


def pages() -> Mapping[str, Callable[[], type[Page]]]:
    """The first page, and the others for when they are shown."""

    def other(name: str) -> type[Page]:
        from kyc_desktop.pages import PAGES

        return next(page for page in PAGES if page.name == name)

    later = {spec.name: functools.partial(other, spec.name) for spec in STEPS}
    return later | {AccountPage.name: lambda: AccountPage}


def load_operator(file: Path | None) -> Operator:
    """The operator's file, or that of the environment, or the one in the bundle, or the demo operator.

    Raises OperatorError (a ValueError that names the key) or OSError.
    """
    from kyc_desktop.flow.operator import Operator, load

    named = file or (Path(os.environ[OPERATOR_VARIABLE]) if os.environ.get(OPERATOR_VARIABLE) else None)
    bundled = resource.path("operator.toml")
    if named is None and bundled.is_file():
        named = bundled
    if named is None and not any(name.startswith("KYC_") for name in os.environ):
        # Nothing to check: 6 ms less before the first paint.
        return Operator()
    return load(named, os.environ)


def server_address(named: str | None, operator: Operator) -> str | None:
    """The checked address, None for the server on this computer. ``named`` is stronger than the operator's file.

    Raises ValueError.
    """
    url = named or operator.client.server_url
    if url is None:
        return None
    from kyc_desktop.api.address import checked_url

    return checked_url(url)


def check_automation(options: Options, server: str | None) -> None:
    """Switch accessibility on, by which drivers find their way. Raises ValueError where people are real."""
    if options.automation is None:
        return
    if server is not None:
        raise ValueError("--automation is for the sandbox on this computer, not for a server")
    folder = options.automation.absolute().parent
    if not folder.is_dir():
        raise ValueError(f"there is no folder {folder} for the file of --automation")
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"


def usual_data_dir() -> Path:
    """Where the program keeps things unless it is told otherwise."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation), "KYC Desktop")


def make_data_dir(chosen: Path | None) -> Path:
    """The folder, made if it is not there. Where nothing can be made in the usual place (a home that is read-only or
    full), one that lasts until the computer is started again: the journey goes on, and only less is kept.

    Raises OSError with a sentence that names the folder.
    """
    if chosen is None:
        try:
            return make_data_dir(usual_data_dir())
        except OSError:
            import tempfile

            return Path(tempfile.mkdtemp(prefix="kyc-desktop-")).resolve()
    try:
        chosen.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OSError(f"the data folder {chosen} cannot be used: {reason}. Choose another with --data-dir.") from error
    return chosen.resolve()


def first_config(operator: Operator, *, sandbox: bool) -> Config:
    """What is known before the server has answered: everything but its countries."""
    return Config(
        brand=operator.brand,
        support=operator.support,
        legal=operator.legal,
        limits=operator.limits,
        update_url=operator.client.update_url,
        sandbox=sandbox,
    )


def make_application(options: Options, operator: Operator) -> Application:
    # Setting the style later costs 4 ms: PySide then makes the class of the style that it replaces.
    app = Application([PROGRAM, "-style", "fusion"])
    app.setApplicationName("KYC Desktop")
    app.setApplicationDisplayName(operator.brand.name)
    app.setApplicationVersion(kyc_desktop.__version__)
    app.setDesktopFileName(PROGRAM)
    # The end of the last window must not end the event loop under the tasks that still tidy up.
    app.setQuitOnLastWindowClosed(False)
    if sys.platform != "linux":
        from kyc_desktop import system_wishes

        system_wishes.own_taskbar_button()
        system_wishes.tab_to_everything()
        system_wishes.colour_title_bar(options.theme)
    theme = Theme()
    theme.set_mode(_MODES[options.theme])
    theme.set_accent(operator.brand.accent)
    install(app, theme, styled=True)
    return app


def speak(
    app: QApplication, name: str | None, *, settings: QSettings | None = None, offered: Sequence[str] = ()
) -> Languages:
    """Set language, number formats and reading direction; the same object for the same application.

    ``settings``: where a language that was chosen is remembered. ``offered``: the operator's list, nothing for all.
    """
    languages = languages_of(app)
    languages.remember(settings)
    languages.offer(offered)
    languages.begin(name)
    return languages


class Imports(QObject):
    """Imports the heavy half of the program in a thread while the window is used.

    Signals:
        done: everything is imported, or could not be and will fail where it is used.
    """

    done = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._loop = QEventLoop(self)
        self._complete = False
        self.done.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        window.painted.connect(self._start)
        window.closing.connect(self._loop.quit)

    def wait(self) -> bool:
        """Keep the window alive until all is imported. False when it was closed before that."""
        self._loop.exec()
        return self._complete

    def _start(self) -> None:
        threading.Thread(target=self._import, name="imports", daemon=True).start()

    def _import(self) -> None:
        try:
            from kyc_desktop import running

            running.prepare()
        except Exception:
            # What is missing is imported again where it is used, and said there (`last_resort`).
            return
        finally:
            self.done.emit()

    def _finish(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme_of(self._window).load_rest(app)
        self._complete = True
        self._loop.quit()
