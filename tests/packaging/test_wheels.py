"""uv.lock has a wheel of everything that runs, for every system that the program is packed for."""

from __future__ import annotations

from types import ModuleType

import pytest

from .scripts import PACKAGING, script

ROOT = PACKAGING.parent


@pytest.fixture(scope="module")
def wheels() -> ModuleType:
    return script("check_wheels.py")


def test_nothing_that_runs_has_to_be_compiled(wheels: ModuleType) -> None:
    lock = wheels.Lock(ROOT / "uv.lock")
    lacks = {
        (system.name, python): missing
        for system in wheels.systems(wheels.promised_macos())
        for python in wheels.PYTHONS
        if (missing := wheels.missing(lock, system, python))
    }
    assert not lacks


def test_what_only_one_system_needs_is_asked_of_that_one(wheels: ModuleType) -> None:
    lock = wheels.Lock(ROOT / "uv.lock")
    needs = {
        system.name: set(lock.running(wheels.environment(system, (3, 12))))
        for system in wheels.systems(wheels.promised_macos())
    }
    assert "pywin32-ctypes" in needs["Windows x86-64"] - needs["Linux x86-64"]
    assert "secretstorage" in needs["Linux x86-64"] - needs["macOS arm64"]
    assert "uvicorn" in needs["macOS arm64"], "the backend's are asked for, too"


def test_an_older_macos_would_be_seen(wheels: ModuleType) -> None:
    lock = wheels.Lock(ROOT / "uv.lock")
    old = next(system for system in wheels.systems((12, 0)) if system.name == "macOS arm64")
    assert any(name.startswith("pyside6") for name in wheels.missing(lock, old, (3, 12)))
