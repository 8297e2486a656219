"""docs/api.md says what the code says: routes, members, codes, and examples of the shape that answers have."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from kyc_desktop.backend.api_members import MEANINGS

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture(scope="module")
def make() -> Iterator[ModuleType]:
    sys.path.insert(0, str(PACKAGING))
    try:
        yield importlib.import_module("make_api_docs")
    finally:
        sys.path.remove(str(PACKAGING))


def test_the_page_is_what_the_code_says(make: ModuleType) -> None:
    found = make.PAGE.read_text(encoding="utf-8")
    assert found == make.page(), "run: python3 dev.py api --words"


def test_every_member_has_its_meaning(make: ModuleType) -> None:
    schemas: dict[str, Any] = make.description()["components"]["schemas"]
    members = {(name, member) for name, schema in schemas.items() for member in schema.get("properties", {})}
    meanings = {(name, member) for name, found in MEANINGS.items() for member in found}
    assert members - meanings == set(), "kyc_desktop/backend/api_members.py has no words for these"
    assert meanings - members == set(), "these are gone"


def test_every_operation_has_words_and_an_example(make: ModuleType) -> None:
    from api_examples import WITHOUT

    shown = make.examples()
    for method, path, operation in make.operations(make.description()):
        assert make._sentence(operation).endswith((".", ")")), f"{method} {path} does not say what it does"
        for parameter in operation.get("parameters", []):
            assert parameter.get("description"), f"{method} {path}: {parameter['name']} has no words"
        name = operation["operationId"]
        assert (name in shown) != (name in WITHOUT), f"{method} {path}: run python3 dev.py api"


def test_examples_have_the_members_of_their_types(make: ModuleType) -> None:
    api = make.description()
    schemas = api["components"]["schemas"]
    shown = make.examples()

    def look(value: Any, schema: dict[str, Any], where: str) -> None:
        options = [schema, *schema.get("anyOf", [])]
        name = next((one["$ref"].rpartition("/")[2] for one in options if "$ref" in one), None)
        if isinstance(value, dict) and name is not None:
            properties = schemas[name].get("properties", {})
            assert value.keys() <= properties.keys(), f"{where}: {value.keys() - properties.keys()}"
            for member, inner in value.items():
                look(inner, properties[member], f"{where}.{member}")
        elif isinstance(value, list) and "items" in schema:
            for inner in value:
                look(inner, schema["items"], where)

    for _method, _path, operation in make.operations(api):
        example = shown.get(operation["operationId"])
        if example is None:
            continue
        content = operation["responses"][str(example["answer"]["status"])].get("content", {})
        look(example["answer"]["body"], next(iter(content.values()), {}).get("schema", {}), operation["operationId"])
        body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
        look(example["request"]["body"], body.get("schema", {}), operation["operationId"])
