"""`kehoach doctor`: what is there, what is not, what is wrong; each made so on purpose."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from kehoach import __version__
from kehoach.cli import main
from kehoach.cli.commands.complete import DOCTOR_FORMATS
from kehoach.cli.doctor import FORMATS
from kehoach.cli.letters import lacks_letters
from kehoach.cli.looks import machine
from kehoach.cli.looks.look import shown
from tests.conftest import ROOT

SCHEMA = json.loads((ROOT / "docs/schemas/doctor.schema.json").read_text(encoding="utf-8"))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one plan, in the folder of a user; no office is started."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("KEHOACH_SOFFICE", raising=False)
    monkeypatch.setattr(machine, "find_office", lambda _: None)
    monkeypatch.setattr(machine, "fonts", lambda _: ("Tinos",))
    put(tmp_path, "langson", "id: langson\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(folder: Path, name: str, text: str) -> Path:
    file = folder / "plans" / f"{name}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def looked(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Any]]:
    """Run the command, and return its exit code and what it found by id."""
    code = main(["doctor", "--format", "json"])
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith('{\n  "schema": 1,')
    document = json.loads(out)
    jsonschema.validate(document, SCHEMA)
    states = [one["state"] for one in document["checks"]]
    assert document["summary"] == {state: states.count(state) for state in document["summary"]}
    return code, {one["id"]: one for one in document["checks"]}


def test_all_is_told_and_nothing_is_wrong(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, found = looked(capsys)
    assert code == 0
    assert found["kehoach"]["value"] == __version__
    assert found["plans"]["value"] == 1
    assert found["office"]["state"] == "attention"
    assert "bad" not in {one["state"] for one in found.values()}
    assert all(one["hint"] for one in found.values() if one["state"] != "good")
    needed = {"kehoach", "python", "libraries", "pdf", "legacy", "lsp", "fonts", "git", "terminal"}
    assert needed <= {*found}
    assert str(folder) not in json.dumps(found)


def test_as_text_the_state_is_a_word_and_the_hint_follows(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert f"tốt: kehoach {__version__}" in out
    assert "\ncần xem: LibreOffice: không tìm thấy\n  Gợi ý: Chỉ cần khi" in out
    assert out.endswith("lỗi.\n")
    assert "\x1b" not in out
    put(folder, "other", "id: langson\n")
    assert main(["doctor", "--lang", "en"]) == 1
    out = capsys.readouterr().out
    assert "\nwrong: The id “langson” is that of 2 files: plans/langson.yaml, plans/other" in out


def test_workspace_that_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    _, found = looked(capsys)
    assert found["plans"]["state"] == "attention"
    assert "kehoach init" in found["plans"]["hint"]
    assert found["settings"]["state"] == "good"


def test_settings_are_named_and_faulty_ones_are_wrong(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "kehoach.toml").write_text('tone = "new"\n', encoding="utf-8")
    assert looked(capsys)[1]["settings"]["value"] == "~/kehoach.toml"
    (folder / "kehoach.toml").write_text("tone = \n", encoding="utf-8")
    code, found = looked(capsys)
    assert (code, found["settings"]["state"]) == (1, "bad")
    (folder / "kehoach.toml").unlink()
    (folder / "pyproject.toml").write_text('[tool.kehoach]\ntone = "new"\n', encoding="utf-8")
    assert looked(capsys)[1]["settings"]["value"] == "~/pyproject.toml"


@pytest.mark.parametrize(
    "line", ['id: "langson"', "id: langson  # one too many\r", "id: 'langson'"]
)
def test_one_id_of_two_plans_is_wrong(
    folder: Path, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    put(folder, "langson/other", f"schema: 1\n{line}\n")
    code, found = looked(capsys)
    assert (code, found["duplicate-id"]["value"]) == (1, "langson")


@pytest.mark.parametrize(("name", "id_"), [("con", "con"), ("x", "lpt1"), ("AUX/x", "x")])
def test_names_that_windows_cannot_have_are_wrong(
    folder: Path, name: str, id_: str, capsys: pytest.CaptureFixture[str]
) -> None:
    put(folder, name, f"id: {id_}\n")
    code, found = looked(capsys)
    assert (code, found["reserved-name"]["value"]) == (1, id_)


def test_plans_of_another_schema_are_to_be_looked_at(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line = "# yaml-language-server: $schema=../.kehoach/plan-{}.schema.json\nid: {}\n"
    put(folder, "now", line.format(__version__, "now"))
    assert "schema" not in looked(capsys)[1]
    put(folder, "then", line.format("0.0.1", "then"))
    code, found = looked(capsys)
    assert (code, found["schema"]["state"], found["schema"]["value"]) == (0, "attention", 1)
    assert "plans/then.yaml" in found["schema"]["message"]


def test_many_files_are_counted_and_few_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in range(20):
        put(folder, f"p{number:02}", "id: same\n")
    message = looked(capsys)[1]["duplicate-id"]["message"]
    assert "20" in message
    assert message.count(".yaml") == 5
    assert message.endswith("…")


def test_a_plan_that_cannot_be_read_is_wrong(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = put(folder, "closed", "id: closed\n").name
    opened = Path.open

    def refusing(file: Path, *given: Any, **more: Any) -> Any:
        if file.name == closed:
            raise PermissionError(13, "Permission denied")
        return opened(file, *given, **more)

    monkeypatch.setattr(Path, "open", refusing)
    code, found = looked(capsys)
    assert (code, found["unreadable"]["value"]) == (1, 1)


def test_a_cache_of_no_use_is_to_be_looked_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("KEHOACH_CACHE", str(folder / "file" / "cache"))
    code, found = looked(capsys)
    assert (code, found["cache"]["state"]) == (0, "attention")
    monkeypatch.setenv("KEHOACH_CACHE", "")
    assert looked(capsys)[1]["cache"]["state"] == "good"


def test_what_is_missing_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert folder.is_dir()
    monkeypatch.setattr(machine, "_version", lambda _: None)
    monkeypatch.setattr(machine, "fonts", lambda _: ())
    monkeypatch.setenv("PATH", "")
    code, found = looked(capsys)
    assert (code, found["libraries"]["state"]) == (1, "bad")
    for name in ("pdf", "legacy", "lsp", "fonts", "git"):
        assert found[name]["state"] == "attention"
    assert found["lsp"]["hint"] == "Nếu cần: pip install 'kehoach[lsp]'"


def test_an_office_that_is_named_and_not_there_is_wrong(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KEHOACH_SOFFICE", str(folder / "soffice"))
    code, found = looked(capsys)
    assert (code, found["office"]["state"]) == (1, "bad")
    assert "~/soffice" in found["office"]["message"]


def test_an_office_that_does_not_answer_is_told_without_version(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "find_office", lambda _: folder / "none")
    assert looked(capsys)[1]["office"]["value"] == "?"


def test_a_program_that_the_workspace_holds_is_not_run(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = folder / "git"
    program.write_text("#!/bin/sh\ntouch ran\necho git version 9\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f".{os.pathsep}{folder}")
    assert looked(capsys)[1]["git"]["state"] == "attention"
    assert not (folder / "ran").exists()


def test_a_code_page_without_the_letters_is_wrong(folder: Path) -> None:
    code = "import sys; from kehoach.cli import main; sys.exit(main(['doctor', *sys.argv[1:]]))"
    for encoding, expected in (("utf-8", 0), ("cp1258", 0), ("cp1252", 1), ("ascii", 1)):
        for more in ([], ["--format", "json"]):
            done = subprocess.run(
                [sys.executable, "-c", code, *more],
                cwd=folder,
                env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONPATH": str(ROOT)},
                capture_output=True,
                check=False,
            )
            assert done.returncode == expected, (encoding, more, done.stdout)


def test_which_encodings_have_the_letters() -> None:
    assert not lacks_letters("utf-8")
    assert not lacks_letters("utf-16")
    assert not lacks_letters("cp1258")
    assert lacks_letters("cp1252")
    assert lacks_letters("cp437")
    assert lacks_letters("no such encoding")


def test_a_wrong_format_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert FORMATS == DOCTOR_FORMATS
    assert main(["doctor", "--format", "xml"]) == 2
    assert "json" in capsys.readouterr().err


def test_folder_of_the_user_is_a_sign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert shown(tmp_path / "a" / "b") == "~/a/b"
    assert shown(Path("plans")) == "plans"
    assert shown("/usr/bin/x") == "/usr/bin/x"
