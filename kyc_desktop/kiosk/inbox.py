"""The sandbox's inbox beside a kiosk that is tried out, in a process of its own: a visitor's has nothing beside it."""

from __future__ import annotations

import asyncio
import sys
import threading

from kyc_desktop import app as root
from kyc_desktop.options import Options

from .words import heard


def run() -> int:
    """Show the inbox until the supervisor ends this process, or is gone."""
    from kyc_desktop.api.sandbox import Sandbox
    from kyc_desktop.collector import Collector
    from kyc_desktop.flow.operator import Operator
    from kyc_desktop.loop import EventLoop
    from kyc_desktop.sandbox_inbox.window import InboxWindow

    place = heard(sys.stdin.readline())
    app = root.make_application(Options(), Operator())
    root.speak(app, None)
    Collector(app)
    loop = EventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        sandbox = Sandbox(str(place["url"]), token=str(place["token"]))
        inbox = InboxWindow(sandbox)
        inbox.start()
        inbox.show()
        gone = asyncio.Event()
        threading.Thread(
            target=lambda: (sys.stdin.read(), loop.call_soon_threadsafe(gone.set)), name="supervisor", daemon=True
        ).start()
        loop.run_until_complete(gone.wait())
        inbox.stop()
        inbox.close()
        loop.run_until_complete(sandbox.aclose())
    return 0
