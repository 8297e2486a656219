"""Size, start and memory of the packed program, beside a bare PySide6 window in the same package.

    python -m benchmarks.package [--index-wheels]    builds it first, about two minutes

The bare window and the program are started in turn from one folder: the same interpreter, libraries and archive of
modules. Memory at rest is that of the connected program ten seconds after its first page, without the server's.
"""

from __future__ import annotations

import json
import lzma
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
from sources import size  # noqa: E402 - the scripts of packaging are no package

ROUNDS = 15
REST_S = 10.0


def main(arguments: list[str]) -> int:
    sizes = {}
    for flavour in ("client", "full"):
        build = [sys.executable, str(ROOT / "packaging/build.py"), "folder", "--measured", *arguments]
        subprocess.run(
            build + (["--client-only"] if flavour == "client" else []), check=True, stdout=subprocess.DEVNULL
        )
        folder = ROOT / "build" / f"{flavour}-measured" / "bundle" / "kyc-desktop"
        measured = folder / "kyc-desktop-measured"
        sizes[flavour] = (size(folder) - measured.stat().st_size, packed(folder))
    for flavour, (disk, archive) in sizes.items():
        print(f"{flavour}: {disk / 1e6:.0f} MB on disk, {archive / 1e6:.0f} MB packed")
    first = paints(ROOT / "build" / "client-measured" / "bundle" / "kyc-desktop" / "kyc-desktop-measured")
    for what, (seconds, memory) in first.items():
        print(f"{what}: first paint {seconds * 1000:.0f} ms, {memory / 1e6:.0f} MB")
    print(f"ratio: {first['program'][0] / first['bare'][0]:.2f}")
    print(f"at rest: {at_rest(folder / 'kyc-desktop') / 1e6:.0f} MB")
    return 0


def packed(folder: Path) -> int:
    """Bytes of the folder as .tar.xz, as it is given to people."""
    tar = subprocess.Popen(["tar", "-C", str(folder.parent), "-cf", "-", folder.name], stdout=subprocess.PIPE)
    assert tar.stdout is not None
    squeezer, total = lzma.LZMACompressor(preset=6), 0
    while block := tar.stdout.read(1 << 20):
        total += len(squeezer.compress(block))
    tar.wait()
    return total + len(squeezer.flush())


def paints(program: Path) -> dict[str, tuple[float, float]]:
    """Medians: what -> (seconds from process start to the first paint, bytes resident then)."""
    seen: dict[str, list[tuple[float, float]]] = {"bare": [], "program": []}
    for round_ in range(ROUNDS + 1):
        for what, results in seen.items():
            began = time.monotonic()
            child = subprocess.run([str(program), what], capture_output=True, check=True, text=True, env=offscreen())
            said = json.loads(child.stdout.splitlines()[-1])
            if round_:  # the first one warms the disk's cache
                results.append((said["at"] - began, said["rss"]))
    return {
        what: (statistics.median(one for one, _ in results), statistics.median(two for _, two in results))
        for what, results in seen.items()
    }


def at_rest(program: Path) -> int:
    """Bytes resident of the program alone, connected to its sandbox."""
    import psutil

    with tempfile.TemporaryDirectory() as place:
        door = Path(place) / "door.json"
        words = ["--data-dir", str(Path(place) / "data"), "--no-inbox", "--automation", str(door)]
        running = subprocess.Popen([str(program), *words], env=offscreen())
        try:
            end = time.monotonic() + 60
            while not door.exists() and time.monotonic() < end:
                time.sleep(0.05)
            time.sleep(REST_S)
            return int(psutil.Process(running.pid).memory_info().rss)
        finally:
            running.terminate()
            running.wait(20)


def offscreen() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KYC_LAN_ADDRESS": "off"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
