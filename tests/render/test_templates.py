"""Templates: overridden whole or by the block, and every fault told at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from kehoach.compile import compile_plan
from kehoach.finding import Finding, Invalid
from kehoach.source.document import load
from tests.conftest import ROOT
from tests.golden.test_published import printed
from tests.support.plans import compiled, minimal

LANGSON = ROOT / "plans" / "langson.yaml"
EXTENDS = '{% extends "kehoach/plan.xml.j2" %}\n'


def build_with(folder: Path, template: str, name: str = "plan.xml.j2") -> list[str]:
    (folder / name).write_text(template, encoding="utf-8")
    return printed(compile_plan(load(LANGSON), (folder,)).raw)


def faults_with(folder: Path, template: str, name: str = "plan.xml.j2") -> tuple[Finding, ...]:
    with pytest.raises(Invalid) as caught:
        build_with(folder, template, name)
    return caught.value.findings


def test_one_block_is_overridden(tmp_path: Path) -> None:
    ours = build_with(
        tmp_path,
        EXTENDS
        + '{% block preamble %}<p style="NoiDung">DỰ THẢO LẦN 2</p>{{ super() }}{% endblock %}',
    )
    theirs = printed(compile_plan(load(LANGSON)).raw)
    assert [line for line in ours if line not in theirs] == ["DỰ THẢO LẦN 2"]
    assert len(ours) == len(theirs) + 1


def test_one_template_is_overridden(tmp_path: Path) -> None:
    macros = (ROOT / "templates" / "macros.xml.j2").read_text(encoding="utf-8")
    changed = macros.replace('<p style="NoiNhan">Nơi nhận:</p>', '<p style="NoiNhan">Nơi gửi:</p>')
    assert changed != macros
    assert "Nơi gửi:" in build_with(tmp_path, changed, "macros.xml.j2")


def test_templates_of_one_plan_go_before_those_of_all(tmp_path: Path) -> None:
    for folder, words in ((tmp_path / "one", "MỘT"), (tmp_path / "all", "MỌI")):
        folder.mkdir()
        block = f'{{% block bases %}}<p style="NoiDung">{words}</p>{{% endblock %}}'
        (folder / "plan.xml.j2").write_text(EXTENDS + block, encoding="utf-8")
    folders = (tmp_path / "one", tmp_path / "all")
    lines = printed(compile_plan(load(LANGSON), folders).raw)
    assert "MỘT" in lines
    assert "MỌI" not in lines


FAULTS = {
    "syntax": ("{% block preamble %}\n{{ plan. }}\n{% endblock %}", "T001", 3),
    "unknown tag": ("{% block preamble %}\n{% dance %}\n{% endblock %}", "T001", 3),
    "missing template": (
        '{% block preamble %}\n{% include "nothing.j2" %}{% endblock %}',
        "T002",
        3,
    ),
    "a number": (
        '{% block preamble %}\n<p style="NoiDung">{{ plan.parts | length }}</p>{% endblock %}',
        "T003",
        3,
    ),
    "nothing": (
        '{% block preamble %}\n<p style="NoiDung">{{ plan.attached_to }}</p>{% endblock %}',
        "T003",
        3,
    ),
    "a slice of words": (
        '{% block preamble %}\n<p style="NoiDung">{{ plan.subject.text[:9] }}</p>{% endblock %}',
        "T001",
        3,
    ),
    "a letter of words": (
        '{% block preamble %}\n<p style="NoiDung">{{ plan.subject.text[0] }}</p>{% endblock %}',
        "T003",
        3,
    ),
    "words joined": (
        '{% block preamble %}\n<p style="NoiDung">{{ plan.subject.text ~ "!" }}</p>{% endblock %}',
        "T001",
        3,
    ),
    "words joined to markup": (
        "{% block preamble %}\n{% set e %}{% endset %}{{ e + plan.subject.text }}{% endblock %}",
        "T001",
        3,
    ),
    "escaping switched off": (
        "{% block preamble %}\n{% autoescape false %}{{ plan.parts[0].label }}{% endautoescape %}{% endblock %}",
        "T001",
        3,
    ),
    "a header of one cell": (
        '{% block preamble %}\n<table kind="header"><tr><td></td></tr></table>{% endblock %}',
        "T013",
        3,
    ),
    "a brace without rows": (
        '{% block preamble %}\n<table kind="brace"></table>{% endblock %}',
        "T013",
        3,
    ),
    "a row without cells": (
        "{% block preamble %}\n<table><tr></tr></table>{% endblock %}",
        "T013",
        3,
    ),
    "widths of nothing": (
        '{% block preamble %}\n<table widths="0 0"><tr><td></td><td></td></tr></table>{% endblock %}',
        "T013",
        3,
    ),
    "unclosed element": (
        '{% block preamble %}\n<p style="NoiDung">x\n{% endblock %}',
        "T005",
        None,
    ),
    "bare ampersand": (
        '{% block preamble %}\n<p style="NoiDung">a & b</p>{% endblock %}',
        "T004",
        3,
    ),
    "unknown element": ("{% block preamble %}\n<h1>x</h1>{% endblock %}", "T005", 3),
    "misplaced element": ("{% block preamble %}\n<tr></tr>{% endblock %}", "T005", 3),
    "unknown attribute": (
        '{% block preamble %}\n<p style="NoiDung" size="3">x</p>{% endblock %}',
        "T006",
        3,
    ),
    "unknown style": ('{% block preamble %}\n<p style="Heading1">x</p>{% endblock %}', "T007", 3),
    "no style": ("{% block preamble %}\n<p>x</p>{% endblock %}", "T007", 3),
    "unknown kind": ('{% block preamble %}\n<table kind="big"></table>{% endblock %}', "T007", 3),
    "bad widths": (
        '{% block preamble %}\n<table widths="a b"><tr><td></td></tr></table>{% endblock %}',
        "T007",
        3,
    ),
    "rule under a table": (
        "{% block preamble %}\n<table><tr><td></td></tr></table><rule/>{% endblock %}",
        "T008",
        3,
    ),
    "stray words": ("{% block preamble %}\nlạc lõng{% endblock %}", "T009", 3),
    "flood": (
        "{% block preamble %}\n"
        + "{% for part in plan.parts %}" * 12
        + '<p style="NoiDung">'
        + "x" * 400
        + "</p>"
        + "{% endfor %}" * 12
        + "{% endblock %}",
        "T010",
        3,
    ),
    "a loop over numbers": (
        "{% block preamble %}\n{% for i in range(9) %}x{% endfor %}{% endblock %}",
        "T012",
        3,
    ),
    "private attribute": ("{% block preamble %}\n{{ plan.__class__ }}{% endblock %}", "T011", 3),
    "method of words": (
        "{% block preamble %}\n{{ plan.subject.text.upper() }}{% endblock %}",
        "T011",
        3,
    ),
    "mutation": ("{% block preamble %}\n{{ plan.parts.append(1) }}{% endblock %}", "T011", 3),
    "unknown filter": (
        "{% block preamble %}\n{{ plan.subject.text | safe }}{% endblock %}",
        "T001",
        3,
    ),
    "unknown name": ("{% block preamble %}\n{{ plann.subject }}{% endblock %}", "T012", 3),
    "unknown field": ("{% block preamble %}\n{{ plan.subject.txet }}{% endblock %}", "T012", 3),
    "division by zero": ("{% block preamble %}\n{{ 1 // 0 }}{% endblock %}", "T012", 3),
    "endless recursion": (
        "{% block preamble %}\n{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}{% endblock %}",
        "T012",
        3,
    ),
}


@pytest.mark.parametrize(("template", "code", "line"), FAULTS.values(), ids=FAULTS)
def test_fault_is_told_at_its_line(
    tmp_path: Path, template: str, code: str, line: int | None
) -> None:
    (finding,) = faults_with(tmp_path, EXTENDS + template)
    assert finding.code == code
    assert finding.place is not None
    if line is not None:
        assert finding.place.path.endswith(f"{tmp_path.name}/plan.xml.j2")
        assert finding.place.line == line


def test_fault_names_the_address_that_was_being_printed(tmp_path: Path) -> None:
    macros = (ROOT / "templates" / "macros.xml.j2").read_text(encoding="utf-8")
    template = macros.replace(
        "{{ node.mark }} {{ node.label }}:", "{{ node.mark }} {{ node.lable }}:"
    )
    assert template != macros
    (finding,) = faults_with(tmp_path, template, "macros.xml.j2")
    assert (finding.code, finding.address) == ("T012", "II.1.1")
    assert finding.params["nearest"] == "label"
    assert finding.place is not None
    assert "node.lable" in finding.place.source_line


LOSSES = {
    "a part is not printed": ("{% block closing %}{% endblock %}", {"V002"}),
    "the title is printed twice": (
        '{% block bases %}<p style="NoiDung">{{ plan.title.text }}</p>{% endblock %}',
        {"V003"},
    ),
    "parts change places": (
        "{% block preamble %}{% endblock %}"
        '{% block closing %}{{ super() }}<p style="NoiDung">{{ plan.preamble[0].text }}</p>{% endblock %}',
        {"V005"},
    ),
    "headings are not printed": (
        "{% import 'macros.xml.j2' as m with context %}{% block parts %}"
        "{% for part in plan.parts %}{{ m.below(part) }}{% endfor %}{% endblock %}",
        {"V008"},
    ),
    "words of the plan in a footer": (
        '{% block preamble %}{{ super() }}<footer><p style="CanhBao">{{ plan.title.text }}</p></footer>{% endblock %}',
        {"V003"},
    ),
}


@pytest.mark.parametrize(("template", "codes"), LOSSES.values(), ids=LOSSES)
def test_template_that_loses_or_repeats_words_builds_nothing(
    tmp_path: Path, template: str, codes: set[str]
) -> None:
    findings = faults_with(tmp_path, EXTENDS + template)
    assert {finding.code for finding in findings} == codes


def test_missing_words_are_named_at_their_line_in_the_plan(tmp_path: Path) -> None:
    (finding,) = faults_with(tmp_path, EXTENDS + LOSSES["a part is not printed"][0])
    assert finding.place is not None
    assert finding.place.path.endswith("langson.yaml")
    assert "closing" in finding.place.source_line
    assert str(finding.params["words"]).startswith("UBND tỉnh yêu cầu Thủ trưởng")


def test_an_attached_plan_of_a_commune_needs_no_place() -> None:
    changes = {
        "level": "commune",
        "document__form": "attached",
        "document__symbol": None,
        "document__issuer": ["ỦY BAN NHÂN DÂN", "PHƯỜNG KỲ LỪA"],
        "document__attached_to": "(Kèm theo Quyết định của Chủ tịch Ủy ban nhân dân phường)",
        "recipients": None,
        "signature": None,
    }
    assert compiled(minimal(**changes)).raw.startswith(b"PK")
