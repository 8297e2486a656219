"""Cyclic garbage is collected in the thread of the windows, and in no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kyc_desktop.collector import Collector


class Ring:
    """Garbage that only the cyclic collector finds; notes the thread in which it goes."""

    ended: list[threading.Thread] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        Ring.ended.append(threading.current_thread())


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    was = gc.isenabled()
    collector = Collector(qapp)
    yield collector
    collector.deleteLater()
    gc.unfreeze()
    if was:
        gc.enable()


def test_a_worker_thread_never_collects(collector: Collector) -> None:
    Ring.ended.clear()
    ring = weakref.ref(Ring())
    worker = threading.Thread(target=lambda: [[index] for index in range(20_000)])
    worker.start()
    worker.join()
    assert ring() is not None
    assert not Ring.ended
    garbage = [[index] for index in range(20_000)]
    collector.collect()
    assert Ring.ended == [threading.main_thread()]
    assert len(garbage) == 20_000
