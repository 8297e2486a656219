"""The object store in a folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from kyc_desktop.backend.ports import Refused, Retryable
from kyc_desktop.backend.providers.faults import Fault, Faults
from kyc_desktop.backend.providers.objects import local_objects


async def test_put_get_delete(tmp_path: Path) -> None:
    objects = local_objects(tmp_path / "objects")
    await objects.put("applications/a/1", b"sealed", request_id="one")
    assert await objects.get("applications/a/1", request_id="two") == b"sealed"
    await objects.delete("applications/a/1", request_id="three")
    await objects.delete("applications/a/1", request_id="four")
    with pytest.raises(Refused, match="not_found"):
        await objects.get("applications/a/1", request_id="five")


async def test_the_same_bytes_again_succeed_and_others_do_not(tmp_path: Path) -> None:
    objects = local_objects(tmp_path)
    for _ in range(2):
        await objects.put("a/1", b"sealed", request_id="one")
    with pytest.raises(Refused, match="key_reused"):
        await objects.put("a/1", b"other", request_id="one")


async def test_a_full_disk_is_retryable(tmp_path: Path) -> None:
    faults = Faults()
    faults.order(Fault(target="storage", mode="error"))
    with pytest.raises(Retryable):
        await local_objects(tmp_path, faults=faults).put("a/1", b"x", request_id="one")


async def test_keys_do_not_leave_the_folder(tmp_path: Path) -> None:
    objects = local_objects(tmp_path / "objects")
    with pytest.raises(ValueError, match=r"\.\."):
        await objects.put("../escaped", b"x", request_id="one")
    assert not (tmp_path / "escaped").exists()
