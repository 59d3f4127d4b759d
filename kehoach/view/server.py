"""Answers one browser on this machine, and nobody else.

Others could try to get at a plan: another user of the machine (kept out by a secret in the path), a
web page in the same browser (kept out by the name of the host, which it cannot choose, and by
headers that let no page embed or read this one), the network (the server listens on the loopback
address alone). It serves a fixed set of paths, none of them from the disk, and changes nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from secrets import compare_digest, token_urlsafe
from socketserver import TCPServer
from threading import Lock
from typing import Any
from urllib.parse import parse_qs, urlsplit

from kehoach.finding import Refused, reason_of
from kehoach.report.text import refusal_text
from kehoach.report.words import Words
from kehoach.view.board import Board

HOST = "127.0.0.1"
_NAMES = (HOST, "localhost")
_SECRET_BYTES = 24
# A browser asks again after this many seconds: long enough to be quiet, short enough to notice one
# that has gone.
_PATIENCE = 20.0
_REQUEST_SECONDS = 30
_LONGEST = 20
"""Digits of a version; more is no version."""

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_TEXT = "text/plain; charset=utf-8"
_JSON = "application/json"
_PDF = "application/pdf"

Files = dict[str, tuple[str, bytes]]
"""What stays the same while the page is open: by name, its kind and content."""


class ViewServer(ThreadingHTTPServer):
    """The page of one plan; `pdf` turns its Word file into pages, where that is possible.

    Raises:
        Refused: nobody can listen on `port`.
    """

    daemon_threads = True
    # On Windows it would let a second server listen on the same port.
    allow_reuse_address = os.name != "nt"

    def __init__(
        self,
        board: Board,
        files: Files,
        words: Words,
        port: int = 0,
        pdf: Callable[[bytes], bytes] | None = None,
    ) -> None:
        self.board = board
        self.files = files
        self.words = words
        self.secret = token_urlsafe(_SECRET_BYTES)
        self._pdf = pdf
        self._lock = Lock()
        self._made: tuple[bytes, bytes] | None = None
        try:
            super().__init__((HOST, port), Handler)
        except OverflowError:
            raise Refused("view.no_such_port", port=port) from None
        except OSError as error:
            raise Refused("view.port", port=port, reason=reason_of(error)) from error

    def server_bind(self) -> None:
        """Bind the socket, and ask no name server what the address is called."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = HOST, int(self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing where a browser goes away in the middle of an answer."""

    @property
    def address(self) -> str:
        """What to open in the browser."""
        return f"http://{HOST}:{self.server_port}/{self.secret}/"

    @property
    def hosts(self) -> tuple[str, ...]:
        """What a browser may call this machine; what else leads here is refused."""
        return tuple(f"{name}:{self.server_port}" for name in _NAMES)

    def pages(self) -> bytes:
        """Return the pages of the plan as PDF; one at a time, and each only once.

        Raises:
            Refused: they cannot be made.
        """
        docx = self.board.docx
        if self._pdf is None or docx is None:
            raise Refused("view.no_pages")
        with self._lock:
            if self._made is None or self._made[0] != docx:
                self._made = docx, self._pdf(docx)
            return self._made[1]


class Handler(BaseHTTPRequestHandler):
    """One request."""

    server: ViewServer
    timeout = _REQUEST_SECONDS

    def parse_request(self) -> bool:
        """Return whether there is something to answer: reading is all that one can ask for."""
        if not super().parse_request():
            return False
        if self.command == "GET":
            return True
        self.close_connection = True
        self._say(HTTPStatus.METHOD_NOT_ALLOWED, "view.not_here")
        return False

    def do_GET(self) -> None:
        """Answer, if whoever asks may ask."""
        if self.headers.get("Host") not in self.server.hosts:
            self._say(HTTPStatus.FORBIDDEN, "view.not_here")
            return
        asked = urlsplit(self.path)
        secret, _, name = asked.path.removeprefix("/").partition("/")
        if not compare_digest(secret.encode("latin-1", "replace"), self.server.secret.encode()):
            self._say(HTTPStatus.NOT_FOUND, "view.not_here")
        elif name in self.server.files:
            self._answer(HTTPStatus.OK, *self.server.files[name])
        elif name == "state":
            self._state(asked.query)
        elif name == "plan.pdf":
            self._pages()
        else:
            self._say(HTTPStatus.NOT_FOUND, "view.not_here")

    def _state(self, query: str) -> None:
        """Answer with the state of the page, once it is newer than what the browser has."""
        (after,) = parse_qs(query).get("after", ["0"])[:1]
        known = int(after) if after.isascii() and after.isdecimal() and len(after) < _LONGEST else 0
        state = self.server.board.newer(known, _PATIENCE)
        if state is None:
            self._answer(HTTPStatus.NO_CONTENT, _JSON, b"")
        else:
            self._answer(HTTPStatus.OK, _JSON, state)

    def _pages(self) -> None:
        try:
            pages = self.server.pages()
        except Refused as error:
            told = refusal_text(error, self.server.words)
            self._answer(HTTPStatus.SERVICE_UNAVAILABLE, _TEXT, told.encode("utf-8", "replace"))
        else:
            self._answer(HTTPStatus.OK, _PDF, pages)

    def _say(self, status: HTTPStatus, code: str) -> None:
        self._answer(status, _TEXT, self.server.words(code).encode())

    def _answer(self, status: HTTPStatus, kind: str, content: bytes) -> None:
        self.send_response_only(status)
        # The viewer that a browser has for PDF files is a page of its own, with scripts.
        policy = "frame-ancestors 'none'" if kind == _PDF else _POLICY
        for name, value in {**_HEADERS, "Content-Security-Policy": policy}.items():
            self.send_header(name, value)
        if status is HTTPStatus.METHOD_NOT_ALLOWED:
            self.send_header("Allow", "GET")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def send_error(
        self,
        code: int,
        message: str | None = None,  # noqa: ARG002 - English, and repeats what was asked
        explain: str | None = None,  # noqa: ARG002
    ) -> None:
        """Answer what is no request with nothing but a number."""
        self.send_response_only(code)
        self.send_header("Connection", "close")
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Log nothing: the terminal is the user's."""
