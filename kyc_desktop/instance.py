"""One window per data folder: a second start raises the first window and ends.

A lock file decides (it knows when its owner has died); the local socket only carries the wish to be raised.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

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
        self._data_dir = data_dir
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """True when this is the first; False when another one runs, which is then asked to show itself."""
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            self._ask()
            return False
        # A folder that cannot be written to keeps nobody out: two windows do no harm, no window does.
        return True

    def listen(self) -> None:
        """Hear of further starts. After the first paint: the network library costs 5 ms to import."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name())
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._name())

    def release(self) -> None:
        """Make room for the next start."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _name(self) -> str:
        import hashlib

        return "kyc-desktop-" + hashlib.sha256(str(self._data_dir.resolve()).encode()).hexdigest()[:16]

    def _ask(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        from kyc_desktop.system_wishes import let_others_come_forward

        let_others_come_forward()
        socket = QLocalSocket(self)
        socket.connectToServer(self._name())
        if socket.waitForConnected(_WAIT_MS):
            socket.write(_WISH)
            socket.waitForBytesWritten(_WAIT_MS)
            socket.disconnectFromServer()

    def _on_connection(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.wanted.emit()


def bring_to_front(window: QWidget) -> None:
    """Show a window that may be minimised, hidden or behind others."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.activateWindow()
