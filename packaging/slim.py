"""Builds NumPy and OpenCV from their locked sources with only the parts that reading a document uses.

    python packaging/slim.py [FOLDER]    (default build/slim; wheels that are there already are kept)

The wheels of the index bring every codec, FFmpeg, two copies of OpenBLAS and kernels for each processor: 215 MB for
what takes 45. Both projects describe this way of building; of their sources two words are changed (SETTINGS). It
needs a compiler and some 40 minutes of two cores once. Whether reading is as good as before: `packaging/try_slim.py`.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tomllib
import urllib.request
from pathlib import Path
from typing import Any

from sources import ROOT, uv

FOLDER = ROOT / "build" / "slim"

OPENCV = {
    "BUILD_LIST": "core,imgproc,imgcodecs,geometry,dnn,python3",
    "CPU_DISPATCH": "AVX2",  # older processors take the baseline, newer ones lose a few per cent
    "OPENCV_FORCE_3RDPARTY_BUILD": "ON",  # the same bytes wherever it is built
    "WITH_UNIFONT": "OFF",
    **dict.fromkeys(
        (
            "WITH_FFMPEG", "WITH_GSTREAMER", "WITH_V4L", "WITH_VA", "WITH_DSHOW", "WITH_MSMF", "WITH_OBSENSOR",
            "WITH_IPP", "WITH_ITT", "WITH_OPENCL", "WITH_EIGEN", "WITH_VTK",
            "WITH_AVIF", "WITH_TIFF", "WITH_WEBP", "WITH_OPENJPEG", "WITH_JASPER", "WITH_OPENEXR", "BUILD_OPENEXR",
        ),
        "OFF",
    ),
}  # fmt: skip
_DISPATCH = ("-Dcpu-dispatch=X86_V3",) if platform.machine().lower() in {"x86_64", "amd64"} else ()
NUMPY = ("-Dallow-noblas=true", "-Dblas=none-is-wanted", "-Dlapack=none-is-wanted", *_DISPATCH)
"""No BLAS of this name exists, and without one NumPy takes its own routines."""

SETTINGS: dict[str, dict[str, Any]] = {
    "numpy": {"options": [f"--config-setting=setup-args={option}" for option in NUMPY], "environment": {}},
    "opencv-python-headless": {
        "options": [],
        "environment": {
            "ENABLE_HEADLESS": "1",
            "OPENCV_PYTHON_SKIP_GIT_COMMANDS": "1",
            "CMAKE_ARGS": " ".join(f"-D{name}={value}" for name, value in OPENCV.items()),
        },
        # Type stubs are only made where every module is: they are not waited for.
        "changes": (
            ("setup.py", '[ r"python/cv2/py.typed" ] if sys.version_info >= (3, 6) else []', "[]"),
            ("setup.py", 'rearrange_cmake_output_data["cv2.typing"] = ["python/cv2" + r"/typing/.*\\.py"]', "pass"),
        ),
    },
}


LEFT_OUT = [word for name in SETTINGS for word in ("--no-install-package", name)]
"""For `uv sync`, before `install` puts ours in their place."""


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else FOLDER
    for wheel in wheels(folder):
        print(f"{wheel} {wheel.stat().st_size / 1e6:.1f} MB")
    return 0


def install(python: Path) -> None:
    """Put the wheels, built where they are not there yet, into the environment of an interpreter."""
    command = [uv(), "pip", "install", "--quiet", "--no-deps", "--reinstall", "--python", str(python)]
    subprocess.run([*command, *map(str, wheels(FOLDER))], check=True)


def wheels(folder: Path) -> list[Path]:
    """The wheels for this interpreter, built where they are not there yet."""
    return [_wheel(name, folder) for name in SETTINGS]


def _wheel(name: str, folder: Path) -> Path:
    version, address, digest = _locked(name)
    made_of = json.dumps([version, digest, SETTINGS[name], sys.version_info[:2], sys.platform], default=repr)
    place = folder / f"{name}-{hashlib.sha256(made_of.encode()).hexdigest()[:12]}"
    if not (found := list(place.glob("*.whl"))):
        source = _source(address, digest, place)
        for file, old, new in SETTINGS[name].get("changes", ()):
            text = (source / file).read_text(encoding="utf-8")
            if old not in text and new not in text:
                raise ValueError(f"{name} {version}: {file} has changed, look at it again")
            (source / file).write_text(text.replace(old, new), encoding="utf-8")
        subprocess.run(
            [uv(), "build", "--wheel", "--python", sys.executable, *SETTINGS[name]["options"], "-o", place, source],
            check=True,
            env={"UV_SYSTEM_CERTS": "true", **os.environ, **SETTINGS[name]["environment"]},
        )
        found = list(place.glob("*.whl"))
        shutil.rmtree(source)
    return found[0]


def _source(address: str, digest: str, place: Path) -> Path:
    """The unpacked source, after its hash was compared. Left there if the build fails, so that the next goes on."""
    place.mkdir(parents=True, exist_ok=True)
    if not (unpacked := [file for file in place.iterdir() if file.is_dir()]):
        archive = place / "source.tar.gz"
        with urllib.request.urlopen(address) as answer:
            archive.write_bytes(answer.read())
        if hashlib.sha256(archive.read_bytes()).hexdigest() != digest:
            raise ValueError(f"{address} is not what uv.lock says")
        shutil.unpack_archive(archive, place, filter="data")
        archive.unlink()
        unpacked = [file for file in place.iterdir() if file.is_dir()]
    return unpacked[0]


def _locked(name: str) -> tuple[str, str, str]:
    """(version, address, SHA-256) of the source in uv.lock, of the version for this interpreter."""
    packages = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))["package"]
    entries = [package for package in packages if package["name"] == name]
    if len(entries) > 1:  # the lock forks by version of Python
        this = ".".join(map(str, sys.version_info[:2]))
        entries = [entry for entry in entries if _fits(entry.get("resolution-markers", []), this)]
    sdist = entries[0]["sdist"]
    return entries[0]["version"], sdist["url"], sdist["hash"].removeprefix("sha256:")


def _fits(markers: list[str], python: str) -> bool:
    from packaging.markers import Marker  # a dependency of PyInstaller

    return any(Marker(marker).evaluate({"python_full_version": f"{python}.0"}) for marker in markers)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
