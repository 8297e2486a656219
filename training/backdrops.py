"""What lies around a document: photos, wood, cloth, keyboards, papers, hands. Gray pictures, float32, 0 to 255."""

from __future__ import annotations

import importlib.util
import string
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Gray = NDArray[np.float32]

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
OCR_B = RESOURCES / "specimen" / "OCRB.otf"

# Photos that come inside the wheels of scikit-image and scikit-learn, by file name.
TRAINING_PHOTOS = (
    "astronaut.png",
    "brick.png",
    "camera.png",
    "chelsea.png",
    "coffee.png",
    "grass.png",
    "ihc.png",
    "rocket.jpg",
    "china.jpg",
    "page.png",
    "text.png",
    "moon.png",
    "hubble_deep_field.jpg",
    "clock_motion.png",
    "cell.png",
)
UNSEEN_PHOTOS = ("coins.png", "gravel.png", "motorcycle_left.png", "retina.jpg", "flower.jpg")


def photo_paths(names: tuple[str, ...]) -> list[Path]:
    """Return where the named photos lie in the installed packages. Missing ones are left out."""
    folders = []
    for package, inside in (("skimage", "data"), ("sklearn", "datasets/images")):
        found = importlib.util.find_spec(package)
        if found is not None and found.origin is not None:
            folders.append(Path(found.origin).parent / inside)
    return [folder / name for name in names for folder in folders if (folder / name).is_file()]


def sans_fonts() -> list[str]:
    """Return fonts for printed text: those of the repository, and Liberation and DejaVu where they are installed."""
    fonts = [str(path) for path in sorted((RESOURCES / "fonts").glob("Inter*.ttf"))]
    for family in ("liberation", "dejavu"):
        fonts += [str(path) for path in sorted(Path("/usr/share/fonts/truetype", family).glob("*.ttf"))]
    return fonts


class Fonts:
    """Opened fonts by path and size, sizes rounded so that few are opened."""

    def __init__(self) -> None:
        self.sans = sans_fonts()
        self.ocr_b = str(OCR_B)
        self._open: dict[tuple[str, int], ImageFont.FreeTypeFont] = {}

    def get(self, path: str, size: float) -> ImageFont.FreeTypeFont:
        key = (path, max(5, round(size)))
        if key not in self._open:
            self._open[key] = ImageFont.truetype(*key)
        return self._open[key]

    def any(self, rng: np.random.Generator, size: float) -> ImageFont.FreeTypeFont:
        return self.get(self.sans[int(rng.integers(len(self.sans)))], size)


def words(rng: np.random.Generator, count: int) -> str:
    """Return `count` made-up words and numbers."""
    out = []
    for _ in range(count):
        letters = string.digits if rng.random() < 0.25 else string.ascii_lowercase
        word = "".join(letters[i] for i in rng.integers(0, len(letters), int(rng.integers(1, 11))))
        out.append(word.upper() if rng.random() < 0.5 else word.capitalize())
    return (" ", " ", "/", "-", ". ")[int(rng.integers(5))].join(out)


def ripple(rng: np.random.Generator, height: int, width: int, cell: float) -> Gray:
    """Return smooth noise between about -1 and 1 whose bumps are `cell` pixels wide."""
    small = rng.random((max(2, int(height / cell) + 1), max(2, int(width / cell) + 1)), dtype=np.float32) * 2 - 1
    return cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)


def _photo(rng: np.random.Generator, photos: list[Gray], size: int) -> Gray:
    photo = photos[int(rng.integers(len(photos)))]
    scale = max(size / photo.shape[0], size / photo.shape[1]) * rng.uniform(1, 2.2)
    photo = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_LINEAR)
    y, x = rng.integers(0, photo.shape[0] - size + 1), rng.integers(0, photo.shape[1] - size + 1)
    crop = photo[y : y + size, x : x + size]
    if rng.random() < 0.5:
        crop = crop[:, ::-1]
    if rng.random() < 0.3:
        crop = 255 - crop
    return np.ascontiguousarray(np.rot90(crop, int(rng.integers(4))))


def _wood(rng: np.random.Generator, size: int) -> Gray:
    base = rng.uniform(40, 215)
    bend = ripple(rng, size, size, rng.uniform(80, 300)) * rng.uniform(2, 30)
    rows = np.arange(size, dtype=np.float32)[:, None] + bend
    grain = cv2.GaussianBlur(ripple(rng, size * 2, 8, 1)[:, :1], (1, 9), sigmaX=0.1, sigmaY=rng.uniform(0.6, 4))
    along = np.mod(rows * rng.uniform(0.3, 1.5), size * 2 - 1).astype(np.float32)
    stripes = cv2.remap(grain, np.zeros_like(along), along, cv2.INTER_LINEAR)
    picture = base + stripes * rng.uniform(5, 45) + ripple(rng, size, size, 4) * rng.uniform(0, 8)
    if rng.random() < 0.4:
        step = int(rng.integers(40, 200))
        for y in range(int(rng.integers(step)), size, step):
            cv2.line(
                picture,
                (0, y),
                (size, y + int(rng.integers(-6, 7))),
                float(base * rng.uniform(0.3, 0.8)),
                int(rng.integers(1, 4)),
            )
    return picture.astype(np.float32)


def _cloth(rng: np.random.Generator, size: int) -> Gray:
    y, x = np.mgrid[0:size, 0:size].astype(np.float32)
    turn, pitch = rng.uniform(0, np.pi), rng.uniform(0.15, 1.6)
    across, along = x * np.cos(turn) + y * np.sin(turn), y * np.cos(turn) - x * np.sin(turn)
    weave = np.sin(across * pitch) + np.sin(along * pitch * rng.uniform(0.3, 1.2)) * float(rng.random() < 0.7)
    if rng.random() < 0.4:
        weave = np.sign(weave)
    return rng.uniform(30, 220) + weave * rng.uniform(3, 40) + ripple(rng, size, size, 120) * rng.uniform(0, 30)


def _keyboard(rng: np.random.Generator, fonts: Fonts, size: int) -> Gray:
    key = int(rng.integers(22, 70))
    base, cap = rng.uniform(10, 230), rng.uniform(10, 245)
    picture = np.full((size, size), base, np.float32)
    gap, font = max(2, key // int(rng.integers(6, 14))), fonts.any(rng, key * 0.35)
    sheet = Image.new("L", (size, size))
    draw = ImageDraw.Draw(sheet)
    for y in range(int(rng.integers(-key, 1)), size, key):
        x = int(rng.integers(-key, 1))
        while x < size:
            wide = int(key * (1 if rng.random() < 0.88 else rng.uniform(1.3, 4)))
            cv2.rectangle(picture, (x + gap, y + gap), (x + wide - gap, y + key - gap), cap, -1)
            draw.text((x + gap * 2, y + gap * 2), string.ascii_uppercase[int(rng.integers(26))], font=font, fill=255)
            x += wide
    ink = np.asarray(sheet, np.float32) / 255
    return picture * (1 - ink) + (20 if cap > 120 else 235) * ink


def _tiles(rng: np.random.Generator, size: int) -> Gray:
    """Return a chequered floor, or tiles with joints."""
    tile, shift = rng.uniform(25, 160), rng.uniform(0, 160, 2)
    y, x = np.mgrid[0:size, 0:size].astype(np.float32)
    odd = (np.floor((x + shift[0]) / tile) + np.floor((y + shift[1]) / tile)) % 2
    picture = rng.uniform(0, 130) + odd * (rng.uniform(0, 200) if rng.random() < 0.6 else rng.uniform(90, 240))
    if rng.random() < 0.4:
        joint = max(1.0, tile * rng.uniform(0.02, 0.08))
        lines = (((x + shift[0]) % tile) < joint) | (((y + shift[1]) % tile) < joint)
        picture = np.where(lines, rng.uniform(0, 255), picture)
    return (picture + ripple(rng, size, size, 60) * rng.uniform(0, 15)).astype(np.float32)


def plain(rng: np.random.Generator, size: int) -> Gray:
    """Return a nearly even surface."""
    return rng.uniform(8, 250) + ripple(rng, size, size, rng.uniform(30, 300)) * rng.uniform(0, 50)


def surface(rng: np.random.Generator, photos: list[Gray], fonts: Fonts, size: int) -> Gray:
    """Return a square surface of one of the kinds, turned, before anything is laid on it."""
    kind = rng.random()
    if kind < 0.42 and photos:
        return _photo(rng, photos, size)
    if kind < 0.56:
        picture = _wood(rng, size)
    elif kind < 0.66:
        picture = _cloth(rng, size)
    elif kind < 0.72:
        picture = _keyboard(rng, fonts, size)
    elif kind < 0.82:
        picture = _tiles(rng, size)
    else:
        return plain(rng, size)
    if rng.random() < 0.6:
        turn = cv2.getRotationMatrix2D((size / 2, size / 2), rng.uniform(0, 360), rng.uniform(1.0, 1.6))
        picture = cv2.warpAffine(picture, turn, (size, size), borderMode=cv2.BORDER_REFLECT)
    return picture


def _paper(rng: np.random.Generator, fonts: Fonts) -> Gray:
    """Return a receipt, letter, book page or form: things with an outline and text that are no documents."""
    long, short = int(rng.integers(260, 620)), int(rng.integers(110, 430))
    shape = (long, short) if rng.random() < 0.7 else (short, long)
    sheet = Image.new("L", (shape[1], shape[0]))
    draw = ImageDraw.Draw(sheet)
    size = rng.uniform(6, 18)
    font = fonts.any(rng, size) if rng.random() < 0.8 else fonts.get(fonts.ocr_b, size)
    y, left = rng.uniform(5, 60), rng.uniform(0.03, 0.15) * shape[1]
    while y < shape[0] - size and rng.random() < 0.985:
        draw.text((left, y), words(rng, int(rng.integers(1, 9))), font=font, fill=int(rng.integers(150, 256)))
        y += size * rng.uniform(1.1, 1.7) if rng.random() < 0.85 else size * 3
    ink = np.asarray(sheet, np.float32) / 255
    tone = rng.uniform(150, 250)
    return (tone + ripple(rng, *shape, 150) * rng.uniform(0, 15)) * (1 - ink) + rng.uniform(10, 110) * ink


def _board(rng: np.random.Generator) -> Gray:
    """Return a sheet with a regular pattern and a margin: a chequered board, a window front, a calendar."""
    across, down = int(rng.integers(3, 12)), int(rng.integers(3, 12))
    cell = int(rng.integers(18, 75))
    dark, light = rng.uniform(0, 110), rng.uniform(120, 255)
    y, x = np.mgrid[0 : down * cell, 0 : across * cell].astype(np.float32) / cell
    if rng.random() < 0.65:
        pattern = (np.floor(x) + np.floor(y)) % 2
    else:
        inset = rng.uniform(0.1, 0.35)
        pattern = ((np.minimum(x % 1, 1 - x % 1) > inset) & (np.minimum(y % 1, 1 - y % 1) > inset)).astype(np.float32)
    sheet = dark + (light - dark) * (pattern if rng.random() < 0.5 else 1 - pattern)
    rim = int(cell * rng.uniform(0, 1.2))
    edge = float(light if rng.random() < 0.6 else rng.uniform(0, 255))
    return cv2.copyMakeBorder(sheet.astype(np.float32), rim, rim, rim, rim, cv2.BORDER_CONSTANT, value=edge)


def _add_board(rng: np.random.Generator, picture: Gray) -> Gray:
    """Lay a board on the surface, seen from the side, often larger than a document and in the middle."""
    size, board = picture.shape[0], _board(rng)
    height, width = board.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    turn = rng.normal() * 0.3 if rng.random() < 0.7 else rng.uniform(0, 2 * np.pi)
    rotate = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    scale = size * rng.uniform(0.45, 1.3) / max(height, width)
    lean = rng.normal(size=(4, 2)) * min(height, width) * rng.uniform(0, 0.1)
    placed = ((corners - (width / 2, height / 2) + lean) @ rotate.T) * scale + size * rng.uniform(0.25, 0.75, 2)
    matrix = cv2.getPerspectiveTransform(corners, placed.astype(np.float32))
    cover = cv2.warpPerspective(np.ones_like(board), matrix, (size, size))
    return picture * (1 - cover) + cv2.warpPerspective(board, matrix, (size, size)) * cover


def add_papers(rng: np.random.Generator, fonts: Fonts, picture: Gray) -> Gray:
    """Lay boards, papers, lines and shapes on the surface."""
    size = picture.shape[0]
    if rng.random() < 0.18:
        picture = _add_board(rng, picture)
    for _ in range(int(rng.integers(1, 3)) if rng.random() < 0.3 else 0):
        paper = _paper(rng, fonts)
        height, width = paper.shape
        turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(0, 360), rng.uniform(0.5, 1.3))
        turn[:, 2] += rng.uniform(0, size, 2) - (width / 2, height / 2)
        cover = cv2.warpAffine(np.ones_like(paper), turn, (size, size))
        picture = picture * (1 - cover) + cv2.warpAffine(paper, turn, (size, size)) * cover
    for _ in range(int(rng.integers(0, 4)) if rng.random() < 0.5 else 0):
        tone, centre = float(rng.uniform(0, 255)), (int(rng.uniform(0, size)), int(rng.uniform(0, size)))
        if rng.random() < 0.4:
            axes = (int(rng.uniform(10, 140)), int(rng.uniform(10, 140)))
            cv2.ellipse(picture, centre, axes, rng.uniform(0, 180), 0, 360, tone, -1, cv2.LINE_AA)
        elif rng.random() < 0.5:
            box = cv2.boxPoints((centre, (rng.uniform(20, 330), rng.uniform(20, 200)), rng.uniform(0, 180)))
            cv2.fillPoly(picture, [box.astype(np.int32)], tone, cv2.LINE_AA)
        else:
            end = (int(rng.uniform(0, size)), int(rng.uniform(0, size)))
            cv2.line(picture, centre, end, tone, int(rng.integers(1, 40)), cv2.LINE_AA)
    return picture


def add_fingers(rng: np.random.Generator, picture: Gray, quad: NDArray[np.float32]) -> Gray:
    """Lay one to four fingers over an edge of the document `quad`: they come from outside."""
    size = picture.shape[0]
    side = int(rng.integers(4))
    start, end, centre = quad[side], quad[(side + 1) % 4], quad.mean(0)
    short = float(min(np.linalg.norm(quad[1] - quad[0]), np.linalg.norm(quad[2] - quad[1])))
    tone, width = rng.uniform(50, 225), short * rng.uniform(0.1, 0.24)
    where, cover = rng.uniform(0.1, 0.75), np.zeros((size, size), np.float32)
    for finger in range(int(rng.choice([1, 1, 2, 3, 4]))):
        on_edge = start + (end - start) * (where + finger * width * 1.15 / max(1.0, float(np.linalg.norm(end - start))))
        inward = (centre - on_edge) / max(1.0, float(np.linalg.norm(centre - on_edge)))
        turn = rng.normal() * 0.25
        inward = np.array(
            [inward[0] * np.cos(turn) - inward[1] * np.sin(turn), inward[0] * np.sin(turn) + inward[1] * np.cos(turn)]
        )
        tip, root = on_edge + inward * short * rng.uniform(0, 0.22), on_edge - inward * short * rng.uniform(0.6, 2)
        cv2.line(cover, tuple(map(int, tip)), tuple(map(int, root)), 1.0, max(3, int(width)), cv2.LINE_AA)
        if rng.random() < 0.3:
            nail = tip - inward * width * 0.1
            cv2.ellipse(
                cover, tuple(map(int, nail)), (max(2, int(width * 0.3)), max(2, int(width * 0.4))), 0, 0, 360, 0.85, -1
            )
    soft = cv2.GaussianBlur(cover, (0, 0), max(1.0, width * 0.2))
    return picture * (1 - cover) + tone * (0.55 + 0.45 * soft) * cover
