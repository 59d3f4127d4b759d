"""What the page tells is what `kehoach check`, `build` and `diff` tell, and it knows its inputs."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kehoach.cli import main
from kehoach.finding import Finding
from kehoach.report.text import hint_of, message_of
from kehoach.report.words import Words
from kehoach.view.look import Look, look
from kehoach.view.panel import state_of
from tests.conftest import PLANS
from tests.support.workspace import change, publish

VI = Words("vi")


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the published plans."""
    publish(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def checked(capsys, name: str) -> list[Any]:
    capsys.readouterr()
    main(["check", f"plans/{name}.yaml", "--format", "json", "--no-cache"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    keys = ("code", "severity", "line", "column", "address", "node", "message", "hint")
    return [tuple(one[key] for key in keys) for one in findings]


def told(finding: Finding) -> Any:
    place = finding.place
    assert place is not None
    return (
        *(finding.code, finding.severity, place.line, place.column, finding.address),
        *(finding.node or None, message_of(finding, VI), hint_of(finding, VI) or None),
    )


def seen(name: str) -> Look:
    return look(Path("plans") / f"{name}.yaml")


BASELINE = '{"schema": 1, "accepted": {"plans/sonla.yaml": {"N007": {"document.subject": 1}}}}'


@pytest.mark.parametrize("name", PLANS)
@pytest.mark.parametrize(
    "settings",
    [
        "",
        'ignore = ["S", "L004"]',
        'select = ["N"]\n[plan-ignore]\nsonla = ["N007"]',
        'baseline = "known.json"\nresults = "off"',
    ],
)
def test_findings_are_those_of_check(workspace: Path, capsys, name: str, settings: str) -> None:
    (workspace / "kehoach.toml").write_text(settings, encoding="utf-8")
    (workspace / "known.json").write_text(BASELINE, encoding="utf-8")
    assert [*map(told, seen(name).findings)] == checked(capsys, name)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    title:", "    titel:"),
        ("level: province", "level: [province"),
        ("id: sonla", "id: sonla\nid: sonla"),
        ("parent: qd-153-ttg", "parent: not-there"),
        ("funding:", "nothing:"),
    ],
)
def test_findings_of_a_broken_plan_are_those_of_check(
    workspace: Path, capsys, old: str, new: str
) -> None:
    change(workspace / "plans/sonla.yaml", old, new)
    found = seen("sonla")
    assert [*map(told, found.findings)] == checked(capsys, "sonla") != []
    assert (found.printed is None) == ("not-there" not in new)


def test_a_template_at_fault_is_told_beside_what_check_finds(workspace: Path, capsys) -> None:
    (workspace / "templates").mkdir()
    bad = '{% extends "kehoach/plan.xml.j2" %}{% block closing %}{{ oops }}{% endblock %}'
    (workspace / "templates/plan.xml.j2").write_text(bad, encoding="utf-8")
    found = seen("langson")
    assert found.printed is None
    assert [one.code[0] for one in found.findings][-1] == "T"
    assert [*map(told, found.findings[:-1])] == checked(capsys, "langson")


def test_a_template_that_has_changed_is_read_anew(workspace: Path) -> None:
    def sheet() -> str:
        printed = seen("langson").printed
        assert printed is not None
        return str(printed.sheet)

    before = sheet()
    (workspace / "templates").mkdir()
    template = workspace / "templates/plan.xml.j2"
    for words in ("LẦN MỘT", "LẦN HAI"):
        block = (
            f'{{% block closing %}}<p style="NoiDung">{words}</p>{{{{ super() }}}}{{% endblock %}}'
        )
        template.write_text(f'{{% extends "kehoach/plan.xml.j2" %}}{block}', encoding="utf-8")
        assert words in sheet()
    template.unlink()
    assert sheet() == before


@pytest.mark.parametrize(
    ("settings", "code"),
    [('ignore = ["Z999"]', "U025"), ("x = 1", "U022"), ("=", "U021"), ('baseline = "no"', "U002")],
)
def test_settings_that_check_refuses_are_refused(
    workspace: Path, capsys, settings: str, code: str
) -> None:
    (workspace / "kehoach.toml").write_text(settings, encoding="utf-8")
    found = seen("langson")
    assert [one.code for one in found.refused] == [code]
    # The sheet does not rest on them.
    assert found.printed is not None
    assert main(["check", "langson"]) == 2
    assert f"[{code}]" in capsys.readouterr().err
    assert state_of(found, found.printed, VI)["stale"] is False


@pytest.mark.parametrize("name", ["langson", "sonla"])
def test_coverage_is_that_of_diff(workspace: Path, capsys, name: str) -> None:
    main(["diff", name, "--format", "json"])
    expected = [
        (one["id"], one["right"]["status"], tuple(one["right"]["by"]))
        for one in json.loads(capsys.readouterr().out)["coverage"]
    ]
    found = seen(name).coverage
    assert found is not None
    assert [(one.id, one.right.status, one.right.by) for one in found] == expected != []
    assert workspace.is_dir()


def test_an_unanswered_task_is_shown(workspace: Path) -> None:
    change(workspace / "plans/sonla.yaml", "covers: [", "covers: [] # [")
    state = state_of(found := seen("sonla"), found.printed, VI)
    assert "chưa có" in state["panel"] or "một phần" in state["panel"]
    assert "Đã bao quát đủ 5 trong 6" in state["panel"]
    assert "6 trong 6 nhiệm vụ của qd-153-ttg là câu chữ dựng lại" in state["panel"]


def test_what_is_shown_is_the_file_that_build_makes(workspace: Path) -> None:
    assert main(["build", "langson", "-o", "out"]) == 0
    printed = seen("langson").printed
    assert printed is not None
    assert printed.raw == (workspace / "out/langson.docx").read_bytes()


def test_all_that_the_page_rests_on_is_followed(workspace: Path) -> None:
    (workspace / "kehoach.toml").write_text('baseline = "known.json"', encoding="utf-8")
    (workspace / "known.json").write_text(BASELINE, encoding="utf-8")
    (workspace / "templates/sonla").mkdir(parents=True)
    override = workspace / "templates/sonla/plan.xml.j2"
    override.write_text('{% extends "kehoach/plan.xml.j2" %}', encoding="utf-8")
    followed = {one.absolute() for one in seen("sonla").followed}
    assert followed >= {
        *(workspace / "plans" / f"{name}.yaml" for name in ("sonla", "qd-153-ttg")),
        *(workspace / name for name in ("kehoach.toml", "pyproject.toml", "known.json")),
        *(workspace / "templates", override.parent, override, workspace / "plans"),
    }
    assert len(followed) < 60


def test_a_file_that_is_gone_is_told_and_the_last_sheet_stays(workspace: Path) -> None:
    before = seen("langson").printed
    (workspace / "plans/langson.yaml").unlink()
    found = seen("langson")
    assert [one.code for one in found.refused] == ["U002"]
    state = state_of(found, before, VI)
    assert state["stale"] is True
    assert before is not None
    assert state["sheet"] == before.sheet.html
    assert "bản gần nhất không có lỗi" in state["panel"]
    assert "Đạt" not in state["panel"]


def marked(state: dict[str, Any], code: str, node: str) -> set[str]:
    """Return the paragraphs that have a mark for findings of a rule at a node."""
    wanted = re.compile(rf"{code}-\d+-{re.escape(node)}")
    return {
        id_ for id_, those in state["marks"].items() for key, _ in those if wanted.fullmatch(key)
    }


@pytest.mark.parametrize("name", ["langson", "sonla"])
@pytest.mark.usefixtures("workspace")
def test_findings_lead_to_the_paragraph_that_prints_their_node(name: str) -> None:
    found = seen(name)
    assert found.printed is not None
    state = state_of(found, found.printed, VI)
    assert len(found.findings) > 10
    for one in found.findings:
        assert marked(state, one.code, one.node) == {found.printed.sheet.anchors[one.node]}


def test_findings_without_a_paragraph_lead_to_the_nearest_or_to_none(workspace: Path) -> None:
    change(workspace / "plans/sonla.yaml", "parent: qd-153-ttg", "parent: not-there")
    found = seen("sonla")
    assert found.printed is not None
    sheet = found.printed.sheet
    (lost,) = (one for one in found.findings if one.code == "P001")
    assert marked(state_of(found, found.printed, VI), "P001", lost.node) == set()
    whole = replace(lost, node="document")
    tasks = [node for node in sheet.anchors if re.fullmatch(r"content\.[a-z-]+", node)]
    assert tasks != []
    found.findings = [replace(lost, node=f"{tasks[0]}.nothing.of-that-name"), whole]
    state = state_of(found, found.printed, VI)
    assert marked(state, "P001", f"{tasks[0]}.nothing.of-that-name") == {sheet.anchors[tasks[0]]}
    assert marked(state, "P001", "document") == {sheet.leading["document"]}
