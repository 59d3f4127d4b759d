"""Plans made for tests: the smallest valid one, and arbitrary ones for properties."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from kehoach.compile import Compiled, compile_plan
from kehoach.plan.model import Plan
from kehoach.source.decode import SourceText
from kehoach.source.document import Document, validate
from kehoach.source.tree import Node

MINIMAL: dict[str, Any] = {
    "schema": "1",
    "id": "thu",
    "level": "province",
    "province": "langson",
    "source": {"status": "official"},
    "document": {
        "form": "standalone",
        "numbering": "dash",
        "symbol": "KH-UBND",
        "title": "KẾ HOẠCH",
        "subject": "Triển khai thi hành Luật Dân số",
    },
    "purpose": ["Một."],
    "requirements": ["Hai."],
    "content": [{"id": "a", "title": "Tuyên truyền", "lead": "Sở Y tế.", "timeline": "năm 2026."}],
    "funding": "Từ ngân sách nhà nước.",
    "organisation": [{"id": "so-y-te", "agency": "Sở Y tế", "items": ["Chủ trì./."]}],
    "recipients": ["Như kế hoạch;", "Lưu: VT."],
    "signature": {"authority": ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "name": "Nguyễn Văn A"},
}


def minimal(**changes: Any) -> dict[str, Any]:
    """Return the smallest valid plan, with keys set (`document__number="5"`) or dropped (None)."""
    data = deepcopy(MINIMAL)
    for path, value in changes.items():
        *parents, key = path.split("__")
        part = data
        for parent in parents:
            part = part.setdefault(parent, {})
        if value is None:
            part.pop(key, None)
        else:
            part[key] = value
    return data


def plan_of(data: dict[str, Any]) -> Plan:
    """Return the plan that `data` holds, which must be valid."""
    plan, faults = validate(data)
    assert not faults, faults
    assert plan is not None
    return plan


def compiled(data: dict[str, Any]) -> Compiled:
    """Compile `data`, without a file behind it."""
    nowhere = Document(Path("thu.yaml"), plan_of(data), SourceText("thu.yaml", ""), Node({}, 0, 0))
    return compile_plan(nowhere)


# Anything that a paragraph may hold: what XML cannot carry, line ends and tabs are refused earlier.
words = st.text(
    st.characters(
        codec="utf-8",
        exclude_categories=("Cc", "Cs", "Zl", "Zp"),
        exclude_characters="\ufffe\uffff",
    ),
    min_size=1,
    max_size=60,
).filter(lambda text: bool(text.strip()))

# A heading that text follows on the same line gets its colon from the compiler (M029).
headings = words.filter(lambda text: not text.rstrip().endswith(":"))

items = st.recursive(
    words,
    lambda inner: st.fixed_dictionaries(
        {"text": words},
        optional={"paragraphs": st.lists(words, max_size=2), "items": st.lists(inner, max_size=3)},
    ),
    max_leaves=6,
)


def shallow(value: Any, levels: int) -> Any:
    """Cut items below `levels`: a family of marks has only so many."""
    if isinstance(value, dict):
        inner = value.get("items", [])
        kept = [shallow(one, levels - 1) for one in inner] if levels > 1 else []
        return {**value, "items": kept}
    return value


@st.composite
def plans(draw: st.DrawFn) -> dict[str, Any]:
    """Return the data of an arbitrary valid plan, in either family of numbering."""
    numbering = draw(st.sampled_from(["dash", "letters"]))
    levels = 1 if numbering == "dash" else 2

    def listed(count: int = 3) -> list[Any]:
        return [shallow(one, levels) for one in draw(st.lists(items, min_size=1, max_size=count))]

    def task(id_: str) -> dict[str, Any]:
        made: dict[str, Any] = {"id": id_, "title": draw(words)}
        for name in draw(st.sets(st.sampled_from(["lead", "coordination", "timeline", "results"]))):
            made[name] = draw(words)
        if activities := draw(st.lists(words, max_size=3)):
            made["activities"] = activities
        return made

    tasks = [task(f"t{i}") for i in range(draw(st.integers(1, 3)))]
    if tasks:
        tasks[0]["tasks"] = [task(f"n{i}") for i in range(draw(st.integers(0, 3)))]
    form = draw(st.sampled_from(["standalone", "attached"]))
    data = minimal(
        document__numbering=numbering,
        document__sizes=draw(st.sampled_from(["large", "small"])),
        document__subject=draw(words),
        preamble=draw(st.lists(words, max_size=2)),
        purpose=listed(),
        requirements=listed(),
        content=tasks,
        funding=draw(st.one_of(words, st.lists(words, min_size=1, max_size=2))),
        organisation=[
            {"id": "d", "agency": draw(headings), "text": draw(words)},
            {
                "id": "e",
                "agency": draw(headings),
                "items": draw(st.lists(words, min_size=1, max_size=3)),
            },
            {"id": "f", "text": draw(words)},
        ],
        recipients=[draw(words), {"lines": [draw(words), draw(words)], "mark": draw(words)}],
    )
    if form == "attached":
        data = {key: value for key, value in data.items() if key not in ("recipients", "signature")}
        del data["document"]["symbol"]
        data["document"] |= {"form": form, "attached_to": draw(words)}
    return data


_COLUMNS = {
    "position": "STT",
    "title": "Nhiệm vụ",
    "results": "Kết quả",
    "lead": "Chủ trì",
    "coordination": "Phối hợp",
    "timeline": "Thời gian",
    "activities": "Nội dung",
}
_TOLD = ("activities", "lead", "coordination", "timeline", "results", "funding")


@st.composite
def rearranged(draw: st.DrawFn) -> dict[str, Any]:
    """Return the data of an arbitrary valid plan in its own order, in any family of numbering.

    It has other parts, openings, words without a label, tables in the body, parts left out.
    """
    data = draw(plans())
    document = data["document"]
    if document["numbering"] == "dash":
        document["numbering"] = draw(st.sampled_from(["dash", "decimal", "arabic"]))
    few = st.lists(words, max_size=2)
    keys = st.sampled_from(["aims", "purpose", "requirements", "targets", "content"])
    data["openings"] = draw(st.dictionaries(keys, few, max_size=3))
    for key in draw(st.sets(st.sampled_from(["purpose", "requirements", "funding"]))):
        data[key] = []
    if draw(st.booleans()):
        data["organisation"], data["openings"]["organisation"] = [], draw(few)
    count = draw(st.integers(0, 2))
    data["other_parts"] = [
        {"id": f"p{i}", "title": draw(words), "paragraphs": draw(few), "items": [draw(words)]}
        for i in range(count)
    ]
    if draw(st.booleans()):
        usual = ["aims", "content", "funding", "organisation"]
        document["parts"] = draw(st.permutations([*usual, *(f"p{i}" for i in range(count))]))
    fields = st.lists(st.sampled_from(_TOLD), unique=True, max_size=4)

    def order() -> list[str]:
        names: list[str] = draw(fields)
        for _ in range(draw(st.integers(0, 3))):
            names.insert(draw(st.integers(0, len(names))), "item")
        return names

    document["order"] = order()
    tabled = draw(st.sampled_from(["nothing", "content", "inside"]))
    first, *others = data["content"]
    inside = first.get("tasks", [])
    for task in [first, *others, *inside]:
        task["paragraphs"], task["items"] = draw(few), draw(few)
    if tabled == "content":
        document["columns"] = _COLUMNS
    elif tabled == "inside" and inside:
        first["columns"] = _COLUMNS
    if tabled != "content":
        first["order"] = order()
    data["doubts"] = [{"at": "content.t0", "note": "x"}]
    return data
