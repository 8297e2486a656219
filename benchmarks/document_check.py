"""What reading a document costs the server: time of one check and memory of its child process.

    python -m benchmarks.document_check [--runs 5]

Drawn documents, re-encoded as the server stores them; each run starts a new child, as each check does.
"""

from __future__ import annotations

import argparse
import asyncio
import io
import resource
import statistics
import time

from PIL import Image

from kyc_desktop.backend.document_reader import DocumentReader
from kyc_desktop.backend.ports import Photo
from kyc_desktop.capture.specimen import PEOPLE, draw

LARGEST = 3200
"""Pixels of the long side: more is never stored (`capture.prepare.LONG_SIDE`)."""


def photo(kind: str, side: str, *, size: tuple[int, int] | None = None) -> Photo:
    image = draw(PEOPLE["maya"], kind, side)
    if size is not None:
        image = image.resize(size, Image.Resampling.BICUBIC)
    file = io.BytesIO()
    image.save(file, "JPEG", quality=90, subsampling=0)
    return Photo(side=side, data=file.getvalue(), sha256="")


async def check(name: str, photos: list[Photo], runs: int) -> None:
    times, read = [], 0
    for _ in range(runs):
        began = time.perf_counter()
        found = await DocumentReader().read(photos)
        times.append((time.perf_counter() - began) * 1000)
        read = sum(one is not None for one in found.values())
    print(f"| {name} | {read} of {len(photos)} | {statistics.median(times):.0f} | {max(times):.0f} |")


async def main(runs: int) -> None:
    print("| check | sides read | median ms | slowest ms |\n| --- | --- | --- | --- |")
    await check("passport", [photo("passport", "page")], runs)
    await check("licence, both sides", [photo("drivers_license", side) for side in ("front", "back")], runs)
    wide = (LARGEST, LARGEST * 692 // 1008)
    sides = [photo("drivers_license", side, size=wide) for side in ("front", "back")]
    await check("licence, both sides, as large as may be", sides, runs)
    await check("10 megapixels", [photo("passport", "page", size=(LARGEST, LARGEST))], runs)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"\nmemory of a child at most {peak:.0f} MB")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    asyncio.run(main(parser.parse_args().runs))
