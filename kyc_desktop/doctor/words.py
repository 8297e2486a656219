"""What was found, as sentences: a label, what is so, and what to do. Without a catalogue they are English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from ..flow.text import QT_TRANSLATE_NOOP
from ..ui.checkup import Row
from .finding import Finding


def row(finding: Finding) -> Row:
    says, advice = _SAID.get(finding.code, (finding.code, ""))
    return Row(
        key=finding.place,
        label=label(finding.place),
        value=_filled(says, finding.values),
        advice=_filled(advice, finding.values),
        light=finding.light,
    )


def text(findings: Sequence[Finding], *, version: str) -> str:
    """For support: places, codes and values, in English; no address of a person, no path of a home."""
    lines = [f"KYC Desktop {version}, check of this computer"]
    for finding in findings:
        values = ", ".join(f"{name} {value}" for name, value in finding.values.items() if value and name != "folder")
        lines.append(f"  {finding.place}: {finding.light}, {finding.code}{f' ({values})' if values else ''}")
    return "\n".join(lines) + "\n"


def _filled(words: str, values: Mapping[str, str]) -> str:
    """``words`` in the language of the program, with its values."""
    return QCoreApplication.translate("Doctor", words).format_map(_Named(values)) if words else ""


class _Named(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def label(place: str) -> str:
    return {
        "server": QCoreApplication.translate("Doctor", "Server"),
        "proxy": QCoreApplication.translate("Doctor", "Proxy"),
        "clock": QCoreApplication.translate("Doctor", "Clock"),
        "program": QCoreApplication.translate("Doctor", "Program"),
        "camera": QCoreApplication.translate("Doctor", "Camera"),
        "display": QCoreApplication.translate("Doctor", "Screen"),
        "key_store": QCoreApplication.translate("Doctor", "Key store"),
        "folder": QCoreApplication.translate("Doctor", "Data folder"),
        "disk": QCoreApplication.translate("Doctor", "Disk"),
        "fonts": QCoreApplication.translate("Doctor", "Fonts"),
    }[place]


_SAID: Final = {
    "reached": (
        QT_TRANSLATE_NOOP("Doctor", "{host} answers, and the connection is encrypted"),
        "",
    ),
    "embedded_good": (
        QT_TRANSLATE_NOOP("Doctor", "It runs on this computer"),
        "",
    ),
    "embedded_missing": (
        QT_TRANSLATE_NOOP("Doctor", "No server was named, and none is installed here"),
        QT_TRANSLATE_NOOP("Doctor", "Start the program with the address of a server: --server URL."),
    ),
    "no_name": (
        QT_TRANSLATE_NOOP("Doctor", "{host} is not found"),
        QT_TRANSLATE_NOOP("Doctor", "Check that this computer is connected to the internet."),
    ),
    "refused": (
        QT_TRANSLATE_NOOP("Doctor", "{host} can't be reached"),
        QT_TRANSLATE_NOOP("Doctor", "A firewall may be in between. Try another network, or ask who runs yours."),
    ),
    "silent": (
        QT_TRANSLATE_NOOP("Doctor", "{host} does not answer in time"),
        QT_TRANSLATE_NOOP("Doctor", "The network may be slow, or a firewall in between. Try another network."),
    ),
    "tls_untrusted": (
        QT_TRANSLATE_NOOP("Doctor", "This computer does not trust the certificate of {host}"),
        QT_TRANSLATE_NOOP(
            "Doctor",
            "A network that reads along, in a company or a hotel, may answer instead. Try another "
            "network, or ask who runs this one for its certificate.",
        ),
    ),
    "tls_expired": (
        QT_TRANSLATE_NOOP("Doctor", "The certificate of {host} is not valid today"),
        QT_TRANSLATE_NOOP("Doctor", "Check the date and the time of this computer."),
    ),
    "tls_name": (
        QT_TRANSLATE_NOOP("Doctor", "Somebody else answers in the name of {host}"),
        QT_TRANSLATE_NOOP("Doctor", "Sign in to the network in your browser, or try another network."),
    ),
    "tls_broken": (
        QT_TRANSLATE_NOOP("Doctor", "{host} can't be reached safely"),
        QT_TRANSLATE_NOOP("Doctor", "Something in between breaks the encryption. Try another network."),
    ),
    "proxy_refuses": (
        QT_TRANSLATE_NOOP("Doctor", "The proxy {proxy} lets nothing through to {host}"),
        QT_TRANSLATE_NOOP("Doctor", "Ask who runs your network to allow {host}."),
    ),
    "odd_answer": (
        QT_TRANSLATE_NOOP("Doctor", "Something else answers at {host}"),
        QT_TRANSLATE_NOOP("Doctor", "Sign in to the network in your browser, or try another network."),
    ),
    "update_needed": (
        QT_TRANSLATE_NOOP("Doctor", "{host} asks for a newer version of this program"),
        QT_TRANSLATE_NOOP("Doctor", "Install the update. Your place is kept."),
    ),
    "proxy_used": (
        QT_TRANSLATE_NOOP("Doctor", "{proxy} is used, as this computer is set up"),
        "",
    ),
    "clock_good": (
        QT_TRANSLATE_NOOP("Doctor", "It is right"),
        "",
    ),
    "clock_ahead": (
        QT_TRANSLATE_NOOP("Doctor", "It is ahead by {minutes} minutes"),
        QT_TRANSLATE_NOOP("Doctor", "Set the time of this computer, or let it be set by the internet."),
    ),
    "clock_behind": (
        QT_TRANSLATE_NOOP("Doctor", "It is behind by {minutes} minutes"),
        QT_TRANSLATE_NOOP("Doctor", "Set the time of this computer, or let it be set by the internet."),
    ),
    "files_good": (
        QT_TRANSLATE_NOOP("Doctor", "Nothing is missing"),
        "",
    ),
    "files_missing": (
        QT_TRANSLATE_NOOP("Doctor", "A file is missing: {file}"),
        QT_TRANSLATE_NOOP("Doctor", "Install the program again to get it back."),
    ),
    "fonts_good": (
        QT_TRANSLATE_NOOP("Doctor", "All scripts can be shown"),
        "",
    ),
    "fonts_missing": (
        QT_TRANSLATE_NOOP("Doctor", "A file is missing: {file}"),
        QT_TRANSLATE_NOOP("Doctor", "Install the program again to get it back."),
    ),
    "camera_good": (
        QT_TRANSLATE_NOOP("Doctor", "{camera} is ready"),
        "",
    ),
    "camera_missing": (
        QT_TRANSLATE_NOOP("Doctor", "No camera found"),
        QT_TRANSLATE_NOOP("Doctor", "Photos from files and by your phone are as good."),
    ),
    "camera_refused": (
        QT_TRANSLATE_NOOP("Doctor", "The system does not allow it"),
        QT_TRANSLATE_NOOP("Doctor", "Allow it in the settings of the system, or use your phone's camera."),
    ),
    "display_good": (
        QT_TRANSLATE_NOOP("Doctor", "{size} at {scale}"),
        "",
    ),
    "display_small": (
        QT_TRANSLATE_NOOP("Doctor", "{size} at {scale} is little room"),
        QT_TRANSLATE_NOOP("Doctor", "Pages scroll. A smaller scale in the settings of the system shows more."),
    ),
    "display_missing": (
        QT_TRANSLATE_NOOP("Doctor", "There is no screen"),
        "",
    ),
    "key_store_good": (
        QT_TRANSLATE_NOOP("Doctor", "It keeps the key of what you typed"),
        "",
    ),
    "key_store_missing": (
        QT_TRANSLATE_NOOP("Doctor", "The system has no safe place for keys"),
        QT_TRANSLATE_NOOP("Doctor", "Everything works. After closing the window you sign in again."),
    ),
    "folder_good": (
        QT_TRANSLATE_NOOP("Doctor", "It can be written to, and nobody else reads it"),
        "",
    ),
    "folder_read_only": (
        QT_TRANSLATE_NOOP("Doctor", "Nothing can be kept in {folder}"),
        QT_TRANSLATE_NOOP("Doctor", "Everything works. After closing the window you sign in again."),
    ),
    "folder_open": (
        QT_TRANSLATE_NOOP("Doctor", "Other people of this computer can look into {folder}"),
        QT_TRANSLATE_NOOP("Doctor", "What stands there is encrypted. Take their rights away all the same."),
    ),
    "disk_good": (
        QT_TRANSLATE_NOOP("Doctor", "{megabytes} MB are free"),
        "",
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("Doctor", "Only {megabytes} MB are free"),
        QT_TRANSLATE_NOOP("Doctor", "Make room, or what you type may not be kept."),
    ),
    "disk_unknown": (
        QT_TRANSLATE_NOOP("Doctor", "It does not say how much is free"),
        "",
    ),
    "check_failed": (
        QT_TRANSLATE_NOOP("Doctor", "This could not be looked at ({kind})"),
        "",
    ),
    "check_hangs": (
        QT_TRANSLATE_NOOP("Doctor", "No answer in time"),
        "",
    ),
}
"""Code -> what is so, and what to do; "" where nothing is to be done."""
