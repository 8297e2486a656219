"""Software bills of materials in CycloneDX 1.6 JSON (https://cyclonedx.org/docs/1.6/json/).

One for the client alone and one for client and server, each with everything that an installation on any system and any
version of Python may hold. The same commit gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from lock import PROGRAM, ROOT, SERVER, Key, Lock
from shipped import BACKEND, CLIENT, Part, parts

FILES: Final = {CLIENT: "sbom-client.cdx.json", BACKEND: "sbom-client-and-server.cdx.json"}
"""What is described -> the file's name."""


def write(folder: Path, *, version: str, commit: str, epoch: int) -> tuple[Path, ...]:
    """Both bills. ``epoch``: seconds since 1970 that stand for the time of the release."""
    lock = Lock()
    everything = parts(lock)
    written = []
    for which, name in FILES.items():
        bill = document(lock, everything, which, version=version, commit=commit, epoch=epoch)
        path = folder / name
        path.write_text(json.dumps(bill, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        written.append(path)
    return tuple(written)


def document(
    lock: Lock, everything: Sequence[Part], which: str, *, version: str, commit: str, epoch: int
) -> dict[str, Any]:
    """``which``: `CLIENT`, or `BACKEND` for both."""
    shipped = [part for part in everything if which == BACKEND or CLIENT in part.parts]
    bill: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": "",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "lifecycles": [{"phase": "build"}],
            "component": _program(which, version, commit),
        },
        "components": [_component(part) for part in shipped],
        "dependencies": _graph(lock, shipped, which, version),
    }
    content = hashlib.sha256(json.dumps(bill, sort_keys=True).encode()).hexdigest()
    bill["serialNumber"] = uuid.uuid5(uuid.NAMESPACE_URL, content).urn
    return bill


def _program(which: str, version: str, commit: str) -> dict[str, Any]:
    return {
        "type": "application",
        "bom-ref": _purl((PROGRAM, version)),
        "name": PROGRAM if which == CLIENT else f"{PROGRAM}[{','.join(SERVER)}]",
        "version": version,
        "purl": _purl((PROGRAM, version)),
        "licenses": [{"expression": "Apache-2.0"}],
        "properties": [{"name": "commit", "value": commit}],
    }


def _component(part: Part) -> dict[str, Any]:
    found: dict[str, Any] = {"type": part.kind, "bom-ref": _ref(part), "name": part.name}
    if part.version:
        found["version"] = part.version
    found["licenses"] = [{"expression": part.licence}]
    outside: list[dict[str, Any]] = [{"type": "website", "url": part.home}] if part.home else []
    if part.package is not None:
        found["purl"] = _purl(part.package.key)
        outside += [
            {"type": "distribution", "url": url, "hashes": [_sha256(digest)]}
            for url, digest in sorted(part.package.files.items())
        ]
    if outside:
        found["externalReferences"] = outside
    if part.files:
        found["components"] = [_file(name) for name in part.files]
    return found


def _file(name: str) -> dict[str, Any]:
    digest = hashlib.sha256((ROOT / name).read_bytes()).hexdigest()
    return {"type": "file", "bom-ref": f"file:{name}", "name": name, "hashes": [_sha256(digest)]}


def _graph(lock: Lock, shipped: Sequence[Part], which: str, version: str) -> list[dict[str, Any]]:
    inside = {part.package.key for part in shipped if part.package is not None}
    needs: dict[str, set[str]] = {_purl((PROGRAM, version)): set()}
    for key in lock.roots(SERVER if which == BACKEND else ()):
        needs[_purl((PROGRAM, version))].add(_purl(key))
    for part in shipped:
        needs.setdefault(_ref(part), set())
        if part.package is not None:
            needs[_ref(part)] |= {_purl(key) for key in part.package.needs if key in inside}
        else:
            above = _purl(part.brought_by or (PROGRAM, version))
            needs.setdefault(above, set()).add(_ref(part))
    return [{"ref": ref, "dependsOn": sorted(needs[ref])} for ref in sorted(needs)]


def _ref(part: Part) -> str:
    return _purl(part.package.key) if part.package is not None else f"bundled:{part.name}"


def _purl(key: Key) -> str:
    """Package URL, https://github.com/package-url/purl-spec."""
    return f"pkg:pypi/{key[0]}@{key[1]}"


def _sha256(digest: str) -> dict[str, str]:
    return {"alg": "SHA-256", "content": digest}
