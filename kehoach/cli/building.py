"""One run of `kehoach build`: what it was asked for, and what it knows so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from kehoach.cli.moment import source_date
from kehoach.cli.work import Work, accept_jobs
from kehoach.jobs.cache import Cache


class Asked(NamedTuple):
    """What the user asked for besides the plans."""

    output: Path
    templates: Path | None = None
    pdf: bool = False
    work: Work = Work()


@dataclass(slots=True)
class Run:
    """One run of the command: what it goes by, and what it knows so far.

    `folders` are the fingerprints of the folders of templates, looked at once in a round. `built`
    says which plan has built the file of an id, `targets` which file a plan has built; `records`
    are the answers of this run; `stale` are the PDFs of which was told that they are of an earlier
    one.
    """

    asked: Asked
    moment: datetime | None
    cache: Cache
    folders: dict[Path, str | None] = field(default_factory=dict)
    built: dict[str, Path] = field(default_factory=dict)
    targets: dict[Path, Path] = field(default_factory=dict)
    records: dict[Path, dict[str, Any]] = field(default_factory=dict)
    stale: set[Path] = field(default_factory=set)

    def known(self, file: Path) -> dict[str, Any] | None:
        """Return what was answered of a plan before, in this run or an earlier one."""
        return self.records.get(file) or self.cache.get(*self._key(file))

    def keep(self, file: Path, record: dict[str, Any]) -> None:
        """Keep what is answered of a plan."""
        self.records[file] = record
        self.cache.put(record, *self._key(file))

    def _key(self, file: Path) -> tuple[str, ...]:
        return ("build", str(file.absolute()), str(self.asked.templates), str(self.moment))


def begin(asked: Asked) -> Run:
    """Return a run that has done nothing yet.

    Raises:
        Refused: what was asked for, or the environment, makes no sense.
    """
    accept_jobs(asked.work)
    return Run(asked, source_date(), asked.work.open_cache())
