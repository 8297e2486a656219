"""Another client, whole: registers an invented person in a sandbox and is verified by phone.

python -m kyc_desktop.backend serve --sandbox     prints url and sandbox_token
python docs/examples/client.py URL SANDBOX_TOKEN
"""

import sys
import time
from uuid import uuid4

import httpx


def post(api: httpx.Client, path: str, **body: object) -> dict:
    """One command: the same key with every try, so that it counts once."""
    key = {"Idempotency-Key": str(uuid4())}
    for pause in (1, 2, 4, 8):
        try:
            answer = api.post(path, json=body, headers=key)
        except httpx.TransportError:
            time.sleep(pause)
            continue
        if answer.status_code not in (429, 502, 503, 504):
            break
        time.sleep(float(answer.headers.get("Retry-After", pause)))
    if answer.is_error:
        problem = answer.json()  # application/problem+json
        raise SystemExit(f"{problem['code']}: {problem['title']} ({problem['request_id']})")
    return answer.json()


def until(api: httpx.Client, document: dict, *steps: str) -> dict:
    """Wait for a step: each request is answered when something has changed, after 25 seconds at the latest."""
    while document["step"] not in steps:
        known = {"If-None-Match": f'"{document["version"]}"', "Prefer": "wait=25"}
        answer = api.get("/v1/application", headers=known, timeout=40)
        if answer.status_code == 200:
            document = answer.json()
    return document


def main(url: str, sandbox_token: str) -> dict:
    api = httpx.Client(base_url=url)
    sandbox = httpx.Client(base_url=f"{url}/v1/sandbox", headers={"Authorization": f"Bearer {sandbox_token}"})
    legal = api.get("/v1/config").json()["legal"]
    email, seen = f"maya.{uuid4().hex[:8]}@example.com", ""

    def message(to: str) -> dict:  # what a person does: look into the inbox, look at the phone
        nonlocal seen
        while True:
            news = sandbox.get("/messages", params={"after": seen, "wait": 10}, timeout=20).json()
            seen = news["after"]
            for found in news["messages"]:
                if found["to"] == to:
                    return found

    begun = post(
        api, "/v1/applications", email=email, password="correct horse battery staple", country="US", state="TX",  # noqa: S106
        terms=legal["terms"]["version"], privacy=legal["privacy"]["version"],
    )  # fmt: skip
    api.headers["Authorization"] = f"Bearer {begun['token']}"
    post(api, "/v1/application/confirm-email", code=message(email)["code"])
    post(api, "/v1/application/choose-method", method="phone")
    phone = "+12025550100"
    document = post(api, "/v1/application/start-phone", phone=phone, date_of_birth="1991-03-14", consents=["carrier"])
    link = message(phone)["link"].rpartition("/")[2]
    sandbox.post(f"/links/{link}", json={"action": "number", "number": document["link"]["match"]}).raise_for_status()
    details = until(api, document, "review")["details"]
    names = ("first_name", "middle_name", "last_name", "address")
    document = post(api, "/v1/application/submit-details", **{name: details[name] for name in names})
    return until(api, document, "approved", "failed", "rejected", "in_review")


if __name__ == "__main__":
    print(main(*sys.argv[1:])["step"])  # noqa: T201
