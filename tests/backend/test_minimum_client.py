"""A program that is older than the operator's minimum is told so, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from kyc_desktop.backend import minimum_client

from .process import Server, start

OLD = {"User-Agent": "kyc-desktop/1.9.3 (Windows)"}
NEW = {"User-Agent": "kyc-desktop/1.10 (Linux)"}
CANDIDATE = {"User-Agent": "kyc-desktop/1.10rc1 (macOS)"}


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that wants 1.10 at least."""
    folder: Path = tmp_path_factory.mktemp("strict")
    operator = folder / "operator.toml"
    operator.write_text('[client]\nminimum_version = "1.10"\nupdate_url = "https://example.com/get"\n')
    running = start(folder / "data", arguments=("--operator", str(operator)))
    yield running
    running.stop()


def test_who_is_refused_and_who_is_not(strict: Server) -> None:
    with httpx.Client(base_url=strict.url, timeout=30, trust_env=False) as http:
        for headers, status in ((OLD, 426), (CANDIDATE, 426), (NEW, 401), ({"User-Agent": "Firefox"}, 401)):
            assert http.get("/v1/application", headers=headers).status_code == status, headers
        refused = http.post("/v1/applications", headers=OLD, content=b"{}")
        assert refused.status_code == 426
        assert refused.headers["content-type"] == "application/problem+json"
        assert refused.headers["upgrade"] == "kyc-desktop/1.10"
        assert refused.headers["x-request-id"]
        assert refused.headers["x-content-type-options"] == "nosniff"
        problem = refused.json()
        assert (problem["code"], problem["values"]) == ("update_needed", {"minimum": "1.10"})
        config = http.get("/v1/config", headers=OLD)
        assert config.status_code == 200
        assert (config.json()["minimum_client"], config.json()["update_url"]) == ("1.10", "https://example.com/get")
        for path in ("/healthz", "/problems/update_needed"):
            assert http.get(path, headers=OLD).status_code == 200, path


def test_the_description_of_the_api_has_the_refusal(strict: Server) -> None:
    with httpx.Client(base_url=strict.url, timeout=30, trust_env=False) as http:
        paths = http.get("/openapi.json").json()["paths"]
    for path, operations in paths.items():
        asked = path.startswith("/v1/") and path != "/v1/config" and not path.startswith("/v1/sandbox/")
        for operation in operations.values():
            assert (str(minimum_client.STATUS) in operation["responses"]) == asked, path
