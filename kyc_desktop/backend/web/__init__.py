"""The pages that a phone or a browser opens from a mail or a text message."""

from .routes import router

__all__ = ["router"]
