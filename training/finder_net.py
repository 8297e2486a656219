"""The finder: a small encoder and decoder that marks MRZ, document and barcode on a gray picture.

Input ``x`` [n, 1, H, W], float32, gray minus its mean over (its deviation plus 12); H and W multiples of 32.
Output [n, 5, H/4, W/4]: logits of MRZ block, document, PDF417, then cosine and sine of the reading direction.
`Exported` turns the logits into probabilities; that is what is shipped.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

CHANNELS = (16, 32, 48, 80)


def conv(inside: int, outside: int, kernel: int = 3, stride: int = 1, dilation: int = 1) -> nn.Sequential:
    """Convolution, batch normalisation, ReLU; keeps the size at stride 1."""
    padding = dilation * (kernel // 2)
    return nn.Sequential(
        nn.Conv2d(inside, outside, kernel, stride, padding, dilation, bias=False),
        nn.BatchNorm2d(outside),
        nn.ReLU(inplace=True),
    )


class Residual(nn.Module):
    """Two convolutions beside a short cut."""

    def __init__(self, channels: int, dilation: int = 1) -> None:
        super().__init__()
        self.first = conv(channels, channels, dilation=dilation)
        self.second = nn.Sequential(
            nn.Conv2d(channels, channels, 3, 1, dilation, dilation, bias=False), nn.BatchNorm2d(channels)
        )

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.second(self.first(x)))


class Finder(nn.Module):
    """Encoder to one cell in 32 pixels with dilated blocks, then added up again to one cell in 4."""

    def __init__(self, channels: tuple[int, int, int, int] = CHANNELS) -> None:
        super().__init__()
        a, b, c, d = channels
        self.to_2 = conv(1, a, 3, 2)
        self.to_4 = nn.Sequential(conv(a, b, 3, 2), Residual(b))
        self.to_8 = nn.Sequential(conv(b, c, 3, 2), Residual(c))
        self.to_16 = nn.Sequential(conv(c, d, 3, 2), Residual(d), Residual(d, 2))
        self.to_32 = nn.Sequential(conv(d, d, 3, 2), Residual(d), Residual(d, 2), Residual(d, 4))
        self.from_32 = conv(d, d, 1)
        self.at_16 = conv(d, c)
        self.at_8 = conv(c, c)
        self.from_8 = conv(c, b, 1)
        self.head = nn.Sequential(conv(b, 32), nn.Conv2d(32, 5, 1))

    def forward(self, x: Tensor) -> Tensor:
        quarter = self.to_4(self.to_2(x))
        eighth = self.to_8(quarter)
        sixteenth = self.to_16(eighth)
        y = self.at_16(sixteenth + _double(self.from_32(self.to_32(sixteenth))))
        y = self.at_8(eighth + _double(y))
        out: Tensor = self.head(quarter + _double(self.from_8(y)))
        return out


class Exported(nn.Module):
    """The finder with probabilities in place of logits."""

    def __init__(self, finder: Finder) -> None:
        super().__init__()
        self.finder = finder

    def forward(self, x: Tensor) -> Tensor:
        y = self.finder(x)
        return torch.cat([torch.sigmoid(y[:, :3]), y[:, 3:]], 1)


def _double(x: Tensor) -> Tensor:
    return functional.interpolate(x, scale_factor=2.0, mode="nearest")
