"""`kehoach schema`, and the line of plan files that names the schema."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from kehoach import __version__
from kehoach.cli import main
from kehoach.editor.schema import SCHEMA_FILE, modeline, outdated
from kehoach.editor.schema.modeline import named_in, repinned, version_of, with_modeline
from tests.conftest import PLANS, ROOT
from tests.support.workspace import publish

OLD = "plan-0.0.1.schema.json"
TARGET = Path(".kehoach") / SCHEMA_FILE
PINNED = modeline(f"../.kehoach/{SCHEMA_FILE}").encode()
MINIMAL = (ROOT / "tests" / "source" / "minimal.yaml").read_bytes()


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the published plans."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KEHOACH_LANG", "en")
    publish(tmp_path)
    return tmp_path


def enumerated(path: Path) -> str:
    return json.dumps(json.loads(path.read_text(encoding="utf-8"))["definitions"])


def test_it_is_printed_in_the_language_asked_for(capsys) -> None:
    assert main(["schema", "--lang", "en"]) == 0
    told = capsys.readouterr()
    assert json.loads(told.out)["title"] == "Plan"
    assert told.err == ""


def test_it_is_written_to_a_file(workspace: Path, capsys) -> None:
    assert main(["schema", "-o", "luoc-do/x.json"]) == 0
    assert capsys.readouterr().out == "luoc-do/x.json\n"
    assert json.loads(Path("luoc-do/x.json").read_text(encoding="utf-8"))["title"] == "Plan"
    assert main(["schema", "-o", "plans"]) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_a_workspace_gets_the_schema_with_its_tasks(workspace: Path, capsys) -> None:
    before = {path: path.read_bytes() for path in Path("plans").iterdir()}
    assert main(["schema", "--update"]) == 0
    told = capsys.readouterr()
    assert told.out == f"{TARGET.as_posix()}\n"
    assert "has the tasks of 3 plans" in told.err
    assert "3 plan files have no modeline" in told.err
    assert "tap-huan@" in enumerated(TARGET)
    assert {path: path.read_bytes() for path in Path("plans").iterdir()} == before
    first = TARGET.read_bytes()
    assert main(["schema", "--update"]) == 0
    assert TARGET.read_bytes() == first


def test_modelines_are_added_where_asked_for(workspace: Path, capsys) -> None:
    below = Path("plans/langson/xa.yaml")
    below.parent.mkdir()
    below.write_bytes(b"\xef\xbb\xbf" + MINIMAL.replace(b"\n", b"\r\n"))
    other = Path("plans/ghi-chu.yaml")
    other.write_bytes(b"a: 1\n")
    hidden = Path("plans/.nhap.yaml")
    hidden.write_bytes(MINIMAL)
    assert main(["schema", "--update", "--modeline"]) == 0
    told = capsys.readouterr()
    changed = ["plans/langson/xa.yaml", *(f"plans/{name}.yaml" for name in sorted(PLANS))]
    assert sorted(told.out.split()) == sorted([TARGET.as_posix(), *changed])
    line = modeline(f"../../.kehoach/{SCHEMA_FILE}").encode()
    assert below.read_bytes() == b"\xef\xbb\xbf" + line + b"\r\n" + MINIMAL.replace(b"\n", b"\r\n")
    published = (ROOT / "plans/langson.yaml").read_bytes()
    assert Path("plans/langson.yaml").read_bytes() == PINNED + b"\n" + published
    assert other.read_bytes() == b"a: 1\n"
    assert hidden.read_bytes() == MINIMAL
    assert main(["check", "langson", "--fail-on", "error"]) == 0
    capsys.readouterr()
    assert main(["schema", "--update", "--modeline"]) == 0
    assert capsys.readouterr().out == f"{TARGET.as_posix()}\n"


def test_modelines_and_schemas_of_other_versions_are_brought_up_to_date(
    workspace: Path, capsys
) -> None:
    Path(".kehoach").mkdir()
    Path(".kehoach", OLD).write_text("{}", encoding="utf-8")
    Path(".kehoach", "khac.json").write_text("{}", encoding="utf-8")
    path = Path("plans/mau.yaml")
    head = f"# Ghi chú\r\n\r\n# yaml-language-server:  $schema=../.kehoach/{OLD}  \r\n".encode()
    path.write_bytes(head + MINIMAL)
    foreign = Path("plans/khac.yaml")
    theirs = b"# yaml-language-server: $schema=https://example.org/plan-9.schema.json\n" + MINIMAL
    foreign.write_bytes(theirs)
    assert main(["schema", "--update"]) == 0
    told = capsys.readouterr()
    assert told.out.split() == [TARGET.as_posix(), "plans/mau.yaml"]
    assert path.read_bytes() == head.replace(OLD.encode(), SCHEMA_FILE.encode()) + MINIMAL
    assert foreign.read_bytes() == theirs
    assert sorted(one.name for one in Path(".kehoach").iterdir()) == ["khac.json", SCHEMA_FILE]
    for words in (
        f"Removed an old schema: .kehoach/{OLD}",
        "modeline of 1 plan",
        "plans/khac.yaml",
    ):
        assert words in told.err


def test_a_plan_that_cannot_be_read_is_told_and_left_out(workspace: Path, capsys) -> None:
    broken = Path("plans/sonla.yaml")
    broken.write_text("level: province\nid: [", encoding="utf-8")
    Path("plans/utf-16.yaml").write_bytes("level: province\nschema: 1\n".encode("utf-16"))
    assert main(["schema", "--update", "--modeline"]) == 0
    told = capsys.readouterr()
    assert "Could not read 1 plans" in told.err
    assert "  plans/sonla.yaml" in told.err
    assert "links-of-langson" in enumerated(TARGET)
    assert "links-of-sonla" not in enumerated(TARGET)
    assert broken.read_text(encoding="utf-8") == "level: province\nid: ["


def test_a_workspace_is_where_its_settings_are(workspace: Path, monkeypatch, capsys) -> None:
    Path("kehoach.toml").write_text("", encoding="utf-8")
    monkeypatch.chdir("plans")
    assert main(["schema", "--update"]) == 0
    assert (workspace / TARGET).is_file()
    assert not Path(".kehoach").exists()


def test_a_folder_that_is_no_workspace_gets_no_schema(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["schema", "--update", "--lang", "en"]) == 2
    assert "[U082]" in capsys.readouterr().err
    assert [*tmp_path.iterdir()] == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--modeline"], "--update"),
        (["--update", "-o", "x.json"], "not both"),
        (["-o", "plans/langson.yaml/x.json"], "plans/langson.yaml/x.json"),
        (["--updaet"], "--update"),
    ],
)
def test_what_cannot_be_done_is_refused(
    workspace: Path, capsys, arguments: list[str], told: str
) -> None:
    assert main(["schema", *arguments]) == 2
    error = capsys.readouterr().err
    assert told in error
    assert "Traceback" not in error
    assert not Path(".kehoach").exists()


@pytest.mark.parametrize(
    ("head", "named"),
    [
        ("# yaml-language-server: $schema=../x.json\n", "../x.json"),
        ("#  yaml-language-server : a $schema: ../x.json\r\n", "../x.json"),
        ("# $schema: ../x.json\r", "../x.json"),
        ("# Ghi chú\n\n   \n# yaml-language-server: $schema=../x.json\n", "../x.json"),
        ("%YAML 1.1\n# yaml-language-server: $schema=a\n---\n", "a"),
        ("# yaml-language-server: nothing\n", None),
        ("#yaml-language-server: $schema=../x.json\n", None),
        ("schema: 1\n# yaml-language-server: $schema=../x.json\n", None),
        ("", None),
    ],
)
def test_a_modeline_is_found_where_editors_look_for_it(head: str, named: str | None) -> None:
    for mark in (b"", b"\xef\xbb\xbf"):
        assert named_in(mark + head.encode() + MINIMAL) == named


def test_only_the_name_of_the_schema_changes() -> None:
    raw = b"\xef\xbb\xbf# a\r\n#\tyaml-language-server: $schema=old # b\r\n" + MINIMAL
    assert repinned(raw, "new") == raw.replace(b"=old", b"=new")
    assert repinned(MINIMAL, "new") == MINIMAL
    assert named_in(with_modeline(b"", "x")) == "x"


@pytest.mark.parametrize(
    ("schema", "version"),
    [
        (f"../.kehoach/{OLD}", "0.0.1"),
        (f"../../.kehoach/{SCHEMA_FILE}", __version__),
        (f".kehoach/{OLD}", "0.0.1"),
        (OLD, None),
        (f"https://example.org/.kehoach/{OLD}", None),
        ("../.kehoach/plan-.schema.json", None),
        ("../schemas/k8s.json", None),
    ],
)
def test_only_our_own_schemas_have_a_version(schema: str, version: str | None) -> None:
    assert version_of(schema) == version
    text = f"{modeline(schema)}\nschema: 1\n"
    assert outdated(text) == (None if version == __version__ else version)
    assert outdated("schema: 1\n") is None


def test_a_head_of_a_million_lines_takes_no_longer() -> None:
    begun = time.process_time()
    for raw in (b"# a\r\n" * 500_000, b"\r\n" * 2_000_000, b" " * 4_000_000, b"#" * 4_000_000):
        assert named_in(raw) is None
    assert time.process_time() - begun < 10
