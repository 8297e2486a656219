"""What the program calls its buttons and pages, in every language, from its catalogues."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

_FOLDER = Path(__file__).parents[2] / "resources" / "translations"
QUOTED = (
    "Check your phone", "Resend SMS", "Resend email", "Send a new link", "Show a new code", "Show the code", "Sign in",
)  # fmt: skip
"""What mails and pages on the phone quote of the program."""


@cache
def called(tag: str) -> dict[str, str]:
    """English name -> that of the language. A name that has two translations would be a mistake."""
    if tag == "en":
        return {name: name for name in QUOTED}
    tree = ElementTree.parse(_FOLDER / f"kyc_desktop_{tag.replace('-', '_')}.ts")
    pairs = {(one.findtext("source", ""), one.findtext("translation", "")) for one in tree.getroot().iter("message")}
    found = [(source, translation) for source, translation in pairs if source in QUOTED]
    assert len(found) == len(QUOTED), found
    return dict(found)
