"""The licenses: every part that is shipped is there, and they can be read with the keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kyc_desktop.gallery import people
from kyc_desktop.ui import shipped
from kyc_desktop.ui.licences import Licences
from tests.packaging.scripts import script

from .stage import Stage


@pytest.fixture(scope="module")
def components() -> tuple[shipped.Component, ...]:
    return shipped.load()


def test_every_package_that_is_shipped_is_there(components: tuple[shipped.Component, ...]) -> None:
    lock = script("release/lock.py")
    known = {(one.name, one.version): one for one in components}
    client = {package.key for package in lock.Lock().shipped()}
    needed = {package.key for package in lock.Lock().shipped(lock.SERVER)}
    assert needed >= client
    missing = sorted(key for key in needed if key not in known)
    assert not missing, "run: python3 dev.py release licences"
    locked = {package.name for package in lock.Lock().everything()}
    gone = sorted(key for key in known if key[0] in locked and key not in needed)
    assert not gone, "run: python3 dev.py release licences"
    for key in needed:
        assert (shipped.CLIENT in known[key].parts) == (key in client), key
        assert shipped.BACKEND in known[key].parts


def test_every_component_has_a_licence_and_its_text(components: tuple[shipped.Component, ...]) -> None:
    for one in components:
        assert one.licence, one.name
        assert len(one.text) > 200, one.name
    by_name = {one.name: one for one in components}
    assert "replace" in by_name["Qt"].text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in by_name["pyside6-essentials"].text
    assert by_name["FFmpeg"].licence == "LGPL-2.1-or-later"
    assert by_name["Inter"].licence == "OFL-1.1"
    assert by_name["Lucide icons"].licence == "ISC"


def test_they_are_read_with_the_keys_alone(stage: Stage, components: tuple[shipped.Component, ...]) -> None:
    stage.show(people.maya("phone"))
    before = stage.focus("phone.number")
    layer = Licences(components, stage.window)
    layer.open()
    assert QApplication.focusWidget() is layer.list
    first = layer.text.toPlainText()
    QTest.keyClick(layer.list, Qt.Key.Key_Down)
    assert layer.text.toPlainText() != first
    QTest.keyClick(layer.list, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is layer.search.edit
    QTest.keyClicks(layer.search.edit, "ffmpeg lgpl")
    assert [one.name for one in layer.list.model_.shown] == ["FFmpeg"]
    assert "FFmpeg developers" in layer.text.toPlainText()
    QTest.keyClick(layer.search.edit, Qt.Key.Key_Down)
    QTest.keyClick(layer.list, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is layer.text
    QTest.keyClick(layer.text, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QPushButton)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before
    assert stage.window.page.name == "phone"
