"""What reading a photo costs: time by stage, live frames, a phone's 12 megapixels, memory, import and disk.

    KYC_SPECIMENS=DIR python -m benchmarks.reader [--json]

``DIR`` holds photos of documents in ``images/`` (any names). Without it, drawn specimens are read instead, and the
table says so. Every part runs in a process of its own, so that neither imports nor memory of one count for another.
Nothing else should run beside it: the first line says how busy the computer was.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROUNDS = 5
PHOTO_ROUNDS = 3
CAMERA_S = 8.0
FRAME = (1920, 1080)
PHONE = (4032, 3024)
PACKAGES = {"numpy": "numpy", "opencv-python-headless": "cv2", "zxing-cpp": "zxingcpp", "pypdfium2": "pypdfium2"}
"""Distribution to module."""
STAGES = ("find", "mrz", "barcode", "portrait", "script", "findings")
AT_MOST = {
    "photo, median": 40.0,
    "photo, 95th percentile": 120.0,
    "live frame 1080p, median": 60.0,
    "live frame 1080p, 95th percentile": 60.0,
    "12-megapixel JPEG, everything": 400.0,
    "memory added at the peak": 200.0,
    "longest UI gap beside the camera": 50.0,
}
"""Milliseconds, and megabytes for the memory."""
AT_LEAST = {"preview beside the reading": 25.0}
"""Frames a second."""


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def photos() -> list[bytes]:
    """The photos of ``KYC_SPECIMENS``, else every side of every drawn document."""
    folder = os.environ.get("KYC_SPECIMENS")
    if folder:
        return [path.read_bytes() for path in sorted((Path(folder) / "images").iterdir())]
    return [drawn(persona, kind, side) for persona, kind, side in sides()]


def sides() -> list[tuple[str, str, str]]:
    from kyc_desktop.capture import specimen

    return [
        (persona, kind, side)
        for persona in sorted(specimen.PEOPLE)
        for kind in specimen.KINDS
        for side in specimen.sides(kind)
    ]


def drawn(persona: str, kind: str, side: str, size: tuple[int, int] | None = None) -> bytes:
    import io

    from PIL import Image

    from kyc_desktop.capture import specimen

    photo = specimen.draw(specimen.PEOPLE[persona], kind, side, None)
    if size is not None:
        table = Image.new("RGB", size, "#6B5B4B")
        scale = 0.9 * min(size[0] / photo.width, size[1] / photo.height)
        photo = photo.resize((round(photo.width * scale), round(photo.height * scale)))
        table.paste(photo, ((size[0] - photo.width) // 2, (size[1] - photo.height) // 2))
        photo = table
    out = io.BytesIO()
    photo.save(out, "JPEG", quality=90)
    return out.getvalue()


def part_photos() -> dict[str, float]:
    """Milliseconds of `Reader.read` for each photo (the file is decoded before) and their median by stage.

    The photos come one after the other, so no net or cache has seen one just before: the middle one of all rounds.
    """
    from kyc_desktop.capture import picture
    from kyc_desktop.capture.reader import Reader

    reader = Reader()
    reader.warm()
    pictures = []
    for data in photos():
        loaded = picture.load(data)
        assert isinstance(loaded, picture.Picture), loaded
        pictures.append(loaded.bgr)
    rounds: list[list[float]] = []
    stages: dict[str, list[float]] = {}
    for _ in range(PHOTO_ROUNDS):
        times = []
        for bgr in pictures:
            began = time.perf_counter()
            reading = reader.read(bgr)
            times.append(1000 * (time.perf_counter() - began))
            for stage, ms in reading.ms.items():
                stages.setdefault(stage, []).append(ms)
        rounds.append(times)
    times = [statistics.median(each) for each in zip(*rounds, strict=True)]
    return _spread(times, stages)


def part_live() -> dict[str, float]:
    from kyc_desktop.capture import picture
    from kyc_desktop.capture.reader import Reader

    reader = Reader()
    reader.warm()
    times: list[float] = []
    stages: dict[str, list[float]] = {}
    for persona, kind, side in sides()[:6]:
        loaded = picture.load(drawn(persona, kind, side, FRAME))
        assert isinstance(loaded, picture.Picture)
        reader.read(loaded.bgr, live=True)
        for _ in range(ROUNDS):
            began = time.perf_counter()
            reading = reader.read(loaded.bgr, live=True)
            times.append(1000 * (time.perf_counter() - began))
            for stage, ms in reading.ms.items():
                stages.setdefault(stage, []).append(ms)
    return _spread(times, stages)


def _spread(times: Sequence[float], stages: dict[str, list[float]]) -> dict[str, float]:
    """Median and 95th percentile of ``times``, and the median of each stage."""
    middle = {stage: statistics.median(values) for stage, values in stages.items()}
    return middle | {"median": statistics.median(times), "p95": percentile(times, 0.95)}


def part_phone() -> dict[str, float]:
    """From the bytes of the file to the reading."""
    from kyc_desktop.capture import picture
    from kyc_desktop.capture.reader import Reader

    reader = Reader()
    reader.warm()
    data = drawn("maya", "passport", "page", PHONE)
    times, decode = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        loaded = picture.load(data)
        decoded = time.perf_counter()
        assert isinstance(loaded, picture.Picture)
        reader.read(loaded.bgr)
        times.append(1000 * (time.perf_counter() - began))
        decode.append(1000 * (decoded - began))
    return {"total": statistics.median(times), "decode": statistics.median(decode), "worst": max(times)}


def part_memory() -> dict[str, float]:
    """Megabytes that the process has more than before anything of this was imported."""
    import threading

    import psutil

    frames = [drawn("maya", "passport", "page", FRAME), drawn("maya", "id_card", "back", FRAME)]
    process = psutil.Process()
    before = process.memory_info().rss
    from kyc_desktop.capture import picture
    from kyc_desktop.capture.reader import Reader

    reader = Reader()
    reader.warm()
    loaded = process.memory_info().rss
    peak, done = loaded, threading.Event()

    def watch() -> None:
        nonlocal peak
        while not done.wait(0.002):
            peak = max(peak, process.memory_info().rss)

    watcher = threading.Thread(target=watch)
    watcher.start()
    for data in frames * 5:
        photo = picture.load(data)
        assert isinstance(photo, picture.Picture)
        reader.read(photo.bgr)
        reader.read(photo.bgr, live=True)
    done.set()
    watcher.join()
    after = process.memory_info().rss
    return {"loaded": (loaded - before) / 1e6, "peak": (peak - before) / 1e6, "after": (after - before) / 1e6}


def part_camera() -> dict[str, float]:
    """The real page in the real window, before a video of a passport that is held up."""
    import tempfile

    from benchmarks import camera

    with tempfile.TemporaryDirectory() as folder:
        film = Path(folder) / "held.mp4"
        camera.film(film)
        return camera.measure(f"file:{film}", analysis=True, seconds=CAMERA_S)


def part_import(module: str) -> dict[str, float]:
    began = time.perf_counter()
    __import__(module)
    return {"ms": 1000 * (time.perf_counter() - began)}


def on_disk(distribution: str) -> float:
    """Megabytes of the installed files."""
    files = importlib.metadata.files(distribution) or []
    return sum(os.path.getsize(path) for path in (file.locate() for file in files) if os.path.exists(path)) / 1e6


def apart(part: str, *words: str) -> dict[str, float]:
    """The figures of one part, from a process of its own."""
    command = [sys.executable, "-m", "benchmarks.reader", f"--part={part}", *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def table() -> list[tuple[str, float, str]]:
    """What, how much, unit."""
    photo, live, phone, memory, camera = (apart(part) for part in PARTS)
    rows = [
        ("photo, median", photo["median"], "ms"),
        ("photo, 95th percentile", photo["p95"], "ms"),
        *((f"  of that, {stage} (median)", photo[stage], "ms") for stage in STAGES),
        ("live frame 1080p, median", live["median"], "ms"),
        ("live frame 1080p, 95th percentile", live["p95"], "ms"),
        *((f"  of that, {stage} (median)", live[stage], "ms") for stage in STAGES),
        ("preview beside the reading", camera["preview"], "a second"),
        ("longest UI gap beside the camera", camera["gap"], "ms"),
        ("12-megapixel JPEG, everything", phone["total"], "ms"),
        ("  of that, decoding", phone["decode"], "ms"),
        ("memory added when loaded", memory["loaded"], "MB"),
        ("memory added at the peak", memory["peak"], "MB"),
    ]
    for distribution, module in PACKAGES.items():
        first = min(apart("import", module)["ms"] for _ in range(3))
        rows += [(f"import {module}", first, "ms"), (f"{distribution} on disk", on_disk(distribution), "MB")]
    models = Path(__file__).parents[1] / "resources" / "models"
    rows.append(("models on disk", sum(path.stat().st_size for path in models.iterdir()) / 1e6, "MB"))
    return rows


PARTS = {"photos": part_photos, "live": part_live, "phone": part_phone, "memory": part_memory, "camera": part_camera}


def verdict(what: str, value: float) -> tuple[str, str]:
    """The aim for it and whether it is met; empty where there is none."""
    if what in AT_MOST:
        return f"at most {AT_MOST[what]:g}", "yes" if value <= AT_MOST[what] else "**no**"
    if what in AT_LEAST:
        return f"at least {AT_LEAST[what]:g}", "yes" if value >= AT_LEAST[what] else "**no**"
    return "", ""


def main(words: Sequence[str]) -> int:
    if words and words[0].startswith("--part="):
        part = words[0].removeprefix("--part=")
        print(json.dumps(part_import(words[1]) if part == "import" else PARTS[part]()))
        return 0
    busy = os.getloadavg()[0]
    rows = table()
    if "--json" in words:
        print(json.dumps({what.strip(): value for what, value, _ in rows}))
        return 0
    of = "specimen photos" if os.environ.get("KYC_SPECIMENS") else "drawn specimens (KYC_SPECIMENS is not set)"
    print(f"{len(photos())} {of}; {os.cpu_count()} cores, load {busy:.1f} before\n")
    print("| what | measured | aim | met |\n| --- | --- | --- | --- |")
    for what, value, unit in rows:
        aim, met = verdict(what, value)
        print(f"| {what} | {value:.1f} {unit} | {aim} | {met} |")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
