"""Nobody faces customers in the name of the demo operator."""

from __future__ import annotations

from ...flow.operator import Operator
from .source import ServerSource


def refuse_demo_values(source: ServerSource, operator: Operator) -> None:
    """Complain of every name, address and text of law that is still Northlight's."""
    demo = Operator()
    shown = {
        "brand.name": (operator.brand.name, demo.brand.name, "your name"),
        "brand.site_url": (operator.brand.site_url, demo.brand.site_url, "the address of your site"),
        "brand.mail_from": (operator.brand.mail_from, demo.brand.mail_from, "the sender of your mails"),
        "support.email": (operator.support.email, demo.support.email, "the address of your support"),
        "support.chat_url": (operator.support.chat_url, demo.support.chat_url, 'your chat, or ""'),
        "support.complaints": (operator.support.complaints, demo.support.complaints, 'where complaints go, or ""'),
        "support.help_url": (operator.support.help_url, demo.support.help_url, 'your help pages, or ""'),
        "legal.terms.url": (operator.legal.terms.url, demo.legal.terms.url, "the address of your terms"),
        "legal.privacy.url": (operator.legal.privacy.url, demo.legal.privacy.url, "the address of your privacy policy"),
        "legal.retention.url": (operator.legal.retention.url, demo.legal.retention.url, "where you say what you keep"),
    }
    for key, (value, default, what) in shown.items():
        if value == default:
            source.complain(key, f"this is the demo operator's. Write {what}.")
