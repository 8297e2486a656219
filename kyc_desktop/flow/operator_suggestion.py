"""What somebody meant who wrote a key that is not known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

_CALLED_ELSEWHERE: Final = {
    "color": "accent",
    "colour": "accent",
    "primary": "accent",
    "logo": "mark",
    "icon": "mark",
    "title": "name",
    "mail": "email",
    "chat": "chat_url",
    "help": "help_url",
    "site": "site_url",
    "website": "site_url",
    "link": "url",
    "idle": "idle_seconds",
    "timeout": "idle_seconds",
    "tries": "attempts",
}
"""What other programs call these keys: too unlike to be found by their letters."""


def suggestion(key: str, known: Sequence[str]) -> str:
    """A sentence: the key that was meant, else what the table holds, else which tables there are."""
    known = list(dict.fromkeys(known))
    table, _, leaf = key.rpartition(".")
    tables = list(dict.fromkeys(name.rpartition(".")[0] for name in known))
    meant = _table(table, tables)
    found = _leaf(leaf, meant, known) if meant is not None else None
    found = found or _elsewhere(leaf, known)
    if found:
        return f'Did you mean "{found}"?'
    if meant:
        leaves = [name.rpartition(".")[2] for name in known if name.rpartition(".")[0] == meant]
        return f"[{meant}] knows {_listed(leaves)}."
    return f"The tables are {_listed(f'[{name}]' for name in tables if name)}."


def _table(table: str, tables: list[str]) -> str | None:
    return table if table in tables else _near(table, tables)


def _leaf(leaf: str, table: str, known: list[str]) -> str | None:
    leaves = [name.rpartition(".")[2] for name in known if name.rpartition(".")[0] == table]
    other = _CALLED_ELSEWHERE.get(leaf, "")
    found = leaf if leaf in leaves else other if other in leaves else _near(leaf, leaves)
    return f"{table}.{found}".lstrip(".") if found else None


def _elsewhere(leaf: str, known: list[str]) -> str | None:
    """The one key of another table that ends like this; of several, none was surely meant."""
    ends = {leaf, _CALLED_ELSEWHERE.get(leaf, leaf)}
    found = [name for name in known if name.rpartition(".")[2] in ends]
    return found[0] if len(found) == 1 else None


def _near(name: str, known: list[str]) -> str | None:
    import difflib  # only to word a complaint

    return next(iter(difflib.get_close_matches(name, known, n=1, cutoff=0.7)), None)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names)
