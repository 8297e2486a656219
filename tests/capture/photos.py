"""Photos for the tests, drawn on the spot: nothing here shows a person or a real document."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

DATA = Path(__file__).parent / "data"


def encode(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def picture(width: int = 900, height: int = 600) -> Image.Image:
    """Soft noise with a blue bar at the left and a red one on top: it shows every turn and mirror."""
    image = Image.effect_noise((width // 8, height // 8), 60).resize((width, height)).convert("RGB")
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, width // 5, height), fill=(20, 60, 200))
    draw.rectangle((width // 5, 0, width, height // 6), fill=(200, 40, 40))
    return image


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, *chunks: tuple[bytes, bytes], pixels: bytes = b"") -> bytes:
    """A grey PNG; ``pixels`` are the compressed rows, so the header may claim what the file does not hold."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = [png_chunk(b"IHDR", header), *(png_chunk(*chunk) for chunk in chunks)]
    parts += [png_chunk(b"IDAT", pixels or zlib.compress(b"")), png_chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)
