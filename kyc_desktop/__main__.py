"""The command line. Everything heavy is imported by the branch that needs it; ``--version`` needs nothing."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from kyc_desktop.options import Options

SERVE = "--serve-on-this-computer"
"""See `embedded.HIDDEN_ARGUMENT`; repeated here because that module costs an import."""
CLEAN_PHOTO = "--clean-one-photo"
"""See `backend.documents.HIDDEN_ARGUMENT`; the client knows nothing of the server."""

KIOSK_PARTS = (
    "--one-visit-at-this-kiosk",
    "--size-of-this-screen",
    "--kiosk-out-of-order",
    "--inbox-of-this-kiosk",
)
"""See `kiosk.words`; repeated here because they cost an import."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit status: 0 done, 1 could not start, 2 the command line or a file was not understood."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [SERVE]:
        return _become("kyc_desktop.backend", words[1:])
    if words[:1] == [CLEAN_PHOTO]:
        return _become("kyc_desktop.backend.photo_worker", words[1:])
    if words[:1] == ["specimen"]:
        from kyc_desktop.capture import specimen

        return specimen.main(words[1:])
    if words[:1] == ["read"]:
        from kyc_desktop.capture import read_command

        return read_command.main(words[1:])
    if words[:1] == ["check-operator"]:
        from kyc_desktop import check_operator

        return check_operator.main(words[1:])
    if words[:1] == ["doctor"]:
        from kyc_desktop.doctor import command

        return command.main(words[1:])
    if words[:1] == ["kiosk-pin"]:
        from kyc_desktop.kiosk import pin_command

        return pin_command.main(words[1:])
    if words[:1] and words[0] in KIOSK_PARTS:
        return _be_part_of_a_kiosk(words[0])
    from kyc_desktop import options

    chosen = options.parse(words)
    if chosen.gallery is not None:
        return _draw(chosen.gallery, chosen.variants, chosen.operator)
    try:
        return _open(chosen)
    except Exception as error:
        from kyc_desktop import last_resort

        return last_resort.tell(error, window=not chosen.kiosk)


def _open(chosen: Options) -> int:
    if chosen.kiosk:
        from kyc_desktop.kiosk import supervisor

        return supervisor.run(chosen)
    import_toolkit()
    from kyc_desktop import app

    return app.run(chosen)


def import_toolkit() -> None:
    """PySide, without what it would do at every later import: 20 ms less until the first paint.

    It looks into the source of each module that is imported for its own `from __feature__ import`, which nobody here
    uses. The garbage collector would look through everything again and again that stays anyway; `collector.Collector`
    does its work later.
    """
    import builtins
    import gc

    gc.disable()
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _be_part_of_a_kiosk(argument: str) -> int:
    if argument == KIOSK_PARTS[0]:
        import_toolkit()
    from kyc_desktop.kiosk import inbox, out_of_order, screen, visitor

    return {
        KIOSK_PARTS[0]: visitor.run,
        KIOSK_PARTS[1]: screen.tell,
        KIOSK_PARTS[2]: out_of_order.run,
        KIOSK_PARTS[3]: inbox.run,
    }[argument]()


def _draw(folder: Path, names: tuple[str, ...], operator: Path | None) -> int:
    from kyc_desktop import gallery
    from kyc_desktop.app import load_operator
    from kyc_desktop.gallery import variants

    chosen = variants.VARIANTS if "all" in names else tuple(variants.BY_NAME[name] for name in names)
    try:
        brand = load_operator(operator)
    except (ValueError, OSError) as error:
        sys.stderr.write(f"kyc-desktop: {error}\n")
        return 1
    try:
        files = gallery.render(folder, variants=chosen or variants.USUAL, operator=brand)
    except OSError as error:
        sys.stderr.write(f"kyc-desktop: {folder} cannot be written to: {error.strerror or error}\n")
        return 1
    sys.stdout.write(f"{len(files)} pictures in {folder}\n")
    return 0


def _become(module: str, words: list[str]) -> int:
    """A frozen bundle has no interpreter of its own, so the program itself becomes the server or its worker.

    By name and not by import: the client knows nothing of the server.
    """
    import runpy

    sys.argv = [sys.argv[0], *words]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
