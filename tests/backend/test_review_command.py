"""The reviewer's command against a real server: every act, what it says, the photos that leave nothing behind."""

from __future__ import annotations

import asyncio
import json
import signal
import stat
import sys
from pathlib import Path

import pytest

from kyc_desktop.backend import review_text
from kyc_desktop.backend.__main__ import main
from kyc_desktop.backend.review_client import WronglyAsked
from kyc_desktop.backend.review_reasons import parse, possible
from kyc_desktop.flow.messages import MESSAGES

from .conftest import NewPerson
from .inside import TYPED
from .person import Applicant, reviewed
from .photo_files import photo
from .process import Server


@pytest.fixture(autouse=True)
def _reviewer(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KYC_REVIEWER_URL", server.url)
    monkeypatch.setenv("KYC_REVIEWER_TOKEN", server.token)


async def review(*words: str) -> int:
    return await asyncio.to_thread(main, ("review", *words))


async def waiting(person: NewPerson, seed: int) -> tuple[Applicant, str]:
    maya = await person(email=reviewed()).confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="drivers_license")
    for number, side in enumerate(("front", "back")):
        assert (await maya.upload(side, photo(seed + number))).status_code == 200
    await maya.must("submit-documents")
    await maya.must("submit-details", **TYPED)
    await maya.until_step("in_review")
    return maya, str((await maya.sandbox.review_of(maya.id))["id"])


async def test_list_show_and_approve(person: NewPerson, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    maya, case = await waiting(person, 81)
    assert await review("list") == 0
    listed = capsys.readouterr().out
    assert listed.split()[:4] == ["REVIEW", "REFERENCE", "ABOUT", "SINCE"]
    assert case in listed
    assert maya.document["reference"] in listed
    assert await review("--json", "list") == 0
    assert case in [one["id"] for one in json.loads(capsys.readouterr().out)]

    assert await review("show", case, "--no-photos") == 0
    shown = capsys.readouterr().out
    for words in (
        "Maya Ortiz",
        "4815 Larkspur Lane, Austin, TX, 78745",
        maya.email,
        "US drivers_license",
        "front, back",
    ):
        assert words in shown
    folder = tmp_path / "photos"
    assert await review("show", case, "--save", str(folder)) == 0
    files = sorted(folder.iterdir())
    assert [path.name for path in files] == [f"{maya.document['reference']}-{side}.jpg" for side in ("back", "front")]
    assert all(path.read_bytes()[:2] == b"\xff\xd8" and stat.S_IMODE(path.stat().st_mode) == 0o600 for path in files)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700

    assert await review("approve", case, "--note", "Looks fine") == 0
    await maya.until_step("approved")
    capsys.readouterr()
    assert await review("approve", case) == 1, "somebody was faster"
    assert "decided by sandbox at 20" in capsys.readouterr().err


async def test_retake_and_reject_with_words(person: NewPerson, capsys: pytest.CaptureFixture[str]) -> None:
    maya, case = await waiting(person, 83)
    words = ("--message", "The barcode shines.", "--note", "Walrus in the margin")
    assert await review("retake", case, "--reason", "back:photo_glare", *words) == 0
    document = await maya.until_step("documents")
    assert document["documents"]["sides"][1]["reasons"][0]["code"] == "photo_glare"
    assert document["decision"]["note"] == "The barcode shines."
    assert "Walrus" not in str(document)
    await maya.upload("back", photo(90))
    await maya.must("submit-documents")
    await maya.must("submit-details", **TYPED)
    await maya.until_step("in_review")
    again = str((await maya.sandbox.review_of(maya.id))["id"])
    assert await review("show", again, "--no-photos") == 0
    assert "Walrus in the margin" in capsys.readouterr().out
    assert await review("--json", "reject", again, "--reason", "document_expired:expired_on=2024-05-31") == 0
    assert json.loads(capsys.readouterr().out) == {"review": again, "outcome": "rejected"}
    document = await maya.until_step("rejected")
    assert document["decision"]["reasons"][0]["values"]["expired_on"] == "2024-05-31"


async def test_what_is_asked_wrongly(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async def told(code: int, *words: str) -> str:
        assert await review(*words) == code
        return capsys.readouterr().err

    assert "no such review" in await told(1, "show", "rev_nothing")
    assert "Did you mean photo_blurred" in await told(2, "reject", "rev_x", "--reason", "photo_blured")
    assert "document_expired:expired_on=…" in await told(2, "reject", "rev_x", "--reason", "document_expired")
    assert "no TLS" in await told(2, "--url", "http://id.example", "list")
    assert "does not answer" in await told(3, "--url", "http://127.0.0.1:9", "list")
    monkeypatch.setenv("KYC_REVIEWER_TOKEN", "wrong")
    assert "does not know this token" in await told(1, "list")
    monkeypatch.delenv("KYC_REVIEWER_TOKEN")
    assert "KYC_REVIEWER_TOKEN_FILE" in await told(2, "list")


async def test_the_token_may_lie_in_a_file(server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{server.token}\n")
    monkeypatch.delenv("KYC_REVIEWER_TOKEN")
    monkeypatch.setenv("KYC_REVIEWER_TOKEN_FILE", str(tmp_path / "token"))
    assert await review("list") == 0


_VIEWER = """
import os, shutil, sys
path = sys.argv[1]
folder = os.path.dirname(path)
with open(os.environ["SEEN"], "a") as seen:
    line = [path, oct(os.stat(folder).st_mode & 0o777), oct(os.stat(path).st_mode & 0o777), str(os.path.getsize(path))]
    seen.write(" ".join(line) + chr(10))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals and modes of POSIX")
@pytest.mark.parametrize("ending", ["enter", "SIGINT", "SIGTERM", "SIGHUP"])
async def test_photos_are_opened_and_nothing_of_them_stays(
    person: NewPerson, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    maya, case = await waiting(person, 91)
    seen, viewer = tmp_path / "seen", tmp_path / "viewer.py"
    viewer.write_text(_VIEWER)
    monkeypatch.setenv("SEEN", str(seen))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "kyc_desktop.backend", "review", "show", case),
        *("--viewer", f"{sys.executable} {viewer}"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert child.stderr is not None
    assert child.stdin is not None
    async with asyncio.timeout(20):
        while not (await child.stderr.readline()).startswith(b"Press Enter"):
            pass
        while not seen.exists() or len(seen.read_text().splitlines()) < 2:
            await maya.http.get("/healthz")
        if ending == "enter":
            child.stdin.write(b"\n")
        else:
            child.send_signal(getattr(signal, ending))
        out, _ = await child.communicate()
    assert child.returncode == (0 if ending == "enter" else 130)
    assert b"Maya Ortiz" in out
    for line in seen.read_text().splitlines():
        path, folder_mode, mode, size = line.split()
        assert (folder_mode, mode, int(size) > 1000) == ("0o700", "0o600", True)
        assert not Path(path).parent.exists()


def test_reasons_are_listed_with_what_their_words_need(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", "reasons"]) == 0
    told = capsys.readouterr().out
    assert "document_expired" in told
    assert "expired_on=…" in told
    for one in possible():
        assert set(one.values) == MESSAGES[one.code].values - {"operator"}


def test_reasons_are_typed_as_parts() -> None:
    assert parse("back:photo_glare") == {"code": "photo_glare", "subject": "back", "values": {}}
    assert parse("photo_glare:back") == parse("back:photo_glare")
    whole = "photo_too_small:front:width=640:height=400:limit=1000"
    assert parse(whole)["values"] == {"width": "640", "height": "400", "limit": "1000"}
    for wrong in ("", "nothing", "photo_glare:photo_dark", "photo_glare:front:back"):
        with pytest.raises(WronglyAsked):
            parse(wrong)


def test_what_applicants_write_does_nothing_to_the_terminal() -> None:
    mark = "\N{REPLACEMENT CHARACTER}"
    nasty = "Maya\x1b[2J\x07\r\n\u202eevil \u200cN\u0101ma"
    assert review_text.clean(nasty) == f"Maya{mark}[2J{mark * 4}evil \u200cN\u0101ma"
