"""The network that reads one line of a machine readable zone."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import torch
from torch import nn

from training.mrz_text import ALPHABET

CLASSES: Final = len(ALPHABET) + 1
"""The blank of CTC is class 0; class n + 1 is character n of the alphabet."""
STRIDE: Final = 4
"""Pixels of the strip for one step of the output."""


class ConvNormAct(nn.Sequential):
    """Convolution, batch normalisation, ReLU."""

    def __init__(
        self,
        inputs: int,
        outputs: int,
        kernel: tuple[int, int] = (3, 3),
        *,
        stride: tuple[int, int] = (1, 1),
        padding: tuple[int, int] | None = None,
    ) -> None:
        pad = (kernel[0] // 2, kernel[1] // 2) if padding is None else padding
        super().__init__(
            nn.Conv2d(inputs, outputs, kernel, stride, pad, bias=False),
            nn.BatchNorm2d(outputs),
            nn.ReLU(inplace=True),
        )


class Residual(nn.Module):
    """Two convolutions of the same shape around a shortcut."""

    def __init__(self, channels: int, kernel: tuple[int, int] = (3, 3), *, dilation: int = 1) -> None:
        super().__init__()
        pad = (kernel[0] // 2, kernel[1] // 2 * dilation)

        def convolution() -> nn.Conv2d:
            return nn.Conv2d(channels, channels, kernel, padding=pad, dilation=(1, dilation), bias=False)

        self.body = nn.Sequential(
            convolution(), nn.BatchNorm2d(channels), nn.ReLU(inplace=True), convolution(), nn.BatchNorm2d(channels)
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.relu(x + self.body(x))


class Recogniser(nn.Module):
    """Strips ``[n, 1, 32, w]`` (mean 0, deviation about 1) to logits ``[n, w / 4, 38]``.

    Every channel count is a multiple of 32: bfloat16 convolutions of the CPU are several times faster then.
    """

    def __init__(self, stem: int = 32, middle: int = 64, context: int = 96) -> None:
        super().__init__()
        self.body = nn.Sequential(
            ConvNormAct(1, stem, stride=(2, 2)),
            ConvNormAct(stem, stem, stride=(2, 2)),
            Residual(stem),
            ConvNormAct(stem, middle, stride=(2, 1)),
            Residual(middle),
            ConvNormAct(middle, context, (4, 1), padding=(0, 0)),
            Residual(context, (1, 5)),
            Residual(context, (1, 5)),
            Residual(context, (1, 3), dilation=3),
            nn.Dropout2d(0.1),
            nn.Conv2d(context, CLASSES, 1),
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        logits: torch.Tensor = self.body(x)
        return logits.squeeze(2).permute(0, 2, 1)


class _Probabilities(nn.Module):
    def __init__(self, net: Recogniser) -> None:
        super().__init__()
        self.net = net

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.softmax(self.net(x), -1)


def export(net: Recogniser, path: Path) -> None:
    """Write ONNX: ``x`` float32 ``[n, 1, 32, w]`` to ``y`` ``[n, w / 4, 38]`` (probabilities), any n and w."""
    copy = Recogniser()
    copy.load_state_dict(net.state_dict())
    copy.eval()
    part = path.with_suffix(".part")
    torch.onnx.export(
        _Probabilities(copy).eval(),
        (torch.randn(1, 1, 32, 768),),
        str(part),
        input_names=["x"],
        output_names=["y"],
        dynamic_axes={"x": {0: "n", 3: "w"}},
        opset_version=17,
        dynamo=False,
    )
    part.replace(path)
