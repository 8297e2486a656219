"""The hand-off seen from both sides: the program by the API, the phone by what its pages call."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import httpx
import pytest
import pytest_asyncio
from sqlalchemy import select

from kyc_desktop.backend.api import create_app
from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.handoff import Handoffs, HandoffStatus, HandoffView, SideView
from kyc_desktop.backend.jobs import give_up
from kyc_desktop.backend.limits import Rate, take
from kyc_desktop.backend.links import Links, LinkStatus
from kyc_desktop.backend.problems import Refusal
from kyc_desktop.backend.settings import Settings
from kyc_desktop.backend.store import cases
from kyc_desktop.backend.store.outbox import Payload
from kyc_desktop.backend.store.tables import metadata
from kyc_desktop.capture.specimen import Defect
from kyc_desktop.flow.operator import Operator
from tests.databases import of_this_run

from .held import held_job
from .papers import paper
from .person import Applicant, Sandbox, reviewed
from .photo_files import photo

pytestmark = pytest.mark.asyncio(loop_scope="module")
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def backend(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Backend]:
    """One for all: every test brings its own person."""
    tmp_path = tmp_path_factory.mktemp("server")
    settings = Settings(
        data_dir=tmp_path,
        database_url=of_this_run.url(tmp_path),
        public_url="http://id.example",
        sandbox=True,
        sandbox_token="tester",
    )
    async with open_backend(settings, Operator(), MasterKeys({"k": new_key()})) as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def http(backend: Backend) -> AsyncIterator[httpx.AsyncClient]:
    @asynccontextmanager
    async def same() -> AsyncIterator[Backend]:
        yield backend

    app = create_app(same, sandbox=True, secure=False)
    app.state.backend = backend
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://id.example") as client:
        yield client


@pytest_asyncio.fixture(loop_scope="module")
async def maya(http: httpx.AsyncClient) -> Applicant:
    """Maya, who has chosen her driver's license and shows the code. A person, not the reader, looks at her photos."""
    return await _started(Applicant(http, Sandbox(http, "tester"), email=reviewed()))


async def _started(maya: Applicant) -> Applicant:
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="drivers_license")
    await maya.must("start-handoff")
    return maya


@pytest.fixture
def phones(backend: Backend) -> Handoffs:
    return Handoffs(backend)


@contextmanager
def _refused(code: str, *, status: int | None = None) -> Iterator[None]:
    with pytest.raises(Refusal) as refused:
        yield
    assert refused.value.code == code
    assert status in (None, refused.value.status)


def _token(maya: Applicant) -> str:
    return str(maya.document["handoff"]["url"]).rsplit("/", 1)[1]


async def test_the_whole_way(maya: Applicant, phones: Handoffs) -> None:
    shown = maya.document["handoff"]
    token = _token(maya)
    assert shown["open"]
    assert shown["url"] == f"http://id.example/l/{token}"
    assert shown["short_host"] == "id.example"
    assert len(shown["short_code"]) == 9
    assert shown["connected_at"] is None

    before = await phones.look(token)
    assert before.status is HandoffStatus.LIVE
    assert (before.country, before.type) == ("US", "drivers_license")
    assert [side.state for side in before.sides] == ["missing", "missing"]

    view, secret = await phones.connect(token, device=IPHONE)
    assert view.status is HandoffStatus.CONNECTED
    document = await maya.until(lambda document: document["handoff"]["connected_at"])
    assert document["handoff"]["device"] == "iPhone, Safari"
    assert document["handoff"]["short_code"] is None

    view = await phones.put(token, secret, "front", photo(0))
    assert [side.state for side in view.sides] == ["received", "missing"]
    document = await maya.until(lambda document: document["handoff"]["sides"])
    assert document["handoff"]["sides"] == ["front"]
    view = await phones.put(token, secret, "back", photo(1))
    assert view.complete
    assert (await phones.finish(token, secret)).status is HandoffStatus.DONE
    document = await maya.until(lambda document: document["handoff"]["finished_at"])

    await maya.must("submit-documents")
    assert maya.step == "review"
    assert maya.document["handoff"] is None
    assert (await phones.look(token, secret)).status is HandoffStatus.DONE
    assert (await phones.look(token)).status is HandoffStatus.ENDED


# --- photos -------------------------------------------------------------------------------------------------------


async def _connected(maya: Applicant, phones: Handoffs) -> tuple[str, str]:
    token = _token(maya)
    _, secret = await phones.connect(token, device=IPHONE)
    return token, secret


def _states(view: HandoffView) -> dict[str, str]:
    return {side.name: side.state for side in view.sides}


async def test_a_photo_is_taken_again_and_taken_back(maya: Applicant, phones: Handoffs) -> None:
    token, secret = await _connected(maya, phones)
    first = await phones.put(token, secret, "front", photo(0))
    shown = await phones.photo(token, secret, "front")
    await maya.read()
    version = maya.document["version"]
    assert await phones.put(token, secret, "front", photo(0)) == first, "the same file changes nothing"
    await maya.read()
    assert maya.document["version"] == version
    await phones.put(token, secret, "front", photo(5))
    assert await phones.photo(token, secret, "front") != shown
    with _refused("same_photo"):
        await phones.put(token, secret, "back", photo(5))
    assert _states(await phones.drop(token, secret, "front")) == {"front": "missing", "back": "missing"}
    assert await phones.photo(token, secret, "front") is None
    with _refused("not_found"):
        await phones.drop(token, secret, "front")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b"a letter to my aunt" * 40, "file_type"),
        (photo(0)[:2000], "file_damaged"),
        (photo(0, size=(90, 60)), "photo_too_small"),
        (bytes(21_000_000), "file_too_large"),
    ],
)
async def test_a_bad_file_is_refused_with_its_reason(maya: Applicant, phones: Handoffs, data: bytes, code: str) -> None:
    token, secret = await _connected(maya, phones)
    with _refused(code):
        await phones.put(token, secret, "front", data)
    assert _states(await phones.look(token, secret)) == {"front": "missing", "back": "missing"}
    with _refused("not_found"):
        await phones.put(token, secret, "page", photo(0))


async def test_the_window_gets_the_photo_that_the_phone_brought_and_no_other(
    maya: Applicant, phones: Handoffs, http: httpx.AsyncClient
) -> None:
    token, secret = await _connected(maya, phones)
    await phones.put(token, secret, "front", photo(0))
    await maya.upload("back", photo(1))
    assert maya.document["handoff"]["sides"] == ["front"]

    async def shown(side: str, bearer: str = maya.token) -> httpx.Response:
        headers = {"Authorization": f"Bearer {bearer}"}
        return await http.get(f"/v1/application/documents/{side}", headers=headers)

    answer = await shown("front")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
    assert answer.headers["cache-control"] == "no-store"
    assert answer.content == await phones.photo(token, secret, "front")
    assert (await shown("back")).status_code == 404, "the program sent it itself"
    assert await phones.photo(token, secret, "back") is None
    assert (await shown("front", bearer=token)).status_code == 401
    await maya.must("stop-handoff")
    assert (await shown("front")).status_code == 404
    assert [side["state"] for side in maya.document["documents"]["sides"]] == ["received", "received"]


async def test_a_stranger_s_phone_is_disconnected_and_its_photos_deleted(maya: Applicant, phones: Handoffs) -> None:
    token, secret = await _connected(maya, phones)
    await phones.put(token, secret, "front", photo(0))
    await maya.must("stop-handoff", discard=True)
    assert maya.document["documents"]["sides"][0]["state"] == "missing"
    assert (await phones.look(token, secret)).status is HandoffStatus.ENDED


async def test_photos_stop_when_it_is_stopped_while_one_is_on_its_way(maya: Applicant, phones: Handoffs) -> None:
    token, secret = await _connected(maya, phones)
    sending = asyncio.create_task(phones.put(token, secret, "front", photo(0)))
    await maya.must("stop-handoff")
    with _refused("handoff_ended"):
        await sending
    await maya.read()
    assert maya.document["documents"]["sides"][0]["state"] == "missing"


async def _use_up(backend: Backend, rate: Rate, subject: str) -> None:
    async with backend.database.transaction() as tx:
        while not await take(tx, rate, subject, backend.clock.now()):
            pass


async def test_photos_and_posts_are_limited(maya: Applicant, phones: Handoffs, backend: Backend) -> None:
    token, secret = await _connected(maya, phones)
    await _use_up(backend, backend.rates.upload, maya.id)
    with _refused("upload_quota", status=429):
        await phones.put(token, secret, "front", photo(0))
    await _use_up(backend, backend.rates.link_post, maya.id)
    assert (await phones.connect(token, device=IPHONE))[0].status is HandoffStatus.BUSY
    assert (await phones.cancel(token)).status is HandoffStatus.BUSY
    assert (await phones.look(token, secret)).status is HandoffStatus.CONNECTED
    await _use_up(backend, backend.rates.handoff, maya.id)
    assert (await maya.tell("start-handoff")).json()["code"] == "too_many_requests"


# --- what our reader says -----------------------------------------------------------------------------------------


async def test_a_photo_is_looked_at_as_soon_as_it_comes(
    http: httpx.AsyncClient, phones: Handoffs, backend: Backend
) -> None:
    maya = await _started(Applicant(http, Sandbox(http, "tester")))
    token, secret = await _connected(maya, phones)
    view = await phones.put(token, secret, "back", paper("maya", "drivers_license", "back"))
    back = view.sides[1]
    assert (back.state, back.reasons) == ("received", ())
    assert dict(back.checks) == {"in_frame": True, "sharp": True, "no_glare": True, "readable": True}
    assert [name for name, _ in back.checks] == ["in_frame", "sharp", "no_glare", "readable"]

    view = await phones.put(token, secret, "front", paper("maya", "drivers_license", "front", Defect.BLURRED))
    front = view.sides[0]
    assert (front.state, front.reasons[0].code) == ("refused", "photo_blurred")
    assert dict(front.checks)["sharp"] is False
    assert front.mine
    document = await maya.until(lambda document: len(document["handoff"]["sides"]) == 2)
    assert [side["state"] for side in document["documents"]["sides"]] == ["received", "received"], "the window decides"

    await maya.must("start-handoff")
    front = (await phones.look(_token(maya))).sides[0]
    assert front == SideView(name="front", state="refused"), "why is not told to everybody who has the link"
    token, secret = await _connected(maya, phones)
    front = (await phones.look(token, secret)).sides[0]
    assert (front.reasons[0].code, front.mine) == ("photo_blurred", False)
    assert await phones.photo(token, secret, "front") is None, "another hand-off brought it"

    view = await phones.put(token, secret, "front", paper("maya", "drivers_license", "front"))
    assert view.complete, view.sides[0]
    async with backend.database.transaction() as tx:
        case = await cases.load(tx, backend.keys, maya.id)
    assert case is not None
    assert all(f'"side":"{side}"' in case.person.record for side in ("front", "back")), "nothing is read again"
    await maya.must("submit-documents")
    assert maya.document["details"]["last_name"] == "Ortiz"


@pytest.mark.parametrize("mode", ["error", "429"])
async def test_a_reader_that_fails_keeps_nobody_back(http: httpx.AsyncClient, phones: Handoffs, mode: str) -> None:
    maya = await _started(Applicant(http, Sandbox(http, "tester")))
    token, secret = await _connected(maya, phones)
    await maya.sandbox.fault("documents", mode)
    view = await phones.put(token, secret, "front", paper("maya", "drivers_license", "front"))
    assert (view.sides[0].state, view.sides[0].checks, view.sides[0].reasons) == ("received", (), ())


# --- one phone, for a while ---------------------------------------------------------------------------------------


async def test_a_second_phone_is_told_so(maya: Applicant, phones: Handoffs) -> None:
    token, secret = await _connected(maya, phones)
    await phones.put(token, secret, "front", photo(0))
    view, none = await phones.connect(token, device="Mozilla/5.0 (Linux; Android 16) Chrome/140 Mobile Safari/537.36")
    assert (view.status, none) == (HandoffStatus.OTHER_DEVICE, "")
    assert (view.sides, view.country) == ((), ""), "nothing is said to it"
    for other in ("", "guessed", secret[:-1]):
        assert (await phones.look(token, other)).status is HandoffStatus.OTHER_DEVICE
        assert await phones.photo(token, other, "front") is None
        with _refused("handoff_ended"):
            await phones.put(token, other, "back", photo(1))
        with _refused("handoff_ended"):
            await phones.drop(token, other, "front")
        assert (await phones.finish(token, other)).status is HandoffStatus.OTHER_DEVICE
    again, same = await phones.connect(token, device=IPHONE, secret=secret)
    assert (again.status, same) == (HandoffStatus.CONNECTED, secret)


async def test_of_two_phones_at_once_one_is_connected(maya: Applicant, phones: Handoffs) -> None:
    tokens = await asyncio.gather(*(phones.redeem(_code(maya), address="three") for _ in range(3)))
    assert sum(token is not None for token in tokens) == 1, "the code works once"
    answers = await asyncio.gather(*(phones.connect(_token(maya), device=IPHONE) for _ in range(3)))
    assert sorted(view.status for view, _ in answers) == ["connected", "other_device", "other_device"]
    assert sum(bool(secret) for _, secret in answers) == 1


async def test_looking_changes_nothing(maya: Applicant, phones: Handoffs) -> None:
    version = maya.document["version"]
    for _ in range(3):
        assert (await phones.look(_token(maya))).status is HandoffStatus.LIVE
    await maya.read()
    assert maya.document["version"] == version
    assert maya.document["handoff"]["connected_at"] is None


async def test_nothing_is_taken_before_a_phone_is_connected(maya: Applicant, phones: Handoffs) -> None:
    with _refused("handoff_ended"):
        await phones.put(_token(maya), "", "front", photo(0))
    assert (await phones.finish(_token(maya), "")).status is HandoffStatus.LIVE


async def test_after_done_another_photo_may_be_taken(maya: Applicant, phones: Handoffs) -> None:
    token, secret = await _connected(maya, phones)
    await phones.put(token, secret, "front", photo(0))
    await phones.finish(token, secret)
    view = await phones.put(token, secret, "front", photo(4))
    assert view.status is HandoffStatus.CONNECTED
    await maya.read()
    assert maya.document["handoff"]["finished_at"] is None


async def test_it_expires_and_the_window_knows_at_once(maya: Applicant, phones: Handoffs) -> None:
    token, secret = await _connected(maya, phones)
    await maya.sandbox.advance(15 * 60)
    document = await maya.until(lambda document: document["handoff"]["ended"], seconds=1)
    assert (document["handoff"]["ended"], document["handoff"]["open"]) == ("expired", False)
    assert (document["handoff"]["url"], document["handoff"]["short_code"]) == (None, None)
    assert (await phones.look(token, secret)).status is HandoffStatus.EXPIRED
    with _refused("handoff_ended"):
        await phones.put(token, secret, "front", photo(0))
    await maya.must("start-handoff")
    assert (await phones.look(token, secret)).status is HandoffStatus.ENDED
    assert (await phones.look(_token(maya), secret)).status is HandoffStatus.LIVE


async def test_i_did_not_ask_for_this(maya: Applicant, phones: Handoffs) -> None:
    token, secret = await _connected(maya, phones)
    await phones.put(token, secret, "front", photo(0))
    assert (await phones.cancel(token)).status is HandoffStatus.CANCELLED
    document = await maya.until(lambda document: document["handoff"]["ended"], seconds=1)
    assert document["handoff"]["ended"] == "cancelled"
    assert document["notice"]["code"] == "handoff_cancelled"
    assert document["documents"]["sides"][0]["state"] == "missing", "nobody knows whose it was"
    mails = await maya.sandbox.messages(lambda one: one["to"] == maya.email and one["template"] == "handoff_cancelled")
    assert len(mails) == 1
    assert (await phones.cancel(token)).status is HandoffStatus.CANCELLED, "once"
    await maya.must("stop-handoff")
    assert (maya.document["handoff"], maya.document["notice"]) == (None, None)


async def test_the_window_is_woken_by_another_server_of_the_same_database(
    maya: Applicant, backend: Backend, phones: Handoffs
) -> None:
    """Nothing that the other one needs is in the memory of this one."""
    async with open_backend(backend.settings, Operator(), backend.keys) as other:
        token = _token(maya)
        _, secret = await Handoffs(other).connect(token, device=IPHONE)
        assert (await phones.look(token, secret)).status is HandoffStatus.CONNECTED
        view = await phones.put(token, secret, "front", photo(0))
        assert (await Handoffs(other).look(token, secret)).sides == view.sides


# --- the short code -----------------------------------------------------------------------------------------------


def _code(maya: Applicant) -> str:
    return str(maya.document["handoff"]["short_code"])


async def test_the_short_code_works_once(maya: Applicant, phones: Handoffs) -> None:
    code, shown = _code(maya), _token(maya)
    token = await phones.redeem(f" {code.lower()} ", address="one")
    assert token not in (None, shown), "a link of its own"
    assert await phones.redeem(code, address="one") is None, "used"
    await maya.read()
    assert maya.document["handoff"]["short_code"] is None
    view, secret = await phones.connect(str(token), device=IPHONE)
    assert view.status is HandoffStatus.CONNECTED
    assert (await phones.look(shown, secret)).status is HandoffStatus.CONNECTED, "one hand-off"
    assert (await phones.look(shown)).status is HandoffStatus.OTHER_DEVICE


async def test_a_code_that_does_not_work(maya: Applicant, phones: Handoffs) -> None:
    code = _code(maya)
    wrong = code[:-1] + ("2" if code[-1] != "2" else "3")
    for typed in (wrong, "", "7F4K", code + "2", "O0I1O0I1", "ÿ" * 8):
        assert await phones.redeem(typed, address="two") is None
    await maya.must("start-handoff")
    assert await phones.redeem(code, address="two") is None, "a newer one is shown"
    await phones.connect(_token(maya), device=IPHONE)
    assert await phones.redeem(_code(maya), address="two") is None, "a phone is connected"


async def test_codes_cannot_be_guessed(maya: Applicant, phones: Handoffs) -> None:
    for _ in range(10):
        assert await phones.redeem("22222222", address="thief") is None
    with _refused("too_many_tries", status=429):
        await phones.redeem(_code(maya), address="thief")
    assert await phones.redeem(_code(maya), address="somebody else") is not None


# --- what the link cannot do --------------------------------------------------------------------------------------


async def test_the_link_opens_nothing_else(
    maya: Applicant, backend: Backend, phones: Handoffs, http: httpx.AsyncClient
) -> None:
    token, secret = await _connected(maya, phones)
    links = Links(backend)
    assert (await links.look(token)).purpose == "handoff"
    assert (await links.look(token)).reference == ""
    assert (await links.confirm_email(token)).status is LinkStatus.UNKNOWN
    assert (await links.submit_number(token, "123")).status is LinkStatus.UNKNOWN
    assert (await links.refuse(token)).status is LinkStatus.UNKNOWN
    for bearer in (token, secret):
        headers = {"Authorization": f"Bearer {bearer}"}
        for path in ("/v1/application", "/v1/reviews", "/v1/sandbox/messages"):
            assert (await http.get(path, headers=headers)).status_code in (401, 404), path
    said = repr(await phones.look(token, secret))
    assert maya.email not in said
    assert "Maya" not in said


async def test_other_links_open_no_hand_off(maya: Applicant, phones: Handoffs) -> None:
    mail = (await maya.sandbox.mails(maya.email))[0]["link"].rsplit("/", 1)[1]
    for token in (mail, maya.token, "", "x" * 22):
        assert (await phones.look(token)).status is HandoffStatus.UNKNOWN
        assert (await phones.connect(token, device=IPHONE))[0].status is HandoffStatus.UNKNOWN
        assert (await phones.cancel(token)).status is HandoffStatus.UNKNOWN
        assert not await phones.knows(token)
        with _refused("not_found"):
            await phones.put(token, "", "front", photo(0))


async def test_neither_link_nor_code_nor_secret_is_stored_in_clear(
    maya: Applicant, backend: Backend, phones: Handoffs
) -> None:
    code = _code(maya).replace(" ", "")
    token, secret = await _connected(maya, phones)
    async with backend.database.transaction() as tx:
        for table in metadata.sorted_tables:
            rows = (await tx.execute(select(table))).all()
            for hidden in (token, code, secret, "iPhone"):
                assert not any(hidden in repr(tuple(row)) for row in rows), (table.name, hidden)


# --- what ends it from elsewhere ----------------------------------------------------------------------------------


async def test_signing_out_does_not_end_it(maya: Applicant, phones: Handoffs, http: httpx.AsyncClient) -> None:
    token = _token(maya)
    await http.delete("/v1/sessions/current", headers={"Authorization": f"Bearer {maya.token}"})
    assert (await phones.look(token)).status is HandoffStatus.LIVE


async def test_a_withdrawn_application_has_no_hand_off(
    maya: Applicant, phones: Handoffs, http: httpx.AsyncClient
) -> None:
    token, secret = await _connected(maya, phones)
    headers = {"Authorization": f"Bearer {maya.token}", "Idempotency-Key": str(uuid.uuid4())}
    assert (await http.request("DELETE", "/v1/application", headers=headers)).status_code in (200, 204)
    assert (await phones.look(token, secret)).status is HandoffStatus.UNKNOWN


async def test_a_new_password_ends_it(maya: Applicant, phones: Handoffs) -> None:
    token = _token(maya)
    await maya.send("/v1/password-resets", {"email": maya.email})
    mail = (await maya.sandbox.messages(lambda one: one["to"] == maya.email and one["template"] == "reset_password"))[0]
    body = {"email": maya.email, "code": mail["code"], "password": "another horse, another battery"}
    answer = await maya.send("/v1/passwords", body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["application"]["handoff"] is None
    assert (await phones.look(token)).status is HandoffStatus.ENDED


# --- by text message ----------------------------------------------------------------------------------------------


async def test_the_link_as_a_text_message(http: httpx.AsyncClient, phones: Handoffs, backend: Backend) -> None:
    number = "+12025550103"  # nothing is known about its owner
    maya = Applicant(http, Sandbox(http, "tester"), email=reviewed())
    await maya.matched(number)
    await maya.until_step("documents")
    await maya.must("choose-document", country="US", type="passport")
    assert "text-handoff" not in maya.actions
    await maya.must("start-handoff")
    assert maya.actions["text-handoff"]["left"] == 3
    await maya.must("text-handoff")
    assert maya.document["handoff"]["texted_at"]
    texts = await maya.sandbox.messages(lambda one: one["to"] == number and one["template"] == "handoff")
    assert texts[0]["link"] == maya.document["handoff"]["url"]
    assert (await maya.tell("text-handoff")).json()["code"] == "resend_limit"

    job = await held_job(backend, "text-handoff", maya.id, Payload(serial=1), attempts=4)
    await give_up(backend, job, "no answer")
    await maya.until(lambda document: document["notice"]["code"] == "handoff_not_texted")
    await phones.connect(_token(maya), device=IPHONE)
    await maya.read()
    assert "text-handoff" not in maya.actions


async def test_it_is_not_offered_without_a_document_and_not_elsewhere(http: httpx.AsyncClient) -> None:
    maya = await Applicant(http, Sandbox(http, "tester")).confirmed()
    assert "start-handoff" not in maya.actions
    assert (await maya.tell("start-handoff")).status_code == 409
    await maya.must("choose-method", method="documents")
    assert "start-handoff" in maya.actions
    answer = await maya.tell("start-handoff")
    assert answer.status_code == 422
    assert [(one["pointer"], one["code"]) for one in answer.json()["errors"]] == [("/type", "required")]
    assert (await maya.tell("stop-handoff")).status_code == 409
