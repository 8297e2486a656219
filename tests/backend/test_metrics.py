"""The numbers of one process: what is counted, that labels stay few, and what the database is asked for."""

from __future__ import annotations

from pathlib import Path

from prometheus_client.parser import text_string_to_metric_families

from kyc_desktop.backend.metrics import Metrics

from .inside import Inside, inside


async def numbers(metrics: Metrics, here: Inside) -> dict[str, dict[tuple[str, ...], float]]:
    """Values by name and labels, those that are 0 left out."""
    media_type, page = await metrics.page(here.backend)
    assert media_type.startswith("text/plain")
    found: dict[str, dict[tuple[str, ...], float]] = {}
    for family in text_string_to_metric_families(page.decode()):
        for sample in family.samples:
            if sample.value and not sample.name.endswith(("_bucket", "_sum", "_created")):
                labels = tuple(value for _, value in sorted(sample.labels.items()))
                found.setdefault(sample.name, {})[labels] = sample.value
    return found


async def test_what_is_counted(tmp_path: Path) -> None:
    metrics = Metrics()
    metrics.request(method="GET", route="/v1/config", status=200, seconds=0.01)
    metrics.request(method="BREW", route="?", status=404, seconds=0.01)
    metrics.call(provider="sms", outcome="timeout", seconds=10)
    metrics.circuit(provider="sms", broken=True)
    metrics.moved(event="TextReported", from_step="link", to_step="link", codes=(), delivery="delivered")
    metrics.moved(event="TextRefused", from_step="link", to_step="phone", codes=("sms_blocked", "21610"), delivery="")
    metrics.job(kind="send-link", outcome="dead")
    metrics.erased(what="photos", count=3)
    async with inside(tmp_path) as here:
        found = await numbers(metrics, here)
        with here.backend.hub.subscribe("app_1"):
            assert (await numbers(metrics, here))["kyc_long_polls"] == {(): 1}
        maya = here.person()
        await maya.register()
        waiting = await numbers(metrics, here)
    found.pop("kyc_database_listening", None)  # on PostgreSQL
    assert set(found.pop("kyc_http_request_seconds_count")) == {("GET", "/v1/config", "200"), ("other", "?", "404")}
    assert found == {
        "kyc_provider_call_seconds_count": {("timeout", "sms"): 1},
        "kyc_provider_circuit_broken": {("sms",): 1},
        "kyc_journey_events_total": {
            ("TextReported", "link", "link"): 1,
            ("TextRefused", "link", "phone"): 1,
        },
        "kyc_reasons_total": {("sms_blocked",): 1},
        "kyc_text_messages_total": {("delivered",): 1, ("refused",): 1},
        "kyc_jobs_total": {("send-link", "dead"): 1},
        "kyc_retention_erased_total": {("photos",): 3},
    }
    assert "kyc_outbox_dead" not in waiting


async def test_two_servers_in_one_process_count_for_themselves(tmp_path: Path) -> None:
    one, other = Metrics(), Metrics()
    one.job(kind="send-link", outcome="done")
    async with inside(tmp_path) as here:
        assert "kyc_jobs_total" in await numbers(one, here)
        assert "kyc_jobs_total" not in await numbers(other, here)
