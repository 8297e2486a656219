"""The real program in a process of its own with somebody at it: ``python -m tests.chaos.pilot ARGUMENTS``.

Made to be killed, stopped and starved. ARGUMENTS are the program's own; ``KYC_CHAOS``: JSON with ``server`` (its own
address), ``token`` of its sandbox, ``number`` of the person, ``documents``, ``specimens`` (a folder that can be written
to). At the result one line of JSON is written to standard output, and the program is closed as a person does.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from kyc_desktop import options
from kyc_desktop.api.sandbox import Sandbox as Calls
from kyc_desktop.testing import Inbox, Journey
from kyc_desktop.testing.sandbox import Sandbox
from kyc_desktop.testing.specimens import Specimens
from kyc_desktop.ui.window import Window
from tests.chaos.person import PersistentPerson

TOLD = json.loads(os.environ.get("KYC_CHAOS", "{}"))


class Server(Sandbox):
    """The door of a server that somebody else has started."""

    def __init__(self) -> None:
        self.url, self.token = TOLD["server"], TOLD["token"]


class Hands(Journey):
    """On the window that the program has made itself."""

    def __init__(self, window: Window) -> None:
        assert window._session is not None
        self.window = window
        self.session = window._session
        self.specimens = Specimens(Path(TOLD["specimens"]))


class Around:
    """What `PersistentPerson` knows of the world."""

    def __init__(self) -> None:
        self.server = Server()
        self.inbox = Inbox(Calls(TOLD["server"], token=TOLD["token"]))


class Pilot(QObject):
    """Waits for the window, and walks."""

    def __init__(self) -> None:
        super().__init__()
        self._walk: asyncio.Task[None] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self) -> None:
        found = next((one for one in QApplication.topLevelWidgets() if isinstance(one, Window)), None)
        if found is None or found._session is None:
            return
        self._timer.stop()
        self._walk = asyncio.get_event_loop().create_task(self._go(found))

    async def _go(self, window: Window) -> None:
        person = PersistentPerson(Hands(window), Around(), number=TOLD["number"], documents=TOLD["documents"])
        try:
            result = await person.walk()
        except Exception:
            traceback.print_exc()
            os._exit(3)
        sys.stdout.write(json.dumps({"result": result, "findings": person.findings}) + "\n")
        sys.stdout.flush()
        window.close()


def main() -> int:
    from kyc_desktop import app

    def begin() -> None:
        application = QApplication.instance()
        application.pilot = Pilot()  # type: ignore[union-attr]  # kept as long as the application

    make = app.make_application

    def made(*words: object) -> app.Application:
        application = make(*words)  # type: ignore[arg-type]  # passed on
        QTimer.singleShot(0, begin)
        return application

    app.make_application = made
    return app.run(options.parse(sys.argv[1:]))


if __name__ == "__main__":
    sys.exit(main())
