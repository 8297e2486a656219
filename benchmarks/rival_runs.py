"""One reader of code lines over a list of photos, in a process of its own: ``python rival_runs.py NAME PHOTO...``.

Prints one JSON object for each photo, and last one with the memory. Needs nothing of this project unless NAME is
``ours``, so it can run in any environment in which the reader is installed.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import time
from collections.abc import Callable

Read = Callable[[str], list[str]]
MODULES = {"ours": "kyc_desktop", "passporteye": "passporteye", "fastmrz": "fastmrz", "rapidocr": "rapidocr"}
"""Name -> module that must be importable."""
TESSERACT = os.environ.get("KYC_TESSERACT_MODEL", "")
"""Folder of ``mrz.traineddata``: PassportEye and fastmrz read with it where it is given, which is far better."""


def ours() -> Read:
    from kyc_desktop.capture import picture
    from kyc_desktop.capture.reader import Reader

    reader = Reader()
    reader.warm()

    def read(path: str) -> list[str]:
        loaded = picture.load(path)
        return [line.text for line in reader.read(loaded.bgr).lines] if isinstance(loaded, picture.Picture) else []

    return read


def passporteye() -> Read:
    from passporteye import read_mrz

    options = f"--tessdata-dir {TESSERACT} -l mrz" if TESSERACT else ""

    def read(path: str) -> list[str]:
        found = read_mrz(path, extra_cmdline_params=options) if options else read_mrz(path)
        return [] if found is None else str(found.aux.get("text", "")).replace(" ", "").split("\n")

    return read


def fastmrz() -> Read:
    if TESSERACT:
        os.environ["TESSDATA_PREFIX"] = TESSERACT
    from fastmrz import FastMRZ

    reader = FastMRZ()

    def read(path: str) -> list[str]:
        return str(reader.get_details(path, include_checkdigit=False).get("mrz_text", "")).split("\n")

    return read


def rapidocr() -> Read:
    from rapidocr import RapidOCR

    engine = RapidOCR()

    def read(path: str) -> list[str]:
        texts = engine(path).txts or ()
        lines = [text.replace(" ", "").replace("«", "<<").upper() for text in texts]
        return [line for line in lines if len(line) >= 28 and "<" in line]

    return read


READERS: dict[str, Callable[[], Read]] = {
    "ours": ours,
    "passporteye": passporteye,
    "fastmrz": fastmrz,
    "rapidocr": rapidocr,
}


def peak_megabytes() -> float:
    import resource

    own, children = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return (own + children) / 1024


def main(name: str, paths: list[str]) -> int:
    if importlib.util.find_spec(MODULES[name]) is None:
        return 3
    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # what a reader prints must not stand between our lines
    read = READERS[name]()
    for path in paths:
        began = time.perf_counter()
        try:
            lines = [line.strip() for line in read(path)]
        except Exception as error:
            lines = [f"! {type(error).__name__}"]
        ms = 1000 * (time.perf_counter() - began)
        out.write(
            json.dumps({"file": os.path.basename(path), "lines": [line for line in lines if line], "ms": ms}) + "\n"
        )
        out.flush()
    out.write(json.dumps({"megabytes": peak_megabytes()}) + "\n")
    out.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
