"""``kyc-desktop read``: what the reader sees in photos, one line for each of them.

What it prints may be personal data: it goes to standard output and nowhere else.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from kyc_desktop.flow.messages import message

from .reading import DocumentReading, Finding, Polygon
from .source import Refused

_UNREADABLE: Final = {
    "gone": "there is no such file",
    "permission": "no permission to read it",
    "folder": "it is a folder",
}


def main(words: Sequence[str]) -> int:
    """Returns the exit status: 0 all were opened (bad photos too), 2 at least one was not, 1 DIR cannot be written."""
    chosen = _parser().parse_args(words)
    if chosen.debug is not None:
        try:
            chosen.debug.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return _fail(f"{chosen.debug} cannot be written to: {error.strerror or error}", 1)
    from . import picture
    from .judge import alone
    from .reader import Reader

    reader = Reader()
    today = datetime.now().astimezone().date()
    status = 0
    for number, path in enumerate(chosen.photos, 1):
        loaded = picture.load(path)
        if isinstance(loaded, Refused):
            status = _fail(f"{path}: {sentence(loaded)}", 2)
            continue
        reading = reader.read(loaded.bgr)
        reading = replace(reading, findings=alone(reading, today))
        _print(json_line(path, reading, loaded.scale) if chosen.json else text_line(path, reading))
        if chosen.debug is not None:
            from . import annotated

            try:
                (chosen.debug / f"{number:03d}-{Path(path).stem}.jpg").write_bytes(annotated.jpeg(loaded.bgr, reading))
            except OSError as error:
                return _fail(f"{chosen.debug} cannot be written to: {error.strerror or error}", 1)
    return status


def text_line(path: str, reading: DocumentReading) -> str:
    """``photo.jpg: passport, page, TD3, verified | lines | findings | milliseconds``."""
    about = [reading.type or "no document known", reading.side, reading.format]
    about.append("verified" if reading.verified else "not verified" if reading.format else None)
    parts = [f"{path}: {', '.join(word for word in about if word)}"]
    parts += [line.text or "(not readable)" for line in reading.lines]
    if reading.barcode is not None and not reading.lines:
        parts += [f"{field.name}={field.text}" for field in reading.fields]
    parts.append(", ".join(_measured(one) for one in reading.findings) or "no findings")
    parts.append(f"{reading.ms.get('total', 0):.0f} ms")
    return " | ".join(parts)


def json_line(path: str, reading: DocumentReading, scale: float = 1.0) -> str:
    """One object; polygons in pixels of the upright file, of which the picture that was read has ``scale``."""
    barcode = reading.barcode
    return json.dumps(
        {
            "file": path,
            "kind": reading.format,
            "type": reading.type,
            "side": reading.side,
            "lines": [line.text for line in reading.lines],
            "verified": reading.verified,
            "fields": {
                field.name: {
                    "text": field.text,
                    "raw": field.raw,
                    "source": field.source,
                    "check": str(field.check),
                    "confidence": round(field.confidence, 4),
                    "corrected": field.corrected,
                    "polygon": _points(field.polygon, scale),
                }
                for field in reading.fields
            },
            "barcode": barcode
            and {
                "standard": barcode.standard,
                "version": barcode.version,
                "text": barcode.text,
                "polygon": _points(barcode.polygon, scale),
            },
            "quad": _points(reading.quad, scale),
            "portrait": _points(reading.portrait, scale),
            "script": reading.script,
            "dpi": reading.dpi and round(reading.dpi / scale, 1),
            "findings": [
                {
                    "code": one.code,
                    "severity": str(one.severity),
                    "value": one.value,
                    "limit": one.limit,
                    "polygon": _points(one.polygon, scale),
                    "values": dict(one.values),
                }
                for one in reading.findings
            ],
            "ms": dict(reading.ms),
        }
    )


def sentence(refused: Refused) -> str:
    """Why a file is not taken, in English."""
    if refused.code == "file_unreadable":
        return _UNREADABLE.get(refused.values.get("why", ""), "it cannot be read")
    known = message(refused.code)
    return _filled(known.why, refused.values) if known is not None else refused.code


def _filled(text: str, values: Mapping[str, str]) -> str:
    return text.format_map(_Values(values))


class _Values(dict[str, str]):
    """A value that is not given stays empty."""

    def __missing__(self, key: str) -> str:
        return ""


def _measured(finding: Finding) -> str:
    if finding.value is None or finding.limit is None:
        return finding.code
    return f"{finding.code} ({finding.value:.3g}, limit {finding.limit:.3g})"


def _points(polygon: Polygon | None, scale: float) -> list[list[float]] | None:
    return None if polygon is None else [[round(float(x) / scale, 1), round(float(y) / scale, 1)] for x, y in polygon]


def _print(line: str) -> None:
    # A file name may hold bytes that are no text, a console may lack letters: shown escaped, never a crash.
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(line.encode(encoding, "backslashreplace").decode(encoding) + "\n")
    sys.stdout.flush()


def _fail(what: str, status: int) -> int:
    sys.stderr.write(f"kyc-desktop read: {what.encode('utf-8', 'backslashreplace').decode()}\n")
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kyc-desktop read",
        description="Read photos of identity documents on this computer: JPEG, PNG, WebP, HEIC, or a PDF with a "
        "photo page. Nothing is sent or kept.",
        epilog="Exit status: 0 all files were opened, whatever they show; 2 a file could not be opened.",
    )
    parser.add_argument("photos", metavar="PHOTO", nargs="+", help="a photo of one side of a document")
    parser.add_argument("--json", action="store_true", help="one JSON object for each photo")
    parser.add_argument("--debug", metavar="DIR", type=Path, help="write each picture with what was found drawn on it")
    return parser
