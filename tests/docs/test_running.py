"""What the documents show of the API is what the server answers now, and the client that they name is verified."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests import sandboxes

ROOT = Path(__file__).resolve().parents[2]


def test_the_examples_are_what_a_server_answers_now() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "make_api_docs.py"), "--check", "--run"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_other_client_is_verified(tmp_path: Path) -> None:
    sandbox = sandboxes.start(tmp_path)
    try:
        command = [sys.executable, str(ROOT / "docs" / "examples" / "client.py"), sandbox.url, sandbox.token]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert (done.stdout, done.returncode) == ("approved\n", 0), done.stderr
    finally:
        sandbox.stop()
