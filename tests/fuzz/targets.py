"""What is fuzzed, and what may come out: a value or a documented refusal, never another exception."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kyc_desktop.capture import aamva, aamva_read, mrz, mrz_decode, mrz_fields, mrz_formats, mrz_read, picture
from kyc_desktop.capture.source import Refused
from kyc_desktop.flow.config import Limits
from tests.capture.photos import DATA, encode
from tests.capture.photos import picture as drawn

SMALL = Limits(upload_min_side=1, upload_max_pixels=4_000_000)
"""A fuzzer that spends its time on decoding large pictures finds nothing."""


def decoder(data: bytes) -> None:
    answer = picture.load(data, SMALL, name="photo")
    if isinstance(answer, Refused):
        assert answer.code
        return
    assert answer.bgr.ndim == 3
    assert answer.bgr.size
    assert 0 < answer.scale <= 1.01


def code_lines(data: bytes) -> None:
    """As text, and as the network's answer for that text: every byte is a character and how certain it is."""
    lines = tuple(data.decode("latin-1").split("\n"))
    assert mrz.valid(lines) in (True, False)
    for form in mrz_formats.FORMATS.values():
        rows, width = form.shape
        decoded = mrz_decode.decode(form, posteriors(data, rows, width))
        assert [len(text) for text in decoded.texts] == [width] * rows
        assert not decoded.valid or all(mrz_formats.verdicts(form, decoded.texts).values())
        polygons = [((0.0, 0.0), (9.0, 0.0), (9.0, 1.0), (0.0, 1.0))] * rows
        read = mrz_read.certain(decoded, posteriors(data, rows, width), polygons=polygons, cap_height=20, fit=1)
        for field in mrz_fields.fields(read):
            assert field.name
            assert 0 <= field.confidence <= 1
            if field.name.endswith("_date") and len(field.text) == len("2001-01-01"):
                date.fromisoformat(field.text)


def posteriors(data: bytes, rows: int, width: int) -> NDArray[np.float64]:
    """Probabilities in which each character of ``data`` is the likeliest of its cell, certain or hardly so."""
    codes = np.frombuffer(data.replace(b"\n", b"")[: rows * width].ljust(rows * width, b"<"), np.uint8)
    known = np.array([mrz_decode.INDEX.get(chr(code), code % 37) for code in codes])
    sure = np.where(np.array([chr(code) in mrz_decode.INDEX for code in codes]), 0.97, 0.2 + codes / 640)
    values = np.repeat((1 - sure)[:, None] / 36, 37, axis=1)
    values[np.arange(len(codes)), known] = sure
    return values.reshape(rows, width, 37)


def barcode_text(data: bytes) -> None:
    content = aamva_read.parse(data)
    if content is None:
        return
    for field in content.fields:
        assert field.name
        if field.name.endswith("_date") and field.text:
            date.fromisoformat(field.text)


TARGETS: dict[str, Callable[[bytes], None]] = {"decoder": decoder, "mrz": code_lines, "aamva": barcode_text}


def seeds(name: str) -> Iterator[bytes]:
    """Good inputs to start from."""
    if name == "decoder":
        photo = drawn(120, 90)
        yield encode(photo, quality=80)
        yield encode(photo, quality=80, progressive=True)
        yield encode(photo.convert("CMYK"), quality=80)
        yield encode(photo, "PNG")
        yield encode(photo.convert("P"), "PNG")
        yield encode(photo, "WEBP")
        yield encode(photo, "PDF")
        yield encode(photo, "PNG", save_all=True, append_images=[Image.new("RGB", photo.size)])
        yield (DATA / "landscape.heic").read_bytes()
    elif name == "mrz":
        yield b"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
        yield b"I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6"
        yield b"I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<"
        yield b"IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<\n9409923102854CORINNE<<<<<<<6512068F4"
    else:
        for country, state in (("USA", "CA"), ("CAN", "ON")):
            yield aamva.payload(
                aamva.Licence(
                    kind="DL",
                    issuer_number="636014",
                    country=country,
                    state=state,
                    number="D1234567",
                    surname="ORTIZ",
                    first_name="MAYA",
                    middle_names="ELENA",
                    birth_date=date(1994, 3, 7),
                    issue_date=date(2022, 3, 7),
                    expiry_date=date(2031, 3, 7),
                    sex="F",
                    height=65,
                    eyes="BRO",
                    street="2200 MISSION ST",
                    city="OAKLAND",
                    postal_code="94607",
                    discriminator="00X",
                )
            )
