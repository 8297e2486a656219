"""The numbers of one process for Prometheus. Imported only where the configuration asks for them.

Every process counts for itself and answers on its own address; the outbox is shared, so all of them say the same of
it. No label holds anything of a person, and every label has few values: what is not known counts as "other".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from ..flow.problems import KINDS
from . import events
from .core import Backend
from .meter import Meter
from .store import outbox

MEDIA_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
_METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE"})
_TEXTS: Final = (events.TextReported.__name__, events.TextRefused.__name__)
_REQUEST_S: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
_CALL_S: Final = (0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0)


class Metrics(Meter):
    """The counters of one application, in a registry of its own."""

    def __init__(self) -> None:
        registry = self._registry = CollectorRegistry(auto_describe=True)
        self._requests = Histogram(
            "kyc_http_request_seconds",
            "Time to answer a request; long-polls are among those of /v1/application",
            ("method", "route", "status"),
            buckets=_REQUEST_S,
            registry=registry,
        )
        self._calls = Histogram(
            "kyc_provider_call_seconds",
            "Time of a call of a provider, by what came of it",
            ("provider", "outcome"),
            buckets=_CALL_S,
            registry=registry,
        )
        self._broken = Gauge(
            "kyc_provider_circuit_broken",
            "1 after several failures in a row, until a call succeeds",
            ("provider",),
            registry=registry,
        )
        self._events = Counter(
            "kyc_journey_events",
            "Changes of applications: what happened, and the step before and after it",
            ("event", "from_step", "to_step"),
            registry=registry,
        )
        self._reasons = Counter(
            "kyc_reasons", "Reasons given to customers, and codes of refusals", ("code",), registry=registry
        )
        self._jobs = Counter("kyc_jobs", "Jobs of the outbox that ended a try", ("kind", "outcome"), registry=registry)
        self._texts = Counter("kyc_text_messages", "News of text messages", ("delivery",), registry=registry)
        self._erased = Counter("kyc_retention_erased", "What the retention has erased", ("what",), registry=registry)
        self._waiting_jobs = Gauge("kyc_outbox_waiting", "Jobs that are not done yet", registry=registry)
        self._dead_jobs = Gauge("kyc_outbox_dead", "Jobs that were given up", registry=registry)
        self._oldest_due = Gauge(
            "kyc_outbox_oldest_due_seconds", "For how long the oldest due job has waited", registry=registry
        )
        self._listening = Gauge(
            "kyc_database_listening",
            "1 while the news of other processes come at once (PostgreSQL); without it they come within seconds",
            registry=registry,
        )
        self._polls = Gauge("kyc_long_polls", "Clients that wait for a change", registry=registry)

    def request(self, *, method: str, route: str, status: int, seconds: float) -> None:
        known = method if method in _METHODS else "other"
        self._requests.labels(known, route, str(status)).observe(seconds)

    def call(self, *, provider: str, outcome: str, seconds: float) -> None:
        self._calls.labels(provider, outcome).observe(seconds)

    def circuit(self, *, provider: str, broken: bool) -> None:
        self._broken.labels(provider).set(broken)

    def moved(self, *, event: str, from_step: str, to_step: str, codes: Sequence[str], delivery: str) -> None:
        self._events.labels(event, from_step, to_step).inc()
        for code in codes:
            if code in KINDS:  # the others are a provider's own
                self._reasons.labels(code).inc()
        if event in _TEXTS:
            self._texts.labels(delivery or "refused").inc()

    def job(self, *, kind: str, outcome: str) -> None:
        self._jobs.labels(kind, outcome).inc()

    def erased(self, *, what: str, count: int) -> None:
        self._erased.labels(what).inc(count)

    async def page(self, backend: Backend) -> tuple[str, bytes]:
        """What Prometheus reads; what the database knows is asked now."""
        now = backend.clock.now()
        async with backend.database.transaction() as tx:
            waiting, dead = await outbox.counts(tx)
            oldest = await outbox.oldest_due(tx, now)
        self._waiting_jobs.set(waiting)
        self._dead_jobs.set(dead)
        self._oldest_due.set(0.0 if oldest is None else now - oldest)
        self._polls.set(backend.hub.waiting)
        self._listening.set(backend.hub.listening)
        return MEDIA_TYPE, generate_latest(self._registry)
