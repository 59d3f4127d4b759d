"""Changes of a plan's data, put into its file: what was not changed stays to the byte."""

from __future__ import annotations

import difflib
from copy import deepcopy
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kehoach.source import graft as grafting
from kehoach.source.decode import BOM, decode
from kehoach.source.document import Document, understand
from kehoach.source.entries import Entry, entries_of
from kehoach.source.forms import full, plan_form
from kehoach.source.graft import graft
from kehoach.source.parse import parse
from kehoach.source.tree import Node
from kehoach.source.write import write
from tests.source.edits import WORDS, changed, places
from tests.source.test_write import PLANS
from tests.support.plans import minimal, plan_of, plans

HEAD = """\
schema: 1
id: thu
level: province
province: langson
source: {status: official}
document:
  form: standalone   # văn bản riêng
  numbering: dash
  symbol: KH-UBND
  title: KẾ HOẠCH
  subject: Triển khai thi hành Luật Dân số
purpose: [Một.]
requirements: [Hai.]
"""
TAIL = """\
funding: Từ ngân sách.
organisation:
  - id: so-y-te
    agency: Sở Y tế
    text: Chủ trì./.
recipients: [Như trên;]
signature: {authority: [CHỦ TỊCH], name: Nguyễn Văn A}
"""


def document(raw: str | bytes) -> Document:
    """Return the document of a file, whether its plan is valid or not."""
    text = decode("x.yaml", raw if isinstance(raw, bytes) else raw.encode())
    reading = parse(text)
    assert not reading.findings
    assert reading.root is not None
    return Document(Path("x.yaml"), plan_of(minimal()), text, reading.root)


def said(text: str) -> Any:
    root = document(text).root
    return full(root.data(), plan_form())


def grafted(part: str, change: Any, comments: Any = None) -> str:
    """Return the lines of `part`, which stands in a plan, after `change` of its data."""
    before = document(HEAD + part + TAIL)
    target = before.root.data()
    change(target)
    after = graft(before, target, comments or {})
    assert said(after) == full(target, plan_form())
    assert after.startswith(HEAD)
    assert after.endswith(TAIL)
    assert graft(document(after), target, comments or {}) == after
    return after.removeprefix(HEAD).removesuffix(TAIL)


TASKS = """\
# Nhóm một

content:
  # Ai làm?
  - id: a
    title: Tuyên truyền   # chưa chắc
    lead: Sở Y tế.
    # Hỏi lại

  # ---- Nhóm hai ----

  # Của b
  - id: b
    title: "Tập huấn"
    # Của activities
    activities:
      - >-   # dài
        Tập huấn chuyên sâu
        cho cán bộ.
      # Của hai
      - 'Hai.'
    timeline: năm 2026.

  - {id: c, title: Rà soát, lead: Sở Y tế.}
""".replace("   # chưa chắc", "")


def test_a_text_changes_in_its_own_style() -> None:
    def change(data: Any) -> None:
        data["content"][1]["title"] = "Tập huấn: mới"
        data["content"][1]["activities"][0] = "Tập huấn chuyên sâu cho cán bộ các cấp."
        data["content"][1]["activities"][1] = "Ba 'và' bốn."
        data["content"][2]["lead"] = "Sở Y tế, sở khác."

    after = grafted(TASKS, change)
    assert after == (
        TASKS.replace('"Tập huấn"', '"Tập huấn: mới"')
        .replace("cán bộ.", "cán bộ các cấp.")
        .replace("'Hai.'", "'Ba ''và'' bốn.'")
        .replace("Rà soát, lead: Sở Y tế.", 'Rà soát, lead: "Sở Y tế, sở khác."')
    )


def test_a_literal_text_stays_literal() -> None:
    part = "content:\n  - id: a\n    title: A\n    source:\n      status: official\n      note: |\n          một\n\n          hai\n"

    def change(data: Any) -> None:
        data["content"][0]["source"]["note"] = "một\n\nhai ba\n  bốn"

    assert grafted(part, change) == part.replace("hai\n", "hai ba\n            bốn\n")


def test_a_comment_behind_a_value_stays_in_its_column() -> None:
    before = document(HEAD + TASKS + TAIL)
    target = before.root.data()
    target["document"]["form"] = "attached"
    after = graft(before, target)
    assert after == (HEAD + TASKS + TAIL).replace("standalone   #", "attached     #")
    target["document"]["form"] = "không rõ"  # Behind a sentence it would cut it off.
    after = graft(before, target)
    assert "  # văn bản riêng\n  form: không rõ\n" in after


def test_an_element_that_moves_keeps_its_lines_and_comments() -> None:
    def change(data: Any) -> None:
        data["content"].insert(0, data["content"].pop(1))

    assert grafted(TASKS, change) == (
        "# Nhóm một\n\ncontent:\n"
        + TASKS[TASKS.index("  # Của b") : TASKS.index("\n  - {id: c")]
        + "\n"
        + TASKS[TASKS.index("  # Ai làm?") : TASKS.index("\n  - {id: c")][
            : -len(TASKS[TASKS.index("  # Của b") : TASKS.index("\n  - {id: c")])
        ]
        + "  - {id: c, title: Rà soát, lead: Sở Y tế.}\n"
    )


def test_an_element_that_moves_to_another_list_keeps_them_too() -> None:
    def change(data: Any) -> None:
        one = data["content"].pop(1)
        one["timeline"] = "năm 2027."
        data["content"][0]["tasks"] = [one]

    after = grafted(TASKS, change)
    moved = TASKS[TASKS.index("  # Của b") : TASKS.index("\n  - {id: c")].replace("2026", "2027")
    assert "    tasks:\n" + "".join(f"    {line}\n" for line in moved.split("\n")[:-1]) in after
    nested = document(HEAD + after + TAIL)
    target = nested.root.data()
    target["content"].insert(1, target["content"][0].pop("tasks")[0])
    assert moved in graft(nested, target)


def test_a_removed_element_takes_its_comments_along_and_no_others() -> None:
    def change(data: Any) -> None:
        del data["content"][1]

    after = grafted(TASKS, change)
    assert after == TASKS.replace(TASKS[TASKS.index("  # Của b") : TASKS.index("  - {id: c")], "")
    assert "# ---- Nhóm hai ----" in after


def test_all_elements_but_one_are_removed() -> None:
    def change(data: Any) -> None:
        del data["content"][:2]

    assert grafted(TASKS, change) == (
        "# Nhóm một\n\ncontent:\n  # ---- Nhóm hai ----\n\n"
        "  - {id: c, title: Rà soát, lead: Sở Y tế.}\n"
    )


def test_a_new_element_stands_apart_as_the_others_do() -> None:
    def change(data: Any) -> None:
        data["content"].insert(1, {"id": "moi", "title": "Mới", "lead": {"text": "Sở Y tế."}})

    after = grafted(TASKS, change)
    new = "\n  - id: moi\n    title: Mới\n    lead: Sở Y tế.\n"
    assert after == TASKS.replace("    # Hỏi lại\n", f"    # Hỏi lại\n{new}")


def test_a_new_key_stands_at_its_place_in_the_model() -> None:
    def change(data: Any) -> None:
        data["content"][0]["timeline"] = "năm 2026."
        data["content"][0]["covers"] = ["x@12345678"]
        data["targets"] = ["Ba."]

    assert grafted(TASKS, change) == (
        TASKS.replace("# Nhóm một\n", "\ntargets:\n  - Ba.\n\n# Nhóm một\n")
        .replace("Tuyên truyền\n", "Tuyên truyền\n    covers: [x@12345678]\n")
        .replace("Sở Y tế.\n    # Hỏi lại", "Sở Y tế.\n    timeline: năm 2026.\n    # Hỏi lại")
    )


def test_a_list_that_needs_its_key_keeps_its_elements() -> None:
    def change(data: Any) -> None:
        old = data["content"][1]["activities"]
        data["content"][1]["activities"] = {"label": "Việc", "items": old, "text": "gồm:"}

    assert grafted(TASKS, change) == TASKS.replace(
        TASKS[TASKS.index("      - >-") : TASKS.index("    timeline")],
        '      label: Việc\n      text: "gồm:"\n      items:\n'
        "        - >-   # dài\n          Tập huấn chuyên sâu\n          cho cán bộ.\n"
        "        # Của hai\n        - 'Hai.'\n",
    )


def test_long_forms_stay_where_they_say_the_same() -> None:
    part = "content:\n  - id: a\n    title: A\n    lead:\n      text: Sở Y tế.\n    timeline: {text: năm 2026.}\n"

    def change(data: Any) -> None:
        data["content"][0]["lead"] = "Sở Y tế."
        data["content"][0]["timeline"] = "năm 2027."

    assert grafted(part, change) == part.replace("2026", "2027")


def test_a_comment_is_put_above_its_node_once() -> None:
    note = "[Nguyễn Văn A, 22/11/2026 10:30] Đề nghị xem lại " + "từng chữ " * 20
    comments = {
        ("content", 0, "lead"): [note],
        ("content", 0, "id"): ["Ai làm?", "Ai"],
        ("content", 1, "activities", "items", 1, "text"): ["Mới"],
        ("content", 2, "lead"): ["Trong ngoặc"],
    }
    after = grafted(TASKS, lambda data: None, comments)
    changes = difflib.ndiff(TASKS.split("\n"), after.split("\n"))
    new = [line for line in changes if line[0] in "-+"]
    assert [new[0], *new[4:]] == ["+   # Ai", "+       # Mới", "+   # Trong ngoặc"]
    assert " ".join(line.removeprefix("+     # ") for line in new[1:4]) == note.strip()


def test_comments_of_a_value_that_is_written_anew_are_kept() -> None:
    part = "content:\n  - id: a\n    title: A\n    lead: >-   # ai?\n      Sở\n      Y tế.\n    tasks: [  # trong\n      {id: b, title: B}]\n"

    def change(data: Any) -> None:
        data["content"][0]["lead"] = {"text": "Sở", "items": ["Một."]}
        data["content"][0]["tasks"] = [{"id": "x", "title": "X"}, {"id": "b", "title": "B"}]

    after = grafted(part, change)
    assert "    # ai?\n    lead:\n      text: Sở\n      items:\n        - Một.\n" in after
    assert "    # trong\n    tasks:\n" in after


@pytest.mark.parametrize("eol", ["\r\n", "\r"])
def test_line_ends_and_letters_stay_as_they_are(eol: str) -> None:
    import unicodedata

    text = unicodedata.normalize("NFD", HEAD + TASKS + TAIL).replace("\n", eol)
    before = document(BOM + text.encode())
    target = before.root.data()
    target["content"].insert(0, target["content"].pop(1))
    target["content"][0]["timeline"] = "năm 2027."
    after = graft(before, target)
    assert said(after) == full(target, plan_form())
    assert after.count("\n") == (after.count(eol) if eol == "\r\n" else 0)
    new = [line for line in after.split(eol) if line not in text.split(eol)]
    assert new == ["    timeline: năm 2027."]


def test_columns_in_another_order_are_written_in_it() -> None:
    part = "content: [{id: a, title: A}]\n"

    def change(data: Any) -> None:
        data["appendices"] = [{"title": "P", "columns": {"title": "T", "lead": "L"}, "tasks": []}]

    before = document(HEAD + part + TAIL)
    target = before.root.data()
    change(target)
    first = document(graft(before, target))
    target["appendices"][0]["columns"] = {"lead": "L", "title": "T"}
    after = document(graft(first, target)).root.data()
    assert [*after["appendices"][0]["columns"]] == ["lead", "title"]


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "content:\n- id: a\n  title: A\n  activities:\n  - Một.\n  -\n    Hai.\n" + TAIL,
        HEAD + 'content:\n  -   id: a\n      "title":   A\n      ? lead\n      : Sở Y tế.\n' + TAIL,
        HEAD + "content:\n  -\n    # trong\n    id: a\n    title:\n      Rất\n      dài\n" + TAIL,
        HEAD + "content:\n  - id: a\n    title: >2\n         Rất\n       dài\n\n\n" + TAIL,
        HEAD + "content:\n  - id: a\n    title: 'Rất\n\n  dài'\n    covers: [ a , b, ]\n" + TAIL,
        HEAD
        + "content:\n  - id: a\n    title:\tA\n    tasks: []\n    results: |+\n      B\n\n"
        + TAIL,
        "%YAML 1.1\n---\n# đầu\n" + HEAD + "content: [{id: a, title: A}]\n" + TAIL + "...\n",
        (HEAD + "content: [{id: a, title: A}]\n" + TAIL).rstrip("\n"),
        "{" + ", ".join(f"{key}: x" for key in ("schema", "id")) + ", content: [{id: a}]}\n",
    ],
    ids=range(9),
)
def test_rare_ways_to_write(text: str) -> None:
    before = document(text)
    assert graft(before, before.root.data()) == before.text.original
    for seed in range(25):
        target = changed(before.root.data(), Random(seed))
        after = graft(before, target)
        assert said(after) == full(target, plan_form())
        assert graft(document(after), target) == after


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_any_change_of_a_plan(path: Path, seed: int) -> None:
    before = document(path.read_bytes())
    random = Random(seed)
    target = changed(before.root.data(), random)
    comments = {
        loc: [f"Ý kiến {number}", random.choice(WORDS)]
        for number, loc in enumerate(places(target, random))
    }
    after = graft(before, target, comments)
    assert said(after) == full(target, plan_form())
    assert all(f"# Ý kiến {number}\n" in after for number in range(len(comments)))
    assert graft(document(after), target, comments) == after


@settings(max_examples=40, deadline=None)
@given(plans(), plans())
def test_any_plan_made_of_any_other(data: Any, target: Any) -> None:
    assert said(graft(document(write(data)), target)) == full(target, plan_form())


def commented(text: str) -> str:
    """Put a comment of its own above each line that begins a key or an element."""
    before = document(text)
    starts = {
        entry.start - column for entry, column in entries(before.text.content, before.root, 0)
    }
    parts, at = [], 0
    for number, start in enumerate(sorted(starts)):
        line = before.text.content[start:].split("\n")[0]
        margin = " " * (len(line) - len(line.lstrip(" ")))
        parts += [before.text.content[at:start], f"{margin}# dòng {number}.\n"]
        at = start
    return "".join([*parts, before.text.content[at:]])


def entries(content: str, node: Node, opening: int):
    for entry in entries_of(content, node, opening):
        if not entry.inline:
            yield entry, entry.start - (content.rfind("\n", 0, entry.start) + 1)
        yield from entries(content, entry.node, entry.opening)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_what_is_not_changed_keeps_its_lines_and_its_comments(path: Path, seed: int) -> None:
    before = document(commented(path.read_text(encoding="utf-8")))
    random = Random(seed)
    target = before.root.data()
    # Tasks and duties: some are removed, moved and changed.
    kept, touched = set(), set()
    for key in ("content", "organisation"):
        elements = target[key]
        random.shuffle(elements) if random.random() < 0.5 else None
        if len(elements) > 1 and random.random() < 0.5:
            elements.pop(random.randrange(len(elements)))
        one = random.choice(elements)
        one["title" if "title" in one else "agency"] = "Khác hẳn"
        touched.add(one["id"])
        kept |= {one["id"] for one in elements} - touched
    assert not lost(before, graft(before, target), kept, touched)
    assert lost(before, write(target), kept, touched)


def lost(before: Document, after: str, kept: set[str], touched: set[str]) -> list[str]:
    """Return the lines, with the comments above them, that should be in `after` and are not.

    All is there but what `touched` elements say, and the elements that are not `kept`.
    """
    content = before.text.content
    wanted: list[Entry] = []
    for part in entries_of(content, before.root, 0):
        if part.key not in ("content", "organisation"):
            wanted.append(part)
            continue
        for element in entries_of(content, part.node, part.opening):
            id_ = element.node.data()["id"]
            if id_ in touched:
                inner = entries_of(content, element.node, element.opening)
                wanted += [one for one in inner if one.key not in ("title", "agency")]
            elif id_ in kept:
                wanted.append(element)
    lines = [content[one.lead[0] : one.end] for one in wanted]
    return [one for one in lines if one not in after]


def test_the_proof_can_fail(monkeypatch) -> None:
    before = document(HEAD + TASKS + TAIL)
    target = deepcopy(before.root.data())
    target["content"][0]["lead"] = "Khác."
    monkeypatch.setattr(grafting, "restyled", lambda *_: "Khác: hẳn.")
    with pytest.raises(AssertionError):
        graft(before, target)


def test_a_grafted_plan_is_understood() -> None:
    path = PLANS[0]
    before = document(path.read_bytes())
    target = before.root.data()
    target["content"][0]["lead"] = "Sở Y tế."
    text = decode("x.yaml", graft(before, target).encode())
    lead = understand(path, text).plan.content[0].lead
    assert lead is not None
    assert lead.text == "Sở Y tế."
