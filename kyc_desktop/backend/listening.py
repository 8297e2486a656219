"""The socket that the server listens on: TCP, or a unix socket behind a proxy on the same computer."""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

_UNIX: Final = "unix:"


def open_tcp(host: str, port: int) -> socket.socket:
    """Bound, not yet listening. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sets TCP_NODELAY only on sockets that name their protocol; without it every answer waits 40 ms
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere it would let another program take the port over
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
    except OSError:
        listener.close()
        raise
    return listener


def open_unix(path: Path) -> socket.socket:
    """Bound, for this user and its group: the proxy is a member of it. A socket that nobody answers on any more is
    replaced. Raises OSError, also where another server answers on it."""
    if sys.platform == "win32":
        raise OSError("Python has no unix sockets on Windows")
    if path.is_socket():
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
            try:
                asking.connect(str(path))
            except ConnectionRefusedError:
                path.unlink()
            else:
                raise OSError(98, "another server answers on it")
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        listener.bind(str(path))
        path.chmod(0o660)
    except OSError:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """Where it answers; ``unix:`` and the path for a unix socket."""
    if listener.family not in (socket.AF_INET, socket.AF_INET6):
        return f"{_UNIX}{listener.getsockname()}"
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def remove(url: str) -> None:
    """Take the path of a unix socket away at the end; ``url`` is that of `url_of`."""
    if url.startswith(_UNIX):
        with suppress(OSError):
            os.unlink(url.removeprefix(_UNIX))
