"""Telling what `check` has found: file after file where the format lets it, else all at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kehoach.check.baseline import baseline_text
from kehoach.cli.screen import coloured, terminal_width
from kehoach.finding import Accepted, Edit, Finding, Place, Results, Rule, Severity
from kehoach.report.findings import render
from kehoach.report.findings.tally import summary
from kehoach.report.text import finding_text
from kehoach.report.words import Language, Words

BASELINE_FORMAT = "baseline"
IN_TURN = ("text", "concise")
"""Formats that tell one finding after another, so that nothing need be kept until the end."""


class Manner(NamedTuple):
    """How a finding is told where findings are told in turn."""

    format: str
    language: Language
    colour: bool
    width: int | None

    def tell(self, finding: Finding) -> str:
        """Return what is printed of `finding`."""
        words = _words(self.language)
        if self.format == "text":
            text = f"{finding_text(finding, words, colour=self.colour, width=self.width)}\n\n"
        else:
            text = render(self.format, Results([finding]), words)
        # The name of a file may hold bytes that are no characters.
        return text.encode("utf-8", "replace").decode("utf-8")


class Teller:
    """Prints findings on stdout; of those that are told it keeps no more than can be counted.

    Where findings are told in turn, files must come in the order of their names; `manner` then says
    how, and is None otherwise.
    """

    def __init__(self, format_: str, words: Words, *, silent: bool) -> None:
        self.severities: set[Severity] = set()
        colour = coloured()
        manner = Manner(format_, words.language, colour, terminal_width())
        self.manner = manner if format_ in IN_TURN else None
        self._format = format_
        self._words = words
        self._silent = silent
        self._colour = colour
        self._findings: list[Finding] = []
        self._accepted: list[Accepted] = []

    def take(
        self, findings: Sequence[Finding], accepted: Sequence[Accepted], worded: Mapping[int, str]
    ) -> None:
        """Tell what was found in one file, or keep it for the end.

        `worded` are findings, by identity, of which it is known already how they are told.
        """
        self.severities.update(one.severity for one in findings)
        if self.manner is None:
            self._findings += findings
            self._accepted += accepted
            return
        for finding in sorted(findings, key=_position):
            if not self._silent:
                print(worded.get(id(finding)) or self.manner.tell(finding), end="")
            self._findings.append(_counted(finding.severity, finding.fix is not None))
        self._accepted += [_as_counted(one.kind) for one in accepted]

    def finish(self, rules: Sequence[Rule], files: Sequence[str]) -> None:
        """Tell what comes at the end of a run over `files`."""
        if self._format == BASELINE_FORMAT:
            print(baseline_text(self._findings), end="")
        elif self._silent:
            pass
        elif self.manner is None:
            told = sorted(self._findings, key=_position)
            results = Results(told, self._accepted, rules, files)
            print(render(self._format, results, self._words, colour=self._colour), end="")
        elif self._format == "text" and files:
            # Of nothing that could be read, nobody is told that it is in order.
            results = Results(self._findings, self._accepted, rules, files)
            print(" ".join(summary(results, self._words)))


def _position(finding: Finding) -> tuple[str, int, int, str]:
    """Return what findings are sorted by: file, line, column, code."""
    place = finding.place or Place("", 0, 0, 0, 0)
    return place.path, place.line, place.column, finding.code


@cache
def _words(language: Language) -> Words:
    return Words(language)


@cache
def _counted(severity: Severity, mendable: bool) -> Finding:
    """Return what counts as a finding that was told."""
    return Finding("", severity=severity, fix=Edit(0, 0, "") if mendable else None)


@cache
def _as_counted(kind: str) -> Accepted:
    return Accepted(Finding(""), "baseline" if kind == "baseline" else "suppression")
