"""The object store: the same rules in a folder and in a bucket, and what a bucket can do wrong."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kyc_desktop.backend.ports import Refused, Retryable
from kyc_desktop.backend.providers.faults import Fault, Faults
from kyc_desktop.backend.providers.objects import Objects, local_objects, s3_objects

from ...outside import s3
from ...outside.s3 import S3


@pytest.fixture(scope="module")
def service() -> Iterator[S3]:
    running = s3.start()
    yield running
    running.stop()


@pytest.fixture(params=["folder", "bucket"])
def objects(request: pytest.FixtureRequest, tmp_path: Path, service: S3) -> Objects:
    if request.param == "folder":
        return local_objects(tmp_path / "objects")
    return s3_objects(service.settings(prefix=tmp_path.name))


async def test_put_get_delete(objects: Objects) -> None:
    await objects.put("applications/a/1", b"sealed", request_id="one")
    assert await objects.get("applications/a/1", request_id="two") == b"sealed"
    await objects.delete("applications/a/1", request_id="three")
    await objects.delete("applications/a/1", request_id="four")
    with pytest.raises(Refused, match="not_found"):
        await objects.get("applications/a/1", request_id="five")


async def test_the_same_bytes_again_succeed_and_others_do_not(objects: Objects) -> None:
    for _ in range(2):
        await objects.put("a/1", b"sealed", request_id="one")
    with pytest.raises(Refused, match="key_reused"):
        await objects.put("a/1", b"other", request_id="one")
    assert await objects.get("a/1", request_id="two") == b"sealed"


async def test_what_is_there_can_be_listed_by_age(objects: Objects) -> None:
    for number in range(3):
        await objects.put(f"applications/a/{number}", b"x", request_id="one")
    found = [key async for chunk in objects.listed(before=time.time() + 60) for key in chunk]
    assert sorted(found) == [f"applications/a/{number}" for number in range(3)]
    assert [chunk async for chunk in objects.listed(before=time.time() - 60)] == []


async def test_a_probe_leaves_nothing(objects: Objects) -> None:
    await objects.probe()
    assert [chunk async for chunk in objects.listed(before=time.time() + 60)] == []


async def test_a_full_disk_is_retryable(tmp_path: Path) -> None:
    faults = Faults()
    faults.order(Fault(target="storage", mode="error"))
    with pytest.raises(Retryable):
        await local_objects(tmp_path, faults=faults).put("a/1", b"x", request_id="one")


async def test_a_folder_that_cannot_be_written_is_retryable(tmp_path: Path) -> None:
    objects = local_objects(tmp_path)
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(Retryable):
        await objects.put("a/1", b"x", request_id="one")


async def test_keys_do_not_leave_the_folder(tmp_path: Path) -> None:
    objects = local_objects(tmp_path / "objects")
    with pytest.raises(ValueError, match=r"\.\."):
        await objects.put("../escaped", b"x", request_id="one")
    assert not (tmp_path / "escaped").exists()


async def test_everything_lies_under_the_prefix(service: S3) -> None:
    await s3_objects(service.settings(prefix="branch/a")).put("x/1", b"x", request_id="one")
    assert "branch/a/x/1" in service.names()
    with pytest.raises(Refused, match="not_found"):
        await s3_objects(service.settings(prefix="branch/b")).get("x/1", request_id="two")


async def test_a_missing_bucket_is_not_a_missing_photo(service: S3) -> None:
    objects = s3_objects(service.settings(bucket="nobody-made-this"))
    with pytest.raises(Retryable, match="no such bucket"):
        await objects.put("a/1", b"x", request_id="one")
    with pytest.raises(Retryable, match="no such bucket"):
        await objects.get("a/1", request_id="two")
    with pytest.raises(Retryable):
        await objects.delete("a/1", request_id="three")


async def test_a_server_that_is_down_or_silent_is_retryable_and_nothing_secret_is_said(service: S3) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes connections and never answers
        port = silent.getsockname()[1]
        slow = s3_objects(replace(service.settings(), endpoint=f"http://127.0.0.1:{port}", limit_s=0.2))
        with pytest.raises(Retryable) as waiting:
            await slow.get("a/1", request_id="one")
    down = s3_objects(replace(service.settings(), endpoint=f"http://127.0.0.1:{port}"))
    with pytest.raises(Retryable) as refused:
        await down.put("a/1", b"x", request_id="one")
    for error in (waiting, refused):
        said = "".join(map(str, (error.value, error.value.__cause__, service.settings())))
        assert error.value.__suppress_context__
        assert s3.SECRET not in said
        assert "127.0.0.1" not in str(error.value)
