"""A phone in a test: a fresh context of one Chromium, 390 x 844, touch, whose every complaint fails the test."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, Playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
SIZE = (390, 844)
_ANSWERED = re.compile(r"Failed to load resource: the server responded with a status of 4\d\d")
"""How Chromium says that an answer was a 404 or 410; for a page that says so in words, nothing is wrong."""
_VIOLATIONS = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(event.violatedDirective + " " + event.blockedURI);
});
"""


def executable() -> str | None:
    """The system's Chromium, None where there is none."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


async def launch(play: Playwright, *, film: Path) -> Browser:
    """``film``: what its camera sees."""
    path = executable()
    assert path is not None
    return await play.chromium.launch(
        executable_path=path,
        args=[
            "--no-sandbox",
            "--disable-gpu",
            "--use-fake-device-for-media-stream",
            f"--use-file-for-fake-video-capture={film}",
            "--host-resolver-rules=MAP phone.test 127.0.0.2",
        ],
    )


@dataclass(slots=True)
class Phone:
    """One phone with one page open. ``problems``: what the console and the content policy complained of."""

    context: BrowserContext
    page: Page
    problems: list[str] = field(default_factory=list)

    async def open(self, url: str) -> str:
        """Follow a link; says the heading."""
        await self.page.goto(url)
        return await self.heading()

    async def heading(self) -> str:
        return (await self.page.locator("h1").inner_text()).strip()

    async def until(self, heading: str) -> None:
        """Wait for the page with that heading."""
        await self.page.locator("h1", has_text=heading).wait_for()

    async def press(self, words: str) -> None:
        """Press the button or link with these words and wait for the page that it leads to.

        The page that is open is loaded to its end first: leaving it before, for example while the photo that it shows
        back is on its way, breaks off a navigation, and Playwright takes that for the failure of the next one.
        """
        await self.page.wait_for_load_state("load")
        async with self.page.expect_navigation(wait_until="load"):
            await self.page.locator("button:visible, a.button:visible").filter(has_text=words).tap()

    async def text(self) -> str:
        return await self.page.locator("main").inner_text()

    async def cut(self) -> list[str]:
        """Elements that stick out of the page to the side, or whose text does not fit into them."""
        found: list[str] = await self.page.evaluate(_CUT)
        return found

    async def large(self) -> None:
        """Text of twice the size, as somebody sets it who sees little; the three digits are large already."""
        await self.page.evaluate(_LARGE)

    async def tree(self) -> list[tuple[str, str]]:
        """What a screen reader finds: role and name of everything that has both."""
        session = await self.context.new_cdp_session(self.page)
        nodes: list[dict[str, Any]] = (await session.send("Accessibility.getFullAXTree"))["nodes"]
        await session.detach()
        return [
            (str(node["role"]["value"]), str(node["name"]["value"]))
            for node in nodes
            if not node.get("ignored") and node.get("name", {}).get("value")
        ]

    async def settle(self) -> None:
        """Violations of the page that is open are problems too."""
        if not self.page.is_closed() and self.page.url.startswith("http"):
            self.problems += await self.page.evaluate("window.violations || []")


_LARGE = """() => {
  const all = [...document.querySelectorAll("body, body *")].filter((one) => !one.closest("svg, .digits"));
  const sizes = all.map((one) => parseFloat(getComputedStyle(one).fontSize));
  all.forEach((one, at) => {
    one.style.setProperty("font-size", `${2 * sizes[at]}px`, "important");
    one.style.setProperty("line-height", "1.3", "important");
  });
}"""
_CUT = """() => {
  const out = [];
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) { out.push("page"); }
  for (const one of document.querySelectorAll("main *, .top, .top *, .sending *, .stage *")) {
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    if (!box.width || style.visibility === "hidden" || one.closest("svg, .digits, [hidden], .unseen, .mask, input")) {
      continue;
    }
    if (box.left < -1 || box.right > innerWidth + 1) { out.push(one.tagName + " " + one.className); }
    if (style.overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1) { out.push("text " + one.className); }
  }
  return out;
}"""


@asynccontextmanager
async def phone_of(browser: Browser, **options: Any) -> AsyncIterator[Phone]:
    """A phone that was never here before; keyword arguments are those of `Browser.new_context`."""
    width, height = SIZE
    usual: dict[str, Any] = {
        "viewport": {"width": width, "height": height},
        "has_touch": True,
        "is_mobile": True,
        "locale": "en-US",
        "timezone_id": "America/Chicago",
        "reduced_motion": "reduce",
    }
    context = await browser.new_context(**{**usual, **options})
    context.set_default_timeout(20_000)
    await context.add_init_script(_VIOLATIONS)
    page = await context.new_page()
    phone = Phone(context, page)

    def said(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and not _ANSWERED.match(message.text):
            phone.problems.append(message.text)

    page.on("console", said)
    page.on("pageerror", lambda error: phone.problems.append(str(error)))
    try:
        yield phone
        await phone.settle()
        assert not phone.problems, phone.problems
    finally:
        await context.close()
