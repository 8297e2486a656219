"""What can be said on the command line, as one frozen value.

Imports neither the network nor, unless a locale is named, the toolkit.
"""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import kyc_desktop

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

PROGRAM: Final = "kyc-desktop"
SCHEME: Final = "kycdesktop"
LINK: Final = f"{SCHEME}://resume"
"""Pages and mails may lead back to the program by it. It carries nothing: whatever else stands in it is not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """``server``: base address, None for the operator's, or the sandbox on this computer where he has set none.

    ``data_dir``: drafts, log and the sandbox's data; None for the system's place. ``theme``: light, dark, system.
    ``locale``: BCP 47, None for the system's. ``operator``: TOML file, None for the demo operator.
    ``gallery``: where pictures of every page go; ``variants``: names in `gallery.variants`, none for the usual ones.
    ``inbox``: whether the sandbox's inbox opens by itself. ``automation``: see `automation`. ``kiosk``: see `kiosk`.
    """

    server: str | None = None
    data_dir: Path | None = None
    theme: str = "system"
    locale: str | None = None
    operator: Path | None = None
    gallery: Path | None = None
    variants: tuple[str, ...] = ()
    inbox: bool = True
    automation: Path | None = None
    kiosk: bool = False


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=PROGRAM,
        description="Prove who you are, from a desktop program. Without a server it runs on this computer, "
        "with invented people, and nothing is really sent.",
        epilog=f'"{PROGRAM} specimen --help" draws specimen documents to try the document route with; '
        f'"{PROGRAM} read --help" says what is read on photos of documents; '
        f'"{PROGRAM} kiosk-pin" makes the PIN of a kiosk. {LINK} raises the window that is open.',
    )
    parser.add_argument("--server", metavar="URL", help="address of the verification server, https")
    parser.add_argument("--data-dir", metavar="DIR", type=Path, help="where drafts, log and sandbox data are kept")
    parser.add_argument("--theme", choices=("light", "dark", "system"), default="system")
    parser.add_argument("--locale", metavar="xx", type=_locale, help="language and region, for example en-US")
    parser.add_argument("--operator", metavar="FOLDER", type=Path, help="the operator's folder, or his TOML file")
    parser.add_argument("--gallery", metavar="DIR", type=Path, help="draw every page in every state to DIR and end")
    parser.add_argument(
        "--variant",
        metavar="NAME",
        nargs="+",
        type=_variant,
        default=[],
        help="with --gallery: draw these instead of light and dark; all: every one there is",
    )
    parser.add_argument(
        "--kiosk", action="store_true", help="full screen for one visitor after another, see docs/kiosk.md"
    )
    parser.add_argument("--no-inbox", action="store_true", help="do not open the sandbox's inbox by itself")
    parser.add_argument(
        "--automation", metavar="FILE", type=Path, help="let a test drive this program: FILE says where it listens"
    )
    parser.add_argument(
        "--licences", "--licenses", action=_Licences, nargs=0, help="print what is shipped besides the program, and end"
    )
    parser.add_argument("--version", action="version", version=f"{PROGRAM} {kyc_desktop.__version__}")
    return parser


def parse(arguments: Sequence[str]) -> Options:
    """Raises SystemExit with a sentence for whatever cannot be understood, as argparse does.

    Beside a link nothing else is read: on Windows a page could break out of the quotes around it and name a server.
    """
    if not arguments:
        return Options()  # 3 ms less than asking argparse
    linked = any(argument.lower().startswith(f"{SCHEME}:") for argument in arguments)
    given = parser().parse_args([] if linked else arguments)
    return Options(
        server=given.server,
        data_dir=given.data_dir,
        theme=given.theme,
        locale=given.locale,
        operator=given.operator,
        gallery=given.gallery,
        variants=tuple(given.variant),
        inbox=not given.no_inbox,
        automation=given.automation,
        kiosk=given.kiosk,
    )


def known_locale(name: str) -> QLocale | None:
    """The locale of a BCP 47 name, None for a language that the toolkit has no formats for."""
    from PySide6.QtCore import QLocale

    locale = QLocale(name.replace("-", "_"))
    return None if locale.language() == QLocale.Language.C else locale


class _Licences(argparse.Action):
    """As ``--version``: prints and ends."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> None:
        import sys

        from kyc_desktop.ui import shipped

        sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # names in scripts a terminal may lack
        with contextlib.suppress(BrokenPipeError):  # who reads it has seen enough
            for line in shipped.listing(shipped.present()):
                sys.stdout.write(f"{line}\n")
        parser.exit()


def _locale(name: str) -> str:
    if known_locale(name) is None:
        raise argparse.ArgumentTypeError(f"no language is known as {name!r}; name one as in en-US or de")
    return name


def _variant(name: str) -> str:
    from kyc_desktop.gallery.variants import BY_NAME

    if name not in BY_NAME and name != "all":
        raise argparse.ArgumentTypeError(f"no variant is called {name!r}; there are all, {', '.join(BY_NAME)}")
    return name
