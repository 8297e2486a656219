"""Trains the reader of MRZ lines on synthetic strips and writes it as ONNX.

    python -m training.train_recogniser --minutes 50 --seed 1 --out build/recogniser.onnx

One process makes strips, this one learns. The learning rate follows a cosine over the given minutes (or steps). A
checkpoint (``.pt``) and the ONNX file are written every few minutes, so that a run that is stopped leaves a model.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from training import lines
from training.mrz_text import ALPHABET
from training.recogniser_net import Recogniser, export
from training.ring import Ring

BATCH = 64
PEAK_RATE = 2e-3
WARM_UP = 200
SOFTENING = 4.0
"""Added to the deviation of a strip, gray values: an empty strip is not blown up to noise."""


def normalised(strips: NDArray[np.uint8]) -> NDArray[np.float32]:
    """``[n, 32, w]`` to ``[n, 1, 32, w]``, each strip with mean 0; `kyc_desktop.capture.recogniser` does the same."""
    x = strips.astype(np.float32)
    mean, deviation = x.mean((1, 2), keepdims=True), x.std((1, 2), keepdims=True)
    return ((x - mean) / (deviation + SOFTENING))[:, None]


def rate(part: float, step: int) -> float:
    """The learning rate after ``part`` (0 to 1) of the run."""
    return PEAK_RATE * min(1.0, (step + 1) / WARM_UP) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1.0, part))))


def greedy(logits: torch.Tensor) -> list[str]:
    """The text of each row of ``[n, t, 38]``: best class of each step, repeats and blanks removed."""
    texts = []
    for row in logits.argmax(-1).tolist():
        kept = [k for i, k in enumerate(row) if k and (i == 0 or row[i - 1] != k)]
        texts.append("".join(ALPHABET[k - 1] for k in kept))
    return texts


class Examination:
    """A fixed set of strips that training never sees."""

    def __init__(self, count: int, seed: int) -> None:
        rng, words = np.random.default_rng(seed), random.Random(seed)
        self._samples = [lines.sample(rng, words) for _ in range(count)]

    def score(self, net: Recogniser) -> dict[str, float]:
        """Per cent of lines that are right in every character, of all and of the clearest half by likelihood."""
        net.eval()
        right: defaultdict[str, list[bool]] = defaultdict(list)
        with torch.no_grad():
            for at in range(0, len(self._samples), BATCH):
                part = self._samples[at : at + BATCH]
                logits = net(torch.from_numpy(normalised(np.stack([strip for strip, _ in part]))))
                sure = torch.softmax(logits, -1).amax(-1).mean(-1).tolist()
                for text, (_, truth), certainty in zip(greedy(logits), part, sure, strict=True):
                    right["all"].append(text == truth)
                    right["sure" if certainty > 0.99 else "unsure"].append(text == truth)
        net.train()
        return {name: 100 * sum(hits) / len(hits) for name, hits in right.items()}


def train(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    cv2.setNumThreads(1)
    net = Recogniser().to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(net.parameters(), lr=PEAK_RATE, weight_decay=1e-4)
    examination = Examination(512, seed=options.seed + 1_000_003)
    ring = Ring(12_000, options.seed)
    ring.start()
    rng = np.random.default_rng(options.seed)
    begun, saved, smooth, step = time.monotonic(), time.monotonic(), math.nan, 0
    while ring.made < 20 * BATCH:
        time.sleep(0.1)
    while True:
        seconds = time.monotonic() - begun
        part = step / options.steps if options.steps else seconds / (options.minutes * 60)
        if part >= 1:
            break
        for group in optimiser.param_groups:
            group["lr"] = rate(part, step)
        loss = _step(net, optimiser, *ring.draw(rng, BATCH))
        smooth = loss if math.isnan(smooth) else 0.98 * smooth + 0.02 * loss
        step += 1
        if step % 100 == 0:
            print(f"step {step} seconds {seconds:.0f} loss {smooth:.4f} strips {ring.made}", flush=True)
        if time.monotonic() - saved > 180:
            saved = time.monotonic()
            _save(net, options.out, examination)
    _save(net, options.out, examination)
    print(f"done: {step} steps, {ring.made} strips", flush=True)


def _step(
    net: Recogniser, optimiser: torch.optim.Optimizer, strips: NDArray[np.uint8], labels: Sequence[NDArray[np.uint8]]
) -> float:
    x = torch.from_numpy(normalised(strips)).contiguous(memory_format=torch.channels_last)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = net(x)
    log_probabilities = functional.log_softmax(logits.float(), 2).permute(1, 0, 2)
    loss = functional.ctc_loss(
        log_probabilities,
        torch.from_numpy(np.concatenate(labels).astype(np.int64)),
        torch.full((len(strips),), log_probabilities.shape[0], dtype=torch.long),
        torch.tensor([len(label) for label in labels]),
        zero_infinity=True,
    )
    optimiser.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 5.0)
    optimiser.step()
    return float(loss.item())


def _save(net: Recogniser, out: Path, examination: Examination) -> None:
    out.parent.mkdir(parents=True, exist_ok=True)
    torch.save(net.state_dict(), out.with_suffix(".pt"))
    export(net, out)
    print(" ".join(f"{name} {value:.1f} %" for name, value in sorted(examination.score(net).items())), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=50, help="wall time of the run")
    parser.add_argument("--steps", type=int, default=0, help="steps instead of minutes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("build/recogniser.onnx"))
    parser.add_argument("--threads", type=int, default=1)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
