"""What one slip does to the rest of the plan: nothing."""

from __future__ import annotations

import pytest

from kehoach.plan.model import Plan
from kehoach.source.decode import decode
from kehoach.source.document import _STAND_INS, validate
from kehoach.source.parse import parse
from kehoach.source.tree import Node
from tests.source.cases import MINIMAL, case, changed, told


def test_the_stand_ins_are_a_plan_and_no_more() -> None:
    required = {
        field.alias or name for name, field in Plan.model_fields.items() if field.is_required()
    }
    assert set(_STAND_INS) == required
    plan, faults = validate(_STAND_INS)
    assert plan is not None
    # What else its form needs is never told of a stand-in.
    assert {fault.code for fault in faults} == {"M016"}


@pytest.mark.parametrize("key", sorted(_STAND_INS))
def test_a_required_key_at_fault_hides_nothing_else(key: str, tmp_path) -> None:
    path = tmp_path / "x.yaml"
    text = changed({"  - id: so-y-te": "  - id: tap-huan", "  - Như trên;": "  - [a]"})
    lines = text.splitlines()
    number = next(n for n, line in enumerate(lines) if line.startswith(f"{key}:"))
    end = next(
        (n for n in range(number + 1, len(lines)) if not lines[n].startswith(" ")), len(lines)
    )
    lines[number:end] = [f"{key}:", *[""] * (end - number - 1)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    wanted = [f"M007 {number + 1}:1", "M017 23:9", "M005 27:5"]
    if key in ("content", "organisation"):  # One of the two ids is gone with its part.
        wanted.remove("M017 23:9")
    assert told(path) == sorted(wanted, key=lambda one: int(one.split()[1].split(":")[0]))


def tree(text: str) -> Node:
    root = parse(decode("x.yaml", text.encode())).root
    assert root is not None
    return root


def test_every_value_knows_where_it_stands() -> None:
    text = decode("x.yaml", MINIMAL.encode())
    root = parse(text).root
    assert root is not None
    words = {
        ("id",): "mau",
        ("document", "title"): "KẾ HOẠCH",
        ("document", "symbol"): "KH-UBND",
        ("content", 0, "lead"): "Sở Y tế.",
        ("content", 0, "lead", "text"): "Sở Y tế.",
        ("funding", "paragraphs", 0): "Ngân sách nhà nước.",
        ("signature", "authority"): "[CHỦ TỊCH]",
        ("signature", "authority", 0): "CHỦ TỊCH",
        ("organisation", 0): "id: so-y-te\n    agency: Sở Y tế\n    text: Tổ chức thực hiện.",
    }
    for loc, said in words.items():
        start, end = root.find(loc)
        assert text.content[start:end] == said
    start, end = root.find(("document", "title"), at_key=True)
    assert text.content[start:end] == "title"
    assert root.present(("funding", "paragraphs", 0)) == ("funding",)


def test_what_is_taken_out_is_remembered() -> None:
    root = tree("a:\n  b: x\n  c: [y, z]\nd: e\n")
    root.at(("a", "b")).unread = True
    root.at(("a", "c", 0)).unread = True
    root.prune()
    assert root.data() == {"a": {"c": ["z"]}, "d": "e"}
    assert root.partial
    assert root.at(("a", "c")).partial
    assert not root.at(("d",)).partial
    assert root.knows(("a", "b"))
    assert not root.knows(("a", "x"))
    assert root.find(("a", "b"), at_key=True) == (5, 6)


def test_a_comment_is_no_part_of_a_value() -> None:
    text = decode("x.yaml", b"a:\n  - b: c  # d\n# e\n\nf: g\n")
    root = parse(text).root
    assert root is not None
    start, end = root.find(("a",))
    assert text.content[start:end] == "- b: c"


def test_a_file_of_a_case_is_what_the_row_says() -> None:
    row = {"name": "x", "expect": [], "change": {"id: mau": "id: Mẫu"}, "as": ["crlf", "bom"]}
    assert case(row).raw.startswith(b"\xef\xbb\xbfschema: 1\r\nid: M\xe1\xba\xabu\r\n")
    with pytest.raises(ValueError, match="not in list"):
        case({"name": "x", "expect": [], "change": {"no such line": "x"}})
    with pytest.raises(AssertionError):
        case({"name": "x", "expect": [], "swap": {"no such words": "x"}})
