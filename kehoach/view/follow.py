"""Looking again whenever something changes that the page rests on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kehoach.jobs.watch import Watch
from kehoach.report.words import Words
from kehoach.view.board import Board
from kehoach.view.look import Look, Printed, look
from kehoach.view.panel import state_of

INTERVAL_SECONDS = 0.2


def _never() -> bool:
    return False


class Follower:
    """Keeps a board up to date with a plan, with what it is held against, and with settings."""

    def __init__(
        self, file: Path, board: Board, words: Words, moment: datetime | None = None
    ) -> None:
        self._file = file
        self._board = board
        self._words = words
        self._moment = moment
        self._printed: Printed | None = None
        # Before the first look: what changes while that is taken is noticed.
        self._watch = Watch([file])

    def refresh(self) -> Look:
        """Look, and put up what was seen; where the plan cannot be printed, the sheet stays."""
        seen = look(self._file, self._moment)
        self._printed = seen.printed or self._printed
        # No pages of what the file no longer says.
        docx = seen.printed.raw if seen.printed else None
        self._board.put(state_of(seen, self._printed, self._words), docx)
        self._watch.follow(sorted(seen.followed))
        return seen

    def run(self, stop: Callable[[], bool] = _never) -> None:
        """Refresh after each change, until `stop` says so."""
        while self._watch.wait(INTERVAL_SECONDS, stop):
            self.refresh()
