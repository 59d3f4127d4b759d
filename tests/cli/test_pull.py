"""`kehoach pull` as its users meet it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import jsonschema
import pytest
from docx.document import Document as Word

from kehoach.cli import main
from kehoach.report.words import Words
from tests.conftest import ROOT
from tests.pull.test_edits import having, say
from tests.support.workspace import publish

SCHEMA = json.loads((ROOT / "docs/schemas/pull.schema.json").read_text(encoding="utf-8"))
FILE = "build/langson.docx"
PLAN = Path("plans/langson.yaml")
VI = Words("vi")


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys) -> Path:
    """A folder with the plans, and a Word file built from one."""
    publish(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("KEHOACH_LANG", raising=False)
    monkeypatch.setenv("COLUMNS", "100")
    main(["build", "langson"])
    capsys.readouterr()
    return tmp_path


def edit(change: Callable[[Word], object]) -> None:
    word = docx.Document(FILE)
    change(word)
    word.save(FILE)


def joined(capsys) -> str:
    """Return what was printed, its lines joined."""
    return " ".join(capsys.readouterr().out.split())


def late(word: Word) -> None:
    say(having(word, "- Thời gian"), "- Thời gian thực hiện: quý IV.")


def told(capsys, *arguments: str) -> dict[str, Any]:
    main(["pull", FILE, "--format", "json", *arguments])
    report: dict[str, Any] = json.loads(capsys.readouterr().out)
    jsonschema.validate(report, SCHEMA)
    return report


def test_nothing_to_pull(capsys) -> None:
    before = PLAN.read_bytes()
    assert main(["pull", FILE, "--apply", "--exit-code"]) == 0
    assert VI("pull.nothing", file=FILE, plan=str(PLAN)) in joined(capsys)
    assert PLAN.read_bytes() == before
    assert told(capsys)["edits"] == []


def test_edits_are_shown_and_nothing_is_written(capsys) -> None:
    edit(late)
    before = PLAN.read_bytes()
    assert main(["pull", FILE]) == 0
    assert main(["pull", FILE, "--exit-code"]) == 1
    out = capsys.readouterr().out
    assert f"II.1.4 (content.tuyen-truyen.timeline.text) · {VI('pull.changed')}" in out
    assert "{+quý IV.+}" in out
    assert "--apply" in out
    assert PLAN.read_bytes() == before


def test_apply_writes_the_edits_alone(capsys) -> None:
    edit(late)
    before = PLAN.read_text(encoding="utf-8")
    assert main(["pull", FILE, "--apply"]) == 0
    assert VI("pull.applied", plan=str(PLAN)) in joined(capsys)
    old = "timeline: từ năm 2026 và các năm tiếp theo."
    assert PLAN.read_text(encoding="utf-8") == before.replace(old, "timeline: quý IV.", 1)
    assert main(["pull", FILE, "--exit-code"]) == 0
    assert main(["check", "langson"]) in (0, 1)


def test_comments_become_comments_once(capsys) -> None:
    def change(word: Word) -> None:
        run = having(word, "- Thời gian").runs[0]
        word.add_comment(run, "Đề nghị\nnêu rõ   quý.", "Nguyễn Văn A", "A")

    edit(change)
    report = told(capsys)
    assert [(one["address"], one["author"], one["text"]) for one in report["comments"]] == [
        ("II.1.4", "Nguyễn Văn A", "Đề nghị\nnêu rõ   quý.")
    ]
    assert main(["pull", FILE, "--apply"]) == 0
    lines = PLAN.read_text(encoding="utf-8").splitlines()
    at = next(i for i, line in enumerate(lines) if "Nguyễn Văn A" in line)
    assert lines[at].startswith("    # [Nguyễn Văn A, ")
    assert lines[at].endswith("] Đề nghị nêu rõ quý.")
    assert lines[at + 1].startswith("    timeline:")
    written = PLAN.read_bytes()
    assert main(["pull", FILE, "--apply"]) == 0
    assert PLAN.read_bytes() == written
    capsys.readouterr()
    assert told(capsys)["comments"] == []


def test_conflicts_are_left_to_the_user(capsys) -> None:
    edit(late)
    edit(lambda word: say(having(word, "1. Mục đích"), "1. Mục tiêu"))
    text = PLAN.read_text(encoding="utf-8")
    old = "timeline: từ năm 2026 và các năm tiếp theo."
    PLAN.write_text(text.replace(old, "timeline: năm 2027.", 1), encoding="utf-8")
    report = told(capsys)
    assert [(one["address"], one["plan"], one["word"]) for one in report["conflicts"]] == [
        ("II.1.4", "năm 2027.", "quý IV.")
    ]
    assert main(["pull", FILE, "--apply"]) == 1
    out = capsys.readouterr().out
    for code, words in (("base", "từ năm 2026"), ("ours", "năm 2027."), ("theirs", "quý IV.")):
        assert f"{VI(f'pull.{code}')}: {words}" in out
    written = PLAN.read_text(encoding="utf-8")
    assert "timeline: năm 2027." in written
    assert "purpose: Mục tiêu" in written
    assert "quý IV" not in written


def test_what_has_no_place_is_told(capsys) -> None:
    edit(lambda word: say(having(word, "CỘNG HÒA"), "CỘNG HOÀ"))
    report = told(capsys)
    assert [(one["reason"], one["after"]) for one in report["not_taken"]] == [("fixed", "CỘNG HOÀ")]
    assert main(["pull", FILE, "--apply"]) == 1
    assert VI("pull.why.fixed") in capsys.readouterr().out


def test_the_plan_is_named_or_found_by_its_id(capsys) -> None:
    edit(late)
    PLAN.rename("plans/khac.yaml")
    assert told(capsys)["plan"] == {"id": "langson", "path": "plans/khac.yaml"}
    Path("plans/khac.yaml").rename("khac.yaml")
    assert main(["pull", FILE]) == 2
    assert "U062" in capsys.readouterr().err
    assert told(capsys, "--plan", "khac.yaml")["plan"]["path"] == "khac.yaml"
    assert main(["pull", FILE, "--plan", "plans/sonla.yaml"]) == 2
    assert "U060" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["pull", "khong-co.docx"], "U002"),
        (["pull", "plans/langson.yaml"], "W901"),
        (["pull", FILE, "--format", "html"], "U024"),
        (["pull"], "U010"),
    ],
)
def test_what_cannot_be_pulled_is_refused(arguments: list[str], code: str, capsys) -> None:
    assert main(arguments) == 2
    assert code in capsys.readouterr().err


def test_in_english(capsys) -> None:
    edit(late)
    assert main(["--lang", "en", "pull", FILE]) == 0
    assert Words("en")("pull.apply", file=FILE) in joined(capsys)
