"""``kyc-desktop doctor``: the check of this computer on a console, also without a screen and without a network."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

_SIGNS = {"good": "ok", "notice": "note", "bad": "FAIL"}


def main(arguments: Sequence[str]) -> int:
    """0: nothing would make the journey fail. 1: something would. 2: the command line or a file was not understood."""
    parser = argparse.ArgumentParser(
        prog="kyc-desktop doctor", description="Looks whether this computer can do what the journey needs."
    )
    parser.add_argument("--server", metavar="URL", help="of the operator; default: as the program is set up")
    parser.add_argument("--operator", type=Path, metavar="FILE", help="as of the program")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="as of the program")
    parser.add_argument("--json", action="store_true", help="for programs")
    given = parser.parse_args(arguments)
    from kyc_desktop import app

    try:
        url = app.server_address(given.server, app.load_operator(given.operator))
    except (ValueError, OSError) as error:
        sys.stderr.write(f"kyc-desktop doctor: {error}\n")
        return 2
    if sys.platform == "linux" and not {"DISPLAY", "WAYLAND_DISPLAY"} & os.environ.keys():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from . import desk, words
    from .examine import examine, in_order
    from .finding import fails

    application = QGuiApplication([])
    findings = examine(url=url, data_dir=given.data_dir or app.usual_data_dir())
    findings = in_order([*findings, desk.display(application), desk.camera(application)])
    if given.json:
        sys.stdout.write(json.dumps([asdict(finding) for finding in findings], indent=1, ensure_ascii=False) + "\n")
    else:
        for row, finding in ((words.row(finding), finding) for finding in findings):
            sys.stdout.write(f"{_SIGNS[finding.light]:4}  {row.label:12}{row.value}\n")
            if row.advice:
                sys.stdout.write(f"{'':18}{row.advice}\n")
    return 1 if fails(findings) else 0
