"""The operator's configuration: one TOML file plus environment variables, checked as a whole before anything starts.

The key ``support.email`` may also come as ``KYC_SUPPORT_EMAIL``, which wins. Every key has a default, the demo
operator Northlight; `packaging/operator.example.toml` explains each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from . import operator_places
from .config import Brand, Legal, LegalText, Limits, Support
from .languages import LANGUAGES
from .operator_mark import STAR, UnusableMark, read_mark
from .operator_source import Mistakes, Pattern, Source

FILE = "operator.toml"
"""In an operator's folder."""
_MAIL = Pattern(r"[^@\s]+@[^@\s]+\.[^@\s]+", "an e-mail address")
_COLOUR = Pattern(r"#[0-9a-fA-F]{6}", "a colour like #1C44C4")
_VERSION = Pattern(r"\d+(\.\d+)*((a|b|rc)\d+)?", "a version like 1.4.0")
_PLACE = Pattern(r".+", "the code of a country or a state")
_LANGUAGE = Pattern("|".join(LANGUAGES), f"a language that the program speaks ({', '.join(LANGUAGES)})")
_PIN = Pattern(
    r"scrypt\$\d{4,7}\$\d{1,2}\$\d{1,2}\$[A-Za-z0-9+/_=-]{16,}\$[A-Za-z0-9+/_=-]{32,}",
    "the hash of a PIN. Run: kyc-desktop kiosk-pin",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Countries:
    """Who is served and whose documents are accepted, in ISO 3166-1 alpha-2; an empty list means all.

    ``states_excluded`` in ISO 3166-2 (``US-NY``); ``phone``: where the phone route is offered.
    """

    residence: tuple[str, ...] = ()
    residence_excluded: tuple[str, ...] = ("CU", "IR", "KP", "SY")
    states_excluded: tuple[str, ...] = ("US-HI",)
    documents: tuple[str, ...] = ()
    documents_excluded: tuple[str, ...] = ("KP",)
    phone: tuple[str, ...] = ("US",)

    def serves(self, country: str) -> bool:
        """Whether customers who live in that country are served."""
        return country not in self.residence_excluded and (not self.residence or country in self.residence)

    def serves_state(self, country: str, state: str) -> bool:
        """Whether customers who live in that state are served; the country is not looked at."""
        return f"{country}-{state}" not in self.states_excluded

    def accepts_documents(self, country: str) -> bool:
        """Whether documents issued there are accepted."""
        return country not in self.documents_excluded and (not self.documents or country in self.documents)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verification:
    """``disclosure``: "code" (a mismatch with outside records names no field) or "field".

    ``attempts`` of submitting details; ``appeal_days`` after a refusal; ``fixed_voip``: cable lines count as mobile.
    """

    disclosure: str = "code"
    attempts: int = 3
    appeal_days: int = 30
    fixed_voip: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewing:
    """When people review, in words, and the real median of the time they need."""

    hours: str = "Monday to Friday, 8 AM to 8 PM Central Time"
    usual_minutes: int = 45


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """``server_url``: the API that the desktop program talks to; None starts the embedded sandbox."""

    minimum_version: str = "0"
    update_url: str | None = None
    server_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Languages:
    """``offered``: BCP 47 tags out of `languages.LANGUAGES`, the first one where none of the others was asked for."""

    offered: tuple[str, ...] = LANGUAGES


@dataclass(frozen=True, slots=True, kw_only=True)
class Kiosk:
    """A program that strangers use one after another, started with ``--kiosk``.

    ``pin``: hash of the attendant's PIN as ``kyc-desktop kiosk-pin`` prints it (``scrypt$n$r$p$salt$hash``, salt and
    hash in base64); None: the kiosk can be left without one, which only the sandbox allows.
    ``idle_seconds`` without a touch until the 20 s countdown begins. ``languages``: tags on the start screen, none for
    all that are offered. ``call_for_help``: a sentence or a phone number that a visitor without help is shown.
    ``lower_controls``: the controls begin within reach of a wheelchair.
    """

    pin: str | None = None
    idle_seconds: int = 90
    languages: tuple[str, ...] = ()
    call_for_help: str | None = None
    lower_controls: bool = False


_SITE = "https://northlight.example"
_HELP = "https://support.northlight.example"
NORTHLIGHT_BRAND = Brand(
    name="Northlight", accent="#1C44C4", site_url=_SITE, mail_from="id@northlight.example", mark=STAR
)
NORTHLIGHT_SUPPORT = Support(
    email="support@northlight.example",
    chat_url=f"{_HELP}/chat",
    complaints="Northlight Complaints, 500 Example Plaza, Austin, TX 78701",
    phone=None,
    help_url=_HELP,
)
NORTHLIGHT_LEGAL = Legal(
    terms=LegalText(version="2026-05-01", url=f"{_SITE}/terms"),
    privacy=LegalText(version="2026-05-01", url=f"{_SITE}/privacy"),
    retention=LegalText(version="2026-05-01", url=f"{_SITE}/what-we-keep"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Everything an operator decides. ``Operator()`` is the demo operator."""

    brand: Brand = NORTHLIGHT_BRAND
    support: Support = NORTHLIGHT_SUPPORT
    legal: Legal = NORTHLIGHT_LEGAL
    limits: Limits = field(default_factory=Limits)
    countries: Countries = field(default_factory=Countries)
    verification: Verification = field(default_factory=Verification)
    review: Reviewing = field(default_factory=Reviewing)
    client: Client = field(default_factory=Client)
    languages: Languages = field(default_factory=Languages)
    kiosk: Kiosk = field(default_factory=Kiosk)


def load(path: Path | None, environ: Mapping[str, str]) -> Operator:
    """The configuration of a TOML file, of the folder that holds one, or of the environment. Raises Mistakes."""
    if path is None:
        return parse({}, environ)
    file = operator_file(path)
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        why = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else error.strerror or str(error)
        raise Mistakes({str(file): f"the file can't be read: {why}."}) from error
    return parse_toml(text, environ, file=file)


def operator_file(path: Path) -> Path:
    """``operator.toml`` of an operator's folder, or the file itself."""
    return path / FILE if path.is_dir() else path


def parse_toml(text: str, environ: Mapping[str, str], *, file: Path | None = None) -> Operator:
    """`parse` of the text of a TOML file."""
    import tomllib  # 2 ms that a program without a file need not spend before its first paint

    try:
        mapping = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Mistakes({str(file or "operator file"): f"this is not TOML: {error}."}) from error
    return parse(mapping, environ, file=file)


def parse(mapping: Mapping[str, object], environ: Mapping[str, str], *, file: Path | None = None) -> Operator:
    """The configuration from nested tables and environment variables. ``file``: where the tables stand.

    Raises Mistakes with every key that is unknown, of the wrong type, or makes no sense.
    """
    source = Source(mapping, environ, file=file)
    operator = read(source)
    source.finish()
    return operator


def read(source: Source) -> Operator:
    """The operator's tables; ``source`` remembers what is wrong."""
    default = Operator()
    return Operator(
        brand=_brand(source, default.brand),
        support=_support(source, default.support),
        legal=Legal(
            terms=_legal(source, "terms", default.legal.terms),
            privacy=_legal(source, "privacy", default.legal.privacy),
            retention=_legal(source, "retention", default.legal.retention),
        ),
        limits=_limits(source, default.limits),
        countries=_countries(source, default.countries),
        verification=_verification(source, default.verification),
        review=Reviewing(
            hours=source.text("review.hours", default.review.hours),
            usual_minutes=source.integer("review.usual_minutes", default.review.usual_minutes, 1, 60 * 24 * 14),
        ),
        client=_client(source, default.client),
        languages=Languages(offered=_tags(source, "languages.offered", default.languages.offered) or LANGUAGES),
        kiosk=_kiosk(source, default.kiosk),
    )


def _brand(source: Source, default: Brand) -> Brand:
    name = source.text("brand.name", default.name, longest=40)
    return Brand(
        name=name,
        accent=source.pattern("brand.accent", default.accent, _COLOUR),
        site_url=source.url("brand.site_url", default.site_url),
        mail_from=source.pattern("brand.mail_from", default.mail_from, _MAIL),
        # Nobody has another one's mark.
        mark=_mark(source) or (default.mark if name == default.name else None),
    )


def _mark(source: Source) -> str | None:
    """``brand.mark`` names an SVG file beside the operator's file."""
    named = source.optional_text("brand.mark", None, longest=200)
    if named is None:
        return None
    folder = source.file.parent if source.file is not None else Path()
    if Path(named).name != named:
        source.complain("brand.mark", f'"{named}" is a path. Put the file into the folder and name it alone.')
        return None
    try:
        return read_mark(folder / named)
    except UnusableMark as error:
        source.complain("brand.mark", str(error))
        return None


def _support(source: Source, default: Support) -> Support:
    return Support(
        email=source.pattern("support.email", default.email, _MAIL),
        chat_url=source.optional_url("support.chat_url", default.chat_url),
        complaints=source.optional_text("support.complaints", default.complaints),
        phone=source.optional_text("support.phone", default.phone, longest=40),
        hours=source.optional_text("support.hours", default.hours, longest=80),
        help_url=source.optional_url("support.help_url", default.help_url),
    )


def _legal(source: Source, name: str, default: LegalText) -> LegalText:
    return LegalText(
        version=source.text(f"legal.{name}.version", default.version, longest=40),
        url=source.url(f"legal.{name}.url", default.url),
        urls={tag: url for tag, url in _translations(source, f"legal.{name}.urls") if url},
    )


def _translations(source: Source, table: str) -> Iterator[tuple[str, str]]:
    """Addresses by language. A language that is not spoken is a mistake."""
    for name in source.names(table):
        tag = next((tag for tag in LANGUAGES if tag.lower() == name.lower().replace("_", "-")), None)
        address = source.url(f"{table}.{name}", "")
        if tag is None:
            source.complain(f"{table}.{name}", f"this language is not spoken. Use {', '.join(LANGUAGES)}.")
        else:
            yield tag, address


def _limits(source: Source, default: Limits) -> Limits:
    limits = Limits(
        password_min=source.integer("limits.password_min", default.password_min, 1, 128),
        password_max=source.integer("limits.password_max", default.password_max, 64, 1024),
        adult_age=source.integer("limits.adult_age", default.adult_age, 16, 25),
        upload_bytes=source.integer("limits.upload_bytes", default.upload_bytes, 1_000_000, 50_000_000),
        upload_min_side=source.integer("limits.upload_min_side", default.upload_min_side, 200, 4_000),
        upload_max_pixels=source.integer("limits.upload_max_pixels", default.upload_max_pixels, 1_000_000, 100_000_000),
    )
    if limits.password_min < 12:
        source.complain(
            "limits.password_min",
            f"{limits.password_min} is short for the only factor of a sign-in. Use 12 or more; 15 is the default.",
        )
    if limits.password_min > limits.password_max:
        source.complain("limits.password_min", f"it is over limits.password_max ({limits.password_max}).")
    return limits


def _countries(source: Source, default: Countries) -> Countries:
    def listed(name: str, own: tuple[str, ...], kind: str = "country") -> tuple[str, ...]:
        key = f"countries.{name}"
        codes = source.codes(key, own, _PLACE)
        if codes != own:  # the list of the world is only read for an operator with lists of his own
            known = operator_places.states() if kind == "state" else operator_places.countries()
            for trouble in filter(None, (operator_places.trouble(code, known, kind) for code in codes)):
                source.complain(key, trouble)
        return codes

    return Countries(
        residence=listed("residence", default.residence),
        residence_excluded=listed("residence_excluded", default.residence_excluded),
        states_excluded=listed("states_excluded", default.states_excluded, "state"),
        documents=listed("documents", default.documents),
        documents_excluded=listed("documents_excluded", default.documents_excluded),
        phone=listed("phone", default.phone),
    )


def _verification(source: Source, default: Verification) -> Verification:
    return Verification(
        disclosure=source.one_of("verification.disclosure", default.disclosure, ("code", "field")),
        attempts=source.integer("verification.attempts", default.attempts, 1, 10),
        appeal_days=source.integer("verification.appeal_days", default.appeal_days, 1, 365),
        fixed_voip=source.boolean("verification.fixed_voip", default.fixed_voip),
    )


def _client(source: Source, default: Client) -> Client:
    return Client(
        minimum_version=source.pattern("client.minimum_version", default.minimum_version, _VERSION),
        update_url=source.optional_url("client.update_url", default.update_url),
        server_url=source.optional_url("client.server_url", default.server_url),
    )


def _tags(source: Source, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
    return source.codes(key, default, _LANGUAGE)


def _kiosk(source: Source, default: Kiosk) -> Kiosk:
    pin = source.optional_text("kiosk.pin", default.pin)
    return Kiosk(
        pin=source.pattern("kiosk.pin", "", _PIN) if pin else None,
        idle_seconds=source.integer("kiosk.idle_seconds", default.idle_seconds, 30, 600),
        languages=_tags(source, "kiosk.languages", default.languages),
        call_for_help=source.optional_text("kiosk.call_for_help", default.call_for_help, longest=160),
        lower_controls=source.boolean("kiosk.lower_controls", default.lower_controls),
    )
