"""Files that LibreOffice saved, edited, and settled."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest

from kehoach.compile import compile_plan
from kehoach.ingest.built import read_built
from kehoach.pull.pull import pull
from kehoach.source.graft import graft
from tests.docx.test_tracked import data_of, ends_changed, revised_langson
from tests.golden.test_published import printed
from tests.ingest.made import compile_
from tests.pull import office
from tests.pull.made import document_of, tracked
from tests.pull.test_edits import FILES, HERE, LANGSON, built, changed_lines
from tests.support import review

pytestmark = pytest.mark.libreoffice


def test_a_file_that_libreoffice_only_saved_pulls_nothing(tmp_path: Path) -> None:
    files = {str(path): built(path)[1] for path in FILES}
    saved = review.settled(files, review.NOTHING, tmp_path / "saved")
    for path in FILES:
        raw = saved[str(path)]
        assert raw != files[str(path)]
        found = pull(HERE, raw, built(path)[0])
        assert (found.edits, found.not_taken, found.conflicts) == ([], [], [])
        assert compile_(read_built(HERE, raw)) == compile_(built(path)[0].plan)


def test_edits_made_in_libreoffice_with_changes_recorded(tmp_path: Path) -> None:
    document, raw = built(LANGSON)
    commands = [
        office.record(),
        office.find("Xác định rõ nội dung công việc"),
        office.type_("Nêu rõ việc"),
        office.press("GoToEndOfPara"),
        office.press("InsertPara"),
        office.type_("- Mục mới;"),
        office.find("- Thời gian thực hiện: từ năm 2026"),
        office.press("EndOfParaSel"),
        office.press("Delete"),
    ]
    found = pull(HERE, office.edited(raw, commands, tmp_path / "edited"), document)
    assert [(one.kind, one.at.path) for one in found.edits] == [
        ("changed", "purpose.2.text"),
        ("added", "purpose.3"),
        ("removed", "content.tuyen-truyen.timeline"),
    ]
    assert all(one.by is not None and one.by.moment for one in found.edits)
    assert not found.not_taken
    assert changed_lines(document, graft(document, found.target)) == [
        "-    Xác định rõ nội dung công việc, tiến độ, thời hạn hoàn thành và phân công trách nhiệm cụ thể",
        "-    cho từng cơ quan, tổ chức, đơn vị có liên quan trong việc triển khai thi hành Luật Dân số.",
        "+    Nêu rõ việc, tiến độ, thời hạn hoàn thành và phân công trách nhiệm cụ thể cho từng cơ quan,",
        "+    tổ chức, đơn vị có liên quan trong việc triển khai thi hành Luật Dân số.",
        "+  - Mục mới;",
        "-    timeline: từ năm 2026 và các năm tiếp theo.",
    ]


def test_words_replaced_everywhere(tmp_path: Path) -> None:
    document, raw = built(LANGSON)
    commands = [office.replace("Sở Y tế", "Sở Sức khỏe")]
    found = pull(HERE, office.edited(raw, commands, tmp_path / "edited"), document)
    text = graft(document, found.target)
    assert not found.not_taken
    assert "Sở Y tế" in document.text.original.replace("# ", "")
    words = [line for line in text.splitlines() if not line.strip().startswith(("#", "origin"))]
    assert "Sở Y tế" not in " ".join(" ".join(words).split())


@pytest.mark.parametrize("change", [ends_changed, revised_langson])
def test_tracked_changes_that_libreoffice_accepted(change, tmp_path: Path) -> None:
    left, right = data_of("langson"), data_of("langson")
    change(right)
    right.pop("appendices", None)
    document = document_of(deepcopy(left))
    raw = tracked(document, document_of(right))
    settled = review.settled({"a": raw}, review.ACCEPT, tmp_path / "settled")["a"]
    for one in (raw, settled):
        found = pull(HERE, one, document)
        again = compile_(document_of(found.target).plan)
        assert printed(again) == printed(compile_plan(document_of(right)).raw)
