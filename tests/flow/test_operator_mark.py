"""A mark is outlines and nothing else; every other file is refused with what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from kyc_desktop.flow.operator import NORTHLIGHT_BRAND, load
from kyc_desktop.flow.operator_mark import LARGEST, UnusableMark, read_mark
from kyc_desktop.flow.operator_source import Mistakes

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
OPERATORS = Path(__file__).parents[2] / "packaging" / "operators"


def saved(folder: Path, text: str, name: str = "mark.svg") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def test_the_outlines_of_all_paths_are_taken(tmp_path: Path) -> None:
    file = saved(
        tmp_path, f'{HEAD}<title>M</title><!-- a note --><g><path d="M1 1h4\nv4Z"/></g><path d="M8 8h4v4Z"/></svg>'
    )
    assert read_mark(file) == "M1 1h4 v4Z M8 8h4v4Z"


@pytest.mark.parametrize(
    ("second", "taken"),
    [
        ("m8 8h4", "M8 8h4"),
        ("m8,8 4 0 0 4z", "M8 8l4 0 0 4z"),
        ("m8-8 .5.5z", "M8 -8l.5.5z"),
        ("m.5.5h1z", "M.5 .5h1z"),
    ],
)
def test_a_path_stands_where_it_stood_in_the_file(second: str, taken: str, tmp_path: Path) -> None:
    file = saved(tmp_path, f'{HEAD}<path d="M1 1h4v4Z"/><path d="{second}"/></svg>')
    assert read_mark(file) == f"M1 1h4v4Z {taken}"


def test_a_path_that_is_not_filled_is_not_drawn(tmp_path: Path) -> None:
    file = saved(tmp_path, f'{HEAD}<path d="M0 0h24v24H0z" fill="none"/><path d="M8 8h4v4Z"/></svg>')
    assert read_mark(file) == "M8 8h4v4Z"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{HEAD}<script>alert(1)</script></svg>", "has a <script>. Turn everything into paths."),
        (f'{HEAD}<image href="https://x.example/p.png"/></svg>', "has a <image>"),
        (f'{HEAD}<use href="#a"/></svg>', "has a <use>"),
        (f'{HEAD}<path d="M1 1 url(x)"/></svg>', "has a <path>"),
        (f'{HEAD}<path d="M1 1h2" transform="scale(2)"/></svg>', "has a transform or a stroke"),
        (f'{HEAD}<path d="M1 1h2" stroke="#000"/></svg>', "has a transform or a stroke"),
        (f'{HEAD}<path d="8 8h4"/></svg>', "They begin with M."),
        (f'{HEAD}<path d="M1 1h2" style="fill:none"/></svg>', "has styles"),
        (f'{HEAD}<g fill="none"><path d="M1 1h2"/></g></svg>', "has styles"),
        (f"{HEAD}</svg>", "has no <path>"),
        ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"/>', "Scale the drawing to 24 by 24."),
        ("<svg", "is not XML"),
        ('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg/>', "has a DOCTYPE. Save it as plain SVG."),
        (f'{HEAD}<path d="{"M1 1 " * LARGEST}"/></svg>', "bytes. 16384 are the most."),
    ],
)
def test_what_is_more_than_outlines_is_refused(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(UnusableMark) as refused:
        read_mark(saved(tmp_path, text))
    assert said in str(refused.value)


def test_a_doctype_cannot_hide_in_another_encoding(tmp_path: Path) -> None:
    file = tmp_path / "mark.svg"
    file.write_bytes(f'<!DOCTYPE svg [<!ENTITY a "a">]>{HEAD}<path d="M1 1h4v4Z"/></svg>'.encode("utf-16"))
    with pytest.raises(UnusableMark, match="is not XML"):
        read_mark(file)


def test_a_picture_is_no_mark(tmp_path: Path) -> None:
    with pytest.raises(UnusableMark, match="is no SVG file"):
        read_mark(saved(tmp_path, "PNG", "mark.png"))


@pytest.mark.parametrize(
    ("named", "said"),
    [("missing.svg", "cannot be read: No such file"), ("../mark.svg", "is a path. Put the file into the folder")],
)
def test_the_file_says_which_key_is_wrong(named: str, said: str, tmp_path: Path) -> None:
    saved(tmp_path, f'[brand]\nname = "Harborbank"\nmark = "{named}"\n', "operator.toml")
    with pytest.raises(Mistakes) as refused:
        load(tmp_path, {})
    assert said in refused.value.found["brand.mark"]


def test_nobody_has_another_ones_mark(tmp_path: Path) -> None:
    saved(tmp_path, '[brand]\nname = "Harborbank"\n', "operator.toml")
    assert load(tmp_path, {}).brand.mark is None
    saved(tmp_path, '[brand]\naccent = "#0B5F53"\n', "operator.toml")
    assert load(tmp_path, {}).brand.mark == NORTHLIGHT_BRAND.mark


@pytest.mark.parametrize("folder", sorted(OPERATORS.iterdir()), ids=lambda folder: folder.name)
def test_the_examples_have_marks(folder: Path) -> None:
    mark = load(folder, {}).brand.mark
    assert mark not in (None, NORTHLIGHT_BRAND.mark)
