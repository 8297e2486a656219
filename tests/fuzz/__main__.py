"""``python -m tests.fuzz [TARGET...] [--seconds N]``: each target in a process of its own, guided by atheris.

Finds inputs that reach new branches of `kyc_desktop.capture` and keeps at it until the time is over or a target raises
what it must not. A finding is written to ``build/fuzz`` and repeated by ``python -m tests.fuzz TARGET --repeat FILE``.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

FOUND = Path(__file__).parents[2] / "build" / "fuzz"
NAMES = ("decoder", "mrz", "aamva")
LONGEST = {"decoder": 40_000, "mrz": 400, "aamva": 2_000}
"""Bytes of one input."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("targets", nargs="*", type=known, metavar="TARGET", help=f"of {', '.join(NAMES)}")
    parser.add_argument("--seconds", type=int, default=60, help="for each target (default: 60)")
    parser.add_argument("--repeat", type=Path, help="run one target once, with the bytes of this file")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        guided(chosen.targets[0], chosen.seconds)
    if chosen.repeat is not None:
        from tests.fuzz import targets

        targets.TARGETS[chosen.targets[0]](chosen.repeat.read_bytes())
        return 0
    FOUND.mkdir(parents=True, exist_ok=True)
    failed = 0
    for name in chosen.targets or NAMES:
        command = [sys.executable, "-m", "tests.fuzz", name, "--one", "--seconds", str(chosen.seconds)]
        done = subprocess.run(command, check=False, capture_output=True, text=True, errors="replace")
        last = [line for line in done.stderr.splitlines() if "cov:" in line or line.startswith("Done ")]
        sys.stdout.write(f"{name}: {'failed' if done.returncode else 'nothing found'}; {' '.join(last[-2:])}\n")
        if done.returncode:
            failed += 1
            sys.stdout.write(done.stderr[-4000:])
    return int(failed > 0)


def known(name: str) -> str:
    if name not in NAMES:
        raise argparse.ArgumentTypeError(f"{name} is none of {', '.join(NAMES)}")
    return name


def guided(name: str, seconds: int) -> None:
    """Never returns: the engine ends the process."""
    import atheris

    with atheris.instrument_imports(include=["kyc_desktop.capture"]):
        from tests.fuzz import targets

    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(targets.seeds(name)):
            (Path(corpus) / str(number)).write_bytes(seed)
        options = [f"-max_total_time={seconds}", f"-max_len={LONGEST[name]}", f"-artifact_prefix={FOUND}/{name}-"]
        atheris.Setup([sys.argv[0], *options, "-timeout=20", "-rss_limit_mb=3000", corpus], targets.TARGETS[name])
        atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
