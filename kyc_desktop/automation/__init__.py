"""A door for drivers from outside of Python (`--automation FILE`): what xdotool and its like can't see or do.

Only beside the embedded sandbox. The file, readable by its owner alone, says where the door is::

    {"url": "http://127.0.0.1:41234", "token": "...", "pid": 4711, "server_url": "http://127.0.0.1:40001"}

Each request carries ``Authorization: Bearer TOKEN``. Calls under ``/v1/sandbox/`` are those of the sandbox, passed on
to wherever its server is now: messages, links, clock, faults, personas, reviews, reset. The window's own are::

    GET  /v1/window               page, busy, title, words, focus, step, version
    GET  /v1/window/wait          the same, once ?page=NAME[,NAME] is shown and nothing is under way; ?seconds=30
    GET  /v1/window/controls      name, role, text, enabled, focused and the place on the screen of what can be used
    GET  /v1/window/document      the application document as this window knows it
    GET  /v1/window/screenshot    PNG of the window, of ?window=1 and so on where there are several
    POST /v1/window/camera        {"source": "images:DIR"}: frames from the next opening of the camera on
    POST /v1/window/photo         {"side": "front", "path": FILE}: what the file dialog ends in
"""

from __future__ import annotations

from .automation import Automation

__all__ = ["Automation"]
