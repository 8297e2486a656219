"""Trains the network that tells scripts apart, on drawn lines, and writes it as ONNX.

    python -m training.train_script --windows 60000 --epochs 14 --seed 1 --out build/script.onnx

First the windows are drawn (4 ms each), then they are learned from. The examination has the fonts of
`script_lines.UNSEEN`, which training never sees; scripts without such a font are not examined.
"""

from __future__ import annotations

import argparse
import math
import random
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional

from training import script_lines, script_text
from training.script_lines import CLASSES
from training.script_net import ScriptNet, export

BATCH = 128
PEAK_RATE = 3e-3
SOFTENING = 4.0
"""Added to the deviation of a window, gray values: an empty one is not blown up to noise."""

Windows = NDArray[np.uint8]
Labels = NDArray[np.int64]


def normalised(windows: Windows) -> NDArray[np.float32]:
    """``[n, 32, 160]`` to ``[n, 1, 32, 160]``; `kyc_desktop.capture.script` does the same."""
    x = windows.astype(np.float32)
    mean, deviation = x.mean((1, 2), keepdims=True), x.std((1, 2), keepdims=True)
    return ((x - mean) / (deviation + SOFTENING))[:, None]


def drawn(count: int, seed: int, fonts: script_lines.Fonts) -> tuple[Windows, Labels]:
    """``count`` windows and the numbers of their classes."""
    rng, words, vocabulary = np.random.default_rng(seed), random.Random(seed), script_text.load()
    windows = np.empty((count, script_lines.HEIGHT, script_lines.WIDTH), np.uint8)
    labels = np.empty(count, np.int64)
    for at in range(count):
        windows[at], labels[at] = script_lines.sample(rng, words, vocabulary, fonts)
    return windows, labels


def score(net: ScriptNet, windows: Windows, labels: Labels) -> dict[str, float]:
    """Per cent right of all; of those above 0.9 for another script than Latin, how many are Latin in truth."""
    net.eval()
    with torch.no_grad():
        parts = [torch.softmax(net(torch.from_numpy(normalised(windows[at : at + 512]))), -1) for at in
                 range(0, len(windows), 512)]  # fmt: skip
    net.train()
    answer = torch.cat(parts).numpy()
    latin = CLASSES.index("Latn")
    foreign = answer[:, latin + 1 :].sum(1)
    written = labels > latin
    return {
        "right": 100 * float((answer.argmax(1) == labels).mean()),
        "foreign found": 100 * float((foreign[written] > 0.9).mean()),
        "latin taken for foreign": 100 * float((foreign[labels == latin] > 0.9).mean()),
        "nothing taken for foreign": 100 * float((foreign[labels == 0] > 0.9).mean()),
    }


def train(options: argparse.Namespace) -> None:
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    cv2.setNumThreads(1)
    rng = np.random.default_rng(options.seed)
    folders = [Path("/usr/share/fonts"), *options.fonts]
    windows, labels = drawn(options.windows, options.seed, script_lines.Fonts.of(folders))
    examined = drawn(4000, options.seed + 1_000_003, script_lines.Fonts.of(folders, unseen=True))
    print(f"{len(windows)} windows drawn", flush=True)
    net = ScriptNet()
    optimiser = torch.optim.AdamW(net.parameters(), lr=PEAK_RATE, weight_decay=1e-3)
    steps, step = options.epochs * (len(windows) // BATCH), 0
    for epoch in range(options.epochs):
        order = rng.permutation(len(windows))
        total = 0.0
        for at in range(0, len(order) - BATCH + 1, BATCH):
            for group in optimiser.param_groups:
                group["lr"] = PEAK_RATE * min(1.0, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * step / steps))
            chosen = order[at : at + BATCH]
            total += _step(net, optimiser, windows[chosen], labels[chosen])
            step += 1
        figures = " ".join(f"{name} {value:.1f} %" for name, value in score(net, *examined).items())
        print(f"epoch {epoch + 1} loss {total / (len(order) // BATCH):.4f} {figures}", flush=True)
        options.out.parent.mkdir(parents=True, exist_ok=True)
        export(net, options.out)


def _step(net: ScriptNet, optimiser: torch.optim.Optimizer, windows: Windows, labels: Labels) -> float:
    logits = net(torch.from_numpy(normalised(windows)))
    loss = functional.cross_entropy(logits, torch.from_numpy(labels), label_smoothing=0.02)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    return float(loss.item())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--windows", type=int, default=60_000)
    parser.add_argument("--epochs", type=int, default=14)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--fonts", type=Path, action="append", default=[], help="a further folder with fonts")
    parser.add_argument("--out", type=Path, default=Path("build/script.onnx"))
    train(parser.parse_args())


if __name__ == "__main__":
    main()
