"""One call for everything that can go wrong between program, server and providers."""

from __future__ import annotations

from typing import Literal

PROVIDERS = ("sms", "email", "lookup", "prefill", "documents", "storage")

Drop = bool | Literal["request", "answer"]


def order_of(
    target: str,
    *,
    delay: float | None,
    drop: Drop,
    cut: bool,
    status: int | None,
    doubled: bool,
    out_of_order: bool,
    count: int,
) -> dict[str, object]:
    """The body of ``POST /v1/sandbox/faults``. Raises ValueError where it is not one fault."""
    wanted = {
        "drop": bool(drop),
        "cut": cut,
        "status": status is not None,
        "doubled": doubled,
        "out_of_order": out_of_order,
    }
    kinds = [kind for kind, on in wanted.items() if on]
    if len(kinds) > 1 or not (kinds or delay is not None):
        raise ValueError("a fault is one of delay, drop, cut, status, doubled and out_of_order")
    kind = kinds[0] if kinds else "delay"
    if target in PROVIDERS:
        if kinds and delay is not None:
            raise ValueError("a provider is slow or fails, one at a time")
        return {"target": target, "mode": _provider_mode(kind, status), "count": count, "seconds": delay}
    mode = f"drop_{'answer' if drop == 'answer' else 'request'}" if kind == "drop" else kind
    return {"target": target, "mode": mode, "count": count, "seconds": delay or 0.0, "status": status or 503}


def _provider_mode(kind: str, status: int | None) -> str:
    """A provider that drops a call never answers, and one that cuts it is an error."""
    if kind == "status":
        return "429" if status == 429 else "error"
    return {"delay": "slow", "drop": "timeout", "cut": "error", "doubled": "duplicate"}.get(kind, kind)
