"""Make the Windows Installer package (.msi) and the portable archive (.zip) of a bundle folder.

python packaging/windows/installer.py BUNDLE OUT [--client-only] [--icon FILE] [--name NAME] [--company COMPANY]
    [--identifier ID] [--site URL] [--help-url URL] [--only wxs|msi|zip]

The .wxs file is written from what lies in the folder: one component for each file, with identities that follow from
its path, so the same bundle gives the same text, and a file that stays keeps its identity in the next version. WiX 3
(`candle`, `light`) builds it on Windows, `wixl` elsewhere.

One package serves both ways to install: for one person without an administrator (the default), or for everybody:
`msiexec /i FILE.msi ALLUSERS=1 MSIINSTALLPERUSER=""`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Final
from uuid import NAMESPACE_URL, UUID, uuid5
from xml.etree import ElementTree as Xml

sys.path.insert(0, str(Path(__file__).resolve().parent))

from version_info import numbers_of, program_version

WIX: Final = "http://schemas.microsoft.com/wix/2006/wi"
EXECUTABLE: Final = "kyc-desktop.exe"
CONSOLE: Final = "kyc-desktop-console.exe"
SCHEME: Final = "kycdesktop"
LONGEST_PATH: Final = 259
"""MAX_PATH without its end: what programs that know nothing of long paths, and Explorer, can open."""
DEEPEST_FOLDER: Final = len(r"C:\Users\abcdefghijklmnopqrst\AppData\Local\Programs\KYC Desktop") + 1
"""Where a person with the longest name that Windows gives to a folder installs it."""
FIRST_ZIP_DATE: Final = datetime(1980, 1, 1, tzinfo=UTC)
MENDED: Final = "UPDATE `Registry` SET `Root` = -1 WHERE `Root` = 4"
"""wixl 0.101 writes 4 where Windows Installer knows HKMU as -1."""
PORTABLE: Final = """@echo off\r
rem Keeps everything that the program stores in the folder "data" beside it.\r
start "" "%~dp0kyc-desktop.exe" --data-dir "%~dp0data" %*\r
"""
PORTABLE_NAME: Final = "KYC Desktop (portable).cmd"


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """What Windows shows under "Installed apps". ``backend``: whether the embedded server is inside.

    ``identifier``: an operator's own; it decides which packages replace each other, with and without backend alike.
    """

    version: str
    name: str = "KYC Desktop"
    company: str = "Northlight"
    identifier: str = "example.northlight.kyc-desktop"
    site: str = "https://northlight.example"
    help_url: str = "https://support.northlight.example"
    backend: bool = True

    @property
    def stem(self) -> str:
        """What names of files begin with."""
        return f"kyc-desktop{'' if self.backend else '-client'}-{self.version}-windows-x86_64"

    @property
    def numbers(self) -> str:
        return ".".join(map(str, numbers_of(self.version)))

    def guid(self, *parts: str) -> str:
        """The same for the same words, and no other product's."""
        return f"{{{str(uuid5(UUID(self._family), '|'.join(parts))).upper()}}}"

    @property
    def upgrade_code(self) -> str:
        return f"{{{self._family.upper()}}}"

    @property
    def _family(self) -> str:
        return str(uuid5(NAMESPACE_URL, f"kyc-desktop:{self.identifier}"))


def files_of(bundle: Path) -> list[PurePosixPath]:
    """Relative paths, in an order that no file system decides. Raises ValueError for what can't be packed."""
    found = sorted(
        (PurePosixPath(path.relative_to(bundle).as_posix()) for path in bundle.rglob("*") if not path.is_dir()),
        key=lambda path: (str(path).casefold(), str(path)),
    )
    if PurePosixPath(EXECUTABLE) not in found:
        raise ValueError(f"{bundle} holds no {EXECUTABLE}: it is not a bundle for Windows")
    seen: dict[str, PurePosixPath] = {}
    for path in found:
        if (bundle / path).is_symlink():
            raise ValueError(f"{path} is a link, which neither the installer nor a zip file brings to Windows")
        if (other := seen.setdefault(str(path).casefold(), path)) != path:
            raise ValueError(f"{path} and {other} are the same file on Windows")
        if DEEPEST_FOLDER + len(str(path)) > LONGEST_PATH:
            raise ValueError(f"{path} is too long: Windows opens paths of {LONGEST_PATH} characters")
    return found


def wxs(bundle: Path, product: Product, *, icon: str) -> str:
    """The text of the .wxs file, for WiX and for `wixl`. Its paths begin in the bundle's folder, and so does ``icon``.

    Raises ValueError for a folder that is no bundle.
    """
    return _Source(bundle, product, icon).text()


class _Source:
    def __init__(self, bundle: Path, product: Product, icon: str) -> None:
        self._product = product
        self._wix = Xml.Element("Wix", xmlns=WIX)
        self._top = self._make_product()
        self._settings(icon)
        self._components: list[str] = []
        self._folders(files_of(bundle))
        feature = _add(self._top, "Feature", Id="Program", Title=product.name, Level="1", Absent="disallow")
        for component in self._components:
            _add(feature, "ComponentRef", Id=component)

    def text(self) -> str:
        Xml.indent(self._wix, " ")
        return f'<?xml version="1.0" encoding="utf-8"?>\n{Xml.tostring(self._wix, encoding="unicode")}\n'

    def _make_product(self) -> Xml.Element:
        product = self._product
        return _add(
            self._wix,
            "Product",
            Id=product.guid("product", product.version, "backend" if product.backend else "client"),
            Name=product.name,
            UpgradeCode=product.upgrade_code,
            Version=product.numbers,
            Manufacturer=product.company,
            Language="1033",
        )

    def _settings(self, icon: str) -> None:
        product = self._product
        _add(
            self._top,
            "Package",
            InstallerVersion="500",
            Compressed="yes",
            Description=f"{product.name} {product.version}",
            Manufacturer=product.company,
        )
        self._upgrade()
        _add(self._top, "Media", Id="1", Cabinet="files.cab", EmbedCab="yes")
        properties = {
            # For one person, unless the command line says otherwise; then ProgramFiles64Folder is a folder of his own.
            "ALLUSERS": "2",
            "MSIINSTALLPERUSER": "1",
            "ARPPRODUCTICON": "program.ico",
            "ARPHELPLINK": product.help_url,
            "ARPURLINFOABOUT": product.site,
            "ARPNOMODIFY": "1",
        }
        for name, value in properties.items():
            _add(self._top, "Property", Id=name, Value=value)
        # Windows Installer says 603 for everything from 8.1 on; Qt says the rest itself.
        condition = _add(self._top, "Condition", Message=f"{product.name} needs 64-bit Windows 10 or newer.")
        condition.text = "Installed OR (VersionNT64 >= 603)"
        _add(self._top, "Icon", Id="program.ico", SourceFile=icon)

    def _upgrade(self) -> None:
        """Older versions are replaced, and so is the other kind of the same version; newer ones stay."""
        upgrade = _add(self._top, "Upgrade", Id=self._product.upgrade_code)
        major, minor, patch = numbers_of(self._product.version)
        following = f"{major}.{minor}.{patch + 1}"
        older = {"Minimum": "0.0.0", "IncludeMinimum": "yes", "Maximum": following, "IncludeMaximum": "no"}
        _add(upgrade, "UpgradeVersion", Property="OLDER_FOUND", OnlyDetect="no", **older)
        newer = {"Minimum": following, "IncludeMinimum": "yes"}
        _add(upgrade, "UpgradeVersion", Property="NEWER_FOUND", OnlyDetect="yes", **newer)
        condition = _add(
            self._top, "Condition", Message=f"A newer version of {self._product.name} is installed already."
        )
        condition.text = "NOT NEWER_FOUND"
        sequence = _add(self._top, "InstallExecuteSequence")
        _add(sequence, "RemoveExistingProducts", After="InstallValidate")

    def _folders(self, files: list[PurePosixPath]) -> None:
        target = _add(self._top, "Directory", Id="TARGETDIR", Name="SourceDir")
        programs = _add(target, "Directory", Id="ProgramFiles64Folder", Name="Programs")
        place = _add(programs, "Directory", Id="INSTALLDIR", Name=self._product.name)
        nodes = {PurePosixPath("."): place}
        for file in files:
            self._file(self._folder(nodes, file.parent), file)
        self._link(place)
        self._shortcut(_add(target, "Directory", Id="ProgramMenuFolder", Name="Start"))

    def _folder(self, nodes: dict[PurePosixPath, Xml.Element], path: PurePosixPath) -> Xml.Element:
        if path not in nodes:
            above = self._folder(nodes, path.parent)
            nodes[path] = _add(above, "Directory", Id=_identity("d", path), Name=path.name)
        return nodes[path]

    def _component(self, parent: Xml.Element, name: str, guid: str) -> Xml.Element:
        self._components.append(name)
        return _add(parent, "Component", Id=name, Guid=guid, Win64="yes")

    def _file(self, folder: Xml.Element, path: PurePosixPath) -> None:
        component = self._component(
            folder, _identity("c", path), self._product.guid("file", str(path).casefold())
        )  # the path below the folder of the program decides, as the rules of components ask
        _add(component, "File", Id=_identity("f", path), Name=path.name, Source=str(path), KeyPath="yes")

    def _link(self, place: Xml.Element) -> None:
        """kycdesktop://, and the name for Windows' Run dialog. HKMU: the person's part, or the computer's."""
        component = self._component(place, "Link", self._product.guid("link"))
        program = f"[#{_identity('f', PurePosixPath(EXECUTABLE))}]"
        scheme = rf"Software\Classes\{SCHEME}"
        paths = r"Software\Microsoft\Windows\CurrentVersion\App Paths"
        values = (
            (scheme, None, f"URL:{self._product.name}"),
            (scheme, "URL Protocol", ""),
            (rf"{scheme}\DefaultIcon", None, f'"{program}",0'),
            (rf"{scheme}\shell\open\command", None, f'"{program}" "%1"'),
            (rf"{paths}\{EXECUTABLE}", None, program),
        )
        for at, (key, name, value) in enumerate(values):
            named = {"Name": name} if name is not None else {}
            first = {"KeyPath": "yes"} if at == 0 else {}
            _add(component, "RegistryValue", Root="HKMU", Key=key, Type="string", Value=value, **named, **first)

    def _shortcut(self, menu: Xml.Element) -> None:
        product = self._product
        component = self._component(menu, "StartMenu", product.guid("start menu"))
        _add(
            component,
            "Shortcut",
            Id="StartMenuShortcut",
            Name=product.name,
            Description="Prove who you are",
            Target=f"[#{_identity('f', PurePosixPath(EXECUTABLE))}]",
            WorkingDirectory="INSTALLDIR",
        )
        # A shortcut that is not advertised needs a value of the person's as the sign that it is there.
        _add(
            component,
            "RegistryValue",
            Root="HKCU",
            Key=rf"Software\{product.company}\{product.name}",
            Name="StartMenu",
            Type="integer",
            Value="1",
            KeyPath="yes",
        )


def _add(parent: Xml.Element, element: str, /, **attributes: str) -> Xml.Element:
    return Xml.SubElement(parent, element, attributes)


def _identity(kind: str, path: PurePosixPath) -> str:
    return f"{kind}{sha256(str(path).casefold().encode()).hexdigest()[:24]}"


def build_msi(source: Path, msi: Path, *, bundle: Path) -> None:
    """Raises subprocess.CalledProcessError, or FileNotFoundError where neither WiX nor wixl is installed."""
    source, msi = source.resolve(), msi.resolve()
    if candle := shutil.which("candle"):
        compiled = source.with_suffix(".wixobj")
        light = shutil.which("light") or "light"
        # ICE91: a folder of the person's in a package for both ways, which is what it is meant to be.
        link = [light, "-nologo", "-sice:ICE91", "-spdb", "-b", ".", "-out", str(msi), str(compiled)]
        commands = [[candle, "-nologo", "-arch", "x64", "-out", str(compiled), str(source)], link]
    elif wixl := shutil.which("wixl"):
        commands = [
            [wixl, "--arch", "x64", "--output", str(msi), str(source)],
            ["msibuild", str(msi), "-q", MENDED],
        ]
    else:
        raise FileNotFoundError("neither WiX 3 (candle, light) nor wixl with msitools is installed")
    for command in commands:
        subprocess.run(command, check=True, cwd=bundle)


def build_zip(bundle: Path, archive: Path, *, folder: str) -> None:
    """The same bytes for the same bundle; times are those of SOURCE_DATE_EPOCH, else the first that zip knows."""
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, data in _portable(bundle):
            info = zipfile.ZipInfo(f"{folder}/{name}", date_time=_packed_at().timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o100644 << 16
            packed.writestr(info, data)


def _portable(bundle: Path) -> Iterator[tuple[str, bytes]]:
    yield PORTABLE_NAME, PORTABLE.encode("ascii")
    for path in files_of(bundle):
        yield str(path), (bundle / path).read_bytes()


def _packed_at() -> datetime:
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return max(FIRST_ZIP_DATE, datetime.fromtimestamp(int(given), UTC)) if given else FIRST_ZIP_DATE


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--client-only", action="store_true", help="the bundle has no embedded server")
    parser.add_argument("--icon", type=Path, help="default: drawn from the mark")
    for option in ("name", "company", "identifier", "site"):
        parser.add_argument(f"--{option}", default=getattr(Product(version="0"), option))
    parser.add_argument("--help-url", default=Product(version="0").help_url)
    parser.add_argument("--only", choices=("wxs", "msi", "zip"))
    return parser


def main() -> int:
    given = parser().parse_args()
    product = Product(
        version=program_version(),
        name=given.name,
        company=given.company,
        identifier=given.identifier,
        site=given.site,
        help_url=given.help_url,
        backend=not given.client_only,
    )
    made = make(given.bundle, given.out, product, icon=given.icon, only=given.only)
    for file in made:
        print(f"{file}: {file.stat().st_size} bytes")
    return 0


def make(bundle: Path, out: Path, product: Product, *, icon: Path | None = None, only: str | None = None) -> list[Path]:
    """Raises ValueError for a folder that is no bundle."""
    out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    if only in (None, "wxs", "msi"):
        source = out / f"{product.stem}.wxs"
        drawn = os.path.relpath(icon or _drawn(out), bundle)
        source.write_text(wxs(bundle, product, icon=drawn), encoding="utf-8")
        made.append(source)
        if only != "wxs":
            build_msi(source, out / f"{product.stem}.msi", bundle=bundle)
            made.append(out / f"{product.stem}.msi")
    if only in (None, "zip"):
        archive = out / f"{product.stem}-portable.zip"
        build_zip(bundle, archive, folder=product.name)
        made.append(archive)
    return made


def _drawn(out: Path) -> Path:
    script = Path(__file__).resolve().parent.parent / "icons.py"
    subprocess.run([sys.executable, str(script), str(out / "icons")], check=True, stdout=subprocess.DEVNULL)
    return out / "icons" / "kyc-desktop.ico"


if __name__ == "__main__":
    sys.exit(main())
