"""What a run and a paragraph look like once defaults, styles and their own properties are applied.

The order is that of ECMA-376, part 1, 17.7.2: defaults of the document, table style, paragraph
style, numbering, character style, then what stands at the paragraph or run itself. A property that
is on or off (bold, italic, capitals) is on where an odd number of style levels say so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from kehoach.docx.layout.model import Fonts
from kehoach.docx.layout.parts import W, child, children, number, value

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TOGGLES = ("b", "i", "caps", "smallCaps", "vanish")
_SLOTS = {
    "ascii": "asciiTheme",
    "hAnsi": "hAnsiTheme",
    "eastAsia": "eastAsiaTheme",
    "cs": "cstheme",
}
_OFF = ("0", "false", "off")
# Points of a run that nobody gave a size.
_DEFAULT_SIZE = 10.0
_LONGEST_NAME = 64
# Levels of styles that are based on each other; Word allows far fewer.
_DEEPEST = 64

Look = dict[str, Any]
"""Properties by the names that WordprocessingML gives them; toggles as booleans."""


def on(element: Element | None) -> bool | None:
    """Return what an on-off property says, None where it is not there."""
    return None if element is None else value(element) not in _OFF


def run_look(properties: Element | None) -> Look:
    """Return what `w:rPr` states itself."""
    found: Look = {}
    if properties is None:
        return found
    for one in properties:
        if not isinstance(one.tag, str):
            continue
        name = one.tag.removeprefix(W)
        if name in _TOGGLES:
            found[name] = on(one)
        elif name == "rFonts":
            for slot, theme in _SLOTS.items():
                if theme_font := one.get(W + theme):
                    found[f"font {slot}"] = (theme_font,)
                elif font := one.get(W + slot):
                    found[f"font {slot}"] = font[:_LONGEST_NAME]
            if hint := value(one, "hint"):
                found["hint"] = hint
        elif name in ("sz", "szCs"):
            size = number(value(one))
            if size:
                found[name] = size / 2
        elif name in ("color", "u", "highlight"):
            found[name] = value(one) or "auto"
        elif name == "shd":
            found["fill"] = value(one, "fill") or "auto"
        elif name in ("cs", "rtl"):
            found["complex"] = on(one)
        elif name == "vertAlign":
            found["raised"] = value(one) in ("superscript", "subscript")
        elif name == "rStyle":
            found["rStyle"] = value(one)
    return found


def paragraph_look(properties: Element | None) -> Look:
    """Return what `w:pPr` states itself."""
    found: Look = {}
    if properties is None:
        return found
    if (jc := value(child(properties, "jc"))) is not None:
        found["jc"] = jc
    for name in ("ind", "spacing"):
        element = child(properties, name)
        if element is not None:
            for key, text in element.attrib.items():
                found[f"{name} {key.removeprefix(W)}"] = text
    # Of first line and hanging, the one that is stated takes the place of the other.
    if "ind hanging" in found:
        found["ind firstLine"] = None
    elif "ind firstLine" in found:
        found["ind hanging"] = None
    for name in ("contextualSpacing", "pageBreakBefore", "bidi"):
        if (said := on(child(properties, name))) is not None:
            found[name] = said
    borders = child(properties, "pBdr")
    if borders is not None:
        for side in ("top", "bottom"):
            border = child(borders, side)
            if border is not None:
                found[f"border {side}"] = value(border) not in (None, "nil", "none")
    numbering = child(properties, "numPr")
    if numbering is not None:
        if (list_ := number(value(child(numbering, "numId")))) is not None:
            found["list"] = list_
        if (level := number(value(child(numbering, "ilvl")))) is not None:
            found["level"] = level
    if (style := value(child(properties, "pStyle"))) is not None:
        found["pStyle"] = style
    return found


class Style:
    """One style: its kind, what it is based on, and what it states itself."""

    def __init__(self, element: Element) -> None:
        self.kind = value(element, "type") or "paragraph"
        self.based_on = value(child(element, "basedOn"))
        self.run = run_look(child(element, "rPr"))
        self.paragraph = paragraph_look(child(element, "pPr"))
        self.table = child(element, "tblPr")
        self.linked = value(child(element, "link"))


class Styles:
    """The styles of a file, its defaults and the fonts of its theme."""

    def __init__(self, root: Element | None, theme: Element | None) -> None:
        self.styles: dict[str, Style] = {}
        self.defaults: dict[str, str] = {}
        self.base_run: Look = {}
        self.base_paragraph: Look = {}
        self.theme = _theme_fonts(theme)
        self._chains: dict[tuple[str, str], tuple[Style, ...]] = {}
        self._runs: dict[tuple[str, str, str], Look] = {}
        if root is None:
            return
        defaults = child(root, "docDefaults")
        self.base_run = run_look(child(child(defaults, "rPrDefault"), "rPr"))
        self.base_paragraph = paragraph_look(child(child(defaults, "pPrDefault"), "pPr"))
        for element in children(root, "style"):
            id_ = value(element, "styleId")
            if id_ is None or id_ in self.styles:
                continue
            style = self.styles[id_] = Style(element)
            if value(element, "default") not in (None, *_OFF):
                self.defaults.setdefault(style.kind, id_)

    def chain(self, id_: str | None, kind: str) -> tuple[Style, ...]:
        """Return the style `id_` (that of the kind, where there is no such) and all it rests on.

        The one that all rest on comes first.
        """
        style = self.styles.get(id_ or "")
        if style is None or style.kind != kind:
            id_ = self.defaults.get(kind)
        key = (id_ or "", kind)
        if key not in self._chains:
            found: list[Style] = []
            seen: set[str] = set()
            while id_ and id_ not in seen and len(found) < _DEEPEST:
                seen.add(id_)
                style = self.styles.get(id_)
                if style is None or style.kind != kind:
                    break
                found.append(style)
                id_ = style.based_on
            self._chains[key] = tuple(reversed(found))
        return self._chains[key]

    def paragraph(self, own: Look, table_style: str | None, numbering: Look) -> Look:
        """Return the properties of a paragraph; `numbering` are those that its list level states.

        A list level that the style names yields to the style, one at the paragraph itself does not.
        """
        look = dict(self.base_paragraph)
        if table_style is not None:
            for style in self.chain(table_style, "table"):
                _lay(look, style.paragraph)
        chain = self.chain(own.get("pStyle"), "paragraph")
        if "list" in own:
            for style in chain:
                _lay(look, style.paragraph)
            _lay(look, numbering)
        else:
            _lay(look, numbering)
            for style in chain:
                _lay(look, style.paragraph)
        _lay(look, own)
        return look

    def list_of(self, own: Look) -> tuple[int, int] | None:
        """Return list and level of a paragraph, from itself or its style."""
        list_, level = None, None
        for style in (*self.chain(own.get("pStyle"), "paragraph"),):
            list_ = style.paragraph.get("list", list_)
            level = style.paragraph.get("level", level)
        list_, level = own.get("list", list_), own.get("level", level)
        return (list_, level or 0) if list_ else None

    def run(self, paragraph_style: str | None, table_style: str | None, own: Look) -> Look:
        """Return the properties of a run."""
        key = (paragraph_style or "", table_style or "", own.get("rStyle") or "")
        styled = self._runs.get(key)
        if styled is None:
            styled = self._runs[key] = self._styled(paragraph_style, table_style, own.get("rStyle"))
        look = dict(styled)
        look.update(own)
        return look

    def _styled(
        self, paragraph_style: str | None, table_style: str | None, character_style: str | None
    ) -> Look:
        look = dict(self.base_run)
        levels = [
            self.chain(table_style, "table") if table_style is not None else (),
            self.chain(paragraph_style, "paragraph"),
            self.chain(character_style, "character") if character_style else (),
        ]
        toggled = dict.fromkeys(_TOGGLES, False)
        for level in levels:
            merged: Look = {}
            for style in level:
                merged.update(style.run)
            for name in _TOGGLES:
                toggled[name] ^= bool(merged.pop(name, False))
            look.update(merged)
        for name in _TOGGLES:
            look[name] = bool(self.base_run.get(name)) or toggled[name]
        return look

    def fonts(self, look: Mapping[str, Any]) -> Fonts:
        """Return the fonts of a run, those of the theme by their names.

        Where a run asks for its East Asian font, which letters take it depends on the language.
        """
        fonts = Fonts(*(self._font(look.get(f"font {slot}")) for slot in _SLOTS))
        if look.get("hint") == "eastAsia" and fonts.other != fonts.east_asian:
            return replace(fonts, other=None)
        return fonts

    def _font(self, said: str | tuple[str] | None) -> str | None:
        if isinstance(said, tuple):
            return self.theme.get(said[0])
        return said


def size_of(look: Mapping[str, Any], *, complex_script: bool) -> float:
    """Return the size of a run in points."""
    size: float = look.get("szCs" if complex_script else "sz", _DEFAULT_SIZE)
    return size


def _lay(below: Look, above: Look) -> None:
    """Lay properties over others."""
    below.update(above)


@cache
def _theme_slots() -> dict[str, tuple[str, str]]:
    scripts = {"Ascii": "latin", "HAnsi": "latin", "EastAsia": "ea", "Bidi": "cs"}
    return {
        f"{size}{script}": (f"{size}Font", face)
        for size in ("major", "minor")
        for script, face in scripts.items()
    }


def _theme_fonts(theme: Element | None) -> dict[str, str]:
    """Return the fonts of a theme by the names under which styles refer to them."""
    found: dict[str, str] = {}
    if theme is None:
        return found
    for name, (group, face) in _theme_slots().items():
        for element in theme.iter(f"{_DRAWING}{group}"):
            typeface = element.find(f"{_DRAWING}{face}")
            if typeface is not None and typeface.get("typeface"):
                found.setdefault(name, typeface.get("typeface"))
    return found
