"""Install a package in an empty Debian and walk whole journeys through it from outside. As root; needs debootstrap.

    python3 packaging/linux/clean_root.py PACKAGE.deb | ARCHIVE.tar.xz [--suite bookworm] [--measure] [--keep]

The root has what `debootstrap --variant=minbase` puts there, and what the package asks for. The screen, the hand and
the ear stay outside: Xvfb, and somebody who knows the accessibility tree alone (tests/atspi), by phone with keys and
by document without any. ``--measure``: first paint, memory and size beside them, for benchmarks/README.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT / "packaging"), str(ROOT / "packaging/linux")]
from deb import DEPENDS  # noqa: E402 - beside this file

PORTABLE = "/opt/kyc-desktop/kyc-desktop"
"""Where the archive is unpacked in the root; anywhere else would do."""


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("--suite", default="bookworm", help="of Debian; default: bookworm, the oldest that can")
    parser.add_argument("--measure", action="store_true")
    parser.add_argument("--keep", action="store_true", help="leave the root where it is")
    given = parser.parse_args(arguments)
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        print("Start it as root, with debootstrap installed.", file=sys.stderr)
        return 1
    package = given.package.resolve()
    with clean_root(given.suite, keep=given.keep) as root:
        before = installed(root)
        program = install(root, package)
        print(f"installed beside it: {' '.join(sorted(installed(root) - before)) or 'nothing'}")
        says = run(root, program, "--version")
        print(f"{says.strip()} in {root}")
        status = walk(root, program)
        if status == 0 and given.measure:
            status = measure(root, program)
        if package.suffix == ".deb":
            remove(root)
        return status


@contextmanager
def clean_root(suite: str, *, keep: bool) -> Iterator[Path]:
    """A copy of an empty Debian, with /proc, /dev and this machine's /tmp, where the socket of the screen is."""
    base = ROOT / "build" / f"root-{suite}"
    if not base.is_dir():
        making = base.with_suffix(".part")
        shutil.rmtree(making, ignore_errors=True)
        subprocess.run(["debootstrap", "--variant=minbase", suite, str(making)], check=True, stdout=subprocess.DEVNULL)
        making.rename(base)
    root = base.with_name(f"root-{os.getpid()}")
    subprocess.run(["cp", "-a", str(base), str(root)], check=True)
    with ExitStack() as stack:
        if not keep:
            stack.callback(shutil.rmtree, root, ignore_errors=True)
        for place in ("proc", "dev", "tmp"):
            subprocess.run(["mount", "--bind", f"/{place}", str(root / place)], check=True)
            stack.callback(subprocess.run, ["umount", "--lazy", str(root / place)], check=False)
        for file in ("etc/resolv.conf", "etc/hosts"):
            shutil.copyfile(f"/{file}", root / file)
        settings = Path("/etc/apt/apt.conf.d")
        for file in settings.glob("*prox*"):
            shutil.copyfile(file, root / "etc/apt/apt.conf.d" / file.name)
        yield root


def install(root: Path, package: Path) -> str:
    """The command that starts the program."""
    run(root, "apt-get", "update", "-qq")
    if package.suffix == ".deb":
        shutil.copyfile(package, root / "root" / package.name)
        run(root, *APT, f"/root/{package.name}")
        return "kyc-desktop"
    # What the archive's own notes ask for: the same as the Debian package.
    needed = [name.split()[0] for name in DEPENDS.split(", ")]
    run(root, *APT, *needed)
    (root / "opt").mkdir(exist_ok=True)
    subprocess.run(["tar", "-xf", str(package), "-C", str(root / "opt")], check=True)
    return PORTABLE


APT = ("apt-get", "install", "-y", "-qq", "--no-install-recommends")


def remove(root: Path) -> None:
    """Raises AssertionError if the package leaves something behind."""
    name = run(root, "dpkg-query", "-f", "${Package}\n", "-W", "kyc-desktop*").split()[0]
    run(root, "apt-get", "remove", "-y", "-qq", name)
    left = [file for file in ("usr/lib/kyc-desktop", "usr/bin/kyc-desktop") if (root / file).exists()]
    assert not left, f"left behind: {left}"
    print(f"{name} was removed and left nothing behind")


def installed(root: Path) -> set[str]:
    return set(run(root, "dpkg-query", "-f", "${Package}\n", "-W").split())


def run(root: Path, *command: str) -> str:
    clean = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "HOME": "/root"}
    clean |= {name: value for name, value in os.environ.items() if name.lower().endswith("_proxy")}
    done = subprocess.run(["chroot", str(root), *command], env=clean, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def walk(root: Path, program: str) -> int:
    """The journeys of tests/atspi, with the installed program in the place of the checkout."""
    environment = os.environ | {"KYC_TESTED_PROGRAM": f"chroot {root} {program}"}
    tests = ["-q", "-p", "no:cacheprovider", "tests/atspi/test_journeys.py"]
    return subprocess.run([sys.executable, "-m", "pytest", *tests], cwd=ROOT, env=environment, check=False).returncode


def measure(root: Path, program: str) -> int:
    command = [sys.executable, "-m", "benchmarks.package", "--start", f"chroot {root} {program}"]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
