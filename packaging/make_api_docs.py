"""Writes docs/api.md from the API description that the server makes, and from examples that a server has answered.

python3 packaging/make_api_docs.py             run a sandbox, record the examples, write both files
python3 packaging/make_api_docs.py --words     write docs/api.md with the examples as they are
python3 packaging/make_api_docs.py --check     change nothing; ends with 1 when docs/api.md is not what it would write
python3 packaging/make_api_docs.py --check --run    also record again, and compare members and types of the answers
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "packaging"))

PAGE: Final = ROOT / "docs" / "api.md"
EXAMPLES: Final = ROOT / "docs" / "examples" / "api.json"
WORDS: Final = ROOT / "docs" / "examples" / "api-words.md"
GROUPS: Final = {
    "service": "The service",
    "account": "Accounts and sessions",
    "application": "Commands",
    "documents": "Photos",
    "reviews": "Reviewers",
    "hooks": "News of messages",
}
CLASSES: Final = {
    "retry": "try again, changed",
    "wait": "wait, then the same again",
    "other_method": "the other method can succeed",
    "final": "support or an appeal",
}
_WIDE: Final = 110

Json = dict[str, Any]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--run", action="store_true", help="with --check: record the examples again and compare")
    parser.add_argument("--words", action="store_true", help="do not record the examples again")
    options = parser.parse_args(arguments)
    if options.check:
        return _check(run=options.run)
    if not options.words:
        EXAMPLES.write_text(json.dumps(recorded(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")
    return 0


def _check(*, run: bool) -> int:
    if PAGE.read_text(encoding="utf-8") != page():
        print("docs/api.md is not what the code says; run: python3 dev.py api --words")
        return 1
    if run:
        from api_examples import shape

        new, old = recorded(), examples()
        for name in sorted({*new, *old}):
            if shape(new.get(name)) != shape(old.get(name)):
                print(f"the answer to {name} has changed; run: python3 dev.py api")
                return 1
    return 0


def recorded() -> Json:
    from api_examples import record

    os.environ.setdefault("KYC_LAN_ADDRESS", "127.0.0.1")
    with tempfile.TemporaryDirectory() as folder:
        return record(Path(folder))


def examples() -> Json:
    return dict(json.loads(EXAMPLES.read_text(encoding="utf-8")))


def description() -> Json:
    """The API description of a server in production: without the sandbox's calls."""
    from kyc_desktop.backend.api import create_app

    def nothing() -> Any:
        raise AssertionError("nobody serves here")

    return create_app(nothing, sandbox=False, secure=True).openapi()


def page() -> str:
    """The whole page."""
    api, shown = description(), examples()
    parts = [WORDS.read_text(encoding="utf-8").rstrip(), ""]
    for tag, title in GROUPS.items():
        parts += [f"## {title}", "", *_group(api, tag, shown)]
    parts += ["## Types", "", "Members with * are always there; the others may be null, or have the value given.", ""]
    for name in sorted(api["components"]["schemas"]):
        parts += _type(name, api["components"]["schemas"][name])
    parts += ["## Codes", "", *_codes()]
    return "\n".join(parts).rstrip() + "\n"


def operations(api: Json) -> Iterator[tuple[str, str, Json]]:
    for path, methods in api["paths"].items():
        for method, operation in methods.items():
            yield method.upper(), path, operation


# --- operations ---------------------------------------------------------------------------------------------------


def _group(api: Json, tag: str, shown: Json) -> Iterator[str]:
    for method, path, operation in operations(api):
        if tag in operation["tags"]:
            yield from _operation(method, path, operation, shown)


def _operation(method: str, path: str, operation: Json, shown: Json) -> Iterator[str]:
    from api_examples import WITHOUT

    name = operation["operationId"]
    yield from (f"### {method} {path}", "", _sentence(operation), "")
    given = [one for one in operation.get("parameters", []) if one["in"] != "cookie"]
    if given:
        yield from ("| | where | |", "| --- | --- | --- |")
        for one in given:
            words = _cell(one["description"])
            needed = "" if one["required"] else "may be left out. "
            limit = one["schema"].get("pattern")
            allowed = f". Of the form `{limit}`" if limit else ""
            yield f"| `{one['name']}` | {one['in']} | {needed}{words}{_cell(allowed)} |"
        yield ""
    yield from _bodies(operation)
    if name in WITHOUT:
        yield from (WITHOUT[name], "")
        return
    yield from _example(shown[name])


def _sentence(operation: Json) -> str:
    words = operation.get("summary", "")
    if "description" in operation and not words.endswith("."):
        words = operation["description"]
    elif "description" in operation:
        words = f"{words} {operation['description']}"
    return _plain(words)


def _bodies(operation: Json) -> Iterator[str]:
    body = operation.get("requestBody")
    if body:
        for media, content in body["content"].items():
            kind = content.get("schema", {})
            yield f"Body: {_kind(kind) if '$ref' in kind else f'`{media}`'}."
        yield ""
    answers = []
    for status, answer in sorted(operation["responses"].items()):
        content = answer.get("content", {})
        media, inside = next(iter(content.items()), ("", {}))
        schema = inside.get("schema", {})
        if status < "300":
            told = _kind(schema) if "$ref" in schema else (f"`{media}`" if media else "no body")
            answers.append(f"**{status}** {told}")
        elif status == "304":
            answers.append("**304** nothing has changed")
        else:
            answers.append(status)
    yield from ("Answers: " + ", ".join(answers) + ".", "")


def _example(example: Json) -> Iterator[str]:
    asked, answered = example["request"], example["answer"]
    yield from ("```http", f"{asked['method']} {asked['path']}")
    yield from (f"{name}: {value}" for name, value in asked["headers"].items())
    if asked["body"] is not None:
        yield from ("", asked["body"] if isinstance(asked["body"], str) else _json(asked["body"]))
    yield from ("```", "", "```http", str(answered["status"]))
    yield from (f"{name}: {value}" for name, value in answered.get("headers", {}).items())
    if answered["body"] is not None:
        yield from ("", _json(answered["body"]))
    yield from ("```", "")


def _json(value: Any, indent: int = 0) -> str:
    """JSON as people write it: on one line what fits there."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(flat) + indent <= _WIDE or not isinstance(value, dict | list) or not value:
        return flat
    inner = " " * (indent + 2)
    if isinstance(value, dict):
        lines = [f"{inner}{json.dumps(name)}: {_json(one, indent + 2)}" for name, one in value.items()]
        return "{\n" + ",\n".join(lines) + "\n" + " " * indent + "}"
    return "[\n" + ",\n".join(inner + _json(one, indent + 2) for one in value) + "\n" + " " * indent + "]"


# --- types --------------------------------------------------------------------------------------------------------


def _type(name: str, schema: Json) -> Iterator[str]:
    yield from (f"### {name}", "")
    first = schema.get("description", "").partition("\n\n")[0].replace("\n", " ")
    if first and not first.startswith(("``", name)):
        yield from (_plain(first), "")
    members = schema.get("properties", {})
    if not members:
        yield from ("An empty object: `{}`.", "")
        return
    yield from ("| member | type | |", "| --- | --- | --- |")
    needed = schema.get("required", [])
    for member, found in members.items():
        star = " *" if member in needed else ""
        default = found.get("default")
        told = f" Default: `{json.dumps(default)}`." if default not in (None, "", []) else ""
        yield f"| `{member}`{star} | {_kind(found)} | {_cell(found['description'])}.{told} |"
    yield ""


def _kind(schema: Json) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#{name.lower()})"
    if "anyOf" in schema:
        return " or ".join(_kind(one) for one in schema["anyOf"])
    if schema.get("type") == "array":
        return f"list of {_kind(schema['items'])}"
    if schema.get("type") == "object":
        return "text by name"
    return {"string": "text", "integer": "whole number", "boolean": "true or false"}.get(schema["type"], schema["type"])


# --- codes --------------------------------------------------------------------------------------------------------


def _codes() -> Iterator[str]:
    from kyc_desktop.flow.codes import KINDS
    from kyc_desktop.flow.messages import MESSAGES

    sent = _sent_codes()
    yield from ("| code | class | title | what to do |", "| --- | --- | --- | --- |")
    for code, kind in KINDS.items():
        message = MESSAGES[code]
        mine = "" if code in sent else " †"
        title, remedy = _cell(_unlinked(message.title)), _cell(_unlinked(message.remedy))
        yield f"| `{code}`{mine} | {kind.value} | {title} | {remedy} |"
    yield from (
        "",
        "† said by the program itself, of this computer or of the line: no answer carries it.",
        "",
        "Classes:",
    )
    yield from ("", *(f"- `{kind}`: {meaning}." for kind, meaning in CLASSES.items()))


def _sent_codes() -> set[str]:
    """Codes that stand in the server's source, or in the checks of fields and photos that it shares."""
    folder = ROOT / "kyc_desktop"
    files = [*(folder / "backend").rglob("*.py"), *(folder / "capture").glob("*.py"), folder / "flow" / "fields.py"]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files if file.name != "api_members.py")
    return set(re.findall(r'"([a-z_]+)"', text))


def _unlinked(text: str) -> str:
    """Markup of `flow.prose` as plain words."""
    return re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", text)


def _plain(text: str) -> str:
    return re.sub(r"``([^`]+)``", r"`\1`", text).replace("\n", " ").strip()


def _cell(text: str) -> str:
    words = re.sub(r"``([^`]+)``", r"`\1`", text).replace("\n", " ").rstrip()
    return words.replace("|", "\\|").removesuffix(".")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
