"""Automatic numbers, as far as they are needed to read a paragraph as it is printed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from kehoach.docx.layout.model import Numbered
from kehoach.docx.layout.parts import child, children, number, value
from kehoach.docx.layout.styles import Look, on, paragraph_look

if TYPE_CHECKING:
    from kehoach.docx.layout.parts import Element

_LEVELS = 9
_ROMAN = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_BLANK = re.compile("%([1-9])")


class Level(NamedTuple):
    """One level of a list; `restart` is the level, from 1, that lets it begin anew, None for any.

    With 0 it never does.
    """

    start: int
    format: str
    text: str
    legal: bool
    restart: int | None
    spaced: bool
    font: str | None
    look: Look


class Numbers:
    """The lists of a file, counting as its paragraphs go by."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[int, dict[int, Level]] = {}
        self._abstract: dict[int, int] = {}
        self._counts: dict[int, list[int | None]] = {}
        self._started: set[int] = set()
        self._overrides: dict[int, set[int]] = {}
        if root is None:
            return
        abstract = _abstract(root)
        for one in children(root, "num"):
            list_ = number(value(one, "numId"))
            base = number(value(child(one, "abstractNumId")))
            if list_ is None or base is None:
                continue
            levels = dict(abstract.get(base, {}))
            for override in children(one, "lvlOverride"):
                at = number(value(override, "ilvl"))
                if at is None:
                    continue
                own = child(override, "lvl")
                if own is not None:
                    levels[at] = _level(own)
                start = number(value(child(override, "startOverride")))
                if start is not None and at in levels:
                    levels[at] = levels[at]._replace(start=start)
                    self._overrides.setdefault(list_, set()).add(at)
            self._levels[list_] = levels
            self._abstract[list_] = base

    def look(self, list_: int, level: int) -> Look:
        """Return the paragraph properties of a level."""
        known = self._levels.get(list_, {}).get(level)
        return known.look if known else {}

    def next(self, list_: int, level: int) -> Numbered | None:
        """Count a paragraph of the list, and return its number; None where there is no such."""
        levels = self._levels.get(list_)
        if not levels or level not in levels or not 0 <= level < _LEVELS:
            return None
        counts = self._counts.setdefault(self._abstract[list_], [None] * _LEVELS)
        if list_ not in self._started:
            self._started.add(list_)
            for at in self._overrides.get(list_, ()):
                if 0 <= at < _LEVELS:
                    counts[at] = None
        before = counts[level]
        counts[level] = levels[level].start if before is None else before + 1
        for at in range(level + 1, _LEVELS):
            restart = levels[at].restart if at in levels else None
            if restart is None or level < restart:
                counts[at] = None
        mine = levels[level]
        position = (counts[level] or 0) - mine.start + 1

        def printed(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            one = levels.get(at)
            if one is None:
                return ""
            count = counts[at] if counts[at] is not None else one.start
            return _printed(count or 0, "decimal" if mine.legal else one.format)

        if mine.format in ("none", "bullet"):
            sign = _BLANK.sub("", mine.text)
            return Numbered("", mine.format, position, sign, mine.font, mine.spaced)
        label = _BLANK.sub(printed, mine.text)
        return Numbered(label, mine.format, position, spaced=mine.spaced)


def _abstract(root: Element) -> dict[int | None, dict[int, Level]]:
    """Return the levels of the abstract lists, those that another holds under a style included."""
    found: dict[int | None, dict[int, Level]] = {}
    styled: dict[str, dict[int, Level]] = {}
    lent: dict[int | None, str] = {}
    for one in children(root, "abstractNum"):
        id_, levels = number(value(one, "abstractNumId")), _levels(one)
        found[id_] = levels
        if (style := value(child(one, "styleLink"))) is not None:
            styled[style] = levels
        if (style := value(child(one, "numStyleLink"))) is not None and not levels:
            lent[id_] = style
    return found | {id_: styled[style] for id_, style in lent.items() if style in styled}


def _levels(abstract: Element) -> dict[int, Level]:
    return {
        at: _level(one)
        for one in children(abstract, "lvl")
        if (at := number(value(one, "ilvl"))) is not None
    }


def _level(element: Element) -> Level:
    start = number(value(child(element, "start")))
    return Level(
        0 if start is None else start,
        value(child(element, "numFmt")) or "decimal",
        (value(child(element, "lvlText")) or "")[:64],
        bool(on(child(element, "isLgl"))),
        number(value(child(element, "lvlRestart"))),
        value(child(element, "suff")) != "nothing",
        value(child(child(element, "rPr"), "rFonts"), "ascii"),
        paragraph_look(child(element, "pPr")),
    )


def _printed(count: int, format_: str) -> str:
    """Return a count as Word prints it."""
    if format_ in ("lowerLetter", "upperLetter") and 0 < count < 1000:
        letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letter.upper() if format_ == "upperLetter" else letter
    if format_ in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        roman = ""
        for size, digits in _ROMAN:
            times, count = divmod(count, size)
            roman += digits * times
        return roman.upper() if format_ == "upperRoman" else roman
    if format_ == "decimalZero":
        return f"{count:02}"
    return str(count)
