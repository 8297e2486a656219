"""A session bus of its own with the accessibility bus on it, as a desktop with a screen reader has them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import open_dbus_connection

_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_STATUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")


@dataclass(frozen=True, slots=True)
class Buses:
    """``environment``: what a program of this desktop is started with. ``accessibility``: address of that bus."""

    environment: dict[str, str]
    accessibility: str


def installed() -> bool:
    return shutil.which("dbus-daemon") is not None and _SERVICE.exists()


@contextmanager
def desktop(display: str, home: Path) -> Iterator[Buses]:
    """Buses for one screen. ``home``: an empty folder; nothing of the user who runs the tests is touched."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "AT_SPI"))}
    environment.pop("WAYLAND_DISPLAY", None)
    environment |= {
        "DISPLAY": display,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "GSETTINGS_BACKEND": "memory",
    }
    read, write = os.pipe()
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", f"--print-address={write}"],
        pass_fds=[write], env=environment, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    try:
        with os.fdopen(read) as said:
            address = said.readline().strip()
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        with open_dbus_connection(address) as session:
            # Says that somebody listens, as Orca does when it starts: programs make no tree for nobody.
            session.send_and_get_reply(Properties(_STATUS).set("IsEnabled", "b", True), timeout=30)
            answer = session.send_and_get_reply(new_method_call(_BUS, "GetAddress"), timeout=30)
            yield Buses(environment, answer.body[0])
    finally:
        daemon.terminate()
        daemon.wait(20)
