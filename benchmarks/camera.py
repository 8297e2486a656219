"""The live camera: frames a second of the preview, what one analysed frame costs, and the worst gap of the window.

    python -m benchmarks.camera [SECONDS]

A video of a drawn passport that is held up (1080p, 30 frames a second) plays through the real page in the real
window, once with its own reader and once without analysis. Needs no camera and no screen.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SECONDS = 10.0
FRAME = (1920, 1080)


def film(path: Path, seconds: float = 4.0) -> None:
    """A passport that moves a little over a desk."""
    import cv2
    import numpy as np
    from PIL import Image

    from kyc_desktop.capture.specimen import PEOPLE, draw

    page = draw(PEOPLE["maya"], "passport", "page", desk=False, scale=8)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), 30, FRAME)
    for number in range(round(seconds * 30)):
        frame = Image.new("RGB", FRAME, "#3A2C20")
        turned = page.rotate(np.sin(number / 20) * 4, Image.Resampling.BICUBIC, expand=True, fillcolor="#3A2C20")
        frame.paste(turned, (360 + round(40 * np.sin(number / 15)), 120))
        writer.write(np.asarray(frame)[:, :, ::-1].copy())
    writer.release()


def measure(source: str, *, analysis: bool, seconds: float) -> dict[str, float]:
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from benchmarks.stalls import Stalls
    from kyc_desktop.gallery import people
    from kyc_desktop.gallery.state import State
    from kyc_desktop.gallery.states_camera import STATES
    from kyc_desktop.gallery.studio import Studio
    from kyc_desktop.pages.camera import CameraPage
    from kyc_desktop.ui.camera_live import default_read

    app = QApplication.instance() or QApplication([])
    times: list[float] = []

    def make() -> Any:
        read = default_read() if analysis else None

        def timed(bgr: Any, **how: Any) -> Any:
            from kyc_desktop.capture.reading import DocumentReading

            began = time.perf_counter()
            if read is None:
                time.sleep(0.05)
                reading = DocumentReading(width=bgr.shape[1], height=bgr.shape[0])
            else:
                reading = replace(read(bgr, **how), verified=False)  # so that it is never taken
            times.append((time.perf_counter() - began) * 1000)
            return reading

        return timed

    os.environ["KYC_CAMERA"] = source
    CameraPage.make_read = staticmethod(make)  # type: ignore[assignment]  # times what it passes on
    shown = next(state.shown for state in STATES if state.page == "camera")
    window = Studio().open(State(page="camera", name="bench", shown=shown, config=people.config()))
    made = window._shelf.page("camera")
    assert isinstance(made, CameraPage)
    came = [0]
    made.camera.framed.connect(lambda _image: came.__setitem__(0, came[0] + 1))
    before = resident()
    window.go("camera")
    _run(2.0)
    times.clear()
    stalls = Stalls()
    came[0], painted, began = 0, made.stage.painted, time.perf_counter()
    stalls.start()
    _run(seconds)
    stalls.stop()
    took, added = time.perf_counter() - began, resident() - before
    figures = {
        "preview": (made.stage.painted - painted) / took,
        "came": came[0] / took,
        "analysed": len(times) / took,
        "median": statistics.median(times) if times else 0.0,
        "p95": statistics.quantiles(times, n=20)[-1] if len(times) > 1 else 0.0,
        "memory": added,
        "gap": max((gap for gap, _, _ in stalls.gaps), default=0.0) * 1000,
    }
    for gap, _, stack in sorted(stalls.gaps, reverse=True)[:1]:
        if gap > 0.05:
            sys.stderr.write(stack)
    window.go("documents")
    window.close()
    loop = QEventLoop()
    QTimer.singleShot(300, loop.quit)
    loop.exec()
    assert app is not None
    return figures


def resident() -> float:
    """Memory of this process in MB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


def _run(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def main(arguments: list[str]) -> None:
    seconds = float(arguments[0]) if arguments else SECONDS
    with tempfile.TemporaryDirectory() as folder:
        film(Path(folder) / "held.mp4")
        print("| source, 1080p | preview/s | analysed/s | ms a frame (median, p95) | worst UI gap, ms | memory, MB |")
        print("| --- | --- | --- | --- | --- | --- |")
        for words, analysis in (("video, with reading", True), ("video, without reading", False)):
            f = measure(f"file:{folder}/held.mp4", analysis=analysis, seconds=seconds)
            print(
                f"| {words} | {f['preview']:.1f} | {f['analysed']:.1f} "
                f"| {f['median']:.0f}, {f['p95']:.0f} | {f['gap']:.0f} | {f['memory']:.0f} |"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
