"""Marks, addresses and paths: computed from where things stand, as an official would cite them."""

from __future__ import annotations

from collections import Counter

import pytest

from kehoach.nd30 import decree
from kehoach.plan.address import roman
from kehoach.plan.fault import Faulty
from kehoach.plan.outline import Node, Outline
from kehoach.plan.outliner import outline
from tests.golden.test_published import printed
from tests.support.plans import compiled, minimal, plan_of


def laid_out(**changes) -> Outline:
    plan = plan_of(minimal(**changes))
    return outline(plan, decree().families[plan.document.numbering])


def at(outline: Outline, address: str) -> Node:
    node = outline.find(address)
    assert node is not None, address
    return node


def marks(outline: Outline, prefix: str) -> list[tuple[str, str]]:
    return [(n.mark, n.address) for n in outline.nodes() if n.address.startswith(prefix)]


NESTED = [
    {"text": "một", "items": ["một một", "một hai"]},
    {"text": "hai", "paragraphs": ["tiếp"]},
]
TASKS = [
    {
        "id": "ngoai",
        "title": "Ngoài",
        "lead": "Sở Y tế.",
        "activities": ["x", "y"],
        "tasks": [
            {"id": "trong", "title": "Trong", "lead": "Sở Tài chính."},
            {"id": "trong-2", "title": "Trong nữa"},
        ],
    }
]


def test_dashes_are_cited_by_position() -> None:
    made = laid_out(purpose=NESTED)
    assert marks(made, "I.1") == [
        ("1.", "I.1"),
        ("-", "I.1.1"),
        ("+", "I.1.1.1"),
        ("+", "I.1.1.2"),
        ("-", "I.1.2"),
        ("", "I.1.2"),
    ]


def test_letters_follow_the_vietnamese_alphabet() -> None:
    made = laid_out(document__numbering="letters", requirements=[f"điểm {i}" for i in range(23)])
    cited = [address.rpartition(".")[2] for _, address in marks(made, "I.2.")]
    assert "".join(cited) == "abcdđeghiklmnopqrstuvxy"
    assert at(made, "I.2.đ").mark == "đ)"


def test_a_letter_too_many_is_a_fault_at_its_place() -> None:
    with pytest.raises(Faulty) as caught:
        laid_out(document__numbering="letters", requirements=[f"điểm {i}" for i in range(24)])
    assert [(fault.code, fault.loc) for fault in caught.value.faults] == [
        ("M020", ("requirements", 23))
    ]


def test_a_level_without_a_mark_is_a_fault_at_its_place() -> None:
    deep = {"text": "1", "items": [{"text": "2", "items": ["3"]}]}
    with pytest.raises(Faulty) as caught:
        laid_out(purpose=[deep])
    assert [(fault.code, fault.loc) for fault in caught.value.faults] == [
        ("M019", ("purpose", 0, "items", 0, "items", 0))
    ]
    assert laid_out(document__numbering="letters", purpose=[deep]).find("I.1.a.1.1") is not None


def test_tasks_within_tasks_take_letters_in_both_families() -> None:
    assert marks(laid_out(content=TASKS), "II.") == [
        ("1.", "II.1"),
        ("-", "II.1.1"),
        ("+", "II.1.1.1"),
        ("+", "II.1.1.2"),
        ("-", "II.1.2"),
        ("a)", "II.1.a"),
        ("-", "II.1.a.1"),
        ("b)", "II.1.b"),
    ]
    # Where fields have letters too, the letters go on.
    assert marks(laid_out(content=TASKS, document__numbering="letters"), "II.") == [
        ("1.", "II.1"),
        ("a)", "II.1.a"),
        ("-", "II.1.a.1"),
        ("-", "II.1.a.2"),
        ("b)", "II.1.b"),
        ("c)", "II.1.c"),
        ("-", "II.1.c.1"),
        ("d)", "II.1.d"),
    ]


FAMILIES = {
    "dash": ["II.", "1.", "-", "+", "+", "-", "a)", "-", "b)"],
    "letters": ["II.", "1.", "a)", "-", "-", "b)", "c)", "-", "d)"],
    "decimal": ["II.", "1.", "-", "+", "+", "-", "1.1.", "-", "1.2."],
    "arabic": ["2.", "2.1.", "-", "+", "+", "-", "a)", "-", "b)"],
}


@pytest.mark.parametrize("family", FAMILIES)
def test_each_family_has_its_marks(family: str) -> None:
    made = laid_out(content=TASKS, document__numbering=family)
    content = next(part for part in made.parts if part.path == "content")
    assert [node.mark for node in content.walk()] == FAMILIES[family]


def test_a_number_repeats_that_of_what_it_stands_below() -> None:
    made = laid_out(document__numbering="arabic")
    assert [(n.mark, n.address) for n in made.nodes() if n.kind == "section"] == [
        ("1.1.", "1.1"),
        ("1.2.", "1.2"),
    ]
    made = laid_out(document__numbering="decimal", content=TASKS)
    assert (at(made, "II.1.2").mark, at(made, "II.1.2").path) == (
        "1.2.",
        "content.ngoai.tasks.trong-2",
    )
    # The dashes above give way: their position alone would be the address of a task.
    assert at(made, "II.1.-2").path == "content.ngoai.lead"
    item = [{"title": "PHỤ LỤC", "items": [{"text": "một", "items": ["hai"]}]}]
    made = laid_out(document__numbering="arabic", appendices=item)
    assert [n.mark for n in made.appendices[0].walk()] == ["Phụ lục", "1.", "1.1."]


TOLD = {
    "id": "a",
    "title": "A",
    "paragraphs": ["tiếp"],
    "items": ["một", "hai", "ba"],
    "activities": "x",
    "lead": "Sở Y tế.",
    "timeline": "năm 2026.",
}


@pytest.mark.parametrize(
    ("document", "own", "expected"),
    [
        ([], [], "item-1 item-2 item-3 activities lead timeline"),
        (["timeline", "lead"], [], "item-1 item-2 item-3 timeline lead activities"),
        (["lead", "item", "timeline"], [], "item-1 item-2 lead item-3 timeline activities"),
        (["lead", *["item"] * 4], [], "lead item-1 item-2 item-3 activities timeline"),
        (["timeline"], ["item", "lead", "item"], "item-1 item-2 lead item-3 activities timeline"),
    ],
)
def test_a_task_tells_in_the_order_that_is_stated(
    document: list[str], own: list[str], expected: str
) -> None:
    made = laid_out(document__order=document, content=[{**TOLD, "order": own}])
    task = at(made, "II.1")
    assert list(task.fields) == expected.split()
    assert [n.text for n in task.fields.values() if n.kind == "item"] == ["một", "hai", "ba"]
    assert [n.address for n in task.fields.values()] == [f"II.1.{i}" for i in range(1, 7)]
    assert [n.path for n in task.paragraphs] == ["content.a.paragraphs.1"]
    assert task.fields["item-2"].path == "content.a.2"


OTHERS = [{"id": "phan-ky", "title": "PHÂN KỲ", "items": ["Năm 2026."]}]


def test_parts_print_in_the_order_that_is_stated() -> None:
    def parts(**changes) -> list[tuple[str, str]]:
        return [(n.mark, n.path) for n in laid_out(other_parts=OTHERS, **changes).parts]

    usual = ["document.headings.aims", "content", "funding", "organisation", "other_parts.phan-ky"]
    assert parts() == list(zip(["I.", "II.", "III.", "IV.", "V."], usual, strict=True))
    stated = ["phan-ky", "aims", "organisation", "content", "funding"]
    assert [path for _, path in parts(document__parts=stated)] == [
        usual[i] for i in (4, 0, 3, 1, 2)
    ]
    # What is empty takes no number.
    few = parts(purpose=[], requirements=[], funding=[], organisation=[])
    assert few == [("I.", "content"), ("II.", "other_parts.phan-ky")]


def test_openings_stand_under_their_headings() -> None:
    keys = ("aims", "purpose", "requirements", "targets", "content", "organisation")
    made = laid_out(purpose=[], organisation=[], openings={key: [key] for key in keys})
    found = {n.text: n.address for n in made.nodes() if n.path.startswith("openings.")}
    assert found == dict(zip(keys, ["I", "I.1", "I.2", "I.3", "II", "IV"], strict=True))


def test_tasks_of_the_body_in_a_table() -> None:
    columns = {"title": "Việc", "lead": "Ai", "activities": "Gì"}
    made = laid_out(document__columns=columns, content=TASKS)
    content = next(part for part in made.parts if part.path == "content")
    assert content.columns == columns
    assert list(content.children[0].fields) == ["lead", "activities"]
    assert [task.number for task in content.children] == ["I"]
    assert [task.number for task in content.children[0].children] == ["1", "2"]
    made = laid_out(content=[{**TASKS[0], "columns": {"title": "Việc", "lead": "Ai"}}])
    assert at(made, "II.1.2").path == "content.ngoai.tasks.trong-2"
    assert at(made, "II.1.-2").path == "content.ngoai.lead"


def test_targets_are_a_section_of_part_one() -> None:
    made = laid_out(targets=["98% phụ nữ"])
    assert at(made, "I.3").label == "Chỉ tiêu"
    assert at(made, "I.3.1").text == "98% phụ nữ"
    # A section that is not there takes no number.
    assert at(laid_out(requirements=[], targets=["98%"]), "I.2").label == "Chỉ tiêu"


COLUMNS = {"position": "STT", "title": "Nhiệm vụ", "lead": "Chủ trì"}


def test_appendices_are_numbered_where_there_are_several() -> None:
    one = {"title": "DANH MỤC", "items": ["x"]}
    assert [n.mark for n in laid_out(appendices=[one]).appendices] == ["Phụ lục"]
    table = {"title": "BẢNG", "columns": COLUMNS, "tasks": TASKS_FLAT}
    made = laid_out(appendices=[one, table])
    assert [n.mark for n in made.appendices] == ["Phụ lục I", "Phụ lục II"]
    assert at(made, "PL.I.1").path == "appendices.1.1"
    assert at(made, "PL.II.1").path == "appendices.2.tasks.p"


def test_a_table_prints_fields_in_the_order_of_its_columns() -> None:
    columns = {"title": "Việc", "timeline": "Khi", "lead": "Ai"}
    task = {"id": "p", "title": "P", "lead": "Sở Y tế.", "timeline": "năm 2026."}
    made = laid_out(appendices=[{"title": "BẢNG", "columns": columns, "tasks": [task]}])
    assert list(at(made, "PL.1").fields) == ["timeline", "lead"]
    data = minimal(appendices=[{"title": "BẢNG", "columns": columns, "tasks": [task]}])
    lines = printed(compiled(data).raw)
    assert lines[-3:] == ["P", "năm 2026.", "Sở Y tế."]


TASKS_FLAT = [{"id": "p", "title": "P", "lead": "Sở Y tế."}]


def test_tasks_in_a_table_are_grouped_in_roman() -> None:
    grouped = [{"id": "nhom", "title": "Nhóm", "tasks": TASKS_FLAT}]
    made = laid_out(appendices=[{"title": "BẢNG", "columns": COLUMNS, "tasks": grouped}])
    assert at(made, "PL.I").title == "Nhóm"
    assert made.find("PL.I.a") is None
    assert at(made, "PL.I.1").title == "P"


def test_paths_stay_when_tasks_change_places() -> None:
    content = minimal()["content"]
    other = {"id": "b", "title": "Khác", "lead": "Sở Y tế."}
    before = {n.path for n in laid_out(content=[*content, other]).nodes()}
    after = {n.path for n in laid_out(content=[other, *content]).nodes()}
    assert before == after
    assert "content.b.lead" in before


def test_provenance_is_that_of_the_nearest_source() -> None:
    made = laid_out(
        source={"status": "reconstructed"},
        document__source={"status": "official"},
        purpose=[
            {"text": "x", "source": {"status": "official", "verbatim": "false"}, "items": ["y"]}
        ],
    )
    counts = made.provenance()
    assert counts["paraphrased"] == 2
    assert counts["official"] == 3  # symbol, title, subject
    assert counts.total() == sum(1 for _ in made.texts())
    assert Counter(n.source.status for n in made.nodes())["reconstructed"] > 5


@pytest.mark.parametrize(
    ("number", "numeral"),
    [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (19, "XIX"), (38, "XXXVIII")],
)
def test_roman(number: int, numeral: str) -> None:
    assert roman(number) == numeral
