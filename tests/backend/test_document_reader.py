"""The reader's child process: its lines, its death, its silence; and what is remembered of them."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest

from kyc_desktop.backend import readings
from kyc_desktop.backend.document_reader import DocumentReader
from kyc_desktop.backend.photo_worker import READ_MEMORY_BYTES
from kyc_desktop.backend.ports import Photo, Retryable
from kyc_desktop.capture.reading import (
    Barcode,
    DocumentReading,
    FieldReading,
    Finding,
    LineReading,
    Severity,
    Verdict,
)

QUAD = ((1.0, 2.0), (90.5, 2.0), (90.0, 60.0), (1.0, 60.0))
FULL = DocumentReading(
    width=1600,
    height=1000,
    quad=QUAD,
    format="TD3",
    type="passport",
    side="page",
    lines=(LineReading(text="P<USAORTIZ<<MAYA", confidence=0.99, polygon=QUAD),),
    verified=True,
    fields=(
        FieldReading(name="surname", text="ORTIZ", raw="ORTIZ", check=Verdict.NONE, polygon=QUAD),
        FieldReading(name="birth_date", text="1991-03-14", raw="910314", check=Verdict.VALID, corrected=True),
    ),
    barcode=Barcode(polygon=QUAD, standard="AAMVA", version=10, text="@\n\x1e\rANSI \N{SNOWMAN}"),
    portrait=QUAD,
    script="Latn",
    dpi=301.5,
    sharpness=12.5,
    findings=(
        Finding(code="photo_glare", polygon=QUAD, value=0.2, limit=0.1),
        Finding(code="document_expires_soon", severity=Severity.WARNS, values={"expires_on": "2026-12-01"}),
    ),
    ms={"find": 12.5},
)


def test_a_reading_survives_the_wire() -> None:
    assert readings.decode(readings.encode(FULL)) == FULL
    assert readings.decode(readings.encode(None)) is None


def test_only_the_photo_that_was_read_is_remembered() -> None:
    record = readings.remember({"front": FULL, "back": None}, {"front": "aa", "back": "bb"})
    assert readings.recall(record, [("front", "aa"), ("back", "bb")]) == {"front": FULL, "back": None}
    assert readings.recall(record, [("front", "cc"), ("page", "aa")]) == {}
    assert readings.recall('[{"of": "another version"}]', [("front", "aa")]) == {}
    assert readings.recall("", [("front", "aa")]) == {}


def photos(*texts: str) -> list[Photo]:
    return [Photo(side=f"side {number}", data=text.encode(), sha256="") for number, text in enumerate(texts)]


def worker(act: str) -> tuple[str, ...]:
    """A child that reads like ours and does ``act`` with each photo ``data``."""
    line = readings.encode(FULL).decode()
    script = (
        "import json, os, sys, time\n"
        f"line = {line!r}\n"
        "for length in json.loads(sys.stdin.buffer.readline())['lengths']:\n"
        "    data = sys.stdin.buffer.read(length).decode()\n"
        f"    {act}\n"
        "    sys.stdout.write(line + '\\n')\n"
        "    sys.stdout.flush()\n"
    )
    return (sys.executable, "-P", "-c", script)


async def test_every_side_is_read_by_one_child() -> None:
    act = "line = json.dumps(json.loads(line) | {'sharpness': os.getpid()})"
    found = await DocumentReader(worker=worker(act)).read(photos("one", "two"))
    assert set(found) == {"side 0", "side 1"}
    first, second = found.values()
    assert first is not None
    assert first == second


async def test_a_photo_that_kills_the_reader_costs_only_its_own_side() -> None:
    found = await DocumentReader(worker=worker("if data == 'bad': os.abort()")).read(photos("one", "bad", "three"))
    assert list(found.values()) == [FULL, None, FULL]


async def test_a_photo_that_takes_too_long_is_left_to_a_person() -> None:
    reader = DocumentReader(worker=worker("if data == 'slow': time.sleep(60)"), limit_s=1.5)
    began = datetime.now(UTC)
    found = await reader.read(photos("one", "slow", "three"))
    assert list(found.values()) == [FULL, None, None]
    assert (datetime.now(UTC) - began).total_seconds() < 10


@pytest.mark.parametrize(
    "act",
    ["line = 'no reading'", "line = '{}'", "line = 'x' * 2_000_000", "sys.exit(0)", "line = 'null'"],
    ids=["text", "another object", "endless", "gone", "refused"],
)
async def test_an_answer_that_makes_no_sense_is_no_reading(act: str) -> None:
    assert list((await DocumentReader(worker=worker(act)).read(photos("one"))).values()) == [None]


async def test_a_child_that_does_not_read_does_not_block_the_server() -> None:
    reader = DocumentReader(worker=(sys.executable, "-c", "pass"))
    assert list((await reader.read(photos("x" * 5_000_000, "two"))).values()) == [None, None]


async def test_a_reader_that_cannot_be_started_is_tried_again_later() -> None:
    with pytest.raises(Retryable):
        await DocumentReader(worker=("/nowhere/reader",)).read(photos("one"))


@pytest.mark.skipif(os.name != "posix", reason="limits of the operating system")
async def test_the_process_has_limits_and_knows_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KYC_MASTER_KEY", "secret")
    script = (
        "import os, resource, sys\n"
        "from kyc_desktop.backend import photo_worker, readings\n"
        "from kyc_desktop.capture.reading import DocumentReading\n"
        "class Reader:\n"
        "    def read(self, bgr):\n"
        "        memory, _ = resource.getrlimit(resource.RLIMIT_AS)\n"
        "        disk, _ = resource.getrlimit(resource.RLIMIT_FSIZE)\n"
        "        return DocumentReading(width=memory, height=disk, verified='KYC_MASTER_KEY' in os.environ)\n"
        "from kyc_desktop.capture import picture, reader\n"
        "reader.Reader, picture.own = Reader, bytes\n"
        "photo_worker.main(['read'])\n"
    )
    found = await DocumentReader(worker=(sys.executable, "-P", "-c", script)).read(photos("one"))
    reading = found["side 0"]
    assert reading is not None
    assert (reading.width, reading.height, reading.verified) == (READ_MEMORY_BYTES, 0, False)


def test_the_server_itself_loads_nothing_that_decodes_pictures() -> None:
    script = (
        "import sys\n"
        "import kyc_desktop.backend.api, kyc_desktop.backend.build\n"
        "print([name for name in ('numpy', 'cv2', 'zxingcpp', 'PIL') if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
