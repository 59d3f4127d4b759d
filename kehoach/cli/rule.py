"""`kehoach rule`: what a rule is about."""

from __future__ import annotations

from collections.abc import Sequence

from kehoach.check.baseline import OUTDATED
from kehoach.check.run import rules
from kehoach.check.word.run import rules as word_rules
from kehoach.cli.naming import accept
from kehoach.cli.screen import terminal_width
from kehoach.finding import Refused, Rule, nearest
from kehoach.report.catalogue import family
from kehoach.report.rule import explained_markdown, explained_text, sentence
from kehoach.report.words import Words

_FORMATS = ("text", "markdown")
# Codes that are told as findings, and belong to no rule: nobody can switch them off.
_FAULTS = "YMTVU"


def rule(codes: Sequence[str], format_: str, words: Words, *, all_: bool) -> int:
    """Print the explanation of the rules with these codes or names, or of all; return 0."""
    accept("--format", [format_], _FORMATS)
    known = all_rules()
    if all_ or not codes:
        print(_explained(known, format_, words), end="")
        return 0
    named = {name: rule for rule in known for name in (rule.code, rule.name)}
    faults = [code for code in codes if code[:1].upper() in _FAULTS and code[1:].isdecimal()]
    for code in codes:
        found = named.get(code) or named.get(code.upper())
        if found is not None:
            print(_explained([found], format_, words), end="")
        elif code in faults and code.upper() in family(code.upper()):
            print(sentence(code.upper(), words), end="")
        else:
            raise Refused("U025", name=code, nearest=nearest(code, named))
    return 0


def _explained(rules: Sequence[Rule], format_: str, words: Words) -> str:
    if format_ == "markdown":
        return explained_markdown(rules, words)
    return explained_text(rules, words, *filter(None, [terminal_width()]))


def all_rules() -> list[Rule]:
    """Return every rule, those for plans and those for Word files, in the order of their codes."""
    return sorted((*rules(), OUTDATED, *word_rules()), key=lambda one: one.code)
