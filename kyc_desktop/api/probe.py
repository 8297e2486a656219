"""One look at a server for the check of this computer: how far a request comes, and what stops it."""

from __future__ import annotations

import email.utils
import socket
import ssl
import time
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import httpx

import kyc_desktop
from kyc_desktop.flow.versions import older

from .address import on_this_computer
from .client import no_certificates, trusted_certificates

PATIENCE_S: Final = 6.0

_EXPIRED: Final = frozenset({9, 10})
"""OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID and _HAS_EXPIRED: of the certificate, or of this computer's clock."""
_OTHER_NAME: Final = frozenset({62, 64})
"""X509_V_ERR_HOSTNAME_MISMATCH and _IP_ADDRESS_MISMATCH"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """``code``: reached, no_name, refused, silent, tls_untrusted, tls_expired, tls_name, tls_broken, proxy_refuses,
    odd_answer or update_needed. ``host``: what was asked. ``drift``: seconds that this computer's clock is ahead of the
    server's, None where it did not say. ``proxy``: host of the one in between.
    """

    code: str
    host: str
    drift: float | None = None
    proxy: str = ""


def look(url: str) -> Seen:
    """Ask for the configuration as the program does: the same trust, the same proxy. Blocks for `PATIENCE_S` at most
    per step."""
    host = urlsplit(url).hostname or ""
    here = on_this_computer(url)
    proxy = "" if here else proxy_for(url)
    if not proxy and not here and not _has_address(host):
        return Seen(code="no_name", host=host)
    headers = {"User-Agent": f"kyc-desktop/{kyc_desktop.__version__}"}
    try:
        trust = trusted_certificates() if urlsplit(url).scheme == "https" else no_certificates()
        with httpx.Client(verify=trust, trust_env=not here, timeout=PATIENCE_S, headers=headers) as http:
            answer = http.get(f"{url.rstrip('/')}/v1/config")
    except httpx.TimeoutException:
        return Seen(code="silent", host=host, proxy=proxy)
    except httpx.ProxyError:
        return Seen(code="proxy_refuses", host=host, proxy=proxy)
    except (httpx.HTTPError, ValueError, ImportError) as error:
        return Seen(code=_reason(error), host=host, proxy=proxy)
    drift = _drift(answer.headers.get("Date", ""))
    try:
        config = answer.json()
        known = answer.status_code == 200 and isinstance(config, dict) and "brand" in config
        minimum = str(config.get("minimum_client") or "0") if known else "0"
    except ValueError:
        known, minimum = False, "0"
    if not known:
        return Seen(code="odd_answer", host=host, drift=drift, proxy=proxy)
    code = "update_needed" if older(kyc_desktop.__version__, minimum) else "reached"
    return Seen(code=code, host=host, drift=drift, proxy=proxy)


def proxy_for(url: str) -> str:
    """Host of the proxy that the system or the environment names for this address, "" without one."""
    import urllib.request

    parts = urlsplit(url)
    if urllib.request.proxy_bypass(parts.hostname or ""):
        return ""
    return urlsplit(urllib.request.getproxies().get(parts.scheme, "")).hostname or ""


def _has_address(host: str) -> bool:
    try:
        return bool(socket.getaddrinfo(host, None))
    except (OSError, UnicodeError):
        return False


def _reason(error: BaseException) -> str:
    """What the first cause says; httpx wraps it twice."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            if cause.verify_code in _EXPIRED:
                return "tls_expired"
            return "tls_name" if cause.verify_code in _OTHER_NAME else "tls_untrusted"
        if isinstance(cause, ssl.SSLError):
            return "tls_broken"
        cause = cause.__cause__ or cause.__context__
    return "odd_answer" if isinstance(error, httpx.ProtocolError) else "refused"


def _drift(date: str) -> float | None:
    """``date``: RFC 9110, with the resolution of a second."""
    if not date:
        return None
    try:
        said = email.utils.parsedate_to_datetime(date).timestamp()
    except ValueError:
        return None
    return time.time() - said
