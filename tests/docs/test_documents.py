"""README and docs name nothing that is not there. The commands in them are run by packaging/check_docs.py."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def look() -> Iterator[ModuleType]:
    sys.path.insert(0, str(PACKAGING))
    try:
        yield importlib.import_module("check_docs")
    finally:
        sys.path.remove(str(PACKAGING))


def test_what_the_documents_name_is_there(look: ModuleType) -> None:
    assert list(look.findings()) == []


def test_faults_are_found(look: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# One\n[a](#one) [b](#two) [c](missing.md)\n`tests/none.py` `nobody.py`\n`kyc-desktop --gallery DIR --fly`\n\n"
        "```\nfly --to moon\n```\n"
    )
    monkeypatch.setattr(look, "name", lambda one: one.name)
    monkeypatch.setattr(look, "pages", lambda: [page])
    monkeypatch.setattr(look, "commands", lambda: tuple(look._commands(page)))
    monkeypatch.setattr(look, "_variables", lambda: iter(()))
    monkeypatch.setattr(look, "_not_told", lambda: iter(()))
    assert [found.partition(": ")[2] for found in look.findings()] == [
        "there is no heading #two",
        "there is no missing.md",
        "there is no tests/none.py",
        "there is no nobody.py",
        "kyc-desktop --gallery has no option --fly",
        "nobody has said whether this can be run: fly --to moon",
    ]
