"""The configuration of a server: every mistake at once, secrets from where they are kept, nothing unsafe."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from kyc_desktop.backend.providers.objects import S3Settings
from kyc_desktop.backend.providers.prove import ProveSettings
from kyc_desktop.backend.providers.twilio import TwilioAccount
from kyc_desktop.backend.server_config import Mistakes, ServerConfig, read
from kyc_desktop.backend.server_config.source import CREDENTIALS, ServerSource
from kyc_desktop.flow.operator import Operator
from kyc_desktop.flow.operator import read as read_operator

from .server_files import SECRET, secret, whole, write

EXAMPLE = Path(__file__).parents[2] / "packaging" / "server.example.toml"


def mistakes(folder: Path, environ: dict[str, str] | None = None, **changes: dict[str, Any]) -> dict[str, str]:
    """What is said of the whole configuration with some tables changed."""
    tables = whole()
    for name, change in changes.items():
        tables[name] = {**tables.get(name, {}), **change}
    with pytest.raises(Mistakes) as found:
        read(write(folder, tables), environ or {})
    assert SECRET not in str(found.value)
    return found.value.found


def test_a_whole_configuration_is_read(tmp_path: Path) -> None:
    config = read(write(tmp_path), {})
    assert config.operator.brand.name == "Meridian"
    assert config.settings.database_url == f"postgresql://kyc:{SECRET}@db.meridian.example/kyc"
    assert config.settings.public_url == "https://id.meridian.example"
    assert config.settings.hook_secrets == {"twilio": SECRET}
    assert not config.settings.another_route
    assert config.providers.mail.sender == "id@meridian.example"
    assert config.providers.mail.sender_name == "Meridian"
    assert isinstance(config.providers.prefill, ProveSettings)
    assert config.providers.storage == tmp_path / "objects"
    assert SECRET not in repr(config)


def test_the_example_file_shows_every_key_and_the_defaults(tmp_path: Path) -> None:
    shown = _example(tmp_path, EXAMPLE.read_text())
    given = tomllib.loads(EXAMPLE.read_text())
    needed = {
        "server": {"public_url": given["server"]["public_url"]},
        "database": {key: given["database"][key] for key in ("url", "password_file")},
        "mail": {"host": given["mail"]["host"]},
        "twilio": {key: value for key, value in given["twilio"].items() if not key.endswith("_url")},
        "prove": {key: given["prove"][key] for key in ("client_id", "client_secret_file")},
        **{name: given[name] for name in ("brand", "support", "keys", "sms")},
        **{f"legal.{name}": table for name, table in given["legal"].items()},
    }
    least = read(write(tmp_path, needed), {})
    for part in ("listen", "settings", "operator", "providers", "log"):
        assert getattr(shown, part) == getattr(least, part), part


def test_the_lines_of_the_example_that_are_commented_out_are_keys_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    finish = ServerSource.finish

    def noting(source: ServerSource) -> None:
        asked.extend(source._asked)
        finish(source)

    monkeypatch.setattr(ServerSource, "finish", noting)
    text = re.sub(r"(?m)^#(?=\[|[a-z0-9_]+ = )", "", EXAMPLE.read_text())
    everything = _example(tmp_path, text)
    assert [route.name for route in everything.providers.texts] == ["twilio", "twilio-2"]
    assert set(everything.settings.reviewers) == {"ada"}
    s3 = _example(tmp_path, text.replace('kind = "folder"', 'kind = "s3"').replace('key_id = ""', 'key_id = "k"'))
    assert isinstance(s3.providers.storage, S3Settings)
    operators = ServerSource({}, {}, file=None)
    read_operator(operators)
    names = {key: key.removesuffix("_file").rsplit(".", 1)[1] for key in set(asked) - set(operators._asked)}
    assert [key for key, name in names.items() if not re.search(rf"(?m)^{name}(_file)? = ", text)] == []


def _example(folder: Path, text: str) -> ServerConfig:
    write(folder)
    for name in re.findall(r'_file = "([a-z0-9-]+)"', text):
        secret(folder / name, "x" * 32)
    return read(secret(folder / "example.toml", text), {})


def test_every_mistake_is_named_at_once(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path,
        {"KYC_SMS_SENDR": "1"},
        brand={"name": "Northlight", "accent": "blue"},
        limits={"password_min": 4},
        countries={"phone": ["XX"]},
        server={"public_url": "http://localhost", "host": "0.0.0.0"},
        database={"url": "mysql://db/kyc", "pool": 0},
        keys={"file": "nowhere"},
        storage={"kind": "tape"},
        mail={"host": 7, "security": "none", "user": "kyc"},
        twilio={"account_sid": "AC1", "api_secret": ""},
        sms={"sender": "5550100", "colour": "red"},
        prefill={"provider": "guess"},
        retention={"photos_days": 0},
        reviewers={"Ada": "secret"},
        log={"format": "xml"},
        metrics={"token": "short"},
    )
    assert set(found) == {
        "brand.name", "brand.accent", "limits.password_min", "countries.phone", "server.public_url", "server.proxies",
        "database.url", "database.pool", "keys.file", "storage.kind", "mail.host", "mail.password", "mail.security",
        "twilio.account_sid", "twilio.api_secret", "sms.sender", "sms.colour", "KYC_SMS_SENDR", "prefill.provider",
        "retention.photos_days", "reviewers.Ada", "log.format", "metrics.token",
    }  # fmt: skip
    assert found["brand.name"] == "this is the demo operator's. Write your name."
    assert found["server.public_url"] == '"http://localhost" has no TLS. Links and passwords need https://.'
    assert found["twilio.api_secret"].startswith("this is missing. Write the secret of the API key, or the path of")
    assert found["storage.kind"] == '"tape" is not known. Use "folder" or "s3".'


def test_nothing_at_all_names_everything_that_is_needed() -> None:
    with pytest.raises(Mistakes) as found:
        read(None, {})
    assert {"server.public_url", "database.url", "keys.file", "mail.host", "sms.sender", "brand.name"} <= set(
        found.value.found
    )


def test_the_environment_wins_and_is_enough(tmp_path: Path) -> None:
    environ = {
        "KYC_MAIL_HOST": "other.meridian.example",
        "KYC_SERVER_PROXIES": "10.0.3.7, 10.0.4.0/24",
        "KYC_DATABASE_POOL": "20",
        "KYC_PREFILL_PROVIDER": "twilio",
        "KYC_REVIEWERS_ADA": "0" * 64,
    }
    config = read(write(tmp_path), environ)
    assert config.providers.mail.host == "other.meridian.example"
    assert config.settings.proxies == ("10.0.3.7", "10.0.4.0/24")
    assert config.settings.pool == 20
    assert isinstance(config.providers.prefill, TwilioAccount)
    assert config.settings.reviewers == {"ada": "0" * 64}


def test_secrets_come_from_files_beside_it_or_from_systemd(tmp_path: Path) -> None:
    tables = whole()
    tables["twilio"] = {**tables["twilio"], "auth_token_file": "token", "auth_token": ""}
    path = write(tmp_path, tables)
    secret(tmp_path / "token", "from beside\n")
    assert read(path, {}).settings.hook_secrets == {"twilio": "from beside"}
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    secret(credentials / "token", "from systemd")
    environ = {CREDENTIALS: str(credentials)}
    assert read(path, environ).settings.hook_secrets == {"twilio": "from systemd"}
    assert read(path, {**environ, "KYC_KEYS_FILE": str(tmp_path / "keys")}).keys is not None


@pytest.mark.parametrize("text", ["", "two\nlines\n"])
def test_a_file_with_a_secret_holds_that_alone(tmp_path: Path, text: str) -> None:
    secret(tmp_path / "token", text)
    found = mistakes(tmp_path, twilio={"auth_token": "", "auth_token_file": "token"})
    assert found == {"twilio.auth_token_file": f"{tmp_path}/token must hold one line with the secret and nothing else."}


def test_a_secret_is_given_once(tmp_path: Path) -> None:
    secret(tmp_path / "token", "another")
    found = mistakes(tmp_path, twilio={"auth_token_file": "token"})
    assert found == {"twilio.auth_token": "this and twilio.auth_token_file are both given. Keep one."}


@pytest.mark.parametrize("name", ["keys", "token", "server.toml"])
def test_what_everybody_can_read_is_refused(tmp_path: Path, name: str) -> None:
    tables = whole()
    tables["twilio"] = {**tables["twilio"], "auth_token_file": "token", "auth_token": ""}
    path = write(tmp_path, tables)
    secret(tmp_path / "token", "abc")
    (tmp_path / name).chmod(0o644)
    with pytest.raises(Mistakes, match=re.escape(f"chmod 600 {tmp_path / name}")) as found:
        read(path, {})
    assert len(found.value.found) == 1


def test_a_file_without_secrets_may_be_read_by_everybody(tmp_path: Path) -> None:
    environ = {
        "KYC_DATABASE_PASSWORD": SECRET,
        "KYC_TWILIO_API_SECRET": SECRET,
        "KYC_TWILIO_AUTH_TOKEN": SECRET,
        "KYC_PROVE_CLIENT_SECRET": SECRET,
    }
    tables = whole()
    for table in tables.values():
        for key in ("password", "api_secret", "auth_token", "client_secret"):
            table.pop(key, None)
    tables["database"]["url_file"] = "url"
    secret(tmp_path / "url", tables["database"].pop("url"))
    path = write(tmp_path, tables)
    path.chmod(0o644)
    assert read(path, environ).settings.hook_secrets == {"twilio": SECRET}


@pytest.mark.parametrize(
    ("table", "change", "key"),
    [
        ("server", {"host": "10.0.0.5"}, "server.proxies"),
        ("server", {"proxies": ["everybody"]}, "server.proxies"),
        ("server", {"public_url": "http://id.meridian.example"}, "server.public_url"),
        ("twilio", {"messaging_url": "http://twilio.example"}, "twilio.messaging_url"),
        ("prove", {"base_url": "http://prove.example"}, "prove.base_url"),
        ("database", {"url": "sqlite+aiosqlite:///kyc.sqlite3"}, "database.url"),
        ("database", {"url": "nonsense"}, "database.url"),
        ("outbound", {"ca_file": "nowhere.pem"}, "outbound.ca_file"),
        ("storage", {"kind": "s3", "region": "us-east-1"}, "storage.bucket"),
        ("sms.other", {"sender": "+12025550101"}, "sms.other.account_sid"),
    ],
)
def test_one_mistake(tmp_path: Path, table: str, change: dict[str, Any], key: str) -> None:
    assert key in mistakes(tmp_path, **{table: change})


def test_every_value_of_the_demo_operator_is_refused(tmp_path: Path) -> None:
    tables = {name: table for name, table in whole().items() if name.split(".")[0] not in ("brand", "support", "legal")}
    with pytest.raises(Mistakes) as found:
        read(write(tmp_path, tables), {})
    assert {key.split(".")[0] for key in found.value.found} == {"brand", "support", "legal"}
    assert len(found.value.found) == 10
    assert Operator().brand.name == "Northlight"


def test_a_file_that_is_no_toml(tmp_path: Path) -> None:
    with pytest.raises(Mistakes, match="this is not TOML"):
        read(secret(tmp_path / "server.toml", "[server"), {})
    with pytest.raises(Mistakes, match="can't be read"):
        read(tmp_path / "nowhere.toml", {})
