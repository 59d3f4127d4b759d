"""The files around the plans: what they hold, and for which servers they are made."""

from __future__ import annotations

import json
import subprocess
import tomllib
from pathlib import Path

import pytest

from kehoach import __version__
from kehoach.check.settings import Settings
from kehoach.finding import Refused
from kehoach.start.workspace import FORGES, files, forges_of
from kehoach.workspace import config

SCHEMA = "plan-9.9.schema.json"


def made(**given: object) -> dict[str, bytes]:
    forges = given.pop("forges", FORGES)
    return {path.as_posix(): raw for path, raw in files(SCHEMA, forges, **given)}  # type: ignore[arg-type]


def test_all_that_a_workspace_has() -> None:
    assert {*made()} == {
        "kehoach.toml",
        ".vscode/settings.json",
        ".vscode/extensions.json",
        ".editorconfig",
        ".gitattributes",
        ".gitignore",
        ".github/workflows/kehoach.yml",
        ".gitlab-ci.yml",
    }
    assert "kehoach.toml" not in made(settings=False)
    assert {*made()} - {*made(forges=("gitlab",))} == {".github/workflows/kehoach.yml"}
    assert {*made()} - {*made(forges=())} == {".github/workflows/kehoach.yml", ".gitlab-ci.yml"}


def test_every_blank_is_filled_in_and_every_line_ends_alike() -> None:
    for path, raw in made().items():
        assert b"@VERSION@" not in raw, path
        assert b"@SCHEMA@" not in raw, path
        assert b"\r" not in raw, path
        assert raw.endswith(b"\n"), path
    for path in (".github/workflows/kehoach.yml", ".gitlab-ci.yml"):
        assert __version__.encode() in made()[path]


def without_marks(text: str) -> str:
    """Return the settings as they are when the mark before each key is taken away."""
    return "\n".join(
        line[1:]
        if line.startswith("#") and not line.startswith(("# ", "#\n")) and line != "#"
        else line
        for line in text.splitlines()
    )


def test_the_settings_are_all_there_and_say_nothing_yet(tmp_path: Path) -> None:
    text = made()["kehoach.toml"].decode()
    assert tomllib.loads(text) == {}
    given = tomllib.loads(without_marks(text))
    assert {*given} == {*config._KEYS}
    path = tmp_path / "kehoach.toml"
    path.write_text(without_marks(text), encoding="utf-8")
    settings = config.read_config(path).settings((), ())
    usual = Settings()
    # What is shown as the usual is the usual.
    assert (settings.results, settings.tone, settings.law_citation) == (
        usual.results,
        usual.tone,
        usual.law_citation,
    )
    path.write_text(without_marks(text).replace("results", "result"), encoding="utf-8")
    with pytest.raises(Refused):
        config.read_config(path)


def test_editors_are_told_the_schema_and_that_words_are_vietnamese() -> None:
    settings = json.loads(made()[".vscode/settings.json"])
    assert settings["yaml.schemas"][f"./.kehoach/{SCHEMA}"] == ["plans/*.yaml", "plans/**/*.yaml"]
    assert settings["editor.unicodeHighlight.allowedLocales"] == {"vi": True}
    assert (settings["files.encoding"], settings["files.eol"]) == ("utf8", "\n")
    assert settings["[yaml]"]["editor.tabSize"] == 2
    # Nothing may touch the words when a file is saved.
    assert settings["yaml.format.enable"] is settings["[yaml]"]["editor.formatOnSave"] is False
    assert "files.trimTrailingWhitespace" not in settings
    assert json.loads(made()[".vscode/extensions.json"])["recommendations"]


def test_git_takes_the_files_as_they_are_meant(tmp_path: Path) -> None:
    def git(*arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        return done.stdout

    git("init", "-q")
    for name in (".gitattributes", ".gitignore"):
        (tmp_path / name).write_bytes(made()[name])
    told = git("check-attr", "eol", "binary", "--", "plans/a.yaml", "build/a.docx")
    assert "plans/a.yaml: eol: lf" in told
    assert "build/a.docx: binary: set" in told
    assert git("check-ignore", "build/a.docx", "~$ke-hoach.docx", "plans/a.yaml").split() == [
        "build/a.docx",
        "~$ke-hoach.docx",
    ]


@pytest.mark.parametrize(
    ("config_", "expected"),
    [
        ('[remote "origin"]\n\turl = git@github.com:so-y-te/ke-hoach.git\n', ("github",)),
        ('[remote "a"]\n\turl = https://gitlab.caobang.gov.vn/a/b.git\n', ("gitlab",)),
        ("\turl = https://github.com/a\n\turl = https://gitlab.com/a\n", FORGES),
        ("\turl = https://example.org/a\n", FORGES),
        ("\tnote = github\n", FORGES),
        ("\xff\x00", FORGES),
    ],
)
def test_the_servers_that_the_remotes_name(
    tmp_path: Path, config_: str, expected: tuple[str, ...]
) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "config").write_bytes(config_.encode("latin-1"))
    assert forges_of(tmp_path) == expected


def test_the_servers_without_a_repository_and_inside_one(tmp_path: Path) -> None:
    assert forges_of(tmp_path) == FORGES
    (tmp_path / ".git").mkdir()
    below = tmp_path / "below"
    below.mkdir()
    # A server reads such files at the top only.
    assert forges_of(below) == ()
    (below / ".git").write_text("gitdir: elsewhere", encoding="utf-8")
    assert forges_of(below) == FORGES
