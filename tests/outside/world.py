"""A whole production on loopback: PostgreSQL, mail, Twilio, Prove, S3, and servers that know nothing of a sandbox.

What real customers would meet, but for the people: numbers and addresses decide as those of the sandbox do. Needs no
pytest, so that load scripts use it too.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import logging
import os
import secrets
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from tests import postgres

from . import prove, s3, smtp, twilio

PUBLIC_URL: Final = "https://id.meridian.example"
REVIEWER: Final = "the token of a reviewer of the tests"
_TOML: Final = """
[brand]
name = "Meridian"
site_url = "https://meridian.example"
mail_from = "id@meridian.example"

[support]
email = "support@meridian.example"
chat_url = ""
complaints = "Meridian Complaints, 12 Invented Street, Austin, TX 78701"
help_url = "https://meridian.example/help"

[legal]
terms = {{ version = "2026-05-01", url = "https://meridian.example/terms" }}
privacy = {{ version = "2026-05-01", url = "https://meridian.example/privacy" }}
retention = {{ version = "2026-05-01", url = "https://meridian.example/keep" }}

[server]
public_url = "{public_url}"

[database]
url = "{database}"

[keys]
file = "{folder}/keys"

[storage]
kind = "s3"
bucket = "{s3.bucket}"
region = "{s3.region}"
endpoint = "{s3.endpoint}"
access_key_id = "{s3.access_key_id}"
secret_access_key = "{s3.secret_access_key}"

[mail]
host = "{mail.host}"
port = {mail.port}
user = "{mail.user}"
password = "{mail.password}"
ca_file = "{mail.ca_file}"

[twilio]
account_sid = "{twilio.account_sid}"
api_key = "{twilio.api_key}"
api_secret = "{twilio.api_secret}"
auth_token = "{twilio.auth_token}"
messaging_url = "{twilio.messaging_url}"
lookup_url = "{twilio.lookup_url}"

[sms]
sender = "{sender}"

[prove]
base_url = "{prove.base_url}"
client_id = "{prove.client_id}"
client_secret = "{prove.client_secret}"

[documents]
approve = true

[reviewers]
ada = "{reviewer}"

[log]
level = "{level}"
"""


@dataclass(slots=True)
class Running:
    """One process. It keeps its port over restarts."""

    process: subprocess.Popen[bytes]
    port: int
    log: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def kill(self) -> None:
        """As the system does it when memory runs out."""
        self.process.kill()
        self._gone()

    def stop(self) -> int:
        """SIGTERM; the exit code."""
        self.process.terminate()
        return self._gone()

    def _gone(self) -> int:
        code = self.process.wait(20)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()
        return code


@dataclass(slots=True)
class World:
    """``servers``: the processes, equal among each other."""

    folder: Path
    cluster: postgres.Cluster
    database: str
    smtp: smtp.Relay
    twilio: twilio.Twilio
    prove: prove.Prove
    s3: s3.S3
    servers: list[Running] = field(default_factory=list)

    @classmethod
    @contextmanager
    def start(cls, folder: Path, *, processes: int = 1, level: str = "WARNING") -> Iterator[World]:
        with ExitStack() as stack:
            cluster = stack.enter_context(postgres.running())
            world = cls(
                folder=folder,
                cluster=cluster,
                database=cluster.create_database(),
                smtp=smtp.start(),
                twilio=twilio.start(),
                prove=prove.start(),
                s3=s3.start(),
            )
            logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # connections of killed servers, with their traces
            for outside in (world.smtp, world.twilio, world.prove, world.s3):
                stack.callback(outside.stop)
            world.twilio.way = world.way
            world.write(level)
            stack.callback(world.stop_servers)
            for place in range(processes):
                world.servers.append(world.launch(folder / f"server-{place}.log"))
            yield world

    @property
    def config(self) -> Path:
        return self.folder / "server.toml"

    def write(self, level: str) -> None:
        """Key file and configuration, for this user alone."""
        keys = self.folder / "keys"
        keys.write_text(f"first:{base64.b64encode(secrets.token_bytes(32)).decode()}\n")
        text = _TOML.format(
            public_url=PUBLIC_URL,
            database=self.database,
            folder=self.folder,
            s3=self.s3.settings(),
            mail=self.smtp,
            twilio=self.twilio.account,
            sender=twilio.SENDER,
            prove=self.prove.settings,
            reviewer=hashlib.sha256(REVIEWER.encode()).hexdigest(),
            level=level,
        )
        self.config.write_text(text)
        for path in (keys, self.config):
            path.chmod(0o600)

    def launch(self, log: Path, *, port: int = 0) -> Running:
        """Start a process and wait until it listens."""
        command = [sys.executable, "-m", "kyc_desktop.backend", "serve", "--config", str(self.config)]
        command += ["--port", str(port)]
        with log.open("ab") as errors:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, env=dict(os.environ)
            )
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            process.wait()
            raise AssertionError(f"the server did not start:\n{log.read_text()[-4000:]}")
        return Running(process, urlsplit(json.loads(line)["url"]).port or 0, log)

    def kill_and_restart(self, place: int) -> None:
        killed = self.servers[place]
        killed.kill()
        self.servers[place] = self.launch(killed.log, port=killed.port)

    def stop_servers(self) -> None:
        for server in self.servers:
            if server.process.poll() is None:
                server.stop()

    def way(self, url: str) -> str:
        """Where the public address leads to: any process that is up."""
        alive = [server for server in self.servers if server.process.poll() is None] or self.servers
        return secrets.choice(alive).url + urlsplit(url).path

    async def jobs(self) -> tuple[int, int]:
        """(due or being worked on, given up)"""
        due = "dead_at IS NULL AND (due_at <= extract(epoch FROM now()) OR lease IS NOT NULL)"
        rows = await self._ask(f"SELECT count(*) FILTER (WHERE {due}), count(*) FILTER (WHERE dead_at IS NOT NULL) "
                               "FROM outbox")  # fmt: skip
        due_now, dead = rows[0].split("|")
        return int(due_now), int(dead)

    async def audit(self) -> Counter[str]:
        """How many applications have each event."""
        rows = await self._ask("SELECT event, count(DISTINCT application_id) FROM audit GROUP BY event")
        return Counter({row.split("|")[0]: int(row.split("|")[1]) for row in rows})

    def sql(self, statement: str) -> list[str]:
        """Rows, columns parted by ``|``."""
        name = self.database.partition("@/")[2].partition("?")[0]
        return self.cluster.sql(statement, database=name).splitlines()

    async def _ask(self, statement: str) -> list[str]:
        return await asyncio.to_thread(self.sql, statement)


class WorldPost:
    """Mails and texts as their owners get them, for `benchmarks.walker`. Each is given out once."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._boxes: dict[str, asyncio.Queue[dict[str, Any]]] = {}
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> WorldPost:
        self._task = asyncio.create_task(self._sort())
        return self

    async def __aexit__(self, *_error: object) -> None:
        assert self._task is not None
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def mail(self, address: str) -> dict[str, Any]:
        return await self._box(address).get()

    async def text(self, phone: str) -> dict[str, Any]:
        return await self._box(phone).get()

    def _box(self, to: str) -> asyncio.Queue[dict[str, Any]]:
        return self._boxes.setdefault(to, asyncio.Queue())

    async def _sort(self) -> None:
        mails = texts = 0
        while True:
            unique = tuple(self._world.smtp.mails.values())
            for mail in unique[mails:]:
                self._box(mail.to).put_nowait({"code": mail.code, "link": mail.link, "subject": mail.subject})
            mails = len(unique)
            sent = tuple(self._world.twilio.sent)  # of this moment: another thread adds to it
            for text in sent[texts:]:
                self._box(text.to).put_nowait({"link": link_in(text.body)})
            texts = len(sent)
            await asyncio.sleep(0.02)


def link_in(body: str) -> str:
    return next(word for word in body.split() if word.startswith(PUBLIC_URL)).rstrip(".")
