"""Code lines of every format, drawn as a picture, and probabilities of characters without a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from kyc_desktop.capture.band import Band
from kyc_desktop.capture.mrz_formats import ALPHABET
from kyc_desktop.capture.specimen.sheet import Sheet

PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
SMALL = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
VISA_A = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<")
VISA_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
FRENCH = ("IDFRALEFEBVRE<<<<<<<<<<<<<<<<<123456", "9210751234561CAMILLE<<JULIE8504124F8")
ALL = {"TD3": PASSPORT, "TD1": CARD, "TD2": SMALL, "MRVA": VISA_A, "MRVB": VISA_B, "FRA": FRENCH}
"""The examples of ICAO Doc 9303 parts 4 to 7, and an invented French card."""
PITCH = 2.54


class Bands:
    """What a finder would return."""

    def __init__(self, *bands: Band) -> None:
        self.bands = bands


def drawn(
    lines: Sequence[str], *, scale: float = 6.0, turn: float = 0.0, tone: str = "#EEF1EA"
) -> tuple[NDArray[np.uint8], Bands]:
    """The lines on a page, gray, and the band around them. ``scale``: pixels of a millimetre; ``turn``: degrees."""
    wide, high = len(lines[0]) * PITCH + 14, 60.0
    page = Image.new("RGB", (round(wide * scale), round(high * scale)), tone)
    Sheet(page, scale).code_lines(lines, left=7.0, top=30.0)
    gray = np.asarray(page.convert("L"))
    height = (len(lines) - 1) * 6.35 + 2.6
    centre = (wide / 2 * scale, (30.0 + (len(lines) - 1) * 3.175 - 1.2) * scale)
    size = (len(lines[0]) * PITCH * scale, height * scale)
    if turn:
        matrix = cv2.getRotationMatrix2D(centre, -turn, 1.0)
        side = max(gray.shape)
        matrix[:, 2] += (side / 2 - centre[0], side / 2 - centre[1])
        gray = cv2.warpAffine(gray, matrix, (side, side), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        centre = (side / 2, side / 2)
    return gray.astype(np.uint8), Bands(Band(centre=centre, size=size, angle=turn))


def posteriors(
    lines: Sequence[str], doubts: Mapping[tuple[int, int], Mapping[str, float]] | None = None
) -> NDArray[np.float64]:
    """``[rows, width, 37]``: certain of ``lines`` but for ``doubts`` (place to character to probability)."""
    result = np.full((len(lines), len(lines[0]), len(ALPHABET)), 1e-5)
    for row, line in enumerate(lines):
        for column, character in enumerate(line):
            result[row, column, ALPHABET.index(character)] = 1.0
    for place, shares in (doubts or {}).items():
        result[place] = 1e-5
        for character, share in shares.items():
            result[(*place, ALPHABET.index(character))] = share
    return np.asarray(result / result.sum(2, keepdims=True))
