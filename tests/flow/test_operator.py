"""The operator's configuration: every complaint names the key and says what to do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kyc_desktop.flow.operator import Operator, load, parse, parse_toml, read
from kyc_desktop.flow.operator_source import Mistakes, Source

DOCS = Path(__file__).parents[2] / "docs" / "operators.md"
EXAMPLE = Path(__file__).parents[2] / "packaging" / "operator.example.toml"


def test_nothing_is_the_demo_operator() -> None:
    operator = parse({}, {})
    assert operator == Operator()
    assert operator.brand.name == "Northlight"
    assert operator.limits.password_min == 15


def test_the_example_file_shows_the_defaults_and_every_key() -> None:
    assert load(EXAMPLE, {}) == Operator()


def test_the_docs_have_every_key_with_its_default() -> None:
    rows = re.findall(r"^\| `([a-z_.]+)` \| `(.*?)` \| ", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    source = Source({}, {})
    read(source)
    assert [key for key, _ in rows if not key.endswith(".urls")] == list(source.asked())
    assert parse_toml("\n".join(f"{key} = {default}" for key, default in rows), {}) == Operator()


def test_environment_wins_over_the_file() -> None:
    operator = parse({"support": {"email": "file@a.example"}}, {"KYC_SUPPORT_EMAIL": "environment@a.example"})
    assert operator.support.email == "environment@a.example"


def test_numbers_lists_and_booleans_come_from_the_environment_too() -> None:
    environ = {
        "KYC_LIMITS_PASSWORD_MIN": "12",
        "KYC_COUNTRIES_PHONE": "US, CA",
        "KYC_VERIFICATION_FIXED_VOIP": "true",
    }
    operator = parse({}, environ)
    assert operator.limits.password_min == 12
    assert operator.countries.phone == ("US", "CA")
    assert operator.verification.fixed_voip is True


def test_other_variables_are_left_alone() -> None:
    assert parse({}, {"KYC_MASTER_KEY": "x", "KYC_REVIEWER_TOKEN": "y", "PATH": "/bin"}) == Operator()


def test_an_empty_text_hides_what_is_optional() -> None:
    operator = parse({"support": {"chat_url": "", "complaints": ""}}, {})
    assert operator.support.chat_url is None
    assert operator.support.complaints is None


@pytest.mark.parametrize(
    ("mapping", "environ", "message"),
    [
        ({"support": {"email": "nobody"}}, {}, 'support.email: "nobody" is not an e-mail address.'),
        ({"support": {"email": 7}}, {}, "support.email: this is a number; a text in quotes is needed."),
        ({"suport": {"email": "a@b.c"}}, {}, 'suport.email: this key is not known. Did you mean "support.email"?'),
        ({"colour": 1}, {}, 'colour: this key is not known. Did you mean "brand.accent"?'),
        ({}, {"KYC_SUPPORT_EMIAL": "a@b.c"}, 'Did you mean "KYC_SUPPORT_EMAIL"?'),
        ({"brand": {"accent": "blue"}}, {}, 'brand.accent: "blue" is not a colour like #1C44C4.'),
        ({"brand": {"name": ""}}, {}, "brand.name: this is empty."),
        ({"brand": {"name": "x" * 41}}, {}, "brand.name: 41 characters are too many; at most 40."),
        ({"brand": {"name": "A\nB"}}, {}, "brand.name: control characters and line breaks are not allowed."),
        ({"brand": {"site_url": "http://a.example"}}, {}, "brand.site_url: "),
        ({"brand": {"site_url": "https://[x"}}, {}, 'brand.site_url: "https://[x" is not a web address.'),
        ({"limits": {"password_min": 8}}, {}, "limits.password_min: 8 is short"),
        ({"limits": {"password_min": 100, "password_max": 64}}, {}, "limits.password_min: it is over"),
        ({"limits": {"password_min": "15"}}, {}, "a whole number is needed."),
        ({"limits": {"password_min": True}}, {}, "a whole number is needed."),
        ({"limits": {"adult_age": 12}}, {}, "limits.adult_age: 12 is out of range; from 16 to 25."),
        ({"countries": {"residence": "US"}}, {}, 'a list like ["US", "CA"] is needed.'),
        (
            {"countries": {"residence": ["usa"]}},
            {},
            'residence: "usa" is not a country code we know. Did you mean "US"',
        ),
        (
            {"countries": {"phone": ["UK"]}},
            {},
            '"UK" is not a country code we know. Did you mean "GB"',
        ),
        ({"countries": {"residence": ["US", "XX"]}}, {}, 'countries.residence: "XX" is not a country code we know.'),
        ({}, {"KYC_COUNTRIES_STATES_EXCLUDED": "US-ZZ"}, '"US-ZZ" is not a state code we know.'),
        ({"countries": {"states_excluded": ["NY"]}}, {}, 'countries.states_excluded: "NY" is not a state code'),
        ({"verification": {"disclosure": "all"}}, {}, 'verification.disclosure: "all" is not known.'),
        ({"verification": {"fixed_voip": "yes"}}, {}, "true or false is needed."),
        ({"client": {"minimum_version": "new"}}, {}, 'client.minimum_version: "new" is not a version'),
        ({"legal": {"terms": {"url": ""}}}, {}, "legal.terms.url: this is empty."),
    ],
)
def test_complaints(mapping: dict[str, object], environ: dict[str, str], message: str) -> None:
    with pytest.raises(Mistakes) as error:
        parse(mapping, environ)
    assert message in str(error.value)


def test_broken_files_are_named() -> None:
    with pytest.raises(Mistakes, match="this is not TOML"):
        parse_toml("[brand\n", {})
    with pytest.raises(Mistakes, match="can't be read"):
        load(Path("/nowhere/operator.toml"), {})


def test_a_local_server_may_speak_plain_http() -> None:
    assert parse({"client": {"server_url": "http://127.0.0.1:8000"}}, {}).client.server_url == "http://127.0.0.1:8000"


def test_who_is_served() -> None:
    countries = parse({"countries": {"residence": ["US", "CA"], "residence_excluded": ["CA"]}}, {}).countries
    assert [countries.serves(code) for code in ("US", "CA", "FR")] == [True, False, False]
    assert not countries.serves_state("US", "HI")
    assert countries.accepts_documents("FR")


def test_every_mistake_is_told_at_once_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "operator.toml").write_text(
        '[brand]\ncolour = "#0B5F53"\nname = 7\n[support]\nemail = "nobody"\nfax = "x"\n[suport]\nphone = "1"\n'
    )
    with pytest.raises(Mistakes) as error:
        load(tmp_path, {})
    file = tmp_path / "operator.toml"
    assert str(error.value).splitlines() == [
        f"{file}: brand.name: this is a number; a text in quotes is needed.",
        f'{file}: support.email: "nobody" is not an e-mail address.',
        f'{file}: brand.colour: this key is not known. Did you mean "brand.accent"?',
        f"{file}: support.fax: this key is not known. [support] knows email, chat_url, complaints, phone, hours, "
        "help_url.",
        f'{file}: suport.phone: this key is not known. Did you mean "support.phone"?',
    ]


def test_a_folder_holds_the_file(tmp_path: Path) -> None:
    (tmp_path / "operator.toml").write_text('[brand]\nname = "Harborbank"\n')
    assert load(tmp_path, {}).brand.name == "Harborbank"


def test_languages_and_kiosk() -> None:
    operator = parse({"languages": {"offered": ["de", "en"]}, "kiosk": {"idle_seconds": 60, "languages": ["de"]}}, {})
    assert operator.languages.offered == ("de", "en")
    assert (operator.kiosk.idle_seconds, operator.kiosk.languages, operator.kiosk.pin) == (60, ("de",), None)
    with pytest.raises(Mistakes) as error:
        parse({"languages": {"offered": ["xx"]}, "kiosk": {"pin": "1234", "idle_seconds": 1}}, {})
    assert set(error.value.found) == {"languages.offered", "kiosk.pin", "kiosk.idle_seconds"}
    assert "Run: kyc-desktop kiosk-pin" in error.value.found["kiosk.pin"]


def test_law_texts_have_addresses_by_language(tmp_path: Path) -> None:
    file = tmp_path / "operator.toml"
    file.write_text('[legal.terms.urls]\nes = "https://a.example/es"\npt-BR = "https://a.example/pt"\n')
    terms = load(tmp_path, {"KYC_LEGAL_TERMS_URLS_ZH_HANS": "https://a.example/zh"}).legal.terms
    assert [terms.address(tag) for tag in ("es", "pt-BR", "zh-Hans", "de")] == [
        "https://a.example/es",
        "https://a.example/pt",
        "https://a.example/zh",
        terms.url,
    ]
    file.write_text('[legal.terms.urls]\nit = "https://a.example/it"\nes = "a.example"\n')
    with pytest.raises(Mistakes) as error:
        load(tmp_path, {})
    assert "this language is not spoken. Use en, es, fr" in error.value.found["legal.terms.urls.it"]
    assert "starts with https://" in error.value.found["legal.terms.urls.es"]
