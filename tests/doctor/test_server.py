"""Servers that are not what they should be, on loopback, each with its sentence."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
import trustme

import kyc_desktop
from kyc_desktop.api.probe import look
from kyc_desktop.doctor.finding import fails
from kyc_desktop.doctor.server import findings_of

CONFIG = json.dumps({"brand": {}, "minimum_client": "0"})


@contextmanager
def serving(
    body: str = CONFIG, *, certificate: trustme.LeafCert | None = None, ahead: timedelta = timedelta()
) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response_only(200)
            self.send_header("Date", format_datetime(datetime.now(UTC) - ahead, usegmt=True))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            pass

    class Quiet(HTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """A client that does not trust us ends the handshake."""

    server = Quiet(("127.0.0.1", 0), Handler)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http{'s' if certificate else ''}://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))


def test_a_server_that_is_right() -> None:
    with serving() as url:
        seen = look(url)
    assert (seen.code, seen.host, seen.proxy) == ("reached", "127.0.0.1", "")
    assert not fails(findings_of(seen))


def test_a_certificate_of_an_authority_that_is_trusted_here(authority: trustme.CA, trusted: None) -> None:
    with serving(certificate=authority.issue_cert("127.0.0.1")) as url:
        assert look(url).code == "reached"


def test_a_certificate_of_a_stranger(authority: trustme.CA) -> None:
    with serving(certificate=authority.issue_cert("127.0.0.1")) as url:
        seen = look(url)
    assert seen.code == "tls_untrusted"
    assert fails(findings_of(seen))


def test_a_certificate_that_has_run_out(authority: trustme.CA, trusted: None) -> None:
    old = authority.issue_cert("127.0.0.1", not_after=datetime.now(UTC) - timedelta(days=1))
    with serving(certificate=old) as url:
        assert look(url).code == "tls_expired"


def test_a_certificate_of_another_name(authority: trustme.CA, trusted: None) -> None:
    with serving(certificate=authority.issue_cert("hotel.example")) as url:
        assert look(url).code == "tls_name"


def test_nobody_listens() -> None:
    with serving() as url:
        pass
    assert look(url).code == "refused"


def test_a_name_that_does_not_exist() -> None:
    assert look("https://nobody.invalid").code == "no_name"


@pytest.mark.parametrize("body", ["<html>Welcome to our hotel</html>", "[]", '{"brand": 1'])
def test_something_else_answers(body: str) -> None:
    with serving(body) as url:
        assert look(url).code == "odd_answer"


def test_a_server_that_asks_for_a_newer_program() -> None:
    with serving(json.dumps({"brand": {}, "minimum_client": "99.0"})) as url:
        assert look(url).code == "update_needed"
    with serving(json.dumps({"brand": {}, "minimum_client": kyc_desktop.__version__})) as url:
        assert look(url).code == "reached"


@pytest.mark.parametrize(
    ("ahead", "code", "minutes"),
    [
        (timedelta(seconds=30), "clock_good", None),
        (timedelta(hours=2), "clock_ahead", "120"),
        (timedelta(minutes=-7), "clock_behind", "7"),
    ],
)
def test_the_clock_is_compared_with_the_servers(ahead: timedelta, code: str, minutes: str | None) -> None:
    with serving(ahead=ahead) as url:
        found = findings_of(look(url))
    clock = next(finding for finding in found if finding.place == "clock")
    assert (clock.code, clock.values.get("minutes")) == (code, minutes)
    assert not fails(found)


def test_a_proxy_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving() as url:
        dead = url
    monkeypatch.setenv("https_proxy", dead)
    monkeypatch.delenv("no_proxy", raising=False)
    seen = look("https://id.northlight.example")
    assert (seen.code, seen.proxy) == ("refused", "127.0.0.1")
    assert [finding.place for finding in findings_of(seen)] == ["server", "proxy"]
