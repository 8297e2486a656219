"""What the bundle leaves out of Qt, asked with the names that the files have on each system."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .scripts import PACKAGING

NEEDED = {
    "Linux": """
        PySide6/Qt/lib/libQt6Core.so.6 PySide6/Qt/lib/libQt6Quick.so.6 PySide6/Qt/plugins/platforms/libqxcb.so
        PySide6/Qt/plugins/platforms/libqoffscreen.so PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so
        PySide6/Qt/plugins/imageformats/libqjpeg.so PySide6/Qt/translations/qtbase_pt_BR.qm
    """,
    "Windows": """
        PySide6/Qt6Core.dll PySide6/Qt6Quick.dll PySide6/msvcp140.dll PySide6/vcruntime140_1.dll PySide6/avcodec-61.dll
        PySide6/plugins/platforms/qwindows.dll PySide6/plugins/platforms/qoffscreen.dll
        PySide6/plugins/multimedia/ffmpegmediaplugin.dll PySide6/plugins/multimedia/windowsmediaplugin.dll
        PySide6/plugins/imageformats/qsvg.dll PySide6\\plugins\\imageformats\\qjpeg.dll
        PySide6/translations/qtbase_ar.qm
    """,
    "macOS": """
        PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick
        PySide6/Qt/plugins/platforms/libqcocoa.dylib PySide6/Qt/plugins/platforms/libqoffscreen.dylib
        PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.dylib PySide6/Qt/lib/libavcodec.61.dylib
        PySide6/Qt/plugins/multimedia/libdarwinmediaplugin.dylib PySide6/Qt/translations/qtbase_zh_CN.qm
    """,
}
LEFT_OUT = {
    "Linux": """
        PySide6/Qt/lib/libQt6VirtualKeyboard.so.6 PySide6/Qt/lib/libQt6Pdf.so.6 PySide6/Qt/lib/libQt6WebEngineCore.so.6
        PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so PySide6/Qt/plugins/platforms/libqvnc.so
    """,
    "Windows": """
        PySide6/Qt6VirtualKeyboard.dll PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll
        PySide6/Qt6Pdf.dll PySide6/Qt6WebEngineCore.dll PySide6/opengl32sw.dll PySide6/plugins/platforms/qminimal.dll
        PySide6/plugins/platforms/qdirect2d.dll PySide6\\plugins\\imageformats\\qtiff.dll
        PySide6/plugins/styles/qmodernwindowsstyle.dll PySide6/translations/qtbase_ja.qm
    """,
    "macOS": """
        PySide6/Qt/lib/QtVirtualKeyboard.framework/Versions/A/QtVirtualKeyboard
        PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.dylib
        PySide6/Qt/lib/QtPdf.framework/Versions/A/QtPdf PySide6/Qt/plugins/imageformats/libqmacheif.dylib
        PySide6/Qt/plugins/platforms/libqminimal.dylib PySide6/Qt/plugins/styles/libqmacstyle.dylib
    """,
}


@pytest.fixture(scope="module")
def wanted() -> Callable[[tuple[str, str, str]], bool]:
    """The filter of bundle.spec. PyInstaller runs that file with names of its own, which this part of it needs not."""
    parts = [
        part
        for part in ast.parse((PACKAGING / "bundle.spec").read_text(encoding="utf-8")).body
        if (isinstance(part, ast.Assign) and ast.unparse(part.targets[0]) in {"UNUSED", "SYSTEM", "LANGUAGES"})
        or (isinstance(part, ast.FunctionDef) and part.name == "wanted")
    ]
    names: dict[str, Any] = {"re": re, "Path": Path}
    exec(compile(ast.Module(parts, []), "bundle.spec", "exec"), names)
    found: Callable[[tuple[str, str, str]], bool] = names["wanted"]
    return found


@pytest.mark.parametrize("system", NEEDED)
def test_what_is_needed_stays_and_what_is_not_goes(system: str, wanted: Callable[[tuple[str, str, str]], bool]) -> None:
    assert [name for name in NEEDED[system].split() if not wanted((name, "", "BINARY"))] == []
    assert [name for name in LEFT_OUT[system].split() if wanted((name, "", "BINARY"))] == []
