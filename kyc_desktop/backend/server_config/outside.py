"""The tables of the providers: mail, text messages, what is known of a number and its owner, photos."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, cast

from ...flow.operator import Operator
from ...flow.operator_source import Pattern
from ..providers.objects import S3Settings
from ..providers.prove import ProveSettings
from ..providers.smtp import SmtpSettings
from ..providers.twilio import TwilioAccount
from .source import ServerSource

_ACCOUNT: Final = Pattern(r"AC[0-9a-f]{32}", "AC and 32 hexadecimal digits")
_API_KEY: Final = Pattern(r"SK[0-9a-f]{32}|AC[0-9a-f]{32}", "SK and 32 hexadecimal digits")
_SENDER: Final = Pattern(r"\+[1-9]\d{6,14}|MG[0-9a-f]{32}", "a number like +12025550100 or a messaging service (MG…)")
_S3_KEYS: Final = (
    "bucket",
    "region",
    "endpoint",
    "prefix",
    "access_key_id",
    "secret_access_key",
    "secret_access_key_file",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextRoute:
    """``name``: as in ``/hooks/{name}``, where the provider reports to."""

    name: str
    account: TwilioAccount
    sender: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbound:
    """``ca_file``: PEM of the authorities that are trusted instead of the system's. ``proxy`` of calls to providers."""

    ca_file: Path | None = None
    proxy: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Providers:
    """``prefill``: who is asked for the owner of a number. ``approve``: see `providers.own_check.OwnDocumentCheck`."""

    mail: SmtpSettings
    texts: tuple[TextRoute, ...]
    lookup: TwilioAccount
    prefill: ProveSettings | TwilioAccount
    storage: Path | S3Settings
    approve: bool = False
    outbound: Outbound = field(default_factory=Outbound)

    @property
    def hook_secrets(self) -> Mapping[str, str]:
        return {route.name: route.account.auth_token for route in self.texts}


def providers(source: ServerSource, operator: Operator) -> Providers | None:
    """None after a complaint."""
    account = _account(source, "twilio")
    texts = [TextRoute(name="twilio", account=account, sender=_sender(source, "sms.sender"))]
    if source.given("sms.other"):
        other = _account(source, "sms.other")
        texts.append(TextRoute(name="twilio-2", account=other, sender=_sender(source, "sms.other.sender")))
    mail = _mail(source, operator)
    prefill: ProveSettings | TwilioAccount = account
    if source.one_of("prefill.provider", "prove", ("prove", "twilio")) == "prove":
        prefill = _prove(source)
    source.leave("prove.base_url", "prove.client_id", "prove.client_secret", "prove.client_secret_file")
    storage = _storage(source)
    approve = source.boolean("documents.approve", False)
    outbound = Outbound(ca_file=source.path("outbound.ca_file"), proxy=source.optional_text("outbound.proxy", None))
    if outbound.ca_file is not None and not outbound.ca_file.is_file():
        source.complain("outbound.ca_file", f"there is no file {outbound.ca_file}.")
    if outbound.proxy is not None and not outbound.proxy.startswith(("http://", "https://")):
        source.complain("outbound.proxy", "this is not the address of a proxy, like http://proxy.example:3128.")
    if mail is None:
        return None
    return Providers(
        mail=mail,
        texts=tuple(texts),
        lookup=account,
        prefill=prefill,
        storage=storage,
        approve=approve,
        outbound=outbound,
    )


def _account(source: ServerSource, table: str) -> TwilioAccount:
    default = TwilioAccount(account_sid="", api_key="", api_secret="", auth_token="")
    return TwilioAccount(
        account_sid=source.needed(f"{table}.account_sid", "the account, AC and 32 digits", _ACCOUNT),
        api_key=source.needed(f"{table}.api_key", "the API key, SK and 32 digits", _API_KEY),
        api_secret=source.secret(f"{table}.api_secret", "the secret of the API key"),
        auth_token=source.secret(f"{table}.auth_token", "the auth token, which signs the news of messages"),
        messaging_url=source.url(f"{table}.messaging_url", default.messaging_url).rstrip("/"),
        lookup_url=(
            source.url(f"{table}.lookup_url", default.lookup_url).rstrip("/")
            if table == "twilio"
            else default.lookup_url
        ),
    )


def _sender(source: ServerSource, key: str) -> str:
    return source.needed(key, "the number that texts come from, or a messaging service (MG…)", _SENDER)


def _mail(source: ServerSource, operator: Operator) -> SmtpSettings | None:
    host = source.needed("mail.host", "the name of the mail server, like smtp.example.com")
    security = source.one_of("mail.security", "starttls", ("starttls", "tls", "none"))
    user = source.optional_text("mail.user", None)
    password = source.secret("mail.password", f"the password of {user}" if user else None)
    port = source.integer("mail.port", 465 if security == "tls" else 587, 1, 65535)
    ca_file = source.path("mail.ca_file")
    if ca_file is not None and not ca_file.is_file():
        source.complain("mail.ca_file", f"there is no file {ca_file}.")
    try:
        return SmtpSettings(
            host=host,
            port=port,
            security=cast("Literal['starttls', 'tls', 'none']", security),
            user=user,
            password=password or None,
            sender=operator.brand.mail_from,
            sender_name=operator.brand.name,
            ca_file=ca_file,
        )
    except ValueError as error:
        source.complain("mail.security" if user else "brand.mail_from", f"{error}.")
        return None


def _prove(source: ServerSource) -> ProveSettings:
    return ProveSettings(
        base_url=source.url("prove.base_url", "https://platform.proveapis.com").rstrip("/"),
        client_id=source.needed("prove.client_id", "the client id of your Prove account"),
        client_secret=source.secret("prove.client_secret", "the client secret of your Prove account"),
    )


def _storage(source: ServerSource) -> Path | S3Settings:
    folder = source.path("storage.folder", "/var/lib/kyc-desktop/objects")
    source.leave(*(f"storage.{key}" for key in _S3_KEYS))
    if source.one_of("storage.kind", "folder", ("folder", "s3")) == "folder":
        return folder or Path("objects")
    key_id = source.optional_text("storage.access_key_id", None)
    secret = source.secret("storage.secret_access_key", "the secret of storage.access_key_id" if key_id else None)
    endpoint = source.optional_url("storage.endpoint", None)
    return S3Settings(
        bucket=source.needed("storage.bucket", "the name of the bucket"),
        region=source.needed("storage.region", "the region of the bucket, like us-east-1"),
        endpoint=endpoint,
        access_key_id=key_id,
        secret_access_key=secret or None,
        prefix=source.text("storage.prefix", ""),
        allow_http=endpoint is not None and endpoint.startswith("http:"),
    )
