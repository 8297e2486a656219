"""Which letters a language needs beyond those of Inter, and where they come from: the system or our own files."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QFontDatabase

from kyc_desktop import resource

ARABIC: Final = "Noto Sans Arabic"
CHINESE: Final = "Noto Sans SC"

_SYSTEM_CHINESE: Final = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
)
"""Drawn for their systems' screens, in more weights and with every character: better than our subset."""
_FILES: Final = {
    ARABIC: ("NotoSansArabic-Regular", "NotoSansArabic-Bold"),
    CHINESE: ("NotoSansSC-Regular", "NotoSansSC-SemiBold"),
}


def load(family: str) -> None:
    """Register the files of one of our families. Raises RuntimeError for a file that is missing or broken."""
    load_files(_FILES[family])


def load_files(names: tuple[str, ...]) -> None:
    for name in names:
        file = str(resource.path("fonts", f"{name}.ttf"))
        if QFontDatabase.addApplicationFont(file) < 0:
            raise RuntimeError(f"The font {file} could not be loaded.")


def chinese_family() -> tuple[str, bool]:
    """The family for simplified Chinese, and whether it is ours and has to be loaded."""
    installed = set(QFontDatabase.families())
    found = next((family for family in _SYSTEM_CHINESE if family in installed), None)
    return (found, False) if found is not None else (CHINESE, True)
