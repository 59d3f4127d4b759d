"""`kehoach import` as its users meet it."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest

from kehoach.cli import main
from kehoach.source.document import load
from tests.conftest import PLANS, ROOT
from tests.ingest.paper import plain_text, said, wrapped_text


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the published plans, and the text of one as it comes out of a PDF."""
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    (tmp_path / "langson.txt").write_bytes(wrapped_text(published(), "KẾ HOẠCH"))
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    return tmp_path


def published() -> list[str]:
    """Return the paragraphs of the plan of Lạng Sơn as they were published."""
    return (ROOT / "tests" / "golden" / "langson.txt").read_text(encoding="utf-8").splitlines()


def changed_lines(before: str, after: str) -> list[str]:
    """Return the lines that differ, with their sign."""
    compared = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in compared if line[:1] in "+-"]


def test_a_text_becomes_a_plan_that_builds_and_passes(workspace: Path, capsys) -> None:
    assert main(["import", "langson.txt", "-o", "plans/moi.yaml"]) == 0
    said_first = capsys.readouterr()
    assert said_first.out == "plans/moi.yaml\n"
    assert "100%" in said_first.err
    found, expected = (
        load(workspace / "plans" / f"{name}.yaml").plan for name in ("moi", "langson")
    )
    assert found.id == "moi"
    assert said(found) == said(expected)
    assert main(["build", "plans/moi.yaml"]) == 0
    capsys.readouterr()
    assert main(["check", "plans/moi.yaml", "--select", "S", "--fail-on", "error"]) == 0


def test_without_a_target_the_plan_is_printed_and_nothing_written(workspace: Path, capsys) -> None:
    before = sorted(workspace.rglob("*"))
    assert main(["import", "langson.txt"]) == 0
    printed = capsys.readouterr().out
    assert sorted(workspace.rglob("*")) == before
    (workspace / "in.yaml").write_text(printed, encoding="utf-8")
    assert load(workspace / "in.yaml").plan.id == "langson"


def test_a_plan_that_is_there_is_not_overwritten(workspace: Path, capsys) -> None:
    target = workspace / "plans" / "langson.yaml"
    before = target.read_bytes()
    assert main(["import", "langson.txt", "-o", "plans/langson.yaml"]) == 2
    assert "U036" in capsys.readouterr().err
    assert target.read_bytes() == before
    assert main(["import", "langson.txt", "-o", "plans/langson.yaml", "--force"]) == 0
    assert target.read_bytes() != before


def test_an_update_changes_the_words_and_nothing_else(workspace: Path) -> None:
    """Ids, links, comments and layout of the plan file stay; two words of the text have changed."""
    target = workspace / "plans" / "langson.yaml"
    before = target.read_text(encoding="utf-8")
    lines = [
        line.replace("từ năm 2026.", "từ quý II năm 2026.", 1)
        if line == "- Thời gian thực hiện: từ năm 2026."
        else line
        for line in published()
    ]
    (workspace / "langson.txt").write_bytes(wrapped_text(lines, "KẾ HOẠCH"))
    assert main(["import", "langson.txt", "-o", "plans/langson.yaml", "--update"]) == 0
    after = target.read_text(encoding="utf-8")
    assert changed_lines(before, after) == [
        "-     timeline: từ năm 2026.",
        "+     timeline: từ quý II năm 2026.",
        "-     timeline: từ năm 2026.",
        "+     timeline: từ quý II năm 2026.",
    ]


def test_an_update_of_reconstructed_words_says_that_they_still_count_as_such(
    workspace: Path, capsys
) -> None:
    target = workspace / "plans" / "langson.yaml"
    text = target.read_text(encoding="utf-8")
    command = ["import", "langson.txt", "-o", "plans/langson.yaml", "--update"]
    assert main(command) == 0
    assert "reconstructed" not in capsys.readouterr().err
    target.write_text(
        text.replace("status: official", "status: reconstructed", 1), encoding="utf-8"
    )
    assert main(command) == 0
    assert "plans/langson.yaml vẫn ghi source là reconstructed" in capsys.readouterr().err
    assert "status: reconstructed" in target.read_text(encoding="utf-8")


def test_an_update_with_the_same_text_changes_nothing(workspace: Path) -> None:
    target = workspace / "plans" / "langson.yaml"
    before = target.read_bytes()
    assert main(["import", "langson.txt", "-o", "plans/langson.yaml", "--update"]) == 0
    assert target.read_bytes() == before


@pytest.mark.parametrize("name", PLANS)
def test_a_built_file_comes_back_to_the_byte(workspace: Path, name: str) -> None:
    assert main(["build", name]) == 0
    first = (workspace / "build" / f"{name}.docx").read_bytes()
    (workspace / "back").mkdir()
    assert main(["import", f"build/{name}.docx", "-o", f"back/{name}.yaml"]) == 0
    assert said(load(workspace / "back" / f"{name}.yaml").plan) == said(
        load(workspace / "plans" / f"{name}.yaml").plan
    )
    assert main(["build", f"back/{name}.yaml", "-o", "again"]) == 0
    assert (workspace / "again" / f"{name}.docx").read_bytes() == first


def test_links_are_proposed_as_comments_and_accepted_by_hand(workspace: Path, capsys) -> None:
    command = ["import", "langson.txt", "-o", "plans/moi.yaml", "--covers", "qd-153-ttg"]
    assert main(command) == 0
    assert "0," in capsys.readouterr().err
    target = workspace / "plans" / "moi.yaml"
    text = target.read_text(encoding="utf-8")
    document = load(target)
    assert document.plan.parent == "qd-153-ttg"
    assert not any(task.covers for task in document.plan.content)
    target.write_text(text.replace("# covers: [", "covers: ["), encoding="utf-8")
    expected = load(workspace / "plans" / "langson.yaml").plan
    found = load(target).plan
    right = 0
    for one, other in zip(found.content, expected.content, strict=True):
        right += {link.task for link in one.covers} <= {link.task for link in other.covers}
        assert one.covers
        assert all(link.fingerprint for link in one.covers)
    assert right == len(expected.content)


def test_a_doubt_stands_in_the_file_and_is_found_by_check(workspace: Path, capsys) -> None:
    """The text has lost the line of the number, so that its symbol is only assumed."""
    assert main(["import", "langson.txt", "-o", "plans/moi.yaml"]) == 0
    text = (workspace / "plans" / "moi.yaml").read_text(encoding="utf-8")
    doubts = load(workspace / "plans" / "moi.yaml").plan.doubts
    assert doubts
    assert text.count("# NGHI VẤN: ") == len(doubts)
    capsys.readouterr()
    main(["check", "plans/moi.yaml", "--format", "concise", "--select", "S"])
    assert capsys.readouterr().out.count("S021") == len(doubts)


@pytest.mark.parametrize(
    ("name", "raw", "code"),
    [
        ("trong.txt", b"", "U034"),
        ("cu.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "W902"),
        ("anh.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "U04"),
        ("zip.docx", b"PK\x03\x04" + bytes(100), "W9"),
        ("khac.txt", plain_text(["Một dòng chữ.", "Một dòng nữa."]), "U034"),
    ],
)
def test_what_is_no_plan_is_refused_and_nothing_written(
    workspace: Path, capsys, name: str, raw: bytes, code: str
) -> None:
    (workspace / name).write_bytes(raw)
    assert main(["import", name, "-o", "plans/moi.yaml"]) == 2
    assert f"[{code}" in capsys.readouterr().err
    assert not (workspace / "plans" / "moi.yaml").exists()
