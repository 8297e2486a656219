"""What packages say of the operator: taken from his file, see docs/operators.md."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

ROOT: Final = Path(__file__).resolve().parent.parent
PROGRAM: Final = "KYC Desktop"
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """``name``: of the program and its folder. ``identifier``: his domain backwards and the program's name; by it
    systems tell programs of operators apart."""

    name: str
    company: str
    identifier: str
    site: str
    help_url: str


def publisher(operator: Path | None = None) -> Publisher:
    """``operator``: a folder or a file; None: the demo operator. Raises ValueError that names the key."""
    from kyc_desktop.flow.operator import load

    found = load(operator, {})
    demo = load(None, {}).brand.name
    host = urlsplit(found.brand.site_url).hostname or ""
    return Publisher(
        name=PROGRAM if found.brand.name == demo else f"{found.brand.name} {PROGRAM}",
        company=found.brand.name,
        identifier=".".join((*reversed(host.removeprefix("www.").split(".")), "kyc-desktop")),
        site=found.brand.site_url,
        help_url=found.support.help_url or found.brand.site_url,
    )
