"""A customer who sees nothing walks from the account to the result, by what the accessibility tree says alone.

The mails, the texts and the phone are in the sandbox's own windows, which are read the same way. The photos of the
document are the only files.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kyc_desktop.testing.specimens import Specimens
from tests import xdo
from tests.atspi import bus
from tests.atspi.person import Person
from tests.atspi.tree import Tree

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is the interface of Linux"),
    pytest.mark.skipif(not (xdo.installed() and bus.installed()), reason="Xvfb, xdotool or at-spi2 are not installed"),
]
PROGRAM = shlex.split(os.environ.get("KYC_TESTED_PROGRAM", "")) or [sys.executable, "-m", "kyc_desktop"]
"""What is walked through: this checkout, or a package that `packaging/linux/clean_root.py` has installed elsewhere."""
INBOX = "Sandbox inbox"
PHONE = "Phone, sandbox"
CODE = r"\b(\d{3}) ?(\d{3})\b"
ADDRESS = {
    "Street address": "1204 Juniper Bend",
    "City": "Austin",
    "State": "Texas",
    "ZIP code": "78704",
}


@pytest.fixture
def customer(tmp_path: Path) -> Iterator[Person]:
    with xdo.screen() as display, bus.desktop(display, tmp_path / "home") as buses:
        environment = buses.environment | {
            "QT_QPA_PLATFORM": "xcb",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }
        command = [*PROGRAM, "--data-dir", str(tmp_path / "data"), "--locale", "en-US"]
        program = subprocess.Popen(command, env=environment)
        tree = Tree(buses.accessibility)
        try:
            person = Person(tree, display, "Northlight")
            person.at(INBOX).reads("Nothing was sent yet")  # it opens last, and may take the keyboard
            person.sit_down()
            yield person
        finally:
            tree.close()
            program.terminate()
            program.wait(20)


def dictate_account(customer: Person) -> None:
    """Page 1 by voice: first what goes wrong is said, then it is put right."""
    customer.dictate("Email", "maya.ortiz@example.com")
    customer.press("Create your account")
    customer.hears("^3 things to fix. Password: This is empty")
    customer.dictate("Password", "correct horse battery staple")
    customer.dictate("Country", "United States")
    customer.dictate("State", "Texas")
    customer.choose("I agree to the Terms of Service and the Privacy Policy")
    customer.press("Create your account")


def register(customer: Person) -> None:
    """Page 1 with the keyboard."""
    customer.reads("Step 1 of 5, Account, current")
    customer.type("Email", "maya.ortiz@example.com")
    customer.type("Password", "correct horse battery staple")
    customer.type("Country", "United States")
    customer.hears("United States, 1 of 1")
    customer.key("Return")
    customer.type("State", "Texas")
    customer.hears("Texas, 1 of 1")
    customer.key("Return")
    customer.choose("I agree to the Terms of Service and the Privacy Policy")
    customer.press("Create your account")


def confirm_email(customer: Person) -> None:
    """Pages 3 and 4: the code of the mail, which is read in the inbox."""
    customer.comes_to("Confirm your email")
    code = customer.at(INBOX).reads(CODE)
    customer.type("Code", code[1] + code[2])
    customer.comes_to("Verify your identity")


def test_by_phone_with_the_keyboard(customer: Person) -> None:
    register(customer)
    confirm_email(customer)
    customer.choose("Use my phone")
    customer.press("Verify fast")

    customer.comes_to("Your phone and date of birth")
    customer.type("Mobile number", "2025550100")
    customer.type("Date of birth, Month", "3")
    customer.type("Date of birth, Day", "14")
    customer.type("Date of birth, Year", "1991")
    customer.press("Text me the link")

    customer.comes_to("Check your phone")
    one, two, three = customer.reads(r"Type this number on your phone: (\d) (\d) (\d)").groups()
    customer.at(INBOX).press("Open on a phone")
    phone = customer.at(PHONE)
    phone.dictate("Number on your computer", one + two + three)
    phone.press("Confirm")
    phone.reads("Go back to your computer")

    customer.comes_to("Check your details")
    customer.reads("Home address: 1204 Juniper Bend, Apt 3\nAustin, TX 78704")
    customer.press("Edit")
    customer.comes_to("Edit your details")
    customer.type("City", "Dallas")
    customer.press("Save and submit")
    customer.comes_to("You're verified, Maya")
    customer.hears("Step 5 of 5, Done. You're verified, Maya")
    customer.reads("Verified as: Maya Elena Ortiz")


def test_by_document_without_a_single_key(customer: Person, tmp_path: Path) -> None:
    """As voice control and switches do: texts are put into fields, and what there is to press is pressed."""
    photo = Specimens(tmp_path).photo("passport")
    dictate_account(customer)
    customer.comes_to("Confirm your email")
    code = customer.at(INBOX).reads(CODE)
    customer.dictate("Code", code[1] + code[2])
    customer.comes_to("Verify your identity")
    customer.choose("Use an identity document")
    customer.press("Choose a document")

    customer.comes_to("Choose your document")
    customer.choose("Passport")
    customer.choose("Upload a photo")
    customer.press("Choose a file")
    customer.comes_to("Add your photo")
    customer.press("Choose a photo: Passport, photo page")
    dialog = customer.at("Choose a photo")
    dialog.dictate("File name:", str(photo))
    dialog.press("Open")
    customer.hears("All readable. Is this you?")
    customer.reads("Passport no.: X53128490, Check digit is right")
    customer.sit_down()  # as the window manager does when a dialog has gone
    customer.press("Use this photo")

    customer.comes_to("Add your details")
    customer.press("Add your details")
    customer.comes_to("Edit your details")
    for name, value in ADDRESS.items():
        customer.dictate(name, value)
    customer.press("Save and submit")
    customer.comes_to("You're verified, Maya")
    customer.reads("by document")
