"""A rule explained: what, why, on what ground, an example, whether it can be mended."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from kehoach.finding import Rule
from kehoach.report.catalogue import entry
from kehoach.report.findings.basis import basis_words
from kehoach.report.words import Words

_WIDTH, _LEAST = 96, 20


class _Blanks(dict[str, str]):
    """Fills every blank of a sentence with dots."""

    def __missing__(self, name: str) -> str:
        return "…"


def explained_text(rules: Iterable[Rule], words: Words, width: int = _WIDTH) -> str:
    """Return the rules as text for a terminal of `width`, a blank line between two."""
    wide = max(_LEAST, min(width, _WIDTH))
    return "\n".join(_text(rule, words, wide) for rule in rules)


def explained_markdown(rules: Iterable[Rule], words: Words) -> str:
    """Return the rules as a page of Markdown."""
    title = f"# {words('rule.title')}\n\n{words('rule.intro')}\n"
    return title + "".join(f"\n{_markdown(rule, words)}" for rule in rules)


def sentence(code: str, words: Words) -> str:
    """Return what a code that is no rule of `check` says, its blanks left open."""
    found = entry(code)
    hint = f"\n  {words('hint')}: {_open(words.of(found.hint))}" if found.hint else ""
    return f"{code}\n  {_open(words.of(found.message))}{hint}\n"


def _open(sentence: str) -> str:
    return sentence.format_map(_Blanks())


def _facts(rule: Rule, words: Words) -> list[tuple[str, str]]:
    """Return the parts of an explanation, each with its label."""
    found = entry(rule.code)
    facts = [(words("rule.says"), _open(words.of(found.message)))]
    if found.explained is not None:
        facts.insert(0, ("", words.of(found.explained.what)))
        facts.insert(1, (words("rule.why"), words.of(found.explained.why)))
    facts.append((words("rule.basis"), basis_words(rule.basis, words)))
    if found.explained is not None:
        facts.append((words("rule.bad"), found.explained.bad))
        facts.append((words("rule.good"), found.explained.good))
    if found.hint is not None:
        facts.append((words("hint"), _open(words.of(found.hint))))
    if rule.fixable:
        facts.append(("", words("rule.fixable")))
    return facts


def _text(rule: Rule, words: Words, width: int) -> str:
    lines = [f"{rule.code} {rule.name} ({words(rule.severity)})"]
    for label, fact in _facts(rule, words):
        told = f"{label}: {fact}" if label else fact
        lines += textwrap.wrap(told, width, initial_indent="  ", subsequent_indent="    ")
    return "\n".join(lines) + "\n"


def _markdown(rule: Rule, words: Words) -> str:
    parts = [f"## {rule.code} `{rule.name}` – {words(rule.severity)}\n"]
    for label, fact in _facts(rule, words):
        shown = f"`{fact}`" if label in (words("rule.bad"), words("rule.good")) else fact
        parts.append(f"**{label}:** {shown}\n" if label else f"{shown}\n")
    return "\n".join(parts)
