"""``kyc-desktop specimen`` as a tester types it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from kyc_desktop.__main__ import main


def size(path: Path) -> tuple[str | None, tuple[int, int]]:
    with Image.open(path) as image:
        return image.format, image.size


@pytest.mark.parametrize(
    ("options", "name", "kind"),
    [
        ([], "page.jpg", "JPEG"),
        (["--side", "front"], "page.png", "PNG"),
        (["--persona", "jonas", "--kind", "id", "--side", "back"], "back.webp", "WEBP"),
        (["--kind", "licence", "--defect", "wrong-side"], "front.JPG", "JPEG"),
        (["--kind", "drivers_license", "--defect", "blur"], "front.jpeg", "JPEG"),
    ],
)
def test_it_writes_a_photo(options: list[str], name: str, kind: str, tmp_path: Path) -> None:
    out = tmp_path / name
    assert main(["specimen", *options, str(out)]) == 0
    written, (width, height) = size(out)
    assert written == kind
    assert width > height > 800


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--kind", "visa", "x.jpg"], "visa is not one of passport, id, licence"),
        (["--side", "back", "x.jpg"], "a passport has no back, only page"),
        (["--defect", "scratched", "x.jpg"], "scratched is not a defect"),
        (["--persona", "nobody", "x.jpg"], "invalid choice"),
        (["x.pdf"], "must end in .jpg, .png or .webp"),
    ],
)
def test_a_wrong_option_is_named(options: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["specimen", *options])
    assert end.value.code == 2
    assert said in capsys.readouterr().err


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["specimen", str(tmp_path / "missing" / "page.jpg")]) == 1
    assert "cannot be written: No such file or directory" in capsys.readouterr().err
