"""What the buttons around a page are on a kiosk, where there is no window to close and no browser to go on in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ..page import Act, Chrome

_LEAVES = frozenset({"ask:close", "ask:site"})
_FILES = frozenset({"page:upload", "detour:photos"})


def kiosk_chrome(chrome: Chrome) -> Chrome:
    """Leaving is "Finish", which ends the visit; ways to files and the update are not offered."""
    acts = {name: getattr(chrome, name) for name in ("left", "secondary", "primary")}
    acts = {name: None if act is not None and act.does in _FILES else act for name, act in acts.items()}
    leaving = [name for name, act in acts.items() if act is not None and act.does in _LEAVES]
    for name in leaving:
        acts[name] = None
    if leaving:
        place = "primary" if "primary" in leaving or acts["primary"] is None else leaving[0]
        if acts[place] is None:
            acts[place] = Act(label=QCoreApplication.translate("KioskWindow", "Finish"), does="ask:finish")
    quiet = chrome.primary_quiet and acts["primary"] is not None
    return replace(chrome, **acts, note="", note_icon="", primary_quiet=quiet)
