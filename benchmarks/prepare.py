"""What a photo costs before it is sent: time, worst gap of the user interface meanwhile, memory added at the peak.

    python -m benchmarks.prepare [kind...]

Each kind runs in a process of its own (the peak of the memory is the process's). HEIC needs `pillow-heif` to make
the photo, which is no dependency of the project: without it that row is left out.
"""

from __future__ import annotations

import importlib.util
import io
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROUNDS = 7
PHONE, LARGE = (4032, 3024), (8000, 6000)
KINDS = {
    "jpeg-12": ("JPEG", PHONE),
    "jpeg-48": ("JPEG", LARGE),
    "png-12": ("PNG", PHONE),
    "webp-12": ("WEBP", PHONE),
    "heic-12": ("HEIF", PHONE),
}


def photo(kind: str) -> bytes:
    """A passport page with the grain of a sensor, as a phone saves it, and at most 10 MB."""
    from PIL import Image, ImageChops

    from kyc_desktop.capture.specimen import PEOPLE, draw

    form, size = KINDS[kind]
    image = draw(PEOPLE["maya"], "passport", "page", scale=16).resize(size, Image.Resampling.BICUBIC)
    if form != "PNG":  # a PNG of grain would be longer than 10 MB
        grain = Image.effect_noise((size[0] // 2, size[1] // 2), 12).resize(size)
        image = ImageChops.add(image, Image.merge("RGB", [grain] * 3), 1, -128)
    out = io.BytesIO()
    if form == "HEIF":
        import pillow_heif  # type: ignore[import-not-found]  # only where the measuring person has it

        pillow_heif.from_pillow(image).save(out, quality=60)
    else:
        image.save(out, form, **({} if form == "PNG" else {"quality": 88 if size == PHONE else 72}))
    return out.getvalue()


def worst_gap(work: Callable[[], object]) -> float:
    """Milliseconds: the longest that a 1 ms timer of the user interface had to wait while ``work`` ran elsewhere."""
    from PySide6.QtCore import QCoreApplication, Qt, QTimer

    app = QCoreApplication.instance() or QCoreApplication([])
    thread = threading.Thread(target=work)
    last, worst = time.perf_counter(), 0.0

    def tick() -> None:
        nonlocal last, worst
        now = time.perf_counter()
        if thread.ident is None:  # the loop runs: from here on a gap is the work's fault
            thread.start()
        else:
            worst = max(worst, now - last)
        last = now
        if not thread.is_alive():
            app.quit()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    timer.start(1)
    app.exec()
    timer.stop()
    return worst * 1000


def peak() -> float:
    """The most memory this process ever had, in MB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def measure(path: str) -> None:
    from kyc_desktop.capture.prepare import Prepared, prepare
    from kyc_desktop.flow.config import Limits

    began = time.perf_counter()
    first = prepare(path, Limits())
    cold = (time.perf_counter() - began) * 1000
    assert isinstance(first, Prepared), first
    added = peak() - float(os.environ["BEFORE"])
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        prepare(path, Limits())
        times.append((time.perf_counter() - began) * 1000)
    gaps = [worst_gap(lambda: prepare(path, Limits())) for _ in range(ROUNDS)]
    idle = worst_gap(lambda: time.sleep(statistics.median(times) / 1000))
    facts = {"cold": cold, "median": statistics.median(times), "gap": statistics.median(gaps), "worst": max(gaps)}
    facts |= {"idle": idle, "memory": added, "in": first.source_bytes / 1e6, "out": len(first.data) / 1e6}
    print(json.dumps(facts))


def main(kinds: list[str]) -> None:
    import tempfile

    print(
        "| photo | file MB | sent MB | first ms | median ms | UI gap ms (median, worst; idle) | peak memory added MB |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as folder:
        for kind in kinds or KINDS:
            if KINDS[kind][0] == "HEIF" and importlib.util.find_spec("pillow_heif") is None:
                continue
            path = Path(folder) / kind
            path.write_bytes(photo(kind))
            code = (
                "import PySide6.QtCore, os; from benchmarks import prepare; os.environ['BEFORE'] = str(prepare.peak());"
            )
            run = subprocess.run(
                [sys.executable, "-c", f"{code} prepare.measure({str(path)!r})"],
                capture_output=True,
                text=True,
                check=True,
            )
            f = json.loads(run.stdout)
            print(
                f"| {kind} | {f['in']:.1f} | {f['out']:.1f} | {f['cold']:.0f} | {f['median']:.0f} "
                f"| {f['gap']:.0f}, {f['worst']:.0f}; {f['idle']:.0f} | {f['memory']:.0f} |"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
