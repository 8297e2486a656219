"""Makes and checks what belongs to a release. Run it as `python3 dev.py release COMMAND`; docs/release.md explains it.

keys FOLDER                          a new key pair, outside of the repository
make FOLDER [--key FILE]             bills of materials, manifest and signature for the files of FOLDER
verify FOLDER --key FILE             whether FOLDER holds exactly what was signed
sbom FOLDER                          the bills of materials alone
licences                             resources/licences.json.gz, after uv.lock or bundled.toml has changed
audit [--if-reachable]               known vulnerabilities of the locked packages: 0 none, 1 some, 2 not asked
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from lock import ROOT


def main(words: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="dev.py release", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("keys", "make", "verify", "sbom"):
        command = commands.add_parser(name)
        command.add_argument("folder", type=Path)
        if name in ("make", "verify"):
            command.add_argument("--key", type=Path, required=name == "verify")
        if name == "make":
            command.add_argument("--changed", action="store_true", help="although files differ from the commit")
    commands.add_parser("licences")
    audit = commands.add_parser("audit")
    audit.add_argument("--service-url", help="another server that speaks as OSV does")
    audit.add_argument("--if-reachable", action="store_true", help="say that nothing was checked, and end with 0")
    given = parser.parse_args(words)
    if given.command == "audit":
        return _audit(given)
    if given.command == "licences":
        import licences

        print(f"{licences.write()} components in {licences.TARGET.relative_to(ROOT)}")
        return 0
    import manifest

    try:
        return _release(given)
    except manifest.ReleaseError as error:
        print(error, file=sys.stderr)
        return 1


def _release(given: argparse.Namespace) -> int:
    import manifest

    if given.command == "keys":
        private, public = manifest.make_keys(given.folder, repository=ROOT)
        print(f"{private}: keep it secret\n{public}: publish it")
        return 0
    if given.command == "verify":
        content = manifest.verify(given.folder, manifest.public_key(given.key))
        print(f"{len(content['files'])} files are those of version {content['version']}, commit {content['commit']}")
        return 0
    commit, epoch = _commit(changed=given.command == "sbom" or given.changed)
    version = _version()
    key = manifest.private_key(given.key, dict(os.environ)) if given.command == "make" else None
    import sbom

    given.folder.mkdir(parents=True, exist_ok=True)
    for path in sbom.write(given.folder, version=version, commit=commit, epoch=epoch):
        print(path)
    if key is not None:
        count = manifest.sign(given.folder, key, version=version, commit=commit, epoch=epoch)
        print(f"{count} files in {given.folder / manifest.MANIFEST}, signed")
    return 0


def _audit(given: argparse.Namespace) -> int:
    import audit

    code, lines = audit.run(today=datetime.now(UTC).date(), service=given.service_url)
    print("\n".join(lines), file=sys.stderr if code else sys.stdout)
    return 0 if code == audit.NOT_ASKED and given.if_reachable else code


def _version() -> str:
    sys.path.insert(0, str(ROOT))
    import kyc_desktop

    return kyc_desktop.__version__


def _commit(*, changed: bool) -> tuple[str, int]:
    """The commit, with a mark where files differ from it, and the time of the release. Raises ReleaseError."""
    from manifest import ReleaseError

    try:
        commit = _git("rev-parse", "HEAD")
        differs = bool(_git("status", "--porcelain", "--untracked-files=no"))
        epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct"))
    except (OSError, subprocess.CalledProcessError) as error:
        raise ReleaseError("A release is made in a clone of the repository, with git.") from error
    if differs and not changed:
        raise ReleaseError("Files differ from the commit. Commit them, or say --changed to have it written down.")
    return commit + ("+changes" if differs else ""), epoch


def _git(*words: str) -> str:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
