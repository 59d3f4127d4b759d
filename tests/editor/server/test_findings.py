"""What the server finds is what `kehoach check` finds, in the text as it stands in the editor."""

from __future__ import annotations

import json
import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from kehoach.cli import main
from tests.conftest import PLANS
from tests.editor.server.client import CODE, Client, words_at

SEVERITIES = {"error": 1, "warning": 2, "info": 3}


def checked(path: Path, capsys, monkeypatch) -> list[dict[str, Any]]:
    """Return what the command finds in a file."""
    monkeypatch.chdir(path.parents[1])
    monkeypatch.setenv("KEHOACH_LANG", "en")
    capsys.readouterr()
    main(["check", str(path), "--format", "json"])
    findings: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["findings"]
    return findings


def as_told(finding: dict[str, Any]) -> tuple[Any, ...]:
    """Return a finding of the command as an editor is told of it."""
    hint = f"\nHint: {finding['hint']}" if finding["hint"] else ""
    place = finding["line"] - 1, finding["column"] - 1
    severity = SEVERITIES[finding["severity"]]
    return finding["code"], severity, *place, finding["message"] + hint


def told(diagnostic: dict[str, Any]) -> tuple[Any, ...]:
    start = diagnostic["range"]["start"]
    place = start["line"], start["character"]
    return diagnostic["code"], diagnostic["severity"], *place, diagnostic["message"]


def codes(found: list[dict[str, Any]]) -> list[str]:
    return [one["code"] for one in found]


@pytest.mark.parametrize("name", PLANS)
def test_the_same_as_the_command_finds(name: str, client: Client, capsys, monkeypatch) -> None:
    path = client.folder / "plans" / f"{name}.yaml"
    found = client.found(client.open(path))
    assert {one["source"] for one in found} <= {"kehoach"}
    expected = [as_told(one) for one in checked(path, capsys, monkeypatch)]
    assert [told(one) for one in found] == expected
    assert expected or name == "qd-153-ttg"


def test_the_text_in_the_editor_counts_not_the_file(client: Client) -> None:
    path = client.folder / "plans" / "thu.yaml"
    text = path.read_text(encoding="utf-8")
    uri = client.open(path)
    assert client.found(uri) == []
    without = text.replace("    lead: Sở Y tế.\n", "", 1)
    version = client.change(uri, without)
    found = client.found(uri, version=version)
    assert "S003" in codes(found)
    version = client.change(uri, text)
    assert client.found(uri, version=version) == []
    assert path.read_text(encoding="utf-8") == text


def test_many_keystrokes_are_one_check(workspace: Path) -> None:
    with Client(workspace) as client:
        client.begin()
        path = workspace / "plans" / "thu.yaml"
        text = path.read_text(encoding="utf-8")
        uri = client.open(path)
        client.found(uri)
        last = [client.change(uri, text + "#" * count) for count in range(20)][-1]
        first = client.note("textDocument/publishDiagnostics", uri=uri)
        assert first["version"] == last
        client.close(uri)
        # The next that is told of it takes everything back.
        assert "version" not in client.note("textDocument/publishDiagnostics", uri=uri)


def test_what_was_found_in_an_older_text_is_never_told(workspace: Path) -> None:
    path = workspace / "plans" / "thu.yaml"
    text = path.read_text(encoding="utf-8")
    slow = (
        "import time, kehoach.editor.server.analysis as one; old = one.examine\n"
        f"one.examine = lambda *given: (time.sleep(0.5), old(*given))[1]\n{CODE}"
    )
    with Client(workspace, code=slow) as client:
        client.begin()
        uri = client.open(path, text.replace("    lead: Sở Y tế.\n", "", 1))
        time.sleep(0.2)  # The check of the first text has begun.
        client.change(uri, text)
        told = client.note("textDocument/publishDiagnostics", uri=uri)
        assert (told["version"], told["diagnostics"]) == (2, [])


def test_what_is_no_plan_yet_is_told_at_its_places(client: Client) -> None:
    path = client.folder / "plans" / "thu.yaml"
    text = path.read_text(encoding="utf-8")
    uri = client.open(path)
    client.found(uri)
    version = client.change(uri, text.replace("    title:", "    titel:", 1) + "\nid: lan-hai\n")
    found = client.found(uri, version=version)
    assert codes(found) == ["M002", "Y011"]
    again = next(one for one in found if one.get("relatedInformation"))
    related = again["relatedInformation"][0]
    assert related["location"]["uri"] == uri
    assert related["location"]["range"]["start"] != again["range"]["start"]
    assert {one["severity"] for one in found} == {1}


def test_letters_apart_line_ends_and_signs_that_count_twice(client: Client) -> None:
    path = client.folder / "plans" / "xa.yaml"
    text = (client.folder / "plans" / "thu.yaml").read_text(encoding="utf-8")
    text = text.replace("id: thu", "id: xa").replace("Sở Y tế.", '"🙂 Sở Y tế  và nhân dân."', 1)
    composed = client.open(path, text)
    expected = [(one["code"], words_at(text, one["range"])) for one in client.found(composed)]
    assert ("L005", "  ") in expected
    apart = unicodedata.normalize("NFD", text).replace("\n", "\r\n")
    version = client.change(composed, apart)
    found = client.found(composed, version=version)
    shown = [
        (one["code"], unicodedata.normalize("NFC", words_at(apart, one["range"])).replace("\r", ""))
        for one in found
        if one["code"] != "L001"
    ]
    assert shown == expected
    assert "L001" in codes(found)


def test_a_task_that_lacks_something_is_underlined_in_its_first_line(client: Client) -> None:
    path = client.folder / "plans" / "langson.yaml"
    uri = client.open(path)
    lacking = [one for one in client.found(uri) if one["code"] == "S005"]
    assert lacking
    assert all(one["range"]["start"]["line"] == one["range"]["end"]["line"] for one in lacking)
    words = words_at(path.read_text(encoding="utf-8"), lacking[0]["range"])
    assert words.startswith("id: ")


@pytest.mark.parametrize(
    "name", ["docker-compose.yaml", ".github/workflows/ci.yml", "plans/.an.yaml", "plans/ghi.md"]
)
def test_other_files_are_none_of_our_business(name: str, client: Client) -> None:
    other = client.open(client.folder / name, "services: {web: {image: x}}\nid: [\n")
    plan = client.open(client.folder / "plans" / "thu.yaml")
    client.found(plan)
    assert not [one for one in client.notes if one["params"].get("uri") == other]
    assert client.request("textDocument/documentSymbol", {"textDocument": {"uri": other}}) == []


def test_a_plan_anywhere_is_known_by_its_keys(client: Client) -> None:
    text = (client.folder / "plans" / "thu.yaml").read_text(encoding="utf-8")
    lacking = text.replace("    lead: Sở Y tế.\n", "", 1)
    uri = client.open(client.folder / "nhap.yaml", lacking)
    assert "S003" in codes(client.found(uri))
    client.change(uri, "ghi chú: một\n")
    assert client.found(uri) == []


def test_the_plan_one_level_up_counts_as_it_stands_in_the_editor(workspace: Path) -> None:
    above, below = (workspace / "plans" / f"{name}.yaml" for name in ("qd-153-ttg", "langson"))
    text = above.read_text(encoding="utf-8")
    changed = text.replace("title: Tuyên truyền", "title: Đẩy mạnh tuyên truyền", 1)
    assert changed != text
    with Client(workspace) as client:
        client.begin()
        child = client.open(below)
        assert "P004" not in codes(client.found(child))
        parent = client.open(above)
        client.found(parent)
        client.change(parent, changed)
        while "P004" not in codes(client.found(child)):
            pass
        client.close(parent)
        while "P004" in codes(client.found(child)):
            pass


def test_the_plan_one_level_up_is_read_anew_when_it_is_saved(workspace: Path) -> None:
    above, below = (workspace / "plans" / f"{name}.yaml" for name in ("qd-153-ttg", "langson"))
    text = above.read_text(encoding="utf-8")
    with Client(workspace) as client:
        client.begin()
        child = client.open(below)
        assert "P004" not in codes(client.found(child))
        above.write_text(text.replace("title: Tuyên truyền", "title: T", 1), encoding="utf-8")
        client.notify("workspace/didChangeWatchedFiles", {"changes": []})
        assert "P004" in codes(client.found(child))


def test_settings_suppressions_and_baseline_of_the_workspace(
    workspace: Path, capsys, monkeypatch
) -> None:
    path = workspace / "plans" / "langson.yaml"
    accepted = "suppress: [{rule: N021, reason: như bản đã ký}]\n"
    path.write_text(path.read_text(encoding="utf-8") + accepted, encoding="utf-8")
    before = {one["code"] for one in checked(path, capsys, monkeypatch)}
    assert {"S005", "S016", "L004"} <= before
    main(["check", "langson", "--select", "S016", "--format", "baseline"])
    (workspace / "cu.json").write_text(capsys.readouterr().out, encoding="utf-8")
    (workspace / "kehoach.toml").write_text('ignore = ["S005"]\nbaseline = "cu.json"\n')
    expected = [as_told(one) for one in checked(path, capsys, monkeypatch)]
    # Wherever the server was started.
    with Client(workspace.parent) as client:
        client.begin()
        uri = client.open(path)
        found = client.found(uri)
        assert [told(one) for one in found] == expected
        assert {*codes(found)} == before - {"S005", "S016"}
        assert "N021" not in before
        (workspace / "kehoach.toml").write_text("ignore = 5\n")
        client.save(uri)
        refused = client.found(uri)
        assert codes(refused) == ["U023"]
        assert refused[0]["range"]["start"] == {"line": 0, "character": 0}


def test_what_is_not_official_is_said_with_its_count(workspace: Path) -> None:
    with Client(workspace) as client:
        client.begin()
        client.open(workspace / "plans" / "langson.yaml")
        message = client.note("window/logMessage", type=3)["message"]
        assert "6 of its 6 tasks are reconstructed" in message


@pytest.mark.parametrize(
    ("more", "arguments", "env", "word"),
    [
        ({"initializationOptions": {"lang": "en"}, "locale": "vi"}, ["--lang", "vi"], "vi", "Hint"),
        ({"locale": "en-US"}, ["--lang=vi"], "", "Gợi ý"),
        ({"locale": "en-US"}, [], "vi", "Gợi ý"),
        ({"locale": "en-US"}, [], "", "Hint"),
        ({"locale": "vi_VN"}, [], "", "Gợi ý"),
        ({"initializationOptions": ["?"], "locale": "fr"}, ["--lang", "en"], "", "Hint"),
    ],
)
def test_language(
    more: dict[str, Any], arguments: list[str], env: str, word: str, workspace: Path
) -> None:
    with Client(workspace, *arguments, KEHOACH_LANG=env) as client:
        client.begin(**more)
        found = client.found(client.open(workspace / "plans" / "langson.yaml"))
        assert f"\n{word}: " in found[0]["message"]
