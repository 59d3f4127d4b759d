"""The proof, before a file is let go of, that it says what the plan says and nothing else.

Three comparisons, none of which trusts the one before:

1. every word of the plan's data is in the outline, as often (`V001`);
2. the words that the templates marked as the plan's are those of the outline, in order (`V002`
   missing, `V003` too many or out of order);
3. the paragraphs in the finished file are those of the blocks, in order, under bookmarks of their
   own (`V004`).
"""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from xml.parsers import expat

from pydantic import BaseModel

from kehoach.blocks import Section, paragraphs
from kehoach.docx.bookmarks import Bookmarks
from kehoach.docx.read import Written, written
from kehoach.plan.fault import Fault, Faulty
from kehoach.plan.model import Plan
from kehoach.plan.outline import Node, Outline
from kehoach.plan.text import Text

_SHOWN = 60


def verify(raw: bytes, plan: Plan, outline: Outline, sections: Sequence[Section]) -> None:
    """Return if the .docx file `raw` says exactly what `plan` says.

    Raises:
        Faulty: it does not; each fault names the place of the plan.
    """
    if faults := [*_outlined(plan, outline), *_rendered(outline, sections), *_filed(raw, sections)]:
        raise Faulty(faults[:10])


def words_of(part: object) -> Iterator[Text]:
    """Yield every printed text in the data of a plan, found by type, whatever the field."""
    if type(part) is Text:
        yield part
    elif isinstance(part, BaseModel):
        for value in part.__dict__.values():
            if value is not None and not isinstance(value, bool):
                yield from words_of(value)
    elif isinstance(part, list):
        for value in part:
            yield from words_of(value)
    elif isinstance(part, dict):
        for value in part.values():
            yield from words_of(value)


def _outlined(plan: Plan, outline: Outline) -> Iterator[Fault]:
    once = Counter(text for node in outline.nodes() for text in node.own_texts())
    for text, count in (Counter(words_of(plan)) - once).items():
        yield Fault("V001", (), {"words": text[:_SHOWN], "count": count})


def _rendered(outline: Outline, sections: Sequence[Section]) -> Iterator[Fault]:
    printed = [
        run.text
        for section in sections
        for paragraph in paragraphs(section.blocks)
        for run in paragraph.runs
        if run.own
    ]
    expected = list(outline.texts())
    if printed == [text for _, text in expected]:
        return
    left = Counter(printed)
    for node, text in expected:
        left[text] -= 1
        if left[text] < 0:
            yield Fault("V002", node.loc, {"words": text[:_SHOWN], "address": _cite(node)})
    for words, count in left.items():
        if count > 0:
            yield Fault("V003", (), {"words": words[:_SHOWN], "count": count})
    if not any(left.values()):
        node, text = next(one for one, out in zip(expected, printed, strict=True) if one[1] != out)
        yield Fault("V005", node.loc, {"words": text[:_SHOWN], "address": _cite(node)})


def _cite(node: Node) -> str:
    return node.address or node.path


def _filed(raw: bytes, sections: Sequence[Section]) -> Iterator[Fault]:
    try:
        found = [one for one in written(raw) if one.text]
    except (zipfile.BadZipFile, KeyError, expat.ExpatError) as error:
        yield Fault("V006", (), {"problem": str(error)})
        return
    if doubled := list(_doubled(found)):
        yield from doubled
        return
    names = Bookmarks()
    expected = [
        Written(one.text, names.next(one.node) if one.node else "")
        for section in sections
        for one in paragraphs(section.blocks)
        if one.text
    ]
    nothing = Written("", "")
    for ours, theirs in zip_longest(expected, found, fillvalue=nothing):
        if ours != theirs:
            words, seen = (ours.text or theirs.text), theirs.text
            yield Fault("V004", (), {"words": words[:_SHOWN], "found": seen[:_SHOWN]})
            return


def _doubled(found: Sequence[Written]) -> Iterator[Fault]:
    names = Counter(one.bookmark.lower() for one in found if one.bookmark)
    for name, count in names.items():
        if count > 1:
            yield Fault("V007", (), {"name": name})
