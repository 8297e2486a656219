"""The macOS bundle as far as Linux can look at it: its descriptions, its texts, and the order of signatures."""

from __future__ import annotations

import os
import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

from kyc_desktop import __version__
from kyc_desktop.flow.languages import LANGUAGES
from kyc_desktop.options import SCHEME

from .scripts import PACKAGING, script

MACOS = PACKAGING / "macos"
THIN = bytes.fromhex("cffaedfe") + bytes(60)
UNIVERSAL = bytes.fromhex("cafebabe") + bytes(60)


pytestmark = pytest.mark.skipif(os.name == "nt", reason="links need rights there")


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """The tree that PyInstaller leaves, with links as it makes them."""
    app = tmp_path / "KYC Desktop.app"
    contents = app / "Contents"
    qt = contents / "Frameworks" / "PySide6" / "Qt" / "lib" / "QtCore.framework"
    for file, data in {
        contents / "MacOS" / "kyc-desktop": THIN,
        contents / "Frameworks" / "libpython3.13.dylib": UNIVERSAL,
        contents / "Frameworks" / "PySide6" / "QtCore.abi3.so": THIN,
        qt / "Versions" / "A" / "QtCore": THIN,
        contents / "Resources" / "resources" / "icons" / "check.svg": b"<svg/>",
    }.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    (qt / "Versions" / "Current").symlink_to("A")
    (qt / "QtCore").symlink_to("Versions/Current/QtCore")
    (contents / "Frameworks" / "QtCore").symlink_to("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore")
    said = plistlib.loads((MACOS / "Info.plist").read_bytes())
    (contents / "Info.plist").write_bytes(plistlib.dumps(said | {"CFBundleVersion": "0.0.0"}))
    return app


@pytest.fixture(scope="module")
def bundle() -> ModuleType:
    return script("macos/bundle.py")


def test_the_description_has_what_macos_asks_for(bundle: ModuleType) -> None:
    said = bundle.information("1.2.3rc1", backend=True)
    assert said["CFBundleShortVersionString"] == said["CFBundleVersion"] == "1.2.3"
    assert said["CFBundlePackageType"] == "APPL"
    assert re.fullmatch(r"[A-Za-z0-9.-]+", said["CFBundleIdentifier"])
    assert said["LSMinimumSystemVersion"] == "13.0"
    assert said["NSHighResolutionCapable"] is True
    assert said["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == [SCHEME]
    assert said["CFBundleLocalizations"] == list(LANGUAGES)
    assert not {"NSMicrophoneUsageDescription", "LSUIElement", "NSAppTransportSecurity"} & said.keys()
    with pytest.raises(ValueError, match="no number"):
        bundle.information("dev", backend=True)


def test_the_client_does_not_speak_of_the_local_network(bundle: ModuleType) -> None:
    assert bundle.NETWORK in bundle.information(__version__, backend=True)
    assert bundle.NETWORK not in bundle.information(__version__, backend=False)


def test_the_system_asks_for_the_camera_in_every_language() -> None:
    texts = script("macos/make_strings.py")
    assert list(texts.SAID) == list(LANGUAGES)
    plist = plistlib.loads((MACOS / "Info.plist").read_bytes())
    assert {key: plist[key] for key in texts.SAID["en"]} == texts.SAID["en"]
    for language, said in texts.SAID.items():
        written = (MACOS / "strings" / f"{language}.lproj" / "InfoPlist.strings").read_text(encoding="utf-8")
        assert written == texts.text(said)
        assert dict(re.findall(r'^"(\w+)" = "([^"\\]+)";$', written, re.MULTILINE)) == said
        assert set(said) == set(texts.SAID["en"])
    assert len(list((MACOS / "strings").iterdir())) == len(texts.SAID)


def test_a_bundle_is_finished_before_it_is_signed(app: Path, bundle: ModuleType) -> None:
    bundle.finish(app, "1.2.3", backend=False, identifier="com.harborbank.kyc-desktop")
    said = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    assert said["CFBundleVersion"] == "1.2.3"
    assert (app / "Contents" / "Resources" / "pt-BR.lproj" / "InfoPlist.strings").is_file()
    assert said["CFBundleIdentifier"] == "com.harborbank.kyc-desktop"
    said["CFBundleExecutable"] = "another"
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(said))
    with pytest.raises(ValueError, match="the bundle of 'another'"):
        bundle.finish(app, "1.2.3", backend=False)
    with pytest.raises(ValueError, match=r"no \.app bundle"):
        bundle.finish(app / "Contents", "1.2.3", backend=False)


def test_signatures_go_from_the_inside_out(app: Path) -> None:
    sign = script("macos/sign.py")
    order = [path.relative_to(app).as_posix() for path in sign.signing_order(app)]
    assert order == [
        "Contents/Frameworks/PySide6/QtCore.abi3.so",
        "Contents/Frameworks/libpython3.13.dylib",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework",
        ".",
    ]
    lines = sign.commands(app, "Developer ID Application: Invented (TEAM)")
    entitled = [line for line in lines if "--entitlements" in line]
    assert [line[-1] for line in entitled] == [str(app)], "no library gets the rights of the program"
    assert all("runtime" in line and "--timestamp" in line for line in lines[:-1])
    assert not any("--deep" in line for line in lines[:-1])
    assert "--verify" in lines[-1]
    ad_hoc = sign.commands(app, sign.AD_HOC)
    assert not any("runtime" in line for line in ad_hoc), "it names no team, whose libraries alone the runtime takes"


def test_the_program_asks_for_the_camera_and_little_else() -> None:
    rights = plistlib.loads((MACOS / "entitlements.plist").read_bytes())
    assert rights == {
        "com.apple.security.device.camera": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


@pytest.mark.skipif(not shutil.which("shellcheck"), reason="shellcheck is not installed")
def test_shell_scripts_are_sound() -> None:
    scripts = sorted(MACOS.glob("*.sh"))
    assert len(scripts) == 3
    subprocess.run(["shellcheck", *map(str, scripts)], check=True)
