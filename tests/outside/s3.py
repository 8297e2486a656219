"""An S3 service on loopback: moto's server with buckets of its own for everyone who asks. It checks no signatures."""

from __future__ import annotations

import itertools
import logging
import os
import re
import urllib.request
from dataclasses import dataclass
from typing import Final

from moto.server import ThreadedMotoServer

from kyc_desktop.backend.providers.objects import S3Settings

ACCESS_KEY: Final = "AKIAEXAMPLEONLY00000"
SECRET: Final = "invented/secret/of/the/tests+0000000000"
_NAMESPACE: Final = "http://s3.amazonaws.com/doc/2006-03-01/"
_numbers = itertools.count()


@dataclass(frozen=True, slots=True)
class S3:
    """A service and a bucket of it; ``url`` has no slash at the end."""

    url: str
    bucket: str
    _server: ThreadedMotoServer

    def settings(self, *, bucket: str | None = None, prefix: str = "kyc") -> S3Settings:
        return S3Settings(
            bucket=bucket or self.bucket,
            region="us-east-1",
            endpoint=self.url,
            access_key_id=ACCESS_KEY,
            secret_access_key=SECRET,
            prefix=prefix,
            allow_http=True,
        )

    def keep_versions(self) -> None:
        """What is deleted stays as an older version, as operators often want it."""
        status = f'<VersioningConfiguration xmlns="{_NAMESPACE}"><Status>Enabled</Status></VersioningConfiguration>'
        self._ask("PUT", f"/{self.bucket}?versioning", status.encode())

    def versions(self) -> list[bytes]:
        """Every version of every object of the bucket, deleted ones too."""
        listed = self._ask("GET", f"/{self.bucket}?versions").decode()
        found = re.findall(r"<Version>.*?</Version>", listed, re.DOTALL)
        names = [(_member(one, "Key"), _member(one, "VersionId")) for one in found]
        return [self._ask("GET", f"/{self.bucket}/{key}?versionId={version}") for key, version in names]

    def names(self) -> list[str]:
        """Of the objects that are there now."""
        return re.findall(r"<Key>(.*?)</Key>", self._ask("GET", f"/{self.bucket}?list-type=2").decode())

    def stop(self) -> None:
        self._server.stop()

    def _ask(self, method: str, path: str, body: bytes | None = None) -> bytes:
        signed = f"AWS4-HMAC-SHA256 Credential={ACCESS_KEY}/20260101/us-east-1/s3/aws4_request, Signature=0"
        headers = {"Authorization": signed, "Content-Type": "application/xml"}  # as a form the body would be lost
        request = urllib.request.Request(self.url + path, body, headers, method=method)
        with urllib.request.urlopen(request, timeout=10) as answer:
            return bytes(answer.read())


def start() -> S3:
    """A running service with an empty bucket."""
    logging.getLogger("werkzeug").setLevel(logging.WARNING)  # a line for every request
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    service = S3(f"http://{host}:{port}", f"photos-{os.getpid()}-{next(_numbers)}", server)
    service._ask("PUT", f"/{service.bucket}")
    return service


def _member(xml: str, name: str) -> str:
    found = re.search(f"<{name}>(.*?)</{name}>", xml)
    assert found is not None, name
    return found[1]
