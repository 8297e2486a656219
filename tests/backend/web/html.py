"""Reads a page far enough for a test: headings, forms, buttons, texts."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

Attributes = dict[str, str]


@dataclass(slots=True)
class Page:
    """``fields``: of the form, by name. ``buttons``: words -> attributes of buttons and links that look like them."""

    title: str = ""
    heading: str = ""
    text: str = ""
    action: str = ""
    fields: dict[str, Attributes] = field(default_factory=dict)
    buttons: dict[str, Attributes] = field(default_factory=dict)
    elements: list[tuple[str, Attributes]] = field(default_factory=list)

    def answers(self, **typed: str) -> dict[str, str]:
        """What the form sends: hidden values and what is typed."""
        hidden = {name: given["value"] for name, given in self.fields.items() if given.get("type") == "hidden"}
        return hidden | typed


def read(html: str) -> Page:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.page.text = " ".join(reader.page.text.split())
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self._open: list[str] = []
        self._button: tuple[Attributes, list[str]] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.page.elements.append((tag, given))
        if tag == "form":
            self.page.action = given["action"]
        elif tag == "input":
            self.page.fields[given["name"]] = given
        elif tag == "button" or (tag == "a" and "button" in given.get("class", "").split()):
            self._button = (given, [])
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("button", "a") and self._button is not None:
            self.page.buttons["".join(self._button[1]).strip()] = self._button[0]
            self._button = None
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if "title" in self._open:
            self.page.title += data
        elif "script" not in self._open:
            self.page.text += f"{data} "
        if "h1" in self._open:
            self.page.heading += data
        if self._button is not None:
            self._button[1].append(data)
