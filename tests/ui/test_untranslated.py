"""Nothing is said to people but by translation: no literal, no f-string, no sum of pieces is shown or heard.

Two looks at the source. What goes into a place that is shown must not be a text of its own, and whatever reads like a
sentence must stand in a call that translates it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "kyc_desktop"
FOLDERS = ("pages", "ui", "sandbox_inbox", "kiosk")
FILES = [
    *(file for folder in FOLDERS for file in sorted((PACKAGE / folder).rglob("*.py"))),
    PACKAGE / "errands.py",
    PACKAGE / "result_notice.py",
]
FILES.remove(PACKAGE / "kiosk" / "pin_command.py")  # a command of the terminal, which speaks English

SHOWN = frozenset({
    "setText", "setAccessibleName", "setAccessibleDescription", "setToolTip", "setPlaceholderText",
    "setWindowTitle", "setTitle", "addAction", "showMessage", "set_words", "set_text", "set_title", "set_detail",
    "set_hint", "set_error", "set_rule", "say", "announce",
})  # fmt: skip
"""Methods and functions that show or say what they are given."""
WORDS = frozenset({
    "title", "text", "safe", "act", "label", "note", "caption", "lead", "busy_label", "detail", "hint",
    "placeholder", "spoken", "badge",
})  # fmt: skip
"""Keywords that carry words of people."""
TRANSLATED = frozenset({"tr", "translate", "QT_TRANSLATE_NOOP"})
SILENT = frozenset({
    "warning", "info", "debug", "error", "exception", "write", "getLogger", "ValueError", "RuntimeError",
    "KeyError", "OSError", "TypeError", "Property", "ArgumentTypeError", "add_argument", "ArgumentParser",
    "TypeVar", "compile", "fullmatch", "match", "sub", "cast",
})  # fmt: skip
"""Calls whose words are for logs, for programmers and for whoever starts the program."""
LETTERS = re.compile(r"[^\W\d_]{2}")
KEY_OR_MARKUP = re.compile(r"[a-z0-9_.:-]+|(</?[a-z]+>)+")
SENTENCE = re.compile(r"[A-Z][a-z]+,? [a-z]+ [a-z]+|[A-Z][a-z]+ [a-z]+[.?:]$")


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def is_own_text(node: ast.expr) -> bool:
    """A literal with letters, also as a part of an f-string or of a sum."""
    if isinstance(node, ast.Constant):
        words = node.value if isinstance(node.value, str) else ""
        return LETTERS.search(words) is not None and not KEY_OR_MARKUP.fullmatch(words)
    if isinstance(node, ast.JoinedStr):
        return any(is_own_text(part) for part in node.values if isinstance(part, ast.Constant))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod):
        return is_own_text(node.left) or is_own_text(node.right)
    if isinstance(node, ast.IfExp):
        return is_own_text(node.body) or is_own_text(node.orelse)
    return False


def shown_untranslated(tree: ast.AST) -> Iterator[ast.expr]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or name_of(call) in TRANSLATED:
            continue
        given = [word.value for word in call.keywords if word.arg in WORDS]
        given += call.args if name_of(call) in SHOWN else []
        yield from (value for value in given if is_own_text(value))


def sentences_untranslated(tree: ast.AST) -> Iterator[ast.expr]:
    quiet: set[int] = set()
    for node in ast.walk(tree):
        said = isinstance(node, ast.Call) and name_of(node) in TRANSLATED | SILENT
        doc = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if said or doc or isinstance(node, ast.Assert | ast.Raise):
            quiet |= {id(part) for part in ast.walk(node)}
    for node in ast.walk(tree):
        words = node.value if isinstance(node, ast.Constant) and id(node) not in quiet else None
        if isinstance(words, str) and isinstance(node, ast.expr) and SENTENCE.search(words):
            yield node


def untranslated(source: str) -> list[str]:
    tree = ast.parse(source)
    found = [*shown_untranslated(tree), *sentences_untranslated(tree)]
    return sorted({f"line {node.lineno}: {ast.unparse(node)}" for node in found})


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_every_text_is_translated(file: Path) -> None:
    assert not untranslated(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Send")',
        'label.setText(f"{count} photos")',
        'label.setAccessibleName("Photo " + name)',
        'Act(label="Send" if one else words)',
        'TITLE = "Your photo is on its way"',
    ],
)
def test_what_is_not_translated_is_found(source: str) -> None:
    assert untranslated(source)


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(self.tr("Send"))',
        'label.setText(f"{first}, {second}")',
        'Act(label=words, does="retry")',
        'log.warning("The key store did not answer")',
        '"""What this module is for."""',
        'words = QCoreApplication.translate("Box", "Your photo is on its way")',
    ],
)
def test_what_is_translated_or_not_for_people_is_not(source: str) -> None:
    assert not untranslated(source)
