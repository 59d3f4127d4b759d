"""The files for CI servers: what they say, and that every line of them works as it is pasted."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import yaml

from kehoach import __version__
from kehoach.cli import COMPLETING
from kehoach.cli.completion import SHELLS
from tests.share.conftest import Installed, plant_error, run, workspace
from tests.share.pages import PAGES, PLACES, TEMPLATES, as_pasted, page

WORKSPACE_PATHS = {"plans", "templates", "kehoach.toml"}


def text(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def read(name: str) -> Any:
    return yaml.safe_load(as_pasted(name))


def unsound(workflow: Any) -> list[str]:
    """Return what a workflow of GitHub may not be."""
    problems = []
    # YAML 1.1 reads the key `on` as true; GitHub does not.
    triggers = workflow[True]
    for event in ("pull_request", "push"):
        watched = {path.split("/")[0] for path in triggers[event]["paths"]}
        if not watched >= WORKSPACE_PATHS:
            problems.append(f"{event} does not watch {sorted(WORKSPACE_PATHS - watched)}")
    if workflow["permissions"] != {"contents": "read"}:
        problems.append("may do more than read")
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            if not re.fullmatch(r"actions/[\w-]+@v\d+", step.get("uses", "actions/x@v1")):
                problems.append(f"not pinned, or not GitHub's own: {step['uses']}")
            if "${{" in step.get("run", ""):
                problems.append("words of others in a shell")
    return problems


def test_workflow_is_pinned_and_may_do_no_more_than_it_must() -> None:
    workflow = read("github.yml")
    assert unsound(workflow) == []
    assert workflow["env"]["KEHOACH"] == f"kehoach=={__version__}"
    workflow["permissions"] = "write-all"
    workflow[True]["push"]["paths"].remove("kehoach.toml")
    workflow["jobs"]["kehoach"]["steps"] += [
        {"uses": "someone/action@main"},
        {"run": "echo ${{ github.head_ref }}"},
    ]
    assert len(unsound(workflow)) == 4


def test_job_of_gitlab_is_pinned_and_keeps_its_reports() -> None:
    (job,) = read("gitlab.yml").values()
    assert job["variables"]["KEHOACH"] == f"kehoach=={__version__}"
    assert re.fullmatch(r"python:3\.\d+-slim", job["image"])
    (rule,) = job["rules"]
    assert {path.split("/")[0] for path in rule["changes"]} >= WORKSPACE_PATHS
    assert job["artifacts"]["when"] == "always"
    written = {line.split(" > ")[1].split()[0] for line in job["script"] if " > " in line}
    assert written == {*job["artifacts"]["reports"].values()}


def test_placeholder_stands_where_the_version_goes_and_nowhere_else() -> None:
    for name in PLACES:
        assert re.findall(r"\S*@VERSION@\S*", text(name)) == ["kehoach==@VERSION@"]
        assert "\t" not in text(name)
        assert text(name).endswith("\n")


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.name)
def test_pages_quote_the_files_as_they_are(file: Path) -> None:
    """Write them again with: python -m tests.share.pages."""
    text = file.read_text(encoding="utf-8")
    assert page(text) == text
    assert page(text.replace("contents: read", "contents: write")) == text


def environment_of(value: dict[str, Any]) -> dict[str, str]:
    return {key: str(one) for key, one in value.items()}


def run_workflow(folder: Path, installed: Installed, home: Path) -> tuple[int, dict[str, str]]:
    """Run the steps as GitHub does: after one has failed, only those that say so."""
    workflow = read("github.yml")
    environment = installed.environment(home, **environment_of(workflow["env"]))
    told: dict[str, str] = {}
    code = 0
    for step in workflow["jobs"]["kehoach"]["steps"]:
        if "run" not in step or (code and "cancelled()" not in step.get("if", "")):
            continue
        done = run("bash", "-e", "-c", step["run"], folder=folder, environment=environment)
        told[step["name"]] = done.stdout + done.stderr
        code = code or done.returncode
    return code, told


def run_job(folder: Path, installed: Installed, home: Path) -> tuple[int, str]:
    """Run the script as GitLab does: all lines in one shell."""
    (job,) = read("gitlab.yml").values()
    environment = installed.environment(home, **environment_of(job["variables"]))
    script = "\n".join(job["script"])
    done = run("bash", "-eo", "pipefail", "-c", script, folder=folder, environment=environment)
    return done.returncode, done.stdout + done.stderr


def test_workflow_runs_and_keeps_the_word_files(installed: Installed, tmp_path: Path) -> None:
    folder = workspace(tmp_path / "w")
    code, told = run_workflow(folder, installed, tmp_path)
    assert code == 0, told
    assert "::error" not in told["Soát kế hoạch"]
    assert "::warning file=plans/langson.yaml,line=" in told["Soát kế hoạch"]
    pattern = read("github.yml")["jobs"]["kehoach"]["steps"][-1]["with"]["path"]
    kept = sorted(file.name for file in folder.glob(pattern))
    assert kept == ["langson.docx", "qd-153-ttg.docx"]
    # The package holds the scripts as well.
    for shell in SHELLS:
        program = str(installed.programs / "kehoach")
        done = run(program, "completion", shell, folder=folder)
        assert COMPLETING in done.stdout, done.stderr


def test_workflow_shows_an_error_at_its_line_and_still_builds_the_others(
    installed: Installed, tmp_path: Path
) -> None:
    folder = workspace(tmp_path / "w")
    line = plant_error(folder)
    code, told = run_workflow(folder, installed, tmp_path)
    assert code == 1
    assert f"::error file=plans/langson.yaml,line={line}," in told["Soát kế hoạch"]
    assert [file.name for file in (folder / "build").iterdir()] == ["qd-153-ttg.docx"]


def test_job_of_gitlab_runs_and_keeps_everything(installed: Installed, tmp_path: Path) -> None:
    folder = workspace(tmp_path / "w")
    code, told = run_job(folder, installed, tmp_path)
    assert code == 0, told
    issues = json.loads((folder / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    assert {issue["location"]["path"] for issue in issues} <= {
        "plans/langson.yaml",
        "plans/qd-153-ttg.yaml",
    }
    assert ElementTree.parse(folder / "junit.xml").getroot().tag == "testsuites"
    kept = sorted(file.name for file in folder.glob("build/*.docx"))
    assert kept == ["langson.docx", "qd-153-ttg.docx"]


def test_job_of_gitlab_fails_for_an_error_and_has_it_in_its_reports(
    installed: Installed, tmp_path: Path
) -> None:
    folder = workspace(tmp_path / "w")
    line = plant_error(folder)
    code, told = run_job(folder, installed, tmp_path)
    assert code == 1
    assert f"plans/langson.yaml:{line}:" in told
    issues = json.loads((folder / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    majors = [one for one in issues if one["severity"] == "major"]
    assert {one["location"]["positions"]["begin"]["line"] for one in majors} == {line}
    failures = ElementTree.parse(folder / "junit.xml").getroot().findall(".//failure")
    assert [one for one in failures if one.get("type") == "error"]


def test_job_that_cannot_work_says_so(installed: Installed, tmp_path: Path) -> None:
    folder = tmp_path / "w"
    folder.mkdir()
    assert run_workflow(folder, installed, tmp_path)[0] == 2
    assert run_job(folder, installed, tmp_path)[0] == 2
