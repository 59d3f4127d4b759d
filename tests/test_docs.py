"""What the documents say is there is there, and what is there is said."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from kehoach.cli import main
from kehoach.cli.app import COMMANDS
from kehoach.nd30 import decree
from kehoach.plan.model import TASK_FIELDS, Document, Plan
from kehoach.plan.outliner import outline
from kehoach.render import parse, render, template
from kehoach.report.findings import FORMATS
from kehoach.workspace import config
from tests.conftest import ROOT
from tests.generators import glyph_widths, published_findings
from tests.support.plans import minimal, plan_of

PAGES = [
    *sorted(ROOT.glob("*.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    ROOT / "benchmarks" / "README.md",
]
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)|<img src=\"([^\"]+)\"")


def dead_links(page: Path, text: str) -> list[str]:
    targets = [one or other for one, other in LINK.findall(text)]
    return [
        target
        for target in targets
        if not target.startswith("http") and not (page.parent / target).exists()
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    assert dead_links(page, page.read_text(encoding="utf-8")) == []


def test_a_dead_link_is_noticed() -> None:
    assert dead_links(ROOT / "README.md", "see [that](docs/nowhere.md)") == ["docs/nowhere.md"]


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    for page in folder.glob("0*.md"):
        assert f"({page.name})" in listed
        text = page.read_text(encoding="utf-8")
        for part in ("**Context.**", "**Decision.**", "**Rejected.**", "**Revisit when**"):
            assert part in text, (page.name, part)


def test_templates_page_names_all_that_templates_can_use() -> None:
    page = (ROOT / "docs" / "templates.md").read_text(encoding="utf-8")
    plan = plan_of(minimal())
    rules = decree()
    context = render._context(
        plan,
        outline(plan, rules.families["dash"]),
        render.Header(("A",), "B", verified=True),
        rules,
    )
    blocks = re.findall(
        r"{% block (\w+) %}", (ROOT / "templates/plan.xml.j2").read_text(encoding="utf-8")
    )
    names = [*(set(parse._CHILDREN) - {""}), *blocks, *context, *template._FILTERS]
    assert [name for name in names if f"`{name}`" not in page] == []


def test_guide_names_every_key_of_a_plan() -> None:
    guide = (ROOT / "docs" / "huong-dan" / "tep-ke-hoach.md").read_text(encoding="utf-8")
    keys = [field.alias or name for name, field in Plan.model_fields.items()]
    keys += [name for name in Document.model_fields if name != "source"]
    keys += TASK_FIELDS
    assert [key for key in keys if not re.search(rf"\b{key}\b", guide)] == []


def test_rules_page_is_that_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    """Write it again with: kehoach rule --all --format markdown > docs/huong-dan/quy-tac.md."""
    assert main(["rule", "--all", "--format", "markdown"]) == 0
    page = ROOT / "docs" / "huong-dan" / "quy-tac.md"
    assert capsys.readouterr().out == page.read_text(encoding="utf-8")


def test_findings_on_the_published_plans_are_those_of_the_page() -> None:
    """Write them again with: python -m tests.generators.published_findings."""
    text = published_findings.PAGE.read_text(encoding="utf-8")
    assert published_findings.page(text) == text
    assert published_findings.page(text.replace("S004", "S003", 1)) == text


def test_guide_names_every_setting() -> None:
    guide = (ROOT / "docs" / "huong-dan" / "soat-ke-hoach.md").read_text(encoding="utf-8")
    assert [key for key in config._KEYS if key not in guide] == []
    assert [name for name in FORMATS if f"`{name}`" not in guide] == []


def test_readme_names_every_command() -> None:
    # Their options stand in docs/reference/commands.md, which is made of the program.
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"kehoach {name}" not in readme] == []


def test_readme_has_exactly_two_set_up_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(re.findall(r"^```sh\n[^\n]+\n```$", readme, re.MULTILINE)) == 2


@pytest.mark.libreoffice
def test_glyph_widths_are_those_of_the_font() -> None:
    """Write them again with: python tests/generators/glyph_widths.py FOLDER-OF-TINOS."""
    listed = subprocess.run(
        ["fc-list", "Tinos", "file"], capture_output=True, text=True, check=True
    ).stdout
    folder = Path(listed.splitlines()[0].split(":")[0]).parent
    stored = (ROOT / "kehoach" / "docx" / "widths.json").read_text(encoding="utf-8")
    assert glyph_widths.text(folder) == stored
