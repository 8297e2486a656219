"""Train the finder and write it as ONNX: ``python -m training.train_finder --minutes 50 --out finder``.

One process draws scenes while the other learns. `--out NAME` gets NAME.pt (checkpoint), NAME.onnx (what is shipped)
and grows lines of figures on standard output; both files are rewritten every few minutes with the averaged weights.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.data import DataLoader, IterableDataset

from training.backdrops import TRAINING_PHOTOS, UNSEEN_PHOTOS
from training.finder_net import Exported, Finder
from training.scenes import SHAPES, Scene, Scenes, View, view

BATCH = 12
FRESH = 3  # scenes drawn anew for each batch
KEPT = 1000  # scenes in the ring
Batch = tuple[Tensor, Tensor, Tensor, Tensor]


def normalised(picture: np.ndarray) -> np.ndarray:
    """Return the gray picture as the net takes it."""
    gray = picture.astype(np.float32)
    return (gray - gray.mean()) / (gray.std() + 12)


def collate(views: list[View]) -> Batch:
    """Return pictures [n, 1, H, W], masks [n, 3, h, w], edge [n, h, w], direction [n, 2]."""
    return (
        torch.from_numpy(np.stack([normalised(v.picture) for v in views])[:, None]),
        torch.from_numpy(np.stack([v.masks for v in views])),
        torch.from_numpy(np.stack([v.edge for v in views])),
        torch.tensor([v.direction for v in views], dtype=torch.float32),
    )


class Batches(IterableDataset[Batch]):
    """Endless batches: a ring of scenes of which a few are replaced for each batch, each seen anew every time."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def __iter__(self) -> Iterator[Batch]:
        cv2.setNumThreads(1)
        rng = np.random.default_rng(self.seed)
        source, ring, place = Scenes(rng, TRAINING_PHOTOS), list[Scene](), 0
        while True:
            fresh = [source.scene() for _ in range(FRESH if len(ring) > 60 else BATCH)]
            chosen = fresh + [ring[int(rng.integers(len(ring)))] for _ in range(BATCH - len(fresh))]
            for scene in fresh:
                if len(ring) < KEPT:
                    ring.append(scene)
                else:
                    ring[place] = scene
                    place = (place + 1) % KEPT
            shape = SHAPES[int(rng.integers(len(SHAPES)))]
            yield collate([view(rng, scene, shape) for scene in chosen])


def overlap(probability: Tensor, mask: Tensor) -> Tensor:
    """One minus the Dice overlap, mean over the batch; 20 cells are added so that empty masks count gently."""
    shared, both = (probability * mask).sum((1, 2)), (probability + mask).sum((1, 2))
    return (1 - (2 * shared + 20) / (both + 20)).mean()


def losses(answer: Tensor, masks: Tensor, edge: Tensor, direction: Tensor) -> dict[str, Tensor]:
    """Return the terms of the loss: the outline of the document weighs four times as much as its inside."""
    logits, probability = answer[:, :3], torch.sigmoid(answer[:, :3])
    twice = torch.tensor(2.0)
    terms = {}
    for channel, name in ((0, "mrz"), (2, "barcode")):
        cross = functional.binary_cross_entropy_with_logits(logits[:, channel], masks[:, channel], pos_weight=twice)
        terms[name] = 2 * cross + overlap(probability[:, channel], masks[:, channel])
    cross = functional.binary_cross_entropy_with_logits(logits[:, 1], masks[:, 1], reduction="none")
    terms["document"] = 2 * (cross * (1 + 3 * edge)).mean() + overlap(probability[:, 1], masks[:, 1])
    vector = answer[:, 3:5] / (answer[:, 3:5].norm(dim=1, keepdim=True) + 1e-3)
    off = 1 - (vector * direction[:, :, None, None]).sum(1)
    weight = (masks[:, 0] > 0.5).float() + 0.15 * (masks[:, 1] > 0.5).float()
    terms["direction"] = (off * weight).sum() / (weight.sum() + 1)
    return terms


def fixed_views(count: int) -> list[View]:
    """Return the views that training is watched with: own seed, photos that training never sees."""
    rng = np.random.default_rng(20260722)
    source = Scenes(rng, UNSEEN_PHOTOS)
    return [view(rng, source.scene(), SHAPES[i % len(SHAPES)]) for i in range(count)]


@torch.no_grad()
def examine(net: torch.nn.Module, views: list[View]) -> str:
    """Return one line: overlap (IoU) of each mask at 0.5, share of documents over 0.9, mean error of direction."""
    net.eval()
    found: dict[int, list[float]] = {0: [], 1: [], 2: []}
    degrees, false = [], 0
    for seen in views:
        x, masks, _, direction = collate([seen])
        answer = net(x).float()[0]
        for channel, scores in found.items():
            truth, guess = masks[0, channel] > 0.5, answer[channel] > 0
            if truth.sum() > 12:
                scores.append(float((truth & guess).sum() / (truth | guess).sum()))
            elif channel == 1:
                false += int(guess.sum() > 60)
        inside = masks[0, 0] > 0.5
        if inside.sum() > 12:
            vector = answer[3:5, inside].sum(1)
            cosine = float((vector * direction[0]).sum() / (vector.norm() + 1e-6))
            degrees.append(math.degrees(math.acos(max(-1.0, min(1.0, cosine)))))
    means = " ".join(f"{name} {np.mean(found[i]):.3f}" for i, name in enumerate(("mrz", "document", "barcode")))
    over = np.mean(np.array(found[1]) > 0.9)
    lost = np.mean(np.array(found[0]) < 0.4)
    shares = f"document over .9 {over:.2f}; mrz lost {lost:.3f}; false {false}"
    return f"IoU {means}; {shares}; degrees {np.median(degrees):.1f}"


def export(net: Finder, path: Path) -> None:
    """Write the net as one ONNX file with any number of pictures of any size."""
    net.eval()
    axes = {"x": {0: "n", 2: "h", 3: "w"}, "y": {0: "n", 2: "h4", 3: "w4"}}
    torch.onnx.export(
        Exported(net).eval(),
        (torch.zeros(1, 1, 384, 384),),
        str(path),
        input_names=["x"],
        output_names=["y"],
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )


def save(averaged: AveragedModel, out: Path) -> None:
    """Write checkpoint and ONNX of the averaged weights."""
    net = Finder()
    net.load_state_dict(averaged.module.state_dict())
    torch.save(net.state_dict(), out.with_suffix(".pt"))
    export(net, out.with_suffix(".onnx"))


def train(*, minutes: float, steps: int, seed: int, out: Path, threads: int, rate: float, start: Path | None) -> None:
    """Learn for `minutes` of wall time or `steps`, whichever ends first; the rate follows half a cosine over it."""
    torch.set_num_threads(threads)
    cv2.setNumThreads(1)
    torch.manual_seed(seed)
    net = Finder()
    if start is not None:
        net.load_state_dict(torch.load(start))
    net = net.to(memory_format=torch.channels_last)
    averaged = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.995), use_buffers=True)
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=1e-4)
    loader = DataLoader(
        Batches(seed), batch_size=None, num_workers=1, prefetch_factor=6, multiprocessing_context="spawn"
    )
    views, running = fixed_views(100), dict[str, float]()
    begun = examined = time.monotonic()
    for step, (x, masks, edge, direction) in enumerate(loader, 1):
        done = max((time.monotonic() - begun) / (minutes * 60), step / steps)
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1, step / 200) * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * min(1, done))))
        net.train()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            answer = net(x.contiguous(memory_format=torch.channels_last))
        terms = losses(answer.float(), masks, edge, direction)
        optimiser.zero_grad()
        torch.stack(list(terms.values())).sum().backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(net.parameters(), 5)
        optimiser.step()
        averaged.update_parameters(net)
        for name, term in terms.items():
            value = float(term.detach())
            running[name] = 0.98 * running.get(name, value) + 0.02 * value
        if step % 100 == 0:
            said = " ".join(f"{name} {value:.3f}" for name, value in running.items())
            print(f"{step} {time.monotonic() - begun:.0f}s {said}", flush=True)
        if time.monotonic() - examined > 180 or done >= 1:
            print(f"{step} {examine(averaged.module, views)}", flush=True)
            save(averaged, out)
            examined = time.monotonic()
        if done >= 1:
            return


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--steps", type=int, default=10**9)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("finder"))
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rate", type=float, default=2.5e-3, help="highest learning rate")
    parser.add_argument("--start", type=Path, help="checkpoint to go on from")
    arguments = parser.parse_args()
    train(
        minutes=arguments.minutes,
        steps=arguments.steps,
        seed=arguments.seed,
        out=arguments.out,
        threads=arguments.threads,
        rate=arguments.rate,
        start=arguments.start,
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
