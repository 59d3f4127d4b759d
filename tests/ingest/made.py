"""Built files for the tests of reading them back: arbitrary plans, and files tampered with."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from kehoach.compile import compile_plan
from kehoach.docx import seal
from kehoach.docx.layout.reader import read_word
from kehoach.nd30 import decree
from kehoach.plan.model import TASK_FIELDS, Plan
from kehoach.plan.outline import Node
from kehoach.plan.outliner import outline
from kehoach.source.decode import SourceText
from kehoach.source.document import Document
from kehoach.source.tree import Node as SourceNode
from tests.support.plans import items as some_items
from tests.support.plans import minimal, shallow, words

BODY = "word/document.xml"

# Ids short and long, such as fit into the name of a bookmark and such as do not.
slugs = st.from_regex(r"[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,4}", fullmatch=True).filter(
    lambda slug: len(slug) <= 64
)
# What a plan chooses as a label, colons included.
labels = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P"), exclude_characters="\ufffe\uffff"),
    min_size=1,
    max_size=20,
).filter(lambda text: not text.endswith(":"))
agencies = words.filter(lambda text: not text.rstrip().endswith(":"))


def compile_(plan: Plan) -> bytes:
    """Return the file of `plan`, without a source behind it."""
    nowhere = Document(Path("thu.yaml"), plan, SourceText("thu.yaml", ""), SourceNode({}, 0, 0))
    return compile_plan(nowhere).raw


def listed(levels: int, most: int = 3) -> st.SearchStrategy[list[Any]]:
    """Return items of at most so many levels."""
    if levels < 1:
        return st.just([])
    return st.lists(some_items.map(lambda one: shallow(one, levels)), max_size=most)


@st.composite
def fields(draw: st.DrawFn, levels: int, *, labelled: bool = True) -> dict[str, Any]:
    """Return a field that says something, in any of its forms."""
    field: dict[str, Any] = {}
    if draw(st.booleans()):
        field["text"] = draw(words)
    if draw(st.booleans()):
        field["paragraphs"] = draw(st.lists(words, min_size=1, max_size=2))
    if items := draw(listed(levels, 2)):
        field["items"] = items
    if not field:
        field["text"] = draw(words)
    if labelled and draw(st.booleans()):
        field["label"] = draw(labels)
    return field


@st.composite
def arbitrary(draw: st.DrawFn) -> dict[str, Any]:
    """Return the data of an arbitrary valid plan: all forms, families and levels of tasks."""
    numbering = draw(st.sampled_from(["dash", "letters"]))
    below = 2 if numbering == "letters" else 1
    named = draw(st.lists(slugs, max_size=20, unique=True)) if draw(st.booleans()) else []
    ids = iter(dict.fromkeys([*named, *(f"t{i}" for i in range(200))]))
    chosen = st.sets(st.sampled_from(TASK_FIELDS), max_size=3)

    short = (f"v{i}" for i in range(200))

    def task(
        levels: int, forms: int, names: Any = None, *, labelled: bool = True, plain: bool = False
    ) -> Any:
        made: dict[str, Any] = {"id": next(short if plain else ids), "title": draw(words)}
        if forms > 0:
            picked = draw(chosen if names is None else st.sets(st.sampled_from(names)))
            for name in sorted(picked):
                made[name] = draw(fields(min(forms - 1, 2), labelled=labelled))
        if levels > 1 and draw(st.booleans()):
            # Below a task with a number come letters, dash and plus in either family.
            inner = 2 if levels == 4 else forms - 1
            count = draw(st.integers(1, 2))
            made["tasks"] = [
                task(levels - 1, inner, names, labelled=labelled, plain=plain) for _ in range(count)
            ]
        return made

    content = [task(4, below + 1) for _ in range(draw(st.integers(1, 3)))]
    duties = []
    for _ in range(draw(st.integers(1, 3))):
        duty: dict[str, Any] = {"id": next(ids)}
        kind = draw(st.sampled_from(["agency", "text", "both"]))
        if kind != "text":
            duty["agency"] = draw(agencies)
        if kind != "agency":
            duty["text"] = draw(words)
        duties.append(
            duty
            | {"paragraphs": draw(st.lists(words, max_size=1)), "items": draw(listed(below + 1, 2))}
        )
    form = draw(st.sampled_from(["standalone", "attached", "decision"]))
    data = minimal(
        document__numbering=numbering,
        document__form=form,
        document__sizes=draw(st.sampled_from(["large", "small"])),
        document__title=draw(words),
        document__subject=draw(words),
        document__bases=draw(st.lists(words, max_size=2)),
        document__headings=draw(
            st.dictionaries(st.sampled_from(["aims", "purpose", "content", "funding"]), labels)
        ),
        document__labels=draw(st.dictionaries(st.sampled_from(TASK_FIELDS), labels)),
        province=draw(st.sampled_from(["langson", "hanoi", "hue", "hochiminh", "sonla"])),
        preamble=draw(st.lists(words, max_size=2)),
        purpose=draw(listed(below + 1)),
        requirements=draw(listed(below + 1)),
        targets=draw(listed(below + 1)),
        content=content,
        funding={"paragraphs": [draw(words)], "items": draw(listed(below + 2, 2))},
        organisation=duties,
        closing=draw(st.lists(words, max_size=2)),
        source__status=draw(st.sampled_from(["official", "reconstructed"])),
        appendices=[draw(appendix(task)) for _ in range(draw(st.integers(0, 2)))],
    )
    draw(headed(data))
    return data


@st.composite
def headed(draw: st.DrawFn, data: dict[str, Any]) -> None:
    """Put header, Decision, recipients and signature into the data of a plan, as its form asks."""
    form = data["document"]["form"]
    document = data["document"]
    if draw(st.booleans()):
        document["superior"] = draw(st.lists(words, min_size=1, max_size=2))
    # The compiler asks for a place even where none is printed, and knows that of a province alone.
    if form != "attached" and draw(st.booleans()):
        document["issuer"] = draw(st.lists(words, min_size=1, max_size=3))
    if form == "attached":
        del document["symbol"], data["recipients"], data["signature"]
    else:
        document["symbol"] = draw(words)
        data["recipients"] = draw(
            st.lists(
                st.one_of(
                    words,
                    st.fixed_dictionaries(
                        {"lines": st.lists(words, min_size=1, max_size=3)}, optional={"mark": words}
                    ),
                ),
                min_size=1,
                max_size=3,
            )
        )
        data["signature"] = {"authority": draw(st.lists(words, min_size=1, max_size=3))}
        if draw(st.booleans()):
            data["signature"]["name"] = draw(words)
        if draw(st.booleans()):
            document["number"] = draw(st.sampled_from(["1", "05", "153", "00012345"]))
        if draw(st.booleans()):
            document["place"] = draw(words)
        if draw(st.booleans()):
            document["date"] = draw(st.dates()).strftime("%d/%m/") + draw(
                st.sampled_from(["2026", "0987", "9999"])
            )
            if document["date"].startswith("29/02"):
                document["date"] = document["date"].replace("29", "28", 1)
    if form != "standalone":
        document["attached_to"] = draw(words)
    if form == "decision":
        document["decision"] = {
            "title": draw(words),
            "subject": draw(words),
            "authority": draw(words),
            "articles": [
                {
                    "text": draw(words),
                    "paragraphs": draw(st.lists(words, max_size=1)),
                    "items": draw(listed(2, 2)),
                }
                for _ in range(draw(st.integers(1, 2)))
            ],
        }


@st.composite
def appendix(draw: st.DrawFn, task: Callable[..., Any]) -> dict[str, Any]:
    """Return an appendix: text with items, or a table, with groups or without."""
    made: dict[str, Any] = {
        "title": draw(words),
        "orientation": draw(st.sampled_from(["portrait", "landscape"])),
        "paragraphs": draw(st.lists(words, max_size=1)),
    }
    if draw(st.booleans()):
        made["reference"] = draw(words)
    if draw(st.booleans()):
        return made | {"items": draw(listed(3, 2))}
    names = draw(st.permutations(TASK_FIELDS))[: draw(st.integers(1, 6))]
    columns = ["title", *names]
    # Without numbers, nothing but the ids tells where a group ends.
    plain = not draw(st.booleans())
    if not plain:
        columns.insert(draw(st.sampled_from([0, len(columns)])), "position")
    made["columns"] = {name: draw(labels) for name in columns}
    grouped = draw(st.booleans())
    count = draw(st.integers(0, 3))
    made["tasks"] = [
        task(3 if grouped else 1, 2, names, labelled=False, plain=plain) for _ in range(count)
    ]
    return made


def said(plan: Plan) -> dict[str, Any]:
    """Return all that a plan prints, with marks, kinds and addresses; ids and sources aside."""
    numbering = decree().families[plan.document.numbering]
    laid_out = outline(plan, numbering)

    def node(one: Node | None, tabled: bool = False) -> Any:
        # A table prints no labels of fields, and no marks of theirs.
        tabled |= one is not None and one.kind == "appendix"
        return one and {
            "kind": one.kind,
            "address": one.address,
            "mark": one.mark,
            "label": None if tabled else one.label,
            "title": one.title,
            "text": one.text,
            "tail": one.tail,
            "paragraphs": [node(inner, tabled) for inner in one.paragraphs],
            "fields": {name: node(inner, tabled) for name, inner in one.fields.items()},
            "children": [node(inner, tabled) for inner in one.children],
        }

    def nodes(value: Any) -> Any:
        return [node(one) for one in value] if isinstance(value, list) else node(value)

    keys = set(laid_out.__slots__) - {"issuer", "place"}
    return {key: nodes(getattr(laid_out, key)) for key in sorted(keys)} | {
        "form": plan.document.form,
        "sizes": plan.document.sizes,
        "date": plan.document.date,
        "appendices": [
            (nodes(one), made.orientation, list(made.columns.values()))
            for one, made in zip(laid_out.appendices, plan.appendices, strict=True)
        ],
    }


def parts_of(raw: bytes) -> dict[str, bytes]:
    """Return the parts of a package."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """Return the package that holds `parts`."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return buffer.getvalue()


def edited(raw: bytes, old: str, new: str, part: str = BODY) -> bytes:
    """Return the file with words of a part replaced everywhere, the seal left as it was."""
    parts = parts_of(raw)
    assert old.encode() in parts[part]
    parts[part] = parts[part].replace(old.encode(), new.encode())
    return packed(parts)


def resealed(raw: bytes) -> bytes:
    """Return the file with a seal that fits it, as nobody but a deceiver would make one."""
    parts = parts_of(raw)
    document = read_word(raw)
    total = seal.words_sum([one.text for one in document.paragraphs], document.footers)
    parts[seal.PART] = seal.seal_xml(total, seal.parts_sum(parts)).encode()
    return packed(parts)
