"""Copy Lucide icons by name into resources/icons, drawn with the stroke of the design.

python packaging/add_icons.py bell arrow-left      # needs npm
"""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
LUCIDE = "lucide-static@1.62.0"
STROKE = "1.75"


def main(names: list[str]) -> int:
    ICONS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        archive_name = subprocess.run(
            ["npm", "pack", "--silent", LUCIDE],
            cwd=scratch,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.split()[-1]
        with tarfile.open(Path(scratch, archive_name)) as archive:
            for name in names:
                member = archive.extractfile(f"package/icons/{name}.svg")
                assert member is not None
                svg = re.sub(r"<!--.*?-->\s*", "", member.read().decode(), flags=re.DOTALL)
                svg = svg.replace('stroke-width="2"', f'stroke-width="{STROKE}"')
                svg = " ".join(svg.split()).replace("> <", "><").replace(" >", ">")
                (ICONS / f"{name}.svg").write_text(svg + "\n", encoding="utf-8")
            licence = archive.extractfile("package/LICENSE")
            assert licence is not None
            (ICONS / "LICENSE").write_bytes(licence.read())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
