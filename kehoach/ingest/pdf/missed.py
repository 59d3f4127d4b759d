"""Letters of a PDF page that PDFium's text page passes over, or gives in other words; read again.

Part of the process of glyphs.py. PDFium leaves out a text object without width (a letter drawn
alone, for which a font that is not in the file has no glyph), one that repeats another at almost
the same place, and all but the first for which the file has other words (ActualText); it may have
further reasons. So every text object of a page, those in forms included, must have letters in the
text page. Those that have none are changed so that none of these reasons is left, and a second text
page is made of them alone. What was printed twice at one place stays one. What cannot be read even
then is counted, and the file is refused.
"""

from __future__ import annotations

import ctypes
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import Any, NamedTuple

from kehoach.ingest.pdf.letters import (
    HIDDEN,
    REPLACED,
    Glyph,
    Looks,
    Seen,
    glyphs_of,
    key_of,
    letters_of,
)

# What is read again is moved away in steps, in turns: PDFium compares an object with the five
# before it, and joins what stands on one line, in whichever direction that runs.
_STEP = (1_250.0, 2_000.0)
_TURNS = 8
# The same letter printed twice at one place: at most so far apart, in sizes of the type (no letter
# is as narrow) and in points.
_NEAR = 0.2
_NEAREST = 4.0

Owned = tuple[int, Glyph]
"""The key of a text object, and a glyph of it."""
_Linear = tuple[float, float, float, float]


class _Text(NamedTuple):
    """A text object; `linear` turns distances inside it into those of the page."""

    key: int
    item: Any
    linear: _Linear


class Complete(NamedTuple):
    """All glyphs of a page, its characters, and how many text objects nobody can read."""

    glyphs: list[Glyph]
    text: str
    lost: int


def completed(
    page: Any, pdfium: Any, seen: Seen, looks: Looks, letters: Sequence[str], given: list[Owned]
) -> Complete:
    """Return all that a page prints, from what its text page gave; changes the page.

    `letters` are the characters of the text page, `given` its glyphs.
    """
    objects = [*_text_objects(page, pdfium)]
    held = {key for key, _ in given}
    instead = {one.key: words for one in objects if (words := _instead(one.item, pdfium))}
    again = [one for one in objects if one.key not in held or one.key in instead]
    if not again:
        return Complete([glyph for _, glyph in given], "".join(letters), 0)
    own = _read_alone(page, pdfium, seen, looks, objects, again)
    groups = [group for group in _groups(objects, instead) if not held.isdisjoint(group)]
    given, beside = _compared(groups, given, own)
    said = {key for group in groups for key in group}
    passed_over = [one.key for one in again if one.key not in said]
    found = _not_printed_twice(passed_over, own, given)
    glyphs = [glyph for _, glyph in _in_order(objects, given, found)]
    text = "".join(glyph.letter for glyph in glyphs) if found else "".join(letters)
    if beside:
        text = "\n".join((text, *(glyph.letter for glyph in beside)))
    return Complete([*glyphs, *beside], text, sum(key not in own for key in passed_over))


def _text_objects(page: Any, pdfium: Any) -> Iterator[_Text]:
    """Yield the text objects of a page in the order of the file, those in forms included."""

    def walk(count: int, get: Callable[[int], Any], linear: _Linear) -> Iterator[_Text]:
        for at in range(count):
            item = get(at)
            kind = pdfium.FPDFPageObj_GetType(item)
            if kind == pdfium.FPDF_PAGEOBJ_TEXT:
                yield _Text(key_of(item), item, linear)
            elif kind == pdfium.FPDF_PAGEOBJ_FORM:
                matrix = pdfium.FS_MATRIX()
                pdfium.FPDFPageObj_GetMatrix(item, matrix)
                own = (matrix.a, matrix.b, matrix.c, matrix.d)
                inside = partial(pdfium.FPDFFormObj_GetObject, item)
                yield from walk(pdfium.FPDFFormObj_CountObjects(item), inside, _times(own, linear))

    inside = partial(pdfium.FPDFPage_GetObject, page.raw)
    yield from walk(pdfium.FPDFPage_CountObjects(page.raw), inside, (1.0, 0.0, 0.0, 1.0))


def _times(one: _Linear, other: _Linear) -> _Linear:
    """Return what turns distances as `one` and then `other` do."""
    right, up = (_turned(one[at : at + 2], other) for at in (0, 2))
    return *right, *up


def _turned(distance: Sequence[float], linear: _Linear) -> tuple[float, float]:
    right, up = distance
    a, b, c, d = linear
    return right * a + up * c, right * b + up * d


def _instead(item: Any, pdfium: Any) -> str:
    """Return the words that the file gives for those of a text object (ActualText), or ""."""
    words = ""
    for at in range(pdfium.FPDFPageObj_CountMarks(item)):
        mark = pdfium.FPDFPageObj_GetMark(item, at)
        length = ctypes.c_ulong()
        if pdfium.FPDFPageObjMark_GetParamStringValue(mark, b"ActualText", None, 0, length):
            codes = (ctypes.c_ushort * (length.value // 2 + 1))()
            pdfium.FPDFPageObjMark_GetParamStringValue(
                mark, b"ActualText", codes, length.value, length
            )
            words = bytes(codes).decode("utf-16-le", "replace").rstrip("\0") or words
    return words


def _read_alone(
    page: Any,
    pdfium: Any,
    seen: Seen,
    looks: Looks,
    objects: Iterable[_Text],
    again: Sequence[_Text],
) -> dict[int, list[Glyph]]:
    """Return the glyphs of the objects `again`, by key, from a text page of them alone."""
    keys = {one.key for one in again}
    for one in objects:
        pdfium.FPDFPageObj_SetIsActive(one.item, one.key in keys)
    moved: dict[int, tuple[float, float]] = {}
    for number, one in enumerate(again):
        looks.note(one.item)
        _without_instead(one.item, pdfium)
        # A text object that is drawn as an outline is as wide as the line, whatever its letters.
        pdfium.FPDFTextObj_SetTextRenderMode(one.item, pdfium.FPDF_TEXTRENDERMODE_STROKE)
        pdfium.FPDFPageObj_SetStrokeWidth(one.item, 1.0)
        right, up = (step * (number % _TURNS + 1) for step in _STEP)
        pdfium.FPDFPageObj_Transform(one.item, 1, 0, 0, 1, right, up)
        moved[one.key] = _turned((right, up), one.linear)
    text = page.get_textpage()
    found: dict[int, list[Glyph]] = defaultdict(list)
    letters = letters_of(text, pdfium)
    for key, glyph in glyphs_of(text, letters, pdfium, seen, looks, moved):
        if key in keys:
            found[key].append(glyph)
    text.close()
    return found


def _without_instead(item: Any, pdfium: Any) -> None:
    """Take the words away that the file gives for those of a text object."""
    for at in reversed(range(pdfium.FPDFPageObj_CountMarks(item))):
        mark = pdfium.FPDFPageObj_GetMark(item, at)
        if pdfium.FPDFPageObjMark_GetParamValueType(mark, b"ActualText"):
            pdfium.FPDFPageObj_RemoveMark(item, mark)


# --- other words in the file --------------------------------------------------------------------


def _groups(objects: Iterable[_Text], instead: Mapping[int, str]) -> Iterator[list[int]]:
    """Yield the keys of objects one behind the other for which the file has the same words."""
    for words, group in groupby(objects, key=lambda one: instead.get(one.key)):
        if words is not None:
            yield [one.key for one in group]


def _compared(
    groups: Sequence[Sequence[int]], given: Iterable[Owned], own: Mapping[int, list[Glyph]]
) -> tuple[list[Owned], list[Glyph]]:
    """Return the glyphs of a page, and those printed where the file says that other words stand.

    The words of the file are read, at the place of what is printed: PDFium does not know how wide
    they are.
    """
    leader = {key: keys[0] for keys in groups for key in keys}
    told: dict[int, list[Glyph]] = defaultdict(list)
    for key, glyph in given:
        if key in leader:
            told[leader[key]].append(glyph)
    beside: list[Glyph] = []
    for first, *others in groups:
        printed = [glyph for key in (first, *others) for glyph in own.get(key, ())]
        said = told[first]
        same = _letters(said) == _letters(printed)
        told[first] = printed if same else _spread(said, printed)
        if not same and not _better_said(_letters(printed), _letters(said)):
            beside += [one._replace(shown=REPLACED) for one in printed if one.shown != HIDDEN]
    result: list[Owned] = []
    for key, glyph in given:
        if key not in leader:
            result.append((key, glyph))
        else:
            result += [(key, one) for one in told.pop(leader[key], ())]
    return result, beside


def _letters(glyphs: Iterable[Glyph]) -> str:
    """Return what glyphs print."""
    text = "".join(one.letter for one in glyphs).replace("\u00ad", "-")
    return "".join(unicodedata.normalize("NFC", text).split())


def _better_said(printed: str, told: str) -> bool:
    """Return whether `told` only adds marks that the font does not name, or nobody can compare."""
    if any(one == "\ufffd" or "\ue000" <= one <= "\uf8ff" for one in printed):
        return True
    rest = iter(unicodedata.normalize("NFD", told))
    contained = all(one in rest for one in unicodedata.normalize("NFD", printed))
    return contained and _bare(printed) == _bare(told)


def _bare(text: str) -> str:
    """Return `text` without its marks."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(one for one in apart if not unicodedata.combining(one))


def _spread(told: Sequence[Glyph], printed: Sequence[Glyph]) -> list[Glyph]:
    """Return glyphs set evenly over the place of the first line of those printed."""
    if not printed:
        return [*told]
    line = [one for one in printed if one.baseline == printed[0].baseline]
    left, right = min(one.left for one in line), max(one.right for one in line)
    step = (right - left) / len(told)
    return [
        one._replace(
            left=round(left + at * step, 2),
            right=round(left + (at + 1) * step, 2),
            baseline=printed[0].baseline,
        )
        for at, one in enumerate(told)
    ]


# --- what was passed over -----------------------------------------------------------------------


def _not_printed_twice(
    passed_over: Iterable[int], own: Mapping[int, list[Glyph]], given: Iterable[Owned]
) -> dict[int, list[Glyph]]:
    """Return the glyphs that were passed over, without those that repeat another at its place."""
    printing = {key: glyphs for key in passed_over if _prints(glyphs := own.get(key, []))}
    if not printing:
        return {}
    places: dict[tuple[str, int, int], list[Glyph]] = defaultdict(list)
    for _, glyph in given:
        places[_square(glyph)].append(glyph)
    found: dict[int, list[Glyph]] = {}
    for key, glyphs in printing.items():
        new = [glyph for glyph in glyphs if not _is_there(glyph, places)]
        if _prints(new):
            found[key] = new
            for glyph in new:
                places[_square(glyph)].append(glyph)
    return found


def _prints(glyphs: Iterable[Glyph]) -> bool:
    return not all(one.letter.isspace() for one in glyphs)


def _square(glyph: Glyph, right: int = 0, down: int = 0) -> tuple[str, int, int]:
    return (
        glyph.letter,
        int(glyph.left // _NEAREST) + right,
        int(glyph.baseline // _NEAREST) + down,
    )


def _is_there(glyph: Glyph, places: Mapping[tuple[str, int, int], list[Glyph]]) -> bool:
    """Return whether the same letter is printed at the place of a glyph, and seen as well as it."""
    near = min(_NEAR * glyph.size, _NEAREST)
    return any(
        abs(one.left - glyph.left) <= near
        and abs(one.baseline - glyph.baseline) <= near
        and glyph.shown in {one.shown, HIDDEN}
        for right in (-1, 0, 1)
        for down in (-1, 0, 1)
        for one in places.get(_square(glyph, right, down), ())
    )


def _in_order(
    objects: Iterable[_Text], given: Sequence[Owned], found: Mapping[int, list[Glyph]]
) -> list[Owned]:
    """Return the glyphs of a page with `found` among them, each behind the object before it."""
    if not found:
        return [*given]
    ends = {key: at for at, (key, _) in enumerate(given)}
    behind: dict[int, list[Owned]] = defaultdict(list)
    last = -1
    for one in objects:
        last = ends.get(one.key, last)
        behind[last] += [(one.key, glyph) for glyph in found.get(one.key, ())]
    result = behind[-1]
    for at, owned in enumerate(given):
        result.append(owned)
        result += behind.get(at, ())
    return result
