"""Mails (plain text and HTML) and text messages, made from `wording`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from ..flow.accent import derive
from ..flow.config import Config
from ..flow.prose import parse, plain
from .ports import Mail, Text
from .wording import MAILS, TEXTS

if TYPE_CHECKING:
    from jinja2 import Environment

_INK = "#0E1525"
METHODS = {"phone": "By mobile phone", "documents": "By document"}


def mail(template: str, *, to: str, config: Config, values: Mapping[str, str]) -> Mail:
    """One mail. ``values`` are those of the template; ``link`` and ``code`` are copied to the mail for the inbox.

    Times (``expires_at``, ``at``) come as RFC 3339. Raises KeyError for an unknown template or a missing value.
    """
    letter = MAILS[template]
    filled = _values(config, values)
    paragraphs = [parse(text, filled) for text in letter.paragraphs]
    closing = [parse(text, filled) for text in letter.closing]
    facts = [(name, text.format_map(filled)) for name, text in letter.facts if filled.get(text.strip("{}"))]
    subject, title = letter.subject.format_map(filled), letter.title.format_map(filled)
    code = filled["code"] if letter.code else None
    link = filled["link"] if letter.button else None
    blocks = [title, *(plain(parts) for parts in paragraphs)]
    if code:
        blocks.append(f"    {code}")
    if link:
        blocks.append(f"Or open this link and choose {letter.button}:\n{link}")
    if facts:
        blocks.append("\n".join(f"{name}: {value}" for name, value in facts))
    blocks += [*(plain(parts) for parts in closing), f"{config.brand.name}, {config.brand.site_url}"]
    html = (
        _templates()
        .get_template("mail.html")
        .render(
            brand=config.brand,
            colours=derive(config.brand.accent, dark=False, surface="#FFFFFF", ink=_INK, text=_INK),
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
    text = "\n\n".join(blocks) + "\n"
    return Mail(to=to, subject=subject, text=text, html=html, template=template, link=link, code=code)


def text(template: str, *, to: str, config: Config, values: Mapping[str, str], another_route: bool = False) -> Text:
    """One text message. Raises KeyError for an unknown template or a missing value."""
    body = TEXTS[template].format_map(_values(config, values))
    return Text(to=to, body=body, template=template, link=values.get("link"), another_route=another_route)


def _values(config: Config, values: Mapping[str, str]) -> dict[str, str]:
    filled = {
        "brand": config.brand.name,
        "support": config.support.email,
        "complaints": config.support.complaints or "",
        "retention": config.legal.retention.url,
    } | dict(values)
    for name in ("expires_at", "at"):
        if filled.get(name):
            filled[name] = _clock_time(filled[name])
    if "method" in filled:
        filled["method"] = METHODS.get(filled["method"], filled["method"])
    return filled


def _clock_time(value: str) -> str:
    """``2026-05-12T19:06:00Z`` -> ``7:06 PM UTC on May 12, 2026``; a mail does not know its reader's time zone."""
    at = datetime.fromisoformat(value)
    return f"{at.hour % 12 or 12}:{at:%M %p} UTC on {at:%B} {at.day}, {at.year}"


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
