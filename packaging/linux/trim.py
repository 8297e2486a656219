"""Makes a Linux bundle smaller where PyInstaller cannot: parts of libraries that nothing here ever asks for.

    python packaging/linux/trim.py FOLDER    (that of PyInstaller, with the program in it)

- ICU's data: Qt sorts by it. Names of languages, money, units and time zones, and code pages of the last century are 22
  of its 32 MB; Qt has its own.
- Symbols for debuggers in the interpreter and in extension modules.
- Qt Quick and Qml: FFmpeg's plugin of Qt Multimedia names them because it can record their windows, which nobody asks
  for. A library of the same name with the two symbols that the loader looks for takes their place.

Every file that was changed is loaded once; the program's own check is `clean_root.py`. Needs binutils, gcc and icupkg.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from sources import size

NEEDED = {"gcc": "gcc", "strip": "binutils", "readelf": "binutils", "icupkg": "icu-devtools"}
"""Program -> Debian package."""

_SORTING_ONLY = re.compile(
    r"^(brkitr|curr|lang|rbnf|region|translit|unit|zone)/|\.cnv$|^unames\.icu$|^(?!root|pool|res_index)[a-z]{2,3}(_\w+)?\.res$"
)
"""Items of ICU's data that are left out: everything by language but the order of letters."""
_WITH_SYMBOLS = (
    "libpython3*", "python3*/lib-dynload/*.so", "cryptography/hazmat/bindings/*.so", "zxcvbn_rs_py/*.so", "PIL/*.so",
    "pypdfium2_raw/*.so", "numpy/**/*.so", "cv2/*.so", "sqlalchemy/**/*.so", "obstore/*.so", "greenlet/*.so",
)  # fmt: skip
_QUICK_FOR_THE_LOADER = """
// QQuickWindow of Qt 6 as far as the plugin of FFmpeg names it; recording windows is the only thing that would call it.
#include <stdlib.h>
__attribute__((visibility("default"))) void *_ZN12QQuickWindow16staticMetaObjectE[8] = {0};
__attribute__((visibility("default"))) void _ZN12QQuickWindow10grabWindowEv(void) { abort(); }
"""
_QUICK_VERSIONS = "Qt_6 { global: *; };\n"
_QML = ("libQt6Qml.so.6", "libQt6QmlModels.so.6", "libQt6QmlMeta.so.6", "libQt6QmlWorkerScript.so.6")


def main(arguments: list[str]) -> int:
    if len(arguments) != 1 or not (folder := Path(arguments[0]) / "_internal").is_dir():
        print(__doc__)
        return 2
    missing = sorted({package for program, package in NEEDED.items() if shutil.which(program) is None})
    if missing:
        print(f"Install what is missing: apt-get install {' '.join(missing)}", file=sys.stderr)
        return 1
    before = size(folder)
    changed = [*icu(folder), *symbols(folder), *quick(folder)]
    for library in changed:
        load(library, folder)
    broken_links(folder)
    print(f"{before / 1e6:.0f} MB became {size(folder) / 1e6:.0f} MB")
    return 0


def icu(folder: Path) -> Iterator[Path]:
    for library in real(folder.glob("**/libicudata.so.*")):
        at, length, symbol = _data_of(library)
        with tempfile.TemporaryDirectory() as name:
            work = Path(name)
            endian = f"{symbol.removesuffix('_dat')}l.dat"
            (work / endian).write_bytes(library.read_bytes()[at : at + length])
            items = subprocess.check_output(["icupkg", "-tl", "-l", endian], cwd=work, text=True).split()
            (work / "out.txt").write_text("\n".join(item for item in items if _SORTING_ONLY.search(item)) + "\n")
            # Items bear the name of the file that they are written to.
            (work / "small").mkdir()
            subprocess.run(["icupkg", "-tl", "-r", "out.txt", endian, f"small/{endian}"], cwd=work, check=True)
            (work / "data.S").write_text(
                f".section .rodata\n.global {symbol}\n.type {symbol}, @object\n.balign 4096\n"
                f'{symbol}:\n.incbin "small/{endian}"\n.size {symbol}, .-{symbol}\n'
                '.section .note.GNU-stack,"",@progbits\n'
            )
            before = _sorted_words({})
            _link(work, "data.S", library)
        if _sorted_words({"LD_PRELOAD": str(library)}) != before:
            raise ValueError("without a part of ICU's data Qt sorts otherwise")
        yield library


def _sorted_words(settings: dict[str, str]) -> str:
    """Words of many languages in the order of some of them, by the Qt of this environment."""
    source = """
from PySide6.QtCore import QCollator, QLocale
words = "zebra Österreich Oman ñandú nube Côte coté côte 中国 阿根廷 مصر الجزائر Ångström Zürich öl Ölz".split()
for name in "en es fr de pt_BR ar zh_CN sv".split():
    print(name, *sorted(words, key=QCollator(QLocale(name)).sortKey))
"""
    run = subprocess.run([sys.executable, "-c", source], env=settings, capture_output=True, text=True, check=True)
    return run.stdout + run.stderr


def _data_of(library: Path) -> tuple[int, int, str]:
    """Where the one symbol of ICU's data library lies in the file: (offset, bytes, name)."""
    symbols = subprocess.check_output(["readelf", "--dyn-syms", "-W", str(library)], text=True)
    found = re.search(r":\s+([0-9a-f]+)\s+(\w+)\s+\w+\s+\w+\s+\w+\s+\w+\s+(icudt\d+_dat)", symbols)
    if found is None:
        raise ValueError(f"{library} has no data of ICU")
    # Address and offset are equal in the read-only segment, which begins at 0.
    return int(found[1], 16), int(found[2], 0), found[3]


def symbols(folder: Path) -> Iterator[Path]:
    """Not where the loader then refuses it: auditwheel gives some libraries a layout that strip does not keep."""
    for pattern in _WITH_SYMBOLS:
        for library in real(folder.glob(pattern)):
            stripped = library.with_suffix(".stripped")
            subprocess.run(["strip", "--strip-unneeded", "-o", str(stripped), str(library)], check=True)
            try:
                load(stripped, folder)
            except subprocess.CalledProcessError:
                stripped.unlink()
            else:
                stripped.replace(library)
                yield library


def quick(folder: Path) -> Iterator[Path]:
    libraries = folder / "PySide6" / "Qt" / "lib"
    plugin = folder / "PySide6" / "Qt" / "plugins" / "multimedia" / "libffmpegmediaplugin.so"
    asked = subprocess.check_output(["readelf", "--dyn-syms", "-W", str(plugin)], text=True)
    named = set(re.findall(r"UND (_ZN?K?\d+Q(?:Quick|Qml|JS)\w+)", asked))
    if named - {"_ZN12QQuickWindow16staticMetaObjectE", "_ZN12QQuickWindow10grabWindowEv"}:
        raise ValueError(f"the plugin of FFmpeg asks for more of Qt Quick than before: {sorted(named)}")
    target = libraries / "libQt6Quick.so.6"
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        (work / "quick.c").write_text(_QUICK_FOR_THE_LOADER)
        (work / "versions").write_text(_QUICK_VERSIONS)
        _link(work, "quick.c", target, "-Wl,--version-script=versions")
        (work / "nothing.c").write_text("")
        _link(work, "nothing.c", libraries / _QML[0])
    for gone in _QML[1:]:
        (libraries / gone).unlink(missing_ok=True)
    yield from (target, libraries / _QML[0], plugin)


def _link(work: Path, source: str, library: Path, *options: str) -> None:
    """Put a library made of ``source`` in the place of ``library``; the same input gives the same bytes."""
    made = work / library.name
    subprocess.run(
        ["gcc", "-shared", "-nostdlib", "-O1", "-s", f"-Wl,-soname,{library.name}", "-Wl,--build-id=none",
         "-Wl,--unresolved-symbols=ignore-all", *options, "-o", made.name, source],
        cwd=work, check=True,
    )  # fmt: skip
    shutil.copyfile(made, library)


def load(library: Path, folder: Path) -> None:
    """Raises CalledProcessError if the loader does not take it, with all its symbols."""
    # Extension modules look for the interpreter's functions, which this Python has.
    search = f"{folder}:{folder / 'PySide6/Qt/lib'}"
    subprocess.run(
        [sys.executable, "-c", "import ctypes, sys; ctypes.CDLL(sys.argv[1], mode=1)", str(library)],
        check=True,
        env={"LD_LIBRARY_PATH": search},
        stderr=subprocess.DEVNULL,
    )


def real(files: Iterable[Path]) -> list[Path]:
    """Each file once, without the links to it."""
    return sorted({file.resolve() for file in files})


def broken_links(folder: Path) -> None:
    """Remove links to files that are gone: copying a bundle would fail at them."""
    for link in [file for file in folder.rglob("*") if file.is_symlink() and not file.exists()]:
        link.unlink()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
