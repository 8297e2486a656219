"""The `DocumentCheck` by our own reader: what the photos say, whether that is accepted, and whether it agrees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from ...capture.judge import judge
from ...capture.reading import DocumentReading, Expectation, Judgement, Result, Severity, Typed
from ...flow.codes import FINAL
from ..document_person import person_of
from ..document_reader import DocumentReader
from ..photo_checks import four_checks
from ..ports import Claim, DocumentCase, DocumentVerdict, Finding, Glance, Outcome, Verdict
from ..readings import Readings, recall, remember

UNCERTAIN: Final = frozenset({"mrz_unreadable", "document_unreadable", "check_digit_wrong"})
"""The reader's own weakness or a misprint: alone they send nobody back, because a person may be able to read it."""
_DIFFERENT: Final = {"document_name_differs": "last_name", "document_birth_date_differs": "date_of_birth"}
"""Wrong in what was typed, not in the photo: the field that the customer can correct."""
_FOR_A_PERSON: Final = frozenset({"photo_not_document", "screenshot_or_copy"})
"""Remarks that send nobody back and that a person should look at before anything is approved."""
_DOUBTFUL: Final = frozenset({Result.DIFFERS, Result.UNCERTAIN, Result.EXPIRED})


class OwnDocumentCheck:
    """``today``: the day on which a document must be valid. ``approve``: whether a document that was read without a
    doubt and agrees with what was typed is enough; without it such a document goes to a person too.
    """

    def __init__(
        self, reader: DocumentReader, *, today: Callable[[], date], adult_age: int = 18, approve: bool = False
    ) -> None:
        self._reader = reader
        self._today = today
        self._adult_age = adult_age
        self._approve = approve

    async def check(self, case: DocumentCase, *, request_id: str) -> DocumentVerdict:
        """Photos that an earlier check has read are not read again."""
        digests = {photo.side: photo.sha256 for photo in case.photos}
        readings = recall(case.record, digests.items())
        new = [photo for photo in case.photos if photo.side not in readings]
        if new:
            readings |= await self._reader.read(new)
        read = [reading for reading in readings.values() if reading is not None]
        return DocumentVerdict(
            verdict=self._verdict(case, readings), person=person_of(read), record=remember(readings, digests)
        )

    async def glance(self, case: DocumentCase, side: str, *, request_id: str) -> Glance:
        """The photo of that side is read; of the others what was read before is used."""
        digests = {photo.side: photo.sha256 for photo in case.photos}
        readings = recall(case.record, digests.items())
        if side not in readings:
            readings |= await self._reader.read([photo for photo in case.photos if photo.side == side])
        reading = readings.get(side)
        if reading is None:
            return Glance()
        judged = judge(reading, self._expectation(case, side, readings))
        told = {
            severity: tuple(
                Finding(code=one.code, subject=side, values=dict(one.values))
                for one in judged.findings
                if one.severity is severity
            )
            for severity in Severity
        }
        return Glance(
            checks=four_checks(reading, judged),
            findings=told[Severity.BLOCKS],
            remarks=told[Severity.WARNS],
            record=remember(readings, digests),
        )

    def _verdict(self, case: DocumentCase, readings: Readings) -> Verdict:
        judgements = {
            side: judge(reading, self._expectation(case, side, readings))
            for side, reading in readings.items()
            if reading is not None
        }
        internal = tuple(_notes(readings, judgements))
        told = [
            Finding(code=finding.code, subject=side, values=dict(finding.values))
            for side, judgement in judgements.items()
            for finding in judgement.findings
            if finding.severity is Severity.BLOCKS
        ]
        told = _one_of_the_same(told, readings)
        facts = [finding for finding in told if self._certain(finding, readings)]
        final = tuple(finding for finding in facts if finding.code in FINAL)
        if final:
            return Verdict(outcome=Outcome.REJECTED, findings=final, internal=internal)
        photos = [finding for finding in told if finding.code not in _DIFFERENT and finding.code not in FINAL]
        if any(finding.code not in UNCERTAIN for finding in photos):
            return Verdict(outcome=Outcome.RETAKE, findings=tuple(photos), internal=internal)
        if not photos:
            different = [finding for finding in facts if finding.code in _DIFFERENT]
            if different:
                return Verdict(outcome=Outcome.FAILED, findings=_fields(different), internal=internal)
        return Verdict(outcome=self._outcome(case, readings, judgements), internal=internal)

    def _outcome(self, case: DocumentCase, readings: Readings, judgements: dict[str, Judgement]) -> Outcome:
        certain = [reading for reading in readings.values() if reading is not None and reading.verified]
        clean = len(judgements) == len(readings) and not any(judgement.blocked for judgement in judgements.values())
        doubtful = any(row.result in _DOUBTFUL for judgement in judgements.values() for row in judgement.rows)
        doubtful |= any(one.code in _FOR_A_PERSON for judgement in judgements.values() for one in judgement.findings)
        if self._approve and case.claim is not None and clean and not doubtful and person_of(certain) is not None:
            return Outcome.APPROVED
        return Outcome.REVIEW

    @staticmethod
    def _certain(finding: Finding, readings: Readings) -> bool:
        """What is not read for certain may send a photo back, but neither contradicts nor rejects anybody."""
        reading = readings.get(finding.subject or "")
        return reading is not None and reading.verified

    def _expectation(self, case: DocumentCase, side: str, readings: Readings) -> Expectation:
        return Expectation(
            country=case.country,
            type=case.type,
            side=side,
            today=self._today(),
            adult_age=self._adult_age,
            typed=_typed(case.claim),
            others={other: reading for other, reading in readings.items() if other != side and reading is not None},
        )


def _typed(claim: Claim | None) -> Typed:
    if claim is None:
        return Typed()
    return Typed(
        first_name=claim.first_name,
        middle_name=claim.middle_name,
        last_name=claim.last_name,
        birth_date=claim.date_of_birth,
    )


def _one_of_the_same(told: list[Finding], readings: Readings) -> list[Finding]:
    """Of two photos of one side only the one that is in the wrong place goes back, or the last one."""
    same = [finding.subject for finding in told if finding.code == "same_photo"]
    misplaced = [side for side in same if (reading := readings.get(side or "")) is None or reading.side != side]
    back = (misplaced or same)[-1:]
    return [finding for finding in told if finding.code != "same_photo" or finding.subject in back]


def _fields(different: list[Finding]) -> tuple[Finding, ...]:
    """One reason a code, however many sides say it, about the field that the customer can correct."""
    by_code = {finding.code: finding for finding in reversed(different)}
    return tuple(
        Finding(code=code, subject=_DIFFERENT[code], values=by_code[code].values)
        for code in _DIFFERENT
        if code in by_code
    )


def _notes(readings: Readings, judgements: dict[str, Judgement]) -> Iterator[str]:
    """For staff: what became of each side, without what it says."""
    for side, reading in readings.items():
        yield f"{side}: {_state(reading)}"
        for finding in judgements[side].findings if side in judgements else ():
            yield f"{side}: {finding.code}"


def _state(reading: DocumentReading | None) -> str:
    if reading is None:
        return "the reader failed"
    if reading.format is None:
        return "nothing to read"
    return f"{reading.format} {'read for certain' if reading.verified else 'not certain'}"
