"""The proof, before a file is let go of, that it says what the plan says and nothing else.

Three comparisons:

1. every word of the plan's data is in the outline, as often (`V001`);
2. the words that the templates marked as the plan's are those of the outline, in order (`V002`
   missing, `V003` too many, `V005` out of order), each paragraph begins with its mark and label
   (`V008`), and a document that is not all official says so on every page (`V009`);
3. the paragraphs in the finished file, read back, are those of the blocks, in order, under
   bookmarks of their own, headers and footers included (`V004`; `V006` where the file cannot be
   read, `V007` where two share a bookmark).
"""

from __future__ import annotations

import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from xml.parsers import expat

from pydantic import BaseModel

from kehoach.blocks import Section, paragraphs
from kehoach.docx.bookmarks import Bookmarks
from kehoach.docx.package import PAGE_NUMBER
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
    faults = [
        *_outlined(plan, outline),
        *_rendered(outline, sections),
        *_marked(outline, sections),
        *_noticed(outline, sections),
        *_filed(raw, sections),
    ]
    if faults:
        raise Faulty(faults[:10])


def words_of(part: object) -> list[Text]:
    """Return every printed text in the data of a plan, found by type, whatever the field."""
    if type(part) is Text:
        return [part]
    values: Iterable[object] = ()
    if isinstance(part, BaseModel):
        values = part.__dict__.values()
    elif isinstance(part, list):
        values = part
    elif isinstance(part, dict):
        values = part.values()
    found: list[Text] = []
    for value in values:
        if type(value) is Text:
            found.append(value)
        elif value:  # most fields of a part are left out
            found += words_of(value)
    return found


def _outlined(plan: Plan, outline: Outline) -> Iterator[Fault]:
    once = Counter(text for node in outline.nodes() for text in node.own_texts())
    for text, count in (Counter(words_of(plan)) - once).items():
        yield Fault("V001", (), {"words": text[:_SHOWN], "count": count})


def _rendered(outline: Outline, sections: Sequence[Section]) -> Iterator[Fault]:
    printed = [
        run.text
        for section in sections
        for paragraph in paragraphs([*section.footer, *section.blocks])
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


def _marked(outline: Outline, sections: Sequence[Section]) -> Iterator[Fault]:
    """Check that each paragraph begins with its mark and has its label; in a table, columns do."""
    printed: dict[str, str] = {}
    for section in sections:
        for one in paragraphs(section.blocks):
            printed.setdefault(one.node, one.text)
    nodes = list(outline.nodes())
    tables = [one for one in nodes if one.columns]
    tasks = [task for one in tables for task in one.children if task.kind == "task"]
    tabled = {id(node) for task in tasks for node in task.walk()}
    for node in nodes:
        if id(node) in tabled or node.kind == "appendix" or not (node.mark or node.label):
            continue
        words = f"{node.mark} {node.label or ''}".strip()
        text = printed.get(node.path, "")
        if not text.startswith(words):
            yield Fault("V008", node.loc, {"words": words[:_SHOWN], "address": _cite(node)})


def _noticed(outline: Outline, sections: Sequence[Section]) -> Iterator[Fault]:
    """Check that every page of a document that is not all official says so."""
    if set(outline.provenance()) <= {"official"}:
        return
    if not all(any(one.text for one in paragraphs(section.footer)) for section in sections):
        yield Fault("V009", ("source",))


def _cite(node: Node) -> str:
    return node.address or node.path


def _filed(raw: bytes, sections: Sequence[Section]) -> Iterator[Fault]:
    try:
        parts = {name: [one for one in part if one.text] for name, part in written(raw).items()}
        found = parts.pop("word/document.xml")
    except (zipfile.BadZipFile, KeyError, expat.ExpatError) as error:
        yield Fault("V006", (), {"problem": str(error)})
        return
    if doubled := list(_doubled(found)):
        yield from doubled
        return
    names = Bookmarks()
    expected = [
        Written(text, names.next(one.node) if one.node else "")
        for section in sections
        for one in paragraphs(section.blocks)
        if (text := one.text)
    ]
    yield from _compared(expected, found)
    footers = [
        [Written(one.text, "") for one in paragraphs(section.footer)] for section in sections
    ]
    for name, part in parts.items():
        if "footer" in name and part not in footers:
            yield from _compared(footers[0], part)
        if "header" in name:
            yield from _compared([Written(PAGE_NUMBER, "")], part)


def _compared(expected: Sequence[Written], found: Sequence[Written]) -> Iterator[Fault]:
    """Report the first paragraph that is not as it should be."""
    for ours, theirs in zip_longest(expected, found, fillvalue=Written("", "")):
        if ours != theirs:
            words, seen = (ours.text or theirs.text), theirs.text
            yield Fault("V004", (), {"words": words[:_SHOWN], "found": seen[:_SHOWN]})
            return


def _doubled(found: Sequence[Written]) -> Iterator[Fault]:
    names = Counter(one.bookmark.lower() for one in found if one.bookmark)
    for name, count in names.items():
        if count > 1:
            yield Fault("V007", (), {"name": name})
