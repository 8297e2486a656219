"""Packaged files are found in a checkout, in a wheel and in a PyInstaller bundle."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kyc_desktop import resource


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    resource.root.cache_clear()
    yield
    resource.root.cache_clear()


def lay_out(folder: Path) -> Path:
    (folder / "theme").mkdir(parents=True)
    (folder / "theme" / "tokens.json").write_text("{}", encoding="utf-8")
    return folder


def test_in_this_checkout() -> None:
    assert resource.path("icons", "check.svg").is_file()
    assert resource.path("fonts", "Inter-Regular.ttf").is_file()


def test_in_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages" / "kyc_desktop"
    inside = lay_out(package / "resources")
    monkeypatch.setattr(resource, "__file__", str(package / "resource.py"))
    assert resource.root() == inside


def test_in_a_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = lay_out(tmp_path / "_internal" / "resources")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert resource.root() == inside


def test_a_broken_installation_says_where_it_looked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "__file__", str(tmp_path / "kyc_desktop" / "resource.py"))
    with pytest.raises(FileNotFoundError, match="kyc_desktop"):
        resource.root()


def test_every_resource_has_its_licence_beside_it() -> None:
    assert "SIL Open Font License" in resource.path("fonts", "Inter-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in resource.path("fonts", "NotoSansArabic-OFL.txt").read_text("utf-8").upper()
    assert "ISC" in resource.path("icons", "LICENSE").read_text(encoding="utf-8")
