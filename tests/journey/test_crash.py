"""Nothing asks before it dies: the program and the server are killed at every step, and the journey goes on there."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QApplication

from kyc_desktop.api.sandbox import Decision
from kyc_desktop.capture.specimen import PEOPLE, draw
from kyc_desktop.testing import MAYA, REVIEWED, Inbox, Journey, Sandbox
from tests import sandboxes
from tests.api.proxy import Fault, proxy_to

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL"),
]

ROOT = Path(__file__).parents[2]
SAME = ("step", "reference")


class Computer:
    """A folder and a key store on which the program is started again and again."""

    def __init__(self, folder: Path, *, url: str, token: str, email: str = MAYA.email) -> None:
        self.data = folder / "data"
        self._errors = folder / "errors"
        self._command = [sys.executable, "-m", "tests.journey.victim", "--server", url, "--data-dir", str(self.data)]
        self._command += ["--locale", "en-US"]
        self._environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHON_KEYRING_BACKEND": "tests.keyrings.FileKeyring",
            "KYC_TEST_KEYRING": str(folder / "keyring.json"),
            "KYC_TEST_SANDBOX": token,
            "KYC_TEST_EMAIL": email,
            "KYC_TEST_PHOTOS": str(folder),
        }
        self._process: subprocess.Popen[bytes] | None = None

    def _run(self) -> None:
        with self._errors.open("ab") as errors:
            self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=ROOT,
                env=self._environment,
            )

    async def start(self) -> dict[str, Any]:
        """Start the program; what it shows when it stands still."""
        self._run()
        return await self.act("look")

    async def act(self, name: str) -> dict[str, Any]:
        process = self._process
        assert process is not None
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{name}\n".encode())
        process.stdin.flush()
        late = asyncio.get_running_loop().call_later(40, process.kill)
        line = await asyncio.to_thread(process.stdout.readline)
        late.cancel()
        assert line, f"{name}: {self.errors()[-4000:]}"
        seen: dict[str, Any] = json.loads(line)
        return seen

    def kill(self) -> None:
        if self._process is None:
            return
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._process = None

    async def killed_after(self, *acts: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """What is seen after these acts, and again after a kill and a new start."""
        before: dict[str, Any] = {}
        for act in acts:
            before = await self.act(act)
        self.kill()
        return before, await self.start()

    def errors(self) -> str:
        return self._errors.read_text()


@pytest.fixture
def computer(tmp_path: Path, sandbox: Sandbox) -> Iterator[Computer]:
    computer = Computer(tmp_path, url=sandbox.url, token=sandbox.token)
    yield computer
    computer.kill()
    assert computer.errors() == "", "nothing is said on standard error"


def the_same(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert {name: after[name] for name in SAME} == {name: before[name] for name in SAME}
    assert (after["page"], after["updates"]) == (before["page"], before["updates"])
    assert after["fields"] == before["fields"]


async def test_the_program_is_killed_at_every_step_of_the_phone_route(computer: Computer) -> None:
    first = await computer.start()
    assert first["page"] == "account"

    before, after = await computer.killed_after("type account")
    the_same(before, after)
    assert after["fields"]["account.email.edit"] == MAYA.email
    assert after["fields"]["account.state.edit"] == "Texas"
    assert after["updates"]

    for acts, page in (
        (["send account"], "email"),
        (["confirm email"], "method"),
        (["choose phone", "type phone"], "phone"),
        (["send phone"], "link"),
        (["tap link"], "review"),
    ):
        before, after = await computer.killed_after(*acts)
        assert before["page"] == page
        the_same(before, after)
        if page == "phone":
            assert after["fields"]["phone.number.edit"]
            assert after["fields"]["phone.date_of_birth.year.edit"] == "1991"
        if page in ("email", "review"):
            assert MAYA.email in after["words"], "the whole address, which only this computer knows"

    before, after = await computer.killed_after("type edit")
    assert (after["page"], after["step"]) == ("review", before["step"])
    assert (await computer.act("open edit"))["fields"] == before["fields"]
    assert before["fields"]["edit.city.edit"] == "Round Rock"
    computer.kill()
    await computer.start()

    before, after = await computer.killed_after("confirm")
    assert before["page"] == "failed"
    the_same(before, after)
    before, after = await computer.killed_after("send edit")
    assert before["page"] == "approved"
    the_same(before, after)


async def test_the_program_is_killed_at_every_step_of_the_document_route(tmp_path: Path, sandbox: Sandbox) -> None:
    for side in ("front", "back"):
        draw(PEOPLE["maya"], "drivers_license", side).save(tmp_path / f"{side}.jpg")
    async with proxy_to(sandbox.url) as proxy:
        computer = Computer(tmp_path, url=proxy.url, token=sandbox.token, email=REVIEWED.email)
        try:
            await computer.start()
            before, after = await computer.killed_after(
                "type account", "send account", "confirm email", "choose documents"
            )
            assert before["page"] == "documents"
            the_same(before, after)
            before, after = await computer.killed_after("choose licence")
            assert before["page"] == "photos"
            the_same(before, after)
            before, after = await computer.killed_after("choose photos")
            the_same(before, after)
            await computer.act("wait for photos")

            proxy.faults = [Fault(up=40_000) for _ in range(30)]
            proxy.cut_all()
            before = await computer.act("send half")
            assert before["step"] == "documents"
            computer.kill()
            proxy.faults.clear()
            await computer.start()
            sent = await computer.act("wait for review")
            assert sent["step"] == "review", "the photos went on by themselves, from the encrypted copy"

            before, after = await computer.killed_after("type details")
            assert (after["page"], after["step"]) == ("review", before["step"])
            assert (await computer.act("open edit"))["fields"] == before["fields"]
            before, after = await computer.killed_after("confirm")
            assert before["page"] == "in_review"
            the_same(before, after)
            computer.kill()
            await decide(sandbox)
            assert (await computer.start())["page"] == "approved", "the decision came while nobody looked"
        finally:
            computer.kill()
        assert computer.errors() == ""


async def decide(sandbox: Sandbox) -> None:
    calls = sandbox.calls()
    waiting = (await calls.reviews()).reviews
    await calls.decide(waiting[0].id, Decision(outcome="approved"))
    await calls.aclose()


# -- the server ----------------------------------------------------------------------------------------------


async def test_the_server_is_killed_at_every_step(qapp: QApplication, tmp_path: Path) -> None:
    """One that runs apart: the window keeps the step, says what is wrong, and what was pressed goes through."""
    server = sandboxes.start(tmp_path / "server")
    port = urlsplit(server.url).port
    assert port is not None
    inbox = Inbox(server.calls())
    journey = Journey(tmp_path / "data", server=server.url, inbox=inbox)
    await journey.start()

    async def die(*, pressed: bool) -> None:
        """Kill it; with ``pressed`` a command waits already when it comes back."""
        nonlocal server
        server.kill()
        server.stop()
        before = journey.page
        if pressed:
            journey.press_primary()
        await journey.until(lambda: journey.state.connection.retry_at is not None, "the countdown")
        assert "Try now" in journey.words()
        assert journey.page == before
        server = await asyncio.to_thread(sandboxes.start, tmp_path / "server", port=port)
        inbox.sandbox.move_to(server.url, token=server.token)
        journey.click("column.banner.act")
        await journey.until(lambda: not journey.state.connection.troubled, "the connection")

    try:
        await journey.register()
        await die(pressed=False)
        await journey.confirm_email()
        await die(pressed=True)
        await journey.on("phone")
        journey.type_phone("00")
        await journey.until(lambda: len(journey.window._scope) == 0, "the look-up")
        await die(pressed=True)
        await journey.on("link")
        await die(pressed=False)
        await journey.tap_link()
        await journey.on("review")
        await die(pressed=True)
        await journey.on("approved")
        await die(pressed=False)
        assert journey.page == "approved"
        happened = [event.code for event in journey.application.history]
        for once in ("email_confirmed", "method_phone", "phone_confirmed", "details_submitted", "approved"):
            assert happened.count(once) == 1, happened
    finally:
        await journey.close()
        await inbox.sandbox.aclose()
        server.stop()


async def test_the_server_on_this_computer_is_killed_again_and_again(qapp: QApplication, tmp_path: Path) -> None:
    """The program starts it again by itself, at another address, and the window goes on without being asked.

    Three times and not at every step: each time the program waits longer before it starts it again.
    """
    journey = Journey(tmp_path / "data", server=None)
    await journey.start()
    sandbox = journey.program.sandbox
    assert sandbox is not None
    journey._inbox = Inbox(sandbox)

    async def die() -> None:
        embedded = journey.program.embedded
        assert embedded is not None
        assert embedded.pid is not None
        before = sandbox._base_url
        os.kill(embedded.pid, signal.SIGKILL)
        await journey.until(lambda: sandbox._base_url != before, "another server")

    try:
        await journey.register()
        await die()
        await journey.confirm_email()
        await journey.choose_phone()
        journey.type_phone("00")
        journey.press_primary()
        await journey.on("link")
        await die()
        await journey.tap_link()
        await journey.on("review")
        await die()
        journey.press_primary()
        await journey.on("approved")
        happened = [event.code for event in journey.application.history]
        assert happened.count("details_submitted") == 1
    finally:
        await journey.close()
