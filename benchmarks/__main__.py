"""Everything that is measured, as one table each: ``python dev.py bench``, or ``python -m benchmarks``."""

from __future__ import annotations

import datetime
import os
import platform

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import journey, prepare, startup


def start() -> list[tuple[str, str, str, bool]]:
    figures = startup.measure()
    ratio, memory = figures["ratio"], figures["first painted page, MB"]
    return [
        ("bare PySide6 window, first paint", f"{figures['bare window, ms']:.0f} ms", "", True),
        ("KYC Desktop, first painted page", f"{figures['first painted page, ms']:.0f} ms", "", True),
        ("that, as a multiple of the bare window", f"{ratio:.2f}", "1.3", ratio <= 1.3),
        ("memory of the bare window", f"{figures['bare window, MB']:.0f} MB", "", True),
        ("memory at the first painted page", f"{memory:.0f} MB", "100 MB", memory < 100),
    ]


def main() -> None:
    where = f"{os.cpu_count()} cores, Python {platform.python_version()}, {os.environ['QT_QPA_PLATFORM']}"
    print(f"{datetime.datetime.now(tz=datetime.UTC):%Y-%m-%d}, {where}\n")
    print("| what | measured | aim | met |\n| --- | --- | --- | --- |")
    for what, measured, aim, met in start() + journey.table(journey.measure()):
        verdict = ("yes" if met else "**no**") if aim else ""
        print(f"| {what} | {measured} | {aim} | {verdict} |")
    print()
    prepare.main([])


if __name__ == "__main__":
    main()
