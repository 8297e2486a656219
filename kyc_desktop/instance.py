"""One window per data folder: a second start raises the first window and ends.

A lock file decides (it knows when its owner has died); the local socket only carries the wish to be raised.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS: Final = 2_000
_WISH: Final = b"raise\n"


class Instance(QObject):
    """Signals:
    wanted: the program was started again; show the window.
    """

    wanted = Signal()

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(data_dir / "running.lock"))
        # Only a dead owner makes the lock stale, not its age: a window may stay open for days.
        self._lock.setStaleLockTime(0)
        self._name = "kyc-desktop-" + hashlib.sha256(str(data_dir.resolve()).encode()).hexdigest()[:16]
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """True when this is the first; False when another one runs, which is then asked to show itself."""
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            self._ask()
            return False
        # A folder that cannot be written to keeps nobody out: two windows do no harm, no window does.
        QLocalServer.removeServer(self._name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name)
        return True

    def release(self) -> None:
        """Make room for the next start."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _ask(self) -> None:
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT_MS):
            socket.write(_WISH)
            socket.waitForBytesWritten(_WAIT_MS)
            socket.disconnectFromServer()

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.wanted.emit()
