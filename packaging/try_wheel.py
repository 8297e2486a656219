"""Install the wheel in a fresh environment, as `pip install "kyc-desktop[backend]"` does, and use it as a stranger.

    python3 dev.py package wheel && python packaging/try_wheel.py dist/kyc_desktop-*.whl

Nothing of the checkout is seen: the working folder is empty and Python looks at nothing but the environment. It asks
for the version, draws the pages, walks the journey of the README with the testers' kit, and unpacks the sdist to build
the same wheel from it.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from sources import ROOT, uv


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not (wheel := Path(arguments[0]).resolve()).is_file():
        print(__doc__)
        return 2
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        environment = folder / "environment"
        python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
        settings = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
        settings |= {"QT_QPA_PLATFORM": "offscreen", "UV_SYSTEM_CERTS": "true"}

        def said(*command: str | Path) -> str:
            words = [str(word) for word in command]
            done = subprocess.run(words, cwd=folder, env=settings, capture_output=True, text=True, check=False)
            if done.returncode:
                raise SystemExit(f"{' '.join(words)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
            return done.stdout.strip()

        said(uv(), "venv", "--python", sys.executable, environment)
        said(uv(), "pip", "install", "--python", python, f"{wheel}[backend]", "pytest", "pytest-qt")
        program = python.with_name("kyc-desktop.exe" if os.name == "nt" else "kyc-desktop")
        print(said(program, "--version"))
        print(said(program, "--gallery", folder / "gallery", "--variant", "light"))
        (folder / "journey").mkdir()
        (folder / "journey" / "test_maya.py").write_text(readme_journey(), encoding="utf-8")
        print(said(python, "-P", "-m", "pytest", "-q", "-p", "no:cacheprovider", "journey").splitlines()[-1])
        same_from_sdist(wheel, folder)
    return 0


def readme_journey() -> str:
    shown = re.search(r"```python\n(# test_maya.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert shown is not None
    return shown[1]


def same_from_sdist(wheel: Path, folder: Path) -> None:
    """The sdist is complete: a wheel that is built from it has the same files with the same contents."""
    sdist = wheel.with_name(wheel.name.partition("-py3")[0] + ".tar.gz")
    command = [uv(), "build", "--quiet", "--wheel", "--out-dir", str(folder / "again"), str(sdist)]
    subprocess.run(command, check=True, cwd=folder)
    (again,) = (folder / "again").glob("*.whl")
    with zipfile.ZipFile(wheel) as one, zipfile.ZipFile(again) as other:
        listed = [{entry.filename: entry.CRC for entry in archive.infolist()} for archive in (one, other)]
    assert listed[0] == listed[1], sorted(set(listed[0].items()) ^ set(listed[1].items()))[:20]
    print(f"the sdist builds the same wheel: {len(listed[0])} files")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
