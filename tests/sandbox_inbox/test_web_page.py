"""Reading the pages behind the links, without a web engine."""

from __future__ import annotations

from kyc_desktop.sandbox_inbox.web_page import Block, Entry, Press, read

PAGE = """<!doctype html><html><head><title>no</title><meta name=x><style>p{}</style></head><body>
<p class="sandbox">not shown</p>
<svg><path d="M1 1"/><text>no</text></svg>
<h1>Confirm it's <b>you</b></h1><p>Type &lt;the&gt; number.</p>
<ol><li><span>First</span></li></ol>
<form method="post" action="/l/abc"><input type="hidden" name="form_token" value="t&amp;u">
<input type="hidden" name="action" value="number">
<input id=n name="number" type="text" inputmode="numeric" maxlength="3" aria-label="Number, 3 digits">
<p class="error">That isn't the number.</p><p class="error"></p>
<button class="button primary" type="submit"><svg></svg>Confirm</button></form>
<script>var p = "<p>no</p>"</script>
<a class="button quiet" href="/l/abc/refuse">I didn't ask for this</a><a href="/x">plain</a>
</body></html>"""


def test_what_counts_is_found_in_order() -> None:
    page = read(PAGE, url="http://127.0.0.1:5/l/abc")
    assert page.items == [
        Block("heading", "Confirm it's you"),
        Block("text", "Type <the> number."),
        Block("step", "First"),
        Entry("number", "Number, 3 digits", longest=3, digits=True),
        Block("text", "That isn't the number.", error=True),
        Press("Confirm", "primary"),
        Press("I didn't ask for this", "quiet", "http://127.0.0.1:5/l/abc/refuse"),
    ]
    assert page.form is not None
    assert page.form.action == "http://127.0.0.1:5/l/abc"
    assert page.form.hidden == {"form_token": "t&u", "action": "number"}
    assert page.heading == "Confirm it's you"


def test_what_is_no_page_is_an_empty_one() -> None:
    assert read("{}", url="http://127.0.0.1/").items == []
    assert read("<p>open <h1>never closed", url="http://127.0.0.1/").form is None


TAKE = """<h1>Front of your license</h1><button class="button primary" type="button" hidden>Open camera</button>
<form method="post" action="/l/abc" enctype="multipart/form-data"><input type="hidden" name="action" value="photo">
<input class="file" id="shot" name="file" type="file" accept="image/*" capture="environment">
<label class="file button primary" for="shot">Take a photo</label>
<button class="button primary by-hand" type="submit">Send</button></form>
<form method="post" action="/l/abc"><input type="hidden" name="action" value="finish">
<button class="button secondary" type="submit">Done</button></form>
<section hidden><button class="button">Not there</button></section>"""


def test_a_photo_is_chosen_for_its_form_and_what_is_hidden_is_not_shown() -> None:
    page = read(TAKE, url="http://127.0.0.1:5/l/abc")
    assert page.items == [
        Block("heading", "Front of your license"),
        Press("Take a photo", "primary", file=True),
        Press("Done", "secondary", form=1),
    ]
    assert [(form.file, form.hidden["action"]) for form in page.forms] == [("file", "photo"), ("", "finish")]
