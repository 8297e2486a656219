"""What was found, as sentences: a label, what is so, and what to do. Without a catalogue they are English."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication

from ..ui.checkup import Row
from .finding import Finding


def row(finding: Finding) -> Row:
    says, advice = _SAID[finding.code]() if finding.code in _SAID else (finding.code, "")
    return Row(
        key=finding.place,
        label=label(finding.place),
        value=says.format_map(_Named(finding.values)),
        advice=advice.format_map(_Named(finding.values)),
        light=finding.light,
    )


def text(findings: Sequence[Finding], *, version: str) -> str:
    """For support: places, codes and values, in English; no address of a person, no path of a home."""
    lines = [f"KYC Desktop {version}, check of this computer"]
    for finding in findings:
        values = ", ".join(f"{name} {value}" for name, value in finding.values.items() if value and name != "folder")
        lines.append(f"  {finding.place}: {finding.light}, {finding.code}{f' ({values})' if values else ''}")
    return "\n".join(lines) + "\n"


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


def _reached() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "{host} answers, and the connection is encrypted"), ""


def _embedded_good() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "It runs on this computer"), ""


def _embedded_missing() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "No server was named, and none is installed here"),
        QCoreApplication.translate("Doctor", "Start the program with the address of a server: --server URL."),
    )


def _no_name() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "{host} is not found"),
        QCoreApplication.translate("Doctor", "Check that this computer is connected to the internet."),
    )


def _refused() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "{host} can't be reached"),
        QCoreApplication.translate(
            "Doctor", "A firewall may be in between. Try another network, or ask who runs yours."
        ),
    )


def _silent() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "{host} does not answer in time"),
        QCoreApplication.translate("Doctor", "The network may be slow, or a firewall in between. Try another network."),
    )


def _tls_untrusted() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "This computer does not trust the certificate of {host}"),
        QCoreApplication.translate(
            "Doctor",
            "A network that reads along, in a company or a hotel, may answer instead. Try another network, "
            "or ask who runs this one for its certificate.",
        ),
    )


def _tls_expired() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "The certificate of {host} is not valid today"),
        QCoreApplication.translate("Doctor", "Check the date and the time of this computer."),
    )


def _tls_name() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "Somebody else answers in the name of {host}"),
        QCoreApplication.translate("Doctor", "Sign in to the network in your browser, or try another network."),
    )


def _tls_broken() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "{host} can't be reached safely"),
        QCoreApplication.translate("Doctor", "Something in between breaks the encryption. Try another network."),
    )


def _proxy_refuses() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "The proxy {proxy} lets nothing through to {host}"),
        QCoreApplication.translate("Doctor", "Ask who runs your network to allow {host}."),
    )


def _odd_answer() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "Something else answers at {host}"),
        QCoreApplication.translate("Doctor", "Sign in to the network in your browser, or try another network."),
    )


def _update_needed() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "{host} asks for a newer version of this program"),
        QCoreApplication.translate("Doctor", "Install the update. Your place is kept."),
    )


def _proxy_used() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "{proxy} is used, as this computer is set up"), ""


def _clock_good() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "It is right"), ""


def _clock_ahead() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "It is ahead by {minutes} minutes"),
        QCoreApplication.translate("Doctor", "Set the time of this computer, or let it be set by the internet."),
    )


def _clock_behind() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "It is behind by {minutes} minutes"),
        QCoreApplication.translate("Doctor", "Set the time of this computer, or let it be set by the internet."),
    )


def _files_good() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "Nothing is missing"), ""


def _files_missing() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "A file is missing: {file}"),
        QCoreApplication.translate("Doctor", "Install the program again to get it back."),
    )


def _fonts_good() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "All scripts can be shown"), ""


def _camera_good() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "{camera} is ready"), ""


def _camera_missing() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "No camera found"),
        QCoreApplication.translate("Doctor", "Photos from files and by your phone are as good."),
    )


def _camera_refused() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "The system does not allow it"),
        QCoreApplication.translate("Doctor", "Allow it in the settings of the system, or use your phone's camera."),
    )


def _display_good() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "{size} at {scale}"), ""


def _display_small() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "{size} at {scale} is little room"),
        QCoreApplication.translate("Doctor", "Pages scroll. A smaller scale in the settings of the system shows more."),
    )


def _display_missing() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "There is no screen"), ""


def _key_store_good() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "It keeps the key of what you typed"), ""


def _key_store_missing() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "The system has no safe place for keys"),
        QCoreApplication.translate("Doctor", "Everything works. After closing the window you sign in again."),
    )


def _folder_good() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "It can be written to, and nobody else reads it"), ""


def _folder_read_only() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "Nothing can be kept in {folder}"),
        QCoreApplication.translate("Doctor", "Everything works. After closing the window you sign in again."),
    )


def _folder_open() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "Other people of this computer can look into {folder}"),
        QCoreApplication.translate("Doctor", "What stands there is encrypted. Take their rights away all the same."),
    )


def _disk_good() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "{megabytes} MB are free"), ""


def _disk_full() -> tuple[str, str]:
    return (
        QCoreApplication.translate("Doctor", "Only {megabytes} MB are free"),
        QCoreApplication.translate("Doctor", "Make room, or what you type may not be kept."),
    )


def _disk_unknown() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "It does not say how much is free"), ""


def _check_failed() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "This could not be looked at ({kind})"), ""


def _check_hangs() -> tuple[str, str]:
    return QCoreApplication.translate("Doctor", "No answer in time"), ""


_SAID: Final = {
    "reached": _reached,
    "embedded_good": _embedded_good,
    "embedded_missing": _embedded_missing,
    "no_name": _no_name,
    "refused": _refused,
    "silent": _silent,
    "tls_untrusted": _tls_untrusted,
    "tls_expired": _tls_expired,
    "tls_name": _tls_name,
    "tls_broken": _tls_broken,
    "proxy_refuses": _proxy_refuses,
    "odd_answer": _odd_answer,
    "update_needed": _update_needed,
    "proxy_used": _proxy_used,
    "clock_good": _clock_good,
    "clock_ahead": _clock_ahead,
    "clock_behind": _clock_behind,
    "files_good": _files_good,
    "files_missing": _files_missing,
    "fonts_good": _fonts_good,
    "fonts_missing": _files_missing,
    "camera_good": _camera_good,
    "camera_missing": _camera_missing,
    "camera_refused": _camera_refused,
    "display_good": _display_good,
    "display_small": _display_small,
    "display_missing": _display_missing,
    "key_store_good": _key_store_good,
    "key_store_missing": _key_store_missing,
    "folder_good": _folder_good,
    "folder_read_only": _folder_read_only,
    "folder_open": _folder_open,
    "disk_good": _disk_good,
    "disk_full": _disk_full,
    "disk_unknown": _disk_unknown,
    "check_failed": _check_failed,
    "check_hangs": _check_hangs,
}
"""Code -> what is so, and what to do."""
