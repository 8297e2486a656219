"""The keys of a server: paths, secrets and networks beside what an operator's file holds."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from ipaddress import ip_network
from pathlib import Path
from typing import Final

from ...flow.operator_source import OperatorError, Pattern, Source

CREDENTIALS: Final = "CREDENTIALS_DIRECTORY"
"""Where systemd puts the files of ``LoadCredential=``."""


class ServerSource(Source):
    """Relative paths are looked for among the credentials of systemd and then beside the file."""

    def __init__(self, mapping: Mapping[str, object], environ: Mapping[str, str], *, file: Path | None) -> None:
        super().__init__(mapping, environ, file=file)
        self._secrets: list[str] = []

    def given(self, table: str) -> bool:
        """Whether any key of that table, or any variable, is there."""
        prefix = "KYC_" + table.upper().replace(".", "_") + "_"
        return any(key.startswith(f"{table}.") for key in self._given) or any(
            name.startswith(prefix) for name in self._environ
        )

    def named(self, key: str) -> bool:
        """Whether that key is given."""
        return self._value(key, None) is not None

    def needed(self, key: str, what: str, pattern: Pattern | None = None) -> str:
        """A text without a default. ``what``: what to write where it is missing."""
        if self._value(key, "") == "":
            self.complain(key, f"this is missing. Write {what}.")
            return ""
        return self.text(key, "") if pattern is None else self.pattern(key, "", pattern)

    def needed_url(self, key: str, what: str) -> str:
        """A web address without a default and without a slash at the end."""
        return self.url(key, "").rstrip("/") if self.needed(key, what) else ""

    def networks(self, key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        """IP addresses and networks."""
        for written in (found := self.codes(key, default, Pattern(r"\S+", "an IP address or network"))):
            try:
                ip_network(written)
            except ValueError:
                self.complain(key, f'"{written}" is not an IP address or a network like 10.0.3.0/24.')
        return found

    def path(self, key: str, default: str = "") -> Path | None:
        """A path, None where there is none. What is not there is looked for later, by who opens it."""
        written = self.text(key, default)
        if not written:
            return None
        directory = self._environ.get(CREDENTIALS)
        if directory and not Path(written).is_absolute() and (Path(directory) / written).exists():
            return Path(directory) / written
        return Path(written) if self.file is None else self.file.parent / written

    def private_path(self, key: str) -> Path | None:
        """The path of a file that nobody else may read."""
        path = self.path(key)
        try:
            if path is not None and _open_to_all(path):
                self.complain(key, f"everybody on this computer can read {path}. Run: chmod 600 {path}")
        except OSError as error:
            self.complain(key, f"{path} can't be read: {error.strerror}.")
            return None
        return path

    def secret(self, key: str, what: str | None = None) -> str:
        """A secret from ``key``, from the environment, or from the file that ``key_file`` names; never repeated.

        ``what``: what it is, where it must be there.
        """
        written = self._value(key, "")
        if not isinstance(written, str):
            self.complain(key, "a text in quotes is needed.")
            return ""
        if written and not self._from_environ(key):
            self._secrets.append(key)
        path = self.private_path(f"{key}_file")
        if written and path is not None:
            self.complain(key, f"this and {key}_file are both given. Keep one.")
        if path is not None:
            written = self._kept("", lambda: _first_line(path, f"{key}_file"))
        elif not written and what is not None and f"{key}_file" not in self._mistakes:
            self.complain(key, f"this is missing. Write {what}, or the path of a file with it as {key}_file.")
        return written

    def no_secret(self, key: str) -> None:
        """What ``key`` holds is no secret as things are: whoever can read the file may read it."""
        self._secrets = [other for other in self._secrets if other != key]

    def finish(self) -> None:
        """Raise Mistakes if there are any, those included that only the whole file shows."""
        if self._secrets and self.file is not None and _open_to_all(self.file):
            self.complain(
                self._secrets[0],
                f"everybody on this computer can read {self.file}. Run: chmod 600 {self.file}, or keep the secret in "
                "a file of its own.",
            )
        super().finish()


def why_unread(error: OSError | UnicodeDecodeError) -> str:
    """In the system's words, without the path."""
    return "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else error.strerror or type(error).__name__


def _open_to_all(path: Path) -> bool:
    """Whether other users may read it. Raises OSError."""
    return os.name == "posix" and bool(stat.S_IMODE(path.stat().st_mode) & 0o007)


def _first_line(path: Path, key: str) -> str:
    try:
        line = path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise OperatorError(key, f"{path} can't be read: {why_unread(error)}.") from error
    if not line or "\n" in line:
        raise OperatorError(key, f"{path} must hold one line with the secret and nothing else.")
    return line
