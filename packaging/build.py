"""Packs the program: one command for each kind of package.

    python3 dev.py package folder|portable|deb|wheel|msi|dmg|all [--client-only] [--operator FOLDER] [--out DIR]

- ``wheel``: wheel and sdist, the same for every system.
- ``folder``: the program with its interpreter and libraries in one folder (PyInstaller), what the others are made of.
- ``portable``: that folder in an archive, to be unpacked anywhere.
- ``deb``: a Debian package with menu entry, icons, store metadata and the links of mails.
- ``msi``, on Windows: installer and portable archive. ``dmg``, on macOS: a disk image with the program.

Without ``--client-only`` the embedded server, and with it the sandbox, is inside. ``--index-wheels`` takes NumPy and
OpenCV as the package index has them, 200 MB larger, where no compiler is (see `slim`). SOURCE_DATE_EPOCH, or else the
time of the last commit, stands in every archive; docs/release.md says how far the same sources give the same packages.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "packaging"))
import slim  # noqa: E402 - beside this file
from sources import program_version, set_one_time, size, uv  # noqa: E402 - beside this file

NAME = "kyc-desktop"
KINDS = ("folder", "portable", "deb", "wheel", "msi", "dmg", "all")
ELSEWHERE = {"msi": "windows", "dmg": "macos"}
"""Kinds that are whole commands of their own (`package.py` in that folder), with options for signatures."""


@dataclass(frozen=True, kw_only=True)
class Build:
    """``backend``: with the embedded server. ``out``: where packages are put. ``slim``: see `slim`.

    ``operator``: folder with the operator's file and mark, None for the demo operator and the sandbox.
    """

    backend: bool
    out: Path
    slim: bool
    operator: Path | None
    measured: bool

    @property
    def flavour(self) -> str:
        return ("full" if self.backend else "client") + ("-measured" if self.measured else "")

    @property
    def work(self) -> Path:
        return ROOT / "build" / self.flavour

    @property
    def folder(self) -> Path:
        return self.work / "bundle" / NAME

    @property
    def program(self) -> Path:
        """What can be heard on a console."""
        return self.folder / (f"{NAME}-console.exe" if os.name == "nt" else NAME)

    @property
    def package_name(self) -> str:
        return NAME if self.backend else f"{NAME}-client"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="dev.py package", description=__doc__.partition("\n")[0])
    parser.add_argument("kinds", nargs="+", choices=KINDS)
    parser.add_argument("--client-only", action="store_true", help="without the embedded server")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="default: dist")
    parser.add_argument("--operator", type=Path, metavar="FOLDER", help="operator.toml and mark that go into it")
    parser.add_argument("--measured", action="store_true", help="with the stop-watch of benchmarks/package.py inside")
    parser.add_argument("--index-wheels", action="store_true", help="NumPy and OpenCV of the index, not built smaller")
    given, signatures = parser.parse_known_args(arguments)
    elsewhere = set(given.kinds) & ELSEWHERE.keys()
    if signatures and not elsewhere:
        parser.error(f"unrecognized arguments: {' '.join(signatures)}")
    build = Build(
        backend=not given.client_only,
        out=given.out.resolve(),
        slim=not given.index_wheels,
        operator=given.operator,
        measured=given.measured,
    )
    build.out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("SOURCE_DATE_EPOCH", commit_time())
    for kind in elsewhere:
        command = [sys.executable, str(ROOT / "packaging" / ELSEWHERE[kind] / "package.py"), "--out", str(build.out)]
        options = ["--client-only"] if given.client_only else []
        options += ["--operator", str(given.operator)] if given.operator is not None else []
        return subprocess.run([*command, *options, *signatures], check=False).returncode
    kinds = {"wheel", "portable", "deb"} if "all" in given.kinds else set(given.kinds)
    made: list[Path] = []
    if "wheel" in kinds:
        made += wheel(build)
    if kinds - {"wheel"}:
        made.append(folder(build))
    if "portable" in kinds:
        made.append(portable(build))
    if "deb" in kinds:
        from linux import deb

        name, version = build.package_name, program_version()
        made.append(deb.make(build.folder, build.out, version=version, name=name, operator=build.operator))
    for file in made:
        print(f"{file}  {size(file) / 1e6:.1f} MB")
    return 0


def wheel(build: Build) -> list[Path]:
    subprocess.run([uv(), "build", "--quiet", "--out-dir", str(build.out)], check=True, cwd=ROOT)
    name = f"kyc_desktop-{program_version()}"
    return sorted([*build.out.glob(f"{name}*.whl"), *build.out.glob(f"{name}.tar.gz")])


def folder(build: Build) -> Path:
    """PyInstaller's folder, made in an environment that has nothing but what runs."""
    environment = build.work / "environment"
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = ["--extra", "backend"] if build.backend else []
    skipped = slim.LEFT_OUT if build.slim else []
    settings = {"UV_SYSTEM_CERTS": "true", **os.environ, "UV_PROJECT_ENVIRONMENT": str(environment)}
    settings.pop("VIRTUAL_ENV", None)
    subprocess.run(
        [uv(), "sync", "--quiet", "--frozen", "--no-default-groups", "--group", "package", "--no-install-project",
         "--python", sys.executable, *skipped, *wanted],
        check=True, cwd=ROOT, env=settings,
    )  # fmt: skip
    if build.slim:
        slim.install(python)
    shutil.rmtree(build.folder.parent, ignore_errors=True)
    chosen = {
        "KYC_BUNDLE_BACKEND": "1" if build.backend else "",
        "KYC_BUNDLE_OPERATOR": str(build.operator.resolve()) if build.operator else "",
        "KYC_BUNDLE_MEASURED": "1" if build.measured else "",
        "PYTHONHASHSEED": "1",  # the order of sets stands in the byte code
    }
    subprocess.run(
        [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath",
         str(build.folder.parent), "--workpath", str(build.work / "work"), str(ROOT / "packaging" / "bundle.spec")],
        check=True, cwd=ROOT, env={**settings, **chosen},
    )  # fmt: skip
    if sys.platform == "linux":
        subprocess.run([str(python), str(ROOT / "packaging/linux/trim.py"), str(build.folder)], check=True)
    refuse_gpl(build.folder)
    smoke = [
        sys.executable,
        str(ROOT / "packaging/smoke.py"),
        str(build.program),
        *([] if build.backend else ["--client-only"]),
    ]
    subprocess.run(smoke, check=True)
    return build.folder


def refuse_gpl(bundle: Path) -> None:
    """Raises ValueError if a part of Qt is inside that may be given on under the GPL only."""
    gpl = re.compile("virtualkeyboard|Qt6?(Charts|DataVis|Lottie|Quick3D)", re.IGNORECASE)
    found = [file.name for file in bundle.rglob("*") if gpl.search(file.name)]
    if found:
        raise ValueError(f"these are GPL and must not be in the bundle: {', '.join(found)}")


def portable(build: Build) -> Path:
    """The folder in one archive: .tar.xz where links and rights count, .zip on Windows."""
    name = f"{build.package_name}-{program_version()}-{system()}"
    if os.name == "nt":
        return Path(shutil.make_archive(str(build.out / name), "zip", build.folder.parent, NAME))
    archive = build.out / f"{name}.tar.xz"
    archive.unlink(missing_ok=True)
    subprocess.run(
        ["tar", "--sort=name", f"--mtime=@{set_one_time(build.folder)}", "--owner=0", "--group=0", "--numeric-owner",
         "--use-compress-program=xz -6 -T1", "-cf", str(archive), "-C", str(build.folder.parent), NAME],
        check=True,
    )  # fmt: skip
    return archive


def system() -> str:
    import platform

    return f"{ {'linux': 'linux', 'win32': 'windows', 'darwin': 'macos'}[sys.platform] }-{platform.machine().lower()}"


def commit_time() -> str:
    """Seconds since 1970 of the last commit; 2020-01-01 where the sources came without their history."""
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return said.stdout.strip() or "1577836800"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
