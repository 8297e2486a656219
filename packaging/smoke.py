"""Whether a built program runs: its commands, its pictures, the window, and a journey through its embedded server.

python packaging/smoke.py PROGRAM [--client-only] [--keep DIR]

PROGRAM is what was built (`kyc-desktop`, or on Windows `kyc-desktop-console.exe`, which can be heard). It needs nothing
but Python, so that it runs beside a bundle on a computer without the project's libraries. The journey is that of the
documents, because it starts the bundle as the server and, for each photo, as the worker that decodes and reads it.
Hands that type into the window are to be had on Linux: packaging/linux/clean_root.py.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

PATIENCE_S: Final = 120.0
"""The first start of a bundle: a virus scanner reads every file of it."""


class Failed(Exception):  # noqa: N818 - what is told
    """What was expected, and what came."""


def command(program: Path, *words: str, expected: int = 0) -> str:
    """Standard output. Raises Failed."""
    done = subprocess.run(
        [str(program), *words], capture_output=True, timeout=PATIENCE_S, check=False, env=_environment()
    )
    said = done.stdout.decode("utf-8", "replace")
    if done.returncode != expected:
        raise Failed(
            f"{' '.join(words)} ended with {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-2000:]}"
        )
    return said


def check_commands(program: Path, folder: Path) -> None:
    version = command(program, "--version").strip()
    if not version.startswith("kyc-desktop "):
        raise Failed(f"--version says {version!r}")
    print(version)
    photo = folder / "specimen.jpg"
    command(program, "specimen", "--persona", "maya", "--kind", "passport", str(photo))
    read = json.loads(command(program, "read", "--json", str(photo)))
    if "ORTIZ" not in json.dumps(read):
        raise Failed(f"the specimen was read as {json.dumps(read)[:500]}")
    print("a specimen passport was drawn and read")
    pictures = folder / "gallery"
    print(command(program, "--gallery", str(pictures), "--variant", "light").strip())
    small = [file.name for file in pictures.rglob("*.png") if file.stat().st_size < 2_000]
    if small or not any(pictures.rglob("*.png")):
        raise Failed(f"empty pictures: {small}")


def check_window(program: Path, folder: Path, photo: Path) -> None:
    """Starts it with its embedded server, looks through the door of ``--automation``, and walks beside the window."""
    file = folder / "door.json"
    words = ["--data-dir", str(folder / "data"), "--locale", "en-US", "--no-inbox", "--automation", str(file)]
    with (folder / "errors.txt").open("wb") as errors:
        running = subprocess.Popen([str(program), *words], stderr=errors, stdout=errors, env=_environment())
    try:
        end = time.monotonic() + PATIENCE_S
        while not file.exists():
            if running.poll() is not None or time.monotonic() > end:
                raise Failed(f"no window: {(folder / 'errors.txt').read_text(errors='replace')[-2000:]}")
            time.sleep(0.1)
        door = json.loads(file.read_text(encoding="utf-8"))
        seen = json.loads(_ask(door, "/v1/window/wait?page=account&seconds=60"))
        print(f"the window shows {seen['page']}: {seen['title']}")
        picture = _ask(door, "/v1/window/screenshot")
        (folder / "window.png").write_bytes(picture)
        decided = Journey(door).by_passport(photo)
        if decided["step"] != "approved" or decided["decision"]["name"] != "Maya Elena Ortiz":
            raise Failed(f"the journey ended with {json.dumps(decided)[:1000]}")
        print(f"a journey with a photo of the passport ended: {decided['step']}, {decided['decision']['name']}")
    finally:
        running.terminate()
        running.wait(30)


class Journey:
    """One applicant, by the public API. ``door``: what the file of ``--automation`` says."""

    def __init__(self, door: dict[str, Any]) -> None:
        self._door = door
        self._token = ""

    def by_passport(self, photo: Path) -> dict[str, Any]:
        """The document in the end."""
        legal = self._json("GET", "/v1/config")["legal"]
        email = f"maya.{uuid4().hex[:8]}@example.com"
        begun = self._command(
            "/v1/applications", email=email, password="correct horse battery staple", country="US", state="TX",
            terms=legal["terms"]["version"], privacy=legal["privacy"]["version"],
        )  # fmt: skip
        self._token = begun["token"]
        self._command("/v1/application/confirm-email", code=self._mail(email)["code"])
        self._command("/v1/application/choose-method", method="documents")
        self._command("/v1/application/choose-document", country="US", type="passport")
        data = photo.read_bytes()
        digest = f"sha-256=:{base64.b64encode(hashlib.sha256(data).digest()).decode()}:"
        headers = {"Content-Type": "image/jpeg", "Content-Digest": digest}
        _request(self._door["server_url"], "PUT", "/v1/application/documents/page", data, headers | self._access())
        details = self._command("/v1/application/submit-documents")["details"]
        shown = {name: details[name] for name in ("first_name", "middle_name", "last_name", "date_of_birth")}
        home = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}
        document = self._command("/v1/application/submit-details", address=home, **shown)
        end = time.monotonic() + PATIENCE_S
        while document["step"] not in ("approved", "failed", "rejected", "in_review") and time.monotonic() < end:
            document = self._json("GET", "/v1/application")
            time.sleep(0.2)
        return document

    def _mail(self, to: str) -> dict[str, Any]:
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            for message in json.loads(_ask(self._door, "/v1/sandbox/messages?wait=5"))["messages"]:
                if message["to"] == to:
                    return dict(message)
        raise Failed("no mail came")

    def _command(self, path: str, **body: object) -> dict[str, Any]:
        headers = {"Content-Type": "application/json", "Idempotency-Key": str(uuid4())} | self._access()
        answer = _request(self._door["server_url"], "POST", path, json.dumps(body).encode(), headers)
        return dict(json.loads(answer))

    def _json(self, method: str, path: str) -> dict[str, Any]:
        return dict(json.loads(_request(self._door["server_url"], method, path, None, self._access())))

    def _access(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self._token}"} if self._token else {}


def _ask(door: dict[str, Any], path: str) -> bytes:
    return _request(door["url"], "GET", path, None, {"Authorization": f"Bearer {door['token']}"})


def _request(url: str, method: str, path: str, body: bytes | None, headers: dict[str, str]) -> bytes:
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    asked = urllib.request.Request(url + path, data=body, headers=headers, method=method)
    try:
        with direct.open(asked, timeout=90) as answer:
            data: bytes = answer.read()
    except urllib.error.HTTPError as error:
        raise Failed(f"{method} {path} is answered with {error.code}: {error.read()[:500]!r}") from error
    return data


def _environment() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ, "KYC_LAN_ADDRESS": "off"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--client-only", action="store_true", help="there is no embedded server to look at")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="where pictures and errors stay")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = given.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        try:
            check_commands(given.program, folder)
            if not given.client_only:
                check_window(given.program, folder, folder / "specimen.jpg")
        except Failed as failed:
            print(f"{given.program}: {failed}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
