"""The pages of a camera hand-off without a browser: what changes something, what does not, and what is refused."""

from __future__ import annotations

import re

import httpx
import pytest

from tests.backend.person import Applicant, reviewed
from tests.backend.photo_files import photo

from ..conftest import NewPerson
from .html import Page, read

HARMLESS = "camera=()"


@pytest.fixture
async def maya(person: NewPerson) -> Applicant:
    """Maya, whose computer shows the code."""
    maya = person(email=reviewed())
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="drivers_license")
    await maya.must("start-handoff")
    return maya


def path(maya: Applicant) -> str:
    return "/l/" + str(maya.document["handoff"]["url"]).rsplit("/", 1)[1]


async def opened(http: httpx.AsyncClient, url: str) -> Page:
    return read((await http.get(url)).text)


async def connected(http: httpx.AsyncClient, maya: Applicant) -> Page:
    page = await opened(http, path(maya))
    answer = await http.post(page.action, data=page.answers())
    assert answer.status_code == 303, answer.text
    return await opened(http, path(maya))


async def test_looking_changes_nothing_and_the_button_connects(http: httpx.AsyncClient, maya: Applicant) -> None:
    for url in (path(maya), f"{path(maya)}/refuse", f"{path(maya)}/state", f"{path(maya)}/take/front"):
        assert (await http.get(url)).status_code == 200
        assert (await http.head(path(maya))).status_code == 200
    await maya.read()
    assert maya.document["handoff"]["connected_at"] is None
    page = await opened(http, path(maya))
    answer = await http.post(page.action, data=page.answers())
    [cookie] = answer.headers.get_list("set-cookie")
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert f"Path={path(maya)};" in cookie
    assert "Secure" not in cookie, "the sandbox speaks plain HTTP"
    await maya.until(lambda document: document["handoff"]["connected_at"])


async def test_a_form_without_our_token_does_nothing(http: httpx.AsyncClient, maya: Applicant) -> None:
    page = await opened(http, path(maya))
    for answers, headers in (
        ({"action": "connect"}, {}),
        (page.answers() | {"form_token": "0" * 32}, {}),
        (page.answers(), {"Sec-Fetch-Site": "cross-site"}),
    ):
        answer = await http.post(page.action, data=answers, headers=headers)
        assert answer.status_code == 403
    assert (await http.post(page.action, data=page.answers(action="steal"))).status_code == 400
    await maya.read()
    assert maya.document["handoff"]["connected_at"] is None


async def test_the_camera_is_allowed_on_its_page_only(http: httpx.AsyncClient, maya: Applicant) -> None:
    start = await http.get(path(maya))
    assert HARMLESS in start.headers["permissions-policy"]
    assert "connect-src" not in start.headers["content-security-policy"]
    await connected(http, maya)
    take = await http.get(path(maya))
    assert "camera=(self)" in take.headers["permissions-policy"]
    policy = take.headers["content-security-policy"]
    assert "connect-src 'self'" in policy
    assert "unsafe" not in policy
    assert "blob:" not in policy
    assert take.headers["cache-control"] == "no-store"
    assert "'self'" in policy
    page = read(take.text)
    for tag, given in page.elements:
        assert "style" not in given
        assert not [name for name in given if name.startswith("on")]
        assert not (tag == "script" and "src" not in given)


async def test_a_photo_by_form_and_by_script(http: httpx.AsyncClient, maya: Applicant) -> None:
    page = await connected(http, maya)
    answer = await http.post(
        page.action, data=page.answers() | {"side": "front"}, files={"file": ("IMG.jpg", photo(0), "image/jpeg")}
    )
    assert answer.headers["location"] == f"{path(maya)}/sent/front"
    sent = await opened(http, answer.headers["location"])
    assert sent.heading == "Photo sent"
    shown = await http.get(f"{path(maya)}/documents/front")
    assert shown.headers["content-type"] == "image/jpeg"
    assert shown.headers["cache-control"] == "no-store"
    put = await http.put(f"{path(maya)}/documents/back", content=photo(1), headers={"Content-Type": "image/jpeg"})
    assert put.json() == {"go": f"{path(maya)}/sent/back"}
    finished = await opened(http, put.json()["go"])
    assert (await http.post(finished.action, data=finished.answers())).status_code == 303
    assert (await opened(http, path(maya))).heading == "Done"
    await maya.until(lambda document: document["handoff"]["finished_at"])


async def test_nobody_else_sees_or_sends_a_photo(http: httpx.AsyncClient, maya: Applicant) -> None:
    await connected(http, maya)
    await http.put(f"{path(maya)}/documents/front", content=photo(2), headers={"Content-Type": "image/jpeg"})
    async with httpx.AsyncClient(base_url=http.base_url) as stranger:
        assert (await stranger.get(f"{path(maya)}/documents/front")).status_code == 404
        answer = await stranger.put(f"{path(maya)}/documents/front", content=photo(3))
        assert answer.status_code == 409
        other = await stranger.get(path(maya))
        assert (other.status_code, read(other.text).heading) == (403, "Another phone is connected")
        assert (await stranger.get(f"{path(maya)}/sent/front")).status_code == 403
    answer = await http.put(f"{path(maya)}/documents/front", content=photo(3), headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 409


async def test_what_is_no_photo_is_said_in_words(http: httpx.AsyncClient, maya: Applicant) -> None:
    page = await connected(http, maya)
    fields = page.answers() | {"side": "front"}
    text = await http.post(page.action, data=fields, files={"file": ("a.txt", b"hello hello", "text/plain")})
    assert text.status_code == 422
    assert "photo" in read(text.text).text
    nothing = await http.post(page.action, data=fields, files={"file": ("", b"", "image/jpeg")})
    assert nothing.status_code == 422
    put = await http.put(f"{path(maya)}/documents/front", content=b"hello hello")
    assert put.status_code == 422
    assert put.json()["title"]
    assert put.json()["text"]
    assert not put.json()["again"]


async def test_huge_posts_are_refused_with_the_reason(http: httpx.AsyncClient, maya: Applicant) -> None:
    page = await connected(http, maya)
    huge = b"\xff\xd8\xff" + bytes(10_400_000)
    answer = await http.post(
        page.action, data=page.answers() | {"side": "front"}, files={"file": ("a.jpg", huge, "image/jpeg")}
    )
    assert answer.status_code == 413
    assert "10 MB" in read(answer.text).text
    put = await http.put(f"{path(maya)}/documents/front", content=huge)
    assert put.status_code == 413
    assert "10 MB" in put.json()["text"]
    form = await http.post(page.action, data={"form_token": "x" * 200_000})
    assert form.status_code in (403, 413)
    unknown = await http.post("/l/unknown", data={"form_token": "x" * 200_000})
    assert unknown.status_code == 413


@pytest.mark.parametrize("side", ["side", "..", "page", "FRONT"])
async def test_other_sides_are_not_there(http: httpx.AsyncClient, maya: Applicant, side: str) -> None:
    await connected(http, maya)
    answer = await http.put(f"{path(maya)}/documents/{side}", content=photo(1))
    assert answer.status_code in (400, 404, 405, 409)


@pytest.mark.parametrize("token", ["x", "A" * 22, "A" * 300, "%00"])
async def test_addresses_of_no_handoff(http: httpx.AsyncClient, token: str) -> None:
    for end in ("state", "take/front", "sent/front", "documents/front"):
        answer = await http.get(f"/l/{token}/{end}")
        assert answer.status_code == (200 if end == "state" else 404), end
    assert (await http.put(f"/l/{token}/documents/front", content=b"x")).status_code == 409
    assert (await http.delete(f"/l/{token}/documents/front")).status_code == 405


async def test_i_did_not_ask_for_this(http: httpx.AsyncClient, maya: Applicant) -> None:
    question = await opened(http, f"{path(maya)}/refuse")
    await maya.read()
    assert maya.document["handoff"]["open"], "a question has no effect"
    stopped = await http.post(question.action, data=question.answers())
    assert read(stopped.text).heading == "The link is stopped"
    await maya.until(lambda document: document["handoff"]["ended"] == "cancelled")


async def test_a_code_is_forgiving_and_works_once(http: httpx.AsyncClient, maya: Applicant) -> None:
    page = await opened(http, "/h")
    code = maya.document["handoff"]["short_code"]
    typed = f"{code[:4].lower()} - {code[-4:].lower()}"
    answer = await http.post("/h", data=page.answers(code=typed))
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/l/")
    assert (await http.post("/h", data=page.answers(code=typed))).status_code == 422, "it worked once"
    assert (await http.post("/h", data={"code": code})).status_code == 403, "without our token"


async def test_the_language_is_that_of_the_applicant(http: httpx.AsyncClient, person: NewPerson) -> None:
    maya = person(email=reviewed())
    await maya.register(locale="ar-EG")
    await maya.must("confirm-email", code=await maya.code())
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="passport")
    await maya.must("start-handoff")
    html = (await http.get(path(maya), headers={"Accept-Language": "en"})).text
    assert re.search(r'<html lang="ar" dir="rtl">', html)
    await maya.must("set-language", language="fr")
    html = (await http.get(path(maya), headers={"Accept-Language": "en"})).text
    assert '<html lang="fr" dir="ltr">' in html, "the page that is open follows when it is asked for again"
    unknown = (await http.get("/l/unknown", headers={"Accept-Language": "de-AT,de;q=0.9"})).text
    assert '<html lang="de" dir="ltr">' in unknown
    assert "Diesen Link kennen wir nicht" in unknown


async def test_a_page_is_small(http: httpx.AsyncClient, maya: Applicant) -> None:
    await connected(http, maya)
    html = (await http.get(path(maya))).text
    folder = re.findall(r'href="(/l/assets/[^"]+/)page.css"', html)[0]
    names = ("page.css", "handoff.css", "watch.js", "camera.js", "send.js", "measure.js", "icon.svg")
    sizes = []
    for name in names:
        answer = await http.get(folder + name)
        assert answer.headers["content-encoding"] == "gzip"
        sizes.append(answer.num_bytes_downloaded)
    # Fonts, which are the same for every page and kept for ever, are not counted.
    assert len(html.encode()) + sum(sizes) < 30_000
