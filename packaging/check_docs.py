"""Looks at README and docs as a stranger does: links, pictures, paths, options, variables, and every command.

    python3 dev.py docs                           what can be said without running anything; ends with 1 for findings
    xvfb-run -a python3 dev.py docs --run [WORD]  also run the commands that can run, or those with WORD

Run the commands in a fresh clone: they are carried out as written, in a home of their own, with its ``.venv`` first in
the PATH. So are those in the table of docs/contributing.md.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
PAGES: Final = ("README.md", "SECURITY.md", "CHANGELOG.md", "docs/*.md", "benchmarks/README.md", "training/README.md")
MADE: Final = "docs/api.md"
"""Made from the code: its links are looked at, its requests are no commands."""

RUN, STAY, CI, NOT = "run", "stay", "ci", "not"
COMMANDS: Final[tuple[tuple[str, str, str], ...]] = (
    # begins with -> how it is tried, and what with (RUN, STAY: seconds; CI, NOT: where or why)
    ("python3 dev.py start", STAY, "25"),
    ("python3 dev.py test", CI, ".ci/run runs it with --thorough"),
    ("python3 dev.py check", CI, ".ci/run runs its parts"),
    ("python3 dev.py lint", RUN, "300"),
    ("python3 dev.py types", CI, ".ci/run runs it"),
    ("python3 dev.py gallery", CI, ".ci/run runs it with one variant"),
    ("python3 dev.py format", NOT, "changes files"),
    ("python3 dev.py translations", RUN, "300"),
    ("python3 dev.py storm", CI, ".ci/run runs it with fewer journeys"),
    ("python3 dev.py chaos", NOT, "takes hours; tests/chaos"),
    ("python3 dev.py docs --run", NOT, "is this"),
    ("python3 dev.py fuzz", NOT, "runs until it is stopped, and fetches the fuzzer"),
    ("python3 dev.py bench", NOT, "measures for half an hour; worth nothing beside other work"),
    ("python dev.py bench", NOT, "measures for half an hour; worth nothing beside other work"),
    ("python3 dev.py package dmg", NOT, "macOS; .github/workflows/packages.yml"),
    ("python dev.py package msi", NOT, "Windows; .github/workflows/packages.yml"),
    ("python3 dev.py package", NOT, "takes minutes and fetches PyInstaller; benchmarks/README.md has the run"),
    ("python3 dev.py release licences", RUN, "120"),
    ("python3 dev.py release audit", NOT, "asks osv.dev"),
    ("python3 dev.py release", NOT, "needs packages and a key; tests/packaging/test_release.py does it"),
    ("python3 dev.py api", RUN, "60"),
    ("python3 dev.py docs", RUN, "60"),
    ("python3 -m pytest", RUN, "300"),
    ("kyc-desktop check-operator", RUN, "30"),
    ("kyc-desktop --gallery", RUN, "400"),
    ("kyc-desktop doctor", RUN, "60"),
    ("kyc-desktop --operator", STAY, "15"),
    ("kyc-desktop kiosk-pin", NOT, "asks at a terminal; tests/kiosk"),
    ("kyc-desktop --kiosk", NOT, "asks a server of that name; tests/kiosk"),
    ("kyc-desktop read", NOT, "needs a photo of one's own; tests/test_cli.py"),
    ("kyc-desktop specimen", RUN, "60"),
    ("pip install", NOT, "not on the package index yet; tests/packaging/test_wheels.py installs the wheel"),
    ("python3 -m venv /opt", NOT, "root"),
    ("/opt/kyc-desktop", NOT, "root"),
    ("python -m kyc_desktop.backend serve --sandbox", STAY, "8"),
    ("python -m kyc_desktop.backend", NOT, "needs server.toml with real providers; tests/backend"),
    ("umask", NOT, "root"),
    ("{ printf", NOT, "writes to /etc; tests/backend/test_keys.py reads such a file"),
    ("openssl rand", RUN, "10"),
    ("openssl", NOT, "needs a certificate, or files of a release"),
    ("systemctl", NOT, "root"),
    ("xcrun", NOT, "macOS and an account"),
    ("python packaging/windows/sign.py", NOT, "needs an installer"),
    ("sign.py", NOT, "macOS"),
    ("sha256sum", NOT, "files of a release"),
    ("git checkout", NOT, "a release that was tagged"),
    ("SOURCE_DATE_EPOCH=", NOT, "a release that was tagged"),
    ("git clone", NOT, "the address of the reader's own copy"),
    ("cd ", NOT, "belongs to the line before"),
    ("python -m benchmarks", NOT, "measures; worth nothing beside other work"),
    ("python -m tests.storm", CI, ".ci/run runs it with fewer journeys"),
    ("KYC_SPECIMENS=DIR", NOT, "photos that are not in the repository"),
    ("[KYC_SPECIMENS=DIR]", NOT, "photos that are not in the repository"),
    (".venv-training", NOT, "trains for hours"),
    ("python -m venv .venv-training", NOT, "trains for hours"),
    ("cp ", NOT, "of what was trained"),
    ("sudo apt", NOT, "root"),
    ("apt", NOT, "root"),
    ("sudo", NOT, "root"),
    ("dpkg", NOT, "root"),
    ("./", NOT, "files of a release"),
    ("tar ", NOT, "files of a release"),
    ("podman", NOT, "containers"),
    ("docker", NOT, "containers"),
)
"""The first that fits counts. A command that fits none is a finding: say here whether it can be run."""
_TEXTS: Final = frozenset({"http", "json", "toml", "ini", "python", "xml", "text", "nginx"})
_ELSEWHERE: Final = frozenset({
    "KYC_BUNDLE", "KYC_TEST", "KYC_TESTED", "KYC_RIVALS", "KYC_TESSERACT",
})  # fmt: skip
"""First words of variables that only packaging, tests and benchmarks know among themselves."""
_PATH: Final = re.compile(
    r"`((?:kyc_desktop|tests|packaging|docs|resources|benchmarks|training|\.github|\.ci)/[^`\s]*)`"
)
_FILE: Final = re.compile(r"`([\w/-]*\w\.(?:py|toml|cfg|sh|ps1))`")
_LINK: Final = re.compile(r"\[[^]\[]*\]\(([^)\s]+)\)")
_VARIABLE: Final = re.compile(r"\bKYC_[A-Z]+(?:_[A-Z]+)*\b")
_OWN: Final = re.compile(r"(?:^|`)((?:kyc-desktop|python3? -m kyc_desktop\.backend)(?: [^`|]*)?)")
_IN_FOLDER: Final = re.compile(r"data_dir(?: |\)) ?/ \"(?:logs\" / \")?([\w.-]+)\"")
"""``place.data_dir / "drafts"``: the first name below the data folder."""
_PROGRAMS: Final = {
    "program": ("", "doctor", "read", "specimen", "check-operator"),
    "backend": ("serve", "check-config", "migrate", "jobs", "review", "export", "rotate-keys"),
}
"""Commands whose options have to stand on some page."""
_OPTION: Final = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


@dataclass(frozen=True, slots=True)
class Command:
    page: str
    line: int
    text: str

    @property
    def rule(self) -> tuple[str, str] | None:
        return next((rule[1:] for rule in COMMANDS if self.text.startswith(rule[0])), None)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--run", nargs="?", const="", metavar="WORD", help="run the commands, those with WORD")
    options = parser.parse_args(arguments)
    found = list(findings())
    print(*found, sep="\n", end="\n" if found else "")
    failed = 0 if options.run is None else run_all(options.run)
    return 1 if found or failed else 0


def findings() -> Iterator[str]:
    """What is wrong, a line each."""
    for page in pages():
        yield from _links(page)
        if name(page) == MADE:
            continue
        yield from _paths(page)
        yield from _options(page)
    yield from _variables()
    yield from _not_told()
    for command in commands():
        if command.rule is None:
            yield f"{command.page}:{command.line}: nobody has said whether this can be run: {command.text}"


def pages() -> list[Path]:
    return [path for pattern in PAGES for path in sorted(ROOT.glob(pattern))]


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


# --- links and paths ----------------------------------------------------------------------------------------------


def _links(page: Path) -> Iterator[str]:
    for number, line in _prose(page):
        for target in _LINK.findall(line):
            if re.match(r"[a-z]+:", target):
                continue
            file, _, anchor = target.partition("#")
            there = (page.parent / file).resolve() if file else page
            if not there.exists():
                yield f"{name(page)}:{number}: there is no {target}"
            elif anchor and there.suffix == ".md" and anchor not in anchors(there):
                yield f"{name(page)}:{number}: there is no heading {target}"


@cache
def anchors(page: Path) -> frozenset[str]:
    """Headings as GitHub names them."""
    found: list[str] = []
    for _, line in _prose(page):
        if heading := re.fullmatch(r"#{1,6} (.+)", line):
            words = re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", heading[1]).lower()
            slug = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
            found.append(slug if slug not in found else f"{slug}-{found.count(slug)}")
    return frozenset(found)


def _paths(page: Path) -> Iterator[str]:
    for number, line in _prose(page):
        told = {f"`{path}`" for path in _PATH.findall(line)}
        for path in _PATH.findall(line):
            plain = re.split(r"::|:\d", path)[0].rstrip("/")
            if not any(ROOT.glob(re.sub(r"\{[^}]*\}|<[^>]*>|…", "*", plain))):
                yield f"{name(page)}:{number}: there is no {path}"
        for file in _FILE.findall(line):
            if f"`{file}`" not in told and file not in _NAMES_OF_OTHERS and not _ends(file):
                yield f"{name(page)}:{number}: there is no {file}"


_NAMES_OF_OTHERS: Final = frozenset({"server.toml", "operator.toml", "test_maya.py", "conftest.py", "setup.py"})


def _ends(file: str) -> bool:
    return any(f"/{path}".endswith(f"/{file}") for path in _tracked())


@cache
def _tracked() -> tuple[str, ...]:
    skipped = {".git", ".venv", "build", "dist", "__pycache__", ".mypy_cache", ".hypothesis"}
    found = []
    for folder, inner, files in os.walk(ROOT):
        inner[:] = [one for one in inner if one not in skipped]
        found += [Path(folder, one).relative_to(ROOT).as_posix() for one in files]
    return tuple(found)


def _prose(page: Path) -> Iterator[tuple[int, str]]:
    inside = False
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("```"):
            inside = not inside
        elif not inside:
            yield number, line


# --- options and variables ----------------------------------------------------------------------------------------


def _options(page: Path) -> Iterator[str]:
    lines = [*_prose(page), *((one.line, one.text) for one in commands() if one.page == name(page))]
    for number, line in lines:
        for text in _OWN.findall(line.replace("\\|", " ")):
            words = text.split()
            backend = "kyc_desktop.backend" in words
            rest = words[3:] if backend else words[1:]
            command = rest[0] if rest and re.fullmatch("[a-z-]+", rest[0]) and not rest[0].startswith("-") else ""
            program = "backend" if backend else "program"
            known = help_of(program, command)
            for inner in rest[1:] if command else ():
                if re.fullmatch("[a-z]+", inner):
                    known |= help_of(program, f"{command} {inner}")
            for option in _OPTION.findall(text):
                if option not in known:
                    yield f"{name(page)}:{number}: {' '.join(words[: 4 if backend else 2])} has no option {option}"


@cache
def help_of(program: str, command: str) -> frozenset[str]:
    """Options of a command and of the program before it, as ``--help`` says them."""
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    if program == "backend":
        from kyc_desktop.backend.__main__ import main as start
    else:
        from kyc_desktop.__main__ import main as start
    said = io.StringIO()
    for words in ([], command.split()):
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said), contextlib.suppress(SystemExit):
            start([*words, "--help"])
    return frozenset(_OPTION.findall(said.getvalue()))


def _variables() -> Iterator[str]:
    code = _code()
    keys = frozenset(_keys())
    told: set[str] = set()
    for page in [*pages(), ROOT / "packaging" / "server.example.toml", ROOT / "packaging" / "operator.example.toml"]:
        for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
            for variable in _VARIABLE.findall(line):
                told.add(variable)
                base = variable.removesuffix("_FILE")
                if not {variable, base} & (keys | code):
                    yield f"{name(page)}:{number}: nothing reads {variable}"
    for variable in sorted(code - keys - told):
        if "_".join(variable.split("_")[:2]) not in _ELSEWHERE:
            yield f"{variable} is read by the program and no page says what it does"


def _not_told() -> Iterator[str]:
    """Options that no page names; tables and files that the page about personal data does not name."""
    privacy = (ROOT / "docs" / "privacy.md").read_text(encoding="utf-8")
    tables = (ROOT / "kyc_desktop" / "backend" / "store" / "tables.py").read_text(encoding="utf-8")
    stored = re.findall(r"^(\w+) = Table\(", tables, re.MULTILINE)
    for path in _tracked():
        if path.startswith("kyc_desktop/") and path.endswith(".py") and not path.startswith("kyc_desktop/backend/"):
            stored += _IN_FOLDER.findall((ROOT / path).read_text(encoding="utf-8"))
    told = "\n".join(page.read_text(encoding="utf-8") for page in pages())
    for program, names in _PROGRAMS.items():
        for command in names:
            for option in sorted(help_of(program, command) - {"--help", "--licenses"}):
                if not re.search(rf"{option}(?![\w-])", told):
                    yield f"no page says what {option} of {command or 'kyc-desktop'} does"
    for one in sorted(set(stored)):
        if not re.search(rf"`[^`]*\b{re.escape(one)}\b", privacy):
            yield f"docs/privacy.md: nothing is said of {one}, which is stored"


@cache
def _code() -> frozenset[str]:
    """Variables that the program, its packaging or its measurements read by their own name."""
    found: set[str] = set()
    for path in _tracked():
        if path.endswith(".py") and path.startswith(("kyc_desktop/", "packaging/", "benchmarks/", "training/")):
            if path == "packaging/check_docs.py":
                continue
            found |= set(re.findall(r"[\"'](KYC_[A-Z_]+)[\"']", (ROOT / path).read_text(encoding="utf-8")))
    return frozenset(found)


def _keys() -> Iterator[str]:
    """Variables made from the keys of the two configurations, those that stand there as comments as well."""
    for file in ("server.example.toml", "operator.example.toml"):
        text = (ROOT / "packaging" / file).read_text(encoding="utf-8")
        whole = re.sub(r"(?m)^# ?(?=(\[?[a-z_.\"-]+\]?\s*(=|$)))", "", text)
        section = ""
        for line in whole.splitlines():
            if heading := re.match(r"\[([\w.\"-]+)\]", line):
                section = heading[1].replace('"', "")
            elif key := re.match(r"([\w-]+)\s*=", line):
                yield "KYC_" + "_".join(filter(None, (section, key[1]))).replace(".", "_").replace("-", "_").upper()
        tomllib.loads(text)


# --- commands -----------------------------------------------------------------------------------------------------


@cache
def commands() -> tuple[Command, ...]:
    """Every command line in a block of code, without its comment."""
    return tuple(one for page in pages() if name(page) != MADE for one in _commands(page))


def _commands(page: Path) -> Iterator[Command]:
    language: str | None = None
    tree = False
    inline = name(page) == "docs/contributing.md"
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        if line.lstrip().startswith("```"):
            language = None if language is not None else line.strip()[3:]
            tree = False
            continue
        if inline and language is None and line.startswith("|"):
            yield from (Command(name(page), number, text) for text in re.findall(r"`(python3 [^`]+)`", line))
        indented = language is None and line.startswith("    ") and not line.startswith("     ")
        if language in _TEXTS or (language is None and not indented):
            continue
        text = re.split(r"\s{2,}#|;\s+python3? -m", line.strip())[0].strip()
        tree = tree or text.endswith("/")  # a drawing of folders
        if text and not tree and not text.startswith("#"):
            yield Command(name(page), number, text)


def run_all(word: str) -> int:
    """Run what can be run; a line for each. Returns how many failed."""
    failed = 0
    done: set[str] = set()
    for command in commands():
        if command.text in done or word not in command.text or command.rule is None:
            continue
        done.add(command.text)
        kind, how = command.rule
        began = time.monotonic()
        said = "" if kind in (CI, NOT) else _try(command.text, stays=kind == STAY, seconds=float(how))
        failed += bool(said)
        result = f"{kind}: {how}" if kind in (CI, NOT) else f"FAILED {said}" if said else "ok"
        spent = f" ({time.monotonic() - began:.0f} s)" if kind in (RUN, STAY) else ""
        print(f"{command.page}:{command.line}: {command.text}\n    {result}{spent}", flush=True)
    return failed


def _try(text: str, *, stays: bool, seconds: float) -> str:
    """Run a command line as it stands. Returns what went wrong, or nothing."""
    with tempfile.TemporaryDirectory() as home:
        bin_ = ROOT / ".venv" / ("Scripts" if os.name == "nt" else "bin")
        kept = {one: os.environ[one] for one in ("DISPLAY", "XAUTHORITY", "LANG", "SSL_CERT_FILE") if one in os.environ}
        path = os.pathsep.join((str(bin_), os.environ["PATH"]))
        settings: dict[str, Any] = {"HOME": home, "PATH": path, "XDG_RUNTIME_DIR": home, **kept}
        shell = shutil.which("bash") or "/bin/sh"
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(
                [shell, "-c", text], cwd=ROOT, env=settings, stdout=said, stderr=said, stdin=subprocess.DEVNULL,
                start_new_session=True,
            )  # fmt: skip
            try:
                status = process.wait(seconds)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait(30)
                return "" if stays else f"not done within {seconds:.0f} s: {shlex.quote(text)}"
            said.seek(0)
            words = said.read().decode(errors="replace")[-1500:]
        if stays:
            return f"ended with {status}:\n{words}"
        return f"{status}:\n{words}" if status else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
