"""How the server begins, bears what is done to it, and ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.editor.server.client import CODE, PATIENCE, Client

BROKEN = "import kehoach.editor.server.analysis as one\n"
SYMBOLS = "textDocument/documentSymbol"


def run(
    folder: Path, *arguments: str, code: str = CODE, given: bytes = b""
) -> tuple[int, str, str]:
    """Run the command to its end; return its exit code and what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code, "lsp", *arguments],
        cwd=folder,
        input=given,
        capture_output=True,
        env={**os.environ, "KEHOACH_LANG": "en"},
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def stderr_of(client: Client) -> str:
    assert client.server.stderr is not None
    return client.server.stderr.read().decode()


def test_leaving_as_the_protocol_wants_it(workspace: Path) -> None:
    with Client(workspace, "--stdio") as client:
        begun = client.begin()
        assert begun["serverInfo"]["name"] == "kehoach"
        assert begun["capabilities"]["positionEncoding"] == "utf-16"
        client.found(client.open(workspace / "plans" / "langson.yaml"))
        assert client.leave() == 0
        assert stderr_of(client) == ""


def test_leaving_without_notice_is_a_failure(workspace: Path) -> None:
    with Client(workspace) as client:
        client.begin()
        client.notify("exit")
        assert client.server.wait(PATIENCE) == 1
        assert stderr_of(client) == ""


@pytest.mark.parametrize("noticed", [False, True])
def test_the_end_of_its_words_is_the_end_of_a_client(noticed: bool, workspace: Path) -> None:
    with Client(workspace) as client:
        client.begin()
        client.open(workspace / "plans" / "langson.yaml")
        if noticed:
            client.request("shutdown")
        assert client.server.stdin is not None
        client.server.stdin.close()
        assert client.server.wait(PATIENCE) == (0 if noticed else 1)
        assert "Traceback" not in stderr_of(client)


def test_a_client_that_went_away(workspace: Path) -> None:
    """Nobody reads what the server says any more, and it is still asked."""
    with Client(workspace) as client:
        client.begin()
        os.kill(client.server.pid, signal.SIGSTOP)
        assert client.server.stdin is not None
        assert client.server.stdout is not None
        client.open(workspace / "plans" / "langson.yaml")
        client.send(SYMBOLS, {"textDocument": {"uri": "file:///x.yaml"}})
        client.server.stdin.close()
        os.kill(client.server.pid, signal.SIGCONT)
        assert client.server.wait(PATIENCE) == 1
        assert "Traceback" not in stderr_of(client)


def test_ctrl_c(workspace: Path) -> None:
    with Client(workspace) as client:
        client.begin()
        client.server.send_signal(signal.SIGINT)
        assert client.server.wait(PATIENCE) == 130
        assert "Traceback" not in stderr_of(client)


def test_nobody_there(workspace: Path) -> None:
    assert run(workspace) == (0, "", "")


def test_without_the_library(workspace: Path) -> None:
    code = f"import sys; sys.modules['pygls'] = None; sys.modules['pygls.io_'] = None\n{CODE}"
    exit_code, printed, told = run(workspace, code=code)
    assert (exit_code, printed) == (2, "")
    assert "pip install 'kehoach[lsp]'" in told
    assert "Traceback" not in told


def test_only_messages_are_printed_on_stdout(workspace: Path) -> None:
    """Whatever else prints goes to stderr: the client reads on without a hitch."""
    code = (
        f"{BROKEN}old = one.examine\none.examine = lambda *a: (print('x' * 99), old(*a))[1]\n{CODE}"
    )
    with Client(workspace, code=code) as client:
        client.begin()
        assert client.found(client.open(workspace / "plans" / "langson.yaml"))
        assert client.leave() == 0
        assert stderr_of(client) == "x" * 99 + "\n"


def test_an_error_of_ours_is_told_and_the_server_lives(workspace: Path) -> None:
    code = f"{BROKEN}one.examine = lambda *a: 1 / 0\n{CODE}"
    with Client(workspace, code=code) as client:
        client.begin()
        uri = client.open(workspace / "plans" / "langson.yaml")
        (found,) = client.found(uri)
        assert found["code"] == "U001"
        assert "ZeroDivisionError" in found["message"]
        assert "ZeroDivisionError" in client.note("window/logMessage")["message"]
        assert client.request(SYMBOLS, {"textDocument": {"uri": uri}}) == []
        assert client.leave() == 0
        assert stderr_of(client) == ""


def test_with_debug_it_tells_where(workspace: Path) -> None:
    code = f"{BROKEN}one.examine = lambda *a: 1 / 0\n{CODE}"
    with Client(workspace, "--debug", code=code) as client:
        client.begin()
        client.found(client.open(workspace / "plans" / "langson.yaml"))
        client.server.stdin.close()  # type: ignore[union-attr]
        told = stderr_of(client)
        assert "ZeroDivisionError" in told
        assert "Traceback" in told


HOSTILE = {
    "large": "schema: 1\nid: x\n" + "# Kế hoạch\n" * 700_000,
    "deep": "schema: 1\nid: x\ncontent: " + "[" * 100_000,
    "deep-block": "schema: 1\nid: x\n" + "".join(f"{' ' * n}k:\n" for n in range(400)),
    "binary": "PK\x03\x04" + "".join(map(chr, range(256))) * 50,
    "nothing": "",
    "half-a-sign": "schema: 1\nid: x\ntitle: \ud800\n",
    "marks": "schema: 1\nid: x\ntitle: a" + "\u0301" * 100_000,
    "aliases": "schema: 1\nid: &a [x]\nb: [" + "*a, " * 1000 + "]\n",
    "controls": "schema: 1\nid: x\u2028\x0b\x85\x00\n",
    "wrong": "schema: 1\nid: x\n" + "titel: ! [\n" * 3000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_no_text_takes_the_server_down(name: str, client: Client) -> None:
    uri = client.open(client.folder / "plans" / f"x-{name}.yaml", HOSTILE[name])
    found = client.found(uri)
    assert found
    assert len(found) <= 501
    lines = HOSTILE[name].count("\n")
    assert all(one["range"]["end"]["line"] <= lines for one in found)
    whole = {"start": {"line": 0, "character": 0}, "end": {"line": lines, "character": 0}}
    assert client.actions(uri, whole) == []
    place = {"textDocument": {"uri": uri}, "position": {"line": 2, "character": 8}}
    assert client.request("textDocument/hover", place) is None
    assert client.request("textDocument/definition", place) is None
    assert client.request(SYMBOLS, {"textDocument": {"uri": uri}}) == []
    # And the others are checked as before.
    other = client.open(client.folder / "plans" / f"y-{name}.yaml", "schema: 1\nid: y\n")
    assert client.found(other)
    for one in (uri, other):
        client.close(one)


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe",
        b"[]",
        b"5",
        b"{}",
        b"[" * 100_000,
        b'{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"x": 1}}',
        b'{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": '
        b'{"uri": "file:///none", "version": 1}, "contentChanges": [{"text": "x"}]}}',
        b'{"jsonrpc": "2.0", "method": "$/unknown", "params": null}',
        b'{"jsonrpc": "2.0", "id": 5, "result": null}',
    ],
)
def test_no_message_takes_the_server_down(body: bytes, client: Client) -> None:
    client.raw(body)
    assert client.request(SYMBOLS, {"textDocument": {"uri": "file:///none.yaml"}}) == []


@pytest.mark.parametrize(
    "uri", ["untitled:Untitled-1", "https://x/plans/a.yaml", "file:///", "x", ""]
)
def test_addresses_of_no_file(uri: str, client: Client) -> None:
    text = "schema: 1\nid: x\n"
    document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
    client.notify("textDocument/didOpen", {"textDocument": document})
    assert client.request(SYMBOLS, {"textDocument": {"uri": uri}}) == []
    client.close(uri)


def test_a_question_about_an_older_text_is_not_answered_from_it(workspace: Path) -> None:
    path = workspace / "plans" / "langson.yaml"
    text = path.read_text(encoding="utf-8")
    with Client(workspace) as client:
        client.begin()
        uri = client.open(path)
        client.found(uri)
        whole = {"start": {"line": 0, "character": 0}, "end": {"line": 999, "character": 0}}
        context = {"diagnostics": [], "only": ["quickfix"]}
        params = {"textDocument": {"uri": uri}, "range": whole, "context": context}
        asked = client.send("textDocument/codeAction", params)
        version = client.change(uri, "# dòng mới\n" + text)
        for action in client.answer(asked)["result"]:
            (change,) = action["edit"]["documentChanges"]
            # Either nothing, or what fits the text that the client has by now, or refuses.
            assert change["textDocument"]["version"] in (1, version)
        later = client.actions(uri, whole, only=["quickfix"])
        lines = [
            one["edit"]["documentChanges"][0]["edits"][0]["range"]["start"]["line"] for one in later
        ]
        assert lines == [122, 222]


def test_watching_is_asked_for_where_the_client_can(workspace: Path) -> None:
    with Client(workspace) as client:
        watching = {"didChangeWatchedFiles": {"dynamicRegistration": True}}
        client.begin(capabilities={"workspace": watching})
        client.request(SYMBOLS, {"textDocument": {"uri": "file:///none.yaml"}})
        (asked,) = client.asked
        assert asked["method"] == "client/registerCapability"
        globs = json.dumps(asked["params"])
        assert "**/*.yaml" in globs
        assert "kehoach.toml" in globs
