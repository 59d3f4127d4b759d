"""Three versions: as built, as the plan file stands now, as Word has it."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from docx.document import Document as Word

from kehoach.pull.pull import pull
from kehoach.pulled import Pulled
from kehoach.source.decode import SourceText
from kehoach.source.document import understand
from kehoach.source.graft import graft
from tests.pull.test_edits import HERE, LANGSON, edited, having, remove, say, typed_after

TIMELINE = "    timeline: từ năm 2026 và các năm tiếp theo.\n"


def merged(change: Callable[[Word], object], *replaced: tuple[str, str]) -> tuple[Pulled, str]:
    """Return what a Word file changes in a plan file that was edited as well, and its new text."""
    _, raw = edited(LANGSON, change)
    text = LANGSON.read_text(encoding="utf-8")
    for old, new in replaced:
        assert text.count(old) == 1
        text = text.replace(old, new)
    document = understand(LANGSON, SourceText("x.yaml", text))
    found = pull(HERE, raw, document)
    return found, graft(document, found.target)


def late(word: Word) -> None:
    say(having(word, "- Thời gian"), "- Thời gian thực hiện: quý IV.")


def test_changes_at_different_places_are_both_kept() -> None:
    found, text = merged(late, ("coordination: các cơ quan thông tấn", "coordination: cơ quan"))
    assert not found.conflicts
    assert [one.at.path for one in found.edits] == ["content.tuyen-truyen.timeline.text"]
    assert "coordination: cơ quan" in text
    assert "timeline: quý IV." in text


def test_the_same_change_on_both_sides_is_there_already() -> None:
    found, _ = merged(late, (TIMELINE, "    timeline: quý IV.\n"))
    assert (found.edits, found.conflicts) == ([], [])


def test_two_changes_of_one_place_are_a_conflict() -> None:
    found, text = merged(late, (TIMELINE, "    timeline: năm 2027.\n"))
    assert found.edits == []
    (conflict,) = found.conflicts
    assert conflict.at == ("II.1.4", "content.tuyen-truyen.timeline.text")
    assert (conflict.base, conflict.ours, conflict.theirs) == (
        "từ năm 2026 và các năm tiếp theo.",
        "năm 2027.",
        "quý IV.",
    )
    assert "timeline: năm 2027." in text


def test_what_one_side_took_out_and_the_other_changed_is_a_conflict() -> None:
    gone, text = merged(late, (TIMELINE, ""))
    assert [(one.ours, one.theirs) for one in gone.conflicts] == [("", "quý IV.")]
    assert "quý IV" not in text
    kept, text = merged(
        lambda word: remove(having(word, "- Thời gian")), (TIMELINE, "    timeline: năm 2027.\n")
    )
    assert [(one.ours, one.theirs) for one in kept.conflicts] == [("năm 2027.", "")]
    assert "timeline: năm 2027." in text


def test_items_added_on_both_sides_are_both_kept() -> None:
    found, text = merged(
        lambda word: typed_after(having(word, "- Tổ chức triển khai"), "- Của Word;"),
        ("\nrequirements:\n", "  - Của tệp kế hoạch;\n\nrequirements:\n"),
    )
    assert not found.conflicts
    assert "  - Của Word;\n" in text
    assert "  - Của tệp kế hoạch;\n" in text


def test_a_task_moved_in_word_and_changed_in_yaml() -> None:
    def change(word: Word) -> None:
        start = next(i for i, one in enumerate(word.paragraphs) if one.text.startswith("5. Công"))
        end = next(i for i, one in enumerate(word.paragraphs) if one.text.startswith("III."))
        goal = next(one for one in word.paragraphs if one.text.startswith("1. Tổ chức tuyên"))
        for one in word.paragraphs[start:end]:
            goal._p.addprevious(one._p)

    found, text = merged(change, ("title: Công tác kiểm tra, theo dõi", "title: Kiểm tra"))
    assert not found.conflicts
    assert [one.kind for one in found.edits] == ["moved"]
    assert text.index("title: Kiểm tra") < text.index("title: Tổ chức tuyên truyền")


def test_pulling_twice_changes_nothing_twice() -> None:
    def change(word: Word) -> None:
        late(word)
        typed_after(having(word, "- Tổ chức triển khai"), "- Của Word;")
        remove(having(word, "- Xác định rõ"))
        at = having(word, "3. Rà soát")
        at.insert_paragraph_before("3. Nhiệm vụ mới")
        at.insert_paragraph_before("- Cơ quan chủ trì: Sở Y tế.")
        having(word, "- Thời gian")._p.addnext(having(word, "- Cơ quan chủ trì")._p)

    _, raw = edited(LANGSON, change)
    document = understand(LANGSON, SourceText("x", LANGSON.read_text(encoding="utf-8")))
    once = graft(document, pull(HERE, raw, document).target)
    again = understand(LANGSON, SourceText("x", once))
    found = pull(HERE, raw, again)
    assert (found.edits, found.conflicts) == ([], [])
    assert graft(again, found.target) == once


def test_reordering_on_both_sides_is_a_conflict() -> None:
    text = LANGSON.read_text(encoding="utf-8")
    document = understand(LANGSON, SourceText("x", text))
    data: Any = deepcopy(document.root.data())
    data["purpose"].append(data["purpose"].pop(0))
    swapped = understand(LANGSON, SourceText("x", graft(document, data)))

    def change(word: Word) -> None:
        having(word, "- Tổ chức triển khai")._p.addprevious(having(word, "- Xác định rõ")._p)

    _, raw = edited(LANGSON, change)
    assert len(swapped.plan.purpose) == 3
    found = pull(HERE, raw, swapped)
    assert [one.at.path for one in found.conflicts] == ["purpose"]
    assert found.edits == []


def test_the_path_of_the_plan_file_does_not_matter() -> None:
    document, raw = edited(LANGSON, late)
    moved = understand(Path("khac.yaml"), document.text)
    assert pull(HERE, raw, moved).target == pull(HERE, raw, document).target
