"""The numbers of the journey: how long, how often, how many. Times in seconds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    email_life: float = 24 * 3600.0  # SP 800-63A-4, 3.8: 24 hours by e-mail
    code_tries: int = 5
    link_life: float = 600.0  # SP 800-63A-4, 3.8: 10 minutes by telephone
    handoff_life: float = 900.0
    handoff_texts: int = 3  # per application and day
    late_after: float = 60.0
    late_after_resend: float = 20.0
    resend_delays: tuple[float, ...] = (30.0, 60.0, 120.0)
    resends_per_hour: int = 5
    texts: int = 5  # per application and day, the first included
    number_tries: int = 3
    finds: int = 3
    attempts: int = 3  # of submitting details; after the last one that differs from a document a person decides
    retakes: int = 2  # times that the document check may send photos back; then a person decides
    appeal_life: float = 30 * 86400.0
    another_route: bool = False  # a second provider for text messages exists

    def resend_delay(self, resends: int) -> float:
        return self.resend_delays[min(resends, len(self.resend_delays) - 1)]
