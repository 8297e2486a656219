"""``python -m kyc_desktop.backend COMMAND``: the reference backend from the command line."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

COMMANDS: Final = {
    "serve": ("serve_command", "run the server"),
    "check-config": ("check_config", "name every mistake of a configuration"),
    "jobs": ("jobs_command", "what was given up, and another try for it"),
    "migrate": ("migrate_command", "bring the tables of the database up to date"),
    "review": ("review_command", "what waits for a person, and the decision"),
    "export": ("export_command", "everything about one applicant, in a file for that person"),
    "rotate-keys": ("rotation_command", "move what is stored to the first master key"),
}
"""Module and help of each. A module has ``add_arguments(parser)`` and ``run(given, environ)``, which answers the exit
code; it is imported only for its own command."""


def main(arguments: Sequence[str] | None = None) -> int:
    words = list(sys.argv[1:] if arguments is None else arguments)
    top = argparse.ArgumentParser(prog="python -m kyc_desktop.backend", description="The server of KYC Desktop.")
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    run = None
    for name, (module, help_text) in COMMANDS.items():
        parser = commands.add_parser(name, help=help_text)
        if name in words[:1]:
            command = import_module(f".{module}", __package__)
            command.add_arguments(parser)
            run = command.run
    given = top.parse_args(words)
    if run is None:
        raise AssertionError("argparse takes the commands of the table only")
    try:
        code: int = run(given, os.environ)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return 130  # as shells say it
    except BrokenPipeError:  # who read it, head or less, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


if __name__ == "__main__":
    sys.exit(main())
