"""What the plans of a workspace are held against: which rules, and which findings are accepted."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from kehoach.check.baseline import Baseline, hold_against, read_baseline
from kehoach.check.settings import Settings
from kehoach.finding import Accepted, Finding, Refused, nearest, reason_of
from kehoach.workspace.config import Config


class Standard(NamedTuple):
    """The settings, the findings accepted earlier, and the folder from which those name plans."""

    settings: Settings
    baseline: Baseline
    folder: Path

    def hold(
        self, file: Path, findings: Sequence[Finding], *, complete: bool = True
    ) -> tuple[list[Finding], list[Accepted]]:
        """Return what is new among the findings of a plan, and what was accepted earlier.

        `complete` is whether all rules were applied as far as this run is concerned: only then is
        what was not found known to be gone.
        """
        name = Path(os.path.relpath(file, self.folder)).as_posix()
        complete = complete and self.settings.select == ("",)
        return hold_against(self.baseline, name, findings, complete=complete)


def standard_of(config: Config) -> Standard:
    """Return what a workspace holds its plans against.

    Raises:
        Refused: its baseline cannot be read, or it names a code that no rule begins with.
    """
    _know(config.codes)
    return Standard(config.settings((), ()), *accepted_in(config.baseline))


def accepted_in(path: Path | None) -> tuple[Baseline, Path]:
    """Return the findings accepted in a baseline file, and the folder from which it names plans.

    Raises:
        Refused: it cannot be read.
    """
    if path is None:
        return {}, Path()
    try:
        return read_baseline(path.as_posix(), path.read_text(encoding="utf-8")), path.parent
    except (OSError, UnicodeDecodeError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else str(error)
        raise Refused("U002", path=path.as_posix(), reason=reason) from error


def refuse_unknown(named: Iterable[str], known: Sequence[str]) -> None:
    """Refuse a code that none of those known begins with: whoever misspells one checks nothing."""
    for code in named:
        if not _begins(code, known):
            raise Refused("U025", name=code, nearest=nearest(code, known))


def _know(named: Sequence[str]) -> None:
    if not named:
        return
    from kehoach.check.baseline import OUTDATED
    from kehoach.check.run import rules

    known = [OUTDATED.code, *(rule.code for rule in rules())]
    if not all(_begins(code, known) for code in named):
        # Only where it matters: these rules know Word files, and take long to load.
        from kehoach.check.word.run import rules as word_rules

        known += [rule.code for rule in word_rules()]
    refuse_unknown(named, known)


def _begins(code: str, known: Iterable[str]) -> bool:
    return any(one.startswith(code) for one in known)
