"""A server with a configuration for customers, and played providers around it, on loopback."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from tests.databases import of_this_run
from tests.outside import prove, smtp, twilio

from .server_files import whole, write

METRICS_TOKEN = "the-token-of-the-metrics"


@dataclass(slots=True)
class Town:
    """``url``: where the server answers; customers know it as ``https://id.meridian.example``."""

    folder: Path
    config: Path
    relay: smtp.Relay
    twilio: twilio.Twilio
    prove: prove.Prove
    process: subprocess.Popen[bytes]
    url: str

    @property
    def log(self) -> str:
        return (self.folder / "server.log").read_text()

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=15)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code

    async def mail(self, address: str) -> dict[str, Any]:
        """The next mail, for `benchmarks.walker`."""
        mail = await asyncio.to_thread(self.relay.wait_for, address)
        return {"code": mail.code, "link": mail.link}

    async def text(self, phone: str) -> dict[str, Any]:
        async with asyncio.timeout(10):
            while True:
                for text in self.twilio.sent:
                    if text.to == phone:
                        return {"link": next(word for word in text.body.split() if "/l/" in word).rstrip(".")}
                await asyncio.sleep(0.01)


@contextmanager
def running(folder: Path) -> Iterator[Town]:
    with ExitStack() as stack:
        relay, lines, records = smtp.start(), twilio.start(), prove.start()
        for outside in (relay, lines, records):
            stack.callback(outside.stop)
        account = lines.account
        config = write(
            folder,
            whole()
            | {
                "database": {"url": of_this_run.url(folder)},
                "mail": {"host": relay.host, "port": relay.port, "user": relay.user, "password": relay.password}
                | {"ca_file": str(relay.ca_file)},
                "twilio": {
                    "account_sid": account.account_sid,
                    "api_key": account.api_key,
                    "api_secret": account.api_secret,
                    "auth_token": account.auth_token,
                    "messaging_url": account.messaging_url,
                    "lookup_url": account.lookup_url,
                },
                "sms": {"sender": twilio.SENDER},
                "prove": {
                    "base_url": records.settings.base_url,
                    "client_id": records.settings.client_id,
                    "client_secret": records.settings.client_secret,
                },
                "log": {"format": "json"},
                "metrics": {"token": METRICS_TOKEN},
            },
        )
        command = [sys.executable, "-m", "kyc_desktop.backend", "serve", "--config", str(config), "--port", "0"]
        log = folder / "server.log"
        with log.open("wb") as errors:
            process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors)
        assert process.stdout is not None
        line = process.stdout.readline()
        assert line, log.read_text()[-4000:]
        url = json.loads(line)["url"]
        lines.way = lambda public: f"{url}{urlsplit(public).path}"
        town = Town(folder, config, relay, lines, records, process, url)
        stack.callback(town.stop)
        yield town
