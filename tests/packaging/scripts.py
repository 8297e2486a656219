"""The scripts under packaging/, which are no package: loaded from their files, with their neighbours in reach."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).parents[2] / "packaging"


def script(name: str) -> ModuleType:
    """`script("windows/installer.py")`, under a name of its own: macos/ and windows/ both have sign.py."""
    file = PACKAGING / name
    spec = importlib.util.spec_from_file_location(f"packaged_{file.parent.name}_{file.stem}", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module.__name__] = module  # dataclasses look their module up
    sys.path.insert(0, str(file.parent))
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(file.parent))
    return module
