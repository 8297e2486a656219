"""Run the tests of reading with the smaller NumPy and OpenCV of `slim`, and say how long a photo takes with them.

python packaging/try_slim.py    (after: python packaging/slim.py)
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import slim  # noqa: E402 - beside this file
from sources import uv  # noqa: E402 - beside this file


def main() -> int:
    environment = slim.FOLDER / "environment"
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    settings = {"UV_SYSTEM_CERTS": "true", **os.environ, "UV_PROJECT_ENVIRONMENT": str(environment)}
    settings |= {"QT_QPA_PLATFORM": "offscreen"}
    settings.pop("VIRTUAL_ENV", None)
    sync = [uv(), "sync", "--quiet", "--frozen", "--all-extras", "--group", "dev", "--python", sys.executable]
    subprocess.run([*sync, *slim.LEFT_OUT], check=True, cwd=ROOT, env=settings)
    slim.install(python)
    tests = [str(python), "-m", "pytest", "-q", "-n", "auto", "--dist", "loadfile", "tests/capture"]
    status = subprocess.run(tests, cwd=ROOT, env=settings, check=False).returncode
    photo = [str(python), "-m", "benchmarks.reader", "--part=photos"]
    return status or subprocess.run(photo, cwd=ROOT, env=settings, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
