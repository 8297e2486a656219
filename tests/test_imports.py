"""Imports run one way through the rooms of the house; every file is parsed, nothing is imported."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1] / "kyc_desktop"
ALLOWED: dict[str, set[str]] = {
    "flow": set(),
    "capture": {"flow"},
    "api": {"flow"},
    "ui": {"flow", "capture", "api"},
    "pages": {"flow", "ui"},
    "backend": {"flow", "capture"},
}
"""Room -> rooms it may import from. `resource` and the package itself are open to all."""
OPEN = {"resource", ""}
NEVER = {
    "flow": {"PySide6", "httpx", "fastapi", "msgspec"},
    "capture": {"PySide6", "httpx", "fastapi"},
    "api": {"PySide6", "fastapi"},
    "pages": {"httpx", "fastapi", "threading", "asyncio"},
    "backend": {"PySide6", "httpx"},
}
"""Outside packages that a room must not know."""
EXCEPT = {"httpx": {ROOT / "backend" / "providers", ROOT / "backend" / "review_client.py"}}
"""The server asks providers over HTTP, and nobody else; the reviewer's command asks the server."""
UI_FROM_API = {"kyc_desktop.api.state", "kyc_desktop.api.session", "kyc_desktop.api"}


def imports(path: Path) -> list[tuple[int, str]]:
    """(line, absolute module) of every import statement of a file, wherever it stands."""
    package = path.relative_to(ROOT.parent).with_suffix("").parts[:-1]
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            found += [(node.lineno, f"{module}.{alias.name}") for alias in node.names]
    return found


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_a_room_imports_only_from_the_rooms_below_it(room: str) -> None:
    wrong = []
    files = sorted((ROOT / room).rglob("*.py"))
    assert files, f"{room} has no files"
    for path in files:
        for line, module in imports(path):
            parts = module.split(".")
            where = f"{path.relative_to(ROOT)}:{line} imports {module}"
            if parts[0] in NEVER.get(room, set()) and not EXCEPT.get(parts[0], set()) & {path, *path.parents}:
                wrong.append(where)
            if parts[0] != "kyc_desktop":
                continue
            other = parts[1] if len(parts) > 1 and not parts[1].startswith("__") else ""
            if other != room and other not in OPEN and other not in ALLOWED[room]:
                wrong.append(where)
            if room == "ui" and other == "api" and not any(module.startswith(good) for good in UI_FROM_API):
                wrong.append(where)
    assert not wrong, "\n".join(wrong)


def test_the_client_never_imports_the_backend() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in sorted(ROOT.rglob("*.py"))
        if "backend" not in path.relative_to(ROOT).parts
        for line, module in imports(path)
        if module.startswith("kyc_desktop.backend")
    ]
    assert not wrong, "\n".join(wrong)


def test_a_forbidden_arrow_would_be_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = tmp_path / "kyc_desktop"
    (fake / "flow").mkdir(parents=True)
    (fake / "flow" / "bad.py").write_text("def f():\n    from ..api import client\n    import PySide6\n")
    monkeypatch.setitem(globals(), "ROOT", fake)
    with pytest.raises(AssertionError, match=r"bad\.py:2 imports kyc_desktop\.api\.client"):
        test_a_room_imports_only_from_the_rooms_below_it("flow")
