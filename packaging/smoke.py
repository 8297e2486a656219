"""Whether a built program runs: its commands, its pictures, and with an embedded server the window on its first page.

python packaging/smoke.py PROGRAM [--client-only] [--keep DIR]

PROGRAM is what was built (`kyc-desktop`, or on Windows `kyc-desktop-console.exe`, which can be heard). It needs nothing
but Python, so that it runs beside a bundle on a computer without the project's libraries. A whole journey through a
built program is `tests/packaging` on Linux, where hands (xdotool) are to be had everywhere.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path
from typing import Any, Final

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


def check_window(program: Path, folder: Path) -> None:
    """Starts it with its embedded server, and looks through the door of ``--automation``."""
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
        people = json.loads(_ask(door, "/v1/sandbox/personas"))
        print(f"the embedded server answers: {len(people.get('personas', people))} invented people")
    finally:
        running.terminate()
        running.wait(30)


def _ask(door: dict[str, Any], path: str) -> bytes:
    asked = urllib.request.Request(door["url"] + path, headers={"Authorization": f"Bearer {door['token']}"})
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with direct.open(asked, timeout=90) as answer:
        data: bytes = answer.read()
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
                check_window(given.program, folder)
        except Failed as failed:
            print(f"{given.program}: {failed}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
