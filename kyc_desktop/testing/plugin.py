"""The plugin of pytest: options, a marker, fixtures. Importing it loads nothing of the program and no toolkit."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from kyc_desktop.testing.journey import Journey
    from kyc_desktop.testing.open import OpenJourney
    from kyc_desktop.testing.sandbox import Sandbox, Sandboxes
    from kyc_desktop.testing.setup import Setup

_MARKER = "kyc"
_OPENING = pytest.StashKey["OpenJourney"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("kyc-desktop", "KYC Desktop")
    group.addoption("--kyc-screen", action="store_true", help="show the windows instead of drawing them offscreen")
    group.addoption(
        "--kyc-failures", metavar="DIR", type=Path, help="where failed tests leave pictures, documents and messages"
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers",
        f"{_MARKER}(operator=, locale=, theme=, size=, time_zone=, unhurried=): how the program of a test is opened, "
        "see docs/testing.md of KYC Desktop",
    )
    if config.pluginmanager.hasplugin("asyncio"):
        from kyc_desktop.testing import plugin_asyncio

        config.pluginmanager.register(plugin_asyncio, "kyc_desktop.testing.asyncio")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """While its windows are still open, a failed test leaves behind what they showed."""
    report = yield
    opening = item.stash.get(_OPENING, None)
    if opening is not None and report.failed and call.when != "teardown":
        from kyc_desktop.testing import failure

        chosen: Path | None = item.config.getoption("--kyc-failures")
        name = re.sub(r"[^\w.-]+", "-", item.nodeid).strip("-")[-120:]
        folder = opening.folder / "failure" if chosen is None else chosen / name
        report.sections.append(("KYC Desktop", failure.write(opening, folder)))
    return report


def setup_of(node: pytest.Item) -> Setup:
    """What the markers of a test say, the nearest first."""
    from kyc_desktop.testing.setup import Setup

    said: dict[str, object] = {}
    for marker in node.iter_markers(_MARKER):
        said = dict(marker.kwargs) | said
    if isinstance(said.get("operator"), str):
        said["operator"] = Path(str(said["operator"])).resolve()
    return Setup(**said)  # type: ignore[arg-type]  # a wrong one is a TypeError that names it


@pytest.fixture(scope="session")
def kyc_sandboxes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandboxes]:
    """The servers of this run. Override it to keep their data elsewhere."""
    from kyc_desktop.testing.sandbox import Sandboxes

    sandboxes = Sandboxes(tmp_path_factory.mktemp("kyc-sandbox"))
    yield sandboxes
    sandboxes.stop()


@pytest.fixture
def kyc_setup(request: pytest.FixtureRequest) -> Setup:
    return setup_of(request.node)


@pytest.fixture
def sandbox(kyc_sandboxes: Sandboxes, kyc_setup: Setup) -> Sandbox:
    """The real server on loopback: nobody has an account yet, nothing was sent."""
    return kyc_sandboxes.get(kyc_setup.operator)


@pytest.fixture
def kyc_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key store that outlives the program, in a file; each folder of `open_journey` has one of its own."""
    import keyring

    from kyc_desktop.testing.keyring import VARIABLE, FileKeyring

    monkeypatch.setenv(VARIABLE, str(tmp_path / "keyring.json"))
    keyring.set_keyring(FileKeyring())  # type: ignore[no-untyped-call]  # keyring has no types for it


@pytest.fixture
def kyc_application(request: pytest.FixtureRequest) -> Iterator[None]:
    """The toolkit, offscreen unless --kyc-screen is given; its looks and language are set back at the end."""
    if not request.config.getoption("--kyc-screen"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kyc_desktop.testing.loop import application
    from kyc_desktop.testing.program import looks_back

    app = application()
    yield
    looks_back(app)


@pytest.fixture
def open_journey(request: pytest.FixtureRequest) -> OpenJourney:
    """Start the program: ``open_journey()``, or ``await open_journey()``. Everything is closed at the end."""
    kind = "async" if inspect.iscoroutinefunction(request.function) else "plain"
    if kind == "async" and not request.config.pluginmanager.hasplugin("asyncio"):
        pytest.fail("an async test opens the program with pytest-asyncio, which is not installed", pytrace=False)
    found: OpenJourney = request.getfixturevalue(f"_kyc_{kind}")
    return found


@pytest.fixture
def journey(request: pytest.FixtureRequest, open_journey: OpenJourney) -> Journey:
    """The program, open on its first page."""
    kind = "async" if inspect.iscoroutinefunction(request.function) else "plain"
    found: Journey = request.getfixturevalue(f"_kyc_{kind}_journey")
    return found


@pytest.fixture
def kyc_opening(
    request: pytest.FixtureRequest, sandbox: Sandbox, kyc_setup: Setup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> OpenJourney:
    """What `open_journey` opens, without a loop yet."""
    for name in ("kyc_keyring", "kyc_application"):
        request.getfixturevalue(name)
    from kyc_desktop.testing.keyring import VARIABLE
    from kyc_desktop.testing.open import OpenJourney

    def before_start(folder: str) -> None:
        monkeypatch.setenv(VARIABLE, str(tmp_path / f"{folder}.keyring.json"))

    monkeypatch.setenv("KYC_CAMERA", os.environ.get("KYC_CAMERA", ""))  # a test may set it, and it is set back

    opening = OpenJourney(tmp_path, sandbox=sandbox, setup=kyc_setup, before_start=before_start)
    request.node.stash[_OPENING] = opening
    return opening


@pytest.fixture
def _kyc_plain(kyc_opening: OpenJourney) -> Iterator[OpenJourney]:
    import asyncio

    from kyc_desktop.testing.loop import new_loop
    from kyc_desktop.testing.words import Runner

    loop = new_loop()
    asyncio.set_event_loop(loop)
    kyc_opening.say_on(Runner(loop))
    yield kyc_opening
    kyc_opening.close()
    kyc_opening.runner.close()
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.close()
    asyncio.set_event_loop(None)


@pytest.fixture
def _kyc_plain_journey(_kyc_plain: OpenJourney) -> Journey:
    return _kyc_plain()  # type: ignore[return-value]  # in a plain test a word gives its result
