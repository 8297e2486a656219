"""Write strings/<language>.lproj/InfoPlist.strings: what macOS itself says of the program, in its seven languages.

python packaging/macos/make_strings.py

macOS asks for the camera before any catalogue of Qt could speak, so these sentences live beside the program. Those of
English are those of Info.plist; a test compares them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

FOLDER: Final = Path(__file__).resolve().parent / "strings"
CAMERA: Final = "NSCameraUsageDescription"
NETWORK: Final = "NSLocalNetworkUsageDescription"
SAID: Final = {
    "en": {
        CAMERA: "To take photos of your identity document. They are checked on this computer first.",
        NETWORK: "So that your phone can bring photos of your identity document to this computer.",
    },
    "es": {
        CAMERA: "Para tomar fotos de su documento de identidad. Primero se revisan en esta computadora.",
        NETWORK: "Para que su teléfono pueda traer fotos de su documento de identidad a esta computadora.",
    },
    "fr": {
        CAMERA: "Pour photographier votre pièce d’identité. Les photos sont d’abord vérifiées sur cet ordinateur.",
        NETWORK: "Pour que votre téléphone puisse envoyer des photos de votre pièce d’identité à cet ordinateur.",
    },
    "de": {
        CAMERA: "Um Ihr Ausweisdokument zu fotografieren. Die Fotos werden zuerst auf diesem Computer geprüft.",
        NETWORK: "Damit Ihr Telefon Fotos Ihres Ausweisdokuments auf diesen Computer bringen kann.",
    },
    "pt-BR": {
        CAMERA: "Para tirar fotos do seu documento de identidade. Elas são verificadas primeiro neste computador.",
        NETWORK: "Para que seu telefone possa trazer fotos do seu documento de identidade para este computador.",
    },
    "ar": {
        CAMERA: "لالتقاط صور لوثيقة هويتك. تُفحص الصور أولاً على هذا الكمبيوتر.",
        NETWORK: "ليتمكن هاتفك من إرسال صور وثيقة هويتك إلى هذا الكمبيوتر.",
    },
    "zh-Hans": {
        CAMERA: "用于拍摄您的身份证件。照片会先在这台电脑上检查。",
        NETWORK: "以便您的手机将身份证件的照片传到这台电脑。",
    },
}


def text(said: dict[str, str]) -> str:
    """A .strings file. None of the sentences has a quote or a backslash, which would have to be escaped."""
    return "".join(f'"{key}" = "{value}";\n' for key, value in said.items())


def main() -> int:
    for language, said in SAID.items():
        folder = FOLDER / f"{language}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "InfoPlist.strings").write_text(text(said), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
