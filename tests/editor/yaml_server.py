"""The YAML language server that editors use, driven as an editor drives it.

https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/
"""

from __future__ import annotations

import json
import subprocess
from itertools import count
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from types import TracebackType
from typing import Any, NamedTuple, Self

from tests.conftest import yaml_server

_PATIENCE = 60
_SETTINGS = {
    "yaml": {"validate": True, "hover": True, "completion": True, "schemaStore": {"enable": False}}
}
_CAPABILITIES = {
    "textDocument": {
        "completion": {
            "completionItem": {"documentationFormat": ["markdown"], "snippetSupport": True}
        },
        "hover": {"contentFormat": ["markdown"]},
        "publishDiagnostics": {},
    }
}
CURSOR = "‸"
"""Where the cursor stands in the text of a test."""


class Proposal(NamedTuple):
    """What an editor would write, and what it says about it."""

    new: str
    about: str


class YamlServer:
    """One server for a folder; a document is opened for each question, under a name of its own."""

    def __init__(self, folder: Path, plans: str = "plans", **settings: Any) -> None:
        self._names = (folder / plans / f"tep-{number}.yaml" for number in count(1))
        self._process = subprocess.Popen(
            [str(yaml_server()), "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._received: Queue[dict[str, Any] | None] = Queue()
        Thread(target=self._read, daemon=True).start()
        self._calls = 0
        self._settings = {"yaml": {**_SETTINGS["yaml"], **settings}}
        self._diagnostics: dict[str, list[dict[str, Any]]] = {}
        root = folder.as_uri()
        self.call(
            "initialize",
            processId=None,
            rootUri=root,
            capabilities=_CAPABILITIES,
            workspaceFolders=[{"uri": root, "name": "kehoach"}],
        )
        self._send(method="initialized", params={})
        self._send(method="workspace/didChangeConfiguration", params={"settings": self._settings})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.wait(_PATIENCE)
        for stream in (self._process.stdin, self._process.stdout):
            assert stream is not None
            stream.close()

    def problems(self, text: str) -> list[tuple[int, str]]:
        """Return what is wrong with a plan file: the lines, from 1, and what is told."""
        uri = self._open(text)
        while uri not in self._diagnostics:
            self._take()
        found = [
            (one["range"]["start"]["line"] + 1, one["message"]) for one in self._diagnostics[uri]
        ]
        return sorted(found)

    def proposals(self, text: str) -> dict[str, Proposal]:
        """Return what is proposed where the cursor stands, by its label."""
        answer = self._at_cursor("textDocument/completion", text)
        items = answer["items"] if isinstance(answer, dict) else answer
        found = {}
        for one in items:
            about = one.get("documentation") or ""
            new = one["textEdit"]["newText"] if "textEdit" in one else one["insertText"]
            found[one["label"]] = Proposal(new, about if isinstance(about, str) else about["value"])
        assert len(found) == len(items), "something is proposed twice"
        return found

    def hover(self, text: str) -> str:
        """Return what is shown of the word that the cursor stands in."""
        answer = self._at_cursor("textDocument/hover", text)
        return str(answer["contents"]["value"]) if answer else ""

    def _at_cursor(self, method: str, text: str) -> Any:
        before, after = text.split(CURSOR)
        uri = self._open(before + after)
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        return self.call(method, textDocument={"uri": uri}, position=position)

    def _open(self, text: str) -> str:
        uri = next(self._names).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self._send(method="textDocument/didOpen", params={"textDocument": document})
        return uri

    def call(self, method: str, **params: Any) -> Any:
        """Call a method of the protocol, and return its result."""
        self._calls += 1
        number = self._calls
        self._send(id=number, method=method, params=params)
        while True:
            message = self._take()
            if "method" not in message and message.get("id") == number:
                assert "error" not in message, message
                return message["result"]

    def _take(self) -> dict[str, Any]:
        """Take the next message; answer what the server asks, keep what it finds."""
        try:
            message = self._received.get(timeout=_PATIENCE)
        except Empty:
            raise AssertionError("the server does not answer") from None
        assert message is not None, "the server has ended"
        if message.get("method") == "textDocument/publishDiagnostics":
            params = message["params"]
            self._diagnostics[params["uri"]] = params["diagnostics"]
        elif "method" in message and "id" in message:
            asked = message["params"].get("items", []) if message.get("params") else []
            answer = [self._settings.get(one.get("section", ""), {}) for one in asked]
            self._send(id=message["id"], result=answer or None)
        return message

    def _send(self, **message: Any) -> None:
        raw = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(raw) + raw)
        self._process.stdin.flush()

    def _read(self) -> None:
        stream = self._process.stdout
        assert stream is not None
        try:
            while header := stream.readline():
                length = int(header.split(b":")[1])
                while stream.readline().strip():
                    pass
                self._received.put(json.loads(stream.read(length)))
        except ValueError:
            pass  # Closed while we read, or no message: either way it has ended.
        self._received.put(None)
