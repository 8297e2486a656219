"""The files that the pages load: one style sheet made from the design tokens, one script, fonts, the rosette.

Their addresses hold a digest of their content, so phones may keep them for ever.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass, replace
from html import escape
from importlib import resources as packaged
from typing import Any, Final

from ... import resource
from ...flow import accent
from ...flow.config import Brand
from .rosette import rosette

FONTS: Final = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "InterDisplay-SemiBold")
ICONS: Final = (
    "alert-circle",
    "camera",
    "check",
    "check-circle-2",
    "circle-x",
    "clock-4",
    "life-buoy",
    "lock",
    "mail",
    "monitor",
    "shield-alert",
    "smartphone",
    "switch-camera",
    "upload",
    "x",
    "zap",
)
STYLES: Final = ("page.css", "handoff.css")
SCRIPTS: Final = ("page.js", "watch.js", "camera.js", "send.js", "measure.js")


@dataclass(frozen=True, slots=True)
class Asset:
    """``packed``: the same by gzip, empty where that gains nothing. The files hold no secret that it could leak."""

    media_type: str
    data: bytes
    packed: bytes = b""


@dataclass(frozen=True, slots=True)
class Assets:
    """``files`` by name; ``version``: digest of all of them; ``icons``: the inside of each icon's SVG."""

    files: dict[str, Asset]
    version: str
    icons: dict[str, str]


def build_assets(brand: Brand) -> Assets:
    """Read and make every file, in the operator's colours and with his mark."""
    tokens = json.loads(resource.path("theme", "tokens.json").read_text(encoding="utf-8"))
    colours = {theme: _colours(tokens, theme, brand.accent) for theme in ("light", "dark")}
    static = packaged.files(__package__) / "static"
    files = {name: Asset("text/css; charset=utf-8", (static / name).read_bytes()) for name in STYLES}
    files["page.css"] = Asset(files["page.css"].media_type, _variables(colours).encode() + files["page.css"].data)
    for name in SCRIPTS:
        files[name] = Asset("text/javascript; charset=utf-8", (static / name).read_bytes())
    files["icon.svg"] = Asset("image/svg+xml", _favicon(colours["light"], brand).encode())
    for name in FONTS:
        files[f"{name}.woff2"] = Asset("font/woff2", resource.path("web", f"{name}.woff2").read_bytes())
    for theme, values in colours.items():
        drawing = rosette(
            tokens["guilloche"]["sealBands"],
            colour=values["success"],
            stroke=tokens["guilloche"]["stroke"],
            opacity=tokens["guilloche"]["opacity"]["seal"],
        )
        files[f"rosette-{theme}.svg"] = Asset("image/svg+xml", drawing.encode())
    files = {name: _packed(asset) for name, asset in files.items()}
    digest = hashlib.sha256(b"".join(files[name].data for name in sorted(files)))
    return Assets(files=files, version=digest.hexdigest()[:16], icons={name: _icon(name) for name in ICONS})


def _packed(asset: Asset) -> Asset:
    return asset if asset.media_type.startswith("font/") else replace(asset, packed=gzip.compress(asset.data, mtime=0))


def _colours(tokens: dict[str, Any], theme: str, brand_accent: str) -> dict[str, str]:
    colours: dict[str, str] = dict(tokens["color"][theme])
    if brand_accent.upper() != tokens["brand"]["accent"].upper():
        derived = accent.derive(
            brand_accent,
            dark=theme == "dark",
            surface=colours["surface"],
            ink=tokens["color"]["light"]["text"],
            text=colours["text"],
        )
        colours |= derived.tokens()
    return colours


def _variables(colours: dict[str, dict[str, str]]) -> str:
    def block(values: dict[str, str]) -> str:
        return ":root{" + ";".join(f"--{name}:{value}" for name, value in values.items()) + "}"

    return f"{block(colours['light'])}\n@media (prefers-color-scheme:dark){{{block(colours['dark'])}}}\n"


def _favicon(colours: dict[str, str], brand: Brand) -> str:
    drawing = f'<path fill="{colours["on-accent"]}" d="{brand.mark}"/>'
    if not brand.mark:
        letter = escape(brand.name[:1].upper())
        look = 'x="12" y="18" font-family="system-ui,sans-serif" font-size="18" font-weight="600" text-anchor="middle"'
        drawing = f'<text {look} fill="{colours["on-accent"]}">{letter}</text>'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4.8 -4.8 33.6 33.6">'
        f'<rect x="-4.8" y="-4.8" width="33.6" height="33.6" rx="9.4" fill="{colours["accent"]}"/>'
        f"{drawing}</svg>"
    )


def _icon(name: str) -> str:
    svg = resource.path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return svg[svg.index(">") + 1 : svg.rindex("</svg>")]
