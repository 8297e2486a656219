"""A phone in our words, from its User-Agent: whoever sent it chose it, and the customer reads it on the screen."""

from __future__ import annotations

from typing import Final

_PHONES: Final = (
    ("iphone", "iPhone"),
    ("ipad", "iPad"),
    ("android", "Android"),
    ("windows phone", "Windows phone"),
    ("windows", "Windows"),
    ("macintosh", "Mac"),
    ("cros", "ChromeOS"),
    ("linux", "Linux"),
)
_BROWSERS: Final = (
    ("edg", "Edge"),
    ("samsungbrowser", "Samsung Internet"),
    ("opr", "Opera"),
    ("opt/", "Opera"),
    ("fxios", "Firefox"),
    ("firefox", "Firefox"),
    ("crios", "Chrome"),
    ("chrome", "Chrome"),
    ("safari", "Safari"),
)
"""Each before those that its own User-Agent names too."""


def phone_name(user_agent: str) -> str:
    """``iPhone, Safari``; what is not known is left out, and "" says that nothing is."""
    known = user_agent.lower()
    found = (next((words for sign, words in table if sign in known), "") for table in (_PHONES, _BROWSERS))
    return ", ".join(filter(None, found))
