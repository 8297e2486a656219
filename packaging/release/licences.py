"""Writes resources/licences.json.gz: what the program shows under Help, Licenses, and `kyc-desktop --licences` prints.

The same input gives the same bytes.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Final

from lock import ROOT, Lock
from shipped import parts, texts

TARGET: Final = ROOT / "resources" / "licences.json.gz"


def write(target: Path = TARGET) -> int:
    """Returns how many components there are. Raises `shipped.UnknownLicenceError`."""
    known: dict[str, int] = {}
    components = []
    for part in parts(Lock()):
        numbers = [known.setdefault(text, len(known)) for text in dict.fromkeys(texts(part))]
        components.append(
            {
                "name": part.name,
                "version": part.version,
                "licence": part.licence,
                "home": part.home,
                "parts": list(part.parts),
                "texts": numbers,
            }
        )
    content = json.dumps({"components": components, "texts": list(known)}, ensure_ascii=False, separators=(",", ":"))
    with target.open("wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as packed:
        packed.write(content.encode())
    return len(components)
