"""Colours, fonts, icons and durations of the design, as one object that the application carries."""

from __future__ import annotations

import json
import re
from typing import Any, Literal

from PySide6.QtCore import QEasingCurve, QObject, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from kyc_desktop import resource
from kyc_desktop.ui import fonts

Mode = Literal["light", "dark", "system"]

_PROPERTY = "kycTheme"
_FIRST_PAINT_FONTS = (
    "Inter-Regular",
    "Inter-Medium",
    "Inter-SemiBold",
    "InterDisplay-SemiBold",
)

# Not motion: how long something is held or put off. Reduced motion leaves them alone.
_HOLDS = frozenset({"spinnerDelay", "autoAdvanceHold"})

_RGBA = re.compile(r"rgba\((\d+),(\d+),(\d+),([\d.]+)\)")


class Theme(QObject):
    """Answers every question about looks by the names of tokens.json.

    Dark and reduced motion are its own state, not the style hints': those stay silent offscreen and
    on some desktops, and a test must be able to set them.

    Signals:
        changed: a colour, the text scale or reduced motion is different; repaint and lay out again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens: dict[str, Any] = json.loads(resource.path("theme", "tokens.json").read_bytes())
        self._mode: Mode = "system"
        self._dark = False
        self._high_contrast = False
        self._contrast_chosen: bool | None = None
        self._reduced_motion = False
        self._text_scale = 1.0
        self._complete = False
        self._families: tuple[str, ...] = (fonts.ARABIC,)
        self._loaded: set[str] = set()
        self._accent = str(self._tokens["brand"]["accent"])
        self._underline_links = False
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, bool, int | None], QFont] = {}
        self._icons: dict[tuple[str, int, int, float, float], QPixmap] = {}
        self._svgs: dict[str, str] = {}
        self._rebuild()

    @property
    def dark(self) -> bool:
        return self._dark

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def accent(self) -> str:
        """The operator's colour as it was given (#RRGGBB), not the derived token."""
        return self._accent

    @property
    def underline_links(self) -> bool:
        """True when the operator's colour cannot be read as text, so links are ink with a line."""
        return self._underline_links

    @property
    def reduced_motion(self) -> bool:
        return self._reduced_motion

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        if reduced != self._reduced_motion:
            self._reduced_motion = reduced
            self.changed.emit()

    @property
    def high_contrast(self) -> bool:
        """Black and white, every outline in ink, no colour of the operator's. Setting it stops following the system."""
        return self._high_contrast

    @high_contrast.setter
    def high_contrast(self, high: bool) -> None:
        self._contrast_chosen = high
        self._follow_system()

    def follow_contrast(self) -> None:
        """Have high contrast when the system asks for it, now and whenever that changes. It is so from the start."""
        self._contrast_chosen = None
        self._follow_system()

    @property
    def text_scale(self) -> float:
        return self._text_scale

    @text_scale.setter
    def text_scale(self, factor: float) -> None:
        if factor != self._text_scale:
            self._text_scale = factor
            self._fonts.clear()
            self.changed.emit()

    def set_mode(self, mode: Mode) -> None:
        """Choose light, dark, or what the system says now and whenever it changes."""
        self._mode = mode
        self._follow_system()

    def set_accent(self, colour: str) -> None:
        """Derive the accent tokens from one #RRGGBB. Raises ValueError when it is something else."""
        if colour.upper() == self._accent:
            return
        from . import accent

        accent.contrast(colour, accent.WHITE)
        self._accent = colour.upper()
        self._rebuild()
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        """Return a colour of tokens.json by name. Raises KeyError for a name that is not there."""
        return self._colours[token]

    def font(self, role: str, *, tabular: bool = False, weight: int | None = None) -> QFont:
        """Return the font of a `type` role of tokens.json, sized in pixels times the text scale."""
        key = (role, tabular, weight)
        font = self._fonts.get(key)
        if font is None:
            font = self._fonts[key] = self._make_font(role, tabular=tabular, weight=weight)
        return QFont(font)

    def line(self, role: str) -> int:
        """Return the line height of a role in pixels, times the text scale."""
        return round(float(self._tokens["type"][role]["line"]) * self._text_scale)

    def icon(
        self,
        name: str,
        colour: str,
        size: int = 20,
        *,
        dpr: float = 1.0,
        stroke: float = 1.75,
    ) -> QPixmap:
        """Return a Lucide icon of `size` device-independent pixels, drawn in the colour of a token."""
        key = (name, self.colour(colour).rgba(), size, dpr, stroke)
        pixmap = self._icons.get(key)
        if pixmap is None:
            pixmap = self._icons[key] = self._draw_icon(name, self.colour(colour), size, dpr, stroke)
        return pixmap

    def duration(self, name: str) -> int:
        """Return milliseconds of `motion.duration`; movement takes none when motion is reduced."""
        if self._reduced_motion and name not in _HOLDS:
            return 0
        return int(self._tokens["motion"]["duration"][name])

    def easing(self, name: str) -> QEasingCurve:
        """Return the cubic Bezier curve of `motion.easing`."""
        x1, y1, x2, y2 = self._tokens["motion"]["easing"][name]
        curve = QEasingCurve(QEasingCurve.Type.BezierSpline)
        curve.addCubicBezierSegment(QPointF(x1, y1), QPointF(x2, y2), QPointF(1, 1))
        return curve

    def number(self, section: str, name: str) -> int:
        """Return one number of `space`, `radius`, `size`, `layout` or `compactBelow`, in pixels."""
        group = self._tokens["window"] if section == "compactBelow" else self._tokens
        return int(group[section][name])

    def apply(self, app: QApplication) -> None:
        """Give the application our palette and default font, for whatever Qt paints by itself."""
        app.setPalette(self._palette())
        app.setFont(self.font("body"))

    def _apply_to_application(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.apply(app)

    def load_rest(self, app: QApplication) -> None:
        """Load what the first paint can do without: the Arabic fonts and the caret's style.

        The program calls it once everything is imported; pictures and tests that look at a caret call it themselves.
        """
        if self._complete:
            return
        from .style import CaretStyle

        self._complete = True
        self._load(fonts.ARABIC)
        app.setStyle(CaretStyle())

    def letter_for(self, language: str) -> None:
        """Load the letters of a language (BCP 47) and prefer them to what the system would take instead."""
        families: tuple[str, ...] = (fonts.ARABIC,)
        if language == "ar":
            self._load(fonts.ARABIC)
        elif language == "zh-Hans":
            chinese, ours = fonts.chinese_family()
            families = (chinese, fonts.ARABIC)
            if ours:
                self._load(chinese)
        if families != self._families:
            self._families = families
            self._fonts.clear()
            self.changed.emit()

    def _load(self, family: str) -> None:
        if family not in self._loaded:
            self._loaded.add(family)
            fonts.load(family)

    def _follow_system(self) -> None:
        hints = QGuiApplication.styleHints()
        dark = self._mode == "dark" or (self._mode == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        wanted = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        high = wanted if self._contrast_chosen is None else self._contrast_chosen
        if (dark, high) != (self._dark, self._high_contrast):
            self._dark, self._high_contrast = dark, high
            self._rebuild()
            self.changed.emit()

    def _rebuild(self) -> None:
        look = "dark" if self._dark else "light"
        tokens = dict(self._tokens["color"][look])
        self._underline_links = False
        if self._high_contrast:
            tokens = json.loads(resource.path("theme", "high-contrast.json").read_bytes())[look]
            self._underline_links = True
        elif self._accent != self._tokens["brand"]["accent"]:
            from . import accent

            derived = accent.derive(
                self._accent,
                dark=self._dark,
                surface=tokens["surface"],
                ink=self._tokens["color"]["light"]["text"],
                text=tokens["text"],
            )
            tokens.update(derived.tokens())
            self._underline_links = derived.underline
        self._colours = {name: _parse(value) for name, value in tokens.items()}
        self._icons.clear()

    def _make_font(self, role: str, *, tabular: bool, weight: int | None) -> QFont:
        spec = self._tokens["type"][role]
        families = self._tokens["font"]
        first = families["display"] if spec.get("family") == "display" else families["family"]
        font = QFont()
        font.setFamilies([first, families["family"], *self._families])
        size = round(spec["size"] * self._text_scale)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight or spec["weight"]))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
        if tracking := spec.get("tracking"):
            # Qt's percentage is a share of each glyph's own width; the design's is of the size.
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * size)
        if tabular or "tnum" in spec.get("features", ()):
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _draw_icon(self, name: str, colour: QColor, size: int, dpr: float, stroke: float) -> QPixmap:
        # QtSvg is 1 ms; imported here so that a process without a window never loads it.
        from PySide6.QtGui import QPainter
        from PySide6.QtSvg import QSvgRenderer

        svg = self._svgs.get(name)
        if svg is None:
            svg = self._svgs[name] = resource.path("icons", f"{name}.svg").read_text(encoding="utf-8")
        svg = svg.replace("currentColor", colour.name()).replace('stroke-width="1.75"', f'stroke-width="{stroke}"')
        pixmap = QPixmap(round(size * dpr), round(size * dpr))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(svg.encode()).render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(dpr)
        return pixmap

    def _palette(self) -> QPalette:
        roles = {
            QPalette.ColorRole.Window: "canvas",
            QPalette.ColorRole.WindowText: "text",
            QPalette.ColorRole.Base: "surface",
            QPalette.ColorRole.AlternateBase: "surface-2",
            QPalette.ColorRole.Text: "text",
            QPalette.ColorRole.PlaceholderText: "text-3",
            QPalette.ColorRole.Button: "surface",
            QPalette.ColorRole.ButtonText: "text",
            QPalette.ColorRole.BrightText: "on-danger",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "on-accent",
            QPalette.ColorRole.Link: "accent-text",
            QPalette.ColorRole.LinkVisited: "accent-text",
            QPalette.ColorRole.ToolTipBase: "toast",
            QPalette.ColorRole.ToolTipText: "on-toast",
            QPalette.ColorRole.Mid: "border",
            QPalette.ColorRole.Midlight: "surface-3",
            QPalette.ColorRole.Dark: "border-strong",
            QPalette.ColorRole.Light: "surface",
            QPalette.ColorRole.Accent: "accent",
        }
        palette = QPalette()
        for role, token in roles.items():
            palette.setColor(role, self.colour(token))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text-disabled"))
        return palette


def install(app: QApplication, theme: Theme, *, styled: bool = False) -> None:
    """Make `theme` the looks of `app`: style, palette, fonts, and following the system's scheme.

    `styled`: the application was made with ``-style fusion``.
    """
    fonts.load_files(_FIRST_PAINT_FONTS)
    if not styled:
        app.setStyle("Fusion")
    theme.setParent(app)
    app.setProperty(_PROPERTY, theme)
    theme.changed.connect(theme._apply_to_application)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(theme._follow_system)
    hints.accessibility().contrastPreferenceChanged.connect(theme._follow_system)
    theme._follow_system()
    theme.apply(app)


def theme_of(widget: QWidget | None = None) -> Theme:
    """Return the theme of the nearest ancestor that carries its own, else the application's.

    Installs the default one when nobody has, so that a single widget can be shown by itself.
    Raises RuntimeError without a QApplication.
    """
    owner: QObject | None = widget
    while owner is not None:
        theme = owner.property(_PROPERTY)
        if isinstance(theme, Theme):
            return theme
        owner = owner.parent()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("A theme needs a QApplication.")
    theme = app.property(_PROPERTY)
    if not isinstance(theme, Theme):
        theme = Theme()
        install(app, theme)
    return theme


def baseline(font: QFont, line: int) -> int:
    """Return how far below the top of a line box `line` pixels high the baseline is, where a browser puts it.

    Ascent and descent are rounded on their own; where that cuts the descent, one pixel goes from the ascent to
    it (what Chromium does for unhinted fonts on Linux, in which the design was drawn). The rest of the line is
    halved, the odd pixel below.
    """
    metrics = QFontMetricsF(font)
    ascent, descent = round(metrics.ascent()), round(metrics.descent())
    if descent < metrics.descent():
        ascent, descent = ascent - 1, descent + 1
    return (line - ascent - descent) // 2 + ascent


def _parse(value: str) -> QColor:
    match = _RGBA.fullmatch(value)
    if match is None:
        return QColor(value)
    red, green, blue, alpha = match.groups()
    colour = QColor(int(red), int(green), int(blue))
    colour.setAlphaF(float(alpha))
    return colour
