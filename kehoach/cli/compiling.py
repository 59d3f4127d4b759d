"""One plan of `kehoach build`, in whichever process."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from kehoach.cli.work import Failed
from kehoach.compile import compile_plan
from kehoach.finding import Invalid, Refused
from kehoach.jobs.stamp import digest, folder_digest
from kehoach.render.template import environment
from kehoach.source.decode import decode, read_bytes
from kehoach.source.document import understand
from kehoach.workspace.files import override_folders


class Built(NamedTuple):
    """A finished file, what it rests on, and what must be told about it.

    `source` is the fingerprint of the plan; `templates` are the folders that go before the packaged
    ones, each with its fingerprint.
    """

    id: str
    raw: bytes
    source: str
    templates: list[list[str | None]]
    unverified: str
    provenance: Mapping[str, int]


def forget_templates() -> None:
    """Let templates be read anew: those that were read once are kept for as long as we run."""
    environment.cache_clear()


@dataclass(frozen=True, slots=True)
class Compiling:
    """What all plans of a run have in common; called with a file, it makes a Word file of it."""

    templates: Path | None
    moment: datetime | None

    def __call__(self, file: Path) -> Built | Failed:
        """Return the Word file of the plan at `file`, or why there is none."""
        try:
            raw = read_bytes(file)
            document = understand(file, decode(file.as_posix(), raw))
            id_ = document.plan.id
            folders = override_folders(file, id_, self.templates)
            # Before they are read: what changes meanwhile is made anew next time.
            templates = [[folder.as_posix(), folder_digest(folder)] for folder in folders]
            made = compile_plan(document, folders, self.moment)
        except (Invalid, Refused) as error:
            return Failed.of(error)
        return Built(id_, made.raw, digest(raw), templates, made.unverified, made.provenance)
