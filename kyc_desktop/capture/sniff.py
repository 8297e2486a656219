"""What kind of file this is, from its first bytes; the name of a file proves nothing."""

from __future__ import annotations

from typing import Final

from kyc_desktop.flow.text import QT_TRANSLATE_NOOP

HEAD: Final = 4096
"""Bytes that `media_type` and `kind` look at."""

PDF: Final = "application/pdf"
SCANS: Final = frozenset({PDF, "image/tiff", "image/bmp"})
"""What scanners write. No server takes these; on this computer they become a JPEG."""

_HEIC_BRANDS: Final = frozenset({b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc", b"hevx"})
_AVIF_BRANDS: Final = frozenset({b"avif", b"avis"})

_VIDEO: Final = QT_TRANSLATE_NOOP("messages", "a video")
_SOUND: Final = QT_TRANSLATE_NOOP("messages", "a sound file")
_TIFF: Final = QT_TRANSLATE_NOOP("messages", "a TIFF or raw camera file")
_JPEG_2000: Final = QT_TRANSLATE_NOOP("messages", "a JPEG 2000 file")
_JPEG_XL: Final = QT_TRANSLATE_NOOP("messages", "a JPEG XL file")
_OFFICE: Final = QT_TRANSLATE_NOOP("messages", "an office document or an archive")
_ARCHIVE: Final = QT_TRANSLATE_NOOP("messages", "an archive")
_PROGRAM: Final = QT_TRANSLATE_NOOP("messages", "a program")
_PDF: Final = QT_TRANSLATE_NOOP("messages", "a PDF document")
_SVG: Final = QT_TRANSLATE_NOOP("messages", "an SVG drawing")
_AVIF: Final = QT_TRANSLATE_NOOP("messages", "an AVIF picture")
_WEB_PAGE: Final = QT_TRANSLATE_NOOP("messages", "a web page")
_TEXT: Final = QT_TRANSLATE_NOOP("messages", "a text file")
_UNKNOWN: Final = QT_TRANSLATE_NOOP("messages", "a file of an unknown kind")
_OTHER_PHOTO: Final = QT_TRANSLATE_NOOP("messages", "a photo in a format that is not accepted here")

_PREFIXES: Final[tuple[tuple[bytes, str], ...]] = (
    (b"GIF87a", QT_TRANSLATE_NOOP("messages", "a GIF animation or drawing")),
    (b"GIF89a", QT_TRANSLATE_NOOP("messages", "a GIF animation or drawing")),
    (b"BM", QT_TRANSLATE_NOOP("messages", "a BMP picture")),
    (b"II*\0", _TIFF),
    (b"MM\0*", _TIFF),
    (b"II+\0", _TIFF),
    (b"MM\0+", _TIFF),
    (b"8BPS", QT_TRANSLATE_NOOP("messages", "a Photoshop file")),
    (b"\0\0\1\0", QT_TRANSLATE_NOOP("messages", "an icon file")),
    (b"\0\0\0\x0cjP  ", _JPEG_2000),
    (b"\xff\x4f\xff\x51", _JPEG_2000),
    (b"\xff\x0a", _JPEG_XL),
    (b"\0\0\0\x0cJXL ", _JPEG_XL),
    (b"PK\3\4", _OFFICE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", _OFFICE),
    (b"Rar!\x1a\x07", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"\x1a\x45\xdf\xa3", _VIDEO),
    (b"\0\0\1\xba", _VIDEO),
    (b"FLV\1", _VIDEO),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", _VIDEO),
    (b"ID3", _SOUND),
    (b"OggS", _SOUND),
    (b"fLaC", _SOUND),
    (b"MZ", _PROGRAM),
    (b"\x7fELF", _PROGRAM),
)


def media_type(head: bytes) -> str | None:
    """``image/jpeg``, ``image/png``, ``image/webp``, ``image/heic`` or one of `SCANS`; None for everything else.

    ``head``: the first `HEAD` bytes or all of a shorter file.
    """
    if head.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "image/webp"
    if head.startswith(b"BM"):
        return "image/bmp"
    if head.startswith((b"II*\0", b"MM\0*")):
        return "image/tiff"
    if is_pdf(head):
        return PDF
    brands = _brands(head)
    if brands & _HEIC_BRANDS and not brands & _AVIF_BRANDS:
        return "image/heic"
    return None


def is_pdf(head: bytes) -> bool:
    """Whether the header stands in the first 1,024 bytes (ISO 32000-1, annex H, note 13)."""
    return b"%PDF-" in head[:1024]


def kind(head: bytes) -> str:
    """What the file is, as the words that fill "<name> is ..."; English, from the catalogue ``messages``."""
    if media_type(head) not in (None, *SCANS):
        return _OTHER_PHOTO
    for prefix, words in _PREFIXES:
        if head.startswith(prefix):
            return words
    if head[:4] == b"RIFF":
        return {b"AVI ": _VIDEO, b"WAVE": _SOUND}.get(head[8:12], _UNKNOWN)
    if head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide"):
        return _AVIF if _brands(head) & _AVIF_BRANDS else _VIDEO
    if is_pdf(head):
        return _PDF
    return _text_kind(head)


def _brands(head: bytes) -> frozenset[bytes]:
    """The brands of an ISO base media file (ISO/IEC 14496-12, box ``ftyp``)."""
    if head[4:8] != b"ftyp":
        return frozenset()
    size = min(int.from_bytes(head[:4], "big"), len(head))
    return frozenset({head[8:12], *(head[at : at + 4] for at in range(16, size - 3, 4))})


def _text_kind(head: bytes) -> str:
    for encoding in ("utf-8", "utf-16"):
        if encoding == "utf-16" and head[:2] not in (b"\xff\xfe", b"\xfe\xff"):
            continue
        # The head may end inside a character: that alone does not make it binary.
        text = head.decode(encoding, errors="replace").removesuffix("�")
        if text and "�" not in text and not any(ord(c) < 32 and c not in "\t\n\r\f" for c in text):
            lower = text.lower()
            if "<svg" in lower:
                return _SVG
            return _WEB_PAGE if "<html" in lower or "<!doctype html" in lower else _TEXT
    return _UNKNOWN
