"""Mails (plain text and HTML) and text messages, made from `wording` and `translations`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from ..flow.accent import derive
from ..flow.config import Config
from ..flow.prose import parse, plain
from .ports import Mail, Text
from .translations import Language, language_of

if TYPE_CHECKING:
    from jinja2 import Environment

_INK = "#0E1525"
_ISOLATE = "\u2068{}\u2069"
"""FIRST STRONG ISOLATE and its end: numbers and names keep their direction in a sentence that runs the other way."""
_FROM_THE_RIGHT = "\u200f"
"""RIGHT-TO-LEFT MARK: plain text takes its direction from its first letter, which may be the one of a brand."""
_NEVER_ISOLATED = frozenset({"code", "link"})  # they are copied and clicked


def mail(template: str, *, to: str, config: Config, values: Mapping[str, str], locale: str = "") -> Mail:
    """One mail, in the language of ``locale``. ``values`` are those of the template; ``link`` and ``code`` are copied
    to the mail for the inbox.

    Times (``expires_at``, ``at``) come as RFC 3339, ``usual`` in minutes. Raises KeyError for an unknown template or a
    missing value.
    """
    language = language_of(locale)
    letter, words = language.mails[template], language.words
    filled = _values(config, values, language)
    shown = _isolated(filled) if language.direction == "rtl" else filled
    paragraphs = [parse(text, shown) for text in letter.paragraphs]
    closing = [parse(text, shown) for text in letter.closing]
    facts = [(name, text.format_map(shown)) for name, text in letter.facts if filled.get(text.strip("{}"))]
    subject, title = letter.subject.format_map(filled), letter.title.format_map(filled)
    code = filled["code"] if letter.code else None
    link = filled["link"] if letter.button else None
    sender = f"{config.brand.name}, {config.brand.site_url}"
    blocks = [title, *(plain(parts) for parts in paragraphs)]
    if code:
        blocks.append(f"    {code}")
    if link:
        blocks.append(f"{words.or_open_and_choose.format(button=letter.button)}\n{link}")
    if facts:
        blocks.append("\n".join(f"{name}: {value}" for name, value in facts))
    blocks += [*(plain(parts) for parts in closing), sender]
    html = (
        _templates()
        .get_template("mail.html")
        .render(
            language=language,
            brand=config.brand,
            colours=derive(config.brand.accent, dark=False, surface="#FFFFFF", ink=_INK, text=_INK),
            dark=derive(config.brand.accent, dark=True, surface="#11151E", ink=_INK, text="#F1F3F7"),
            subject=subject,
            title=title,
            paragraphs=paragraphs,
            code=code,
            link=link,
            button=letter.button,
            facts=facts,
            closing=closing,
        )
    )
    if language.direction == "rtl":
        blocks = ["\n".join(_FROM_THE_RIGHT + line for line in block.split("\n")) for block in blocks]
        blocks = [block.replace(f"{_FROM_THE_RIGHT}{link}", str(link)) for block in blocks]
    return Mail(
        to=to,
        subject=subject,
        text="\n\n".join(blocks) + "\n",
        html=html,
        template=template,
        link=link,
        code=code,
        language=language.tag,
    )


def text(
    template: str,
    *,
    to: str,
    config: Config,
    values: Mapping[str, str],
    another_route: bool = False,
    locale: str = "",
) -> Text:
    """One text message, in the language of ``locale``. Raises KeyError for an unknown template or a missing value."""
    language = language_of(locale)
    body = language.texts[template].format_map(_values(config, values, language))
    return Text(to=to, body=body, template=template, link=values.get("link"), another_route=another_route)


def _values(config: Config, values: Mapping[str, str], language: Language) -> dict[str, str]:
    filled = {
        "brand": config.brand.name,
        "support": config.support.email,
        "complaints": config.support.complaints or "",
        "retention": config.legal.retention.address(language.tag),
    } | dict(values)
    for name in ("expires_at", "at"):
        if filled.get(name):
            filled[name] = language.clock_time(filled[name])
    if "phone" in filled:
        filled["phone"] = filled["phone"].replace(" ", "\u00a0")  # a number stays on one line
    if "method" in filled:
        filled["method"] = language.methods.get(filled["method"], filled["method"])
    if "usual" in filled:
        filled["usual"] = language.words.minutes.format(count=filled["usual"])
    return filled


def _isolated(values: Mapping[str, str]) -> dict[str, str]:
    return {
        name: _ISOLATE.format(value) if value and name not in _NEVER_ISOLATED else value
        for name, value in values.items()
    }


@cache
def _templates() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("kyc_desktop.backend", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
