"""Who may ask for the page, and for what: plain requests, as others would send them."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any

import pytest

from kehoach.finding import Refused
from kehoach.report.words import LANGUAGES, Language, Words
from kehoach.view.board import Board
from kehoach.view.look import look
from kehoach.view.panel import page_html, state_of
from kehoach.view.server import HOST, ViewServer
from tests.conftest import ROOT
from tests.report.findings.test_html import complaints, parsed
from tests.view.served import Served, served

LANGSON = ROOT / "plans/langson.yaml"
RIGHT = "the name of the host as it is"


@pytest.fixture(scope="module")
def page() -> Iterator[Served]:
    with served(LANGSON, pdf=lambda docx: b"%PDF" + docx[:2], following=False) as one:
        yield one


def ask(
    page: Served, path: str, method: str = "GET", host: str | None = RIGHT
) -> tuple[HTTPResponse, bytes]:
    """Send a request as it is written here, and return the answer and its content."""
    port = page.server.server_port
    connection = HTTPConnection(HOST, port, timeout=20)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    if host is not None:
        connection.putheader("Host", f"{HOST}:{port}" if host == RIGHT else host)
    connection.endheaders()
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def inside(page: Served, name: str = "") -> str:
    return f"/{page.server.secret}/{name}"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("", "text/html; charset=utf-8"),
        ("view.css", "text/css; charset=utf-8"),
        ("view.js", "text/javascript; charset=utf-8"),
        ("state?after=0", "application/json"),
        ("plan.pdf", "application/pdf"),
    ],
)
def test_what_belongs_to_the_page_is_answered(page: Served, name: str, kind: str) -> None:
    answer, content = ask(page, inside(page, name))
    assert (answer.status, answer.headers["Content-Type"]) == (200, kind)
    assert int(answer.headers["Content-Length"]) == len(content) > 0
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert answer.headers["Server"] is None


def test_the_policy_names_no_source_outside(page: Served) -> None:
    answer, _ = ask(page, inside(page))
    policy = dict(
        one.split(" ", 1) for one in answer.headers["Content-Security-Policy"].split("; ")
    )
    assert policy["default-src"] == "'none'"
    assert {*policy.values()} <= {"'none'", "'self'", "data:"}
    assert policy["script-src"] == "'self'"
    assert policy["img-src"] == "data:"


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/state", "/view.js", "//", "/x/", "/../", "/%2e%2e/", "*", "/favicon.ico"),
        *("http://127.0.0.1/", "/ủ/".encode().decode("latin-1")),
    ],
)
def test_who_does_not_know_the_secret_gets_nothing(page: Served, path: str) -> None:
    raw = f"GET {path} HTTP/1.0\r\nHost: {HOST}:{page.server.server_port}\r\n\r\n"
    with socket.create_connection((HOST, page.server.server_port), timeout=20) as connection:
        connection.sendall(raw.encode("latin-1"))
        answer = b"".join(iter(lambda: connection.recv(1 << 16), b""))
    assert answer.split(b" ", 2)[1] == b"404"
    assert page.server.secret.encode() not in answer
    assert "Không có trang này".encode() in answer


def test_a_secret_that_is_nearly_right_is_wrong(page: Served) -> None:
    secret = page.server.secret
    for wrong in (secret[:-1], secret + "x", secret.swapcase(), ""):
        assert ask(page, f"/{wrong}/")[0].status == 404
    # Two servers have two secrets.
    with ViewServer(Board(), {}, Words("vi")) as other:
        assert other.secret != secret
        assert len(secret) >= 32


@pytest.mark.parametrize(
    "host", [None, "", "example.com", "127.0.0.1", "127.0.0.1:1", "kehoach.localhost:1", "[::1]"]
)
def test_another_name_for_this_machine_is_refused(page: Served, host: str | None) -> None:
    """A page of another site that makes its name lead here cannot read the plan."""
    port = page.server.server_port
    named = host.replace(":1", f":{port}") if host and "kehoach" in host else host
    answer, content = ask(page, inside(page), host=named)
    assert answer.status == 403
    assert "Luật Dân số".encode() not in content
    assert ask(page, inside(page), host=f"localhost:{port}")[0].status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "BREW"])
def test_nothing_but_reading_is_possible(page: Served, method: str) -> None:
    answer, content = ask(page, inside(page), method)
    assert (answer.status, answer.headers["Allow"]) == (405, "GET")
    assert bool(content) == (method != "HEAD")


@pytest.mark.parametrize(
    "name", ["../langson.yaml", "plans/langson.yaml", "%2e%2e/x", "view.html.j2", "state/", "view"]
)
def test_no_file_is_served_from_the_disk(page: Served, name: str) -> None:
    assert ask(page, inside(page, name))[0].status == 404


@pytest.mark.parametrize(
    "raw", [b"\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00\r\n\r\n", b"x" * 70000]
)
def test_what_is_no_request_leaves_the_server_as_it_is(page: Served, raw: bytes) -> None:
    with socket.create_connection((HOST, page.server.server_port), timeout=20) as connection:
        connection.sendall(raw)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        with suppress(ConnectionError):
            answer = b"".join(iter(lambda: connection.recv(1 << 16), b""))
    assert b"Traceback" not in answer
    assert b"<html" not in answer.lower()
    assert ask(page, inside(page))[0].status == 200


@pytest.mark.parametrize("after", ["x", "-1", "9" * 5000, "1&after=2", "%00", ""])
def test_a_version_that_is_none_counts_as_none(
    page: Served, after: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kehoach.view.server._PATIENCE", 0.1)
    answer, content = ask(page, inside(page, f"state?after={after}"))
    if after.startswith("1&"):
        assert answer.status == 204
    else:
        assert json.loads(content)["version"] == 1


def state(page: Served) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(ask(page, inside(page, "state"))[1])
    return found


def test_who_waits_is_told_of_the_next_state(page: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kehoach.view.server._PATIENCE", 0.1)
    version = state(page)["version"]
    answer, content = ask(page, inside(page, f"state?after={version}"))
    assert (answer.status, content) == (204, b"")
    page.board.put({"sheet": "\u2028</script>"}, page.board.docx)
    answer, content = ask(page, inside(page, f"state?after={version}"))
    assert json.loads(content)["sheet"] == "\u2028</script>"
    assert content.isascii()


def test_pages_are_made_once_for_each_plan() -> None:
    made = []

    def pdf(docx: bytes) -> bytes:
        made.append(docx)
        return b"%PDF"

    with served(LANGSON, pdf=pdf, following=False) as page:
        for _ in range(3):
            assert ask(page, inside(page, "plan.pdf"))[1] == b"%PDF"
        assert len(made) == 1
        page.board.put({}, b"another")
        ask(page, inside(page, "plan.pdf"))
        assert len(made) == 2
        page.board.put({}, None)
        answer, content = ask(page, inside(page, "plan.pdf"))
        assert (answer.status, answer.headers["Content-Type"]) == (503, "text/plain; charset=utf-8")
        assert "Chưa có bản in" in content.decode()


def test_why_there_are_no_pages_is_told() -> None:
    def pdf(_: bytes) -> bytes:
        raise Refused("U002", path="x", reason="EACCES")

    with served(LANGSON, "en", pdf, following=False) as page:
        answer, content = ask(page, inside(page, "plan.pdf"))
        assert answer.status == 503
        assert content.startswith(b"error [U002] Cannot read x")
    with served(LANGSON, following=False) as page:
        assert ask(page, inside(page, "plan.pdf"))[0].status == 503
        assert b"plan.pdf" not in ask(page, inside(page))[1]


def test_a_port_that_is_taken_is_refused(page: Served) -> None:
    with pytest.raises(Refused) as caught:
        ViewServer(Board(), {}, Words("vi"), page.server.server_port)
    assert caught.value.code == "view.port"
    assert caught.value.params["reason"] == "EADDRINUSE"
    for port in (65536, -1):
        with pytest.raises(Refused, match=r"view\.no_such_port"):
            ViewServer(Board(), {}, Words("vi"), port)


def test_it_listens_on_this_machine_alone(page: Served) -> None:
    assert page.server.server_address[0] == "127.0.0.1"


def test_no_name_server_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object) -> str:
        raise AssertionError

    monkeypatch.setattr(socket, "getfqdn", asked)
    monkeypatch.setattr(socket, "gethostbyaddr", asked)
    with served(LANGSON, following=False) as page:
        assert ask(page, inside(page))[0].status == 200


def test_the_path_of_the_plan_is_words_too(tmp_path: Path) -> None:
    file = tmp_path / "a<script>&'.yaml"
    file.write_bytes(LANGSON.read_bytes())
    with served(file, following=False) as page:
        content = ask(page, inside(page))[1].decode()
    assert "a&lt;script&gt;&amp;&#39;.yaml" in content
    assert content.count("<script") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_sound_and_can_be_read_by_all(language: Language) -> None:
    words = Words(language)
    found = look(ROOT / "plans/sonla.yaml")
    panel = state_of(found, found.printed, words)["panel"]
    text = page_html("plans/sonla.yaml", words, pdf=True)
    root = parsed(text)
    assert root.get("lang") == language
    # What a link leads to may take the focus; nothing else changes the order of the keyboard.
    files = {f"{name} leads nowhere" for name in ("view.css", "plan.pdf", "data:,")}
    assert {*complaints(root)} <= {"an order of its own for the keyboard", *files}
    assert {one.get("tabindex") for one in root.iter()} == {None, "-1"}
    parsed(f"<!doctype html><title>x</title><body>{panel}</body>")
    # Each part has its place.
    ids = {one.get("id") for one in root.iter()}
    assert {*re.findall(r'data-part="([^"]+)"', panel)} <= ids
    assert "<script>" not in text + panel
    assert " style=" not in text + panel
