"""GET /v1/config: everything the client must know before it knows the customer. No policy lives in the client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """``residence``: customers who live there are served."""

    code: str
    name: str
    residence: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentKind:
    """A document that is accepted from one country. ``sides`` in the order in which they are asked for."""

    type: str  # passport, id_card, drivers_license
    sides: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """ISO 3166-1 alpha-2 ``code``, English name, calling code without "+", states where an address needs one.

    ``residence``: customers who live there are served. ``phone``: the phone route is offered there.
    """

    code: str
    name: str
    calling_code: str
    states: tuple[State, ...] = ()
    documents: tuple[DocumentKind, ...] = ()
    residence: bool = True
    phone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalText:
    """``urls``: where the text stands in other languages, by BCP 47 tag."""

    version: str
    url: str
    urls: Mapping[str, str] = field(default_factory=dict)

    def address(self, language: str) -> str:
        """Where it can be read in that language, or as it was written."""
        return self.urls.get(language, self.url)


@dataclass(frozen=True, slots=True, kw_only=True)
class Legal:
    terms: LegalText
    privacy: LegalText
    retention: LegalText


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Sizes in bytes and pixels, ages in years, lengths in characters."""

    password_min: int = 15
    password_max: int = 128
    adult_age: int = 18
    upload_bytes: int = 10_000_000
    upload_min_side: int = 400
    upload_max_pixels: int = 50_000_000
    upload_types: tuple[str, ...] = ("image/jpeg", "image/png", "image/webp", "image/heic")


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """``hours``: when somebody answers ``phone``, in the operator's words."""

    email: str
    chat_url: str | None = None
    complaints: str | None = None
    phone: str | None = None
    hours: str | None = None
    help_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """``accent``: one ``#RRGGBB``; everything else is derived and measured. ``mail_from``: sender of our mails.

    ``mark``: outlines of a path on 24 x 24 units, see `operator_mark`; None: the first letter of the name.
    """

    name: str
    accent: str
    site_url: str
    mail_from: str
    mark: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    brand: Brand
    support: Support
    legal: Legal
    limits: Limits = field(default_factory=Limits)
    countries: tuple[Country, ...] = ()
    minimum_client: str = "0"
    update_url: str | None = None
    sandbox: bool = False
    server_time: str = ""

    def country(self, code: str | None) -> Country | None:
        return next((country for country in self.countries if country.code == code), None)
