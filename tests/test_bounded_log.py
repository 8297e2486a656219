"""The log of a child process never grows past its bound, and never keeps the child waiting."""

from __future__ import annotations

import os
from pathlib import Path

from kyc_desktop import bounded_log


def written(path: Path, *chunks: bytes, most: int = 1_000) -> None:
    reading, writing = os.pipe()
    thread = bounded_log.keep(os.fdopen(reading, "rb"), path, most=most)
    with os.fdopen(writing, "wb") as pipe:
        for chunk in chunks:
            pipe.write(chunk)
    thread.join(10)
    assert not thread.is_alive()


def test_lines_are_kept_for_the_owner_alone(tmp_path: Path) -> None:
    log = tmp_path / "logs" / "server.log"
    written(log, b"one\n", b"two\n", b"no end")
    assert log.read_bytes() == b"one\ntwo\nno end\n"
    assert log.stat().st_mode & 0o077 == 0
    written(log, b"again\n")
    assert log.read_bytes().endswith(b"no end\nagain\n")


def test_whatever_comes_there_are_two_files_within_the_bound(tmp_path: Path) -> None:
    log = tmp_path / "server.log"
    written(log, b"x" * 200_000, b"\n", *(b"line %d\n" % at for at in range(2_000)))
    files = {file.name: file for file in tmp_path.iterdir()}
    assert set(files) == {"server.log", "server.old.log"}
    assert all(file.stat().st_size <= 1_000 for file in files.values())
    assert log.read_bytes().endswith(b"line 1999\n")


def test_a_place_that_cannot_be_written_to_costs_the_lines_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    written(tmp_path / "file" / "server.log", b"x\n" * 40_000)
