"""A server that takes no more from this version: nothing is tried any longer, and nothing is forgotten."""

from __future__ import annotations

import httpx

from kyc_desktop.api.state import Line
from kyc_desktop.flow.commands import ConfirmEmail

from .paper import CONFIG, TOKEN, PaperServer, Purse, make_session, once, problem, until

LINK = "https://example.com/get"


async def test_a_token_is_kept_and_nothing_is_asked_with_it() -> None:
    server, purse = PaperServer(), Purse(TOKEN)
    server.minimum = "99.0"
    session = make_session(server, purse)
    session.start()
    state = await until(session, lambda state: state.connection.line is Line.UPDATE_NEEDED and not state.resuming)
    assert state.application is None
    await session.stop()
    assert purse.token == TOKEN
    assert {request.url.path for request in server.requests} == {"/v1/config"}


async def test_a_minimum_of_later_is_told_with_its_link() -> None:
    server, purse = PaperServer(), Purse(TOKEN)
    session = make_session(server, purse)
    session.start()
    await until(session, lambda state: state.application)
    newer = CONFIG | {"minimum_client": "99.0", "update_url": LINK}
    server.tricks += [
        once("/v1/application/confirm-email", problem(426, "update_needed")),
        once("/v1/config", httpx.Response(200, json=newer), method="GET"),
    ]
    session.send(ConfirmEmail(code="482915"))
    state = await until(session, lambda state: state.config is not None and state.config.update_url == LINK)
    assert state.connection.line is Line.UPDATE_NEEDED
    state = await until(session, lambda state: not state.busy)
    server.change(step="method")
    assert session.state == state, "a server that does not know yet is not listened to"
    await session.stop()
    assert purse.token == TOKEN
    assert server.performed == []
