"""The rooms of the package import each other in one direction only (pyproject.toml)."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run import-linter on the package in `folder`, without a cache."""
    code = "from importlinter.cli import lint_imports_command as run; run()"
    return subprocess.run(
        [sys.executable, "-c", code, "--no-cache"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_boundaries_hold() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("plan/text.py", "import kehoach.render.render"),
        ("render/render.py", "import kehoach.docx.package"),
        ("source/decode.py", "import kehoach.report.words"),
        ("docx/body.py", "import jinja2"),
        ("compile.py", "import rich"),
        ("check/rules/s003_task_without_lead.py", "import kehoach.source.document"),
        ("check/run.py", "import kehoach.report.words"),
        ("compile.py", "import kehoach.check.run"),
        ("report/findings/json.py", "import jinja2"),
        ("cli/lsp.py", "import pygls"),
        ("workspace/files.py", "import kehoach.view.look"),
    ],
)
def test_an_import_the_wrong_way_is_noticed(tmp_path: Path, module: str, line: str) -> None:
    shutil.copytree(ROOT / "kehoach", tmp_path / "kehoach")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    file = tmp_path / "kehoach" / module
    file.write_text(file.read_text(encoding="utf-8") + f"\n{line}\n", encoding="utf-8")
    assert lint(tmp_path).returncode == 1


def outside_cli(package: Path) -> list[str]:
    """Return where the package prints, exits or reads the environment outside `cli`."""
    forbidden = ("print(", "sys.exit", "os.environ", "os.getenv", "sys.std")
    return [
        f"{file.relative_to(package)}:{node.lineno}"
        for file in sorted(package.rglob("*.py"))
        if file.relative_to(package).parts[0] not in ("cli", "__main__.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call | ast.Attribute) and ast.unparse(node).startswith(forbidden)
    ]


def test_only_the_command_line_prints_exits_and_reads_the_environment(tmp_path: Path) -> None:
    assert outside_cli(ROOT / "kehoach") == []
    (tmp_path / "report").mkdir()
    (tmp_path / "report" / "x.py").write_text("print('x')\n", encoding="utf-8")
    assert outside_cli(tmp_path) == ["report/x.py:1"]


LIGHT = {
    "--version": {"pydantic", "yaml", "jinja2", "rich", "docx", "lxml", "importlib.metadata"},
    "--help": {"pydantic", "yaml", "jinja2", "rich", "docx", "lxml", "importlib.metadata"},
    "build": {
        *("rich", "docx", "lxml"),
        *("kehoach.plan.agency", "kehoach.plan.timeline", "kehoach.plan.reading"),
        *("kehoach.source.recover", "kehoach.source.faults"),
    },
    "check": {"rich", "docx", "lxml", "jinja2", "kehoach.check.word", "kehoach.docx"},
    "diff": {"rich", "docx", "lxml", "jinja2", "kehoach.docx", "kehoach.ingest"},
    "import": {
        *("rich", "docx", "lxml", "pypdfium2", "viparse"),
        *("kehoach.check", "kehoach.ingest.word", "kehoach.ingest.pdf"),
    },
    "copies": {
        *("rich", "docx", "lxml", "jinja2"),
        *("kehoach.docx", "kehoach.compare.compare", "kehoach.ingest"),
    },
    "init": {
        *("rich", "docx", "lxml", "jinja2"),
        *("kehoach.docx", "kehoach.check", "kehoach.compare", "kehoach.ingest"),
    },
    "completion": {"pydantic", "yaml", "jinja2", "rich", "docx", "lxml", "importlib.metadata"},
    "doctor": {"pydantic", "jinja2", "rich", "docx", "lxml", "kehoach.docx", "kehoach.check.run"},
    "lsp": {
        *("rich", "docx", "lxml", "jinja2"),
        *("kehoach.docx", "kehoach.compare", "kehoach.ingest", "kehoach.check.rules"),
    },
    "matrix": {"rich", "docx", "lxml", "jinja2", "kehoach.docx", "kehoach.report.matrix.xlsx"},
    "schema": {"rich", "docx", "lxml", "jinja2", "kehoach.docx", "kehoach.ingest"},
    "view": {"pydantic", "yaml", "jinja2", "rich", "docx", "lxml", "http.server", "kehoach.docx"},
}


def test_program_lets_no_plugin_take_part_in_validation() -> None:
    code = (
        "import os, sys; from kehoach import cli; cli._leave_out_plugins()\n"
        "import kehoach.plan.model as model; model.Source.model_validate({'status': 'official'})\n"
        "assert 'importlib.metadata' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


@pytest.mark.parametrize("command", LIGHT)
def test_no_command_imports_what_it_does_not_use(command: str, tmp_path: Path) -> None:
    named = {
        "build": ["build", "langson", "-o", str(tmp_path)],
        "check": ["check", "langson"],
        "diff": ["diff", "langson", "sonla"],
        "completion": ["completion", "bash"],
        "view": ["view", "--help"],  # without it, it runs until Ctrl-C
        "import": ["import", "tests/golden/langson.txt"],
        "init": ["init", "langson", "hong-phong", "-o", str(tmp_path)],
        "init-province": ["init", "caobang", "-o", str(tmp_path)],
    }
    arguments = named.get(command, [command])
    code = (
        "import sys; from kehoach.cli import main\n"
        f"assert main({arguments!r}) == 0\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=True,
    )
    assert LIGHT[command] & set(done.stderr.split()) == set()
