"""What the styles of the decree look like in CSS: the same numbers that styles.xml is made from."""

from __future__ import annotations

from functools import cache

from kehoach.docx.body import GRID_PADDING, GRID_TOP, SIGNATURE_GAP
from kehoach.docx.styles import PAGE_NUMBER_STYLE, RULE_GAP, RULE_HEIGHT, RULE_STYLE
from kehoach.nd30 import Decree, Style, decree

# The height of a line of Times New Roman in single spacing: ascent, descent and line gap of the
# font (1825, 443 and 87 units of 2048), which is what Word counts.
_SINGLE = 2355 / 2048
_INSIDE = ":is(.body, .number, .foot)"
_ALIGN = {"both": "justify"}
_THIN = "0.75pt solid #000"
"""The lines that `kehoach.docx.body` draws: six eighths of a point."""


@cache
def dress(size_set: str) -> str:
    """Return the CSS of the sheets, for the size set `large` or `small`."""
    rules = decree()
    return "\n".join([*_papers(rules), *_frames(), *_styles(rules, size_set)]) + "\n"


def millimetres(length: float) -> str:
    """Return a length as CSS has it."""
    return f"{length:.2f}mm"


def _papers(rules: Decree) -> list[str]:
    long, short = max(rules.paper), min(rules.paper)
    margins = {name: measure.use for name, measure in rules.margins.items()}
    lines = []
    for orientation, across, down in (("portrait", short, long), ("landscape", long, short)):
        text, body = (
            across - margins["left"] - margins["right"],
            down - margins["top"] - margins["bottom"],
        )
        lines += [
            f".page.{orientation} {{ width: {across}mm; height: {down}mm; }}",
            f".page.{orientation} .body {{ height: {body}mm; }}",
            f".flow.{orientation}, .page.{orientation} > {_INSIDE} {{ width: {text}mm; }}",
        ]
    return [
        *lines,
        f".page > {_INSIDE} {{ position: absolute; left: {margins['left']}mm; }}",
        f".page > .body {{ top: {margins['top']}mm; }}",
        f".page > .number {{ top: {rules.header_distance}mm; }}",
        f".page > .foot {{ bottom: {rules.footer_distance}mm; }}",
    ]


def _frames() -> list[str]:
    """Return what is around paragraphs: tables, the brace, rule lines."""
    return [
        f".paper .signature {{ padding-top: {SIGNATURE_GAP}mm; }}",
        f".paper .grid :is(td, th) {{ padding: {GRID_TOP}mm {GRID_PADDING}mm; }}",
        f".paper .grid :is(td, th) {{ border: {_THIN}; }}",
        f".paper .bracket {{ border: {_THIN}; border-left: 0; }}",
        f".paper .{RULE_STYLE} > div {{ border-top: {_THIN}; height: {RULE_HEIGHT}pt; }}",
        f".paper .{RULE_STYLE} {{ padding: {RULE_GAP}pt 0; }}",
    ]


def _styles(rules: Decree, size_set: str) -> list[str]:
    lines = [_style(rules, one, size_set) for one in rules.styles.values() if one.id != RULE_STYLE]
    number = f".page > .number {{ {_letters(rules, rules.styles[PAGE_NUMBER_STYLE], size_set)} }}"
    return [*lines, number]


def _style(rules: Decree, style: Style, size_set: str) -> str:
    before, line, indent = style.before, 1.0, ""
    if style.body:
        before = max(before, rules.body["before"].use)
        line = rules.body["line"].use
        indent = f" text-indent: {rules.body['first_line'].use}mm;"
    return (
        f".paper .{style.id} {{ {_letters(rules, style, size_set, line)}"
        f" padding-top: {before}pt;{indent} }}"
    )


def _letters(rules: Decree, style: Style, size_set: str, line: float = 1.0) -> str:
    size = rules.size(style, size_set)
    weight = " font-weight: 700;" if style.bold else ""
    slant = " font-style: italic;" if style.italic else ""
    return (
        f"font-size: {size}pt; line-height: {size * _SINGLE * line:.3f}pt;"
        f" text-align: {_ALIGN.get(style.align, style.align)};{weight}{slant}"
    )
