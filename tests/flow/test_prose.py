from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kyc_desktop.flow.prose import Part, parse, plain


def test_bold_spans_and_links_become_parts() -> None:
    assert parse("Tick **this** or [read](terms).") == (
        Part("Tick "),
        Part("this", strong=True),
        Part(" or "),
        Part("read", link="terms"),
        Part("."),
    )


def test_values_are_filled_after_parsing_so_they_cannot_become_markup() -> None:
    parts = parse("Hello {name}, [go](use:{name})", {"name": "**[x](y)**"})
    assert parts == (Part("Hello **[x](y)**, "), Part("go", link="use:**[x](y)**"))


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        parse("{limit}", {})


@given(st.text(max_size=80))
def test_any_text_survives_as_a_value(text: str) -> None:
    assert plain(parse("a {x} b", {"x": text})) == f"a {text} b"
