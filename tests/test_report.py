"""The report for support, made from a document that is full of personal data."""

from __future__ import annotations

from kyc_desktop.fault import Fault
from kyc_desktop.flow.application import (
    Address,
    Application,
    Decision,
    Details,
    Documents,
    Email,
    Event,
    Link,
    Notice,
    Phone,
    Reason,
    Side,
)
from kyc_desktop.last_run import Crash
from kyc_desktop.report import program_report, report

WHEN = "2026-05-12T19:09:00Z"
PRIVATE = ("Maya", "Ortiz", "maya", "Barton", "0142", "6781", "1991", "78704", "Austin", "+1")
FULL = Application(
    id="app_maya",
    version=12,
    step="failed",
    reference="NL-4821-7730",
    server_time=WHEN,
    country="US",
    state="TX",
    method="phone",
    email=Email(masked="m•••a@example.com", confirmed=True),
    phone=Phone(masked="+1 •••• 0142", ending="0142", date_of_birth="1991-03-14"),
    link=Link(to="+1 •••• 0142", match="472", delivery="delivered", expires_at=WHEN, sent_at=WHEN),
    details=Details(
        source="phone",
        first_name="Maya",
        last_name="Ortiz",
        date_of_birth="1991-03-14",
        address=Address(line1="2210 Barton Springs Rd", city="Austin", state="TX", postal_code="78704"),
        id_last4="6781",
    ),
    documents=Documents(
        country="US",
        type="drivers_license",
        sides=(Side(name="front", state="refused", reasons=(Reason(code="photo_blurred", why="Maya's photo"),)),),
    ),
    decision=Decision(
        outcome="failed",
        decided_at=WHEN,
        name="Maya Ortiz",
        note="Maya Ortiz lives elsewhere",
        attempt=1,
        attempts=3,
        reasons=(
            Reason(code="postal_code_differs", values={"postal_code": "78704"}, subject="address"),
            Reason(code="Maya Ortiz is not known", why="Ortiz"),
        ),
    ),
    notice=Notice(code="link_refused", values={"phone": "+1 202 555 0142"}),
    history=(Event(code="registered", at=WHEN), Event(code="Maya", at="on 1991-03-14")),
)


def made() -> str:
    return report(FULL, made_at=WHEN, versions={"kyc-desktop": "0.1.0", "Qt": "6.11.3"})


def test_it_says_what_support_needs() -> None:
    text = made()
    for wanted in (
        "NL-4821-7730",
        "postal_code_differs (retry)",
        "Attempt: 1 of 3",
        f"{WHEN}  registered",
        "front: refused (photo_blurred)",
        "link_refused",
        "kyc-desktop 0.1.0",
        "Qt 6.11.3",
    ):
        assert wanted in text


def test_it_says_nothing_of_the_person() -> None:
    text = made()
    assert [word for word in PRIVATE if word in text] == []
    assert text.count("(left out)") == 3


def test_the_report_on_the_program_names_nobody() -> None:
    text = program_report(
        made_at=WHEN,
        versions={"kyc-desktop": "0.1.0"},
        application=FULL,
        screen="Maya Ortiz",
        faults=[(Fault(kind="ValueError", way="window.py:3 show > phone.py:4 check"), 2)],
        crash=Crash(started=WHEN, version="0.1.0", reason="Aborted", way="camera.py:5 open"),
        lines=["a line of the log"],
    )
    assert [private for private in PRIVATE if private in text] == []
    for line in (
        "Reference: NL-4821-7730",
        "Step: failed",
        "Screen: (left out)",
        "Ended unexpectedly: Aborted, version 0.1.0",
        "  camera.py:5 open",
        "Fault: ValueError, 2 times",
        "  a line of the log",
    ):
        assert line in text.splitlines()
    assert text.index("phone.py:4") < text.index("window.py:3"), "the innermost place first"
