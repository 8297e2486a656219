"""A release says what is in it, and whoever fetches it sees whether it is that."""

from __future__ import annotations

import gzip
import http.server
import json
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema_rs
import pytest

from kyc_desktop.ui.shipped import load

from .scripts import PACKAGING, script

FACTS = {"version": "1.2.3", "commit": "c0ffee", "epoch": 1_790_000_000}
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def manifest() -> ModuleType:
    return script("release/manifest.py")


@pytest.fixture(scope="module")
def audit() -> ModuleType:
    return script("release/audit.py")


@pytest.fixture(scope="module")
def bills(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The two bills of materials by the name of their file."""
    folder = tmp_path_factory.mktemp("bills")
    return {path.name: json.loads(path.read_text()) for path in script("release/sbom.py").write(folder, **FACTS)}


@pytest.fixture
def keys(manifest: ModuleType, tmp_path: Path) -> tuple[Path, Path]:
    found: tuple[Path, Path] = manifest.make_keys(tmp_path / "keys", repository=PACKAGING.parent)
    return found


@pytest.fixture
def signed(manifest: ModuleType, keys: tuple[Path, Path], tmp_path: Path) -> Path:
    folder = tmp_path / "release"
    (folder / "docs").mkdir(parents=True)
    (folder / "kyc-desktop.deb").write_bytes(b"the program")
    (folder / "docs" / "read me.txt").write_bytes(b"how to")
    assert manifest.sign(folder, manifest.private_key(keys[0], {}), **FACTS) == 2
    return folder


def test_a_release_is_verified(manifest: ModuleType, signed: Path, keys: tuple[Path, Path]) -> None:
    content = manifest.verify(signed, manifest.public_key(keys[1]))
    assert [one["name"] for one in content["files"]] == ["docs/read me.txt", "kyc-desktop.deb"]
    assert (content["version"], content["commit"], content["source_date_epoch"]) == ("1.2.3", "c0ffee", 1_790_000_000)
    first = (signed / "release.json").read_bytes()
    manifest.sign(signed, manifest.private_key(None, {"KYC_RELEASE_KEY": keys[0].read_text()}), **FACTS)
    assert (signed / "release.json").read_bytes() == first


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        (lambda folder: (folder / "kyc-desktop.deb").unlink(), "kyc-desktop.deb: is missing"),
        (lambda folder: (folder / "kyc-desktop.deb").write_bytes(b"the progrom"), "kyc-desktop.deb: was changed"),
        (lambda folder: (folder / "kyc-desktop.deb").write_bytes(b"more"), "has 4 bytes instead of 11"),
        (lambda folder: (folder / "extra.exe").write_bytes(b"x"), "extra.exe: is not part of the release"),
        (lambda folder: (folder / "release.json").write_text("{}"), "was changed afterwards"),
        (lambda folder: (folder / "release.json.sig").write_bytes(bytes(64)), "not signed with this key"),
        (lambda folder: (folder / "release.json.sig").unlink(), "release.json.sig can't be read"),
        (lambda folder: (folder / "link").symlink_to("/etc/hostname"), "link: is a link"),
    ],
)
def test_what_was_done_to_a_release_is_said(
    manifest: ModuleType, signed: Path, keys: tuple[Path, Path], harm: Any, says: str
) -> None:
    harm(signed)
    with pytest.raises(manifest.ReleaseError) as error:
        manifest.verify(signed, manifest.public_key(keys[1]))
    assert says in str(error.value)


def test_everything_that_differs_is_named_at_once(manifest: ModuleType, signed: Path, keys: tuple[Path, Path]) -> None:
    shutil.rmtree(signed / "docs")
    (signed / "extra.exe").write_bytes(b"x")
    with pytest.raises(manifest.ReleaseError) as error:
        manifest.verify(signed, manifest.public_key(keys[1]))
    assert str(error.value).splitlines() == ["docs/read me.txt: is missing", "extra.exe: is not part of the release"]


def test_another_key_is_refused(manifest: ModuleType, signed: Path, tmp_path: Path) -> None:
    _, public = manifest.make_keys(tmp_path / "others", repository=PACKAGING.parent)
    with pytest.raises(manifest.ReleaseError, match="not signed with this key"):
        manifest.verify(signed, manifest.public_key(public))


def test_keys_are_private_and_never_in_the_repository(
    manifest: ModuleType, keys: tuple[Path, Path], tmp_path: Path
) -> None:
    if os.name == "posix":
        assert keys[0].stat().st_mode & 0o077 == 0
    with pytest.raises(manifest.ReleaseError, match="is not replaced"):
        manifest.make_keys(tmp_path / "keys", repository=PACKAGING.parent)
    with pytest.raises(manifest.ReleaseError, match="not lie in the repository"):
        manifest.make_keys(PACKAGING / "release", repository=PACKAGING.parent)
    with pytest.raises(manifest.ReleaseError, match="Name the private key"):
        manifest.private_key(None, {})
    with pytest.raises(manifest.ReleaseError, match="no private key"):
        manifest.private_key(keys[1], {})


def test_bills_are_true_to_the_schema(bills: dict[str, Any]) -> None:
    """The schemas of CycloneDX 1.6 as they were published, Apache-2.0: cyclonedx.org/schema."""
    with gzip.open(Path(__file__).with_name("cyclonedx-1.6.json.gz")) as file:
        schemas = json.load(file)
    registry = jsonschema_rs.Registry(
        [(f"http://cyclonedx.org/schema/{name}.SNAPSHOT.schema.json", schema) for name, schema in schemas.items()]
    )
    schema = schemas["bom-1.6"]
    validator = jsonschema_rs.Draft7Validator(schema, registry=registry, validate_formats=True)
    for bill in bills.values():
        validator.validate(bill)
    broken = next(iter(bills.values())) | {"components": [{"name": "without a type"}]}
    assert not validator.is_valid(broken)


def test_bills_name_everything_and_who_needs_it(bills: dict[str, Any]) -> None:
    client, server = bills["sbom-client.cdx.json"], bills["sbom-client-and-server.cdx.json"]
    for bill in (client, server):
        refs = {one["bom-ref"] for one in bill["components"]} | {bill["metadata"]["component"]["bom-ref"]}
        edges = {one["ref"]: one["dependsOn"] for one in bill["dependencies"]}
        assert set(edges) == refs
        assert {ref for needed in edges.values() for ref in needed} <= refs
        reached, left = set(), [bill["metadata"]["component"]["bom-ref"]]
        while left:
            ref = left.pop()
            if ref not in reached:
                reached.add(ref)
                left += edges[ref]
        assert reached == refs, "nothing is shipped that nobody needs"
        for one in bill["components"]:
            assert one["licenses"][0]["expression"], one["name"]
            if one.get("purl"):
                assert any(each["type"] == "distribution" for each in one["externalReferences"]), one["name"]
    names = {one["name"] for one in client["components"]}
    assert {"Qt", "FFmpeg", "Inter", "Lucide icons", "Recognition models", "httpx"} <= names
    assert "fastapi" not in names
    both = {(one["name"], one.get("version", "")) for one in server["components"]}
    assert both == {(one.name, one.version) for one in load()}, "run: python3 dev.py release licences"
    models = next(one for one in client["components"] if one["name"] == "Recognition models")
    checksums = (PACKAGING.parent / "resources" / "models" / "checksums.txt").read_text()
    assert all(file["hashes"][0]["content"] in checksums for file in models["components"])


def test_the_same_commit_gives_the_same_bill(bills: dict[str, Any], tmp_path: Path) -> None:
    for path in script("release/sbom.py").write(tmp_path, **FACTS):
        assert json.loads(path.read_text()) == bills[path.name]


def found(audit: ModuleType, *names: str) -> Any:
    return audit.Known("pillow", "12.0.0", names or ("GHSA-1", "CVE-1"), "A bad thing.", ("12.0.1",))


@pytest.mark.parametrize(
    ("permit", "says"),
    [
        (None, "pillow 12.0.0: GHSA-1, CVE-1 (fixed in 12.0.1)"),
        ({"id": "CVE-1", "package": "pillow", "reason": "Not reached.", "until": date(2026, 12, 1)}, ""),
        ({"id": "CVE-1", "package": "pillow", "reason": " ", "until": date(2026, 12, 1)}, "pillow 12.0.0"),
        ({"id": "CVE-1", "package": "pillow", "reason": "Once.", "until": date(2026, 11, 22)}, "which is over: Once."),
        ({"id": "CVE-1", "package": "httpx", "reason": "Other.", "until": date(2026, 12, 1)}, "take it out"),
        ({"id": "CVE-2", "package": "pillow", "reason": "Gone.", "until": date(2026, 12, 1)}, "take it out"),
    ],
)
def test_what_is_known_fails_unless_it_is_allowed_for_now(audit: ModuleType, permit: Any, says: str) -> None:
    lines = audit.judge([found(audit)], [permit] if permit else [], TODAY)
    assert bool(lines) == bool(says)
    assert says in "\n".join(lines)


@contextmanager
def database(sick: str) -> Iterator[str]:
    """A server on loopback that answers as OSV does: one package has a vulnerability."""
    about = {
        "id": "GHSA-test-0001",
        "modified": "2026-01-01T00:00:00Z",
        "aliases": ["CVE-2026-1"],
        "summary": "A bad thing",
        "affected": [
            {
                "package": {"ecosystem": "PyPI", "name": sick},
                "ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": "99"}]}],
            }
        ],
    }

    class Answers(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["content-length"])))["queries"]
            ill = {"vulns": [{"id": about["id"], "modified": about["modified"]}]}
            self.answer({"results": [ill if one["package"]["name"] == sick else {} for one in asked]})

        def do_GET(self) -> None:
            self.answer(about)

        def answer(self, content: Any) -> None:
            body = json.dumps(content).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_words: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_the_lock_file_is_asked_about(audit: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9")
    with database("pillow") as url:
        code, lines = audit.run(today=TODAY, service=url)
    assert code == audit.FOUND
    (line,) = lines
    assert line.startswith("pillow ")
    assert "CVE-2026-1" in line
    with database("no such package") as url:
        code, lines = audit.run(today=TODAY, service=url)
    assert code == audit.CLEAN
    assert "no known vulnerability" in lines[0]


def test_what_nobody_could_ask_is_not_called_clean(audit: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    code, lines = audit.run(today=TODAY, service="http://127.0.0.1:9")
    assert code == audit.NOT_ASKED
    assert lines[0].startswith("NOT CHECKED")
