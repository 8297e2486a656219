"""The operator's mark: a drawing in one colour, right on every accent, in the dark and in high contrast.

It is an SVG file of 24 x 24 units. Only its outlines are taken (SVG 1.1, 8.3, the attribute ``d``), so nothing in such
a file can run, load or follow anything, neither in the program nor on the pages of the phone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LARGEST: Final = 16_384
"""Bytes. A mark is seen at 20 px."""
STAR: Final = (
    "M12 1.6c.9 6.2 3.2 8.9 10.4 10.4C15.2 13.5 12.9 16.2 12 22.4 11.1 16.2 8.8 13.5 1.6 12 8.8 10.5 11.1 7.8 12 1.6Z"
)
"""That of the demo operator."""
OUTLINES: Final = re.compile(r"[MmZzLlHhVvCcSsQqTtAa0-9eE+\-., \t\r\n]+")
_NAMESPACE: Final = "{http://www.w3.org/2000/svg}"
_LOOKS: Final = frozenset({"style", "class", "clip-path", "fill-rule", "mask", "filter", "opacity", "display"})
_NUMBER: Final = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_MOVE: Final = re.compile(rf"m ?({_NUMBER})[ ,]*({_NUMBER})")
_SILENT: Final = frozenset({"title", "desc", "metadata"})


class UnusableMark(ValueError):  # noqa: N818 - what is told
    """The text says what is wrong with the file and what to do."""


def read_mark(file: Path) -> str:
    """The outlines of the file, one after another. Raises UnusableMark."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UnusableMark(f"{file} cannot be read: {error.strerror or error}.") from error
    if file.suffix.lower() != ".svg":
        raise UnusableMark(f'"{file.name}" is no SVG file. Save the mark as one, in one colour.')
    if len(data) > LARGEST:
        raise UnusableMark(f"{file.name} has {len(data)} bytes. {LARGEST} are the most. Leave out what is not seen.")
    # As text: in UTF-16 a DOCTYPE could not be seen in the bytes.
    text = data.decode("utf-8", errors="replace")
    if "<!" in text.replace("<!--", ""):
        raise UnusableMark(f"{file.name} has a DOCTYPE. Save it as plain SVG.")
    import xml.etree.ElementTree as ET  # not before the first paint

    try:
        root = ET.fromstring(text)  # noqa: S314 - without a DOCTYPE there are no entities
    except ET.ParseError as error:
        raise UnusableMark(f"{file.name} is not XML: {error}.") from error
    if root.tag != f"{_NAMESPACE}svg" or root.get("viewBox", "").replace(",", " ").split() != ["0", "0", "24", "24"]:
        raise UnusableMark(f'{file.name} needs <svg viewBox="0 0 24 24">. Scale the drawing to 24 by 24.')
    outlines = [outline for element in root.iter() for outline in _outlines(element, file.name)]
    if not outlines:
        raise UnusableMark(f"{file.name} has no <path> with outlines.")
    return " ".join(outlines)


def _outlines(element: Element, file: str) -> Iterator[str]:
    name = element.tag.removeprefix(_NAMESPACE)
    if name not in {"svg", "g", "path", *_SILENT}:
        raise UnusableMark(f"{file} has a <{name}>. Turn everything into paths.")
    if element.get("transform") or element.get("stroke", "none") != "none":
        raise UnusableMark(f"{file} has a transform or a stroke. Turn everything into plain filled paths.")
    unfilled = element.get("fill") == "none"
    if (unfilled and name != "path") or _LOOKS.intersection(element.keys()):
        raise UnusableMark(f"{file} has styles. Turn everything into plain filled paths.")
    if name == "path" and not unfilled:
        yield _absolute(element.get("d", ""), file)


def _absolute(outline: str, name: str) -> str:
    """The outline such that others may stand before it: a small ``m`` at its head counts from the corner, not from
    where the last one ended; what follows it without a letter stays relative (SVG 1.1, 8.3.2)."""
    words = " ".join(outline.split())
    if not OUTLINES.fullmatch(words) or words[:1] not in {"M", "m"}:
        raise UnusableMark(f"{name} has a <path> whose outlines cannot be read. They begin with M.")
    if words[0] == "M":
        return words
    start = _MOVE.match(words)
    if start is None:
        raise UnusableMark(f"{name} has a <path> whose outlines cannot be read. They begin with M.")
    rest = words[start.end() :].lstrip(" ,")
    return f"M{start[1]} {start[2]}{'l' if rest and rest[0] in '+-.0123456789' else ''}{rest}"
