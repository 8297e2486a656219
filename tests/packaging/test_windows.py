"""The Windows packages as far as Linux can look at them: a placeholder for the program, a real installer file."""

from __future__ import annotations

import os
import plistlib
import shutil
import struct
import subprocess
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as Xml

import pytest

from kyc_desktop import __version__
from kyc_desktop.options import SCHEME

from .scripts import PACKAGING, script

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
needs_msitools = pytest.mark.skipif(
    not (shutil.which("wixl") and shutil.which("msibuild")), reason="wixl and msitools are not installed"
)
needs_osslsigncode = pytest.mark.skipif(not shutil.which("osslsigncode"), reason="osslsigncode is not installed")


@pytest.fixture(scope="module")
def installer() -> ModuleType:
    return script("windows/installer.py")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """What PyInstaller leaves, with a program that is none."""
    folder = tmp_path / "bundle"
    for name in ("kyc-desktop.exe", "kyc-desktop-console.exe", "_internal/base_library.zip", "_internal/PySide6/a.dll"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(program(name))
    (folder / "program.ico").write_bytes(b"icon".ljust(512))
    return folder


def program(text: str) -> bytes:
    """A PE32+ file without sections, just what a signature needs to know where it goes."""
    optional = struct.pack("<H", 0x20B) + bytes(58) + struct.pack("<II", 0x400, 0x200) + bytes(40)
    optional += struct.pack("<I", 16) + bytes(16 * 8)
    head = b"MZ" + bytes(58) + struct.pack("<I", 64)
    head += b"PE\0\0" + struct.pack("<HHIIIHH", 0x8664, 0, 0, 0, 0, len(optional), 0x22) + optional
    return head.ljust(512, b"\0") + text.encode().ljust(512, b"\0")


def product(installer: ModuleType, **other: Any) -> Any:
    return installer.Product(**({"version": "1.2.3"} | other))


def written(installer: ModuleType, bundle: Path, **other: Any) -> Xml.Element:
    text = installer.wxs(bundle, product(installer, **other), icon="program.ico")
    assert text == installer.wxs(bundle, product(installer, **other), icon="program.ico"), "the same text every time"
    return Xml.fromstring(text)


def test_every_file_is_a_component_that_keeps_its_identity(installer: ModuleType, bundle: Path) -> None:
    before = {file.get("Source"): file for file in written(installer, bundle).iter(f"{WIX}File")}
    assert set(before) == {path.relative_to(bundle).as_posix() for path in bundle.rglob("*") if path.is_file()}
    (bundle / "_internal" / "new.dll").write_bytes(b"new")
    after = written(installer, bundle, version="1.3.0")
    guids = {one.find(f"{WIX}File").get("Source"): one.get("Guid") for one in _with_files(after)}
    older = {one.find(f"{WIX}File").get("Source"): one.get("Guid") for one in _with_files(written(installer, bundle))}
    assert guids == older, "the rules of components: one path, one identity, in every version"
    assert len(set(guids.values())) == len(guids)
    features = {one.get("Id") for one in after.iter(f"{WIX}ComponentRef")}
    assert features == {one.get("Id") for one in after.iter(f"{WIX}Component")}


def _with_files(wix: Xml.Element) -> list[Any]:
    return [one for one in wix.iter(f"{WIX}Component") if one.find(f"{WIX}File") is not None]


def test_it_installs_for_one_person_and_replaces_what_is_older(installer: ModuleType, bundle: Path) -> None:
    wix = written(installer, bundle)
    properties = {one.get("Id"): one.get("Value") for one in wix.iter(f"{WIX}Property")}
    assert (properties["ALLUSERS"], properties["MSIINSTALLPERUSER"]) == ("2", "1"), "no administrator is asked"
    assert "InstallScope" not in wix.find(f"{WIX}Product/{WIX}Package").attrib  # type: ignore[union-attr]
    older, newer = wix.iter(f"{WIX}UpgradeVersion")
    assert (older.get("Maximum"), older.get("IncludeMaximum"), newer.get("Minimum")) == ("1.2.4", "no", "1.2.4")
    codes = [one.get("UpgradeCode") for one in (wix.find(f"{WIX}Product"),) if one is not None]
    client = written(installer, bundle, backend=False).find(f"{WIX}Product")
    assert client is not None
    assert codes == [client.get("UpgradeCode")], "the client replaces the program with a server, and the other way"
    assert product(installer).stem != product(installer, backend=False).stem
    other = installer.Product(version="1.2.3", identifier="com.harborbank.id")
    assert other.upgrade_code != product(installer).upgrade_code, "two operators' programs stand side by side"


def test_a_link_starts_the_program_with_one_argument(installer: ModuleType, bundle: Path) -> None:
    values = {one.get("Key"): one for one in written(installer, bundle).iter(f"{WIX}RegistryValue")}
    command = values[rf"Software\Classes\{SCHEME}\shell\open\command"]
    assert command.get("Root") == "HKMU", "the person's registry, or the computer's, as the program is installed"
    assert command.get("Value", "").endswith(' "%1"'), "quoted: one argument, whatever stands in it"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("_internal/" + "x" * 200 + ".dll", "is too long"),
        ("_INTERNAL/BASE_LIBRARY.ZIP", "the same file on Windows"),
    ],
)
def test_what_windows_could_not_take_is_refused(installer: ModuleType, bundle: Path, name: str, said: str) -> None:
    (bundle / name).parent.mkdir(exist_ok=True)
    (bundle / name).write_bytes(b"")
    with pytest.raises(ValueError, match=said):
        installer.files_of(bundle)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_and_other_folders_are_refused(installer: ModuleType, bundle: Path) -> None:
    (bundle / "link").symlink_to("program.ico")
    with pytest.raises(ValueError, match="is a link"):
        installer.files_of(bundle)
    with pytest.raises(ValueError, match="not a bundle for Windows"):
        installer.files_of(bundle / "_internal")


@needs_msitools
def test_the_installer_holds_the_bundle(installer: ModuleType, bundle: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    made = installer.make(bundle, out, product(installer), icon=bundle / "program.ico", only="msi")
    msi = next(file for file in made if file.suffix == ".msi")
    subprocess.run(["msiextract", "-C", str(tmp_path / "in"), str(msi)], check=True, capture_output=True)
    for file in bundle.rglob("*"):
        inside = tmp_path / "in" / "Programs" / "KYC Desktop" / file.relative_to(bundle)
        assert file.is_dir() or inside.read_bytes() == file.read_bytes()
    rows = {row[4]: row for row in table(msi, "Registry")}
    assert {rows[value][1] for value in ("URL:KYC Desktop", "")} == {"-1"}, "HKMU as Windows Installer numbers it"
    assert {row[0]: row[1] for row in table(msi, "Property")}["ProductVersion"] == "1.2.3"
    assert [row[1] for row in table(msi, "Shortcut")] == ["ProgramMenuFolder"]
    upgrades = {row[6]: (row[1], row[2], row[4]) for row in table(msi, "Upgrade")}
    assert upgrades == {"OLDER_FOUND": ("0.0.0", "1.2.4", "256"), "NEWER_FOUND": ("1.2.4", "", "258")}
    again = installer.make(bundle, tmp_path / "2", product(installer), icon=bundle / "program.ico", only="msi")
    for name in ("Component", "File", "Directory", "Registry", "Property", "Feature", "Shortcut"):
        assert sorted(table(msi, name)) == sorted(table(again[-1], name)), f"{name}: the same rows every time"


def table(msi: Path, name: str) -> list[list[str]]:
    said = subprocess.run(["msiinfo", "export", str(msi), name], check=True, capture_output=True, text=True)
    return [line.split("\t") for line in said.stdout.replace("\r", "").split("\n")[3:] if line]


def test_the_portable_archive_keeps_its_data_beside_it(installer: ModuleType, bundle: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "1.zip", tmp_path / "2.zip"
    installer.build_zip(bundle, first, folder="KYC Desktop")
    for file in bundle.rglob("*"):
        os.utime(file)
    installer.build_zip(bundle, second, folder="KYC Desktop")
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as packed:
        names = packed.namelist()
        start = packed.read("KYC Desktop/KYC Desktop (portable).cmd").decode("ascii")
    assert "KYC Desktop/_internal/base_library.zip" in names
    assert start.endswith('start "" "%~dp0kyc-desktop.exe" --data-dir "%~dp0data" %*\r\n')


def test_versions_become_those_of_windows(installer: ModuleType) -> None:
    versions = script("windows/version_info.py")
    assert versions.program_version() == __version__
    assert versions.numbers_of("2.1.0rc1") == (2, 1, 0)
    with pytest.raises(ValueError, match=r"255\.255\.65535"):
        versions.numbers_of("256.0")
    structures = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "StringStruct", "VarFileInfo")
    known = {name: lambda *args, _name=name, **words: (_name, args, words) for name in (*structures, "VarStruct")}
    text = versions.resource("2.1.0rc1", name="O'Hara ID", company="Harbor")
    kind, _args, parts = eval(text, known)  # as PyInstaller reads it
    assert kind == "VSVersionInfo"
    assert parts["ffi"][2]["filevers"] == (2, 1, 0, 0)
    assert parts["ffi"][2]["flags"] == 2, "not yet released"
    assert ("StringStruct", ("ProductName", "O'Hara ID"), {}) in parts["kids"][0][1][0][0][1][1]


def test_signtool_is_told_to_stamp_the_time(tmp_path: Path) -> None:
    sign = script("windows/sign.py")
    signer = sign.Signer(thumbprint="AB12", timestamp="http://time.example")
    lines = sign.signtool([tmp_path / f"{at}.dll" for at in range(120)], signer)
    assert [len([word for word in line if word.endswith(".dll")]) for line in lines] == [50, 50, 20]
    assert all({"/fd", "/tr", "/td", "http://time.example", "AB12"} <= set(line) for line in lines)
    assert all(len(" ".join(line)) < 32_767 for line in lines)
    with pytest.raises(ValueError, match="store"):
        sign.signtool([tmp_path], sign.Signer(certificate=tmp_path))


@needs_osslsigncode
def test_what_nobody_signed_is_signed_and_leads_to_the_authority(
    installer: ModuleType, bundle: Path, tmp_path: Path
) -> None:
    sign = script("windows/sign.py")
    certificate, password = invented_certificate(tmp_path)
    assert sign.sign([bundle], sign.Signer(certificate=certificate, password_file=password)) == [
        bundle / "_internal" / "PySide6" / "a.dll",
        bundle / "kyc-desktop-console.exe",
        bundle / "kyc-desktop.exe",
    ]
    assert sign.unsigned([bundle]) == [], "a second time there is nothing to sign"
    sign.verify([bundle / "kyc-desktop.exe"], tmp_path / "authority.pem")
    if shutil.which("wixl") and shutil.which("msibuild"):
        options = {"icon": bundle / "program.ico", "only": "msi"}
        msi = installer.make(bundle, tmp_path / "out", product(installer), **options)[-1]
        sign.sign([msi], sign.Signer(certificate=certificate, password_file=password))
        sign.verify([msi], tmp_path / "authority.pem")
    changed = bundle / "kyc-desktop.exe"
    changed.write_bytes(changed.read_bytes().replace(b"kyc-desktop.exe", b"kyc-desktop.EXE", 1))
    with pytest.raises(subprocess.CalledProcessError):
        sign.verify([changed], tmp_path / "authority.pem")
    with pytest.raises(ValueError, match="no program"):
        sign.is_signed(bundle / "program.ico")


def invented_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for code that its own authority vouches for, and the file with its password."""
    from datetime import UTC, datetime, timedelta

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import rsa
    from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, pkcs12

    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Invented Publisher")])
    usage = x509.ExtendedKeyUsage([x509.ExtendedKeyUsageOID.CODE_SIGNING])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .add_extension(usage, critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "authority.pem").write_bytes(made.public_bytes(Encoding.PEM))
    (folder / "password").write_text("correct horse")
    packed = pkcs12.serialize_key_and_certificates(b"id", key, made, None, BestAvailableEncryption(b"correct horse"))
    (folder / "certificate.p12").write_bytes(packed)
    return folder / "certificate.p12", folder / "password"


@pytest.mark.usefixtures("qapp")
def test_icons_are_sharp_at_every_size(tmp_path: Path) -> None:
    from PIL import Image

    icons = script("icons.py")
    ico, icns, png = icons.write(tmp_path)
    with Image.open(ico) as opened:
        assert {(size, size) for size in icons.ICO_SIZES} == opened.info["sizes"]
        small = opened.ico.getimage((16, 16)).convert("RGBA")
    assert small.getpixel((0, 0))[3] < 40, "round corners"
    assert small.getpixel((1, 8))[:3] == (0x1C, 0x44, 0xC4), "the accent"
    assert small.getpixel((8, 8))[:3] == (255, 255, 255), "the mark"
    with Image.open(icns) as opened:
        assert (512, 512, 2) in opened.info["sizes"]
        large = opened.icns.getimage((512, 512, 2)).convert("RGBA")
    assert large.size == (1024, 1024)
    assert large.getpixel((60, 512))[3] == 0, "the margin that Apple asks for"
    assert large.getpixel((120, 512))[3] == 255
    with Image.open(png) as opened:
        assert opened.size == (512, 512)
    other = icons.write(tmp_path / "other", PACKAGING / "operators" / "harborbank")[2]
    assert other.read_bytes() != png.read_bytes(), "an operator's own"


def test_plist_and_installer_are_of_one_product(installer: ModuleType) -> None:
    brand = script("brand.py")
    demo = brand.publisher()
    default = installer.Product(version="1")
    assert (demo.name, demo.company, demo.identifier) == (default.name, default.company, default.identifier)
    harbor = brand.publisher(PACKAGING / "operators" / "harborbank")
    assert harbor.identifier != demo.identifier
    assert harbor.name != demo.name, "it is installed into a folder of its own"
    assert harbor.site.startswith("https://")
    plist = plistlib.loads((PACKAGING / "macos" / "Info.plist").read_bytes())
    assert installer.Product(version="1").identifier == plist["CFBundleIdentifier"]
    assert installer.Product(version="1").name == plist["CFBundleName"]
