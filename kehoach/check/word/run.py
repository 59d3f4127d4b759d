"""One Word file through all rules; what is the same in many paragraphs is told once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kehoach.check.rule import Check, checks_of
from kehoach.check.settings import Settings
from kehoach.check.word.subject import Trouble, WordSubject
from kehoach.docx.layout.reader import read_sealed
from kehoach.finding import SEVERITIES, Finding, Param, Place, Rule

WORD_RULES = "kehoach.check.word.rules"
# Paragraphs that a finding names, of all that it stands for.
_NAMED = 5


def rules() -> tuple[Rule, ...]:
    """Return all rules for Word files, in the order of their codes."""
    return tuple(check.rule for check in checks_of(WORD_RULES))


def examine_word(path: Path, raw: bytes, settings: Settings) -> list[Finding]:
    """Return what is wrong with the layout of a Word file, in its order.

    Raises:
        Refused: the bytes are no Word file that can be read.
    """
    subject = WordSubject(*read_sealed(raw))
    found = [
        finding
        for check in checks_of(WORD_RULES)
        if settings.applies(check.rule.code)
        and not (subject.of_the_party and check.rule.basis.startswith("nd30."))
        for finding in _findings(check, subject, str(path))
    ]
    return sorted(found, key=_position)


def _position(finding: Finding) -> tuple[int, str, int]:
    line = finding.place.line if finding.place else 0
    return line, finding.code, SEVERITIES.index(finding.severity)


def _findings(check: Check[WordSubject], subject: WordSubject, path: str) -> Iterator[Finding]:
    groups: dict[object, list[Trouble]] = {}
    for trouble in check.find(subject):
        key = (trouble.fault, trouble.severity, tuple(sorted(trouble.params.items())))
        groups.setdefault(key, []).append(trouble)
    for group in groups.values():
        first = group[0]
        numbers = list(dict.fromkeys(one.at.number for one in group if one.at is not None))
        named = ", ".join(map(str, numbers[:_NAMED])) + (" …" if len(numbers) > _NAMED else "")
        params: dict[str, Param] = {"fault": first.fault, **first.params}
        params |= {"count": len(numbers), "paragraphs": named}
        line, text = (first.at.number, first.at.text) if first.at is not None else (1, "")
        # One line, as a place has it: tabs and line breaks would move the caret.
        text = text.translate({ord("\t"): " ", ord("\n"): " "})
        yield Finding(
            check.rule.code,
            Place(path, line, 1, line, len(text) + 1, text),
            params,
            first.severity or check.rule.severity,
            basis=check.rule.basis,
        )
