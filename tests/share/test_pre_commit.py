"""The hook for pre-commit, as a workspace uses it: a good plan is committed, a faulty one is not."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import yaml

from tests.conftest import ROOT
from tests.share.conftest import copy_tree, plant_error, run, workspace

ME = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Drafter"), ("EMAIL", "drafter@example.invalid"))
}


def test_a_good_plan_is_committed_and_a_faulty_one_is_not(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    environment = {
        **os.environ,
        **ME,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(home),
        "PRE_COMMIT_HOME": str(home / "pre-commit"),
        "KEHOACH_LANG": "en",
        "GIT_CONFIG_GLOBAL": os.devnull,
    }

    def git(folder: Path, *arguments: str) -> str:
        done = run("git", *arguments, folder=folder, environment=environment)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    tree = copy_tree(tmp_path / "tree")
    git(tree, "init", "--quiet")
    git(tree, "add", "--all")
    git(tree, "commit", "--quiet", "-m", "tree")

    folder = workspace(tmp_path / "workspace")
    hook = {"repo": str(tree), "rev": git(tree, "rev-parse", "HEAD")}
    config = {"repos": [{**hook, "hooks": [{"id": "kehoach-check"}]}]}
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    git(folder, "init", "--quiet")
    made = run("pre-commit", "install", folder=folder, environment=environment)
    assert made.returncode == 0, made.stdout
    git(folder, "add", "--all")
    made = run("git", "commit", "-m", "good", folder=folder, environment=environment)
    assert made.returncode == 0, made.stdout + made.stderr
    assert "kehoach check" in made.stdout + made.stderr

    line = plant_error(folder)
    git(folder, "add", "--all")
    made = run("git", "commit", "-m", "faulty", folder=folder, environment=environment)
    assert made.returncode == 1
    assert f"plans/langson.yaml:{line}:" in made.stdout + made.stderr
    assert git(folder, "log", "--format=%s") == "good"

    # What is no plan is none of its business.
    git(folder, "checkout", "--quiet", "HEAD", "--", "plans")
    (folder / "note.md").write_text("A note.\n", encoding="utf-8")
    git(folder, "add", "note.md")
    made = run("git", "commit", "-m", "note", folder=folder, environment=environment)
    assert "(no files to check)Skipped" in (made.stdout + made.stderr).replace(".", "")


def test_hook_checks_all_plans_whichever_has_changed() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["pass_filenames"] is False
    assert hook["entry"] == "kehoach check plans/**"
