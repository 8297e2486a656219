"""``kyc-desktop check-operator FOLDER``: every mistake of an operator's file at once, and what becomes of his accent.

Exit codes: 0 no mistakes, 1 mistakes.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from kyc_desktop import resource
from kyc_desktop.flow.accent import CONTROL_CONTRAST, TEXT_CONTRAST, WHITE, contrast, derive
from kyc_desktop.flow.operator import load
from kyc_desktop.flow.operator_source import Mistakes


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="kyc-desktop check-operator", description="Check an operator's folder.")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="the folder with operator.toml, or the file itself")
    given = parser.parse_args(words)
    try:
        operator = load(given.folder, os.environ)
    except Mistakes as error:
        sys.stdout.write(f"{error}\n{len(error.found)} to correct.\n")
        return 1
    sys.stdout.write("".join(f"{line}\n" for line in accent_report(operator.brand.accent)))
    sys.stdout.write("The operator's file has no mistakes.\n")
    return 0


def accent_report(colour: str) -> Iterator[str]:
    """What the program makes of an accent (#RRGGBB) in both themes, with the contrasts that it measured."""
    tokens = json.loads(resource.path("theme", "tokens.json").read_bytes())
    if colour.upper() == tokens["brand"]["accent"].upper():
        return
    for look in ("light", "dark"):
        colours = tokens["color"][look]
        made = derive(
            colour,
            dark=look == "dark",
            surface=colours["surface"],
            ink=tokens["color"]["light"]["text"],
            text=colours["text"],
        )
        measured = f"{contrast(made.on_accent, made.accent):.1f}, {TEXT_CONTRAST} is needed"
        if made.underline:
            did = f"kept; its words are ink instead of white ({measured}) and links are underlined ink"
        elif made.accent != colour.upper():
            did = f"changed to {made.accent}; white on it has {measured}, and had {contrast(WHITE, colour):.1f}"
            before = contrast(colour, colours["surface"])
            if contrast(WHITE, colour) >= TEXT_CONTRAST and before < CONTROL_CONTRAST:
                now = contrast(made.accent, colours["surface"])
                did = f"changed to {made.accent}; on the page it has {now:.1f}, and had {before:.1f}"
                did += f", {CONTROL_CONTRAST} is needed"
        else:
            did = f"used as it is; white on it has {measured}"
        yield f"brand.accent {colour.upper()}, {look}: {did}."
