"""``check-operator``: the verdict on an operator's folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from kyc_desktop.__main__ import main


def verdict(folder: Path, text: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    (folder / "operator.toml").write_text(text)
    code = main(["check-operator", str(folder)])
    return code, capsys.readouterr().out.splitlines()


def test_a_good_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = verdict(tmp_path, '[brand]\nname = "Harborbank"\naccent = "#0B5F53"\n', capsys)
    assert code == 0
    assert lines[0].startswith("brand.accent #0B5F53, light: used as it is; white on it has 7.6")
    assert lines[1].startswith("brand.accent #0B5F53, dark: changed to #")
    assert lines[2:] == ["The operator's file has no mistakes."]


def test_a_yellow_that_white_cannot_stand_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, lines = verdict(tmp_path, '[brand]\naccent = "#FFC400"\n', capsys)
    assert "light: kept; its words are ink instead of white" in lines[0]


def test_every_mistake_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = verdict(tmp_path, '[brand]\naccent = "green"\nlogo = "x"\n', capsys)
    assert code == 1
    assert lines == [
        f'{tmp_path}/operator.toml: brand.accent: "green" is not a colour like #1C44C4.',
        f'{tmp_path}/operator.toml: brand.logo: this key is not known. Did you mean "brand.mark"?',
        "2 to correct.",
    ]


@pytest.mark.parametrize("name", ["harborbank", "sunmoney"])
def test_the_examples_have_no_mistakes(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check-operator", str(Path(__file__).parents[1] / "packaging" / "operators" / name)]) == 0
    assert capsys.readouterr().out.endswith("has no mistakes.\n")
