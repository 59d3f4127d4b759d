"""`kehoach view`: a plan as it will be printed, in the browser, for as long as it is written."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

from kehoach.cli.moment import source_date
from kehoach.cli.naming import plans_named
from kehoach.finding import Refused
from kehoach.report.words import Words
from kehoach.view.board import Board
from kehoach.view.follow import Follower
from kehoach.view.panel import page_html, script_js, style_css
from kehoach.view.server import Files, ViewServer

_WORD = ".docx"


def view(name: str, port: int, words: Words, *, open_: bool) -> int:
    """Serve the page of the plan named until Ctrl-C, and return the exit code.

    `open_` is whether to open the browser, where somebody sits at the terminal.
    """
    gc.enable()  # this may run all day
    file = _file(name, words)
    board = Board()
    follower = Follower(file, board, words, source_date())
    if refused := follower.refresh().refused:
        # What cannot be read now is a mistake on the command line; later it is told on the page.
        raise refused[0]
    pages = _pages()
    files = page_files(file, words, pdf=pages is not None)
    with ViewServer(board, files, words, port, pages) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        print(server.address, flush=True)
        print(words("view.running", path=file.as_posix()), file=sys.stderr)
        try:
            if open_ and sys.stdout.isatty():
                import webbrowser

                webbrowser.open(server.address)
            follower.run()
        except KeyboardInterrupt:
            print(words("view.stopped"), file=sys.stderr)
        server.shutdown()
    return 0


def _file(name: str, words: Words) -> Path:
    files = plans_named([name], words)
    if len(files) > 1:
        first = files[0].as_posix()
        raise Refused("view.one_plan", name=name, count=len(files), first=first)
    if files[0].suffix == _WORD:
        raise Refused("view.not_a_plan", path=files[0].as_posix())
    return files[0]


def page_files(file: Path, words: Words, *, pdf: bool) -> Files:
    """Return what the page consists of besides what changes."""
    return {
        "": ("text/html; charset=utf-8", page_html(file.as_posix(), words, pdf=pdf).encode()),
        "view.css": ("text/css; charset=utf-8", style_css().encode()),
        "view.js": ("text/javascript; charset=utf-8", script_js().encode()),
    }


def _pages() -> Callable[[bytes], bytes] | None:
    """Return what turns a Word file into pages, where LibreOffice is at hand."""
    from kehoach.office import find_office, to_pdf

    program = find_office(os.environ.get("KEHOACH_SOFFICE"))
    return None if program is None else lambda docx: to_pdf(docx, program)
