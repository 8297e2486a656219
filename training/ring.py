"""Samples made by another process while the network learns: a ring in shared memory, drawn from at random.

One core makes about half as many strips as the other one can learn from, so that each is seen about twice.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import random
from multiprocessing.sharedctypes import RawArray, RawValue
from multiprocessing.synchronize import Lock
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from training import lines, mrz_text

LONGEST: Final = 47
_INDEX: Final = {character: n + 1 for n, character in enumerate(mrz_text.ALPHABET)}


class Ring:
    """``size`` strips with their labels. `start` begins to fill it, `draw` takes a batch."""

    def __init__(self, size: int, seed: int) -> None:
        self._size = size
        self._seed = seed
        self._strips = RawArray(ctypes.c_uint8, size * lines.HEIGHT * lines.WIDTH)
        self._labels = RawArray(ctypes.c_uint8, size * (LONGEST + 1))
        self._made = RawValue(ctypes.c_long, 0)
        self._lock: Lock = multiprocessing.Lock()

    @property
    def made(self) -> int:
        """How many strips were made so far."""
        return int(self._made.value)

    def start(self) -> multiprocessing.Process:
        process = multiprocessing.Process(target=self._fill, daemon=True)
        process.start()
        return process

    def draw(self, rng: np.random.Generator, count: int) -> tuple[NDArray[np.uint8], list[NDArray[np.uint8]]]:
        """Strips ``[count, 32, 448]`` and their labels (classes of CTC)."""
        strips, labels = self._views()
        with self._lock:
            chosen = rng.integers(0, min(self.made, self._size), count)
            picked, rows = strips[chosen], labels[chosen]
        return picked, [row[1 : 1 + row[0]] for row in rows]

    def _views(self) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
        strips = np.frombuffer(self._strips, np.uint8).reshape(self._size, lines.HEIGHT, lines.WIDTH)
        return strips, np.frombuffer(self._labels, np.uint8).reshape(self._size, LONGEST + 1)

    def _fill(self) -> None:
        cv2.setNumThreads(1)
        rng, words = np.random.default_rng(self._seed), random.Random(self._seed)
        strips, labels = self._views()
        while True:
            strip, text = lines.sample(rng, words)
            slot = self.made % self._size
            with self._lock:
                strips[slot] = strip
                labels[slot, 0] = len(text)
                labels[slot, 1 : 1 + len(text)] = [_INDEX[character] for character in text]
                self._made.value += 1
