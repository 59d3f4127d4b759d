"""The page of a plan, served as `kehoach view` does it, for tests."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any, NamedTuple

import docx
from docx.table import Table

from kehoach.cli.view import page_files
from kehoach.report.words import Language, Words
from kehoach.view.board import Board
from kehoach.view.follow import Follower
from kehoach.view.server import ViewServer


class Served(NamedTuple):
    """A page that is being served."""

    address: str
    server: ViewServer
    board: Board


@contextmanager
def served(
    file: Path,
    language: Language = "vi",
    pdf: Callable[[bytes], bytes] | None = None,
    *,
    following: bool = True,
) -> Iterator[Served]:
    """Serve the page of `file`, and look again whenever it changes."""
    words = Words(language)
    board = Board()
    follower = Follower(file, board, words)
    follower.refresh()
    files = page_files(file, words, pdf=pdf is not None)
    stop = Event()
    with ViewServer(board, files, words, 0, pdf) as server:
        threads = [Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)]
        if following:
            threads.append(Thread(target=follower.run, args=(stop.is_set,), daemon=True))
        for thread in threads:
            thread.start()
        try:
            yield Served(server.address, server, board)
        finally:
            stop.set()
            server.shutdown()
            for thread in threads:
                thread.join(20)


def printed(raw: bytes) -> list[str]:
    """Return the paragraphs with words of a .docx file, as python-docx reads them."""

    def walk(container: Any) -> Iterator[str]:
        for block in container.iter_inner_content():
            if isinstance(block, Table):
                for row in block.rows:
                    for cell in dict.fromkeys(row.cells):
                        yield from walk(cell)
            elif block.text:
                yield block.text

    return list(walk(docx.Document(io.BytesIO(raw))))
