"""A client that talks to a real `kehoach lsp` over its stdin and stdout, message by message."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Self

PATIENCE = 60
CODE = "import sys; from kehoach.cli import entry; sys.argv[0] = 'kehoach'; entry()"


class Client:
    """An editor with one server; `code` is the program, for a server in which something is broken.

    What the server says is kept in the order in which it came; a test fails where nothing comes.
    """

    def __init__(self, folder: Path, *arguments: str, code: str = CODE, **env: str) -> None:
        self.folder = folder
        self.server = subprocess.Popen(
            [sys.executable, "-c", code, "lsp", *arguments],
            cwd=folder,
            env=os.environ | {"KEHOACH_LANG": "en"} | env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.came: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self.notes: list[dict[str, Any]] = []
        self.asked: list[dict[str, Any]] = []
        self._ids = itertools.count(1)
        self._versions: dict[str, int] = {}
        threading.Thread(target=self._read, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.server.kill()
        self.server.wait()
        for stream in (self.server.stdin, self.server.stdout, self.server.stderr):
            assert stream is not None
            with contextlib.suppress(BrokenPipeError):
                stream.close()

    # --- Messages. --------------------------------------------------------------------------------

    def _read(self) -> None:
        assert self.server.stdout is not None
        while header := self.server.stdout.readline():
            length = 0
            while header.strip():
                name, _, value = header.decode("ascii").partition(":")
                length = int(value) if name == "Content-Length" else length
                header = self.server.stdout.readline()
            self.came.put(json.loads(self.server.stdout.read(length)))
        self.came.put(None)

    def raw(self, body: bytes) -> None:
        assert self.server.stdin is not None
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.server.stdin.flush()

    def notify(self, method: str, params: Any = None) -> None:
        self.raw(json.dumps({"jsonrpc": "2.0", "method": method, "params": params}).encode())

    def send(self, method: str, params: Any = None) -> int:
        id_ = next(self._ids)
        message = {"jsonrpc": "2.0", "id": id_, "method": method, "params": params}
        self.raw(json.dumps(message).encode())
        return id_

    def request(self, method: str, params: Any = None) -> Any:
        answer = self.answer(self.send(method, params))
        assert "error" not in answer, answer
        return answer["result"]

    def answer(self, id_: int) -> dict[str, Any]:
        while True:
            message = self._next()
            if message.get("id") == id_ and "method" not in message:
                return message
            self._keep(message)

    def _next(self) -> dict[str, Any]:
        message = self.came.get(timeout=PATIENCE)
        assert message is not None, "the server is gone"
        return message

    def _keep(self, message: dict[str, Any]) -> None:
        (self.asked if "id" in message else self.notes).append(message)

    def note(self, method: str, **params: Any) -> dict[str, Any]:
        """Return the next notification of this kind that has these parameters."""
        while True:
            for place, one in enumerate(self.notes):
                told = one["params"]
                if one["method"] == method and params.items() <= told.items():
                    del self.notes[place]
                    return told  # type: ignore[no-any-return]
            self._keep(self._next())

    # --- What an editor does. ---------------------------------------------------------------------

    def begin(self, **more: Any) -> dict[str, Any]:
        capabilities = {
            "textDocument": {"publishDiagnostics": {"relatedInformation": True}},
            "workspace": {"workspaceEdit": {"documentChanges": True}},
        }
        params = {"processId": None, "rootUri": self.folder.as_uri(), "capabilities": capabilities}
        result: dict[str, Any] = self.request("initialize", params | more)
        self.notify("initialized", {})
        return result

    def open(self, path: Path, text: str | None = None) -> str:
        """Open a file, with a text that need not be what is saved; return its address."""
        if text is None:
            with path.open(encoding="utf-8", newline="") as file:
                text = file.read()
        uri = path.as_uri()
        self._versions[uri] = 1
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": document})
        return uri

    def change(self, uri: str, text: str) -> int:
        self._versions[uri] += 1
        document = {"uri": uri, "version": self._versions[uri]}
        changes = [{"text": text}]
        self.notify("textDocument/didChange", {"textDocument": document, "contentChanges": changes})
        return self._versions[uri]

    def save(self, uri: str) -> None:
        self.notify("textDocument/didSave", {"textDocument": {"uri": uri}})

    def close(self, uri: str) -> None:
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def found(self, uri: str, **params: Any) -> list[dict[str, Any]]:
        """Return the diagnostics that the server tells next of a text."""
        told = self.note("textDocument/publishDiagnostics", uri=uri, **params)
        return told["diagnostics"]  # type: ignore[no-any-return]

    def at(self, method: str, uri: str, text: str, words: str, into: int = 1) -> Any:
        """Ask about a place: the first where `words` stand in `text`, and so far into them."""
        params = {
            "textDocument": {"uri": uri},
            "position": position(text, text.index(words) + into),
        }
        return self.request(method, params)

    def actions(self, uri: str, stretch: Any, **context: Any) -> list[dict[str, Any]]:
        """Return what can be mended in a stretch."""
        context = {"diagnostics": [], **context}
        params = {"textDocument": {"uri": uri}, "range": stretch, "context": context}
        return self.request("textDocument/codeAction", params)  # type: ignore[no-any-return]

    def leave(self) -> int:
        self.request("shutdown")
        self.notify("exit")
        return self.server.wait(PATIENCE)


def position(text: str, offset: int) -> dict[str, int]:
    """Return a place of `text` as the protocol counts: lines, and UTF-16 units."""
    before = text[:offset].replace("\r\n", "\n").replace("\r", "\n")
    line = before.rpartition("\n")[2]
    return {"line": before.count("\n"), "character": len(line.encode("utf-16-le")) // 2}


def offset(text: str, at: Mapping[str, int]) -> int:
    """Return the character of `text` at a place of the protocol."""
    start = 0
    for _ in range(at["line"]):
        ends = [end for mark in ("\r\n", "\n", "\r") if (end := text.find(mark, start)) >= 0]
        start = min(ends)
        start += 2 if text.startswith("\r\n", start) else 1
    line = re.split("[\r\n]", text[start:], maxsplit=1)[0].encode("utf-16-le")
    return start + len(line[: 2 * at["character"]].decode("utf-16-le"))


def edited(text: str, edits: Iterable[Mapping[str, Any]]) -> str:
    """Return `text` with edits made as an editor makes them: all at once."""
    placed = [
        (offset(text, one["range"]["start"]), offset(text, one["range"]["end"]), one["newText"])
        for one in edits
    ]
    for start, end, new in sorted(placed, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def words_at(text: str, stretch: Mapping[str, Any]) -> str:
    return text[offset(text, stretch["start"]) : offset(text, stretch["end"])]
