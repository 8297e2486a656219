"""A Debian package of a bundle: /usr/lib/kyc-desktop, a command, a menu entry, icons, store metadata, and the scheme
of the links in mails. Needs dpkg-deb; `clean_root.py` installs it in an empty Debian and runs it."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from sources import set_one_time

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Pixels of the icon theme's folders (freedesktop.org icon theme specification)."""

DEPENDS = "libc6 (>= 2.34), libegl1, libgl1, libstdc++6, libwayland-client0, libwayland-cursor0, libwayland-egl1"
"""What the bundle leaves to the computer: the C library, the drivers of its screen, and the talk with its session."""
RECOMMENDS = "xdg-utils, libpulse0, gnome-keyring | kwalletmanager"
"""Links open by xdg-utils; without a key store what was typed is not kept; sounds are never played."""


def make(bundle: Path, out: Path, *, version: str, name: str, operator: Path | None = None) -> Path:
    """Build ``name_version_arch.deb`` in ``out``."""
    architecture = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    package = out / f"{name}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place) / "tree"
        shutil.copytree(bundle, tree / "usr/lib/kyc-desktop", symlinks=True)
        command = tree / "usr/bin/kyc-desktop"
        command.parent.mkdir(parents=True)
        command.symlink_to("../lib/kyc-desktop/kyc-desktop")
        put(HERE / "kyc-desktop.desktop", tree / "usr/share/applications/kyc-desktop.desktop")
        put(HERE / "kyc-desktop.metainfo.xml", tree / "usr/share/metainfo/example.northlight.kyc_desktop.metainfo.xml")
        icons(tree / "usr/share/icons/hicolor", operator)
        documents(tree / "usr/share/doc" / name, version)
        control(tree, name=name, version=version, architecture=architecture)
        same_for_everybody(tree)
        package.unlink(missing_ok=True)
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(package)],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    return package


def put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def icons(theme: Path, operator: Path | None) -> None:
    """In each size that desktops look for, drawn for it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import icons as tiles

    with tiles.brand_of(operator) as brand:
        for size in SIZES:
            target = theme / f"{size}x{size}/apps/kyc-desktop.png"
            target.parent.mkdir(parents=True)
            tiles.drawn(size, brand).save(target, optimize=True)


def documents(folder: Path, version: str) -> None:
    put(HERE / "copyright", folder / "copyright")
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, 9, mtime=0))


def control(tree: Path, *, name: str, version: str, architecture: str) -> None:
    kilobytes = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir()) // 1024
    other = "kyc-desktop" if name != "kyc-desktop" else "kyc-desktop-client"
    inside = "With an embedded server, and with it the sandbox."
    if name != "kyc-desktop":
        inside = "Talks to the server of its operator."
    text = f"""Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: KYC Desktop <id@northlight.example>
Installed-Size: {kilobytes}
Depends: {DEPENDS}
Recommends: {RECOMMENDS}
Conflicts: {other}
Replaces: {other}
Section: misc
Priority: optional
Homepage: https://northlight.example
Description: identity verification on the desktop
 Proves to a regulated service who you are: by your phone, or by photos of an
 identity document, which are checked on this computer first.
 .
 {inside}
"""
    place = tree / "DEBIAN"
    place.mkdir()
    (place / "control").write_text(text)
    sums = []
    for file in sorted(tree.rglob("*")):
        if file.is_file() and not file.is_symlink() and place not in file.parents:
            digest = subprocess.check_output(["md5sum", str(file)], text=True).split()[0]
            sums.append(f"{digest}  {file.relative_to(tree)}\n")
    (place / "md5sums").write_text("".join(sums))


def same_for_everybody(tree: Path) -> None:
    """One time on every file, and rights that do not depend on who builds."""
    for file in (tree, *tree.rglob("*")):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file.stat().st_mode & 0o100 else 0o644)
    set_one_time(tree)
