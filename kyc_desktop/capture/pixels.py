"""Decoded photos: colour to plain 8-bit sRGB, rotation, thumbnail. Needs Pillow; import it in a thread.

Pillow releases the interpreter while it decodes, scales, converts, turns and encodes.
"""

from __future__ import annotations

import io
from typing import Final

from PIL import Image, ImageChops, ImageCms, ImageOps

_FORMATS: Final = {
    "image/jpeg": ("JPEG",),
    "image/png": ("PNG",),
    "image/webp": ("WEBP",),
    "image/tiff": ("TIFF",),
    "image/bmp": ("BMP",),
}
_ROUNDING: Final = 1
"""Steps of 256 by which a transform to the same colours may be off."""
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def open_photo(data: bytes, media_type: str) -> Image.Image:
    """Open without decoding. Only the decoder of ``media_type`` is ever tried."""
    if media_type == "image/heic":
        from pi_heif import HeifImageFile

        heif: Image.Image = HeifImageFile(io.BytesIO(data))
        return heif
    return Image.open(io.BytesIO(data), formats=_FORMATS[media_type])


def upright_rgb(image: Image.Image, size: tuple[int, int], turned: int) -> Image.Image:
    """Scale to ``size`` (before rotation), flatten on white, convert to sRGB, turn as EXIF says, forget the rest.

    ``turned``: EXIF orientation, 1 to 8.

    Scaling comes first, so every further step works on few pixels.
    """
    profile = image.info.get("icc_profile")
    photo = _eight_bits(image)
    if photo.size != size:
        # Two thirds of the time of a bicubic filter; where pixels become fewer the difference can't be seen.
        photo = photo.resize(size, Image.Resampling.HAMMING, reducing_gap=2.0)
    if "A" in photo.getbands():
        paper = Image.new("RGBA", photo.size, "white")
        photo = Image.alpha_composite(paper, photo.convert("RGBA")).convert("RGB")
    photo = _srgb(photo, profile)
    if turned in _TURNS:
        photo = photo.transpose(_TURNS[turned])
    photo.info = {}
    return photo


def thumbnail(photo: Image.Image, size: tuple[int, int]) -> bytes:
    """The middle of the photo, filling ``size`` pixels, as PNG."""
    small = ImageOps.fit(photo, size, Image.Resampling.BOX)
    out = io.BytesIO()
    small.save(out, "PNG")
    return out.getvalue()


def _eight_bits(image: Image.Image) -> Image.Image:
    """The picture in a mode that scales smoothly: L, RGB, RGBA or CMYK."""
    mode = image.mode
    if mode.startswith("I") or mode == "F":
        wide = image.convert("I").point(lambda value: value * (1 / 257) + 0)
        return wide.convert("L")
    if mode in ("P", "PA", "1", "LA", "La", "RGBa") or "transparency" in image.info:
        return image.convert("RGBA" if image.has_transparency_data else "RGB")
    if mode in ("L", "RGB", "RGBA", "CMYK"):
        return image
    return image.convert("RGB")


def _srgb(photo: Image.Image, profile: bytes | None) -> Image.Image:
    """Apply the colour profile (Display P3 of phones, CMYK of scanners) where it can be read, then drop it."""
    if profile and photo.mode in ("RGB", "CMYK"):
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            to_srgb = ImageCms.buildTransform(own, ImageCms.createProfile("sRGB"), photo.mode, "RGB")
            if photo.mode == "CMYK" or _changes(to_srgb):
                return ImageCms.applyTransform(photo, to_srgb) or photo
        except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
            pass  # a broken profile: the plain conversion is close enough to read
    return photo.convert("RGB")


def _changes(transform: ImageCms.ImageCmsTransform) -> bool:
    """Whether colours become others. With sRGB's own profile, which most cameras embed, none does: that saves 0.1 s."""
    steps = range(0, 256, 51)
    colours = bytes(value for red in steps for green in steps for blue in steps for value in (red, green, blue))
    probe = Image.frombytes("RGB", (len(steps) ** 2, len(steps)), colours)
    changed = ImageCms.applyTransform(probe, transform)
    return changed is None or max(ImageChops.difference(probe, changed).tobytes()) > _ROUNDING
