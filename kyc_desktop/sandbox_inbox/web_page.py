"""Reads the pages behind our links far enough to show them without a web engine.

What counts on them is small: headings, paragraphs, numbered steps, forms, and links that look like buttons. Scripts,
styles and pictures are left out, as on a phone without JavaScript.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urljoin

_BLOCKS: Final = {"h1": "heading", "h2": "strong", "p": "text", "li": "step"}
_IGNORED: Final = frozenset({"script", "style", "svg", "title", "head", "template", "noscript"})
_KINDS: Final = ("primary", "secondary", "quiet", "danger")
_VOID: Final = frozenset({"input", "br", "img", "link", "meta", "source", "hr", "wbr"})


@dataclass(frozen=True, slots=True)
class Block:
    """``kind``: heading, strong, text or step. ``error``: the sentence says what is wrong."""

    kind: str
    text: str
    error: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A text field of the form."""

    name: str
    label: str
    longest: int = 0
    digits: bool = False


@dataclass(frozen=True, slots=True)
class Press:
    """A button of a form, or a link that looks like one (then ``href`` is its address).

    ``form``: its place among the forms. ``file``: a file is to be chosen, which is then sent with that form.
    """

    text: str
    kind: str  # primary, secondary, quiet, danger
    href: str = ""
    form: int = 0
    file: bool = False


@dataclass(slots=True)
class WebForm:
    """Where the form goes and what it carries unseen. ``file``: name of its field for a file, where it has one."""

    action: str = ""
    hidden: dict[str, str] = field(default_factory=dict)
    file: str = ""


@dataclass(slots=True)
class WebPage:
    """A page in the order in which it is read."""

    items: list[Block | Entry | Press] = field(default_factory=list)
    forms: list[WebForm] = field(default_factory=list)

    @property
    def form(self) -> WebForm | None:
        """The first one, which is the only one of most pages."""
        return self.forms[0] if self.forms else None

    @property
    def heading(self) -> str:
        return next((item.text for item in self.items if isinstance(item, Block) and item.kind == "heading"), "")


def read(html: str, *, url: str) -> WebPage:
    """The page of that address. Whatever is not understood is left out."""
    reader = _Reader(url)
    reader.feed(html)
    reader.close()
    return reader.page


class _Reader(HTMLParser):
    def __init__(self, url: str) -> None:
        super().__init__(convert_charrefs=True)
        self.page = WebPage()
        self._url = url
        self._ignored = 0
        self._block: tuple[str, bool] | None = None
        self._press: Press | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        classes = given.get("class", "").split()
        # The window says by itself, all the time, that this is the sandbox.
        unseen = tag in _IGNORED or "sandbox" in classes or (tag != "input" and "hidden" in given)
        # A file is sent as soon as it is chosen: its form needs no button for that.
        sends_file = tag == "button" and "by-hand" in classes and bool(self.page.forms and self.page.forms[-1].file)
        if self._ignored or unseen or sends_file:
            self._ignored += tag not in _VOID
            return
        if tag == "form":
            self.page.forms.append(WebForm(action=urljoin(self._url, given.get("action", ""))))
        elif tag == "input":
            self._input(given)
        elif tag == "button" or (tag in ("a", "label") and "button" in classes):
            kind = next((name for name in classes if name in _KINDS), "primary")
            href = urljoin(self._url, given["href"]) if tag == "a" and "href" in given else ""
            form = max(0, len(self.page.forms) - 1)
            self._press, self._words = Press("", kind, href, form=form, file=tag == "label"), []
        elif tag in _BLOCKS and self._press is None:
            self._block, self._words = (_BLOCKS[tag], "error" in classes), []

    def handle_endtag(self, tag: str) -> None:
        if self._ignored:
            self._ignored -= tag not in _VOID
        elif tag in ("button", "a", "label") and self._press is not None:
            self.page.items.append(replace(self._press, text=self._said()))
            self._press = None
        elif tag in _BLOCKS and self._block is not None:
            kind, error = self._block
            if text := self._said():
                self.page.items.append(Block(kind, text, error))
            self._block = None

    def handle_data(self, data: str) -> None:
        if not self._ignored and (self._block is not None or self._press is not None):
            self._words.append(data)

    def _input(self, given: dict[str, str]) -> None:
        name = given.get("name", "")
        if given.get("type") == "hidden":
            if self.page.forms:
                self.page.forms[-1].hidden[name] = given.get("value", "")
        elif given.get("type") == "file":
            if self.page.forms:
                self.page.forms[-1].file = name
        elif given.get("type", "text") in ("text", "tel", "number"):
            length = given.get("maxlength", "")
            self.page.items.append(
                Entry(
                    name,
                    given.get("aria-label", name),
                    longest=int(length) if length.isdecimal() else 0,
                    digits=given.get("inputmode") == "numeric",
                )
            )

    def _said(self) -> str:
        return " ".join("".join(self._words).split())
