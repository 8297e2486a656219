"""The command line: what it understands, what it refuses, and what it costs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from kyc_desktop import __version__, options
from kyc_desktop.app import first_config, load_operator, make_data_dir, server_address, speak
from kyc_desktop.flow.operator import Operator
from kyc_desktop.options import Options


def start(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        (sys.executable, "-X", "importtime", "-m", "kyc_desktop", *words),
        capture_output=True,
        text=True,
        timeout=60,
        env=os.environ | environ,
        check=False,
    )


def test_the_version_needs_neither_toolkit_nor_network() -> None:
    done = start("--version")
    assert done.returncode == 0
    assert done.stdout == f"kyc-desktop {__version__}\n"
    loaded = {line.rsplit("|", 1)[-1].strip() for line in done.stderr.splitlines()}
    assert not loaded & {"PySide6", "httpx", "asyncio", "msgspec", "PIL", "cryptography"}


def test_all_options_are_understood(tmp_path: Path) -> None:
    words = f"--server https://a.example --data-dir {tmp_path} --theme dark --locale de-DE --operator o.toml --no-inbox"
    given = options.parse(words.split())
    assert given == Options(
        server="https://a.example",
        data_dir=tmp_path,
        theme="dark",
        locale="de-DE",
        operator=Path("o.toml"),
        inbox=False,
    )


@pytest.mark.parametrize("words", [["--theme", "pink"], ["--what"], ["stray"], ["--locale", "xx"], ["--locale", ""]])
def test_what_is_not_understood_is_said(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as error:
        options.parse(words)
    assert error.value.code == 2
    assert "kyc-desktop" in capsys.readouterr().err


def test_a_locale_that_nobody_knows_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        options.parse(["--locale", "xx"])
    assert "argument --locale: no language is known as 'xx'; name one as in en-US or de" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["it-IT", "en-GB", "zh-TW", "xx"])
def test_without_a_catalogue_the_words_are_english_and_numbers_follow(qapp: QApplication, name: str) -> None:
    try:
        assert speak(qapp, name).name == "English (US)"
        assert QLocale().name() == (name.replace("-", "_") if name != "xx" else "en_US")
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    finally:
        speak(qapp, "en-US")


@pytest.mark.parametrize(
    "url", ["http://verify.example.com", "ftp://a", "verify.example.com", "https://", "https://u:p@a.example"]
)
def test_a_server_that_would_not_be_safe_is_refused(url: str, tmp_path: Path) -> None:
    done = start("--server", url, "--data-dir", str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    complaint = [line for line in done.stderr.splitlines() if line.startswith("kyc-desktop: ")]
    assert len(complaint) == 1
    assert "server address" in complaint[0]


def test_the_server_of_the_command_line_comes_before_the_operators() -> None:
    given = server_address("https://a.example/", Operator())
    assert given == "https://a.example"
    assert server_address(None, Operator()) is None


def test_a_wrong_operator_file_names_the_key(tmp_path: Path) -> None:
    file = tmp_path / "operator.toml"
    file.write_text('[support]\nemial = "a@example.com"\n')
    done = start("--operator", str(file), "--data-dir", str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert f"kyc-desktop: {file}: support.emial: " in done.stderr
    assert "Traceback" not in done.stderr


def test_the_operators_file_reaches_the_first_picture(tmp_path: Path) -> None:
    file = tmp_path / "operator.toml"
    file.write_text('[brand]\nname = "Harbour Bank"\naccent = "#0B5F53"\n')
    config = first_config(load_operator(file), sandbox=True)
    assert (config.brand.name, config.brand.accent, config.sandbox) == ("Harbour Bank", "#0B5F53", True)


def test_a_data_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="--data-dir"):
        make_data_dir(tmp_path / "file" / "below")


@pytest.mark.slow
def test_a_second_program_says_so_and_ends(tmp_path: Path) -> None:
    words = (sys.executable, "-m", "kyc_desktop", "--data-dir", str(tmp_path), "--no-inbox")
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    first = subprocess.Popen(words, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        lock = tmp_path / "running.lock"
        while not lock.exists():
            assert first.poll() is None
        second = subprocess.run(words, env=environ, capture_output=True, text=True, timeout=60, check=False)
        assert second.returncode == 0
        assert "already open" in second.stdout
        assert first.poll() is None
    finally:
        first.kill()
        first.wait()


QUITS = """
import os, signal, sys
from PySide6.QtWidgets import QApplication
from kyc_desktop import running
from kyc_desktop.__main__ import main
run = running.Program.run
how = [sys.argv[1]]
async def and_quit(program):
    program.session.subscribe(lambda state: state.config.countries and how and eval(how.pop()))
    await run(program)
running.Program.run = and_quit
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "how",
    [
        "QApplication.quit()",
        pytest.param(
            "os.kill(os.getpid(), signal.SIGTERM)",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="it kills there"),
        ),
    ],
)
def test_quit_of_the_system_is_a_clean_end(tmp_path: Path, how: str) -> None:
    """Log-out and Quit in a menu end Qt's loop under the program, a signal asks it to end; it tidies up."""
    done = subprocess.run(
        (sys.executable, "-c", QUITS, how, "--data-dir", str(tmp_path), "--no-inbox"),
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    assert "backend.serve ended" in (tmp_path / "logs" / "server.log").read_text()
