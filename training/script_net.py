"""The network that tells in which script a printed line is written."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from training.script_lines import CLASSES, HEIGHT, WIDTH


def _layer(inputs: int, outputs: int, kernel: tuple[int, int], stride: tuple[int, int] = (1, 1)) -> nn.Sequential:
    padding = (0 if kernel[0] == 2 else kernel[0] // 2, kernel[1] // 2)
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, padding, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)
    )


class ScriptNet(nn.Module):
    """Windows ``[n, 1, 32, 160]`` (mean 0, deviation about 1) to logits ``[n, 25]``."""

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(
            _layer(1, 16, (5, 5), (2, 2)),
            _layer(16, 32, (3, 3), (2, 2)),
            _layer(32, 32, (3, 3)),
            _layer(32, 64, (3, 3), (2, 2)),
            _layer(64, 64, (3, 3), (2, 1)),
            _layer(64, 64, (2, 3)),
            _layer(64, 64, (1, 5)),
        )
        self.head = nn.Sequential(nn.Dropout(0.1), nn.Linear(128, len(CLASSES)))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        along = self.body(x).squeeze(2)
        logits: torch.Tensor = self.head(torch.cat((along.mean(2), along.amax(2)), 1))
        return logits


class _Probabilities(nn.Module):
    def __init__(self, net: ScriptNet) -> None:
        super().__init__()
        self.net = net

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return torch.softmax(self.net(x), -1)


def export(net: ScriptNet, path: Path) -> None:
    """Write ONNX: ``x`` float32 ``[n, 1, 32, 160]`` to ``y`` ``[n, 25]`` (probabilities), any n."""
    copy = ScriptNet()
    copy.load_state_dict(net.state_dict())
    copy.eval()
    part = path.with_suffix(".part")
    torch.onnx.export(
        _Probabilities(copy).eval(),
        (torch.randn(1, 1, HEIGHT, WIDTH),),
        str(part),
        input_names=["x"],
        output_names=["y"],
        dynamic_axes={"x": {0: "n"}},
        opset_version=17,
        dynamo=False,
    )
    part.replace(path)
