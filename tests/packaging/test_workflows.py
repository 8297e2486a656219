"""The workflows: what they start exists, they may read and no more, and every system that is promised is in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from .scripts import PACKAGING

ROOT = PACKAGING.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.fixture(params=WORKFLOWS, ids=lambda file: file.stem)
def workflow(request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(request.param.read_text(encoding="utf-8"))
    return found


def steps(workflow: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def test_what_is_started_exists(workflow: dict[str, Any]) -> None:
    named = {
        word.replace("\\", "/").removeprefix("./")
        for step in steps(workflow)
        for word in re.findall(r"[\w./\\-]+\.(?:py|sh|ps1)\b", step.get("run", ""))
    }
    assert "dev.py" in named
    assert not [word for word in named if not (ROOT / word).is_file()]


def test_commands_of_dev_py_exist(workflow: dict[str, Any]) -> None:
    import dev

    said = [word for step in steps(workflow) for word in re.findall(r"dev\.py (\w+)", step.get("run", ""))]
    assert said
    assert set(said) <= dev.COMMANDS.keys()


def test_a_workflow_may_read_and_trusts_few(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert all("permissions" not in job and job["timeout-minutes"] <= 90 for job in workflow["jobs"].values())
    assert all(step["uses"].startswith("actions/") for step in steps(workflow) if "uses" in step)


def test_no_secret_stands_on_a_command_line(workflow: dict[str, Any]) -> None:
    assert not [step["run"] for step in steps(workflow) if "secrets." in step.get("run", "")]


def test_every_system_is_there() -> None:
    text = "\n".join(file.read_text(encoding="utf-8") for file in WORKFLOWS)
    for system in ("ubuntu-22.04", "windows-2022", "windows-2025", "macos-14", "macos-15"):
        assert system in text
